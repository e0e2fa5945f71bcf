//! Where links lead and which pictures are shown, in both texts. Only what names a language may differ.

use std::collections::HashMap;

use super::{
    Both, MOST,
    align::Traits,
    prose::{Block, Piece},
};
use crate::{
    check::facts,
    domain::diagnostic::{Diagnostic, PairFault, Place, Unequal},
};

/// So many facts and links of a block tell it from others.
const SIGNS: usize = 20;

/// What says which block answers this one.
pub fn traits(block: &Block) -> Traits {
    let length = block.passages.iter().map(|passage| length(&passage.line)).sum();
    let facts = block.passages.iter().flat_map(|passage| facts::facts(&passage.line)).take(SIGNS).collect();
    let pieces = block.links.iter().chain(&block.images);
    let marks =
        pieces.map(|piece| neutral(&piece.text)).chain(block.codes.iter().map(|code| code.text.clone()));
    let code = (!block.code.is_empty()).then(|| block.code.clone());
    Traits { shape: block.shape, length, facts, marks: marks.chain(code).take(SIGNS).collect() }
}

/// The length in words: three Chinese characters say about as much as two English words.
fn length(line: &facts::Line) -> f64 {
    let mut words = 0.0;
    let mut in_word = false;
    for char in line.chars() {
        let is_han = super::language::is_han(*char);
        let is_letter = char.is_alphanumeric() && !is_han;
        words += if is_han { 0.6 } else { f64::from(u8::from(is_letter && !in_word)) };
        in_word = is_letter;
    }
    words
}

/// Compares the links and the pictures of two blocks.
pub fn check(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) {
    differences(pair, (here, &here.links), (there, &there.links), neutral, PairFault::Link, found);
    differences(
        pair,
        (here, &here.images),
        (there, &there.images),
        |name| picture(pair, name),
        PairFault::Image,
        found,
    );
}

/// Reports what only one of two blocks has. What only one has is told together with what only the other has.
pub fn differences(
    pair: &Both<'_>,
    (block, here): (&Block, &[Piece]),
    (other, there): (&Block, &[Piece]),
    key: impl Fn(&str) -> String,
    fault: impl Fn(Unequal) -> PairFault,
    found: &mut Vec<Diagnostic>,
) {
    // What both have, however often each.
    let mut answers: HashMap<String, usize> = HashMap::new();
    for piece in there {
        *answers.entry(key(&piece.text)).or_default() += 1;
    }
    let mut extra = Vec::new();
    for piece in here {
        match answers.get_mut(&key(&piece.text)).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => extra.push(piece),
        }
    }
    let mut is_left = |piece: &&Piece| {
        let count = answers.get_mut(&key(&piece.text)).filter(|count| **count > 0);
        count.map(|count| *count -= 1).is_some()
    };
    let mut missing: Vec<&Piece> = there.iter().rev().filter(|piece| is_left(piece)).collect();
    for piece in extra.into_iter().take(MOST.saturating_sub(found.len())) {
        let answer = missing.pop();
        let texts =
            Unequal { here: Some(piece.text.clone()), there: answer.map(|answer| answer.text.clone()) };
        let at = answer.map_or(other.range.clone(), |answer| answer.range.clone());
        let finding = pair.report(fault(texts), piece.range.clone(), at);
        // An address that is refused anyway, in whichever of the texts, is told once.
        let is_told = |place: &Place| found.iter().any(|earlier| earlier.place == *place);
        if !is_told(&finding.place) && !finding.other.as_ref().is_some_and(is_told) {
            found.push(finding);
        }
    }
    for answer in missing.into_iter().rev().take(MOST.saturating_sub(found.len())) {
        let texts = Unequal { here: None, there: Some(answer.text.clone()) };
        found.push(pair.report(fault(texts), block.range.clone(), answer.range.clone()));
    }
}

/// Names of languages as they stand in addresses.
const LANGUAGES: [&str; 22] = [
    "en", "en-us", "en-gb", "en_us", "en_gb", "eng", "english", "zh", "zh-cn", "zh-hans", "zh-hant", "zh-tw",
    "zh-hk", "zh_cn", "zh_tw", "cn", "chs", "cht", "chinese", "hans", "us", "uk",
];

/// An address without what names a language.
fn neutral(address: &str) -> String {
    let is_language = |part: &str| LANGUAGES.contains(&part.to_ascii_lowercase().as_str());
    let Some((scheme, rest)) = address.split_once("://") else {
        return parts(address, &['/', '?', '&', '=', '.'], is_language);
    };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    // Encyclopedias have another address for each language, and another name for the page.
    if host.split('.').next().is_some_and(is_language) {
        return format!("{scheme}://{}", parts(host, &['.'], is_language));
    }
    format!(
        "{scheme}://{}{}",
        parts(host, &['.'], is_language),
        parts(path, &['/', '?', '&', '=', '.'], is_language)
    )
}

/// The text with a star for each of its parts that names a language.
fn parts(text: &str, signs: &[char], is_language: impl Fn(&str) -> bool) -> String {
    let mut neutral = String::with_capacity(text.len());
    for part in text.split_inclusive(signs) {
        let name = part.strip_suffix(signs).unwrap_or(part);
        neutral.push_str(if is_language(name) { "*" } else { name });
        neutral.push_str(&part[name.len()..]);
    }
    neutral
}

/// The name of a picture without the language that it is for: `chart.zh.svg` and `chart.svg` are one.
fn picture(pair: &Both<'_>, name: &str) -> String {
    let mut neutral = name.to_owned();
    for locale in [&pair.here.locale, &pair.there.locale] {
        for sign in ['.', '-', '_'] {
            neutral = neutral.replace(&format!("{sign}{locale}."), ".");
        }
    }
    neutral
}
