//! The walk over every URL of every sitemap, which holds for any site.

use std::collections::{BTreeMap, HashSet};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::{
    harness::Site,
    reply::{Link, Reply},
};

/// What a sitemap or an index of sitemaps says of one address.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub loc: String,
    pub lastmod: Option<String>,
    pub alternates: BTreeMap<String, String>,
}

/// Reads a sitemap or an index of sitemaps.
pub fn entries(xml: &str) -> Vec<Entry> {
    let mut reader = Reader::from_str(xml);
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let mut text = String::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) if matches!(start.name().as_ref(), b"url" | b"sitemap") => {
                entry = Entry::default();
            }
            Event::Text(part) => part.decode().unwrap().trim().clone_into(&mut text),
            Event::Empty(link) => {
                entry.alternates.insert(attribute(&link, "hreflang"), attribute(&link, "href"));
            }
            Event::End(end) => match end.name().as_ref() {
                b"loc" => entry.loc.clone_from(&text),
                b"lastmod" => entry.lastmod = Some(text.clone()),
                b"url" | b"sitemap" => entries.push(std::mem::take(&mut entry)),
                _ => {}
            },
            Event::Eof => return entries,
            _ => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    element.try_get_attribute(name).unwrap().unwrap().unescape_value().unwrap().into_owned()
}

/// All entries of all sitemaps that the index names.
pub async fn all_entries(site: &Site) -> Vec<Entry> {
    let mut all = Vec::new();
    for file in entries(&site.get("/sitemap.xml").await.expect(200).body) {
        all.extend(entries(&site.get(site.path_of(&file.loc)).await.expect(200).body));
    }
    all
}

/// Walks over every URL of the site and from each by the language switch to the other editions and
/// back. Returns how many URLs there are.
pub async fn walk(site: &Site) -> usize {
    let all = all_entries(site).await;
    let by_url: BTreeMap<&str, &Entry> = all.iter().map(|entry| (entry.loc.as_str(), entry)).collect();
    assert_eq!(by_url.len(), all.len(), "an address stands in the sitemaps twice");
    let mut followed = HashSet::new();
    let mut told = BTreeMap::new();
    for entry in &all {
        assert_reciprocal(entry, &by_url);
        let page = site.get(site.path_of(&entry.loc)).await.expect(200);
        assert_eq!(page.canonical(), entry.loc);
        assert_eq!(page.alternates(), entry.alternates, "{}: head against sitemap", entry.loc);
        assert!(!page.is_noindex(), "{} is in a sitemap and not to be listed", entry.loc);
        assert_eq!(page.count("h1"), 1, "{}", entry.loc);
        for text in [page.text("head title"), page.attribute("head meta[name=description]", "content")] {
            assert!(!text.trim().is_empty(), "{}", entry.loc);
            let other = told.insert((page.attribute("html", "lang"), text.clone()), entry.loc.clone());
            assert_eq!(other, None, "{} has the title or description “{text}” too", entry.loc);
        }
        assert_plain(&page);
        assert_own_language(&page);
        assert_switch_leads_back(site, &page).await;
        assert_links_lead_somewhere(site, &page, &mut followed).await;
    }
    all.len()
}

/// Every edition that `entry` names as its twin names the same twins.
fn assert_reciprocal(entry: &Entry, by_url: &BTreeMap<&str, &Entry>) {
    for (hreflang, twin) in entry.alternates.iter().filter(|(hreflang, _)| *hreflang != "x-default") {
        let twin = by_url.get(twin.as_str()).unwrap_or_else(|| panic!("{twin} is in no sitemap"));
        assert_eq!(twin.alternates, entry.alternates, "{} and its twin in {hreflang}", entry.loc);
    }
}

async fn assert_switch_leads_back(site: &Site, page: &Reply) {
    let others = page.switch();
    assert_eq!(others.len() + 1, site.config.site.locales.iter().count(), "{}", page.path);
    for Link { href, hreflang, lang, .. } in others {
        let other = site.get(&href).await.expect(200);
        assert_eq!(lang, hreflang, "{}", page.path);
        assert_eq!(Some(other.attribute("html", "lang")), hreflang, "{}: language of {href}", page.path);
        let own = page.attribute("html", "lang");
        let back = leading_to(&other, &own);
        if back != page.path {
            // The other edition has no such list: the switch leads to the page above it, which is not
            // said to be the twin and has one of its own.
            let twins = page.alternates();
            assert!(!twins.contains_key(&hreflang.unwrap()), "from {} to {href}, and not back", page.path);
            let nearest = site.get(&back).await.expect(200);
            assert_eq!(leading_to(&nearest, &other.attribute("html", "lang")), href, "{}", page.path);
        }
        assert_plain(&other);
    }
}

/// Where the link of the switch to the edition `lang` leads.
fn leading_to(page: &Reply, lang: &str) -> String {
    let link = page.switch().into_iter().find(|link| link.hreflang.as_deref() == Some(lang));
    link.unwrap_or_else(|| panic!("{} has no link to {lang}", page.path)).href
}

/// Every link of the page leads to a page of this site. Those in `followed` did so before.
async fn assert_links_lead_somewhere(site: &Site, page: &Reply, followed: &mut HashSet<String>) {
    for link in page.links("a[href^='/']") {
        let (path, place) = link.href.split_once('#').unwrap_or((&link.href, ""));
        if path.is_empty() {
            assert_eq!(page.count(&format!("[id='{place}']")), 1, "the link to #{place} on {}", page.path);
            continue;
        }
        let path = path.to_owned();
        if followed.insert(path.clone()) {
            let target = site.get(&path).await;
            assert_eq!(target.status.as_u16(), 200, "the link to {path} on {}", page.path);
        }
    }
}

/// No word of another language stands in the text outside an element that says so: on a page in Latin letters
/// no Chinese character, on a Chinese one no five Latin words in a row, which would be a sentence; a body may quote one.
fn assert_own_language(page: &Reply) {
    let is_chinese = page.attribute("html", "lang").starts_with("zh");
    let besides = if is_chinese { ".prose" } else { "[hidden]" };
    for text in page.own_texts(besides) {
        if is_chinese {
            let words = text.split(|char: char| !char.is_ascii_alphabetic() && char != ' ');
            let most = words.map(|run| run.split_whitespace().count()).max().unwrap_or(0);
            assert!(most < 5, "{}: {text}", page.path);
        } else {
            let han = text.chars().find(|char| ('\u{4E00}'..='\u{9FFF}').contains(char));
            assert_eq!(han, None, "{}: {text}", page.path);
        }
    }
}

/// No message is missing, no isolation mark stands in the page, and nothing sets a cookie.
fn assert_plain(page: &Reply) {
    assert_eq!(page.body.find(['\u{2068}', '\u{2069}']), None, "{}", page.path);
    let frame = page.texts("title, header, nav, footer, .notice, .pagination").concat();
    assert_eq!(frame.find(['⟦', '⟧']), None, "{}: {frame}", page.path);
    assert!(!page.headers.contains_key("set-cookie"), "{}", page.path);
    assert_valid(page);
}

/// What W3C's checker would find, as far as it can be told without it: `make validate` runs it.
fn assert_valid(page: &Reply) {
    assert_eq!(page.body.find("<!>"), None, "{}: a mark of Leptos is no HTML", page.path);
    let kinds = "input:is([type=radio], [type=checkbox])[autocomplete]";
    assert_eq!(page.count(kinds), 0, "{}: what is checked has no autocomplete", page.path);
}
