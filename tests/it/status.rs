//! `couplet status`: how far a site is translated, in every form and both languages.

use std::{path::Path, process::Command};

use serde_json::Value;

use crate::harness::{assert_snapshot, copy_of};

/// Runs `couplet status` in a site, and gives its code, what it printed and what it said.
fn status(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_couplet"));
    let output = command.current_dir(folder).arg("status").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// What it printed.
fn printed(arguments: &[&str]) -> String {
    let (code, printed, said) = status(copy_of("half-done").path(), arguments);
    assert_eq!((code, said.as_str()), (Some(0), ""), "{arguments:?}");
    printed
}

/// The tables name what wants work, stand in columns although Chinese characters are wide, and in a pipe have no
/// color.
#[test]
fn tables_tell_what_wants_work() {
    assert_snapshot("status.en.txt", &printed(&["--lang", "en"]));
    assert_snapshot("status.zh.txt", &printed(&["--lang", "zh"]));
}

/// Everything is told on demand, and one language alone.
#[test]
fn tables_tell_everything_or_one_language() {
    let all = printed(&["--lang", "en", "--all"]);
    for file in ["words/en/site.ftl", "content/articles/2024/new-bridge/en.md", "content/pages/about/en.md"] {
        assert!(all.contains(&format!("  {file} ")), "{all}");
    }
    assert!(!all.contains("not shown"), "{all}");
    let chinese = printed(&["--lang", "en", "--locale", "zh"]);
    assert!(chinese.contains("zh Interface") && chinese.contains("new-bridge/zh.md"), "{chinese}");
    assert!(!chinese.contains("en Interface") && !chinese.contains("/en.md"), "{chinese}");
}

/// Programs get the same as JSON, whatever the language.
#[test]
fn json_has_every_count() {
    let json = printed(&["--format", "json", "--lang", "zh"]);
    assert_snapshot("status.json", &json);
    let status: Value = serde_json::from_str(&json).unwrap();
    let state = |slug: &str, index: usize| {
        let story = status["articles"].as_array().unwrap().iter().find(|story| story["slug"] == slug);
        story.unwrap()["texts"][index]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!([state("harbor-opens", 0), state("harbor-opens", 1)], ["stale", "original"]);
    assert_eq!([state("night-market", 1), state("old-mill", 1)], ["missing", "never-accepted"]);
}

/// The page is whole, needs nothing else, and says in words what its bars draw.
#[test]
fn the_page_needs_nothing_else() {
    for lang in ["en", "zh"] {
        let page = printed(&["--format", "html", "--lang", lang]);
        let (head, rest) = page.split_once("<style>").unwrap();
        let (style, body) = rest.split_once("</style>").unwrap();
        assert!(style.contains("color-scheme: light dark") && !style.contains("url("));
        assert!(!page.contains("<script") && !page.contains("href") && !page.contains("src="));
        assert_snapshot(&format!("status.{lang}.html"), &format!("{head}{body}\n").replace("><", ">\n<"));
    }
}

/// A locale that the site does not have is refused, and the known ones are named.
#[test]
fn an_unknown_locale_is_refused() {
    let site = copy_of("half-done");
    let (code, printed, said) = status(site.path(), &["--locale", "fr", "--lang", "en"]);
    assert_eq!((code, printed.as_str()), (Some(2), ""));
    assert!(said.contains("“fr”") && said.contains("en, zh"), "{said}");
}

/// A site without any text has a status as well.
#[test]
fn an_empty_site_has_a_status() {
    let site = copy_of("half-done");
    for folder in ["content/articles", "content/pages", "words/zh"] {
        std::fs::remove_dir_all(site.path().join(folder)).unwrap();
    }
    for format in ["text", "json", "html"] {
        let (code, printed, _) = status(site.path(), &["--format", format, "--lang", "en"]);
        assert_eq!(code, Some(0));
        assert!(printed.contains("words/zh/site.ftl"), "{printed}");
    }
}
