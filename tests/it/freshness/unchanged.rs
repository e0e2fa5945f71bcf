//! What makes nothing stale: white space, wrapped lines, moved files, moved blocks.

use std::{fs, path::Path};

use super::accept;
use crate::harness::{Site, copy_of, edit};

const FOLDER: &str = "content/articles/2020/video-meeting";
const PATH: &str = "/en/news/group-news/video-meeting";

const BODY: &str = "\
## 会谈

集团与市政府举行视频会议。双方商定再次会谈。

> 会议开得很好，
> 双方都满意。

- 第一项：码头
- 第二项：船台

| 船 | 吨位 |
|--|--|
| 江一 | 1200 |

```sh
couplet check
```

报道的最后一段[^1]。

[^1]: 据集团通讯社。
";

fn original(folder: &Path, change: impl FnOnce(String) -> String) {
    edit(folder, &format!("{FOLDER}/zh.md"), change);
}

/// An article whose translation was accepted, with a block of every kind.
fn accepted() -> tempfile::TempDir {
    let site = copy_of("pair");
    original(site.path(), |text| {
        let head = text.find("\n+++\n\n").unwrap() + "\n+++\n\n".len();
        format!("{}{BODY}", &text[..head])
    });
    assert_eq!(accept(site.path(), &["video-meeting", "--minor"]).0, Some(0));
    site
}

async fn assert_fresh(site: &Site, path: &str, what: &str) {
    assert_eq!(site.get(path).await.expect(200).count("[data-stale], .notice"), 0, "{what}");
    assert_eq!(site.findings("en"), "Nothing found.\n", "{what}");
}

/// Lines that end or break elsewhere, space and blank lines change nothing, in no kind of block; Chinese may be
/// wrapped between any two characters.
#[tokio::test]
async fn white_space_makes_nothing_stale() {
    type Change = fn(String) -> String;
    let changes: [(&str, Change); 8] = [
        ("line ends", |text| text.replace('\n', "\r\n")),
        ("wrapped at a comma", |text| text.replace("会议。双方", "会议。\n双方")),
        ("wrapped in a word", |text| text.replace("双方商定再次会谈", "双\n方商\n定再次会\n谈")),
        ("a quotation on one line", |text| text.replace("很好，\n> 双方", "很好，双方")),
        ("a quotation on more lines", |text| text.replace("都满意", "都\n>满\n> 意")),
        ("a table set anew", |text| {
            text.replace("| 船 | 吨位 |\n|--|--|", "| 船   |  吨位 |\n|------|------:|")
        }),
        ("blank lines", |text| text.replace("\n\n", "\n\n\n")),
        ("space at the end", |text| text + "\n  \n"),
    ];
    for (what, change) in changes {
        let site = accepted();
        original(site.path(), |text| {
            let changed = change(text.clone());
            assert_ne!(changed, text, "{what}");
            changed
        });
        assert_fresh(&Site::at(site), PATH, what).await;
    }
}

/// A word that changes in any kind of block does make it stale, so that the rest of this file proves something.
#[tokio::test]
async fn a_word_in_any_block_makes_it_stale() {
    for word in ["会谈\n", "再次", "满意", "码头", "1200", "check", "最后", "据集团"] {
        let site = accepted();
        original(site.path(), |text| text.replacen(word, "改动\n", 1));
        let told = Site::at(site).findings("en");
        assert_eq!(told.matches("warning[stale-translation]").count(), 1, "{word}: {told}");
    }
}

/// A folder that moves to another year, and a story with another name, keep their record.
#[tokio::test]
async fn a_moved_or_renamed_folder_makes_nothing_stale() {
    let mut site = Site::at(accepted());
    site.reload(|folder| {
        let moved = folder.join("content/articles/2021/video-meeting");
        fs::create_dir_all(moved.parent().unwrap()).unwrap();
        fs::rename(folder.join(FOLDER), moved).unwrap();
    });
    assert_fresh(&site, PATH, "another year").await;
    site.reload(|folder| {
        let years = folder.join("content/articles/2021");
        fs::rename(years.join("video-meeting"), years.join("city-meeting")).unwrap();
        let facts = "content/articles/2021/city-meeting/article.toml";
        edit(folder, facts, |text| text.replace("\"old-meeting\"", "\"old-meeting\", \"video-meeting\""));
        for locale in ["en", "zh"] {
            let page = format!("content/pages/about/{locale}.md");
            edit(folder, &page, |text| text.replace("article:video-meeting", "article:city-meeting"));
        }
    });
    assert_fresh(&site, "/en/news/group-news/city-meeting", "another name").await;
}

/// A block that another one pushes down did not change: only the new one is marked.
#[tokio::test]
async fn a_block_that_moved_did_not_change() {
    let site = accepted();
    original(site.path(), |text| text.replace("> 会议开得", "新的一段。\n\n> 会议开得"));
    let site = Site::at(site);
    assert_eq!(site.get(PATH).await.attributes("[data-stale]", "id"), ["b3"]);
    let told = site.findings("en");
    assert!(told.contains("after this translation: paragraph 3.\n"), "{told}");
}
