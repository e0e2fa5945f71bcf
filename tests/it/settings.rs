//! Settings: an unknown key or a contradiction is told exactly and stops the start.

use couplet::{check::report, i18n::message::Words};

use crate::harness::{copy_of, edit, settings};

/// What is told of the `pair` settings after `change`, with the path of the file left out.
fn told(change: impl FnOnce(String) -> String) -> String {
    told_in("en", change)
}

fn told_in(language: &str, change: impl FnOnce(String) -> String) -> String {
    let temporary = copy_of("pair");
    edit(temporary.path(), "Leptos.toml", change);
    let (config, found) = settings(temporary.path());
    assert_eq!(config.is_some(), found.is_empty(), "settings with findings must not be used");
    let folder = format!("{}/", temporary.path().display());
    report::text(&Words::built_in(Some(language)), &found).replace(&folder, "")
}

/// The settings after `from` was replaced by `to`.
fn told_after(from: &str, to: &str) -> String {
    told(|text| {
        assert!(text.contains(from), "{from} is not in the settings");
        text.replace(from, to)
    })
}

/// The settings of the fixture site are in order.
#[test]
fn right_settings_have_no_findings() {
    assert_eq!(told(|text| text), "Nothing found.\n");
}

/// An edition that has the address of the pseudo-locale is in its way.
#[test]
fn an_edition_may_not_have_the_address_of_the_pseudo_locale() {
    let expected = "\
Leptos.toml:7:17: error[bad-value] “en-xa” cannot be the value of “pseudo-locale”.
  7 | pseudo-locale = true
    |                 ^^^^
  help: Something else has this name. Names must differ.

1 error, 0 warnings.
";
    let told = told(|text| {
        let text = text.replace("page-size = 2", "page-size = 2\npseudo-locale = true");
        text.replace("id = \"zh\"", "id = \"en-xa\"")
    });
    assert_eq!(told, expected);
}

/// An unknown key is named with the known ones and the one that was probably meant.
#[test]
fn an_unknown_key_is_named_with_the_known_ones() {
    let expected = "\
Leptos.toml:6:1: error[unknown-key] Nothing reads the key “page-sise”.
  6 | page-sise = 2
    | ^^^^^^^^^
  help: Did you mean “page-size”? Keys that can stand here: base-url, time-zone, default-locale, page-size, pseudo-locale.

1 error, 0 warnings.
";
    assert_eq!(told_after("page-size", "page-sise"), expected);
}

/// The same in Chinese.
#[test]
fn an_unknown_key_is_told_in_chinese() {
    let expected = "\
Leptos.toml:6:1: 错误[unknown-key] 没有“page-sise”这个键。
  6 | page-sise = 2
    | ^^^^^^^^^
  建议: 是否应为“page-size”？此处可用的键：base-url, time-zone, default-locale, page-size, pseudo-locale。

1 处错误，0 处警告。
";
    assert_eq!(told_in("zh", |text| text.replace("page-size", "page-sise")), expected);
}

/// A key that is like no other is named with the known ones alone, in every table.
#[test]
fn a_strange_key_is_named_in_every_table() {
    for (table, known) in [
        ("[limits]", "request-seconds, sitemap-urls"),
        ("[cache]", "max-age, stale-while-revalidate, page-megabytes"),
        ("[folders]", "content, locales, made"),
        ("[preview]", "secret"),
    ] {
        let told = told(|text| format!("{table}\n\"奇怪\" = 1\n{text}"));
        let expected = format!(
            "\
Leptos.toml:2:1: error[unknown-key] Nothing reads the key “奇怪”.
  2 | \"奇怪\" = 1
    | ^^^^^^
  help: Keys that can stand here: {known}.

1 error, 0 warnings.
"
        );
        assert_eq!(told, expected);
    }
}

/// A default locale that is not declared is a contradiction.
#[test]
fn an_undeclared_default_locale_is_refused() {
    let expected = "\
Leptos.toml:5:18: error[bad-value] “fr” cannot be the value of “default-locale”.
  5 | default-locale = \"fr\"
    |                  ^^^^
  help: It must be the id of a [[locale]] in the settings.

1 error, 0 warnings.
";
    assert_eq!(told_after("default-locale = \"en\"", "default-locale = \"fr\""), expected);
}

/// Two locales cannot have one id.
#[test]
fn a_locale_declared_twice_is_refused() {
    let expected = "\
Leptos.toml:13:6: error[bad-value] “en” cannot be the value of “id”.
  13 | id = \"en\"
     |      ^^^^
  help: Something else has this name. Names must differ.

1 error, 0 warnings.
";
    assert_eq!(told_after("id = \"zh\"", "id = \"en\""), expected);
}

/// A locale cannot have a name that addresses already use.
#[test]
fn a_reserved_locale_is_refused() {
    for id in ["a", "pkg", "media"] {
        let told = told_after("id = \"zh\"", &format!("id = \"{id}\""));
        assert!(
            told.starts_with(&format!(
                "Leptos.toml:13:6: error[bad-value] “{id}” cannot be the value of “id”.\n"
            )),
            "{told}"
        );
        assert!(told.contains("  help: The program uses this name itself. Choose another.\n"), "{told}");
    }
}

/// Each of these values is refused at its place with the rule that it breaks.
#[test]
fn values_that_break_a_rule_are_refused() {
    for (from, to, place, rule) in [
        (
            "Asia/Shanghai",
            "Asia/Chengdu-City",
            "4:13",
            "It must be an IANA time zone, such as Asia/Shanghai.",
        ),
        (
            "//news.example",
            "//news.example/",
            "3:12",
            "It must be http:// or https:// and a host, with no path and no slash at the end.",
        ),
        (
            "https://news.example",
            "news.example",
            "3:12",
            "It must be http:// or https:// and a host, with no path and no slash at the end.",
        ),
        ("page-size = 2", "page-size = 0", "6:13", "It must be a number from 1 to 200."),
        ("page-size = 2", "page-size = 201", "6:13", "It must be a number from 1 to 200."),
        (
            "tag = \"zh-Hans\"",
            "tag = \"中文\"",
            "14:7",
            "It must be a BCP 47 language tag, such as en or zh-Hans.",
        ),
        (
            "id = \"zh\"",
            "id = \"ZH\"",
            "13:6",
            "It must be 1 to 100 of the characters a–z, 0–9 and “-”, with no “-” at either end.",
        ),
        ("\"https://news.example\"", "\" \"", "3:12", "It must not be blank."),
    ] {
        let told = told_after(from, to);
        assert!(told.starts_with(&format!("Leptos.toml:{place}: error[bad-value] ")), "{to}: {told}");
        assert!(told.contains(&format!("  help: {rule}\n")), "{to}: {told}");
    }
}

/// A value of the wrong kind is told with the kind that is wanted.
#[test]
fn values_of_the_wrong_kind_are_refused() {
    let expected = "\
Leptos.toml:6:13: error[wrong-kind] “page-size” must be a whole number.
  6 | page-size = \"两\"
    |             ^^^^
  help: page-size = 10

1 error, 0 warnings.
";
    let told = told_after("page-size = 2", "page-size = \"两\"");
    assert_eq!(told, expected.replace("  help: page-size = 10\n", ""));
}

/// All that is wrong is told in one run.
#[test]
fn everything_wrong_is_told_at_once() {
    let told = told(|text| {
        text.replace("page-size = 2", "page-size = 0\npagesize = 3")
            .replace("Asia/Shanghai", "Nowhere")
            .replace("\"zh-Hans\"", "\"?\"")
    });
    assert!(told.ends_with("\n4 errors, 0 warnings.\n"), "{told}");
}

/// A file that is not there is named.
#[test]
fn missing_settings_are_named() {
    let temporary = tempfile::tempdir().unwrap();
    let (config, found) = settings(temporary.path());
    assert!(config.is_none());
    let folder = format!("{}/", temporary.path().display());
    let expected = "\
Leptos.toml: error[unreadable-file] This cannot be read: it is not there.
  help: Check that it exists and that the program may read it.

1 error, 0 warnings.
";
    assert_eq!(report::text(&Words::built_in(None), &found).replace(&folder, ""), expected);
}

/// Without the table that Leptos reads nothing can start, and the reason is told.
#[test]
fn a_missing_leptos_table_is_told() {
    let told = told_after("[package.metadata.leptos]\noutput-name = \"couplet\"\n", "");
    let first = told.lines().next().unwrap();
    assert!(
        first.starts_with("Leptos.toml:1:1: error[leptos-options] The table [package.metadata.leptos]"),
        "{told}"
    );
    assert!(told.ends_with("\n1 error, 0 warnings.\n"), "{told}");
}

/// Settings without any locale, or without a default one, are told what they lack.
#[test]
fn missing_locales_are_told() {
    let told = told(|text| text.replace("[[locale]]", "[[local]]").replace("default-locale = \"en\"\n", ""));
    assert!(told.contains("error[missing-key] The key “locale” is missing."), "{told}");
    assert!(told.contains("error[missing-key] The key “default-locale” is missing."), "{told}");
    assert!(told.contains("Did you mean “locale”?"), "{told}");
}

/// A service that nobody knows, or that is named twice, is told at its place with those that can be named.
#[test]
fn services_that_are_none_are_refused() {
    let told = told_after("id = \"zh\"", "share = [\"weibo\", \"微信\"]\nid = \"zh\"");
    let expected = "\
Leptos.toml:13:19: error[bad-value] “微信” cannot be the value of “share”.
  13 | share = [\"weibo\", \"微信\"]
     |                   ^^^^^^
  help: It must be one of: mail, wechat, weibo, x, linkedin, facebook.

1 error, 0 warnings.
";
    assert_eq!(told, expected);
    let told = told_after("id = \"zh\"", "share = [\"x\", \"x\"]\nid = \"zh\"");
    assert!(told.contains("13:9: error[bad-value] “x” cannot be the value of “share”."), "{told}");
    assert!(told.contains("  help: Something else has this name. Names must differ.\n"), "{told}");
}
