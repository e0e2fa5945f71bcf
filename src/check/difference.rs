//! What changed in an original since a translation was accepted: the old text and the new, piece by piece.
//!
//! Belongs here: pairing what was with what is. Does not belong here: finding what was (`storage::history`).

use std::{collections::BTreeMap, time::Duration};

use similar::{ChangeTag, TextDiff};

use crate::{
    domain::{
        article::{Freshness, Translation},
        freshness::{Changes, Fingerprint, Prints},
        locale::Locale,
        name::Slug,
    },
    storage::{
        files::Folder,
        history::{self, Past},
        source::SourceText,
    },
};

/// How long one comparison may take; after that it is coarser.
const PATIENCE: Duration = Duration::from_millis(200);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It is in both.
    Same(String),
    /// It is no more.
    Gone(String),
    /// It is new.
    New(String),
}

/// What became of a part of an original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// There was nothing in its place.
    New,
    /// It was different.
    Different(Vec<Piece>),
    /// It was different, and nobody knows how.
    Unknown,
}

/// What changed in an original.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Its title and summary.
    pub head: Option<Change>,
    /// Its blocks, by their numbers from 1.
    pub blocks: BTreeMap<usize, Change>,
    /// The blocks that are gone without another in their place, those whose text is known.
    pub gone: Vec<String>,
}

/// What changed in `original`, whose text is `source`, since the translation with this freshness was accepted.
pub fn between(
    slug: &Slug,
    folder: &Folder,
    original: &Translation,
    source: &SourceText,
    freshness: &Freshness,
) -> Difference {
    let changes = &freshness.changes;
    let (pairs, gone) = pairs(changes, &freshness.source, &original.prints);
    let lost = pairs.values().flatten().chain(&gone).copied().collect();
    let past =
        history::find(slug, folder, &original.locale, &Prints { head: freshness.source.head, blocks: lost });
    let new = |number: usize| source.blocks.get(number - 1).map_or("", |range| &source.text[range.clone()]);
    let blocks = pairs.into_iter().map(|(number, print)| {
        let change = print.map_or(Change::New, |print| {
            change(past.blocks.get(&print), new(number).trim(), &original.locale)
        });
        (number, change)
    });
    let blocks = blocks.collect();
    let head = format!("{}\n{}", original.title, original.summary);
    let head = changes.head.then(|| change(past.head.as_ref(), &head, &original.locale));
    Difference { head, blocks, gone: known(gone, past) }
}

fn known(gone: Vec<Fingerprint>, mut past: Past) -> Vec<String> {
    gone.iter().filter_map(|print| past.blocks.remove(print)).collect()
}

fn change(before: Option<&String>, now: &str, locale: &Locale) -> Change {
    before.map_or(Change::Unknown, |before| Change::Different(pieces(before, now, locale)))
}

/// For each block that changed, what was in its place; and what was where nothing is now. Between two blocks that
/// stayed, the first that is new answers the first that is gone, and so on.
fn pairs(
    changes: &Changes,
    before: &Prints,
    now: &Prints,
) -> (BTreeMap<usize, Option<Fingerprint>>, Vec<Fingerprint>) {
    let mut pairs = BTreeMap::new();
    let mut gone = Vec::new();
    let mut old = before.blocks.as_slice();
    let mut waiting = Vec::new();
    let mut close = |waiting: &mut Vec<usize>, lost: &[Fingerprint]| {
        let count = waiting.len();
        let answers = lost.iter().copied().map(Some).chain(std::iter::repeat(None));
        pairs.extend(waiting.drain(..).zip(answers));
        gone.extend(lost.iter().skip(count));
    };
    for (number, print) in (1..).zip(&now.blocks) {
        if changes.blocks.contains(&number) {
            waiting.push(number);
        } else if let Some(at) = old.iter().position(|other| other == print) {
            close(&mut waiting, &old[..at]);
            old = &old[at + 1..];
        }
    }
    close(&mut waiting, old);
    (pairs, gone)
}

/// The pieces of two texts: words, or characters where a language puts no spaces between words.
fn pieces(before: &str, now: &str, locale: &Locale) -> Vec<Piece> {
    let mut config = TextDiff::configure();
    config.timeout(PATIENCE);
    let diff = if locale.is_written_in_han() {
        config.diff_chars(before, now)
    } else {
        config.diff_words(before, now)
    };
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (pieces.last_mut(), change.tag()) {
            (Some(Piece::Same(last)), ChangeTag::Equal)
            | (Some(Piece::Gone(last)), ChangeTag::Delete)
            | (Some(Piece::New(last)), ChangeTag::Insert) => last.push_str(text),
            (_, ChangeTag::Equal) => pieces.push(Piece::Same(text.to_owned())),
            (_, ChangeTag::Delete) => pieces.push(Piece::Gone(text.to_owned())),
            (_, ChangeTag::Insert) => pieces.push(Piece::New(text.to_owned())),
        }
    }
    pieces
}
