//! Footnotes: each is named, and whatever is named is there.

use std::{collections::HashSet, ops::Range};

use super::{MOST, Text, place};
use crate::domain::diagnostic::{Diagnostic, Fault, PairFault};

/// Longest name of a footnote that is looked for.
const LONGEST: usize = 40;

/// Reports footnotes that nothing names and names that no footnote has.
pub fn check(text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    let mut report = |fault, range: Range<usize>| {
        if found.len() < MOST {
            found.push(Diagnostic::new(Fault::Pair(fault), place(text.source, range)));
        }
    };
    let named = text.body.named_notes();
    let there: HashSet<&str> = text.body.notes.iter().map(|note| &*note.text).collect();
    for note in text.body.notes.iter().filter(|note| !named.contains(&*note.text)) {
        report(PairFault::UnusedNote { label: note.text.clone() }, note.range.clone());
    }
    for block in &text.body.blocks {
        for note in block.notes.iter().filter(|note| !there.contains(&*note.text)) {
            report(PairFault::NoNote { label: note.text.clone() }, note.range.clone());
        }
        for passage in &block.passages {
            // Markdown leaves what names nothing as it stands.
            for range in names(passage.line.chars()) {
                let label = passage.line.text(range.start + 2..range.end - 1);
                report(PairFault::NoNote { label }, passage.line.bytes(range));
            }
        }
    }
}

/// Where `[^label]` stands.
fn names(letters: &[char]) -> Vec<Range<usize>> {
    let starts = (0..letters.len()).filter(|at| letters[*at..].starts_with(&['[', '^']));
    let whole = starts.filter_map(|start| {
        let label = &letters[start + 2..letters.len().min(start + LONGEST)];
        let length = label.iter().position(|letter| *letter == ']')?;
        let is_name = length > 0 && !label[..length].iter().any(|letter| letter.is_whitespace());
        is_name.then_some(start..start + length + 3)
    });
    whole.collect()
}
