//! Counts what there is to read.

use std::ops::RangeInclusive;

use icu::properties::{CodePointMapData, props::Script};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::reading::Reading;

/// The characters that nearly all Chinese texts are written with: the first block that Unicode has of them.
const COMMON: RangeInclusive<char> = '\u{4e00}'..='\u{9fff}';

/// The first character that can be Chinese: of the radicals, before all others.
const FIRST: char = '\u{2e80}';

/// Chinese characters one by one, all else by the words of Unicode Standard Annex 29, which takes each
/// Chinese character for a word of its own.
pub fn count(text: &str) -> Reading {
    let scripts = CodePointMapData::<Script>::new();
    let is_chinese = |char: char| COMMON.contains(&char) || char >= FIRST && scripts.get(char) == Script::Han;
    let mut reading = Reading::default();
    let mut start = 0;
    for (at, char) in text.char_indices().filter(|(_, char)| is_chinese(*char)) {
        if start < at {
            reading.words += words(&text[start..at]);
        }
        start = at + char.len_utf8();
        reading.characters += usize::from(COMMON.contains(&char) || char.is_alphanumeric());
    }
    reading.words += words(&text[start..]);
    reading
}

/// Words of a text without Chinese characters; mostly it is but a mark between two of them.
fn words(text: &str) -> usize {
    if text.is_ascii() {
        return ascii_words(text.as_bytes());
    }
    if text.chars().all(is_mark) {
        return 0;
    }
    // No word goes on behind a space.
    let words = |part: &str| {
        if part.is_ascii() { ascii_words(part.as_bytes()) } else { part.unicode_words().count() }
    };
    text.split(' ').map(words).sum()
}

/// The marks of Chinese texts.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{ff01}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}')
        || matches!(
            char,
            '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' | '\u{2014}' | '\u{2018}'..='\u{201d}' | '\u{2026}'
        )
}

/// What the rules of Annex 29 come to for ASCII, many times as fast: letters, digits and `_` make words, in which a
/// mark stands between two letters or two digits.
fn ascii_words(text: &[u8]) -> usize {
    let is_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let (mut count, mut is_within, mut has_letter) = (0, false, false);
    for (at, byte) in text.iter().enumerate() {
        if is_of_word(byte) {
            has_letter = (is_within && has_letter) || *byte != b'_';
            is_within = true;
        } else if is_within && !is_joint(text, at) {
            count += usize::from(has_letter);
            is_within = false;
        }
    }
    count + usize::from(is_within && has_letter)
}

fn is_joint(text: &[u8], at: usize) -> bool {
    let (Some(before), Some(after)) = (at.checked_sub(1).and_then(|at| text.get(at)), text.get(at + 1))
    else {
        return false;
    };
    match text[at] {
        b'\'' | b'.' => {
            before.is_ascii_alphabetic() && after.is_ascii_alphabetic()
                || before.is_ascii_digit() && after.is_ascii_digit()
        }
        b':' => before.is_ascii_alphabetic() && after.is_ascii_alphabetic(),
        b',' | b';' => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        // What is counted fast is what the library counts.
        #[test]
        fn counts_words_as_the_library_does(text in "[a-zA-Z0-9_ .,:;'\"\n\\-é’—，。\u{301}\u{3000}\u{200d}]{0,40}") {
            prop_assert_eq!(words(&text), text.unicode_words().count());
        }
    }
}
