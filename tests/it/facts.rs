//! Facts of news prose are compared by what they say: through the check of a site, as an editor meets it.

mod rows;

use std::{fmt::Write, path::Path};

use crate::harness::{copy_of, inspect};
use rows::{AGREE, CLEAN, DIFFER};

/// What is found in a story with one paragraph for each pair.
fn findings<'r>(pairs: impl Iterator<Item = (&'r str, &'r str)>) -> String {
    let folder = copy_of("checked");
    let (mut zh, mut en) = (String::new(), String::new());
    for (number, (chinese, english)) in (1..).zip(pairs) {
        // The number in code keeps the paragraphs in step whatever stands in them.
        writeln!(zh, "`p{number}` {chinese}\n").unwrap();
        writeln!(en, "`p{number}` {english}\n").unwrap();
    }
    write_story(folder.path(), "zh", "数字", &zh);
    write_story(folder.path(), "en", "Figures", &en);
    inspect(folder.path(), "en")
}

fn write_story(folder: &Path, locale: &str, title: &str, body: &str) {
    let story = folder.join("content/articles/2026/figures");
    std::fs::create_dir_all(&story).unwrap();
    let head = format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n+++\n\n");
    std::fs::write(story.join(format!("{locale}.md")), head + body).unwrap();
    let facts = "section = \"news\"\nposted = 2026-01-05 09:00:00\noriginal = \"en\"\n";
    std::fs::write(story.join("article.toml"), facts).unwrap();
}

/// The same fact written in two ways is no finding.
#[test]
fn facts_that_agree_are_no_finding() {
    assert_eq!(findings(AGREE.into_iter()), "Nothing found.\n");
}

/// Ordinary prose has many words that look like numbers; they are no finding.
#[test]
fn ordinary_prose_is_no_finding() {
    assert_eq!(findings(CLEAN.into_iter()), "Nothing found.\n");
}

/// A fact that differs is told once, with what stands in each text.
#[test]
fn facts_that_differ_are_told_once() {
    let report = findings(DIFFER.iter().map(|(zh, en, ..)| (*zh, *en)));
    let told: Vec<&str> = report.lines().filter(|line| line.contains("[number-mismatch]")).collect();
    assert_eq!(told.len(), DIFFER.len(), "{report}");
    for (line, (_, _, zh, en)) in told.iter().zip(DIFFER) {
        for text in [zh, en].into_iter().filter(|text| !text.is_empty()) {
            assert!(line.contains(&format!("“{text}”")), "{text}: {line}");
        }
    }
}
