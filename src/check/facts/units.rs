//! Units and currencies: their names in both languages, and what one of each is.

mod names;

use super::{fact::same, line::Plain};
use names::NAMES;

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Meters.
    Length,
    /// Square meters.
    Area,
    /// Cubic meters.
    Volume,
    /// Kilograms.
    Mass,
    /// Degrees Celsius, and degrees of which nothing else is said.
    Temperature,
    /// Watts.
    Power,
    /// Watt-hours.
    Energy,
    /// Volts.
    Voltage,
    /// Bytes.
    Data,
    /// Days.
    Time,
}

/// A unit: so many of the unit of its class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// What it measures.
    pub class: Class,
    /// How many of the class's unit one of it is.
    size: f64,
    /// Where its zero lies.
    zero: f64,
    /// Whether it belongs to the decimal units, between which no number has to be rounded.
    is_decimal: bool,
}

impl Unit {
    /// The number in the unit of the class.
    pub fn base(self, number: f64) -> f64 {
        (number - self.zero) * self.size
    }

    /// Whether so many of this unit are so many of another. From miles to kilometers people round.
    pub fn agrees(self, number: f64, other: Self, others: f64) -> bool {
        let (a, b) = (self.base(number), other.base(others));
        let tolerance = if self.is_decimal == other.is_decimal { 1e-9 } else { 0.02 };
        let least = if self.class == Class::Temperature && !same(self.zero, other.zero) { 1.0 } else { 0.0 };
        self.class == other.class && (a - b).abs() <= (tolerance * a.abs().max(b.abs())).max(least)
    }
}

/// A currency; `Dollar` is one of which it is not said whose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Currency {
    Yuan,
    Dollar,
    UsDollar,
    HongKongDollar,
    TaiwanDollar,
    AustralianDollar,
    CanadianDollar,
    SingaporeDollar,
    Euro,
    Pound,
    Yen,
    Won,
    Ruble,
    Rupee,
    Franc,
}

impl Currency {
    /// Whether both may be the same.
    pub fn may_be(self, other: Self) -> bool {
        let is_dollar = |currency| {
            matches!(
                currency,
                Self::UsDollar
                    | Self::HongKongDollar
                    | Self::TaiwanDollar
                    | Self::AustralianDollar
                    | Self::CanadianDollar
                    | Self::SingaporeDollar
            )
        };
        self == other || self == Self::Dollar && is_dollar(other) || other == Self::Dollar && is_dollar(self)
    }
}

/// What may stand behind a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Suffix {
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// Money.
    Money(Currency),
    /// A unit.
    Unit(Unit),
}

/// Words that only begin as a unit does.
const OTHERS: [&str; 33] = [
    "周年",
    "周边",
    "周围",
    "年代",
    "年级",
    "年度",
    "年报",
    "年份",
    "年末",
    "米饭",
    "米粒",
    "里面",
    "里头",
    "升级",
    "升至",
    "升到",
    "克拉",
    "克服",
    "克隆",
    "元素",
    "元旦",
    "元首",
    "元件",
    "元宵",
    "元老",
    "天下",
    "天津",
    "天然",
    "吨位",
    "度假",
    "里程碑",
    "年轻",
    "天平",
];

/// The unit at `at`, and where its name ends.
pub fn suffix(text: &Plain, at: usize) -> Option<(Suffix, usize)> {
    if text.any(at, &OTHERS) {
        return None;
    }
    let ends = NAMES.iter().flat_map(|(names, suffix)| names.iter().map(move |name| (*name, *suffix)));
    ends.filter_map(|(name, suffix)| Some((suffix, named(text, at, name)?))).max_by_key(|(_, end)| *end)
}

/// The minutes that 分 alone means between hours and seconds.
pub fn minutes(text: &Plain, at: usize) -> Option<(Suffix, usize)> {
    Some((names::MINUTE, text.exact(at, "分")?))
}

/// Where the name of a unit ends: symbols are written in one way only, words in any.
fn named(text: &Plain, at: usize, name: &str) -> Option<usize> {
    let is_word = name.len() > 3 && name.is_ascii();
    let end = if is_word { text.like(at, name) } else { text.exact(at, name) }?;
    let ends_in_letter = name.ends_with(|char: char| char.is_ascii_alphanumeric());
    (!ends_in_letter || !text.at(end).is_ascii_alphanumeric()).then_some(end)
}

/// The signs of currencies, the longest first where one ends another.
const SIGNS: [(&str, Currency); 24] = [
    ("人民币", Currency::Yuan),
    ("RMB", Currency::Yuan),
    ("CNY", Currency::Yuan),
    ("US$", Currency::UsDollar),
    ("USD", Currency::UsDollar),
    ("HK$", Currency::HongKongDollar),
    ("HKD", Currency::HongKongDollar),
    ("NT$", Currency::TaiwanDollar),
    ("AU$", Currency::AustralianDollar),
    ("A$", Currency::AustralianDollar),
    ("CA$", Currency::CanadianDollar),
    ("C$", Currency::CanadianDollar),
    ("S$", Currency::SingaporeDollar),
    ("$", Currency::Dollar),
    ("EUR", Currency::Euro),
    ("€", Currency::Euro),
    ("GBP", Currency::Pound),
    ("£", Currency::Pound),
    ("JPY", Currency::Yen),
    ("₩", Currency::Won),
    ("₽", Currency::Ruble),
    ("₹", Currency::Rupee),
    ("CHF", Currency::Franc),
    ("¥", Currency::Yuan),
];

/// The currency whose sign stands before `at`, and where the sign begins.
pub fn sign_before(text: &Plain, at: usize) -> Option<(Currency, usize)> {
    let at = if text.before(at) == ' ' { at - 1 } else { at };
    SIGNS.iter().find_map(|(sign, currency)| {
        let start = at.checked_sub(sign.chars().count())?;
        let is_whole = !sign.is_ascii() || !text.before(start).is_ascii_alphabetic();
        (text.exact(start, sign).is_some() && is_whole).then_some((*currency, start))
    })
}
