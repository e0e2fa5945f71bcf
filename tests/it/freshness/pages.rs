//! Fixed pages whose original changed.

use std::{fs, path::Path};

use serde_json::Value;

use super::accept;
use crate::{
    harness::{Site, copy_of, edit},
    walk::all_entries,
};

const RECORD: &str = "content/pages/about/accepted.toml";

/// A site whose Chinese page “about” was accepted without a time of its own.
fn accepted() -> tempfile::TempDir {
    let site = copy_of("pair");
    let (code, said) = accept(site.path(), &["about", "--minor"]);
    assert_eq!((code, said.as_str()), (Some(0), "about: zh answers en as it is now.\n"));
    site
}

fn record(folder: &Path) -> String {
    fs::read_to_string(folder.join(RECORD)).unwrap()
}

/// The record stands beside the texts; nobody knows since when a page answers its original that was accepted as it
/// was.
#[test]
fn the_record_stands_beside_the_texts() {
    let expected = "[accepted.zh]\nhead = \"216217c2\"\nblocks = [\"5c9c6309\"]\n";
    assert_eq!(record(accepted().path()), expected);
}

/// Readers of the translation are told what changed, above the text and beside the paragraph; whoever checks is
/// told in their own language.
#[tokio::test]
async fn a_changed_page_is_told_and_marked() {
    let mut site = Site::at(accepted());
    assert_eq!(site.get("/zh/about").await.count("[data-stale], .notice"), 0);
    assert_eq!(site.findings("en"), "Nothing found.\n");
    site.reload(|folder| {
        edit(folder, "content/pages/about/en.md", |text| {
            text.replace("Who we are. Read", "Who we were. Read")
        });
    });
    let page = site.get("/zh/about").await;
    assert_eq!(page.text(".notice"), "英文原文在翻译之后有1处改动。 1");
    assert_eq!(page.attributes("[data-stale]", "id"), ["b1"]);
    assert_eq!(site.get("/en/about").await.count("[data-stale], .notice"), 0);
    let expected = "\
content/pages/about/zh.md: warning[stale-translation] The original (en) changed after this translation: paragraph 1.
  help: Compare the two, change what has to change, then run “couplet accept page:about zh”.

0 errors, 1 warning.
";
    assert_eq!(site.findings("en"), expected);
    let expected = "\
content/pages/about/zh.md: 警告[stale-translation] 译文完成后，原文（en）有改动：第1段。
  建议: 请对照两版，改好该改的地方，再运行“couplet accept page:about zh”。

0 处错误，1 处警告。
";
    assert_eq!(site.findings("zh"), expected);
}

/// Accepting it ends that, and counts as a change of the page for those who read the sitemap and the metadata.
#[tokio::test]
async fn an_accepted_page_is_fresh_and_has_changed() {
    let folder = accepted();
    edit(folder.path(), "content/pages/about/en.md", |text| text + "\nThe end.\n");
    assert_eq!(accept(folder.path(), &["page:about", "zh"]).0, Some(0));
    edit(folder.path(), RECORD, |text| {
        let (before, rest) = text.split_once("time = ").unwrap();
        format!("{before}time = 2022-05-06T07:08:09{}", &rest[rest.find('\n').unwrap()..])
    });
    let site = Site::at(folder);
    assert_eq!(site.findings("en"), "Nothing found.\n");
    for (locale, time) in [("zh", "2022-05-06T07:08:09+08:00"), ("en", "2022-03-04T05:06:07+08:00")] {
        let page = site.get(&format!("/{locale}/about")).await;
        assert_eq!(page.count("[data-stale], .notice"), 0);
        let data: Value =
            serde_json::from_str(&page.inner_html("script[type='application/ld+json']")).unwrap();
        let own = data["@graph"].as_array().unwrap().iter().find(|item| item["@type"] == "WebPage").unwrap();
        assert_eq!(own["dateModified"], time);
        let entries = all_entries(&site).await;
        let entry =
            entries.into_iter().find(|entry| entry.loc.ends_with(&format!("/{locale}/about"))).unwrap();
        assert_eq!(entry.lastmod.as_deref(), Some(time));
    }
}

/// The original of a page is the text in the default language, unless the record names another.
#[tokio::test]
async fn the_record_may_name_the_original() {
    let folder = copy_of("pair");
    edit(folder.path(), RECORD, |_| "original = \"zh\"\n".to_owned());
    let (code, said) = accept(folder.path(), &["about"]);
    assert_eq!((code, said.as_str()), (Some(0), "about: en answers zh as it is now.\n"));
    assert!(record(folder.path()).starts_with("original = \"zh\"\n\n[accepted.en]\n"));
    edit(folder.path(), "content/pages/about/zh.md", |text| text.replace("我们是谁。请", "我们从哪里来。请"));
    let site = Site::at(folder);
    assert_eq!(site.get("/en/about").await.attributes("[data-stale]", "id"), ["b1"]);
    assert!(site.findings("en").starts_with("content/pages/about/en.md: warning[stale-translation]"));
}

/// A record that is broken is told with its place. The page is served, nothing is called stale, and nothing is
/// written over it.
#[tokio::test]
async fn a_broken_record_is_told_and_kept() {
    let folder = accepted();
    edit(folder.path(), RECORD, |text| text.replace("blocks = [\"", "blocks = \"["));
    edit(folder.path(), "content/pages/about/en.md", |text| text + "\nThe end.\n");
    let broken = record(folder.path());
    let (code, said) = accept(folder.path(), &["about"]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("about: nothing was recorded: "), "{said}");
    assert_eq!(record(folder.path()), broken);
    let site = Site::at(folder);
    assert_eq!(site.get("/zh/about").await.expect(200).count("[data-stale], .notice"), 0);
    let told = site.findings("en");
    assert!(told.starts_with("content/pages/about/accepted.toml:3:"), "{told}");
    assert!(told.ends_with("1 error, 0 warnings.\n"), "{told}");
}

/// Where an article and a page have the same name, whoever accepts says which; links write it so too.
#[test]
fn a_name_that_two_have_is_asked_about() {
    let folder = copy_of("pair");
    for locale in ["en", "zh"] {
        edit(folder.path(), &format!("content/pages/video-meeting/{locale}.md"), |_| {
            "+++\ntitle = \"会谈 Meeting\"\nsummary = \"会谈。\"\n+++\n\n会谈。\n".to_owned()
        });
    }
    let why = "“video-meeting” is both an article and a fixed page. Write article:video-meeting or page:video-meeting.\n";
    assert_eq!(accept(folder.path(), &["video-meeting"]), (Some(2), why.to_owned()));
    let done = |said: &str| (Some(0), format!("video-meeting: {said} as it is now.\n"));
    assert_eq!(accept(folder.path(), &["article:video-meeting"]), done("en answers zh"));
    assert_eq!(accept(folder.path(), &["page:video-meeting"]), done("zh answers en"));
}

/// All of them are accepted in one go.
#[test]
fn all_are_accepted_at_once() {
    let folder = copy_of("pair");
    let (code, said) = accept(folder.path(), &["--all", "zh"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("about: zh answers en as it is now.\n"), "{said}");
    assert!(!said.contains("history"), "a page in one language answers nothing: {said}");
    assert!(record(folder.path()).starts_with("[accepted.zh]\ntime = "));
}
