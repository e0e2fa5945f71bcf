//! Texts that are cut off or damaged anywhere: the loaders report and never panic.

use std::{fs, path::Path, process::Command};

use couplet::{config::Config, i18n::message::Words, storage};

use crate::{
    harness::{copy_of, edit, settings},
    program::{command, told},
};

const ARTICLE: &str = "content/articles/2020/video-meeting";

/// The bytes cut off at many places, and with one byte damaged at many places; the same each time.
fn damaged(bytes: &[u8]) -> Vec<Vec<u8>> {
    let steps = || (0..bytes.len()).step_by((bytes.len() / 61).max(1));
    let cut = steps().map(|at| bytes[..at].to_vec());
    let replaced = steps().flat_map(|at| {
        [0x00, b'"', b'{', b'+', b'\n', 0xff].map(|byte| {
            let mut bytes = bytes.to_vec();
            bytes[at] = byte;
            bytes
        })
    });
    cut.chain(replaced).collect()
}

/// Loads with every damaged form of a file of the fixture site.
fn load_damaged(file: &str, load: impl Fn(&Config)) {
    let temporary = copy_of("pair");
    let config = settings(temporary.path()).0.unwrap();
    // Little else is read: each load takes a moment.
    fs::remove_dir_all(temporary.path().join("content/articles/2021")).unwrap();
    let path = temporary.path().join(file);
    let whole = fs::read(&path).unwrap();
    for bytes in damaged(&whole) {
        fs::write(&path, bytes).unwrap();
        load(&config);
    }
}

fn load_content(config: &Config) {
    storage::load::load(&config.content, &config.site.locales);
}

/// Damaged facts of an article are survived.
#[test]
fn damaged_facts_are_survived() {
    load_damaged(&format!("{ARTICLE}/article.toml"), load_content);
}

/// A damaged text is survived, whether in its head or its body.
#[test]
fn damaged_texts_are_survived() {
    load_damaged(&format!("{ARTICLE}/zh.md"), load_content);
}

/// Damaged sections are survived.
#[test]
fn damaged_sections_are_survived() {
    load_damaged("content/sections.toml", load_content);
}

/// Damaged messages are survived.
#[test]
fn damaged_messages_are_survived() {
    load_damaged("locales/zh/article.ftl", |config| {
        let folder = config.locales.path.join("zh-only");
        keep_one_file(&config.locales.path.join("zh/article.ftl"), &folder.join("zh/article.ftl"));
        Words::load(&folder, "locales", &config.site.locales, None);
    });
}

/// Damaged settings are survived.
#[test]
fn damaged_settings_are_survived() {
    let temporary = copy_of("pair");
    let path = temporary.path().join("Leptos.toml");
    for bytes in damaged(&fs::read(&path).unwrap()) {
        fs::write(&path, bytes).unwrap();
        settings(temporary.path());
    }
}

/// Texts and facts that nest without end are survived: a parser that recursed would end the process.
#[test]
fn endless_nesting_is_survived() {
    const DEEP: usize = 5_000;
    let head = "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n";
    for body in ["> ", "- ", "<b>", "[", "![", "*a ", "(", "[^a]", "<sub>a</b>", "|"] {
        load_with("en.md", &format!("{head}{}a\n", body.repeat(DEEP)));
    }
    load_with("en.md", &format!("+++\ntitle = {}\n+++\na", "[".repeat(DEEP)));
    load_with("article.toml", &format!("topics = {}", "[".repeat(DEEP)));
    load_with("article.toml", &format!("topics = {}", "{a=".repeat(DEEP)));
    load_with("article.toml", &format!("[{}]", vec!["a"; DEEP].join(".")));
}

/// The files that are not what anybody wrote, one of each kind.
const KINDS: [&str; 6] = [
    "content/articles/2020/video-meeting/article.toml",
    "content/articles/2021/notes-on-notes/zh.md",
    "content/pages/about/en.md",
    "content/sections.toml",
    "locales/zh/site.ftl",
    "locales/zh/accepted.toml",
];

/// What `check` says after `change` to a file of each kind, which it must survive.
fn checked(change: impl Fn(&Path)) -> String {
    let site = copy_of("pair");
    for file in KINDS {
        change(&site.path().join(file));
    }
    let checking = command(site.path(), &["check", "--lang", "en"], &[]).output().unwrap();
    let (code, findings, _) = told(&checking);
    assert_eq!(code, Some(1), "{findings}");
    change(&site.path().join("Leptos.toml"));
    let refusing = command(site.path(), &["check", "--lang", "en"], &[]).output().unwrap();
    let (code, _, refusal) = told(&refusing);
    assert_eq!(code, Some(2), "{refusal}");
    format!("{findings}{refusal}")
}

/// A file that is larger than anybody writes is not read, and is a finding.
#[test]
fn large_files_are_left_out() {
    let found = checked(|path| {
        let file = fs::File::create(path).unwrap();
        file.set_len(200 << 20).unwrap();
    });
    for file in KINDS.into_iter().chain(["Leptos.toml"]) {
        let told = format!("{file}: error[too-complex] The file has more than 5 MB and was left out.");
        assert!(found.contains(&told), "{told}\n{found}");
    }
}

/// A pipe in the place of a file, which would never end, is not read, and is a finding.
#[cfg(unix)]
#[test]
fn pipes_are_left_out() {
    let found = checked(|path| {
        fs::remove_file(path).ok();
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    });
    for file in KINDS.into_iter().chain(["Leptos.toml"]) {
        let told = format!("{file}: error[unreadable-file]");
        assert!(found.contains(&told), "{told}\n{found}");
    }
}

/// A text with a mistake in every word has its first mistakes told, and takes neither time nor memory without end.
#[test]
fn endless_mistakes_are_cut_off() {
    let site = copy_of("pair");
    for mistakes in ["<font>", "[a](x) ", "<b>"] {
        let text = format!("+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n\n{}\n", mistakes.repeat(30_000));
        fs::write(site.path().join(ARTICLE).join("en.md"), text).unwrap();
        let checking = command(site.path(), &["check", "--lang", "en", ARTICLE], &[]).output().unwrap();
        let (code, findings, _) = told(&checking);
        assert_eq!(code, Some(1), "{findings}");
        assert_eq!(findings.matches("[unsafe-content]").count(), 200, "{mistakes}");
    }
}

/// Loads the fixture site after one file of an article was replaced.
fn load_with(file: &str, text: &str) {
    let temporary = copy_of("pair");
    edit(temporary.path(), &format!("{ARTICLE}/{file}"), |_| text.to_owned());
    load_content(&settings(temporary.path()).0.unwrap());
}

fn keep_one_file(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to).unwrap();
}
