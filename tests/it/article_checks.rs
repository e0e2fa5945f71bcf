//! Checks of the words of articles: what is wrong in a pair of texts is told once, with both places.

use std::{fs, path::Path};

use couplet::{check::report, server::load::Reader};
use proptest::prelude::*;

use crate::harness::{INSPECTION, Site, assert_snapshot, copy_of, edit, inspect, repository, settings};

/// What is found in the texts in `folder` before and after `change`, by one reader that keeps what it can.
fn inspect_twice(folder: &Path, locale: &str, change: impl FnOnce(&Path)) -> [String; 2] {
    let config = settings(folder).0.unwrap();
    let locale = config.site.locales.get(locale).unwrap();
    let mut reader = Reader::inspecting(INSPECTION);
    let mut read = || {
        let (loaded, found) = reader.read(&config);
        report::text(loaded.words.of(locale), &found)
    };
    let before = read();
    change(folder);
    [before, read()]
}

/// Every fault of a pair is told once, in both languages.
#[test]
fn each_fault_of_a_pair_is_told_once() {
    let folder = copy_of("broken-pairs");
    assert_snapshot("broken-pairs.en.txt", &inspect(folder.path(), "en"));
    assert_snapshot("broken-pairs.zh.txt", &inspect(folder.path(), "zh"));
}

/// The texts that this repository publishes are in order.
#[test]
fn the_shipped_texts_have_no_findings() {
    assert_eq!(inspect(repository(), "en"), "Nothing found.\n");
}

fn write_story(folder: &Path, en: &[u8], zh: &[u8]) {
    let story = folder.join("content/articles/2026/story");
    fs::create_dir_all(&story).unwrap();
    let facts = "section = \"news\"\nposted = 2026-01-05 09:00:00\noriginal = \"en\"\n";
    fs::write(story.join("article.toml"), facts).unwrap();
    fs::write(story.join("en.md"), en).unwrap();
    fs::write(story.join("zh.md"), zh).unwrap();
}

fn text(title: &str, body: &str) -> Vec<u8> {
    format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n+++\n\n{body}\n").into_bytes()
}

/// A misspelt link is told once, in the text that has it, with the name that is probably meant.
#[test]
fn a_misspelt_link_is_told_once() {
    let folder = copy_of("checked");
    write_story(
        folder.path(),
        &text("A Summer", "See [it](article:storry)."),
        &text("夏天", "见[它](article:story)。"),
    );
    let found = inspect(folder.path(), "en");
    assert!(
        found.contains("en.md:6:5: warning[dead-link] There is nothing called “article:storry”."),
        "{found}"
    );
    assert!(found.contains("help: Did you mean “article:story”?"), "{found}");
    assert!(found.ends_with("0 errors, 1 warning.\n"), "{found}");
    let [other_side, _] = ["article:story", "article:storry"].map(|zh| {
        write_story(
            folder.path(),
            &text("A Summer", "See [it](article:story)."),
            &text("夏天", &format!("见[它]({zh})。")),
        );
        inspect(folder.path(), "en")
    });
    assert_eq!(other_side, "Nothing found.\n");
    assert!(inspect(folder.path(), "en").ends_with("0 errors, 1 warning.\n"));
}

/// A link by a former name leads to the article, and the check offers to write the present one.
#[tokio::test]
async fn a_former_name_still_leads_there() {
    let folder = copy_of("checked");
    let body = "See [it](article:tale#b1).";
    write_story(folder.path(), &text("A Summer", body), &text("夏天", "见[它](article:story#b1)。"));
    edit(folder.path(), "content/articles/2026/story/article.toml", |facts| {
        format!("moved = [\"tale\"]\n{facts}")
    });
    let found = inspect(folder.path(), "en");
    assert!(
        found.contains("en.md:6:5: warning[moved-link] “article:tale” is called “article:story” now."),
        "{found}"
    );
    assert!(found.ends_with("0 errors, 1 warning.\n"), "{found}");
    let mut site = Site::at(folder);
    let link = "a[href='/en/news/news/story#b1']";
    assert_eq!(site.get("/en/news/news/story").await.count(link), 1);
    // Once it is not said to be its name any more, the link leads nowhere.
    site.reload(|folder| {
        edit(folder, "content/articles/2026/story/article.toml", |facts| facts.replace("\"tale\"", ""));
    });
    assert_eq!(site.get("/en/news/news/story").await.count(link), 0);
}

/// One paragraph too few is one finding, in a long text of paragraphs too, and the facts of the others are still
/// compared with their own answers.
#[test]
fn one_missing_paragraph_is_one_finding() {
    let folder = copy_of("checked");
    let numbers = [31, 47, 58, 64, 72, 89];
    let en = numbers.map(|n| format!("The hall received {n} guests on that day of the long summer.\n\n"));
    let zh = numbers.map(|n| format!("那个漫长夏天的这一天，展厅接待了{n}位客人。\n\n"));
    let short = [&zh[..2], &zh[3..]].concat().concat();
    write_story(folder.path(), &text("A Summer", &en.concat()), &text("夏天", &short));
    let report = inspect(folder.path(), "zh");
    assert!(
        report.starts_with("content/articles/2026/story/zh.md:10:1: 警告[structure-mismatch]"),
        "{report}"
    );
    assert!(report.contains("对照: content/articles/2026/story/en.md:10:1"), "{report}");
    assert!(report.ends_with("0 处错误，1 处警告。\n"), "{report}");
}

/// What a text says in quotation marks or names stays in its language without a finding.
#[test]
fn quotations_and_names_are_no_finding() {
    let folder = copy_of("checked");
    let en = "He said “这是一个很长的中文句子，没有译成英文” and left.\n\n> 海内存知己，天涯若比邻。\n\nLeptos, Axum, Tokio, Fluent and ICU4X\n";
    let zh = "他说：“This is a long sentence in English that is not to be translated at all”，说完就走了。\n\n> A friend in need is a friend indeed.\n\nLeptos、Axum、Tokio、Fluent、ICU4X\n";
    write_story(folder.path(), &text("Words", en), &text("话语", zh));
    assert_eq!(inspect(folder.path(), "en"), "Nothing found.\n");
}

/// What is wrong in the list of terms is told where it is; a term that cannot be read is held against no text.
#[test]
fn broken_terms_are_told_with_their_place() {
    let folder = copy_of("broken-pairs");
    edit(folder.path(), "content/terms.toml", |_| {
        "[[term]]\n[term.name]\nen = \"Tide\"\nzh = \"潮水\"\n[term.nevr]\nzh = [\"海潮\"]\n[[term]]\n[term.name]\nde = \"Flut\"\n".to_owned()
    });
    let report = inspect(folder.path(), "en");
    assert!(report.contains("content/terms.toml:5:7: error[unknown-key]"), "{report}");
    assert!(report.contains("content/terms.toml:9:1: warning[unknown-locale]"), "{report}");
    assert!(!report.contains("-term]"), "{report}");
}

/// Texts that did not change are held to a list of terms that did, and to none when it is gone.
#[test]
fn unchanged_texts_are_held_to_the_terms_of_now() {
    let folder = copy_of("checked");
    let file = "content/terms.toml";
    write_story(folder.path(), &text("Words", "The slipway is done."), &text("话语", "滑道已完工。"));
    let terms = "[[term]]\n[term.name]\nen = \"slipway\"\nzh = \"船台\"\n[term.never]\nzh = [\"滑道\"]\n";
    let [without, with] =
        inspect_twice(folder.path(), "en", |folder| fs::write(folder.join(file), terms).unwrap());
    assert_eq!(without, "Nothing found.\n");
    assert!(with.contains("zh.md:6:1: ") && with.contains("[forbidden-term]"), "{with}");
    let [with, without] =
        inspect_twice(folder.path(), "en", |folder| fs::remove_file(folder.join(file)).unwrap());
    assert!(with.contains("[forbidden-term]"), "{with}");
    assert_eq!(without, "Nothing found.\n");
}

/// A head and a body that are longer than any that a person writes are each told where they are too long.
#[test]
fn endless_texts_are_told_with_their_place() {
    let folder = copy_of("checked");
    write_story(folder.path(), &text("Long", "One short line."), &text("长", &"一".repeat(500_001)));
    let report = inspect(folder.path(), "en");
    assert!(
        report.starts_with("content/articles/2026/story/zh.md:6:500000: error[too-complex] The text has more than 500,000 characters."),
        "{}",
        &report[..300.min(report.len())]
    );
    write_story(folder.path(), &text(&"a".repeat(20_000), "One short line."), &text("长", "一句话。"));
    let report = inspect(folder.path(), "zh");
    assert!(report.contains("en.md:2:20001: 错误[too-complex] 文件头超过 20,000 个字符"), "{report}");
    let most = "一".repeat(499_990);
    write_story(folder.path(), &text("Long", "One short line."), &text("长", &most));
    assert!(!inspect(folder.path(), "en").contains("too-complex"));
}

/// Texts that are made to be slow or deep are checked like others.
#[test]
fn deep_and_long_texts_are_survived() {
    let deep = [">".repeat(100_000), "- ".repeat(5_000), "[".repeat(50_000), "*a ".repeat(20_000)];
    let long = [
        "3亿 ".repeat(20_000),
        "一".repeat(200_000),
        "[a](https://a.example) ".repeat(5_000),
        "中,".repeat(50_000),
        "段落。\n\n".repeat(3_000),
        "[^1] ".repeat(5_000) + "\n\n[^1]: 注\n",
        "| a ".repeat(2_000) + "|\n" + &"| - ".repeat(2_000) + "|\n",
        "\u{202e}好".repeat(5_000),
        "September ".repeat(20_000),
        "twenty ".repeat(20_000),
    ];
    for body in deep.iter().chain(&long) {
        let folder = copy_of("checked");
        write_story(folder.path(), &text("Long", "One short line."), &text("长", body));
        assert!(inspect(folder.path(), "zh").ends_with("。\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// No bytes in the files of a story keep the others from being read and checked.
    #[test]
    fn any_bytes_are_survived(
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
        words in r#"([0-9]{1,4}|[一二三十百千万亿两半年月日时点分第个]|[a-z]{1,6}|million|half|[.,%:/$¥()\[\]*`>|#^~!<>"'+ -]|\n|\n\n|\[\^1\]|\u{202e}|\u{0}|，|。|“|”){0,120}"#,
        other in r#"([0-9]{1,4}|[一二三十百千万亿两半年月日时点分第个]|[a-z]{1,6}|million|half|[.,%:/$¥()\[\]*`>|#^~!<>"'+ -]|\n|\n\n|\[\^1\]|，|。){0,120}"#,
        which in 0..4_usize,
    ) {
        let folder = copy_of("checked");
        write_story(folder.path(), &text("Any", &other), &text("任意", &words));
        let story = folder.path().join("content/articles/2026/story");
        match which {
            0 => fs::write(story.join("article.toml"), &bytes).unwrap(),
            1 => fs::write(story.join("en.md"), &bytes).unwrap(),
            2 => fs::write(story.join("zh.md"), [b"+++\n".as_slice(), &bytes, b"\n+++\n\n", words.as_bytes()].concat()).unwrap(),
            _ => fs::write(folder.path().join("content/terms.toml"), &bytes).unwrap(),
        }
        let report = inspect(folder.path(), "zh");
        prop_assert!(report.ends_with("。\n"), "{report}");
    }
}
