//! `couplet new`: what it makes, that the site takes it, and what it refuses.

use std::{fs, path::Path};

use crate::{
    harness::{Site, copy_of, edit},
    program::{couplet, told},
};

fn read(site: &Path, file: &str) -> String {
    fs::read_to_string(site.join(file)).unwrap()
}

/// The folder of an article that was begun, wherever its year has put it.
fn begun(site: &Path, slug: &str) -> String {
    let mut years =
        fs::read_dir(site.join("content/articles")).unwrap().map(|year| year.unwrap().file_name());
    let year = years.find(|year| site.join("content/articles").join(year).join(slug).is_dir()).unwrap();
    format!("content/articles/{}/{slug}", year.to_str().unwrap())
}

/// An article is a draft in each language, told and not shown, and there is nothing to find in it.
#[tokio::test]
async fn an_article_is_begun_as_a_draft() {
    let site = copy_of("pair");
    let arguments = [
        "new",
        "article",
        "spring-tea",
        "--section",
        "notes",
        "--original",
        "zh",
        "--title",
        "春茶与“引号\"",
    ];
    let (code, made, error) = told(&couplet(site.path(), &arguments, &[]));
    assert_eq!((code, error.as_str()), (Some(0), ""));
    let folder = begun(site.path(), "spring-tea");
    let expected = format!(
        "{folder}/article.toml\n{folder}/en.md\n{folder}/zh.md\n\n\
        It is a draft in the section “notes”. Write the texts, check them with “couplet check”, and show them to \
        others with “couplet preview spring-tea”. To publish it, set “posted” and take the line “status” out.\n"
    );
    assert_eq!(made, expected);
    let facts = read(site.path(), &format!("{folder}/article.toml"));
    let (first, rest) = facts.split_once("posted = ").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    assert_eq!(first, "section = \"notes\"\n");
    let note = "# Readers see the article once this line is gone and its time has come.";
    assert_eq!(rest, format!("original = \"zh\"\n{note}\nstatus = \"draft\"\n"));
    assert_eq!(
        read(site.path(), &format!("{folder}/zh.md")),
        "+++\ntitle = '春茶与“引号\"'\nsummary = \"用一两句话说明发生了什么。\"\n+++\n\n\
        请在这里写正文。每一段都与其他语言中同一位置的段落对应。\n"
    );
    assert!(read(site.path(), &format!("{folder}/en.md")).starts_with("+++\ntitle = \"Headline\"\n"));
    assert_eq!(told(&couplet(site.path(), &["check"], &[])).0, Some(0));
    Site::at(site).get("/zh/news/notes/spring-tea").await.expect(404);
}

/// What nobody wrote over is found once it is no draft any more: in each of two texts the title, the summary and
/// the paragraph.
#[test]
fn template_words_that_are_published_are_found() {
    let site = copy_of("pair");
    assert_eq!(told(&couplet(site.path(), &["new", "article", "spring-tea"], &[])).0, Some(0));
    let facts = format!("{}/article.toml", begun(site.path(), "spring-tea"));
    edit(site.path(), &facts, |text| text.replace("status = \"draft\"\n", ""));
    let (code, found, _) = told(&couplet(site.path(), &["check"], &[]));
    assert_eq!((code, found.matches("warning[template-text]").count()), (Some(1), 6), "{found}");
    assert!(found.ends_with("0 errors, 6 warnings.\n"), "{found}");
}

/// A name that is or was taken, a bad one, an unknown section or language: refused, and nothing is made.
#[test]
fn an_article_that_cannot_be_is_refused() {
    let site = copy_of("pair");
    let refused = |arguments: &[&str]| {
        let (code, made, error) =
            told(&couplet(site.path(), &[&["new", "article"], arguments].concat(), &[]));
        assert_eq!((code, made.as_str()), (Some(2), ""), "{arguments:?}");
        error
    };
    let taken =
        "There is an article “signs”, or was one that is called something else now. Choose another name.\n";
    assert_eq!(refused(&["signs"]), taken);
    assert_eq!(
        refused(&["春茶"]),
        "“春茶” cannot be a name. It must be 1 to 100 of the characters a–z, 0–9 and “-”, with no “-” at either end.\n"
    );
    let sections = refused(&["spring-tea", "--section", "茶", "--lang", "zh"]);
    assert!(sections.starts_with("网站没有“茶”这个栏目，现有：group-news"), "{sections}");
    assert_eq!(
        refused(&["spring-tea", "--original", "fr"]),
        "The site has no locale “fr”. It has: en, zh.\n"
    );
    assert!(!fs::exists(site.path().join("content/articles/2026/spring-tea")).unwrap());
}

/// A section goes to the end of its file, of which nothing else changes; it is found in order.
#[test]
fn a_section_is_begun() {
    let site = copy_of("pair");
    edit(site.path(), "content/sections.toml", |text| text + "# 末尾的注释\n");
    let before = read(site.path(), "content/sections.toml");
    let (code, made, _) = told(&couplet(site.path(), &["new", "section", "opinion", "--lang", "zh"], &[]));
    assert_eq!(code, Some(0));
    assert_eq!(
        made,
        "content/sections.toml\n\n\
        请在 content/sections.toml 末尾写好“opinion”的名称和说明。栏目有了已发布的文章，读者才会看到。\n"
    );
    let added = read(site.path(), "content/sections.toml");
    let expected = "\n[[section]]\nid = \"opinion\"\n\n[section.name]\nen = \"opinion\"\nzh = \"opinion\"\n\n\
        [section.description]\nen = \"What this section is about, in one sentence.\"\nzh = \"用一句话说明这个栏目的内容。\"\n";
    assert!(added.contains(expected), "{added}");
    assert_eq!(added.replace(expected, ""), before);
    let (code, found, _) = told(&couplet(site.path(), &["check"], &[]));
    assert_eq!((code, found.matches("warning[template-text]").count()), (Some(1), 2), "{found}");
    edit(site.path(), "content/sections.toml", |text| {
        text.replace("What this section is about, in one sentence.", "What writers think.")
            .replace("用一句话说明这个栏目的内容。", "作者的看法。")
    });
    assert_eq!(told(&couplet(site.path(), &["check"], &[])).0, Some(0));
    for name in ["opinion", "page"] {
        let (code, _, error) = told(&couplet(site.path(), &["new", "section", name], &[]));
        assert_eq!(code, Some(2));
        assert!(error.starts_with(&format!("“{name}” is a section already")), "{error}");
    }
    let (code, _, _) =
        told(&couplet(site.path(), &["new", "article", "first-word", "--section", "opinion"], &[]));
    assert_eq!((code, told(&couplet(site.path(), &["check"], &[])).0), (Some(0), Some(0)));
}

/// A locale has every message of the default one, marked, and a table among those of the others; readers can
/// choose it at once.
#[tokio::test]
async fn a_locale_is_begun() {
    let site = copy_of("pair");
    let settings = read(site.path(), "Leptos.toml");
    let (code, made, error) = told(&couplet(site.path(), &["new", "locale", "fr", "--tag", "fr-CA"], &[]));
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert!(made.starts_with("locales/fr/article.ftl\n"), "{made}");
    let next = "The locale “fr” stands in Leptos.toml, so that readers can choose it. Translate what is marked in \
        locales/fr, name the sections and topics in “fr”, and put fr.md beside the texts. “couplet check --locale fr” \
        says what is left.\n";
    assert!(made.ends_with(&format!("Leptos.toml\n\n{next}")), "{made}");
    let added = read(site.path(), "Leptos.toml");
    let expected = "\n[[locale]]\nid = \"fr\"\ntag = \"fr-CA\"\n";
    assert!(added.contains(&format!("tag = \"zh-Hans\"\n{expected}")), "{added}");
    assert_eq!(added.replace(expected, ""), settings);
    let mark = "# To translate: delete this line when it is done.\nbrand = Couplet\n";
    assert!(read(site.path(), "locales/fr/site.ftl").contains(mark));
    assert_eq!(
        read(site.path(), "locales/fr/site.ftl")
            .replace("# To translate: delete this line when it is done.\n", ""),
        read(site.path(), "locales/en/site.ftl").replace("# couplet: allow untranslated\n", "")
    );
    // What is found is what is left to do.
    let (_, found, _) = told(&couplet(site.path(), &["check", "--format", "github"], &[]));
    let is_to_do = |line: &str| {
        ["missing-pair", "untranslated"].iter().any(|code| line.contains(&format!("title={code}::")))
    };
    let others: Vec<&str> = found.lines().filter(|line| line.starts_with("::") && !is_to_do(line)).collect();
    assert_eq!(others, [""; 0]);
    Site::at(site).get("/fr").await.expect(200);
}

/// A name or tag that is taken or is none is refused, and nothing is made.
#[test]
fn a_locale_that_cannot_be_is_refused() {
    let site = copy_of("pair");
    let refused = |arguments: &[&str]| {
        let (code, made, error) = told(&couplet(site.path(), &[&["new", "locale"], arguments].concat(), &[]));
        assert_eq!((code, made.as_str()), (Some(2), ""), "{arguments:?}");
        error
    };
    let taken = "is taken by a locale, by a folder of messages, or by the site itself. Choose another.\n";
    assert_eq!(refused(&["zh"]), format!("“zh” {taken}"));
    assert_eq!(refused(&["media", "--tag", "fr"]), format!("“media” {taken}"));
    assert_eq!(refused(&["cn", "--tag", "zh-Hans"]), format!("“cn” {taken}"));
    assert_eq!(
        refused(&["x1", "--lang", "zh"]),
        "“x1”不是语言标签。应为 BCP 47 语言标签，如 en、zh-Hans。请用 --tag 写明。\n"
    );
    assert!(!fs::exists(site.path().join("locales/cn")).unwrap());
}
