//! What is indexed of a text: two kinds of terms, each in fields of its own.
//!
//! *Words*, which say how well a text answers: stems of words that are written with spaces, and the
//! words that jieba cuts in search mode. *Grams*, which find every piece: each character of a script
//! without spaces with the character after it, and each word as it is written.

use std::{sync::LazyLock, vec};

use jieba_rs::Jieba;
use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer};

use super::units::{Unit, signs_from, units};
use crate::domain::locale::Locale;

/// The dictionary.
pub static JIEBA: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// Terms in bytes that are longer are no words.
const LONGEST: usize = 120;

/// The terms of one kind of a text.
#[derive(Debug, Clone, Copy)]
pub enum Terms {
    /// Stems, and words of the dictionary.
    Words,
    /// Pairs of characters, and words as they are written.
    Grams,
}

/// The analyzer of one kind of terms in texts of `locale`.
pub fn analyzer(terms: Terms, locale: &Locale) -> TextAnalyzer {
    match terms {
        Terms::Grams => TextAnalyzer::builder(terms).build(),
        Terms::Words => TextAnalyzer::builder(terms).filter(Stemmer::new(stemmer(locale))).build(),
    }
}

/// How words of a locale are stemmed. Latin words in a language without a stemmer, such as Chinese,
/// are mostly English.
fn stemmer(locale: &Locale) -> Language {
    match locale.tag().language.as_str() {
        "ar" => Language::Arabic,
        "da" => Language::Danish,
        "de" => Language::German,
        "el" => Language::Greek,
        "es" => Language::Spanish,
        "fi" => Language::Finnish,
        "fr" => Language::French,
        "hu" => Language::Hungarian,
        "it" => Language::Italian,
        "nb" | "nn" | "no" => Language::Norwegian,
        "nl" => Language::Dutch,
        "pt" => Language::Portuguese,
        "ro" => Language::Romanian,
        "ru" => Language::Russian,
        "sv" => Language::Swedish,
        "ta" => Language::Tamil,
        "tr" => Language::Turkish,
        _ => Language::English,
    }
}

impl Tokenizer for Terms {
    type TokenStream<'a> = Row;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Row {
        let units = units(text);
        let mut tokens = match self {
            Self::Words => words(&units),
            Self::Grams => grams(&units),
        };
        tokens.retain(|token| token.text.len() <= LONGEST);
        Row { rest: tokens.into_iter(), token: Token::default() }
    }
}

fn words(units: &[Unit]) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(units.len());
    let mut first = 0;
    while let Some(unit) = units.get(first) {
        let count = signs_from(units, first);
        if count == 0 {
            tokens.push(token(unit.text.clone(), std::slice::from_ref(unit)));
            first += 1;
            continue;
        }
        let signs = &units[first..first + count];
        let text: String = signs.iter().map(|sign| sign.text.as_str()).collect();
        for word in JIEBA.cut_for_search(&text, true) {
            tokens.push(token(word.word.to_owned(), &signs[word.start..word.end]));
        }
        first += count;
    }
    tokens
}

fn grams(units: &[Unit]) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(units.len());
    for (index, unit) in units.iter().enumerate() {
        let next = units.get(index + 1).filter(|next| next.is_joined);
        if !unit.is_sign {
            tokens.push(token(unit.text.clone(), std::slice::from_ref(unit)));
        }
        match next {
            Some(next) => {
                tokens.extend(gram(unit, next).map(|gram| token(gram, &units[index..index + 2])));
            }
            None if unit.is_sign => tokens.push(token(unit.text.clone(), std::slice::from_ref(unit))),
            None => {}
        }
    }
    tokens
}

/// The last character of a unit with the first of the unit that is joined to it.
pub fn gram(unit: &Unit, next: &Unit) -> Option<String> {
    Some([unit.text.chars().next_back()?, next.text.chars().next()?].into_iter().collect())
}

fn token(text: String, units: &[Unit]) -> Token {
    let (from, to, place) = match units {
        [first, .., last] => (first.at.start, last.at.end, first.place),
        [only] => (only.at.start, only.at.end, only.place),
        [] => (0, 0, 0),
    };
    Token { offset_from: from, offset_to: to, position: place, text, position_length: units.len() }
}

/// Tokens one after the other.
pub struct Row {
    rest: vec::IntoIter<Token>,
    token: Token,
}

impl TokenStream for Row {
    fn advance(&mut self) -> bool {
        match self.rest.next() {
            Some(token) => {
                self.token = token;
                true
            }
            None => false,
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
