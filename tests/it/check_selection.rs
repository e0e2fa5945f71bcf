//! `couplet check` of a part of a site, from wherever one stands.

use std::fs;

use tempfile::TempDir;

use crate::{
    harness::{copy_of, edit},
    program::{couplet, told},
};

const ARTICLE: &str = "content/articles/2020/video-meeting";

/// A site with one mistake each in an English text, in a Chinese one and in Chinese messages.
fn flawed() -> TempDir {
    let site = copy_of("pair");
    for (file, key) in [("en.md", "titel"), ("zh.md", "标题")] {
        let line = if file == "en.md" { format!("{key} = 1\n") } else { format!("\"{key}\" = 1\n") };
        edit(site.path(), &format!("{ARTICLE}/{file}"), |text| {
            text.replacen("+++\n", &format!("+++\n{line}"), 1)
        });
    }
    edit(site.path(), "locales/zh/site.ftl", |text| text + "# 重复\nbrand = 重复\n");
    site
}

/// The first words of each line that names a place.
fn places(report: &str) -> Vec<&str> {
    report
        .lines()
        .filter(|line| line.contains("error["))
        .map(|line| line.split(' ').next().unwrap())
        .collect()
}

/// A file or folder limits the findings to what is in it; several add up.
#[test]
fn a_path_limits_the_findings() {
    let site = flawed();
    let checked = |paths: &[&str]| {
        let (code, found, error) = told(&couplet(site.path(), &[&["check"], paths].concat(), &[]));
        assert_eq!(error, "");
        (code, places(&found).into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let (en, zh) = (format!("{ARTICLE}/en.md:2:1:"), format!("{ARTICLE}/zh.md:2:1:"));
    let messages = checked(&["locales/zh/site.ftl"]);
    assert_eq!((messages.0, messages.1.len()), (Some(1), 1));
    assert_eq!(checked(&[&format!("{ARTICLE}/en.md")]), (Some(1), vec![en.clone()]));
    assert_eq!(checked(&[ARTICLE]), (Some(1), vec![en.clone(), zh.clone()]));
    assert_eq!(checked(&["./content/../content"]), (Some(1), vec![en.clone(), zh.clone()]));
    assert_eq!(checked(&["locales", &format!("{ARTICLE}/zh.md")]).1.len(), 2);
    assert_eq!(checked(&["."]).1.len(), 3);
    assert_eq!(checked(&["Leptos.toml", "content/pages"]), (Some(0), Vec::new()));
}

/// A locale limits them to its messages and texts.
#[test]
fn a_locale_limits_the_findings() {
    let site = flawed();
    let (code, found, _) = told(&couplet(site.path(), &["check", "--locale", "en"], &[]));
    assert_eq!((code, places(&found)), (Some(1), vec![&*format!("{ARTICLE}/en.md:2:1:")]));
    let (_, found, _) = told(&couplet(site.path(), &["check", "--locale", "zh"], &[]));
    assert_eq!(places(&found).len(), 2, "{found}");
    let (_, found, _) = told(&couplet(site.path(), &["check", "--locale", "zh", ARTICLE], &[]));
    assert_eq!(places(&found), [format!("{ARTICLE}/zh.md:2:1:")]);
}

/// From another folder, paths are typed and printed as one finds them from there.
#[test]
fn paths_are_those_of_the_folder_where_one_stands() {
    let site = flawed();
    let above = site.path().parent().unwrap();
    let name = site.path().file_name().unwrap().to_str().unwrap();
    let (file, path) = (format!("{name}/Leptos.toml"), format!("{name}/{ARTICLE}"));
    let (_, found, _) = told(&couplet(above, &["check", "--config", &file, &path], &[]));
    assert_eq!(places(&found), [format!("{path}/en.md:2:1:"), format!("{path}/zh.md:2:1:")]);
    let here = site.path().join(ARTICLE);
    let (_, found, _) =
        told(&couplet(&here, &["check", "--config", "../../../../Leptos.toml", "zh.md"], &[]));
    assert_eq!(places(&found), [format!("../../../../{ARTICLE}/zh.md:2:1:")]);
}

/// What the site does not have cannot be checked: code 2 and a sentence.
#[test]
fn what_the_site_does_not_have_is_code_2() {
    let site = flawed();
    fs::write(site.path().join("笔记.txt"), "笔记").unwrap();
    let refused = |arguments: &[&str]| {
        let (code, found, error) = told(&couplet(site.path(), &[&["check"], arguments].concat(), &[]));
        assert_eq!((code, found.as_str()), (Some(2), ""));
        error
    };
    assert_eq!(refused(&["no-such.md"]), "“no-such.md” cannot be checked: it is not there.\n");
    assert_eq!(
        refused(&["笔记.txt"]),
        "“笔记.txt” is no part of this site, which is its settings file, its messages and its content.\n"
    );
    assert_eq!(
        refused(&["笔记.txt", "--lang", "zh"]),
        "“笔记.txt”不属于这个网站。网站由设置文件、界面文字和内容组成。\n"
    );
    assert_eq!(refused(&["--locale", "fr"]), "The site has no locale “fr”. It has: en, zh.\n");
}
