//! Files of messages that no translator would write: a finding each, and nothing else happens.

use std::{fs, os::unix::fs::symlink, path::Path};

use proptest::prelude::*;

use crate::harness::{Site, copy_of, edit, inspect};

/// What is told of the site with this file among the Chinese messages.
fn told(make: impl FnOnce(&Path)) -> String {
    let site = copy_of("pair");
    make(&site.path().join("locales/zh/trial.ftl"));
    inspect(site.path(), "en")
}

/// The first line of what is told, without the text of the file.
fn first(make: impl FnOnce(&Path)) -> String {
    let told = told(make);
    assert!(told.ends_with("1 error, 0 warnings.\n"), "{told}");
    told.lines().next().unwrap().to_owned()
}

/// Hostile bytes are one finding, with the place where there is one.
#[test]
fn hostile_bytes_are_one_finding() {
    let write = |bytes: &[u8]| first(|path| fs::write(path, bytes).unwrap());
    let file = "locales/zh/trial.ftl";
    let deep = "error[too-complex] The braces are nested too deep. The file was left out.";
    assert_eq!(write(format!("a = {}", "{".repeat(5000)).as_bytes()), format!("{file}:1:55: {deep}"));
    let quoted = format!("a = {}", "{ 1 ->\n *[o] {\"}\"} ".repeat(3000));
    assert!(write(quoted.as_bytes()).ends_with(deep));
    let closed = format!("a = {}", "{ 1 ->\n *[o] ) ".repeat(3000));
    assert!(write(closed.as_bytes()).ends_with(deep));
    let long = format!("# 好\nb = 乙\na = {}\n", "字".repeat(1_000_000));
    assert_eq!(
        write(long.as_bytes()),
        format!(
            "{file}:3:1: error[too-complex] This message has more than 100,000 characters; the file was left out. Shorten it; what is as long as that is an article."
        )
    );
    assert_eq!(
        write(b"a = \xbd\xd3\xca\xd5\xb5\xbd\xb5\xc4\xd0\xc5\n"),
        format!("{file}:1:5: error[bad-encoding] The file is not UTF-8; it looks like GBK. It was left out.")
    );
    assert_eq!(
        write(b"\xff\xfea\0 \0=\0 \0-N\n\0"),
        format!(
            "{file}:1:1: error[bad-encoding] The file is not UTF-8; it looks like UTF-16LE. It was left out."
        )
    );
    assert_eq!(
        write(&b"a = x\n".repeat(1_000_000)),
        format!("{file}: error[too-complex] The file has more than 5 MB and was left out.")
    );
    let escape = write("a = { \"\\u12中\" }\n".as_bytes());
    assert!(escape.starts_with(&format!("{file}:1:8: error[ftl-syntax]")), "{escape}");
}

/// A NUL byte is a finding in the message that it stands in.
#[test]
fn a_nul_byte_is_found() {
    let found = told(|path| {
        fs::write(path, "skip-link = 跳\0到\n").unwrap();
        edit(path.parent().unwrap(), "site.ftl", |text| text.replace("skip-link = 跳到正文\n", ""));
    });
    assert!(found.starts_with("locales/zh/trial.ftl:1:14: error[bad-encoding]"), "{found}");
    assert!(found.ends_with("1 error, 0 warnings.\n"), "{found}");
}

/// A folder with the name of a file, and a file that is gone when it is read.
#[test]
fn what_is_no_file_is_one_finding() {
    let file = "locales/zh/trial.ftl";
    let folder = first(|path| fs::create_dir(path).unwrap());
    assert_eq!(folder, format!("{file}: error[unreadable-file] This cannot be read: it is a folder."));
    let gone = first(|path| symlink("nowhere.ftl", path).unwrap());
    assert!(
        gone.starts_with(&format!("{file}: error[unreadable-file] This cannot be read: it is not there")),
        "{gone}"
    );
}

/// A byte order mark and carriage returns are no fault, and the messages are read.
#[test]
fn marks_of_editors_are_no_fault() {
    let found = told(|path| {
        let folder = path.parent().unwrap();
        edit(folder, "site.ftl", |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    });
    assert_eq!(found, "Nothing found.\n");
}

/// A choice by a number that no plural rule takes is a finding, and the page is served.
#[tokio::test]
async fn a_number_beyond_plural_rules_breaks_no_page() {
    for number in [
        "99999999999999999999999",
        "NUMBER(1.0000000000000000000000)",
        "NUMBER(1, minimumFractionDigits: 99)",
    ] {
        let site = Site::edited("pair", |folder| {
            edit(folder, "locales/zh/site.ftl", |text| {
                let words = format!("skip-link = {{ {number} ->\n    [one] 一\n   *[other] 多\n}}\n");
                text.replace("skip-link = 跳到正文\n", &words)
            });
        });
        site.get("/zh").await.expect(200);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Neither loading nor checking panics or hangs, whatever bytes a file has.
    #[test]
    fn no_bytes_stop_the_check(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40),
    ) {
        let text = [pieces.concat().into_bytes(), b"\n".to_vec(), bytes].concat();
        prop_assert!(told(|path| fs::write(path, text).unwrap()).ends_with('\n'));
    }
}

/// What files of messages are made of, and what looks like it.
const PIECES: [&str; 48] = [
    "\n",
    "a",
    "b-c",
    "=",
    " = ",
    "{",
    "}",
    "{ ",
    " }",
    "$",
    "$x",
    "-t",
    "\"",
    "\\",
    "\\u",
    "\\u12",
    "\\U0",
    " -> ",
    "->\n",
    "*[other] ",
    "    [one] ",
    "[",
    "]",
    "(",
    ")",
    "NUMBER(",
    "DATETIME(",
    ", dateStyle: ",
    ":",
    ",",
    "99999999999999999999",
    "1.5",
    ".",
    "\n    .title = ",
    "# ",
    "#",
    "\t",
    " ",
    "\r\n",
    "中",
    "文字",
    "＝",
    "｛ $x ｝",
    "＊［",
    "“",
    "\u{202e}",
    "\0",
    "<b>",
];
