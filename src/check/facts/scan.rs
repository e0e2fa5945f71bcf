//! Reads the facts of a line, one after another.
//!
//! Belongs here: what begins a fact. Does not belong here: what a number is (`figures`, `words`), what it counts
//! (`count`), dates (`dates`).

use super::{
    count::measured,
    dates,
    fact::{Fact, Kind, Weight},
    figures::{self, Number},
    line::{Line, Plain},
    units::sign_before,
    words,
};

/// The facts of a line in their order.
pub fn facts(line: &Line) -> Vec<Fact> {
    let text = line.plain();
    let mut facts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = match step(&text, at) {
            Step::Fact(fact) => {
                let end = fact.range.end.max(at + 1);
                facts.push(fact);
                end
            }
            Step::To(end) => end.max(at + 1),
        };
    }
    facts
}

enum Step {
    Fact(Fact),
    To(usize),
}

fn step(text: &Plain, at: usize) -> Step {
    let char = text.at(at);
    // A footnote's name is no number.
    if char == '[' && text.at(at + 1) == '^' {
        return Step::To(text.end_of(at, |char| char != ']'));
    }
    let found = if char.is_ascii_alphabetic() {
        return word(text, at);
    } else if char.is_ascii_digit() {
        if let Some(end) = code(text, at) {
            return Step::To(end);
        }
        dates::read(text, at).or_else(|| number(text, at))
    } else {
        let is_number = figures::begins(text.at(text.skip_space(at)));
        let numbered = || if is_number { dates::read(text, at).or_else(|| number(text, at)) } else { None };
        phrase(text, at).or_else(numbered)
    };
    found.map_or(Step::To(at + 1), Step::Fact)
}

/// A version or an address: 1.2.3.
fn code(text: &Plain, at: usize) -> Option<usize> {
    let end = text.end_of(at, |char| char.is_ascii_digit() || char == '.');
    let end = if text.before(end) == '.' { end - 1 } else { end };
    let points = (at..end).filter(|at| text.at(*at) == '.').count();
    (points > 1 && dates::read(text, at).is_none()).then_some(end)
}

fn word(text: &Plain, at: usize) -> Step {
    let (letters, end) = text.letters(at);
    if text.before(at).is_ascii_alphanumeric() {
        return Step::To(end);
    }
    if letters.starts_with("http") && text.any(end, &["://"]) {
        let end = (end..text.len()).find(|at| text.at(*at) == ' ');
        return Step::To(end.unwrap_or(text.len()));
    }
    let read = dates::read(text, at).or_else(|| season(text, at)).or_else(|| named(text, at, &letters, end));
    if let Some(fact) = read {
        return Step::Fact(fact);
    }
    if let Some((value, end)) = words::ordinal(text, at) {
        let weight = if value <= 1.0 { Weight::Faint } else { Weight::Counted };
        // “A third” is a part as often as a place.
        return Step::Fact(Fact {
            kind: Kind::Ordinal,
            number: value,
            or: Some(1.0 / value),
            range: at..end,
            weight,
        });
    }
    if let Some(number) = words::number(text, at) {
        return Step::Fact(measured(text, at, number));
    }
    // The number behind a sign of money is read from its first digit.
    Step::To(end)
}

/// Halves and quarters of a year in English: the first half, Q3.
fn season(text: &Plain, at: usize) -> Option<Fact> {
    let part = |parts, number, end| Fact {
        kind: Kind::Part(parts),
        number,
        or: None,
        range: at..end,
        weight: Weight::Counted,
    };
    if text.at(at) == 'Q' && matches!(text.at(at + 1), '1'..='4') && !text.at(at + 2).is_ascii_alphanumeric()
    {
        return Some(part(4, f64::from(text.at(at + 1).to_digit(10)?), at + 2));
    }
    let (number, end) = words::ordinal(text, at)?;
    let names = [(" half", 2), ("-half", 2), (" quarter", 4), ("-quarter", 4)];
    let (parts, end) = names.iter().find_map(|(name, parts)| Some((*parts, text.word(end, name)?)))?;
    (number <= f64::from(parts)).then(|| part(parts, number, end))
}

/// Letters with a number joined to them: G20, COVID-19.
fn named(text: &Plain, at: usize, letters: &str, end: usize) -> Option<Fact> {
    let is_capital = (at..end).all(|at| text.at(at).is_ascii_uppercase());
    let start = if text.at(end) == '-' && is_capital { end + 1 } else { end };
    if !text.at(start).is_ascii_digit() || sign_before(text, start).is_some() {
        return None;
    }
    let (number, after, _) = figures::digits(text, start)?;
    let after = text.end_of(after, |char| char.is_ascii_alphanumeric());
    let kind = Kind::Named(letters.to_owned());
    Some(Fact { kind, number, or: None, range: at..after, weight: Weight::Counted })
}

/// What the expressions begin with that [`phrase`] knows.
const PHRASES: &str = "上下首百千万第双一半俩翻";

/// Chinese expressions that begin with no digit.
fn phrase(text: &Plain, at: usize) -> Option<Fact> {
    if !PHRASES.contains(text.at(at)) {
        return None;
    }
    let fact = |kind, number, end, weight| Some(Fact { kind, number, or: None, range: at..end, weight });
    for (words, parts, number) in
        [("上半年", 2, 1.0), ("下半年", 2, 2.0), ("首季度", 4, 1.0), ("首季", 4, 1.0)]
    {
        if let Some(end) = text.exact(at, words) {
            return fact(Kind::Part(parts), number, end, Weight::Counted);
        }
    }
    for (words, share) in [("百分之", 1.0), ("千分之", 0.1), ("万分之", 0.01)] {
        if let Some(start) = text.exact(at, words) {
            let number = figures::number(text, start)?;
            return fact(Kind::Percent, number.value * share, number.end, Weight::Full);
        }
    }
    if text.at(at) == '第' {
        let number = figures::number(text, at + 1).filter(|number| number.value > 0.0)?;
        if let Some(end) = text.exact(number.end, "季度").filter(|_| number.value <= 4.0) {
            return fact(Kind::Part(4), number.value, end, Weight::Counted);
        }
        let weight = if number.digits > 0 { Weight::Full } else { Weight::Counted };
        let weight = if number.value <= 1.0 { Weight::Faint } else { weight };
        return fact(Kind::Ordinal, number.value, number.end, weight);
    }
    if let Some(end) = text.exact(at, "双十一") {
        return fact(Kind::Plain, 11.0, end, Weight::Faint);
    }
    for (word, number) in [("一半", 0.5), ("半", 0.5), ("双", 2.0), ("俩", 2.0), ("翻番", 2.0)] {
        if let Some(end) = text.exact(at, word) {
            return fact(Kind::Plain, number, end, Weight::Faint);
        }
    }
    None
}

/// A number in digits or Chinese numerals with what it counts.
fn number(text: &Plain, at: usize) -> Option<Fact> {
    let mut number = figures::number(text, at)?;
    let before = text.before(at);
    let is_inside =
        before.is_ascii_digit() || before.is_ascii_alphabetic() && sign_before(text, at).is_none();
    if is_inside {
        return None;
    }
    if number.digits > 0
        && let Some((size, end)) = words::magnitude_after(text, number.end, sign_before(text, at).is_some())
    {
        number = Number { value: number.value * size, end, weight: Weight::Full, magnitude: size, ..number };
    }
    Some(measured(text, at, number))
}
