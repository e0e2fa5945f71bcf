//! Numbers in English words: twelve, twenty-one, three hundred and five, half a million, two thirds, the third.
//!
//! Belongs here: what such a number is. Does not belong here: what it counts (`scan`).

use super::{
    fact::{Weight, same},
    figures::Number,
    line::Plain,
};

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const ORDINALS: [&str; 21] = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// Words that may answer a number of the other language and that nobody misses.
const HINTS: [(&str, f64); 25] = [
    ("both", 2.0),
    ("pair", 2.0),
    ("pairs", 2.0),
    ("couple", 2.0),
    ("twice", 2.0),
    ("double", 2.0),
    ("doubled", 2.0),
    ("doubling", 2.0),
    ("dual", 2.0),
    ("twin", 2.0),
    ("bilateral", 2.0),
    ("triple", 3.0),
    ("tripled", 3.0),
    ("threefold", 3.0),
    ("trilateral", 3.0),
    ("fourfold", 4.0),
    ("fivefold", 5.0),
    ("tenfold", 10.0),
    ("dozen", 12.0),
    ("decade", 10.0),
    ("century", 100.0),
    ("half", 0.5),
    ("quarter", 0.25),
    ("once", 1.0),
    ("single", 1.0),
];

/// The magnitude that a word names.
pub fn magnitude(word: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 100.0,
        "thousand" => 1e3,
        "million" | "mn" => 1e6,
        "billion" | "bn" => 1e9,
        "trillion" | "tn" => 1e12,
        _ => return None,
    })
}

/// A magnitude behind digits, after a space or hyphen: 1.2 million, 5bn, $3m, 12K.
pub fn magnitude_after(text: &Plain, at: usize, is_money: bool) -> Option<(f64, usize)> {
    let start = if matches!(text.at(at), ' ' | '-') { at + 1 } else { at };
    let (word, end) = text.letters(start);
    let short = (start == at).then_some(match (word.as_str(), text.at(at)) {
        ("m", _) if is_money => Some(1e6),
        ("b", _) if is_money => Some(1e9),
        ("k", 'K') => Some(1e3),
        ("k", _) if is_money => Some(1e3),
        _ => None,
    });
    let size = magnitude(&word).or(short.flatten())?;
    (!text.at(end).is_ascii_digit()).then_some((size, end))
}

/// The number in words at `at`, where a word begins.
pub fn number(text: &Plain, at: usize) -> Option<Number> {
    let mut words = Words { text, at, sum: 0.0, part: None };
    words.take();
    let Words { at: end, sum, part, .. } = words;
    if end == at {
        return hint(text, at);
    }
    let mut value = sum + part.unwrap_or_default();
    let mut end = end;
    if let Some(after) = text.word(end, " and a half") {
        let (word, behind) = text.letters(next(text, after));
        let size = magnitude(&word);
        (value, end) = ((value + 0.5) * size.unwrap_or(1.0), size.map_or(after, |_| behind));
    }
    let weight = match value {
        value if value <= 1.0 => Weight::Faint,
        value if value <= 10.0 => Weight::Counted,
        _ => Weight::Full,
    };
    // “twenty twenty” and “nine eleven” are names.
    let is_name = Words { text, at: next(text, end), sum: 0.0, part: None }.takes_any();
    let weight = if is_name { Weight::Faint } else { weight };
    Some(Number { value, end, weight, digits: 0, magnitude: 1.0 })
}

/// The ordinal at `at`: its number and where it ends.
pub fn ordinal(text: &Plain, at: usize) -> Option<(f64, usize)> {
    let (word, end) = text.letters(at);
    if let Some(number) = index(&ORDINALS, &word) {
        return Some((number, end));
    }
    let tens = index(&TENS, &word).map(|tens| (tens + 2.0) * 10.0)?;
    let (word, end) = text.letters(next(text, end));
    let units = index(&ORDINALS, &word).filter(|units| *units < 10.0)?;
    Some((tens + units, end))
}

/// The part that is named behind the number of parts: thirds, quarter, half.
pub fn denominator(text: &Plain, at: usize) -> Option<(f64, usize)> {
    let start = next(text, at);
    let (word, end) = text.letters(start);
    let parts = match word.as_str() {
        "half" | "halves" => 2.0,
        "quarter" | "quarters" => 4.0,
        "hundredth" | "hundredths" => 100.0,
        word => index(&ORDINALS, word.strip_suffix('s').unwrap_or(word)).filter(|parts| *parts >= 3.0)?,
    };
    (start > at).then_some((parts, end))
}

fn index(words: &[&str], word: &str) -> Option<f64> {
    let index = words.iter().position(|other| *other == word)?;
    u32::try_from(index).ok().map(f64::from)
}

fn hint(text: &Plain, at: usize) -> Option<Number> {
    let (word, end) = text.letters(at);
    let value = HINTS.iter().find(|(hint, _)| *hint == word)?.1;
    Some(Number { value, end, weight: Weight::Faint, digits: 0, magnitude: 1.0 })
}

/// Behind one space or hyphen, if there is one.
fn next(text: &Plain, at: usize) -> usize {
    if matches!(text.at(at), ' ' | '-') { at + 1 } else { at }
}

struct Words<'t> {
    text: &'t Plain,
    /// Where what was taken ends.
    at: usize,
    /// What has its magnitude.
    sum: f64,
    /// What waits for one.
    part: Option<f64>,
}

impl Words<'_> {
    fn takes_any(mut self) -> bool {
        let start = self.at;
        self.take();
        self.at > start
    }

    fn take(&mut self) {
        let mut start = self.at;
        // “a hundred”, “half a million”: only before a magnitude.
        for (article, part) in [("half a ", 0.5), ("a ", 1.0), ("an ", 1.0)] {
            if let Some(end) = self.text.like(start, article) {
                let (word, _) = self.text.letters(end);
                if magnitude(&word).is_some() {
                    (self.part, start) = (Some(part), end);
                    break;
                }
            }
        }
        while let Some(end) = self.word(start) {
            self.at = end;
            let after = next(self.text, end);
            let and = self
                .text
                .like(end, " and ")
                .filter(|_| self.part.is_none() || self.sum > 0.0 || self.ends_in_hundred());
            start = match and {
                Some(behind) if after > end && self.could_add(behind) => behind,
                _ => after,
            };
            if start == end {
                break;
            }
        }
    }

    fn ends_in_hundred(&self) -> bool {
        self.part.is_some_and(|part| part >= 100.0 && part % 100.0 == 0.0)
    }

    /// Whether a number below a hundred stands at `at`: “three hundred and five”.
    fn could_add(&self, at: usize) -> bool {
        let (word, _) = self.text.letters(at);
        index(&SMALL, &word).is_some_and(|small| small > 0.0) || index(&TENS, &word).is_some()
    }

    /// Takes one word, if it goes on with the number.
    fn word(&mut self, at: usize) -> Option<usize> {
        let (word, end) = self.text.letters(at);
        if self.text.at(end).is_ascii_digit() {
            return None;
        }
        let part = self.part.unwrap_or_default();
        if let Some(small) = index(&SMALL, &word) {
            let fits = if small < 10.0 {
                part % 10.0 == 0.0 && !same(part % 100.0, 10.0)
            } else {
                part % 100.0 == 0.0
            };
            if self.part == Some(0.0) || !fits || (self.part.is_some() && small == 0.0) {
                return None;
            }
            self.part = Some(part + small);
        } else if let Some(tens) = index(&TENS, &word) {
            if part % 100.0 != 0.0 {
                return None;
            }
            self.part = Some(part + (tens + 2.0) * 10.0);
        } else {
            let size = magnitude(&word).filter(|_| self.part.is_some())?;
            if same(size, 100.0) {
                if part >= 100.0 {
                    return None;
                }
                self.part = Some(part * size);
            } else {
                self.sum += part * size;
                self.part = None;
            }
        }
        Some(end)
    }
}
