//! A text as search sees it: a row of words, and of single characters where a script has no spaces.
//!
//! Belongs here: the one way to take a text apart, for indexing, asking and marking alike. Does not
//! belong here: what is indexed of it (`analyzer`).

use std::ops::Range;

use super::fold::{fold, is_letter, is_unspaced};

/// A word, or a character of a script without spaces between words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its folded text.
    pub text: String,
    /// Its bytes of the text.
    pub at: Range<usize>,
    /// Whether it is a character of a script without spaces.
    pub is_sign: bool,
    /// Whether it follows the unit before it with nothing between.
    pub is_joined: bool,
    /// Its place in the row. Between two paragraphs a place is left empty.
    pub place: usize,
}

/// Takes a text apart. Lines of the text are paragraphs.
pub fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut is_apart = true;
    let mut place = 0;
    for (start, char) in text.char_indices() {
        let at = start..start + char.len_utf8();
        if char == '\n' {
            place += 1;
        }
        fold(char, |letter| {
            if !is_letter(letter) {
                is_apart = true;
                return;
            }
            let is_sign = is_unspaced(letter);
            match units.last_mut() {
                Some(word) if !is_apart && !is_sign && !word.is_sign => {
                    word.text.push(letter);
                    word.at.end = at.end;
                }
                _ => {
                    let text = letter.to_string();
                    units.push(Unit { text, at: at.clone(), is_sign, is_joined: !is_apart, place });
                    place += 1;
                }
            }
            is_apart = false;
        });
    }
    units
}

/// The units from `first` that are signs without anything between: how many they are.
pub fn signs_from(units: &[Unit], first: usize) -> usize {
    let rest = units.get(first..).unwrap_or_default();
    rest.iter()
        .enumerate()
        .take_while(|(index, unit)| unit.is_sign && (*index == 0 || unit.is_joined))
        .count()
}
