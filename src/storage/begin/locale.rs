//! A locale: its messages, copied from another and marked for translation, and its table in the settings.

use std::{io, path::Path};

use toml_edit::{Table, value};

use super::append;
use crate::storage::{files::Folder, replace::create};

/// Copies the message files of one locale for another, with a comment `mark` at each message, and gives the
/// names of the copies.
///
/// # Errors
/// When a file cannot be read, or is there already, or cannot be written.
pub fn messages(from: &Folder, to: &Folder, mark: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut files = Vec::new();
    for name in from.entries(&mut found).iter().filter(|name| is_messages(name)) {
        let file = from.join(name).read().map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let copy = to.join(name);
        create(&copy.path, &marked(&file.text, mark))?;
        files.push(copy.name);
    }
    Ok(files)
}

/// Declares a locale behind the others in the settings.
///
/// # Errors
/// When the file cannot be read or written, or is not TOML.
pub fn locale(settings: &Path, id: &str, tag: &str) -> io::Result<()> {
    let mut table = Table::new();
    table.insert("id", value(id));
    table.insert("tag", value(tag));
    append(settings, "locale", table)
}

fn is_messages(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "ftl")
}

/// The text with the comment directly above each message and term, where it joins what comment there is. What is
/// allowed there is allowed in all locales, and is not said again.
fn marked(text: &str, mark: &str) -> String {
    let mut marked = String::new();
    let is_permission = |line: &&str| line.starts_with("# couplet:");
    for line in text.split_inclusive('\n').filter(|line| !is_permission(line)) {
        // Only the beginning of a message stands at the beginning of a line.
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') && line.contains('=') {
            let part = format!("# {mark}\n");
            marked.push_str(&part);
        }
        marked.push_str(line);
    }
    marked
}
