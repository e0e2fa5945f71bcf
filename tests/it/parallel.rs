//! Parallel reading: the texts of an article side by side, block by block.

use std::fs;

use crate::harness::Site;

const ARTICLE: &str = "news/group-news/video-meeting";

/// The reader's language leads, each text is marked with its own, and the n-th blocks stand in one row.
#[tokio::test]
async fn each_block_stands_beside_its_answer() {
    let site = Site::open("pair");
    for (locale, languages) in [("en", ["en", "zh-Hans"]), ("zh", ["zh-Hans", "en"])] {
        let page = site.get(&format!("/{locale}/{ARTICLE}/parallel")).await.expect(200);
        assert_eq!(page.attributes("h1 > span", "lang"), languages);
        let article = site.get(&format!("/{locale}/{ARTICLE}")).await.expect(200);
        let blocks = article.count(".prose > *");
        assert_eq!(page.count(".pair"), blocks);
        for number in 1..=blocks {
            assert_eq!(page.attributes(&format!("#b{number} > .prose"), "lang"), languages);
        }
        assert_eq!(page.text("#b1 > .prose:nth-of-type(1)"), article.text("#b1"));
    }
}

/// Search engines list the article and not this page; the switch leads to the same page and back.
#[tokio::test]
async fn it_is_a_view_of_the_article_and_has_its_own_twin() {
    let site = Site::open("pair");
    let page = site.get(&format!("/en/{ARTICLE}/parallel")).await.expect(200);
    assert!(page.is_noindex());
    assert_eq!(page.canonical(), format!("https://news.example/en/{ARTICLE}"));
    assert_eq!(page.alternates().len(), 0);
    assert_eq!(page.twin(), format!("/zh/{ARTICLE}/parallel"));
    let article = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert!(article.attributes(".toolbar a", "href").contains(&page.path));
}

/// An article in one language has nothing to compare: no link and no page.
#[tokio::test]
async fn one_language_has_no_parallel_page() {
    let site = Site::open("pair");
    let article = site.get("/zh/news/group-news/chinese-only").await.expect(200);
    assert_eq!(article.count(".toolbar > a"), 0);
    site.get("/zh/news/group-news/chinese-only/parallel").await.expect(404);
}

/// A wrong section or a former slug leads to the one address.
#[tokio::test]
async fn it_has_one_address() {
    let site = Site::open("pair");
    let reply = site.get("/en/news/notes/video-meeting/parallel").await;
    assert_eq!(reply.redirect(), (308, "/en/news/group-news/video-meeting/parallel"));
}

/// A paragraph that has no answer is shown with a word on it, in the reader's language.
#[tokio::test]
async fn a_block_without_an_answer_is_shown_as_such() {
    let site = Site::edited("pair", |folder| {
        let file = folder.join("content/articles/2020/video-meeting/zh.md");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{text}\n\n多出来的一段。\n")).unwrap();
    });
    let page = site.get(&format!("/en/{ARTICLE}/parallel")).await.expect(200);
    assert_eq!(page.texts(".absent"), ["No counterpart in English."]);
    let page = site.get(&format!("/zh/{ARTICLE}/parallel")).await.expect(200);
    assert_eq!(page.texts(".absent"), ["英文没有对应的段落。"]);
}

/// Every id of the page is there once, though it holds two bodies with footnotes.
#[tokio::test]
async fn ids_are_unique_across_both_texts() {
    let site = Site::edited("pair", |folder| {
        for locale in ["en", "zh"] {
            let file = folder.join(format!("content/articles/2020/video-meeting/{locale}.md"));
            let text = fs::read_to_string(&file).unwrap();
            fs::write(&file, format!("{text}\n\nNote[^n].\n\n[^n]: A note.\n")).unwrap();
        }
    });
    let page = site.get(&format!("/en/{ARTICLE}/parallel")).await.expect(200);
    let mut ids = page.attributes("[id]", "id");
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
    assert!(ids.contains(&"zh-fn1".to_owned()) && ids.contains(&"en-fn1".to_owned()));
}
