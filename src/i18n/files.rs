//! The `.ftl` files of a locale, read as far as it is safe.
//!
//! Belongs here: which files count, and the limits before anything parses them. Does not belong here:
//! what they say (`i18n::bundle`, `check::messages`).

use std::{fs, path::Path};

use super::mistake;
use crate::{
    domain::diagnostic::{Diagnostic, Fault, MessageFault, Place},
    syntax::text_file::{self, unreadable},
};

/// Deepest nesting of braces that is handed to the parser, which recurses without a limit of its
/// own: some 2,600 levels end the process (projectfluent/fluent#284).
const DEEPEST: usize = 50;
/// The same for a count that errs on the safe side: what may close nothing closes nothing.
const BOUND: usize = 500;
/// Most characters of one message with all its parts.
const LONGEST: usize = 100_000;

/// The name of a file in findings, and its text, or why it is left out.
pub type ReadFile = (String, Result<String, Box<Diagnostic>>);

/// Reads every `.ftl` file of `folder`, which findings call `name`, in the order of their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn read_folder(folder: &Path, name: &str) -> Result<Vec<ReadFile>, Box<Diagnostic>> {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(name, &error))?;
    let mut files: Vec<String> = entries
        // A name that is no text cannot be read, and is told.
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|file| Path::new(file).extension().is_some_and(|ending| ending == "ftl"))
        .filter(|file| !file.starts_with(['.', '#']))
        .collect();
    files.sort();
    let read = |file: String| {
        let shown = format!("{name}/{file}");
        let text = read_file(&folder.join(file), &shown);
        (shown, text)
    };
    Ok(files.into_iter().map(read).collect())
}

fn read_file(path: &Path, name: &str) -> Result<String, Box<Diagnostic>> {
    let text = text_file::read(path, name)?;
    if let Some((fault, at)) = beyond_limits(&text) {
        return Err(Box::new(Diagnostic::new(fault, Place::within(name, &text, at..at + 1))));
    }
    Ok(text)
}

fn beyond_limits(text: &str) -> Option<(Fault, usize)> {
    too_deep(text)
        .map(|at| (Fault::TooDeep, at))
        .or_else(|| too_long(text).map(|at| (Fault::Message(MessageFault::TooLong { most: LONGEST }), at)))
}

/// Where a message nests too deep. The count begins anew with each `id =` at the start of a line, where the
/// parser gives up whatever is open.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut bound, mut at) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        let id = mistake::name_of_junk(line);
        if line.starts_with(id) && line[id.len()..].trim_start().starts_with('=') && !id.is_empty() {
            (depth, bound) = (0, 0);
        }
        let has_string = line.contains('"');
        for (offset, char) in line.char_indices() {
            match char {
                '{' | '(' if bound > 0 || char == '{' => (depth, bound) = (depth + 1, bound + 1),
                '}' | ')' => {
                    depth = depth.saturating_sub(1);
                    // In quotation marks it closes nothing, and a parenthesis may be a part of the text.
                    bound = bound.saturating_sub(usize::from(char == '}' && !has_string));
                }
                _ => {}
            }
            if depth > DEEPEST || bound > BOUND {
                return Some(at + offset);
            }
        }
        at += line.len();
    }
    None
}

/// Where a message begins that has too many characters.
fn too_long(text: &str) -> Option<usize> {
    let (mut at, mut start, mut length) = (0, 0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(|char: char| char.is_ascii_alphabetic() || matches!(char, '-' | '#')) {
            (start, length) = (at, 0);
        }
        length += line.chars().count();
        if length > LONGEST {
            return Some(start);
        }
        at += line.len();
    }
    None
}
