//! What a fact is, and when two of them say the same.

use std::ops::Range;

use super::units::{Class, Currency, Unit};

/// A figure, date, time or measure in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is a number of.
    pub kind: Kind,
    /// The number: of a date or time nothing of interest.
    pub number: f64,
    /// What the number may mean as well: the 3 of “3至5万” is 3 or 30,000.
    pub or: Option<f64>,
    /// The characters of the line that it stands in.
    pub range: Range<usize>,
    /// How sure it is that the other language must have it.
    pub weight: Weight,
}

/// How much a fact weighs if the other language lacks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It may answer a fact of the other language and is never missed: “one”, “一”, “百姓”.
    Faint,
    /// A small number in words, with what it counts: it is told only if the other counts another number.
    Counted,
    /// It is told when the other language lacks it.
    Full,
}

/// What a number is of.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Nothing that is known: pieces, people, pages.
    Plain,
    /// The place in an order, in words.
    Ordinal,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// A part of a whole.
    Fraction,
    /// Money.
    Money(Currency),
    /// A measure with a unit.
    Measure(Unit),
    /// A day, month or year.
    Date(Date),
    /// Minutes since midnight, and whether it is known which half of the day they are in.
    Time(u16, bool),
    /// The years of a century from this one: the 90s.
    Decade,
    /// A half or quarter of a year; how many of them a year has.
    Part(u8),
    /// A name with a number in it, by its letters: G20, 5G.
    Named(String),
}

/// What is known of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Date {
    /// Its year.
    pub year: Option<u32>,
    /// Its month.
    pub month: Option<u32>,
    /// Its day.
    pub day: Option<u32>,
}

impl Date {
    /// Two dates agree when nothing of them differs and they have something in common.
    fn agrees(self, other: Self) -> bool {
        let pairs = [(self.year, other.year), (self.month, other.month), (self.day, other.day)];
        let both = |pair: &&(Option<u32>, Option<u32>)| pair.0.is_some() && pair.1.is_some();
        pairs.iter().filter(both).count() > 0 && pairs.iter().filter(both).all(|(a, b)| a == b)
    }

    fn has(self, number: f64) -> bool {
        let parts = [self.year, self.month, self.day];
        parts.into_iter().flatten().any(|part| same(f64::from(part), number))
    }
}

impl Fact {
    /// Whether two facts say the same.
    pub fn agrees(&self, other: &Self) -> bool {
        self.answers(other) || other.answers(self)
    }

    /// The relation in one direction; `agrees` asks in both.
    fn answers(&self, other: &Self) -> bool {
        use Kind::{
            Date, Decade, Fraction, Measure, Money, Named, Ordinal, Part, Percent, Plain, Points, Time,
        };
        match (&self.kind, &other.kind) {
            (Date(a), Date(b)) => a.agrees(*b),
            (Date(date), Plain | Ordinal) => date.has(other.number),
            (Date(date), Measure(unit)) => unit.class == Class::Time && date.has(other.number),
            (Time(a, a_sure), Time(b, b_sure)) => a == b || !(*a_sure && *b_sure) && a % 720 == b % 720,
            (Time(minutes, _), Plain) => {
                minutes % 60 == 0
                    && [minutes / 60, minutes / 60 % 12]
                        .iter()
                        .any(|hour| same(f64::from(*hour), other.number))
            }
            // 2:05:18 is how long a race took as often as when it was.
            (Time(minutes, _), Measure(unit)) => {
                unit.class == Class::Time
                    && same((unit.base(other.number) * 1_440.0 + 1e-6).floor(), f64::from(*minutes))
            }
            (Decade, Decade | Plain) => same(self.number % 100.0, other.number % 100.0),
            (Part(a), Part(b)) => a == b && self.is_as_many(other),
            (Named(a), Named(b)) => a == b && self.is_as_many(other),
            (Percent, Fraction) => same(self.number / 100.0, other.number),
            (Money(a), Money(b)) => a.may_be(*b) && self.is_as_many(other),
            (Measure(a), Measure(b)) => a.agrees(self.number, *b, other.number),
            (Measure(unit), Plain) => self.is_as_many(other) || same(unit.base(self.number), other.number),
            (Plain, Plain | Ordinal | Percent | Points | Fraction | Money(_) | Part(_) | Named(_))
            | (Ordinal, Ordinal | Part(_) | Named(_) | Measure(_))
            | (Percent, Percent)
            | (Points, Points)
            | (Fraction, Fraction | Ordinal)
            | (Named(_), Measure(_)) => self.is_as_many(other),
            _ => false,
        }
    }

    /// Whether it is a fact of the same sort, so that one may have been written for the other.
    pub fn is_like(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Measure(a), Kind::Measure(b)) => a.class == b.class,
            (Kind::Time(..), Kind::Measure(unit)) | (Kind::Measure(unit), Kind::Time(..)) => {
                unit.class == Class::Time
            }
            (Kind::Named(a), Kind::Named(b)) => a == b,
            (Kind::Part(a), Kind::Part(b)) => a == b,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }

    fn is_as_many(&self, other: &Self) -> bool {
        let all = |fact: &Self| [Some(fact.number), fact.or].into_iter().flatten().collect::<Vec<f64>>();
        all(self).iter().any(|a| all(other).iter().any(|b| same(*a, *b)))
    }
}

/// Whether two numbers are the same but for the last bits of a float.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}
