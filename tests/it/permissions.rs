//! Permissions in comments, and the list of codes that they can name.

use std::{collections::BTreeSet, fs, path::Path};

use couplet::{
    check::permission::{self, CommentStyle},
    domain::diagnostic::{CODES, Diagnostic, Fault, Place},
};

use crate::harness::repository;

/// The lines on which something is found after the permissions of a text in which a picture without words
/// is found on every line.
fn left(text: &str, style: CommentStyle) -> Vec<(usize, &'static str)> {
    let mut at = 0;
    let mut findings = Vec::new();
    for line in text.split_inclusive('\n') {
        let fault = Fault::NoAlt { file: "图.png".to_owned() };
        findings.push(Diagnostic::new(fault, Place::within("zh.md", text, at..at + 1)));
        at += line.len();
    }
    permission::apply("zh.md", text, style, &mut findings);
    let left =
        findings.iter().map(|finding| (finding.place.spot.as_ref().unwrap().line, finding.fault.code()));
    left.collect()
}

/// A permission holds for what stands directly below it, in each kind of text.
#[test]
fn a_permission_holds_for_what_stands_below_it() {
    let alt = |line: usize| (line, "missing-alt");
    let fluent = "a = 甲\n# couplet: allow missing-alt\n# 乙\nb =\n    乙\n\n    丙\nc = 丁\n";
    assert_eq!(left(fluent, CommentStyle::Fluent), [alt(1), alt(8)]);
    let toml = "a = 1\n# couplet: allow missing-alt\nb = [\n    \"乙\",\n]\nc = 3\n";
    assert_eq!(left(toml, CommentStyle::Toml), [alt(1), alt(6)]);
    let markdown = "甲\n\n<!-- couplet: allow missing-alt -->\n\n乙\n乙\n\n丙\n";
    assert_eq!(left(markdown, CommentStyle::Markdown), [alt(1), alt(2), alt(7), alt(8)]);
}

/// A permission for nothing, and one for a code that does not exist, are findings themselves.
#[test]
fn a_permission_for_nothing_is_found() {
    let text = "# couplet: allow missing-alt, misplaced, mising-alt\na = 甲\n";
    assert_eq!(left(text, CommentStyle::Fluent), [(1, "unused-permission"), (1, "unused-permission")]);
    let alone = "# 甲\n# couplet: allow drawn-cover\n\na = 乙\n# couplet: allow drawn-cover\n";
    let left = left(alone, CommentStyle::Fluent);
    assert_eq!(left.iter().filter(|(_, code)| *code == "unused-permission").count(), 2);
}

/// In a block of code a permission is shown, not given.
#[test]
fn a_permission_in_code_is_none() {
    let text = "```text\n<!-- couplet: allow missing-alt -->\n```\n\n甲\n";
    assert_eq!(
        left(text, CommentStyle::Markdown),
        (1..=5).map(|line| (line, "missing-alt")).collect::<Vec<_>>()
    );
    let after = "```text\n甲\n```\n\n<!-- couplet: allow missing-alt -->\n乙\n";
    assert_eq!(
        left(after, CommentStyle::Markdown),
        (1..=4).map(|line| (line, "missing-alt")).collect::<Vec<_>>()
    );
}

/// Every code that a finding can have stands in the list, and no other.
#[test]
fn all_codes_are_listed() {
    let mut codes = BTreeSet::new();
    collect(&repository().join("src/domain"), &mut codes);
    let listed: BTreeSet<String> = CODES.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(codes.symmetric_difference(&listed).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(listed.len(), CODES.len());
}

/// The codes in the files `diagnostic*`: texts in quotation marks after an arrow.
fn collect(folder: &Path, codes: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, codes);
        } else if path.to_string_lossy().contains("diagnostic") {
            let text = fs::read_to_string(&path).unwrap();
            let text =
                text.replace("=> {\n                \"", "=> \"").replace("\"\n            }", "\",\n");
            let arms = text.split("=> \"").skip(1).filter_map(|rest| rest.split_once("\",\n"));
            codes.extend(arms.map(|(code, _)| code.to_owned()));
        }
    }
}
