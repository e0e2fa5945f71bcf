//! Reading time: Chinese characters and words of other languages, each at its own pace.

use crate::harness::{Site, edit};

/// The minutes that the byline of a story with this Chinese body names.
async fn told(body: &str) -> String {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/zh.md", |text| {
            let head = text.rfind("+++").unwrap() + 4;
            format!("{}\n{body}\n", &text[..head])
        });
    });
    let page = site.get("/zh/news/notes/signs").await.expect(200);
    page.texts(".byline > span").into_iter().find(|text| text.starts_with("阅读约")).unwrap()
}

/// 255 characters and 228 words take a minute each, wherever they stand; punctuation takes none.
#[tokio::test]
async fn characters_and_words_are_counted_apart() {
    assert_eq!(told("一。").await, "阅读约1分钟");
    assert_eq!(told(&"新闻，".repeat(255)).await, "阅读约2分钟");
    assert_eq!(told(&"news, ".repeat(456)).await, "阅读约2分钟");
    assert_eq!(told(&format!("{}\n\n- {}", "新闻".repeat(255), "it’s ".repeat(228))).await, "阅读约3分钟");
}

/// Each text of a story has its own time, in the words of its edition.
#[tokio::test]
async fn each_edition_tells_its_own_time() {
    let site = Site::shipped();
    for (locale, time) in [("en", "1 min read"), ("zh", "阅读约1分钟")] {
        let page = site.get(&format!("/{locale}/news/group-news/chongqing-video-meeting")).await.expect(200);
        assert!(
            page.texts(".byline > span").iter().any(|text| text == time),
            "{:?}",
            page.texts(".byline > span")
        );
    }
}
