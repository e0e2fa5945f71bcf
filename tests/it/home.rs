//! The home page: what leads it, and that each edition has a full one.

use std::collections::BTreeSet;

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

/// The addresses of the stories on the home page, from the lead to the last of the sections.
fn stories(home: &Reply) -> Vec<String> {
    home.attributes("main article :is(h2, h3) a", "href")
}

/// Without a choice of the editors the newest story of each edition leads.
#[tokio::test]
async fn the_newest_story_leads() {
    let site = Site::open("pair");
    for locale in ["en", "zh"] {
        let home = site.get(&format!("/{locale}")).await.expect(200);
        let news = site.get(&format!("/{locale}/news")).await.expect(200);
        assert_eq!(home.attribute("main .lead > article > h2 a", "href"), news.stories()[0]);
    }
}

/// The editors' choice leads, in its order; what an edition lacks gives way to the next.
#[tokio::test]
async fn the_editors_choice_leads() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/home.toml", |_| {
            "lead = [\"chinese-only\", \"video-meeting\", \"signs\"]\n".to_owned()
        });
    });
    assert_eq!(site.findings("en"), "Nothing found.\n");
    let leads = async |locale: &str| {
        let home = site.get(&format!("/{locale}")).await.expect(200);
        home.attributes("main .lead article h2 a", "href")
    };
    assert_eq!(
        leads("zh").await[..3],
        ["group-news/chinese-only", "group-news/video-meeting", "notes/signs"]
            .map(|story| format!("/zh/news/{story}"))
    );
    assert_eq!(
        leads("en").await[..2],
        ["group-news/video-meeting", "notes/signs"].map(|story| format!("/en/news/{story}"))
    );
}

/// A choice that is still under embargo does not show before its time.
#[tokio::test]
async fn an_embargoed_choice_waits() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/home.toml", |_| "lead = [\"embargoed\"]\n".to_owned());
    });
    let lead = async || site.get("/en").await.attribute("main .lead > article > h2 a", "href");
    assert_ne!(lead().await, "/en/news/notes/embargoed");
    site.set_clock("2030-01-01T08:00:00+08:00");
    assert_eq!(lead().await, "/en/news/notes/embargoed");
}

/// No story stands on a home page twice, none is of another edition, and no part is empty.
#[tokio::test]
async fn each_edition_has_a_full_home_page() {
    for site in [Site::open("pair"), Site::open("three-locales"), Site::shipped()] {
        let locales: Vec<String> = site.config.site.locales.iter().map(ToString::to_string).collect();
        for locale in locales {
            let home = site.get(&format!("/{locale}")).await.expect(200);
            let stories = stories(&home);
            let different: BTreeSet<&String> = stories.iter().collect();
            assert_eq!(different.len(), stories.len(), "{stories:?}");
            assert!(stories.len() >= 2, "{stories:?}");
            assert_eq!(home.count("main ol:empty, main section:empty, main .band > div:empty"), 0);
            for story in &stories {
                assert_eq!(site.get(story).await.expect(200).count("[role=note]"), 0, "{story}");
            }
        }
    }
}

/// Both shipped home pages are equally full, though the editions differ.
#[tokio::test]
async fn both_shipped_home_pages_are_equally_full() {
    let site = Site::shipped();
    let parts = async |locale: &str| {
        let home = site.get(&format!("/{locale}")).await.expect(200);
        assert_eq!(home.count("main .lead img.cover[loading=lazy]"), 3, "{locale}");
        assert_eq!(home.count("main .lead > article > img.cover:not([loading])"), 1, "{locale}");
        assert!(home.count("main .featured img.cover") > 2, "{locale}");
        ["main .lead article", "main .latest article", "main .featured"].map(|part| home.count(part))
    };
    assert_eq!(parts("en").await, parts("zh").await);
}
