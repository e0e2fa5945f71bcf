//! Findings in the forms that people and programs read.
//!
//! Belongs here: the order of findings and their forms. Does not belong here: their sentences
//! (`check::sentence`), where the forms are sent.

mod github;
mod json;
mod sarif;
mod text;

use std::{cmp::Reverse, path::Path};

pub use text::{one, shown, text};

use super::fix::Original;
use crate::{
    domain::diagnostic::{Diagnostic, Lines, Severity},
    i18n::message::Messages,
};

/// The words that findings are told with.
pub struct Telling<'t> {
    /// Those of the reader.
    pub words: &'t Messages,
    /// Those of every locale, by its id.
    pub all: Vec<(String, Messages)>,
}

/// A form of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people: places, lines with carets, advice.
    Text,
    /// For programs of one's own.
    Json,
    /// Commands that make GitHub Actions show findings beside the lines.
    Github,
    /// The exchange format of static analysis, version 2.1.0.
    Sarif,
}

impl Format {
    /// All forms by their names.
    pub const ALL: [(&'static str, Self); 4] =
        [("text", Self::Text), ("json", Self::Json), ("github", Self::Github), ("sarif", Self::Sarif)];

    /// All findings in this form; text is colored, which whoever prints it takes off where nobody sees it.
    pub fn tell(self, telling: &Telling<'_>, findings: &[Diagnostic]) -> String {
        match self {
            Self::Text => text::colored(telling.words, findings),
            Self::Json => json::json(telling, findings),
            Self::Github => github::github(telling.words, findings),
            Self::Sarif => sarif::sarif(telling, findings),
        }
    }
}

/// Errors first, then by file and place: the same findings always come in the same order.
fn sorted(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_cached_key(|finding| {
        let Diagnostic { fault, place, .. } = finding;
        let spot = place.spot.as_ref().map(|spot| (spot.line, spot.column));
        (Reverse(fault.severity()), place.file.clone(), spot, fault.code(), format!("{fault:?}"))
    });
    sorted
}

/// How many errors and how many warnings there are.
fn counts(findings: &[Diagnostic]) -> (usize, usize) {
    let errors = findings.iter().filter(|finding| finding.fault.severity() == Severity::Error).count();
    (errors, findings.len() - errors)
}

/// How formats for programs call a severity.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A change of a file as programs read it: lines and columns from 1, columns in characters, the end not included.
struct Change {
    start: (usize, usize),
    end: (usize, usize),
    text: String,
}

/// The changes that put a finding right, as far as lines and columns can tell them.
fn changes(finding: &Diagnostic) -> Vec<Change> {
    if finding.fix.is_none() && !finding.fault.is_of_whole_file() {
        return Vec::new();
    }
    let Ok(original) = Original::read(Path::new(&finding.place.file)) else { return Vec::new() };
    let lines = Lines::new(original.text());
    let change = |(range, text): (std::ops::Range<usize>, String)| Change {
        start: lines.position(range.start),
        end: lines.position(range.end),
        text,
    };
    original.edits(finding).into_iter().map(change).collect()
}
