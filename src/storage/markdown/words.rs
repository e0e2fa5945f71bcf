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
        reading.words += words(&text[start..at]);
        start = at + char.len_utf8();
        reading.characters += usize::from(char.is_alphanumeric());
    }
    reading.words += words(&text[start..]);
    reading
}

/// Words of a text without Chinese characters; mostly it is but a mark between two of them.
fn words(text: &str) -> usize {
    if text.chars().any(char::is_alphanumeric) { text.unicode_words().count() } else { 0 }
}
