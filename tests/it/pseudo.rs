//! The pseudo-locale: every page in longer words, for those who build pages and nobody else.

use crate::harness::{Site, edit};

fn site() -> Site {
    Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| {
            text.replace("page-size = 2", "page-size = 2\npseudo-locale = true")
        });
        edit(folder, "locales/en/site.ftl", |text| {
            text.replace("\nskip-link = Skip to content\n", "\nskip-link = { -yard } { NUMBER(1200) } skip\n")
                + "-yard = Fennwick\n"
        });
        edit(folder, "locales/zh/site.ftl", |text| text + "-yard = 芬威\n");
    })
}

/// Without the setting there is none.
#[tokio::test]
async fn there_is_none_unless_it_is_asked_for() {
    let site = Site::open("pair");
    site.get("/en-xa").await.expect(404);
    assert_eq!(site.get("/en-xa").await.attribute("html", "lang"), "en");
}

/// Words and texts are those of the default locale with accents and longer; numbers, names from variables, terms and
/// addresses stay what they are. Another spelling of its address leads there.
#[tokio::test]
async fn words_and_texts_are_longer() {
    let site = site();
    assert_eq!(site.findings("en"), "Nothing found.\n");
    assert_eq!(site.get("/en-XA/news").await.redirect(), (308, "/en-xa/news"));
    assert_eq!(site.get("/en-xa/no-such-page").await.expect(404).attribute("html", "lang"), "en-XA");
    let page = site.get("/en-xa").await.expect(200);
    assert_eq!(page.attribute("html", "lang"), "en-XA");
    assert_eq!(page.text(".skip"), "Ƒeeƞƞẇiƈķ 1,200 şķiƥ");
    let page = site.get("/en-xa/news/group-news/video-meeting").await.expect(200);
    assert_eq!(page.text("h1"), "A Ṽiḓeeoo Ḿeeeeŧiƞɠ");
    assert_eq!(page.texts(".prose p")[1], "Ŧħeeẏ aaɠřeeeeḓ ooƞ aa şeeƈooƞḓ ḿeeeeŧiƞɠ.");
    assert_eq!(page.attribute(".prose a", "href"), "/en/news/group-news/second-meeting#b2");
    assert_eq!(page.count(".notice"), 0);
}

/// Text grows by about a third, as it does from English to German.
#[tokio::test]
async fn text_grows_by_about_a_third() {
    let site = site();
    let letters = async |path: &str| -> usize {
        let texts = site.get(path).await.expect(200).own_texts(".brand, [data-locale]");
        texts.iter().flat_map(|text| text.chars()).filter(|char| char.is_alphabetic()).count()
    };
    for page in ["", "/about", "/favorites", "/search"] {
        let ratio = 100 * letters(&format!("/en-xa{page}")).await / letters(&format!("/en{page}")).await;
        assert!((120..=145).contains(&ratio), "{page}: {ratio} %");
    }
}

/// A story that the default locale lacks stands in for itself, as it does in any edition.
#[tokio::test]
async fn a_story_in_chinese_only_stands_in_for_itself() {
    let page = site().get("/en-xa/news/letters/letter").await.expect(200);
    assert_eq!(page.attribute("main h1", "lang"), "zh-Hans");
    assert_eq!(page.count(".notice"), 1);
}

/// No engine, feed reader or reader comes upon it: it asks not to be listed, nothing names it, and no browser's
/// language leads there. Its own switch leads back to the editions.
#[tokio::test]
async fn nothing_leads_there() {
    let site = site().indexed();
    for path in [
        "/en",
        "/zh",
        "/en/news",
        "/en/news/group-news/video-meeting",
        "/zh/about",
        "/en/search?q=meeting",
        "/en/sitemap",
        "/sitemap.xml",
        "/en/sitemap.xml",
        "/zh/sitemap-plain.xml",
        "/en/feed.atom",
        "/zh/feed.json",
        "/robots.txt",
        "/en/news/group-news/video-meeting/parallel",
    ] {
        let body = site.get(path).await.expect(200).body;
        assert!(!body.to_lowercase().contains("en-xa"), "{path}");
    }
    for path in
        ["/en-xa/sitemap.xml", "/en-xa/sitemap-plain.xml", "/en-xa/sitemap-news.xml", "/en-xa/feed.atom"]
    {
        site.get(path).await.expect(404);
    }
    for path in ["/en-xa", "/en-xa/news", "/en-xa/about", "/en-xa/news/group-news/video-meeting"] {
        let page = site.get(path).await.expect(200);
        assert!(page.is_noindex(), "{path}");
        assert_eq!(page.alternates().len(), 0, "{path}");
        assert_eq!(
            page.count("link[type='application/atom+xml'], script[type='application/ld+json']"),
            0,
            "{path}"
        );
        assert_eq!(page.texts("header a[data-locale]"), ["Home(英)", "首页(中)"], "{path}");
    }
    let reply = site.get_with("/", &[("accept-language", "en-XA, zh;q=0.5")]).await;
    assert_eq!(reply.redirect(), (302, "/en"));
}
