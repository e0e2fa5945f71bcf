//! What stands in code type and must be the same in both texts.

use super::{
    Both,
    language::{has_han, is_han},
    links::differences,
    prose::{Block, Piece},
};
use crate::domain::diagnostic::{Diagnostic, PairFault, Shape};

/// Compares the code of two blocks. Whatever has words of a language in it may be translated.
pub fn check(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) {
    if here.shape == Shape::Code && there.shape == Shape::Code {
        let has_words = has_han(&here.code) || has_han(&there.code);
        if !has_words && key(pair, &here.code) != key(pair, &there.code) {
            found.push(pair.report(PairFault::CodeBlock, here.range.clone(), there.range.clone()));
        }
        return;
    }
    let fixed = |codes: &[Piece]| -> Vec<Piece> {
        codes.iter().filter(|code| is_fixed(&code.text)).cloned().collect()
    };
    let (ours, theirs) = (unique(fixed(&here.codes)), unique(fixed(&there.codes)));
    // Where one side has words in code, one may be the translation of the other.
    if has_words(&here.codes) || has_words(&there.codes) {
        return;
    }
    differences(pair, (here, &ours), (there, &theirs), |code| key(pair, code), PairFault::Code, found);
}

fn has_words(codes: &[Piece]) -> bool {
    codes.iter().any(|code| !is_fixed(&code.text))
}

/// Whether it is the same in every language.
fn is_fixed(code: &str) -> bool {
    !code.chars().any(is_han)
}

/// Each text once: how often something is named is a matter of style.
fn unique(codes: Vec<Piece>) -> Vec<Piece> {
    let mut kept: Vec<Piece> = Vec::new();
    for code in codes {
        if kept.iter().all(|other| other.text != code.text) {
            kept.push(code);
        }
    }
    kept
}

/// The code without what names a language, and without white space that only sets it.
fn key(pair: &Both<'_>, code: &str) -> String {
    let names = [pair.here.locale.id(), pair.there.locale.id()];
    let tags = [pair.here.locale.tag().to_string(), pair.there.locale.tag().to_string()];
    let words = code.split(|char: char| !char.is_ascii_alphanumeric() && char != '-');
    let mut key = String::new();
    let mut end = 0;
    for word in words {
        let start = word.as_ptr() as usize - code.as_ptr() as usize;
        key.extend(code[end..start].chars().filter(|char| !char.is_whitespace()));
        key.push_str(if names.contains(&word) || tags.iter().any(|tag| tag == word) { "*" } else { word });
        end = start + word.len();
    }
    key.extend(code[end..].chars().filter(|char| !char.is_whitespace()));
    key
}
