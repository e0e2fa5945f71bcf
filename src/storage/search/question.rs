//! What a reader asks for, as a question to the index. It is made of terms alone: nothing that a
//! reader types is read as a query language.

use std::ops::Bound;

use tantivy::{
    Term,
    query::{
        BooleanQuery, ConstScoreQuery, EmptyQuery, InvertedIndexRangeQuery, Occur, PhraseQuery, Query,
        TermQuery,
    },
    schema::{Field, IndexRecordOption},
};

use super::{
    analyzer::gram,
    schema::{LocaleFields, Part, PartFields},
    units::Unit,
    wanted::{Asked, Piece, Wanted},
};

type Question = Box<dyn Query>;

/// What the whole of a question counts when it stands somewhere as it was typed.
const WHOLE: f32 = 100.0;

/// Asks for texts in a locale that have at least `least` of what is wanted.
pub fn question(asked: &Asked, fields: &LocaleFields, least: usize) -> Question {
    let answer = enough(asked.wanted.iter().map(|wanted| one(wanted, fields)).collect(), least);
    let Some(whole) = &asked.whole else { return answer };
    let whole = fields.parts.iter().map(|part| piece(whole, part.grams)).collect();
    let whole: Question = Box::new(ConstScoreQuery::new(Box::new(BooleanQuery::union(whole)), WHOLE));
    Box::new(BooleanQuery::new(vec![(Occur::Must, answer), (Occur::Should, whole)]))
}

/// Asks for stories that have at least `least` of what is wanted in any of their texts.
pub fn question_across(asked: &Asked, locales: &[LocaleFields], least: usize) -> Question {
    let anywhere = |wanted| -> Question {
        Box::new(BooleanQuery::union(locales.iter().map(|fields| one(wanted, fields)).collect()))
    };
    enough(asked.wanted.iter().map(anywhere).collect(), least)
}

fn enough(all: Vec<Question>, least: usize) -> Question {
    if least < all.len() {
        Box::new(BooleanQuery::union_with_minimum_required_clauses(all, least))
    } else {
        Box::new(BooleanQuery::intersection(all))
    }
}

/// Asks for titles in a locale that have all that is wanted, the last of it perhaps begun only.
pub fn begun(asked: &Asked, fields: &LocaleFields) -> Question {
    let Some((last, done)) = asked.wanted.split_last() else { return Box::new(EmptyQuery) };
    let Some(title) = fields.parts.iter().find(|part| part.part == Part::Title) else {
        return Box::new(EmptyQuery);
    };
    let title = LocaleFields { parts: vec![*title], ..fields.clone() };
    let mut all: Vec<Question> = done.iter().map(|wanted| one(wanted, &title)).collect();
    let whole = one(last, &title);
    all.push(match last {
        Wanted::Word(unit) => {
            let begun = title.parts.iter().map(|part| prefix(part.grams, &unit.text));
            Box::new(BooleanQuery::union(std::iter::once(whole).chain(begun).collect()))
        }
        _ => whole,
    });
    Box::new(BooleanQuery::intersection(all))
}

fn one(wanted: &Wanted, fields: &LocaleFields) -> Question {
    match wanted {
        Wanted::Word(unit) => {
            let stem = stem(&unit.text, fields);
            weighed(fields, |part| term(part.words, &stem), |part| Some(term(part.words, &stem)))
        }
        Wanted::Piece(wanted) => {
            let word: String = wanted.units.iter().map(|unit| unit.text.as_str()).collect();
            let is_word = wanted.units.iter().all(|unit| unit.is_sign);
            weighed(fields, |part| piece(wanted, part.grams), |part| is_word.then(|| term(part.words, &word)))
        }
        Wanted::Either(parts, whole) => {
            let parts = parts.iter().map(|part| one(part, fields)).collect();
            let whole = weighed(fields, |part| piece(whole, part.grams), |_| None);
            Box::new(BooleanQuery::union(vec![Box::new(BooleanQuery::intersection(parts)), whole]))
        }
    }
}

/// An answer in any part: where it stands decides, then how often and how rare it is.
fn weighed(
    fields: &LocaleFields,
    find: impl Fn(&PartFields) -> Question,
    score: impl Fn(&PartFields) -> Option<Question>,
) -> Question {
    let found = fields
        .parts
        .iter()
        .map(|part| -> Question { Box::new(ConstScoreQuery::new(find(part), part.part.weight())) });
    let scores = fields.parts.iter().filter_map(score);
    Box::new(BooleanQuery::union(found.chain(scores).collect()))
}

/// Asks for units one after the other.
fn piece(piece: &Piece, field: Field) -> Question {
    let mut terms = piece_terms(piece);
    match (terms.len(), piece.units.as_slice()) {
        // One character by itself: any pair that it begins, or the end of a row.
        (0, [sign, ..]) => prefix(field, &sign.text),
        (0, []) => Box::new(EmptyQuery),
        (1, _) => terms.pop().map_or(Box::new(EmptyQuery), |(_, text)| term(field, &text)),
        _ => {
            let terms = terms.into_iter().map(|(place, text)| (place, Term::from_field_text(field, &text)));
            Box::new(PhraseQuery::new_with_offset(terms.collect()))
        }
    }
}

/// The grams of a piece with their places. A character at its end without another after it has no
/// gram of its own: in the text there may be one.
fn piece_terms(piece: &Piece) -> Vec<(usize, String)> {
    let first = piece.units.first().map_or(0, |unit| unit.place);
    let last = piece.units.len().saturating_sub(1);
    let mut terms = Vec::new();
    for (index, unit) in piece.units.iter().enumerate() {
        let place = unit.place - first;
        let next = piece.units.get(index + 1).filter(|next| next.is_joined);
        let is_end = piece.is_open && (index == 0 || index == last);
        if !(unit.is_sign || is_end && is_one_letter(unit)) {
            terms.push((place, unit.text.clone()));
        }
        terms.extend(next.and_then(|next| gram(unit, next)).map(|gram| (place, gram)));
    }
    terms
}

fn is_one_letter(unit: &Unit) -> bool {
    unit.text.chars().count() == 1
}

fn stem(word: &str, fields: &LocaleFields) -> String {
    let mut words = fields.words.clone();
    let mut stems = words.token_stream(word);
    if stems.advance() { stems.token().text.clone() } else { word.to_owned() }
}

fn term(field: Field, text: &str) -> Question {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

fn prefix(field: Field, text: &str) -> Question {
    let last = format!("{text}{}", char::MAX);
    let bound = |text| Bound::Included(Term::from_field_text(field, text));
    Box::new(InvertedIndexRangeQuery::new(bound(text), bound(&last)))
}
