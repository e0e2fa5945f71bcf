//! What `couplet check` finds in messages that can be read, and what it leaves alone.

use crate::harness::{Site, assert_snapshot, copy_of, edit, inspect, without_message};

/// Each fault of messages is told once, in English, with its place and what answers it.
#[test]
fn faults_of_messages_are_told_in_english() {
    let site = copy_of("message-faults");
    assert_snapshot("message-faults.en.txt", &inspect(site.path(), "en"));
}

/// Each fault of messages is told once, in Chinese, with its place and what answers it.
#[test]
fn faults_of_messages_are_told_in_chinese() {
    let site = copy_of("message-faults");
    assert_snapshot("message-faults.zh.txt", &inspect(site.path(), "zh"));
}

/// Whoever only serves the site does not look for what can be read.
#[test]
fn serving_does_not_look_for_doubtful_messages() {
    assert_eq!(Site::open("message-faults").findings("en"), "Nothing found.\n");
}

/// What loading finds is not found again by checking, and nothing follows from it.
#[test]
fn what_cannot_be_read_is_told_once() {
    let site = copy_of("broken-messages");
    let told = inspect(site.path(), "zh");
    let errors = |text: &str| {
        let lines = text.lines().filter(|line| line.starts_with("locales/") && line.contains("错误["));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let mut loaded = errors(&Site::open("broken-messages").findings("zh"));
    let mut all = errors(&told);
    loaded.sort();
    all.sort();
    assert_eq!(all, loaded);
    assert!(!told.contains("missing-message"), "{told}");
}

/// Finds what is wrong with the pair of texts of one message.
fn found(english: &str, chinese: &str) -> String {
    let site = copy_of("pair");
    for (locale, text) in [("en", english), ("zh", chinese)] {
        edit(site.path(), &format!("locales/{locale}/trial.ftl"), |_| text.to_owned());
    }
    inspect(site.path(), "en")
}

/// The codes of what is wrong with the pair.
fn codes(english: &str, chinese: &str) -> Vec<String> {
    let told = found(english, chinese);
    let lines = told.lines().filter(|line| line.starts_with("locales/"));
    lines.map(|line| line.split(['[', ']']).nth(1).unwrap().to_owned()).collect()
}

/// Clean texts give nothing, however unlike each other they are.
#[test]
fn clean_messages_give_nothing() {
    for (english, chinese) in [
        ("a = Feed (Atom)", "a = 订阅（Atom）"),
        ("a = RSS", "a = RSS"),
        ("a = JSON Feed", "a = JSON Feed"),
        ("a = Facebook", "a = Facebook"),
        ("a = info@news.example", "a = info@news.example"),
        ("a = 中文", "a = English"),
        ("a = Home(英)", "a = 首页(中)"),
        ("a = By{\" \"}", "a = 作者："),
        ("a = It opens at 10:30.", "a = 10:30 开放。"),
        ("a = Use “亿” for 100 million.", "a = “亿”就是100 million。"),
        ("a = Run “couplet check” again.", "a = 请再次运行“couplet check”。"),
        ("a = From 1,000 to 3.5 km", "a = 从1,000到3.5公里"),
        ("a = Family 👩‍💻", "a = 家庭 👩‍💻"),
        ("a = One line\n    and another.", "a =\n    一行，\n    又一行。"),
        ("a = { $n ->\n    [one] { $n } photo\n   *[other] { $n } photos\n}", "a = { $n } 张照片"),
        ("a = { $n ->\n    [1] one\n   *[other] { $n }\n}", "a = { $n }"),
        ("a = { $who ->\n    [her] hers\n   *[other] theirs\n}", "a = 其"),
        (
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}",
            "a = 第 { $n }",
        ),
        ("-b = Yard\na = The { -b }", "-b = 船坞\n    .kind = 地名\na = 在{ -b }"),
        ("a = About { $name }\nc = { a }", "a = 关于{ $name }\nc = { a }"),
        ("a = Two of { $n }", "a = { b }\nb = 共 { $n } 个之二"),
        ("a = <b>Bold</b> and <br/>", "a = <br/>与<b>粗体</b>"),
        ("a = x < y and y > z", "a = x 小于 y，y 大于 z"),
        (
            "# $when (Date) - the day\na = On { DATETIME($when, dateStyle: \"month\") }",
            "a = { DATETIME($when, dateStyle: \"year\") }",
        ),
    ] {
        assert_eq!(found(english, chinese), "Nothing found.\n", "{english} / {chinese}");
    }
}

/// Faults that the fixture site does not have: one finding for one cause.
#[test]
fn one_cause_is_one_finding() {
    for (english, chinese, code) in [
        ("a = Subscribe", "a = Subscribe", "untranslated"),
        ("a = Read More", "a = Read More", "untranslated"),
        ("a = { $n } new stories", "a = { $n } new stories", "untranslated"),
        ("a = 全部新闻列表\nb = Lists", "a = 全部新闻列表\nb = 列表", "untranslated"),
        ("a = x\n    .title = Name", "a = 甲\n    .title = { \"\" }", "empty-text"),
        ("a = { $x }", "a = { $x }{ $y }", "unknown-variable"),
        ("# $x (String) - a\na = { $y }", "a = { $x }", "unknown-variable"),
        ("a = A\nb = { a }", "a = 甲\nb = { a.title }", "unknown-reference"),
        ("a = A\n    .t = T", "a = 甲\n    .t = 题{ a.t }", "cyclic-reference"),
        (
            "a = { NUMBER($n, notation: \"compact\") }",
            "a = { NUMBER($n, notation: \"roman\") }",
            "bad-function",
        ),
        ("a = { $n ->\n   *[other] A\n}", "a = 甲", "plural-variants"),
        ("a = <a>A</a>", "a = <a>甲", "markup-mismatch"),
        ("a = Done.", "a = 完成.", "halfwidth-punctuation"),
        ("a = { $n } left", "a = { $n },还有", "halfwidth-punctuation"),
        ("a = Name", "a = 姓\u{200b}名", "hidden-character"),
        ("a = Name", "a = 姓名锟斤拷", "bad-encoding"),
        ("a = Name", "a = 姓名{\" \"}", "surrounding-space"),
        ("a = Name", "title: 姓名\na = 姓名", "ftl-syntax"),
        ("page-title = Name", "page.title = 姓名", "ftl-syntax"),
    ] {
        assert_eq!(codes(english, chinese), [code], "{english} / {chinese}");
    }
}

/// A comment accepts a kind of finding for what stands below it, and for its translations.
#[test]
fn a_permission_accepts_findings() {
    let allow = "# couplet: allow untranslated, missing-message\n";
    assert_eq!(codes("a = Read more", &format!("{allow}a = Read more")), ["unused-permission"]);
    assert_eq!(found(&format!("{allow}a = Read more"), "a = Read more").matches("unused").count(), 1);
    assert_eq!(codes("# couplet: allow missing-message\na = Read more", ""), [""; 0]);
    let other = "# couplet: allow untranslated\nb = 乙\n\na = Read more";
    assert_eq!(codes("a = Read more\nb = B", other), ["unused-permission", "untranslated"]);
}

/// What is found in the shipped messages after those of both languages were edited.
fn found_without(edited: impl Fn(&str, String) -> String, language: &str) -> String {
    let site = copy_of("pair");
    for locale in ["en", "zh"] {
        edit(site.path(), &format!("locales/{locale}/site.ftl"), |text| edited(locale, text));
    }
    inspect(site.path(), language)
}

/// A message that the program shows and that no language has any more is told, in both languages.
#[test]
fn a_message_that_nobody_has_is_lost() {
    let both = |_: &str, text: String| without_message(&text, "skip-link");
    let found = found_without(both, "en");
    let expected = "locales/en/site.ftl: error[lost-message] The program shows the message “skip-link”, and the \
        default language does not have it. Readers see ⟦skip-link⟧ in its place.\n  help: Add a line skip-link = … to \
        this file.\n\n1 error, 0 warnings.\n";
    assert_eq!(found, expected);
    assert!(
        found_without(both, "zh")
            .starts_with("locales/en/site.ftl: 错误[lost-message] 程序要显示文字“skip-link”")
    );
}

/// Where only the default language lost it, the translation is no superfluous text, but what is left of it.
#[test]
fn a_message_that_only_the_default_language_lost_has_an_answer() {
    let english = |locale: &str, text: String| {
        if locale == "en" { without_message(&text, "skip-link") } else { text }
    };
    let found = found_without(english, "en");
    assert!(found.contains("error[lost-message]") && found.contains("locales/zh/site.ftl:"), "{found}");
    assert!(found.ends_with("1 error, 0 warnings.\n"), "{found}");
    let renamed = |locale: &str, text: String| {
        if locale == "en" { text.replace("skip-link =", "skip-lnik =") } else { text }
    };
    let found = found_without(renamed, "en");
    assert!(found.contains("“skip-lnik” is probably the one; name it “skip-link”."), "{found}");
    assert!(found.ends_with("1 error, 0 warnings.\n"), "{found}");
}

/// Of a whole file, one finding tells.
#[test]
fn a_lost_file_is_told_once() {
    let found = found_without(|_, _| String::new(), "en");
    assert!(found.starts_with("locales/en/site.ftl: error[lost-message] "), "{found}");
    assert!(found.ends_with("1 error, 0 warnings.\n"), "{found}");
}

/// Numbers in quotation marks that stand for no character; others are what they stand for.
#[test]
fn numbers_of_no_character_are_told() {
    for escape in ["\\uD800", "\\U110000", "x\\\\\\uDFFF"] {
        let text = format!("a = {{ \"{escape}\" }}");
        assert_eq!(codes(&text, &text), ["bad-encoding", "bad-encoding"], "{escape}");
    }
    for escape in ["\\u4E2D", "\\U01F600", "\\\\uD800", "\\\""] {
        let text = format!("a = {{ \"{escape}\" }}");
        assert!(!codes(&text, &text).contains(&"bad-encoding".to_owned()), "{escape}");
    }
}
