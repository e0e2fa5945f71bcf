//! Messages whose reference changed.

use std::{fs, path::Path};

use super::accept;
use crate::harness::{Site, copy_of, edit};

const ENGLISH: &str = "\
# A ship was launched.
# $days (Number) - how many days ago
ship-launched =
    { $days ->
        [one] Launched a day ago
       *[other] Launched { $days } days ago
    }
# Its name.
ship-name = River One
    .title = The ship
";

const CHINESE: &str = "\
# 新船下水。
# $days (Number) - 多少天前
ship-launched = { $days } 天前下水
# 船名。
ship-name = 江一号
    .title = 船
";

/// A site with two messages more, which were accepted.
fn accepted() -> tempfile::TempDir {
    let site = copy_of("pair");
    edit(site.path(), "locales/en/ships.ftl", |_| ENGLISH.to_owned());
    edit(site.path(), "locales/zh/ships.ftl", |_| CHINESE.to_owned());
    for id in ["ship-name", "ship-launched"] {
        let (code, said) = accept(site.path(), &["--message", id, "zh"]);
        let done = "zh: 1 message is recorded as up to date; 0 had been out of date, 1 had no record.\n";
        assert_eq!((code, said.as_str()), (Some(0), done));
    }
    site
}

fn record(folder: &Path) -> String {
    fs::read_to_string(folder.join("locales/zh/accepted.toml")).unwrap()
}

fn english(folder: &Path, change: impl FnOnce(String) -> String) {
    edit(folder, "locales/en/ships.ftl", change);
}

/// What changed after it was translated is told with both places, in the language of whoever checks; what was
/// never recorded is not.
#[test]
fn a_changed_message_is_told_with_both_places() {
    let mut site = Site::at(accepted());
    assert_eq!(site.findings("en"), "Nothing found.\n");
    site.reload(|folder| english(folder, |text| text.replace("River One", "River Two")));
    let expected = "\
locales/zh/ships.ftl:5:1: warning[stale-message] “ship-name” changed in en after this translation was made; readers see the translation of the old text.
  5 | ship-name = 江一号
    | ^^^^^^^^^
  compare with: locales/en/ships.ftl:9:1
  9 | ship-name = River One
    | ^^^^^^^^^
  help: Compare the two, change the translation if it has to change, then run “couplet accept --message ship-name zh”.

0 errors, 1 warning.
"
    .replace("= River One", "= River Two");
    assert_eq!(site.findings("en"), expected);
    let told = site.findings("zh");
    assert!(
        told.starts_with(
            "locales/zh/ships.ftl:5:1: 警告[stale-message] 译文完成后，“ship-name”的原文（en）有改动；"
        ),
        "{told}"
    );
    assert!(told.contains("再运行“couplet accept --message ship-name zh”。"), "{told}");
}

/// Its attributes and variants belong to a message.
#[test]
fn attributes_and_variants_belong_to_it() {
    for (old, new) in [("The ship", "A ship"), ("a day ago", "yesterday"), ("[one]", "[1]")] {
        let site = accepted();
        english(site.path(), |text| text.replacen(old, new, 1));
        let told = Site::at(site).findings("en");
        assert_eq!(told.matches("[stale-message]").count(), 1, "{old}: {told}");
    }
}

/// Comments, white space, line ends, another order and another file change nothing.
#[test]
fn another_place_or_shape_makes_nothing_stale() {
    type Change = fn(&Path);
    let changes: [(&str, Change); 5] = [
        ("comments", |folder| english(folder, |text| text.replace("# Its name.", "# The name of the ship."))),
        ("line ends", |folder| english(folder, |text| text.replace('\n', "\r\n"))),
        ("wrapped", |folder| {
            english(folder, |text| text.replace("ship-name = River One", "ship-name =\n    River\n    One"));
        }),
        ("on one line", |folder| {
            english(folder, |text| {
                text.replace("ship-launched =\n    { $days ->", "ship-launched = { $days  ->")
            });
        }),
        ("another file", |folder| {
            english(folder, |text| {
                text.replace("# Its name.\nship-name = River One\n    .title = The ship\n", "")
            });
            edit(folder, "locales/en/harbor.ftl", |_| {
                "# Its name.\nship-name = River One\n    .title = The ship\n".to_owned()
            });
        }),
    ];
    for (what, change) in changes {
        let site = accepted();
        let before = fs::read_to_string(site.path().join("locales/en/ships.ftl")).unwrap();
        change(site.path());
        assert_ne!(fs::read_to_string(site.path().join("locales/en/ships.ftl")).unwrap(), before, "{what}");
        assert_eq!(Site::at(site).findings("en"), "Nothing found.\n", "{what}");
    }
}

/// The record is a line for each message in the order of their names; a message that is gone leaves it at the next
/// acceptance, comments stay, and one that is still stale stays so.
#[test]
fn the_record_is_a_line_for_each_message() {
    let site = accepted();
    assert_eq!(record(site.path()), "[messages]\nship-launched = \"948b76b5\"\nship-name = \"80475116\"\n");
    edit(site.path(), "locales/zh/accepted.toml", |text| {
        text.replace("[messages]\n", "# 译文所据的原文。\n[messages]\nship-gone = \"00000000\"\n")
    });
    english(site.path(), |text| text.replace("River One", "River Two").replace("a day ago", "yesterday"));
    let (code, said) = accept(site.path(), &["--message", "ship-name"]);
    let done = "zh: 1 message is recorded as up to date; 1 had been out of date, 0 had no record.\n";
    assert_eq!((code, said.as_str()), (Some(0), done));
    let expected = "# 译文所据的原文。\n[messages]\nship-launched = \"948b76b5\"\nship-name = \"5297711d\"\n";
    assert_eq!(record(site.path()), expected);
    let told = Site::at(site).findings("en");
    assert_eq!(told.matches("[stale-message] “ship-launched”").count(), 1, "{told}");
    assert!(told.ends_with("0 errors, 1 warning.\n"), "{told}");
}

/// All messages of a language are recorded at once, terms among them.
#[test]
fn all_messages_are_recorded_at_once() {
    let site = accepted();
    for (locale, text) in [("en", "-ship-yard = Fennwick\n"), ("zh", "-ship-yard = 芬威船坞\n")] {
        edit(site.path(), &format!("locales/{locale}/ships.ftl"), |all| all + text);
    }
    let (code, said) = accept(site.path(), &["--messages"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("; 0 had been out of date, "), "{said}");
    let lines: Vec<String> = record(site.path()).lines().map(str::to_owned).collect();
    assert!(lines.is_sorted() || lines[1..].is_sorted());
    assert!(lines[1].starts_with("-ship-yard = \""), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("skip-link = \"")));
    english(site.path(), |text| text.replace("Fennwick", "Fenwick"));
    let told = Site::at(site).findings("en");
    assert!(told.contains("couplet accept --message -ship-yard zh"), "{told}");
}

/// A record that is broken is told with its place, and nothing is written over it.
#[test]
fn a_broken_record_is_told_and_kept() {
    let mut site = Site::at(accepted());
    site.reload(|folder| {
        edit(folder, "locales/zh/accepted.toml", |text| text.replace("ship-name = \"", "ship-name = 船\""));
        english(folder, |text| text.replace("River One", "River Two"));
    });
    let told = site.findings("en");
    assert!(told.starts_with("locales/zh/accepted.toml:3:"), "{told}");
    assert!(told.ends_with("1 error, 0 warnings.\n"), "{told}");
    site.reload(|folder| {
        let before = record(folder);
        let said = "locales/zh/accepted.toml has errors, and nothing was recorded. “couplet check” names them; mend them first.\n";
        assert_eq!(accept(folder, &["--messages", "zh"]), (Some(2), said.to_owned()));
        assert_eq!(record(folder), before);
    });
    site.reload(|folder| {
        edit(folder, "locales/zh/accepted.toml", |_| "[messages]\nship-name = \"new\"\n".to_owned());
    });
    let expected = "\
locales/zh/accepted.toml:2:13: error[bad-value] “new” cannot be the value of “messages”.
  2 | ship-name = \"new\"
    |             ^^^^^
  help: It must be eight of the characters 0–9 and a–f. The command “couplet accept” writes it.

1 error, 0 warnings.
";
    assert_eq!(site.findings("en"), expected);
}

/// While a file of messages cannot be read whole, nobody knows which are gone: nothing is recorded.
#[test]
fn nothing_is_recorded_while_a_file_is_broken() {
    let site = accepted();
    let before = record(site.path());
    english(site.path(), |text| text.replace("*[other]", "[other]"));
    let said = "locales/en/ships.ftl has errors, and nothing was recorded. “couplet check” names them; mend them first.\n";
    assert_eq!(accept(site.path(), &["--messages", "zh"]), (Some(2), said.to_owned()));
    assert_eq!(record(site.path()), before);
}

/// What cannot be recorded is refused.
#[test]
fn what_cannot_be_recorded_is_refused() {
    let site = accepted();
    for (arguments, why) in [
        (
            &["--message", "ship-nowhere", "zh"][..],
            "The message “ship-nowhere” is not there both in zh and in the default language, so there is nothing to record.",
        ),
        (&["--messages", "fr"], "The site has no locale “fr”."),
        (&["--messages", "en"], "The messages of en are the ones that all others are translated from"),
        (&["--messages", "zh", "--minor"], "--minor"),
        (&["about", "--messages"], "--messages"),
    ] {
        let (code, said) = accept(site.path(), arguments);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(why), "{said}");
    }
}
