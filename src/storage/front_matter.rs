//! The head of a text: TOML between two lines `+++`, then Markdown.
//!
//! Belongs here: splitting a text and reading its head. Does not belong here: the body (`storage::markdown`).

use std::{collections::BTreeMap, ops::Range};

use jiff::civil::DateTime;

use super::{files::TextFile, pictures::Shelf};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Place},
        locale::Locale,
    },
    syntax::table::{Source, Table},
};

/// The line that opens and closes a head.
const FENCE: &str = "+++";
/// Most characters of a head.
const LONGEST_HEAD: usize = 20_000;
/// Most characters of the Markdown below it.
const LONGEST_BODY: usize = 500_000;

/// What the head of a text says.
#[derive(Debug, Clone)]
pub struct Head {
    /// The headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// Where it was first published.
    pub from: Option<String>,
    /// When this text last changed in substance.
    pub updated: Option<DateTime>,
    /// What the cover shows, for those who do not see it.
    pub image_alt: Option<String>,
    /// Who made a picture, by the name of its file.
    pub credits: BTreeMap<String, String>,
}

/// A text with its head read.
#[derive(Debug, Clone)]
pub struct HeadedText {
    /// What the head says.
    pub head: Head,
    /// The file, whose text is still whole so that findings in the body have their true lines.
    pub file: TextFile,
    /// Where the Markdown begins in the text.
    pub body: usize,
}

/// Reads the head of `file`, a text in `locale` beside these pictures. `posted` is the time that
/// `updated` must not lie before.
pub fn read(
    file: TextFile,
    posted: Option<DateTime>,
    pictures: &Shelf,
    locale: &Locale,
) -> (Option<HeadedText>, Vec<Diagnostic>) {
    let Some(parts) = split(&file.text) else {
        let end = file.text.find('\n').unwrap_or(file.text.len());
        let place = Place::within(&file.name, &file.text, 0..end);
        return (None, vec![Diagnostic::new(Fault::NoHead, place)]);
    };
    if let Some(finding) = beyond_limits(&file, &parts) {
        return (None, vec![finding]);
    }
    let toml = &file.text[parts.head.clone()];
    let source = Source::new(&file.name, &file.text, &parts.head);
    let (head, mut found) = source.read(toml, |table| {
        let title = table.required_text("title");
        let summary = table.required_text("summary");
        let by = table.text("by");
        let from = table.text("from");
        let updated = table.date_time("updated");
        if updated.zip(posted).is_some_and(|(updated, posted)| updated < posted) {
            table.report("updated", Fault::BeforePosted { key: "updated" });
        }
        let image_alt = table.text("image-alt");
        let credits = credits(table, pictures, locale);
        Some(Head { title: title?, summary: summary?, by, from, updated, image_alt, credits })
    });
    if file.text[parts.body..].trim().is_empty() {
        let place = Place::file(&file.name);
        found.push(Diagnostic::new(Fault::EmptyBody, place));
        return (None, found);
    }
    (head.map(|head| HeadedText { head, file, body: parts.body }), found)
}

/// What is longer than anything that a parser is given, at the first character too many.
fn beyond_limits(file: &TextFile, parts: &Parts) -> Option<Diagnostic> {
    let limits = [
        (parts.head.clone(), LONGEST_HEAD, Fault::HeadTooLong(LONGEST_HEAD)),
        (parts.body..file.text.len(), LONGEST_BODY, Fault::BodyTooLong(LONGEST_BODY)),
    ];
    limits.into_iter().find_map(|(range, most, fault)| {
        // No text has more characters than bytes.
        let text = file.text.get(range.clone()).filter(|text| text.len() > most)?;
        let (at, char) = text.char_indices().nth(most)?;
        let start = range.start + at;
        Some(Diagnostic::new(fault, Place::within(&file.name, &file.text, start..start + char.len_utf8())))
    })
}

/// Each `[[image]]` names a picture of the text and who made it.
fn credits(table: &mut Table<'_>, pictures: &Shelf, locale: &Locale) -> BTreeMap<String, String> {
    let mut credits = BTreeMap::new();
    for mut image in table.tables("image") {
        let file = image.required_text("file");
        let credit = image.required_text("credit");
        image.finish();
        if let Some(Err(fault)) = file.as_ref().map(|file| pictures.find(file, locale)) {
            image.report("file", fault);
        }
        credits.extend(file.zip(credit));
    }
    credits
}

/// Where the parts of a text are.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The bytes of the head, without its fences.
    pub head: Range<usize>,
    /// Where the Markdown begins.
    pub body: usize,
}

/// Finds the parts of a text; `None` if it does not begin with a head or the head is not closed.
pub fn split(text: &str) -> Option<Parts> {
    let mut lines = text.split_inclusive('\n');
    let opening = lines.next().filter(|line| line.trim_end() == FENCE)?;
    let mut at = opening.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Some(Parts { head: opening.len()..at, body: at + line.len() });
        }
        at += line.len();
    }
    None
}
