//! Reading comfort: one panel on every page, whose choices the style sheet knows.

use std::{collections::BTreeSet, fs};

use crate::harness::{Site, repository};

const ARTICLE: &str = "news/group-news/video-meeting";

/// Every page has the panel, and one choice of type sizes: beside its text, or in the panel where it has none.
#[tokio::test]
async fn every_page_has_each_choice_once() {
    let site = Site::open("pair");
    let paths = ["", "/news", "/favorites", "/sitemap", "/about", "/nowhere"].map(str::to_owned);
    let texts = [format!("/{ARTICLE}"), format!("/{ARTICLE}/parallel")];
    for path in paths.iter().chain(&texts) {
        for locale in ["en", "zh"] {
            let page = site.get(&format!("/{locale}{path}")).await;
            for (name, count) in [("font-size", 3), ("display", 3), ("scheme", 3), ("width", 3)] {
                assert_eq!(page.count(&format!("input[type=radio][name={name}]")), count, "{name} of {path}");
                assert_eq!(page.count(&format!("input[name={name}][checked]")), 1, "{name} of {path}");
            }
            let has_text = path == "/about" || texts.contains(path);
            assert_eq!(page.count("header details a[href='#font-size']"), usize::from(has_text), "{path}");
            assert_eq!(page.count("main #font-size"), usize::from(has_text), "{path}");
        }
    }
}

/// Whatever can be chosen changes something: the style sheet asks for each value that is not the page as it is.
#[tokio::test]
async fn the_style_sheet_knows_every_choice() {
    let page = Site::open("pair").get(&format!("/en/{ARTICLE}/parallel")).await.expect(200);
    let all: BTreeSet<String> = page.attributes("input[type=radio]", "value").into_iter().collect();
    let usual: BTreeSet<String> =
        page.attributes("input[type=radio][checked]", "value").into_iter().collect();
    let files = fs::read_dir(repository().join("style")).unwrap();
    let style: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    for value in all.difference(&usual) {
        assert!(style.contains(&format!("[value=\"{value}\"]")), "{value}");
    }
}

/// What is remembered is restored where the inputs stand, before the text below them.
#[tokio::test]
async fn choices_are_restored_before_the_text() {
    let page = Site::open("pair").get(&format!("/en/{ARTICLE}")).await.expect(200);
    let at = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("no {text}"));
    assert!(at("restore=()=>") < at("<body>"));
    assert!(at("<script>restore()</script>") < at("<main"));
    assert_eq!(page.body.matches("<script>restore()</script>").count(), 2);
    assert!(page.body.rfind("<script>restore()</script>").unwrap() < at("class=\"prose\""));
}
