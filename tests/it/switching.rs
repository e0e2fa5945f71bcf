//! The language switch: on every page, in the words of the edition that it leads to.

use crate::{
    harness::{Site, edit},
    reply::Link,
    walk::walk,
};

/// Every page of the fixture site is found, names its twins truly, and the switch leads there and back.
#[tokio::test]
async fn every_page_answers_its_twin() {
    assert_eq!(walk(&Site::open("pair")).await, 49);
}

/// The switch has the other edition's own name of its home, marked with its language.
#[tokio::test]
async fn the_switch_speaks_the_other_language() {
    let site = Site::open("pair");
    let link = |name: &str, href: &str, tag: &str| Link {
        name: name.to_owned(),
        href: href.to_owned(),
        lang: Some(tag.to_owned()),
        hreflang: Some(tag.to_owned()),
    };
    assert_eq!(site.get("/zh").await.switch(), [link("Home(英)", "/en", "en")]);
    assert_eq!(site.get("/en").await.switch(), [link("首页(中)", "/zh", "zh-Hans")]);
    // The sign for the language is a Chinese word wherever it stands.
    let zh = site.get("/zh/search").await;
    assert_eq!(zh.texts("a[lang=en] > span[lang=zh-Hans]"), ["英", "英"]);
}

/// The same two names head the breadcrumbs of their own editions.
#[tokio::test]
async fn breadcrumbs_begin_with_the_same_names() {
    let site = Site::open("pair");
    let en = site.get("/en/news/group-news/video-meeting").await;
    assert_eq!(en.texts(".breadcrumb li"), ["Home(英)", "News", "Group News", "Content"]);
    assert_eq!(en.attributes(".breadcrumb a", "href"), ["/en", "/en/news", "/en/news/group-news"]);
    let zh = site.get("/zh/news/group-news/video-meeting").await;
    assert_eq!(zh.texts(".breadcrumb li"), ["首页(中)", "新闻", "集团要闻", "正文"]);
}

async fn assert_twins(twins: &[(&str, &str)]) {
    let site = Site::open("pair");
    for (one, other) in twins {
        assert_eq!(site.get(one).await.expect(200).twin(), *other, "from {one}");
        assert_eq!(site.get(other).await.expect(200).twin(), *one, "from {other}");
    }
}

/// Each page leads to the same page of the other edition, and that one back.
#[tokio::test]
async fn the_switch_leads_to_the_same_page_in_the_other_edition() {
    assert_twins(&[
        ("/en", "/zh"),
        ("/en/news", "/zh/news"),
        ("/en/news/page/3", "/zh/news/page/3"),
        ("/en/news/letters", "/zh/news/letters"),
        ("/en/news/group-news/page/2", "/zh/news/group-news/page/2"),
        ("/en/news/group-news/video-meeting", "/zh/news/group-news/video-meeting"),
        ("/en/about", "/zh/about"),
        ("/en/favorites", "/zh/favorites"),
        ("/en/favorites?a=signs.video-meeting", "/zh/favorites?a=signs.video-meeting"),
        ("/en/sitemap", "/zh/sitemap"),
        ("/en/archive", "/zh/archive"),
        ("/en/archive/2020/page/2", "/zh/archive/2020/page/2"),
        ("/en/archive/2021/01", "/zh/archive/2021/01"),
        ("/en/topics", "/zh/topics"),
        ("/en/topics/meetings/page/2", "/zh/topics/meetings/page/2"),
    ])
    .await;
}

/// Texts in one language lead to their page in the other edition, which leads back to the original.
#[tokio::test]
async fn the_switch_of_a_text_in_one_language_leads_to_its_fallback_and_back() {
    assert_twins(&[
        ("/zh/news/group-news/chinese-only", "/en/news/group-news/chinese-only"),
        ("/en/news/notes/english-only", "/zh/news/notes/english-only"),
        ("/zh/history", "/en/history"),
    ])
    .await;
}

/// From a page that the other edition's shorter list lacks the switch leads to its last page.
#[tokio::test]
async fn a_page_that_the_twin_lacks_leads_to_its_last() {
    let site = Site::open("pair");
    for (from, to) in
        [("/zh/news/page/4", "/en/news/page/3"), ("/zh/news/group-news/page/3", "/en/news/group-news/page/2")]
    {
        assert_eq!(site.get(from).await.expect(200).twin(), to);
        site.get(to).await.expect(200);
    }
}

/// Every link to another view of the same text says so, for the script that adds the reader's place to it.
#[tokio::test]
async fn links_to_other_views_of_a_text_say_so() {
    let site = Site::open("pair");
    let article = "news/group-news/video-meeting";
    let views = async |path: &str| site.get(path).await.expect(200).attributes("a[rel=alternate]", "href");
    let [zh, en] = ["zh", "en"].map(|locale| format!("/{locale}/{article}"));
    let [zh_parallel, en_parallel] = [&zh, &en].map(|path| format!("{path}/parallel"));
    assert_eq!(views(&en).await, [zh.as_str(), &en_parallel]);
    assert_eq!(views(&en_parallel).await, [zh_parallel.as_str(), &en]);
    let original = "/zh/news/group-news/chinese-only";
    assert_eq!(views("/en/news/group-news/chinese-only").await, [original, original]);
}

/// A text with more blocks than its twin says which is the last there, so that no reader is led past it.
#[tokio::test]
async fn a_longer_text_names_the_last_block_of_its_twin() {
    let path = "news/group-news/video-meeting";
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/video-meeting/zh.md", |text| format!("{text}\n\n又一段。\n"));
    });
    let blocks = site.get(&format!("/en/{path}")).await.expect(200).count(".prose > [id]");
    let last =
        async |path: String| site.get(&path).await.expect(200).attributes("a[rel=alternate]", "data-last");
    assert_eq!(last(format!("/zh/{path}")).await, [blocks.to_string()]);
    assert_eq!(last(format!("/en/{path}/parallel")).await, [blocks.to_string()]);
    assert_eq!(last(format!("/en/{path}")).await, [""; 0]);
    assert_eq!(last(format!("/zh/{path}/parallel")).await, [""; 0]);
}
