//! The program itself: exit codes, languages, variables.

use crate::{
    harness::{copy_of, edit},
    program::{couplet, told},
};

/// A site in order: code 0 and one sentence.
#[test]
fn a_site_in_order_is_code_0() {
    let site = copy_of("pair");
    let output = couplet(site.path(), &["check"], &[]);
    assert_eq!(told(&output), (Some(0), "Nothing found.\n".to_owned(), String::new()));
}

/// A site with findings: code 1 and the findings on standard output.
#[test]
fn a_site_with_findings_is_code_1() {
    let site = copy_of("broken");
    let (code, found, error) = told(&couplet(site.path(), &["check"], &[]));
    assert_eq!((code, error.as_str()), (Some(1), ""));
    assert!(found.contains("error[unknown-key] Nothing reads the key “topcis”."), "{found}");
}

/// Settings that cannot be used: code 2, told on standard error.
#[test]
fn unusable_settings_are_code_2() {
    let empty = tempfile::tempdir().unwrap();
    let (code, found, error) = told(&couplet(empty.path(), &["check"], &[]));
    assert_eq!((code, found.as_str()), (Some(2), ""));
    assert!(error.starts_with("Leptos.toml: error[unreadable-file]"), "{error}");
    assert!(error.ends_with("The settings have errors. Nothing else was read.\n"), "{error}");
}

/// `serve` without built files says so instead of serving pages without style.
#[test]
fn serve_without_built_files_is_code_2() {
    let site = copy_of("pair");
    let (code, _, error) = told(&couplet(site.path(), &["serve"], &[]));
    assert_eq!(code, Some(2));
    assert!(error.contains("error[missing-assets] There are no built assets here."), "{error}");
}

/// The program speaks the language of `--lang`, else of the terminal, in any customary spelling.
#[test]
fn the_program_speaks_the_language_asked_for() {
    let site = copy_of("pair");
    let check = |arguments: &[&str], variables: &[(&str, &str)]| {
        told(&couplet(site.path(), &[&["check"], arguments].concat(), variables)).1
    };
    let (en, zh) = ("Nothing found.\n", "没有发现问题。\n");
    assert_eq!(check(&["--lang", "zh"], &[]), zh);
    assert_eq!(check(&["--lang=zh"], &[]), zh);
    assert_eq!(check(&["--lang", "zh-CN"], &[("LANG", "en_US.UTF-8")]), zh);
    assert_eq!(check(&[], &[("LANG", "zh_CN.UTF-8")]), zh);
    assert_eq!(check(&[], &[("LC_ALL", "en_GB.UTF-8"), ("LANG", "zh_CN.UTF-8")]), en);
    assert_eq!(check(&[], &[("LANG", "C.UTF-8")]), en);
    assert_eq!(check(&["--lang", "nowhere"], &[]), en);
}

/// A language that the site does not have but the program does is spoken too.
#[test]
fn the_program_has_languages_of_its_own() {
    let site = copy_of("pair");
    edit(site.path(), "Leptos.toml", |text| text.replace("[[locale]]\nid = \"zh\"\ntag = \"zh-Hans\"\n", ""));
    let (_, found, _) = told(&couplet(site.path(), &["check", "--lang", "zh", "Leptos.toml"], &[]));
    assert_eq!(found, "没有发现问题。\n");
}

/// The help and what is said before any file is read are in that language too.
#[test]
fn the_help_speaks_it_too() {
    let empty = tempfile::tempdir().unwrap();
    let help = |arguments: &[&str]| told(&couplet(empty.path(), arguments, &[])).1;
    assert!(help(&["--help"]).contains("Say what is wrong with settings"));
    assert!(help(&["--lang", "zh", "--help"]).contains("检查设置、界面文字、文章和页面有什么问题"));
    assert!(help(&["--lang=zh", "--help"]).contains("检查设置、界面文字、文章和页面有什么问题"));
    let (_, _, error) = told(&couplet(empty.path(), &["check", "--lang", "zh"], &[]));
    assert!(error.ends_with("设置有误，其他内容没有读取。\n"), "{error}");
}

/// The settings file is the one asked for, else that of the variable, and folders lie beside it.
#[test]
fn the_settings_file_can_be_named() {
    let (site, elsewhere) = (copy_of("pair"), tempfile::tempdir().unwrap());
    let file = site.path().join("Leptos.toml");
    let file = file.to_str().unwrap();
    assert_eq!(couplet(elsewhere.path(), &["check", "--config", file], &[]).status.code(), Some(0));
    assert_eq!(couplet(elsewhere.path(), &["--config", file, "check"], &[]).status.code(), Some(0));
    assert_eq!(couplet(elsewhere.path(), &["check"], &[("COUPLET_CONFIG", file)]).status.code(), Some(0));
    let output = couplet(site.path(), &["check", "--config", "no.toml"], &[("COUPLET_CONFIG", file)]);
    assert_eq!(output.status.code(), Some(2));
}

/// A variable overrides its key, also one that the file has wrong.
#[test]
fn variables_override_the_file() {
    let site = copy_of("pair");
    edit(site.path(), "Leptos.toml", |text| {
        text.replace("default-locale = \"en\"", "default-locale = \"fr\"")
    });
    assert_eq!(couplet(site.path(), &["check"], &[]).status.code(), Some(2));
    // With the other language as the default there is something to say of the messages, but nothing is wrong.
    let (code, found, error) =
        told(&couplet(site.path(), &["check"], &[("COUPLET_SITE_DEFAULT_LOCALE", "zh")]));
    assert_eq!((code, error), (Some(1), String::new()));
    assert!(found.contains("\n0 处错误，"), "{found}");
    let variables = [("COUPLET_SITE_DEFAULT_LOCALE", "en"), ("COUPLET_FOLDERS_CONTENT", "nowhere")];
    let (code, found, _) = told(&couplet(site.path(), &["check"], &variables));
    assert_eq!(code, Some(1));
    assert!(found.starts_with("nowhere/sections.toml: error[unreadable-file]"), "{found}");
}

/// A variable with a value that breaks a rule is named itself, not the file.
#[test]
fn a_wrong_variable_is_named() {
    let site = copy_of("pair");
    let expected = "\
COUPLET_SITE_PAGE_SIZE: error[bad-value] “many” cannot be the value of “page-size”.
  help: It must be a number from 1 to 200.

1 error, 0 warnings.
The settings have errors. Nothing else was read.
";
    let output = couplet(site.path(), &["check"], &[("COUPLET_SITE_PAGE_SIZE", "many")]);
    assert_eq!(told(&output), (Some(2), String::new(), expected.to_owned()));
    for (variable, value) in [
        ("COUPLET_SITE_BASE_URL", "https://news.example/"),
        ("COUPLET_SITE_TIME_ZONE", "Nowhere"),
        ("COUPLET_SITE_DEFAULT_LOCALE", "fr"),
        ("COUPLET_CACHE_MAX_AGE", "-1"),
        ("COUPLET_CACHE_STALE_WHILE_REVALIDATE", "x"),
        ("COUPLET_LIMITS_REQUEST_SECONDS", "0"),
        ("COUPLET_LIMITS_SITEMAP_URLS", "50001"),
    ] {
        let (code, _, error) = told(&couplet(site.path(), &["check"], &[(variable, value)]));
        assert_eq!(code, Some(2), "{variable}");
        assert!(error.starts_with(&format!("{variable}: error[bad-value] ")), "{error}");
    }
}

/// `preview` prints a link for each language of a draft, signed with the secret of the variable.
#[test]
fn preview_prints_a_link_for_each_language() {
    let site = copy_of("pair");
    let secret = ("COUPLET_PREVIEW_SECRET", "0123456789abcdef0123456789abcdef");
    let (code, links, error) = told(&couplet(site.path(), &["preview", "unfinished"], &[secret]));
    assert_eq!(code, Some(0), "{error}");
    let links: Vec<&str> = links.lines().collect();
    assert_eq!(links.len(), 2);
    assert!(links[0].contains("/en/preview/unfinished/"), "{links:?}");
    assert_eq!(links[0].replace("/en/", "/zh/"), links[1]);
    assert!(error.starts_with("The links work until "), "{error}");
}

/// Without a secret, or without such an article, it says what is missing; a published one needs no link.
#[test]
fn preview_says_why_there_is_no_link() {
    let site = copy_of("pair");
    let short = ("COUPLET_PREVIEW_SECRET", "short");
    let (code, links, error) = told(&couplet(site.path(), &["preview", "unfinished"], &[]));
    assert_eq!((code, links.as_str()), (Some(2), ""));
    assert!(error.contains("COUPLET_PREVIEW_SECRET"), "{error}");
    let (code, _, error) = told(&couplet(site.path(), &["preview", "no-such"], &[]));
    assert_eq!((code, error.as_str()), (Some(2), "There is no article “no-such”.\n"));
    let (code, links, error) = told(&couplet(site.path(), &["preview", "signs", "--lang", "zh"], &[]));
    assert_eq!((code, error.as_str()), (Some(0), "“signs”已经发布，人人可读：\n"));
    assert!(links.lines().all(|link| link.ends_with("/news/notes/signs")), "{links}");
    let (code, _, error) = told(&couplet(site.path(), &["check"], &[short]));
    assert_eq!(code, Some(2));
    assert!(error.contains("32 characters") && !error.contains("short"), "{error}");
}
