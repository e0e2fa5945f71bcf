//! What is not yet to be read: embargoed articles and drafts.

use crate::{
    harness::{Site, edit},
    walk::all_entries,
};

/// Where a story stands while it is the newest, by the address after the edition's.
const PLACES: [&str; 17] = [
    "",
    "/news",
    "/news/notes",
    "/sitemap",
    "/topics/meetings",
    "/topics/forecasts",
    "/archive/2030",
    "/archive/2030/01",
    "/feed.atom",
    "/feed.rss",
    "/feed.json",
    "/news/notes/feed.atom",
    "/topics/meetings/feed.json",
    "/topics/forecasts/feed.rss",
    "/news/notes/notes-on-notes",
    "/search?q=embargo",
    "/sitemap.xml",
];

async fn shows(site: &Site, locale: &str, slug: &str) -> Vec<bool> {
    let mut shows = vec![site.get(&format!("/{locale}/news/notes/{slug}")).await.status.as_u16() == 200];
    for place in PLACES {
        let reply = site.get(&format!("/{locale}{place}")).await;
        shows.push(reply.status.as_u16() == 200 && reply.body.contains(slug));
    }
    shows.push(site.get(&format!("/{locale}/favorites?a=signs.{slug}")).await.stories().len() == 2);
    shows.push(
        all_entries(site)
            .await
            .iter()
            .any(|entry| entry.loc.contains(&format!("/{locale}/news/notes/{slug}"))),
    );
    shows
}

/// Until its minute an article is nowhere; from that minute it is everywhere, in both languages.
#[tokio::test]
async fn an_embargo_ends_in_both_languages_at_its_minute() {
    let site = Site::open("pair").indexed();
    for (time, is_shown) in [
        ("2029-12-31T23:59:59+08:00", false),
        ("2030-01-01T07:59:59+08:00", false),
        ("2030-01-01T08:00:00+08:00", true),
        ("2030-01-01T00:00:00Z", true),
        ("2031-01-01T00:00:00Z", true),
    ] {
        site.set_clock(time);
        for locale in ["en", "zh"] {
            assert_eq!(
                shows(&site, locale, "embargoed").await,
                [is_shown; PLACES.len() + 3],
                "{locale} at {time}"
            );
        }
    }
}

/// Until its minute no count and no name gives an article away: not its year, not its topic.
#[tokio::test]
async fn an_embargoed_article_is_not_counted() {
    let site = Site::open("pair");
    let counts = async |time: &str| {
        site.set_clock(time);
        let archive = site.get("/zh/archive").await.expect(200);
        let topics = site.get("/en/topics").await.expect(200);
        let addresses = site.get("/en/sitemap.xml").await.expect(200);
        (
            archive.texts("main h2"),
            archive.text("main h1 + div > p"),
            topics.texts("main .index li"),
            addresses.body.contains("forecasts") || addresses.body.contains("2030"),
        )
    };
    let (years, total, topics, is_listed) = counts("2030-01-01T07:59:59+08:00").await;
    assert_eq!(years, ["2021年", "2020年"]);
    assert_eq!(total, "2020年9月以来共8篇。");
    assert_eq!(topics, ["Meetings 3 stories", "Chongqing 1 story"]);
    assert!(!is_listed);
    let (years, total, topics, is_listed) = counts("2030-01-01T08:00:00+08:00").await;
    assert_eq!(years, ["2030年", "2021年", "2020年"]);
    assert_eq!(total, "2020年9月以来共9篇。");
    assert_eq!(topics, ["Meetings 4 stories", "Chongqing 1 story", "Forecasts 1 story"]);
    assert!(is_listed);
}

/// Neither a wrong section nor a neighbor gives an embargoed article away.
#[tokio::test]
async fn an_embargoed_article_is_not_given_away() {
    let site = Site::open("pair");
    let reply = site.get("/en/news/group-news/embargoed").await.expect(404);
    assert!(!reply.body.contains("Under Embargo"));
    let newest = site.get("/en/news/notes/notes-on-notes").await.expect(200);
    assert_eq!(newest.count("a[rel=next]"), 0);
    site.set_clock("2030-01-01T08:00:00+08:00");
    let newest = site.get("/en/news/notes/notes-on-notes").await.expect(200);
    assert_eq!(newest.attribute("a[rel=next]", "href"), "/en/news/notes/embargoed");
}

/// A draft is never served, however late it is.
#[tokio::test]
async fn a_draft_is_never_served() {
    let site = Site::open("pair").indexed();
    site.set_clock("2099-01-01T00:00:00Z");
    for locale in ["en", "zh"] {
        assert_eq!(shows(&site, locale, "unfinished").await[..=PLACES.len()], [false; PLACES.len() + 1]);
    }
    site.get("/a/unfinished").await.expect(404);
}

/// A story that is meant to be held back is not published by a slip of the pen.
#[tokio::test]
async fn a_mistyped_status_holds_the_story_back() {
    for status in ["status = \"Draft\"", "status = 1", "stauts = \"draft\"", "status = draft"] {
        let site = Site::edited("pair", |folder| {
            edit(folder, "content/articles/2020/signs/article.toml", |text| format!("{text}\n{status}\n"));
        });
        site.get("/en/news/notes/signs").await.expect(404);
        assert!(!site.get("/en").await.body.contains("notes/signs"), "{status}");
        assert_ne!(site.findings("en"), "Nothing found.\n", "{status}");
    }
}
