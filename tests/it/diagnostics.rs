//! Findings in texts and messages: exact words, places and carets, and a site that runs on.

use crate::harness::{Site, assert_snapshot, edit};

/// Every mistake of texts is told in English, with its place.
#[test]
fn mistakes_in_texts_are_told_in_english() {
    assert_snapshot("broken.en.txt", &Site::open("broken").findings("en"));
}

/// Every mistake of texts is told in Chinese, with its place.
#[test]
fn mistakes_in_texts_are_told_in_chinese() {
    assert_snapshot("broken.zh.txt", &Site::open("broken").findings("zh"));
}

/// Every mistake of messages is told in both languages, with its place.
#[test]
fn mistakes_in_messages_are_told_in_both_languages() {
    let site = Site::open("broken-messages");
    assert_snapshot("broken-messages.en.txt", &site.findings("en"));
    assert_snapshot("broken-messages.zh.txt", &site.findings("zh"));
}

/// What is right beside the mistakes is served.
#[tokio::test]
async fn what_is_right_is_served() {
    let site = Site::open("broken");
    for path in [
        "/en",
        "/zh",
        "/en/news",
        "/en/news/page/2",
        "/zh/news/news-desk",
        "/en/sitemap",
        "/en/sitemap.xml",
        "/en/news/news-desk/good",
        "/zh/news/news-desk/good",
        "/en/news/news-desk/near-miss",
        "/en/news/news-desk/german",
        "/en/news/news-desk/gbk",
        "/en/news/news-desk/empty",
        "/en/news/news-desk/unclosed-head",
        "/zh/news/news-desk/unsafe",
    ] {
        site.get(path).await.expect(200);
    }
    let half = site.get("/zh/news/news-desk/gbk").await.expect(200);
    assert_eq!(half.text("h1[lang=en]"), "Saved as GBK", "the text that can be read stands in");
}

/// What cannot be served is not found, as if it were not there.
#[tokio::test]
async fn what_is_wrong_is_not_found() {
    let site = Site::open("broken");
    for slug in
        ["bad-date", "impossible-date", "lost-section", "other-section", "no-text", "no-facts", "Bad_Name"]
    {
        site.get(&format!("/en/news/news-desk/{slug}")).await.expect(404);
    }
    assert_eq!(
        site.get("/en/news/news-desk/was-unsafe").await.redirect(),
        (308, "/en/news/news-desk/unsafe")
    );
    assert_eq!(site.get("/en/news").await.expect(200).text("main > .band > h1"), "News", "the reserved name");
    assert_eq!(site.get("/en/news/news-desk/twice").await.text("h1"), "The First of Two");
}

/// Of an unsafe text only the safe part gets into the page.
#[tokio::test]
async fn unsafe_content_is_not_in_the_page() {
    let page = Site::open("broken").get("/zh/news/news-desk/unsafe").await;
    assert_eq!(page.count(".prose a, .prose img, .prose div, .prose span:not(.gap)"), 0);
    assert_eq!(page.text(".prose p#b1"), "请点这里的链接，或者那里。");
    assert_eq!(page.text(".prose sup"), "2");
    assert!(!page.inner_html("main").contains("alert("));
}

/// Broken messages take nothing else with them: the page is Chinese as before.
#[tokio::test]
async fn broken_messages_leave_the_others_alone() {
    let page = Site::open("broken-messages").get("/zh/news/news-desk/good").await.expect(200);
    assert_eq!(page.text("h1"), "一篇好文章");
    assert_eq!(page.texts(".breadcrumb li"), ["首页(中)", "新闻", "新闻部", "正文"]);
}

/// What some editors put into files, a byte order mark and carriage returns, is no mistake.
#[tokio::test]
async fn byte_order_marks_and_carriage_returns_are_no_mistake() {
    let article = "content/articles/2020/video-meeting";
    let site = Site::edited("pair", |folder| {
        for file in ["article.toml", "en.md", "zh.md"].map(|file| format!("{article}/{file}")) {
            edit(folder, &file, |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
        }
        for file in ["content/sections.toml", "locales/zh/site.ftl", "Leptos.toml"] {
            edit(folder, file, |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
        }
    });
    assert_eq!(site.findings("en"), "Nothing found.\n");
    let page = site.get("/zh/news/group-news/video-meeting").await.expect(200);
    assert_eq!(page.texts(".prose > p").last().unwrap(), "报道的最后一段。");
    assert_eq!(page.texts(".breadcrumb li")[0], "首页(中)");
    assert!(!page.body.contains(['\u{feff}', '\r']));
}
