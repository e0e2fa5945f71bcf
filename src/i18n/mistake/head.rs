//! Mistakes before the text of a message: its id, its equals sign, its indentation.

use super::{Found, Mistake, sign};

/// The id that `text` begins with, with its `-` if it is a term's; what is no id is empty.
pub fn name(text: &str) -> &str {
    let dash = usize::from(text.starts_with('-'));
    let rest = &text[dash..];
    if !rest.starts_with(|char: char| char.is_ascii_alphabetic()) {
        return "";
    }
    let is_part = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    let end = rest.find(|char| !is_part(char)).unwrap_or(rest.len());
    &text[..dash + end]
}

/// What is wrong with the beginning of an entry.
pub fn mistake(entry: &str) -> Option<Found> {
    let line = entry.lines().next().unwrap_or_default().trim_end();
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        return Some(Found::new(Mistake::Conflict, 0..line.len()));
    }
    if line.starts_with('#') {
        let signs = line.len() - line.trim_start_matches('#').len();
        let found = Found::new(Mistake::TightComment, 0..signs);
        return Some(if signs > 3 { found } else { found.with_fix(signs..signs, " ") });
    }
    indentation(entry, line).or_else(|| match name(line) {
        "" => without_id(line),
        id => after_id(line, id),
    })
}

/// An entry that begins with spaces or tabs.
fn indentation(entry: &str, line: &str) -> Option<Found> {
    let rest = line.trim_start_matches([' ', '\t', '　']);
    let indent = line.len() - rest.len();
    if indent == 0 {
        return None;
    }
    let id = name(rest);
    let is_entry = !id.is_empty() && rest[id.len()..].trim_start().starts_with('=');
    if let Some(at) = line[..indent].find('\t') {
        return if is_entry {
            Some(Found::new(Mistake::Tab, sign::tabs(line, at)).with_fix(0..indent, ""))
        } else {
            sign::tab(entry, at)
        };
    }
    let found = if is_entry { Mistake::Indented } else { Mistake::NoMessage };
    let place = if is_entry { 0..indent } else { indent..line.len() };
    let found = Found::new(found, place);
    Some(if is_entry { found.with_fix(0..indent, "") } else { found })
}

/// A line that begins with what no id begins with.
fn without_id(line: &str) -> Option<Found> {
    if line.starts_with(['＃', '－']) {
        return sign::full_width(line, 0);
    }
    let id = before_equals(line).filter(|id| !id.is_empty());
    Some(match id {
        Some(id) => Found::new(Mistake::BadId { id: id.to_owned() }, 0..id.len()),
        None => Found::new(Mistake::NoMessage, 0..line.len()),
    })
}

/// What follows an id and is no equals sign.
fn after_id(line: &str, id: &str) -> Option<Found> {
    let rest = line[id.len()..].trim_start_matches(' ');
    let at = line.len() - rest.len();
    let no_equals = || Mistake::NoEquals { id: id.to_owned() };
    match rest.chars().next() {
        Some('=') => None,
        Some('＝') => sign::full_width(line, at),
        Some(colon @ (':' | '：')) if !is_prose(line) => {
            let place = at..at + colon.len_utf8();
            Some(
                Found::new(no_equals(), place.clone())
                    .with_fix(place, if at == id.len() { " =" } else { "=" }),
            )
        }
        Some('\t') if rest.trim_start().starts_with('=') => {
            let tabs = sign::tabs(line, at);
            Some(Found::new(Mistake::Tab, tabs.clone()).with_fix(tabs, " "))
        }
        None => Some(Found::new(no_equals(), 0..id.len())),
        Some(_) => Some(match before_equals(line) {
            Some(id) if id.split(' ').count() <= 3 => {
                Found::new(Mistake::BadId { id: id.to_owned() }, 0..id.len())
            }
            _ if is_prose(line) => Found::new(Mistake::NoMessage, 0..line.len()),
            _ => Found::new(no_equals(), 0..id.len()),
        }),
    }
}

fn before_equals(line: &str) -> Option<&str> {
    line.split_once(['=', '＝']).map(|(id, _)| id.trim())
}

/// Whether a line looks like a sentence rather than a name and a text.
fn is_prose(line: &str) -> bool {
    line.starts_with(|char: char| char.is_ascii_uppercase()) || line.split(' ').count() > 3
}
