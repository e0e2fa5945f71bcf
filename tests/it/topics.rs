//! Topics: their lists in each edition, their names, the topics of an article, what is near it.

use crate::harness::{Site, edit};

/// All topics that hold something in the edition, in the declared order, each with its count.
#[tokio::test]
async fn topics_are_those_of_the_edition() {
    let site = Site::open("pair");
    let zh = site.get("/zh/topics").await.expect(200);
    assert_eq!(zh.texts("main .index li"), ["会议 3篇", "重庆 1篇", "专栏 1篇"]);
    assert_eq!(
        zh.attributes("main .index a", "href"),
        ["/zh/topics/meetings", "/zh/topics/chongqing", "/zh/topics/columns"]
    );
    let en = site.get("/en/topics").await.expect(200);
    assert_eq!(en.texts("main .index li"), ["Meetings 3 stories", "Chongqing 1 story"]);
}

/// A topic lists its stories newest first, page by page, under a title of its own for each page.
#[tokio::test]
async fn a_topic_lists_its_stories() {
    let site = Site::open("pair");
    let first = site.get("/en/topics/meetings").await.expect(200);
    let second = site.get("/en/topics/meetings/page/2").await.expect(200);
    let stories = [first.stories(), second.stories()].concat();
    let expected = ["third-meeting", "second-meeting", "video-meeting"];
    assert_eq!(stories, expected.map(|story| format!("/en/news/group-news/{story}")));
    assert_eq!(first.text("head title"), "Meetings | Couplet 对联");
    assert_eq!(first.attribute("head meta[name=description]", "content"), "Who met whom.");
    assert_eq!(second.text("head title"), "Meetings, page 2 | Couplet 对联");
    assert_eq!(second.text("h1"), "Meetings, page 2");
    assert_eq!(second.texts(".breadcrumb li"), ["Home(英)", "Topics", "Meetings", "Page 2"]);
    assert_eq!(second.canonical(), "https://news.example/en/topics/meetings/page/2");
    assert_eq!((first.alternates().len(), second.alternates().len()), (3, 0));
    let zh = site.get("/zh/topics/chongqing").await.expect(200);
    assert_eq!(
        zh.attribute("head meta[name=description]", "content"),
        "对联关于“重庆”的文章，按时间从新到旧排列。"
    );
}

/// A topic without a story in the edition is not found; from its list in the other edition the
/// switch leads to all topics.
#[tokio::test]
async fn a_topic_of_one_edition_has_no_twin() {
    let site = Site::open("pair");
    site.get("/en/topics/columns").await.expect(404);
    let page = site.get("/zh/topics/columns").await.expect(200);
    assert_eq!(page.twin(), "/en/topics");
    assert_eq!(page.alternates().len(), 0);
    assert_eq!(site.get("/zh/topics/meetings").await.twin(), "/en/topics/meetings");
}

/// What is no topic is not found, and a topic has one spelling.
#[tokio::test]
async fn what_is_no_topic_is_not_found() {
    let site = Site::open("pair");
    for path in [
        "/en/topics/weather",
        "/en/topics/meetings/page/3",
        "/en/topics/meetings/page/0",
        "/en/topics/page/2",
        "/en/topics/a_b",
        "/en/topics/forecasts",
    ] {
        site.get(path).await.expect(404);
    }
    assert_eq!(site.get("/en/Topics/Meetings/").await.redirect(), (308, "/en/topics/meetings"));
    assert_eq!(site.get("/en/topics/meetings/page/1").await.redirect(), (308, "/en/topics/meetings"));
}

/// A topic that nobody declared is called by its id, on its page and in the list of all.
#[tokio::test]
async fn an_undeclared_topic_is_called_by_its_id() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/article.toml", |text| text + "topics = [\"road-signs\"]\n");
    });
    assert!(site.findings("en").contains("warning[unknown-topic]"));
    let page = site.get("/en/topics/road-signs").await.expect(200);
    assert_eq!(page.text("h1"), "road-signs");
    assert_eq!(site.get("/zh/topics").await.texts("main .index li").last().unwrap(), "road-signs 1篇");
}

/// The topics of an article stand under it as links to their lists. On a page in the language of
/// the other edition one that holds nothing here is named and leads nowhere.
#[tokio::test]
async fn an_article_names_its_topics() {
    let site = Site::open("pair");
    let page = site.get("/zh/news/group-news/video-meeting").await.expect(200);
    assert_eq!(page.texts(".topics li"), ["会议", "重庆"]);
    let links = ["/zh/topics/meetings", "/zh/topics/chongqing"];
    assert_eq!(page.attributes(".topics a[rel=tag]", "href"), links);
    let fallback = site.get("/en/news/group-news/chinese-only").await.expect(200);
    assert_eq!(fallback.texts(".topics li"), ["Columns"]);
    assert_eq!(fallback.count(".topics a"), 0);
    assert_eq!(site.get("/en/news/notes/signs").await.count(".topics"), 0);
}

/// Related stories share a topic, or else the section, and say which, with their day.
#[tokio::test]
async fn related_stories_say_why() {
    let site = Site::open("pair");
    let page = site.get("/en/news/group-news/video-meeting").await.expect(200);
    assert_eq!(page.texts(".related li span"), ["Meetings October 8, 2020", "Meetings October 1, 2020"]);
    let page = site.get("/zh/news/notes/signs").await.expect(200);
    assert_eq!(page.texts(".related li span"), ["随笔 2021年1月5日"]);
}

/// A story that names a topic twice stands in its list once.
#[tokio::test]
async fn a_topic_named_twice_counts_once() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/article.toml", |text| {
            text + "topics = [\"chongqing\", \"chongqing\"]\n"
        });
    });
    assert_eq!(site.get("/en/topics/chongqing").await.stories().len(), 2);
    assert_eq!(site.get("/en/topics").await.texts("main .index li")[1], "Chongqing 2 stories");
}
