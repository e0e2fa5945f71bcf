//! Reads the facts of a line, one after another.
//!
//! Belongs here: what a number counts. Does not belong here: what a number is (`figures`, `words`), dates
//! (`dates`).

use super::{
    dates::{self, UNTIL},
    fact::{Fact, Kind, Weight},
    figures::{self, Number},
    line::{Line, Plain},
    units::{Currency, Suffix, sign_before, suffix},
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
        phrase(text, at).or_else(|| dates::read(text, at)).or_else(|| number(text, at))
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

/// Chinese expressions that begin with no digit.
fn phrase(text: &Plain, at: usize) -> Option<Fact> {
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
    let before = text.before(at);
    let is_inside =
        before.is_ascii_digit() || before.is_ascii_alphabetic() && sign_before(text, at).is_none();
    if is_inside {
        return None;
    }
    let mut number = figures::number(text, at)?;
    if number.digits > 0
        && let Some((size, end)) = words::magnitude_after(text, number.end, sign_before(text, at).is_some())
    {
        number = Number { value: number.value * size, end, weight: Weight::Full, magnitude: size, ..number };
    }
    Some(measured(text, at, number))
}

/// The fact that a number is, by what stands round it.
fn measured(text: &Plain, at: usize, number: Number) -> Fact {
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
    Fact { or, ..fact(kind, number.value, end, weight) }
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

/// Fractions: 三分之二, two thirds, 3/4.
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
    let (parts, end) =
        words::denominator(text, number.end).filter(|_| number.digits == 0 && number.value < 100.0)?;
    let is_plain = text.at(end.saturating_sub(1)) == 's' || number.value <= 1.0;
    if is_plain && text.at(at).is_ascii_alphabetic() {
        fact(number.value / parts, end, Weight::Full)
    } else {
        None
    }
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
        return Some((Kind::Percent, value * 10.0, end + 1, Weight::Faint));
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
