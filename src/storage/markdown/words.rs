//! Counts what there is to read.

use icu::properties::{CodePointMapData, props::Script};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::reading::Reading;

/// Chinese characters one by one, all else by the words of Unicode Standard Annex 29, which takes each
/// Chinese character for a word of its own.
pub fn count(text: &str) -> Reading {
    let scripts = CodePointMapData::<Script>::new();
    let is_chinese = |word: &&str| word.chars().next().is_some_and(|first| scripts.get(first) == Script::Han);
    let characters = text.unicode_words().filter(is_chinese).count();
    Reading { characters, words: text.unicode_words().count() - characters }
}
