//! Whether words were left in the language of the reference.
//!
//! The same words in two languages are right where they are a name, a number, an address or an
//! abbreviation, and wrong where they are ordinary words.

use std::collections::HashSet;

use super::{edition::Edition, part::Part};
use crate::domain::locale::Locale;

/// Words that interfaces consist of, and that begin with a capital letter there without being names.
const ORDINARY: &str = "about account add address all any apply archive article articles author back between big black
    blue by cancel category change choose clear close comment comments confirm contact content contents continue copy
    copyright create dark date day delete description details done down download edit editor email empty end enter
    error events exit expand failed favorites favourites file files filter find first follow forward found from get
    go green hide history home how image images information language last latest left less light like link links
    list loading location log login logout main map menu message messages middle month more move my name new news
    newer newest next no none notes nothing of off offline older oldest on open options or order other our out page
    pages password photo photos picture pictures please popular post preview previous print privacy profile published
    read reading recent red register related remove rename reply report required reset result results retry return
    right save saved search section sections see select send service settings share show sign site size skip small
    sorry sort source start stories story subject submit subscribe subscription summary text the this time title to
    today tomorrow top topic topics translate translation try undo unknown unsubscribe up update updated upload use
    user username version video videos view warning welcome white width with word words write year yes yesterday you
    your";

/// What is known of the words of the reference.
pub struct Vocabulary {
    ordinary: HashSet<String>,
}

impl Vocabulary {
    /// The words of a reference: those that it writes with a small letter anywhere are ordinary ones.
    pub fn of(reference: &Edition<'_>) -> Self {
        let mut ordinary: HashSet<String> = ORDINARY.split_whitespace().map(str::to_owned).collect();
        let parts = reference.entries.iter().flat_map(|entry| &entry.parts);
        for (_, text) in parts.flat_map(|part| &part.texts) {
            let small = words(text).filter(|word| word.starts_with(|char: char| char.is_ascii_lowercase()));
            ordinary.extend(small.filter(|word| word.len() > 2).map(str::to_owned));
        }
        Self { ordinary }
    }

    /// Whether a text is the same as that of the reference, and should not be.
    pub fn is_left(&self, locale: &Locale, part: &Part<'_>, twin: &Part<'_>) -> bool {
        if part.pattern != twin.pattern {
            return false;
        }
        let texts = || part.texts.iter().map(|(_, text)| *text);
        let has_han = texts().any(|text| text.chars().any(is_han));
        if locale.is_written_in_han() {
            let words: Vec<&str> = texts().flat_map(words).collect();
            let has_small = words.iter().any(|word| is_small(word));
            // A name may have ordinary words in it, and has others too.
            let is_all_ordinary = !words.is_empty() && words.iter().all(|word| self.is_ordinary(word));
            return !has_han && (has_small || is_all_ordinary);
        }
        // Languages of one script have words in common; whole sentences are not.
        let count = texts().flat_map(words).filter(|word| self.is_ordinary(word)).count();
        has_han || count > 2
    }

    fn is_ordinary(&self, word: &str) -> bool {
        // Capitals within a word make a name or an abbreviation.
        let is_plain = !word.chars().skip(1).any(|char| char.is_ascii_uppercase());
        let is_shouted = word.len() > 4 && word.chars().all(|char| char.is_ascii_uppercase());
        is_small(word) || (is_plain || is_shouted) && self.ordinary.contains(&word.to_ascii_lowercase())
    }
}

fn is_small(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|char| char.is_ascii_lowercase())
}

/// English that stands in a Chinese text, from its first word to its last: nothing but small words in a
/// row, as no name is.
pub fn english(text: &str) -> Option<&str> {
    let is_quoted = |at: usize| {
        let before = &text[..at];
        let count = |sign: char| before.matches(sign).count();
        count('“') > count('”') || count('"') % 2 == 1 || count('`') % 2 == 1 || count('「') > count('」')
    };
    let mut run: Option<(usize, usize, usize)> = None;
    let mut longest: Option<(usize, usize, usize)> = None;
    for (at, word) in tokens(text) {
        let is_word = is_small(word) && !is_quoted(at);
        let follows = run.is_some_and(|(_, end, _)| text[end..at].trim_matches(' ').is_empty());
        run = match (is_word, run) {
            (true, Some((start, _, count))) if follows => Some((start, at + word.len(), count + 1)),
            (true, _) => Some((at, at + word.len(), 1)),
            (false, _) => None,
        };
        longest = longest.into_iter().chain(run).max_by_key(|(_, _, count)| *count);
    }
    let has_han = text.chars().any(is_han);
    longest
        .filter(|(_, _, count)| *count > if has_han { 2 } else { 1 })
        .map(|(start, end, _)| &text[start..end])
}

/// Chinese that stands in the text of a language not written so, outside of quotation marks and brackets.
pub fn chinese(text: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut start = None;
    for (at, char) in text.char_indices() {
        match char {
            '“' | '(' | '（' | '「' | '《' | '[' | '‘' => depth += 1,
            '”' | ')' | '）' | '」' | '》' | ']' | '’' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match start {
            None if is_han(char) && depth == 0 => start = Some(at),
            Some(start) if !is_han(char) => return Some(&text[start..at]),
            _ => {}
        }
    }
    start.map(|start| &text[start..])
}

/// Whether a character is a Chinese one.
pub fn is_han(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇' | '々')
}

/// The words of a text, without addresses and file names.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_address = |token: &&str| {
        let inner = token.trim_matches(|char: char| !char.is_ascii_alphanumeric());
        inner.contains(['@', '/', '.', '_', ':', '=', '<', '>', '\\'])
    };
    let tokens = text.split_whitespace().filter(move |token| !is_address(token));
    let pieces = tokens.flat_map(|token| token.split(|char: char| !char.is_alphanumeric()));
    pieces.filter(|word| !word.is_empty() && word.chars().all(|char| char.is_ascii_alphabetic()))
}

/// What stands between spaces, signs and Chinese characters, with its place.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_edge = |char: char| char == ' ' || is_han(char) || (!char.is_ascii() && !char.is_alphanumeric());
    let pieces = text.split(is_edge).filter(|piece| !piece.is_empty());
    pieces.map(|piece| (piece.as_ptr() as usize - text.as_ptr() as usize, piece))
}
