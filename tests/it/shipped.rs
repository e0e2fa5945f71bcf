//! The site that this repository publishes.

use std::fs;

use toml::{Table, Value};

use crate::{
    harness::{Site, inspect, repository},
    walk::walk,
};

/// Every page of the shipped site is found, names its twins truly, and the switch leads there and back.
#[tokio::test]
async fn every_page_of_the_shipped_site_answers_its_twin() {
    let site = Site::shipped();
    assert!(walk(&site).await > 50);
}

/// The shipped texts, messages and settings are in order.
#[test]
fn the_shipped_site_has_no_findings() {
    assert_eq!(inspect(repository(), "en"), "Nothing found.\n");
}

/// The shipped site has two editions, and its language switch reads as agreed.
#[tokio::test]
async fn the_shipped_switch_reads_home_and_shouye() {
    let site = Site::shipped();
    assert_eq!(site.get("/zh").await.text("header a[data-locale]"), "Home(英)");
    assert_eq!(site.get("/en").await.text("header a[data-locale]"), "首页(中)");
}

/// What the server reads and what cargo-leptos builds with agree on every key that both tables have.
#[test]
fn both_leptos_tables_agree() {
    let table = |file| {
        let text = fs::read_to_string(repository().join(file)).unwrap();
        let settings: Table = text.parse().unwrap();
        settings["package"]["metadata"]["leptos"].as_table().unwrap().clone()
    };
    let (served, built) = (table("Leptos.toml"), table("Cargo.toml"));
    let both: Vec<&String> = served.keys().filter(|key| built.contains_key(*key)).collect();
    assert!(both.len() > 3, "only {both:?} stand in both");
    for key in both {
        assert_eq!(served[key], built[key], "{key}");
    }
    assert_eq!(served.get("output-name"), Some(&Value::from("couplet")));
}

/// An old name of a shipped story leads to it, and a shipped story has a paragraph that its twin does not
/// answer: both can be seen on the site.
#[tokio::test]
async fn a_renamed_story_and_an_uneven_pair_are_there_to_be_seen() {
    let site = Site::shipped();
    for locale in ["en", "zh"] {
        let moved = site.get(&format!("/{locale}/news/handbook/rename-an-article")).await;
        assert_eq!(moved.redirect(), (308, format!("/{locale}/news/handbook/rename-a-story").as_str()));
        let path = format!("/{locale}/news/language/keeping-paragraphs-in-step/parallel");
        assert_eq!(site.get(&path).await.count(".absent"), 1);
    }
}
