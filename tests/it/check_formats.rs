//! `couplet check` for programs: the whole output of each format, with Chinese before and in what is meant.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    harness::{copy_of, edit},
    program::{couplet, told},
};

const ARTICLE: &str = "content/articles/2020/video-meeting";

/// A site with an error behind Chinese words, and a warning that can be mended.
fn flawed() -> TempDir {
    let site = copy_of("pair");
    edit(site.path(), &format!("{ARTICLE}/article.toml"), |_| {
        "section = \"group-news\"\nposted = 2020-09-22 01:44:00\noriginal = \"zh\"\ntopics = [\"两会\"] # 100%: 是\n"
            .to_owned()
    });
    edit(site.path(), "content/topics.toml", |text| text.replacen('\n', "\r\n", 1));
    site
}

fn check(site: &TempDir, arguments: &[&str]) -> String {
    let (code, found, error) = told(&couplet(site.path(), &[&["check"], arguments].concat(), &[]));
    assert_eq!((code, error.as_str()), (Some(1), ""));
    found
}

/// JSON has every fact of each finding, and its words in every language.
#[test]
fn json_has_every_fact_in_every_language() {
    let found: Value = serde_json::from_str(&check(&flawed(), &["--format", "json"])).unwrap();
    let expected = json!({
        "version": 1,
        "errors": 1,
        "warnings": 1,
        "findings": [
            {
                "file": format!("{ARTICLE}/article.toml"),
                "line": 4, "column": 11, "endColumn": 15,
                "source": "topics = [\"两会\"] # 100%: 是",
                "severity": "error",
                "code": "bad-value",
                "message": {
                    "en": "“两会” cannot be the value of “topics”.",
                    "zh": "“topics”的值不能是“两会”。",
                },
                "help": {
                    "en": "It must be 1 to 100 of the characters a–z, 0–9 and “-”, with no “-” at either end.",
                    "zh": "只能用 a–z、0–9 和“-”，1 到 100 个字符，首尾不能是“-”。",
                },
                "other": null,
                "fix": null,
            },
            {
                "file": "content/topics.toml",
                "line": 1, "column": 10, "endColumn": 11,
                "source": "[[topic]]",
                "severity": "warning",
                "code": "line-ends",
                "message": {
                    "en": "The lines of this file do not all end in the same way, this one for instance. Comparing versions then shows changes where there are none.",
                    "zh": "文件中的换行符不一致，例如这一行。对比版本时，没有改过的行也会显示为改动。",
                },
                "help": {
                    "en": "Choose LF as the end of lines in your editor, or run “couplet check --fix”.",
                    "zh": "请在编辑器中把换行符设为 LF，或运行“couplet check --fix”。",
                },
                "other": null,
                "fix": [{ "line": 1, "column": 10, "endLine": 2, "endColumn": 1, "text": "\n" }],
            },
        ],
    });
    assert_eq!(found, expected);
}

/// GitHub gets a command for each finding, with the signs escaped that would end it.
#[test]
fn github_gets_a_command_for_each_finding() {
    let site = flawed();
    edit(site.path(), &format!("{ARTICLE}/en.md"), |text| text + "\n[a](javascript:50%,\"x\")\n");
    let expected = format!(
        "::error file={ARTICLE}/article.toml,line=4,col=11,title=bad-value::“topics”的值不能是“两会”。%0A只能用 a–z、0–9 和“-”，1 到 100 个字符，首尾不能是“-”。\n\
        ::error file={ARTICLE}/en.md,line=15,col=1,title=unsafe-content::链接不能指向“javascript:50%25,\"x\"”，已去掉链接，保留文字。%0A链接只能以 https://、http://、mailto: 或 / 开头，或写作 article:名称、page:名称。\n\
        ::warning file={ARTICLE}/en.md,line=15,col=1,title=structure-mismatch::这一块在原文中没有对应。%0A请并入所属的一块，或在原文补上对应的内容。多了一块，两种文字并排时从这里起全部错位。\n\
        ::warning file=content/topics.toml,line=1,col=10,title=line-ends::文件中的换行符不一致，例如这一行。对比版本时，没有改过的行也会显示为改动。%0A请在编辑器中把换行符设为 LF，或运行“couplet check --fix”。\n\
        2 处错误，2 处警告。\n"
    );
    assert_eq!(check(&site, &["--format", "github", "--lang", "zh"]), expected);
}

/// SARIF 2.1.0: the properties that its schema demands, rules by index, regions in characters, fixes.
#[test]
fn sarif_is_valid() {
    let site = flawed();
    std::fs::rename(site.path().join(ARTICLE), site.path().join("content/articles/2020/会议 50%")).unwrap();
    let found: Value = serde_json::from_str(&check(&site, &["--format", "sarif"])).unwrap();
    assert_eq!(found["version"], "2.1.0");
    let run = &found["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["language"], "en");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "couplet");
    let rules: Vec<&str> =
        driver["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(rules, ["bad-folder-name", "dead-link", "line-ends"]);
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], rules[index]);
        assert_eq!(result["level"], driver["rules"][index]["defaultConfiguration"]["level"]);
        assert!(result["message"]["text"].is_string());
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.is_ascii() && !uri.contains([' ', ':']), "{uri}");
    }
    let uri = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "content/articles/2020/%E4%BC%9A%E8%AE%AE%2050%25");
    let expected = json!({
        "ruleId": "line-ends",
        "ruleIndex": 2,
        "level": "warning",
        "message": { "text": "The lines of this file do not all end in the same way, this one for instance. Comparing versions then shows changes where there are none.\nChoose LF as the end of lines in your editor, or run “couplet check --fix”." },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": "content/topics.toml" },
            "region": { "startLine": 1, "startColumn": 10, "endColumn": 11, "snippet": { "text": "[[topic]]" } },
        } }],
        "fixes": [{ "artifactChanges": [{
            "artifactLocation": { "uri": "content/topics.toml" },
            "replacements": [{
                "deletedRegion": { "startLine": 1, "startColumn": 10, "endLine": 2, "endColumn": 1 },
                "insertedContent": { "text": "\n" },
            }],
        }] }],
    });
    assert_eq!(*results.last().unwrap(), expected);
}

/// Settings that cannot be used come in the form that was asked for too, with code 2.
#[test]
fn unusable_settings_come_in_the_form_asked_for() {
    let empty = tempfile::tempdir().unwrap();
    let (code, found, error) =
        told(&couplet(empty.path(), &["check", "--format", "json", "--lang", "zh"], &[]));
    assert_eq!((code, error.as_str()), (Some(2), "设置有误，其他内容没有读取。\n"));
    let found: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found["findings"][0]["code"], "unreadable-file");
    assert!(found["findings"][0]["message"]["zh"].as_str().unwrap().starts_with("无法读取："));
    assert!(found["findings"][0]["message"]["en"].as_str().unwrap().starts_with("This cannot be read:"));
    assert_eq!(found["findings"][0]["line"], Value::Null);
}

/// Text is colored when that is asked for, and plain in a pipe; the caret stands under the Chinese characters.
#[test]
fn text_is_colored_on_demand_only() {
    let site = flawed();
    let plain = format!(
        "{ARTICLE}/article.toml:4:11: error[bad-value] “两会” cannot be the value of “topics”.\n  \
        4 | topics = [\"两会\"] # 100%: 是\n    |           ^^^^^^\n  \
        help: It must be 1 to 100 of the characters a–z, 0–9 and “-”, with no “-” at either end.\n\n\
        1 error, 0 warnings.\n"
    );
    assert_eq!(check(&site, &[ARTICLE]), plain);
    let colored = told(&couplet(site.path(), &["check", ARTICLE], &[("CLICOLOR_FORCE", "1")])).1;
    assert!(colored.contains("\u{1b}[1m\u{1b}[31merror[bad-value]\u{1b}[0m"), "{colored:?}");
    assert!(colored.contains("|           \u{1b}[1m\u{1b}[31m^^^^^^\u{1b}[0m"), "{colored:?}");
    let variables = [("NO_COLOR", "1")];
    assert_eq!(told(&couplet(site.path(), &["check", ARTICLE], &variables)).1, plain);
}
