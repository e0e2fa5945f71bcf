//! The search page: what it says of what was found, where it leads, and the titles that it suggests.

use std::collections::BTreeSet;

use crate::{
    harness::Site,
    reply::Reply,
    search::{encoded, found, search, slugs, slugs_of},
};

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
    assert_ne!(last.text("title"), site.get("/en/search?q=the").await.text("title"));
    let past = site.get("/en/search?q=the&page=999999999").await.expect(200);
    assert_eq!(found(&past), found(&last));
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
