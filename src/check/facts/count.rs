//! What a number counts, by what stands round it: money, a unit, a part of a whole, pieces.
//!
//! Belongs here: looking before and behind a number. Does not belong here: the names of units (`units`).

use super::{
    dates::UNTIL,
    fact::{Fact, Kind, Weight},
    figures::{self, Number},
    line::Plain,
    units::{Class, Currency, Suffix, Unit, minutes, sign_before, suffix},
    words,
};

/// The fact that a number is, by what stands round it.
pub fn measured(text: &Plain, at: usize, number: Number) -> Fact {
    let fact = |kind, value, end, weight| Fact { kind, number: value, or: None, range: at..end, weight };
    if let Some(part) = part(text, at, number) {
        return part;
    }
    if let Some((kind, value, end, weight)) = tail(text, number) {
        return fact(kind, value, end, weight);
    }
    if let Some((currency, start)) = sign_before(text, at) {
        let end = suffix(text, number.end).map_or(number.end, |(other, end)| match other {
            Suffix::Money(_) => end,
            _ => number.end,
        });
        return Fact {
            range: start..end,
            ..fact(Kind::Money(money(text, number.end, currency)), number.value, end, Weight::Full)
        };
    }
    let (end, kind, or) = match counted(text, number.end) {
        Some((found, end)) => (end, kind(found), None),
        None => match range(text, number) {
            Some((found, or)) => (number.end, found.map_or(Kind::Plain, kind), or),
            None => (number.end, Kind::Plain, None),
        },
    };
    let weight = weight(text, number, &kind);
    with_smaller(text, Fact { or, ..fact(kind, number.value, end, weight) })
}

/// A time with the smaller units that follow it: 三年六个月, 2小时5分18秒, two hours and five minutes.
fn with_smaller(text: &Plain, mut fact: Fact) -> Fact {
    let Kind::Measure(unit) = fact.kind else { return fact };
    let mut last = unit;
    while last.class == Class::Time
        && let Some((number, smaller, end)) = smaller(text, fact.range.end, last)
    {
        fact.number += smaller.base(number.value) / unit.base(1.0);
        fact.range.end = end;
        fact.weight = fact.weight.max(number.weight);
        last = smaller;
    }
    // 11秒07: hundredths of a second.
    if text.before(fact.range.end) == '秒'
        && let Some((hundredths, end, 2)) = figures::digits(text, fact.range.end)
        && hundredths < 100.0
    {
        fact.number += last.base(hundredths / 100.0) / unit.base(1.0);
        fact.range.end = end;
    }
    fact
}

/// So many of a smaller unit of time at `at`, fewer than make one of `unit`.
fn smaller(text: &Plain, at: usize, unit: Unit) -> Option<(Number, Unit, usize)> {
    let start = text.like(at, " and ").unwrap_or(text.skip_space(at));
    let number = figures::number(text, start).or_else(|| words::number(text, start))?;
    let (found, end) = counted(text, number.end).or_else(|| minutes(text, number.end))?;
    let Suffix::Unit(smaller) = found else { return None };
    let is_smaller = smaller.class == Class::Time && smaller.base(number.value) < unit.base(0.999);
    is_smaller.then_some((number, smaller, end))
}

/// A currency of which more is said behind the number: ¥500 is yuan or yen.
fn money(text: &Plain, end: usize, sign: Currency) -> Currency {
    match suffix(text, end) {
        Some((Suffix::Money(currency), _)) => currency,
        _ => sign,
    }
}

fn kind(suffix: Suffix) -> Kind {
    match suffix {
        Suffix::Percent => Kind::Percent,
        Suffix::Points => Kind::Points,
        Suffix::Money(currency) => Kind::Money(currency),
        Suffix::Unit(unit) => Kind::Measure(unit),
    }
}

/// The unit behind a number, past what may stand between them.
fn counted(text: &Plain, end: usize) -> Option<(Suffix, usize)> {
    let is_about = ['多', '余', '来', '几'].contains(&text.at(end));
    let start = if is_about { end + 1 } else { end };
    let start = if matches!(text.at(start), ' ' | '-') { start + 1 } else { start };
    suffix(text, start)
}

/// The number is the first of a range or list: it has the unit of the second, and perhaps its magnitude.
fn range(text: &Plain, first: Number) -> Option<(Option<Suffix>, Option<f64>)> {
    let worded = [" to ", " and ", " or "].iter().filter_map(|word| text.like(first.end, word));
    let start = UNTIL.iter().filter_map(|sign| text.exact(first.end, sign)).chain(worded).max()?;
    let mut second = figures::number(text, start).or_else(|| words::number(text, start))?;
    if second.digits > 0
        && let Some((size, end)) = words::magnitude_after(text, second.end, false)
    {
        second = Number { value: second.value * size, end, magnitude: size, ..second };
    }
    let or = (second.magnitude > 1.0 && first.magnitude <= 1.0).then_some(first.value * second.magnitude);
    Some((counted(text, second.end).map(|(found, _)| found), or))
}

/// Fractions: 三分之二, two thirds, one in three, 3/4.
fn part(text: &Plain, at: usize, number: Number) -> Option<Fact> {
    let fact = |value, end, weight| {
        Some(Fact { kind: Kind::Fraction, number: value, or: None, range: at..end, weight })
    };
    if let Some(start) = text.exact(number.end, "分之") {
        let count = figures::number(text, start)?;
        return fact(count.value / number.value, count.end, Weight::Full);
    }
    if text.at(number.end) == '/' && number.digits > 0 {
        let below = figures::digits(text, number.end + 1).filter(|(below, _, _)| *below > 0.0)?;
        return fact(number.value / below.0, below.1, Weight::Faint);
    }
    if let Some(whole) = out_of(text, number) {
        let (kind, range) = (Kind::Fraction, at..whole.end);
        // In the other language it may be one of five as well as a fifth.
        let (number, or) = (number.value / whole.value, Some(whole.value));
        return Some(Fact { kind, number, or, range, weight: Weight::Counted });
    }
    let (parts, end) =
        words::denominator(text, number.end).filter(|_| number.digits == 0 && number.value < 100.0)?;
    let is_plain = text.at(end.saturating_sub(1)) == 's' || number.value <= 1.0;
    if is_plain && text.at(at).is_ascii_alphabetic() {
        fact(number.value / parts, end, Weight::Full)
    } else {
        None
    }
}

/// The number behind “one in”, or “four in”, if it is not one of something measured: one in 15, four in five, but
/// not one in 15 minutes.
fn out_of(text: &Plain, some: Number) -> Option<Number> {
    let start = text.like(some.end, " in ").filter(|_| some.digits == 0 && some.value > 0.0)?;
    let whole = figures::number(text, start).or_else(|| words::number(text, start))?;
    let most = if some.value > 1.0 { 10.0 } else { 1_000.0 };
    let is_part = some.value < whole.value && whole.value <= most;
    (is_part && counted(text, whole.end).is_none()).then_some(whole)
}

/// What is written behind a number and makes it another thing than a quantity.
fn tail(text: &Plain, number: Number) -> Option<(Kind, f64, usize, Weight)> {
    let Number { value, end, digits, .. } = number;
    if digits > 0 {
        if let Some(after) = ["st", "nd", "rd", "th"].iter().find_map(|ending| text.word(end, ending)) {
            let weight = if value <= 1.0 { Weight::Faint } else { Weight::Full };
            return Some((Kind::Ordinal, value, after, weight));
        }
        if let Some(after) =
            text.word(end, "s").or_else(|| text.word(end, "'s")).filter(|_| value % 10.0 == 0.0)
        {
            return Some((Kind::Decade, value, after, Weight::Full));
        }
    }
    if let Some(after) = text.exact(end, "世纪") {
        // 20世纪90年代.
        if let Some(years) = figures::number(text, after)
            && let Some(last) = text.exact(years.end, "年代")
        {
            return Some((Kind::Decade, (value - 1.0) * 100.0 + years.value, last, Weight::Full));
        }
        return Some((Kind::Plain, value, after, Weight::Full));
    }
    if let Some(after) = text
        .exact(end, "年代")
        .or_else(|| text.exact(end, "后").filter(|_| value >= 50.0 && value % 10.0 == 0.0 && value < 100.0))
    {
        return Some((Kind::Decade, value, after, Weight::Full));
    }
    let basis = ["个基点", "基点", " basis points", " basis point", "-basis-point", " bps"];
    if let Some(after) = basis.iter().find_map(|name| text.like(end, name)) {
        return Some((Kind::Points, value / 100.0, after, Weight::Full));
    }
    if let Some(after) = text.exact(end, "季度").filter(|_| value <= 4.0) {
        return Some((Kind::Part(4), value, after, Weight::Counted));
    }
    // How often something grew is counted from nothing in one language and from itself in the other.
    let times = ["倍", " times", "-fold", " fold", "x", "-time"].iter().find_map(|word| text.like(end, word));
    if let Some(after) = times {
        return Some((Kind::Plain, value, after, Weight::Faint));
    }
    let is_tenths = text.at(end) == '成'
        && !"为立员果功绩本长分就语品都熟交才".contains(text.at(end + 1))
        && value <= 10.0;
    if is_tenths {
        let more = figures::digit(text.at(end + 1));
        let last = if more.is_some() { end + 2 } else { end + 1 };
        return Some((Kind::Percent, value * 10.0 + more.map_or(0.0, f64::from), last, Weight::Faint));
    }
    // 5G, 3D, 4K: a name.
    let (letters, after) = text.letters(end);
    let is_name = digits > 0 && after > end && suffix(text, end).is_none();
    is_name.then_some((Kind::Named(letters), value, after, Weight::Counted))
}

/// What Chinese small numbers in words stand before when they count something.
const COUNTERS: &str =
    "个名家位项条座所只台辆份次期批场届种类部间栋幢艘架枚颗户件篇章节段处组支层册本幅封张把根块片门款";

fn weight(text: &Plain, number: Number, kind: &Kind) -> Weight {
    let is_money = matches!(kind, Kind::Money(_) | Kind::Percent | Kind::Points);
    if number.weight == Weight::Full || (number.digits > 0 && is_money) {
        return Weight::Full;
    }
    if number.weight == Weight::Faint || *kind != Kind::Plain {
        return number.weight;
    }
    let next = text.at(number.end);
    let (noun, _) = text.letters(number.end + 1);
    let is_plural = next == ' '
        && (noun.ends_with('s') || ["people", "men", "women", "children"].contains(&noun.as_str()));
    // Characters are counted where English counts words.
    let is_counted = COUNTERS.contains(next) && text.at(number.end + 1) != '字';
    if is_counted || is_plural { Weight::Counted } else { Weight::Faint }
}
