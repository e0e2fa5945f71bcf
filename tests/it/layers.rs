//! The house rules that the compiler does not know: layers, gates, words.

use std::{fs, path::Path};

use crate::harness::repository;

/// Which layers each layer may import. `lib.rs` declares them and imports none.
const MAY_IMPORT: [(&str, &[&str]); 12] = [
    ("main", &["command", "config", "i18n"]),
    ("command", &["desk", "server", "check", "storage", "config", "i18n", "domain"]),
    ("desk", &["server", "views", "check", "storage", "i18n", "config", "domain"]),
    ("server", &["views", "storage", "i18n", "config", "domain"]),
    ("views", &["i18n", "islands", "domain"]),
    ("check", &["storage", "i18n", "syntax", "domain"]),
    ("config", &["storage", "syntax", "domain"]),
    ("storage", &["syntax", "domain"]),
    ("i18n", &["syntax", "domain"]),
    ("islands", &["domain"]),
    ("syntax", &["domain"]),
    ("domain", &[]),
];

/// A source file: its path below `src`, and its text with comments blanked out line by line.
struct Source {
    path: String,
    code: String,
}

impl Source {
    fn layer(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    /// The place of a byte as an editor finds it.
    fn place(&self, at: usize) -> String {
        format!("src/{}:{}", self.path, self.code[..at].matches('\n').count() + 1)
    }

    fn places_of(&self, text: &str) -> Vec<String> {
        self.code.match_indices(text).map(|(at, _)| self.place(at)).collect()
    }
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&repository().join("src"), "", &mut sources);
    assert!(sources.len() > 50);
    sources
}

fn collect(folder: &Path, name: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{name}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), sources);
        } else if entry.path().extension().is_some_and(|ending| ending == "rs") {
            let code = without_comments(&fs::read_to_string(entry.path()).unwrap());
            sources.push(Source { path, code });
        }
    }
}

/// The house has whole-line comments and comments after code, both with `//`; a `//` within a text
/// follows a quotation mark or a colon there.
fn without_comments(text: &str) -> String {
    let line = |line: &str| {
        let mut starts = line.match_indices("//").map(|(at, _)| at);
        let comment = starts.find(|at| line[..*at].matches('"').count().is_multiple_of(2));
        format!("{}\n", &line[..comment.unwrap_or(line.len())])
    };
    text.lines().map(line).collect()
}

/// The first names after every `crate::` and `couplet::`, each with its place in the code.
fn imports(code: &str) -> Vec<(usize, String)> {
    let roots = ["crate::", "couplet::"].into_iter().flat_map(|root| {
        let after = move |(at, _): (usize, &str)| (at, at + root.len());
        code.match_indices(root).map(after)
    });
    let is_path_start =
        |at: usize| !code[..at].ends_with(|char: char| char.is_alphanumeric() || char == '_' || char == '$');
    roots.filter(|(at, _)| is_path_start(*at)).flat_map(|(_, end)| branches(code, end)).collect()
}

/// The first name of each branch of the use tree that begins at `start`.
fn branches(code: &str, start: usize) -> Vec<(usize, String)> {
    let name_at = |at: usize| {
        let name = code[at..].chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
        (at, name)
    };
    if !code[start..].starts_with('{') {
        return vec![name_at(start)];
    }
    let mut names = Vec::new();
    let mut depth = 0;
    let mut is_start = false;
    for (at, char) in code[start..].char_indices() {
        match char {
            '{' => {
                depth += 1;
                is_start = depth == 1;
            }
            '}' => depth -= 1,
            ',' => is_start = depth == 1,
            char if is_start && !char.is_whitespace() => {
                names.push(name_at(start + at));
                is_start = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// Every import goes down the layers.
#[test]
fn imports_go_down_the_layers() {
    let mut breaches = Vec::new();
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        let layer = source.layer();
        let (_, allowed) = MAY_IMPORT
            .iter()
            .find(|(name, _)| *name == layer)
            .unwrap_or_else(|| panic!("{layer} is no layer"));
        for (at, name) in imports(&source.code) {
            if name != layer && !allowed.contains(&name.as_str()) {
                breaches.push(format!("{}: {layer} imports {name}", source.place(at)));
            }
        }
        // From a file at depth n, n times `super::` is the root of the crate.
        let depth = source.path.matches('/').count() + 1;
        for place in source.places_of(&"super::".repeat(depth)) {
            breaches.push(format!("{place}: write crate:: in place of super::"));
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

/// The reader of imports sees one-line and many-line use trees and paths within code.
#[test]
fn imports_are_found_in_every_form() {
    let code = "use crate::a::b;\nuse crate::{\n    c::{d, e::f},\n    g,\n};\nfn h() -> crate::i::J { couplet::k() }\nmy_crate::l();\n";
    let names: Vec<String> = imports(code).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["a", "c", "g", "i", "k"]);
}

fn assert_nowhere(sources: impl Iterator<Item = Source>, texts: &[&str]) {
    for source in sources {
        for text in texts {
            assert_eq!(source.places_of(text), [""; 0], "{text}");
        }
    }
}

/// Server and browser are parted in `lib.rs` and nowhere else.
#[test]
fn feature_gates_stand_in_lib_rs_only() {
    let others = sources().into_iter().filter(|source| source.path != "lib.rs");
    assert_nowhere(
        others,
        &[
            "cfg(feature",
            "cfg!(feature",
            "cfg_attr(feature",
            "cfg(not(feature",
            "cfg(any(feature",
            "cfg(all(feature",
        ],
    );
}

/// What a newsroom is knows nothing of HTTP, pages, files or variables.
#[test]
fn the_domain_does_no_input_or_output() {
    let domain = sources().into_iter().filter(|source| source.layer() == "domain");
    assert_nowhere(
        domain,
        &["axum::", "leptos::", "std::fs", "std::env", "std::net", "tokio", "fs::", "env::"],
    );
}

/// Settings files and variables are read by `config` alone; the program's own arguments by `main`.
#[test]
fn variables_are_read_in_config_only() {
    let others = sources().into_iter().filter(|source| source.layer() != "config");
    assert_nowhere(others, &["env::var"]);
}

/// Words that readers see stand in `locales`, in neither language in pages and islands.
#[test]
fn pages_and_islands_have_no_words() {
    let is_chinese = |char: char| matches!(char, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| matches!(source.layer(), "views" | "islands")) {
        found.extend(source.code.match_indices(is_chinese).map(|(at, _)| source.place(at)));
        let is_of_words = |(at, text): &(usize, &str)| is_sentence(&source.code[..*at], text);
        let sentences = texts(&source.code).into_iter().filter(is_of_words).chain(text_nodes(&source.code));
        found.extend(sentences.map(|(at, text)| format!("{}: {text}", source.place(at))));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The finder of words sees sentences of both cases and words between tags, and leaves classes alone.
#[test]
fn words_are_found_in_every_form() {
    let found = |code: &str| {
        let texts = texts(code).into_iter().filter(|(at, text)| is_sentence(&code[..*at], text));
        texts.chain(text_nodes(code)).map(|(_, text)| text.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("<p title=\"read on\">{\"Read On\"}</p>"), ["read on", "Read On"]);
    assert_eq!(found("<p>\n    read more\n</p>"), ["read more"]);
    assert_eq!(found("<p class=\"band lead\" rel=\"nofollow noopener\">{a}</p>"), [""; 0]);
    assert_eq!(found("fn a() -> Option<b> { c::<d>().get(\".e f\") }"), [""; 0]);
}

/// Whether a text after this code is of words: a capital and a space, or several words of letters alone,
/// where nothing takes a list of names.
fn is_sentence(before: &str, text: &str) -> bool {
    let starts_large = text.starts_with(|char: char| char.is_ascii_uppercase()) && text.contains(' ');
    let is_word = |word: &str| {
        let word = word.trim_end_matches(['.', ',', '!', '?', ':']);
        word.len() > 1 && word.chars().all(|char| char.is_ascii_alphabetic())
    };
    let mut near = before.rsplit('\n').take(2);
    let takes_names = near.any(|line| ["class", "rel="].iter().any(|name| line.contains(name)));
    starts_large || !takes_names && text.split(' ').count() > 1 && text.split(' ').all(is_word)
}

/// The words between a tag and the next one, as macros for pages have them.
fn text_nodes(code: &str) -> Vec<(usize, &str)> {
    let mut nodes = Vec::new();
    for (at, _) in code.match_indices('>') {
        let Some(end) = code[at + 1..].find('<') else { break };
        let text = code[at + 1..at + 1 + end].trim();
        let closes = code[at + 1 + end..].starts_with("</");
        let is_text = |char: char| char.is_ascii_alphanumeric() || " .,!?’:\n".contains(char);
        if closes && text.starts_with(|char: char| char.is_ascii_alphabetic()) && text.chars().all(is_text) {
            nodes.push((at, text));
        }
    }
    nodes
}

/// The texts in quotation marks, line by line.
fn texts(code: &str) -> Vec<(usize, &str)> {
    let mut texts = Vec::new();
    let mut start = 0;
    for line in code.split_inclusive('\n') {
        let mut at = start;
        for (number, part) in line.split('"').enumerate() {
            if number % 2 == 1 {
                texts.push((at, part));
            }
            at += part.len() + 1;
        }
        start += line.len();
    }
    texts
}
