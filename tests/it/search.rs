//! Search: what is found, in which order, and what the page says of it.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    harness::{Site, edit, repository},
    reply::Reply,
};

/// The addresses of what was found, in order: those of the reader's language, then the others.
fn found(page: &Reply) -> Vec<String> {
    page.attributes("main ol.hits > li :is(h2, h3) a", "href")
}

fn slugs(page: &Reply) -> Vec<String> {
    found(page).iter().map(|href| href.rsplit('/').next().unwrap().to_owned()).collect()
}

/// A text as it stands in an address.
pub fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

async fn search(site: &Site, locale: &str, text: &str) -> Reply {
    site.get(&format!("/{locale}/search?q={}", encoded(text))).await.expect(200)
}

async fn slugs_of(site: &Site, locale: &str, text: &str) -> Vec<String> {
    slugs(&search(site, locale, text).await)
}

fn is_han(char: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&char)
}

/// The Markdown bodies in Chinese below `folder`, by slug.
fn chinese_bodies(folder: &Path) -> Vec<(String, String)> {
    let mut bodies = Vec::new();
    for year in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for article in fs::read_dir(year).unwrap().map(|entry| entry.unwrap().path()) {
            if let Ok(text) = fs::read_to_string(article.join("zh.md")) {
                let body = text.splitn(3, "+++").nth(2).unwrap().to_owned();
                bodies.push((article.file_name().unwrap().to_str().unwrap().to_owned(), body));
            }
        }
    }
    bodies
}

/// Every two neighbors of a text of which at least one is a Chinese character and both stand in words.
fn neighbors(text: &str) -> BTreeSet<String> {
    let chars: Vec<char> = text.chars().collect();
    let pairs = chars.windows(2).filter(|pair| {
        pair.iter().any(|char| is_han(*char))
            && pair.iter().all(|char| is_han(*char) || char.is_ascii_alphanumeric())
    });
    pairs.map(|pair| pair.iter().collect()).collect()
}

/// Any two neighboring characters of any Chinese body of the shipped site find that article. Sixteen
/// pairs are asked for at once, all of which an answer must have.
#[tokio::test]
async fn any_two_neighboring_characters_are_found() {
    let site = Site::shipped().indexed();
    let mut count = 0;
    for (slug, body) in chinese_bodies(&repository().join("content/articles")) {
        let pairs: Vec<String> = neighbors(&body).into_iter().collect();
        for pairs in pairs.chunks(16) {
            let found = slugs_of(&site, "zh", &pairs.join(" ")).await;
            assert!(found.contains(&slug), "{pairs:?} find {found:?}, not {slug}");
            count += pairs.len();
        }
    }
    assert!(count > 5_000, "only {count} pairs");
}

/// A Chinese word on the English site shows the English translation of the story that has it in
/// Chinese, says in which language it was found, and shows where.
#[tokio::test]
async fn a_word_of_another_language_finds_the_translation() {
    let site = Site::shipped().indexed();
    let page = search(&site, "en", "重庆").await;
    let story = "/en/news/group-news/chongqing-video-meeting";
    let place = found(&page).iter().position(|href| href == story).unwrap();
    assert!(page.texts("main h2").contains(&"Found in Chinese only".to_owned()));
    let title = &page.texts("main ol.hits > li :is(h2, h3) a")[place];
    assert_eq!(title, "SINOMACH Holds Video Meeting With Chongqing Municipal Government");
    assert!(
        page.texts("main ol.hits li > article > p")
            .iter()
            .any(|text| text.starts_with("SINOMACH and Chongqing met"))
    );
    assert!(page.texts(".answer q[lang='zh-Hans'] mark").contains(&"重庆".to_owned()));
    assert!(page.texts(".answer").iter().all(|text| text.starts_with("In Chinese:")));
}

/// What answers in the reader's language comes first and is not told again for another.
#[tokio::test]
async fn the_readers_language_comes_first() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/chinese-only/zh.md", |text| format!("{text}\n\nMeeting\n"));
        edit(folder, "content/articles/2020/video-meeting/zh.md", |text| format!("{text}\n\nMeeting\n"));
    })
    .indexed();
    let page = search(&site, "en", "meeting").await;
    assert_eq!(page.text("main [role=status]:not(.spoken)"), "4 stories for “meeting”");
    let second = site.get("/en/search?q=meeting&page=2").await.expect(200);
    let mut all = found(&page);
    assert_eq!(all.len(), 2);
    assert_eq!(page.texts("main h2").len(), 2, "only titles on the first page");
    all.extend(found(&second));
    assert_eq!(all.last().unwrap(), "/en/news/group-news/chinese-only");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 4);
    assert!(second.texts("main h2").contains(&"Found in Chinese only".to_owned()));
    assert_eq!(second.text("main h3 a[lang='zh-Hans']"), "只有中文");
}

/// Forms of a word, accents, width, and traditional characters do not matter; in either edition.
#[tokio::test]
async fn spellings_are_folded() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            format!("{text}\n\nA Café on Łódź Straße.\n")
        });
        edit(folder, "content/articles/2020/signs/zh.md", |text| format!("{text}\n\n㈱甲有Ａ４纸。\n"));
    })
    .indexed();
    for (locale, text, slug) in [
        ("en", "meetings", "video-meeting"),
        ("en", "MEET", "video-meeting"),
        ("en", "ｍｅｅｔｉｎｇ", "video-meeting"),
        ("zh", "meetings", "video-meeting"),
        ("en", "cafe", "signs"),
        ("en", "CAFÉ", "signs"),
        ("en", "lodz strasse", "signs"),
        ("zh", "a4", "signs"),
        ("zh", "Ａ４", "signs"),
        ("zh", "４紙", "signs"),
        ("zh", "會議", "video-meeting"),
        ("zh", "視頻會議", "video-meeting"),
        ("zh", "集团 video meeting", "video-meeting"),
        ("en", "group 视频", "video-meeting"),
        ("zh", "议", "video-meeting"),
        ("zh", "市政府和集团", "video-meeting"),
    ] {
        let slugs = slugs_of(&site, locale, text).await;
        assert!(slugs.contains(&slug.to_owned()), "{text} in {locale} finds {slugs:?}");
    }
    assert_eq!(slugs_of(&site, "zh", "议频").await, [""; 0]);
    let mixed = search(&site, "en", "group 视频").await;
    assert_eq!(mixed.text("main h2"), "Found across languages");
    assert_eq!(mixed.text(".answer q[lang='zh-Hans'] mark"), "视频");
}

/// What stands in quotation marks is found only as it stands there.
#[tokio::test]
async fn a_phrase_is_found_as_it_stands() {
    let site = Site::open("pair").indexed();
    assert_eq!(slugs_of(&site, "en", "\"met again\"").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "“met again”").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "\"again met\"").await, [""; 0]);
    assert_eq!(slugs_of(&site, "en", "again met").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "\"the group and the city\" link").await, ["video-meeting"]);
    assert_eq!(slugs_of(&site, "zh", "“双方再次”").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "zh", "「再次双方」").await, [""; 0]);
    assert_eq!(slugs_of(&site, "en", "\"met again").await, ["second-meeting"], "a mark that is not closed");
}

/// People, sources, sections and topics find their stories.
#[tokio::test]
async fn names_and_topics_are_found() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/article.toml", |text| {
            format!("{text}\ntopics = [\"solar-power\"]\n")
        });
    })
    .indexed();
    assert!(slugs_of(&site, "en", "group desk").await.contains(&"video-meeting".to_owned()));
    assert!(slugs_of(&site, "zh", "通讯社").await.contains(&"video-meeting".to_owned()));
    assert_eq!(slugs_of(&site, "en", "solar").await, ["signs"]);
}

/// A word in the title counts for more than in the summary, there for more than in the body, and
/// among equals the newest comes first.
#[tokio::test]
async fn the_title_weighs_most() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            text.replace("A title may", "Pagoda pagoda pagoda.")
        });
        edit(folder, "content/articles/2020/second-meeting/en.md", |text| {
            text.replace("met again.\"", "met. Pagoda.\"")
        });
        edit(folder, "content/articles/2020/third-meeting/en.md", |text| text.replace("A Third", "A Pagoda"));
        edit(folder, "Leptos.toml", |text| text.replace("page-size = 2", "page-size = 10"));
    })
    .indexed();
    let page = search(&site, "en", "pagoda").await;
    assert_eq!(slugs(&page), ["third-meeting", "second-meeting", "signs"]);
    assert_eq!(page.texts("main mark"), ["Pagoda", "Pagoda", "Pagoda", "pagoda", "pagoda"]);
    let newest = site.get("/en/search?q=pagoda&sort=date").await.expect(200);
    let mut dates = newest.attributes("main .hits time", "datetime");
    assert_eq!(dates.len(), 3);
    dates.reverse();
    assert!(dates.is_sorted());
}

/// Sections and years are counted and narrow what is found; what they leave out can be had again.
#[tokio::test]
async fn sections_and_years_narrow() {
    let site = Site::open("pair").indexed();
    let page = search(&site, "en", "the").await;
    let links = page.links(".filters a");
    let narrowed: Vec<_> = links.iter().filter(|link| link.href.contains("section=")).collect();
    assert!(narrowed.len() > 1, "{links:?}");
    for link in &narrowed {
        let only = site.get(&link.href).await.expect(200);
        let section = link.href.split("section=").nth(1).unwrap().split('&').next().unwrap();
        assert!(found(&only).iter().all(|href| href.contains(&format!("/news/{section}/"))));
        assert_eq!(only.texts(".filters [aria-current]")[0], link.name);
    }
    let year = site.get("/en/search?q=notes&year=2021").await.expect(200);
    assert_eq!(slugs(&year), ["notes-on-notes"]);
    let other = site.get("/en/search?q=notes&year=1999").await.expect(200);
    assert_eq!(
        other.links("main a[href='/en/search?q=notes']").last().unwrap().name,
        "Look in all sections and years"
    );
}

/// Pages follow each other without a story twice; a page past the end is the last one.
#[tokio::test]
async fn pages_follow_each_other() {
    let site = Site::open("pair").indexed();
    let mut all = Vec::new();
    let mut path = "/en/search?q=the".to_owned();
    for _ in 0..20 {
        let page = site.get(&path).await.expect(200);
        all.extend(found(&page));
        match page.attributes(".pagination a[rel=next]", "href").pop() {
            Some(next) => path = next,
            None => break,
        }
    }
    assert!(all.len() > 3);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    let last = site.get(&path).await.expect(200);
    let past = site.get("/en/search?q=the&page=999999999").await.expect(200);
    assert_eq!(found(&past), found(&last));
}

/// Until its minute an embargoed article is not found, from that minute it is; a draft never.
#[tokio::test]
async fn an_embargo_holds_in_search() {
    let site = Site::open("pair").indexed();
    for (time, is_found) in [
        ("2029-12-31T23:59:59+08:00", false),
        ("2030-01-01T07:59:59+08:00", false),
        ("2030-01-01T08:00:00+08:00", true),
        ("2031-01-01T00:00:00Z", true),
    ] {
        site.set_clock(time);
        for (locale, text) in [("en", "embargo"), ("zh", "尚未解禁"), ("en", "解禁"), ("zh", "embargo")]
        {
            let slugs = slugs_of(&site, locale, text).await;
            assert_eq!(slugs.contains(&"embargoed".to_owned()), is_found, "{text} at {time}");
            let suggested =
                site.get(&format!("/{locale}/search/suggest?q={}", encoded(text))).await.expect(200);
            assert!(is_found || !suggested.body.contains("embargoed"));
        }
        let draft = slugs_of(&site, "en", "unfinished draft").await;
        assert!(!draft.contains(&"unfinished".to_owned()));
    }
}

/// The page keeps the query in its field, its links and its language switch, and is for no search engine.
#[tokio::test]
async fn the_query_is_kept() {
    let site = Site::open("pair").indexed();
    let page =
        site.get("/en/search?page=2&q=the+meeting&sort=date&section=group-news&utm=x").await.expect(200);
    assert_eq!(page.attribute("main input[name=q]", "value"), "the meeting");
    assert_eq!(page.twin(), "/zh/search?q=the+meeting&section=group-news&sort=date");
    assert!(page.is_noindex());
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.alternates().len(), 0);
    assert_eq!(page.attribute("main form", "action"), "/en/search");
    assert_eq!(page.attribute("main form", "role"), "search");
    assert_eq!(page.count("main form label[for=q]"), 1);
    assert_eq!(page.count("#q"), 1);
    let other = site.get("/en").await.expect(200);
    assert_eq!(other.attribute("header form", "action"), "/en/search");
    assert_eq!(other.attribute("header form input[name=q]", "aria-label"), "Search");
}

/// What is found is shown as text, whatever it is; marks stand round it.
#[tokio::test]
async fn what_is_found_is_escaped() {
    let site = Site::open("pair").indexed();
    let page = search(&site, "en", "script alert").await;
    assert_eq!(slugs(&page), ["signs"]);
    assert!(!page.body.contains("<script>alert"));
    assert_eq!(page.texts("main h2 mark"), ["script", "alert", "script"]);
    let echoed = search(&site, "en", "\"><img src=x onerror=alert(1)>").await;
    assert_eq!(echoed.count("main img"), 0);
    assert_eq!(echoed.attribute("main input[name=q]", "value"), "\"><img src=x onerror=alert(1)>");
}

/// Where nothing is found there is a way on.
#[tokio::test]
async fn nothing_found_offers_a_way_on() {
    let site = Site::open("pair").indexed();
    let page = search(&site, "en", "xylophone").await;
    assert_eq!(page.text("main [role=status]:not(.spoken)"), "No story has “xylophone”.");
    let ways: Vec<String> = page.links("main .prose a").into_iter().map(|link| link.href).collect();
    for way in ["/en/news", "/en/news/notes", "/zh"] {
        assert!(ways.contains(&way.to_owned()), "{ways:?}");
    }
}

/// When no story has all the words, those that have most of them are shown, and it is said so.
#[tokio::test]
async fn most_of_the_words_are_better_than_nothing() {
    let site = Site::open("pair").indexed();
    let page = search(&site, "en", "they signed three xylophones").await;
    assert_eq!(slugs(&page), ["second-meeting"]);
    assert!(page.text("main [role=status]:not(.spoken)").starts_with("No story has all of"));
}

/// Before the index is made the page says so, calmly, and when to come again.
#[tokio::test]
async fn before_the_index_is_made_the_page_says_so() {
    let site = Site::open("pair");
    let page = site.get("/en/search?q=meeting").await.expect(503);
    assert_eq!(page.header("retry-after"), "5");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.text("main [role=status]:not(.spoken)").starts_with("Search is just getting ready."));
    assert_eq!(page.attribute("main [role=status] a", "href"), "/en/search?q=meeting");
    site.get("/en/search").await.expect(200);
    site.get("/en/search/suggest?q=mee").await.expect(200);
    let site = site.indexed();
    assert!(slugs_of(&site, "en", "meeting").await.len() > 1);
}

/// Titles are suggested while a word is being typed, each once, in the reader's language.
#[tokio::test]
async fn titles_are_suggested() {
    let site = Site::open("pair").indexed();
    let titles = |reply: &Reply| reply.texts("[role=option]");
    let suggest = async |path: &str| site.get(path).await.expect(200);
    let page = suggest("/en/search/suggest?q=vide").await;
    assert_eq!(titles(&page), ["A Video Meeting"]);
    assert_eq!(page.text("mark"), "Video");
    assert_eq!(page.attribute("[role=option]", "data-href"), "/en/news/group-news/video-meeting");
    assert_eq!(page.attribute("[role=listbox]", "data-count"), "1 suggestion");
    assert!(!page.body.contains("<html"));
    assert_eq!(titles(&suggest("/en/search/suggest?q=a+second+m").await), ["A Second Meeting"]);
    assert_eq!(
        titles(&suggest(&format!("/zh/search/suggest?q={}", encoded("視頻"))).await),
        ["举行视频会议"]
    );
    assert_eq!(titles(&suggest("/en/search/suggest?q=zzz").await), [""; 0]);
    assert_eq!(titles(&suggest("/en/search/suggest").await), [""; 0]);
    assert_eq!(titles(&suggest("/en/search/suggest?q=meeting").await).len(), 3);
}

/// A third language is searched as the others are.
#[tokio::test]
async fn a_third_language_is_searched() {
    let site = Site::open("three-locales").indexed();
    let own = slugs_of(&site, "fr", "partout").await;
    assert!(!own.is_empty());
    for locale in ["en", "zh"] {
        let page = search(&site, locale, "partout").await;
        assert_eq!(slugs(&page).len(), own.len());
        assert!(page.count(".answer q[lang=fr]") > 0);
    }
}
