//! Words that are still in the language of another text.
//!
//! Names, quotations and single words stay as they are in many translations; whole sentences do not.

use std::ops::Range;

use icu::properties::{CodePointMapData, props::Script};

use super::{Both, prose::Block};
use crate::{
    check::facts::Line,
    domain::diagnostic::{Diagnostic, PairFault, Shape},
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

/// Reports what of two blocks is in the language of the other, and says whether a whole passage is.
pub fn check_block(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) -> bool {
    let is_foreign = check_side(pair, here, there, true, found);
    check_side(&pair.turned(), there, here, false, found) || is_foreign
}

/// One side of it. What is the same in both can only be untranslated in the translation.
fn check_side(
    pair: &Both<'_>,
    here: &Block,
    there: &Block,
    is_translation: bool,
    found: &mut Vec<Diagnostic>,
) -> bool {
    // A table of words in two languages is the same in both.
    let may_be_copied = is_translation && !matches!(here.shape, Shape::Table(..));
    let is_copied = |line: &Line| there.passages.iter().any(|other| is_copy(line, &other.line));
    let mut own = here.passages.iter().filter(|passage| !passage.is_quoted);
    let foreign = own
        .clone()
        .find(|passage| is_foreign(pair, &passage.line) || may_be_copied && is_copied(&passage.line));
    let range = match foreign {
        Some(passage) => Some(passage.line.bytes(0..passage.line.len())),
        None if matches!(here.shape, Shape::Table(..)) => None,
        None => own.find_map(|passage| Some(passage.line.bytes(left_over(pair, &passage.line)?))),
    };
    if let Some(range) = range {
        report(pair.report(PairFault::Untranslated, range, there.range.clone()), found);
    }
    foreign.is_some()
}

/// The same for a line of a head.
pub fn check_line(pair: &Both<'_>, here: &Line, there: &Line, found: &mut Vec<Diagnostic>) -> bool {
    let is_untranslated = is_foreign(pair, here) || is_copy(here, there);
    let turned = pair.turned();
    let is_original_foreign = !is_untranslated && is_foreign(&turned, there);
    let (ours, theirs) = (here.bytes(0..here.len()), there.bytes(0..there.len()));
    if is_untranslated {
        report(pair.report(PairFault::Untranslated, ours, theirs), found);
    } else if is_original_foreign {
        report(turned.report(PairFault::Untranslated, theirs, ours), found);
    }
    is_untranslated || is_original_foreign
}

/// An original is looked at beside each of its translations, and told once.
fn report(finding: Diagnostic, found: &mut Vec<Diagnostic>) {
    if !found.iter().any(|earlier| earlier.place == finding.place && earlier.fault == finding.fault) {
        found.push(finding);
    }
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
        counted.han == 0 && counted.words >= WORDS && (counted.words >= 2 * WORDS || small_words(line) > 0)
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
    if here_is_han {
        counted.words >= 8 && small_words(&part) >= 2
    } else {
        counted.han >= 20 || counted.han >= 8 && part.chars().iter().any(|char| matches!(char, '，' | '。'))
    }
}

/// Words that sentences have, and lists of names have not.
const SMALL: [&str; 32] = [
    "the", "a", "an", "is", "are", "was", "were", "to", "of", "and", "in", "that", "it", "for", "at", "on",
    "by", "with", "from", "as", "be", "has", "have", "this", "you", "your", "we", "our", "will", "not", "or",
    "its",
];

fn small_words(line: &Line) -> usize {
    let text: String = line.chars().iter().collect();
    let words = text.split(|char: char| !char.is_alphabetic());
    words.filter(|word| SMALL.contains(&word.to_ascii_lowercase().as_str())).count()
}
