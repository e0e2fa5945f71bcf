//! `couplet check --fix`: what is shown, what is changed, and what is left alone.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use tempfile::TempDir;

use crate::{
    harness::{copy_of, edit},
    program::{couplet, told},
};

const PAGE: &str = "content/pages/history/zh.md";
const MIXED: &str =
    "+++\r\ntitle = \"沿革\"\r\nsummary = \"一句话。\"\r\n+++\r\n\r\n第一段。\n\r\n第二段。\r\n";

/// A site with a byte order mark in one file, carriage returns here and there in another, everywhere in a third.
fn untidy() -> TempDir {
    let site = copy_of("pair");
    edit(site.path(), "content/sections.toml", |text| format!("\u{feff}{text}"));
    edit(site.path(), PAGE, |_| MIXED.to_owned());
    edit(site.path(), "content/topics.toml", |text| text.replace('\n', "\r\n"));
    site
}

fn read(site: &Path, file: &str) -> String {
    fs::read_to_string(site.join(file)).unwrap()
}

/// In a pipe the changes are shown, what cannot be seen made visible, and nothing is written.
#[test]
fn changes_are_shown_first() {
    let site = untidy();
    let first = read(site.path(), "content/sections.toml").lines().next().unwrap().replace('\u{feff}', "");
    let (code, shown, error) = told(&couplet(site.path(), &["check", "--fix"], &[]));
    assert_eq!(code, Some(1));
    assert_eq!(error, "Nothing was changed. “couplet check --fix --yes” changes the files.\n");
    let (page, sections) = shown.split_once("--- content/sections.toml\n").unwrap();
    let expected = "\
--- content/pages/history/zh.md
+++ content/pages/history/zh.md
@@ -3,6 +3,6 @@
 summary = \"一句话。\"⟨U+000D⟩
 +++⟨U+000D⟩
 ⟨U+000D⟩
-第一段。
+第一段。⟨U+000D⟩
 ⟨U+000D⟩
 第二段。⟨U+000D⟩
";
    assert_eq!(page, expected);
    assert!(sections.contains(&format!("\n-⟨U+FEFF⟩{first}\n+{first}\n")), "{sections}");
    assert_eq!(read(site.path(), PAGE), MIXED);
}

/// With `--yes` they are made: lines end as most did, the rest of the file and its rights stay, and what is left is
/// told, in the language asked for.
#[test]
fn changes_are_made_when_somebody_agrees() {
    let site = untidy();
    let page = site.path().join(PAGE);
    fs::set_permissions(&page, fs::Permissions::from_mode(0o640)).unwrap();
    let topics = read(site.path(), "content/topics.toml");
    let sections = read(site.path(), "content/sections.toml");
    let (code, shown, error) = told(&couplet(site.path(), &["check", "--fix", "--yes", "--lang", "zh"], &[]));
    assert_eq!((code, error.as_str()), (Some(0), "已修改 2 个文件。其余检查结果：\n\n"));
    assert!(shown.ends_with("没有发现问题。\n"), "{shown}");
    assert_eq!(read(site.path(), PAGE), MIXED.replace("第一段。\n", "第一段。\r\n"));
    assert_eq!(fs::metadata(&page).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(read(site.path(), "content/sections.toml"), sections.trim_start_matches('\u{feff}'));
    assert_eq!(read(site.path(), "content/topics.toml"), topics, "lines that all end alike are no mistake");
    let left: Vec<_> =
        fs::read_dir(page.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["zh.md"], "nothing is left beside it");
}

/// What nobody can mend without a thought is left and told, with code 1; a path limits what is mended.
#[test]
fn the_rest_is_told() {
    let site = untidy();
    edit(site.path(), "content/topics.toml", |text| text + "[[topic]]\r\nid = \"话题\"\r\n");
    let (code, shown, _) = told(&couplet(site.path(), &["check", "--fix", "--yes", "content/pages"], &[]));
    assert_eq!(code, Some(0), "{shown}");
    assert!(read(site.path(), "content/sections.toml").starts_with('\u{feff}'));
    let (code, shown, _) = told(&couplet(site.path(), &["check", "--fix", "--yes"], &[]));
    assert_eq!(code, Some(1));
    assert!(shown.contains("error[bad-value] “话题” cannot be the value of “id”."), "{shown}");
    assert!(!read(site.path(), "content/sections.toml").starts_with('\u{feff}'));
}

/// Every way of ending a line is seen: in settings and messages, alone and mixed.
#[test]
fn untidy_files_are_told_with_their_place() {
    let site = copy_of("pair");
    edit(site.path(), "Leptos.toml", |text| format!("\u{feff}{text}"));
    edit(site.path(), "locales/zh/errors.ftl", |text| text + "# 一\r\n");
    edit(site.path(), PAGE, |text| text + "\n末段，\r换行\n");
    let (code, found, _) = told(&couplet(site.path(), &["check", "--lang", "zh"], &[]));
    let lines: Vec<&str> = found.lines().filter(|line| line.contains('[')).collect();
    assert_eq!(code, Some(1));
    assert_eq!(lines.len(), 3, "{found}");
    assert_eq!(
        lines[0],
        "Leptos.toml: 警告[bad-encoding] 文件开头有一个看不见的字节顺序标记（BOM）。Couplet 会略过它，其他程序未必。"
    );
    assert!(
        lines[1].starts_with(&format!("{PAGE}:")) && lines[1].contains(":4: 警告[line-ends]"),
        "{}",
        lines[1]
    );
    assert!(found.contains(" | 末段，⟨U+000D⟩换行\n"), "{found}");
    assert!(lines[2].starts_with("locales/zh/errors.ftl:"), "{}", lines[2]);
}

/// The diff is text, so no other format goes with it.
#[test]
fn another_format_is_refused() {
    let site = untidy();
    let (code, _, error) = told(&couplet(site.path(), &["check", "--fix", "--format", "json"], &[]));
    assert_eq!(code, Some(2));
    assert_eq!(error, "“--fix” shows what it changes as text, so it does not go with another format.\n");
    assert_eq!(read(site.path(), PAGE), MIXED);
}
