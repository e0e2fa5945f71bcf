//! The messages of `.ftl` files as they were written, for those who edit them.
//!
//! Belongs here: each message with its comment, its text and its lines. Does not belong here: writing one out
//! (`i18n::bundle`), what is wrong with one (`check`).

use std::{ops::Range, path::Path};

use fluent_syntax::{ast, parser};

use super::{files, mistake};

/// The messages of one file.
#[derive(Debug, Clone)]
pub struct MessageFile {
    /// Its name within the folder of its locale, the same in each: `site.ftl`.
    pub name: String,
    /// How findings name it.
    pub file: String,
    /// Its messages in order, those that can be read.
    pub entries: Vec<Entry>,
}

/// One message, or one term, whose name begins with `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: String,
    /// What is said to the translator.
    pub comment: String,
    /// What follows the name and the equals sign, as it was written.
    pub text: String,
    /// Its lines, from 1, without those of the comment.
    pub lines: Range<usize>,
}

impl MessageFile {
    /// The names of its messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.id.as_str())
    }
}

/// The messages of the `.ftl` files in `folder`, which findings call `name`.
pub fn read_folder(folder: &Path, name: &str) -> Vec<MessageFile> {
    // What cannot be read is reported by whoever loads the messages.
    let files = files::read_folder(folder, name).unwrap_or_default().into_iter();
    files
        .map(|(file, text)| {
            let own = file.rsplit('/').next().unwrap_or_default().to_owned();
            let text = text.unwrap_or_default();
            MessageFile { name: own, file, entries: entries(&mistake::parsable(&text)) }
        })
        .collect()
}

/// The messages of a text, those that can be read.
fn entries(text: &str) -> Vec<Entry> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let starts: Vec<usize> = resource.body.iter().map(|entry| start(text, entry)).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut lines = Lines { text, at: 0, line: 1 };
    let written = resource.body.iter().zip(ends).filter_map(|(entry, end)| match entry {
        ast::Entry::Message(message) => Some((offset(text, message.id.name), message.comment.as_ref(), end)),
        ast::Entry::Term(term) => Some((offset(text, term.id.name) - 1, term.comment.as_ref(), end)),
        _ => None,
    });
    written.map(|(first, comment, end)| read(text, first..end, comment, &mut lines)).collect()
}

fn read(
    text: &str,
    bytes: Range<usize>,
    comment: Option<&ast::Comment<&str>>,
    lines: &mut Lines<'_>,
) -> Entry {
    let first = bytes.start;
    let written = text[bytes].trim_end();
    let (id, value) = written.split_once('=').unwrap_or((written, ""));
    let line = lines.of(first);
    Entry {
        id: id.trim_end().to_owned(),
        comment: comment.map_or(String::new(), |comment| comment.content.join("\n")),
        text: unindented(value),
        lines: line..line + written.split('\n').count(),
    }
}

/// A value without the indentation that all its lines share.
fn unindented(value: &str) -> String {
    let value = value.trim_start_matches([' ', '\r', '\n']);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let rest = value.lines().skip(1).filter(|line| !line.trim().is_empty());
    let shared = rest.map(indent).min().unwrap_or(0);
    let lines = value.lines().enumerate().map(|(number, line)| {
        let cut = if number == 0 { 0 } else { shared };
        line.get(cut..).unwrap_or_default().trim_end()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Where an entry begins, its comment included.
fn start(text: &str, entry: &ast::Entry<&str>) -> usize {
    let comment_of = |comment: &Option<ast::Comment<&str>>, id: &str| {
        let first = comment.as_ref().and_then(|comment| comment.content.first());
        line_start(text, offset(text, first.map_or(id, |first| first)))
    };
    match entry {
        ast::Entry::Message(message) => comment_of(&message.comment, message.id.name),
        ast::Entry::Term(term) => comment_of(&term.comment, term.id.name),
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => {
            comment.content.first().map_or(text.len(), |first| line_start(text, offset(text, first)))
        }
        ast::Entry::Junk { content } => offset(text, content),
    }
}

/// Where a slice of `text` begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr().addr()).saturating_sub(text.as_ptr().addr()).min(text.len())
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Counts lines on the way through a text.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a byte, which must not lie before the last one asked for.
    fn of(&mut self, at: usize) -> usize {
        self.line += self.text[self.at..at].matches('\n').count();
        self.at = at;
        self.line
    }
}
