//! Footnotes: each is named, and whatever is named is there.

use std::ops::Range;

use super::{Text, place};
use crate::domain::diagnostic::{Diagnostic, Fault, PairFault};

/// Reports footnotes that nothing names and names that no footnote has.
pub fn check(text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    let mut report = |fault, range: Range<usize>| {
        found.push(Diagnostic::new(Fault::Pair(fault), place(text.source, range)));
    };
    for note in text.body.notes.iter().filter(|note| !text.body.names_note(&note.text)) {
        report(PairFault::UnusedNote { label: note.text.clone() }, note.range.clone());
    }
    for block in &text.body.blocks {
        for note in &block.notes {
            if text.body.notes.iter().all(|other| other.text != note.text) {
                report(PairFault::NoNote { label: note.text.clone() }, note.range.clone());
            }
        }
        for passage in &block.passages {
            // Markdown leaves what names nothing as it stands.
            let letters = passage.line.chars();
            for start in (0..letters.len()).filter(|at| letters[*at..].starts_with(&['[', '^'])) {
                let label = start + 2..letters.len().min(start + 40);
                let Some(end) = label.clone().find(|at| letters[*at] == ']') else { continue };
                let label = passage.line.text(start + 2..end);
                if !label.is_empty() && !label.contains(char::is_whitespace) {
                    report(PairFault::NoNote { label }, passage.line.bytes(start..end + 1));
                }
            }
        }
    }
}
