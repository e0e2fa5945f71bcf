//! A text in one language, asked for in another: readers get the original, marked and explained.

use crate::{harness::Site, reply::Reply, walk::all_entries};

async fn fallback() -> (Site, Reply) {
    let site = Site::open("pair");
    let page = site.get("/en/news/group-news/chinese-only").await.expect(200);
    (site, page)
}

/// The frame speaks the reader's language, the text is marked with its own.
#[tokio::test]
async fn the_original_is_shown_and_marked_with_its_language() {
    let (_, page) = fallback().await;
    assert_eq!(page.attribute("html", "lang"), "en");
    assert_eq!(page.text("h1[lang='zh-Hans']"), "只有中文");
    assert_eq!(page.texts(".prose[lang='zh-Hans'] > p"), ["这篇文章没有译文。", "第二段。"]);
    assert_eq!(page.texts(".breadcrumb li"), ["Home(英)", "News", "Group News", "Content"]);
}

/// A notice in the reader's language says so and leads to the original.
#[tokio::test]
async fn a_notice_in_the_readers_language_leads_to_the_original() {
    let (site, page) = fallback().await;
    let notice = page.text("[role=note]");
    assert!(
        notice.starts_with(
            "This text has not been translated into English yet. You are reading the original in Chinese."
        ),
        "{notice}"
    );
    assert_eq!(page.attribute("[role=note] a", "href"), "/zh/news/group-news/chinese-only");
    assert_eq!(page.attribute("[role=note] a", "hreflang"), "zh-Hans");
    let other = site.get("/zh/news/notes/english-only").await.expect(200);
    assert!(other.text("[role=note]").starts_with("这篇文字尚无中文译文，以下为英文原文。"));
    assert_eq!(other.text("h1[lang=en]"), "English Only");
}

/// Search engines are sent to the original.
#[tokio::test]
async fn search_engines_are_sent_to_the_original() {
    let (site, page) = fallback().await;
    let history = site.get("/en/history").await.expect(200);
    for (page, original) in [
        (page, "https://news.example/zh/news/group-news/chinese-only"),
        (history, "https://news.example/zh/history"),
    ] {
        assert!(page.is_noindex());
        assert_eq!(page.canonical(), original);
        assert_eq!(page.alternates().len(), 0);
    }
    let original = site.get("/zh/news/group-news/chinese-only").await.expect(200);
    assert_eq!(original.alternates().len(), 0, "a text in one language has no twin");
    assert!(!original.is_noindex());
    assert_eq!(original.count("[role=note]"), 0);
}

/// A text in one language is listed nowhere in the other edition.
#[tokio::test]
async fn a_fallback_is_in_no_list_and_no_sitemap() {
    let (site, _) = fallback().await;
    let lists = [
        "/en",
        "/en/news",
        "/en/news/page/2",
        "/en/news/page/3",
        "/en/news/group-news",
        "/en/news/group-news/page/2",
        "/en/news/letters",
        "/en/sitemap",
        "/en/about",
    ];
    for path in lists {
        let page = site.get(path).await.expect(200);
        for link in page.links("main a, footer a") {
            let is_one = ["/chinese-only", "/chinese-too", "/letter", "/history"]
                .iter()
                .any(|end| link.href.ends_with(end));
            assert!(!is_one, "{path} lists {}", link.href);
        }
    }
    for entry in all_entries(&site).await {
        assert!(!entry.loc.contains("/en/") || !entry.loc.contains("chinese-"), "{}", entry.loc);
        assert!(!entry.loc.ends_with("/en/history"));
    }
}

/// A section without any text in an edition is no part of its navigation and not for search engines.
#[tokio::test]
async fn a_section_without_texts_is_not_offered() {
    let site = Site::open("pair");
    let navigation = |page: Reply| page.attributes("header nav a", "href");
    let en = navigation(site.get("/en").await);
    assert_eq!(en, ["/en/news", "/en/news/group-news", "/en/news/notes"]);
    let zh = navigation(site.get("/zh").await);
    assert_eq!(zh, ["/zh/news", "/zh/news/group-news", "/zh/news/notes", "/zh/news/letters"]);
    let empty = site.get("/en/news/letters").await.expect(200);
    assert!(empty.is_noindex());
    assert_eq!(empty.alternates().len(), 0);
    assert_eq!(site.get("/zh/news/letters").await.alternates().len(), 0);
}
