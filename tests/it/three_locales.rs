//! A third locale comes by files and settings alone and works everywhere.

use crate::{harness::Site, walk::walk};

/// Every page of a site in three languages is found, names its twins truly, and the switch leads to
/// each of them and back.
#[tokio::test]
async fn every_page_answers_both_twins() {
    assert!(walk(&Site::open("three-locales")).await > 20);
}

/// Files for a third locale are no mistake.
#[test]
fn a_third_locale_is_no_finding() {
    assert_eq!(Site::open("three-locales").findings("en"), "Nothing found.\n");
}

/// The switch names both other editions, each in its own words.
#[tokio::test]
async fn the_switch_names_both_other_editions() {
    let site = Site::open("three-locales");
    for (path, names) in [
        ("/en", ["首页(中)", "Accueil(法)"]),
        ("/zh/news", ["Home(英)", "Accueil(法)"]),
        ("/fr/news/news-desk/everywhere", ["Home(英)", "首页(中)"]),
    ] {
        assert_eq!(site.get(path).await.expect(200).texts("header a[data-locale]"), names, "{path}");
    }
    let links = site.get("/fr/news/news-desk/everywhere").await.switch();
    assert_eq!(
        links.iter().map(|link| link.href.as_str()).collect::<Vec<_>>(),
        ["/en/news/news-desk/everywhere", "/zh/news/news-desk/everywhere"]
    );
}

/// The hreflang set holds the languages that a text truly has.
#[tokio::test]
async fn hreflang_holds_the_languages_that_a_text_has() {
    let site = Site::open("three-locales");
    let languages =
        async |path: &str| site.get(path).await.expect(200).alternates().into_keys().collect::<Vec<_>>();
    assert_eq!(languages("/fr").await, ["en", "fr", "x-default", "zh-Hans"]);
    assert_eq!(languages("/zh/news/news-desk/everywhere").await, ["en", "fr", "x-default", "zh-Hans"]);
    assert_eq!(languages("/en/news/news-desk/not-in-chinese").await, ["en", "fr", "x-default"]);
    assert_eq!(languages("/fr/about").await, ["en", "fr", "x-default"]);
    assert_eq!(languages("/fr/news/notes/french-only").await.len(), 0);
}

/// Words that the third locale lacks come from the default one, dates from the language itself.
#[tokio::test]
async fn missing_words_come_from_the_default_locale() {
    let page = Site::open("three-locales").get("/fr/news/news-desk/everywhere").await.expect(200);
    assert_eq!(page.attribute("html", "lang"), "fr");
    assert_eq!(page.texts(".breadcrumb li"), ["Accueil(法)", "Actualités", "Rédaction", "Content"]);
    assert_eq!(page.text(".byline time"), "14 juillet 2024 à 09:00");
    assert_eq!(page.text(".skip"), "Skip to content");
}

/// A section without a name in the third locale has its name in the default one.
#[tokio::test]
async fn a_section_without_a_name_has_that_of_the_default_locale() {
    let page = Site::open("three-locales").get("/fr/news/notes").await.expect(200);
    assert_eq!(page.text("h1"), "Notes");
}

/// A text without a French form is shown in its original language, whichever of the others that is.
#[tokio::test]
async fn a_fallback_shows_the_original() {
    let site = Site::open("three-locales");
    let page = site.get("/zh/news/news-desk/not-in-chinese").await.expect(200);
    assert_eq!(page.text("h1[lang=en]"), "Not in Chinese");
    assert_eq!(page.canonical(), "https://news.example/en/news/news-desk/not-in-chinese");
    let page = site.get("/zh/news/notes/french-only").await.expect(200);
    assert_eq!(page.text("h1[lang=fr]"), "En français seulement");
    assert!(page.text("[role=note]").contains("français"));
}

/// Readers of French are led to the French edition.
#[tokio::test]
async fn readers_are_led_to_the_third_edition() {
    let site = Site::open("three-locales");
    for accepted in ["fr", "fr-CA,fr;q=0.9,en;q=0.8", "de, fr;q=0.3, en;q=0.2"] {
        assert_eq!(
            site.get_with("/", &[("accept-language", accepted)]).await.redirect(),
            (302, "/fr"),
            "{accepted}"
        );
    }
    assert_eq!(site.get("/fr-FR/news/").await.redirect(), (308, "/fr/news"));
}
