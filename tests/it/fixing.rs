//! `couplet check --fix`: what is shown, what is changed, and what is left alone.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use couplet::{
    check::fix::mendings,
    domain::diagnostic::{Diagnostic, Fault, Place},
};
use tempfile::TempDir;

use crate::{
    harness::{copy_of, edit},
    program::{couplet, told},
};

const PAGE: &str = "content/pages/history/zh.md";
const MIXED: &str = "+++\r\n# couplet: allow missing-pair\r\ntitle = \"沿革\"\r\nsummary = \"一句话。\"\r\n+++\r\n\r\n第一段。\n\r\n第二段。\r\n";

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
@@ -4,6 +4,6 @@
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
    assert_eq!((code, error.as_str()), (Some(0), "已修改 2 个文件。\n\n"));
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

/// Of two corrections in each other's way the first is made; a second run makes the other. Places are those of the
/// text behind a byte order mark, which stays.
#[test]
fn corrections_in_each_others_way_take_two_runs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zh.md");
    fs::write(&file, "\u{feff}今天,明天,后天").unwrap();
    let name = file.to_str().unwrap();
    let correction = |range: std::ops::Range<usize>, text: &str| {
        Diagnostic::new(Fault::NoHead, Place::file(name)).with_fix(range, text)
    };
    let found = [correction(13..14, "，"), correction(6..7, "，"), correction(6..13, "和明天")];
    let [mending] = &mendings(&found)[..] else { panic!("one file") };
    assert_eq!(mending.after, "\u{feff}今天，明天，后天");
    assert_eq!(mending.before, "\u{feff}今天,明天,后天");
    let nowhere = [correction(7..90, "无"), correction(1..2, "无")];
    assert_eq!(mendings(&nowhere).len(), 0, "a place that the text does not have");
}

/// A carriage return alone, which TOML does not take, is one finding and not two.
#[test]
fn a_carriage_return_in_toml_is_one_finding() {
    let site = copy_of("pair");
    edit(site.path(), "content/topics.toml", |text| text.replacen('\n', "\r", 1));
    let (code, found, _) = told(&couplet(site.path(), &["check"], &[]));
    assert_eq!((code, found.matches("topics.toml:").count()), (Some(1), 1), "{found}");
    assert!(found.contains("content/topics.toml:1:10: warning[line-ends]"), "{found}");
    assert_eq!(told(&couplet(site.path(), &["check", "--fix", "--yes"], &[])).0, Some(0));
}

/// The punctuation of the wrong keyboard is put right in a story, in its head and in its body, and nothing else is.
#[test]
fn a_story_is_put_right() {
    let site = copy_of("checked");
    let story = site.path().join("content/articles/2026/mended");
    fs::create_dir_all(&story).unwrap();
    let facts = "section = \"news\"\nposted = 2026-01-05 09:00:00\noriginal = \"en\"\n";
    fs::write(story.join("article.toml"), facts).unwrap();
    let head = |title, summary| format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n+++\n\n");
    let en = head("The Slipway", "It is done, and in use.") + "It is done, and in use. See `a,b`.\n";
    let zh = head("船台", "已完工,已启用。") + "已完工,已启用。见`a,b`。\n";
    fs::write(story.join("en.md"), &en).unwrap();
    fs::write(story.join("zh.md"), &zh).unwrap();
    let (code, shown, _) = told(&couplet(site.path(), &["check", "--fix", "--yes"], &[]));
    assert_eq!(code, Some(0), "{shown}");
    assert_eq!(fs::read_to_string(story.join("en.md")).unwrap(), en);
    assert_eq!(fs::read_to_string(story.join("zh.md")).unwrap(), zh.replace("工,", "工，"));
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
