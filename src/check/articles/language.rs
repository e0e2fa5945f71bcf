//! Words that are still in the language of another text.
//!
//! Names, quotations and single words stay as they are in many translations; whole sentences do not.

use std::ops::Range;

use icu::properties::{CodePointMapData, props::Script};

use super::{
    Both,
    prose::{Block, Passage},
};
use crate::{
    check::facts::Line,
    domain::diagnostic::{Diagnostic, PairFault},
};

/// The least that is a sentence and no name.
const WORDS: usize = 5;
const CHARACTERS: usize = 8;

/// Whether a character is Chinese.
pub fn is_han(char: char) -> bool {
    CodePointMapData::<Script>::new().get(char) == Script::Han
}

/// Whether a text has Chinese characters.
pub fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Reports a block that was not translated; false if none of it is to be told.
pub fn check_block(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) -> bool {
    let foreign: Vec<&Passage> = here
        .passages
        .iter()
        .filter(|passage| !passage.is_quoted && !is_own(pair, &passage.line, there))
        .collect();
    if let Some(first) = foreign.first() {
        let range = first.line.bytes(0..first.line.len());
        found.push(pair.report(PairFault::Untranslated, range, there.range.clone()));
        return true;
    }
    for passage in here.passages.iter().filter(|passage| !passage.is_quoted) {
        if let Some(range) = left_over(pair, &passage.line) {
            found.push(pair.report(PairFault::Untranslated, passage.line.bytes(range), there.range.clone()));
        }
    }
    false
}

/// The same for a line of a head.
pub fn check_line(pair: &Both<'_>, here: &Line, there: &Line, found: &mut Vec<Diagnostic>) -> bool {
    let is_foreign = is_foreign(pair, here) || is_copy(here, there);
    if is_foreign {
        found.push(pair.report(
            PairFault::Untranslated,
            here.bytes(0..here.len()),
            there.bytes(0..there.len()),
        ));
    }
    is_foreign
}

fn is_own(pair: &Both<'_>, line: &Line, there: &Block) -> bool {
    let is_copied = || there.passages.iter().any(|other| is_copy(line, &other.line));
    !is_foreign(pair, line) && !is_copied()
}

/// Whether two passages are the same words, and enough of them.
fn is_copy(here: &Line, there: &Line) -> bool {
    let counted = count(here);
    here.chars() == there.chars() && (counted.words >= WORDS || counted.han >= CHARACTERS)
}

/// Whether a whole passage is written as the other language is.
fn is_foreign(pair: &Both<'_>, line: &Line) -> bool {
    let counted = count(line);
    let (here, there) = (&pair.here.locale, &pair.there.locale);
    if here.is_written_in_han() == there.is_written_in_han() {
        return false;
    }
    if here.is_written_in_han() {
        counted.han == 0 && counted.words >= WORDS
    } else {
        counted.words == 0 && counted.han >= 4
    }
}

#[derive(Default)]
struct Count {
    /// Chinese characters.
    han: usize,
    /// Words of letters.
    words: usize,
}

fn count(line: &Line) -> Count {
    let mut counted = Count::default();
    let mut in_word = false;
    for char in line.chars() {
        let is_han = is_han(*char);
        let is_letter = char.is_alphabetic() && !is_han;
        counted.han += usize::from(is_han);
        counted.words += usize::from(is_letter && !in_word);
        in_word = is_letter || (in_word && matches!(char, '\'' | '’' | '-'));
    }
    counted
}

/// What opens and closes words that stay in their language.
const QUOTES: [(char, char); 8] =
    [('“', '”'), ('‘', '’'), ('《', '》'), ('「', '」'), ('『', '』'), ('(', ')'), ('（', '）'), ('"', '"')];

/// A sentence of the other language within a passage, outside quotation marks and brackets.
fn left_over(pair: &Both<'_>, line: &Line) -> Option<Range<usize>> {
    let here_is_han = pair.here.locale.is_written_in_han();
    if here_is_han == pair.there.locale.is_written_in_han() {
        return None;
    }
    let mut start = None;
    let mut closing = None;
    let chars = line.chars();
    for at in 0..=chars.len() {
        let char = chars.get(at).copied().unwrap_or('\0');
        if let Some(mark) = closing {
            closing = (char != mark && char != '\0').then_some(mark);
            continue;
        }
        let quote = QUOTES
            .iter()
            .find(|(open, _)| *open == char && !(char == '‘' && at > 0 && chars[at - 1].is_alphabetic()));
        let goes_on = quote.is_none() && char != '\0' && belongs(char, here_is_han);
        match (start, goes_on) {
            (None, true) if char.is_alphabetic() => start = Some(at),
            (Some(first), false) => {
                if is_sentence(line, first..at, here_is_han) {
                    return Some(first..at);
                }
                start = None;
            }
            _ => {}
        }
        closing = quote.map(|(_, close)| *close);
    }
    None
}

/// Whether a character can stand in a sentence of the other language.
fn belongs(char: char, here_is_han: bool) -> bool {
    if here_is_han {
        !is_han(char)
            && (char.is_alphabetic() || matches!(char, ' ' | '\n' | ',' | '\'' | '’' | '-' | ';' | '.'))
    } else {
        is_han(char) || matches!(char, '，' | '、' | '；' | '。')
    }
}

fn is_sentence(line: &Line, range: Range<usize>, here_is_han: bool) -> bool {
    let mut part = Line::default();
    part.push(&line.text(range), &(0..0));
    let counted = count(&part);
    if here_is_han { counted.words >= 8 && has_small_word(&part) } else { counted.han >= 10 }
}

/// A sentence has small words; a list of names has none.
fn has_small_word(line: &Line) -> bool {
    let text: String = line.chars().iter().collect();
    let small = text.split(|char: char| !char.is_alphabetic()).filter(|word| {
        ["the", "a", "is", "are", "was", "to", "of", "and", "in", "that", "it"].contains(word)
    });
    small.count() >= 2
}
