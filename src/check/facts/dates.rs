//! Dates and times: 2020年9月16日, 16 September 2020, Sept. 16, 2020-09-16, 下午3时30分, 3:30 p.m.
//!
//! Belongs here: which day or minute they are. Does not belong here: lengths of time, which are measures.

use super::{
    fact::{Date, Fact, Kind, Weight},
    figures::{Number, number},
    line::Plain,
};

const MONTHS: [(&str, &str); 12] = [
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may", "may"),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
];

/// What may stand between the first and the last of a range.
pub const UNTIL: [&str; 8] = ["-", "至", "到", "、", " - ", "或", "和", "与"];

/// The date or time at `at`.
pub fn read(text: &Plain, at: usize) -> Option<Fact> {
    let first = text.at(at);
    if first.is_ascii_alphabetic() {
        return month_first(text, at).or_else(|| clock_word(text, at));
    }
    clock(text, at)
        .or_else(|| machine(text, at))
        .or_else(|| day_first(text, at))
        .or_else(|| chinese(text, at))
}

fn date(date: Date, range: std::ops::Range<usize>, weight: Weight) -> Fact {
    Fact { kind: Kind::Date(date), number: 0.0, or: None, range, weight }
}

/// A whole number within these bounds, in digits or Chinese numerals.
fn whole(text: &Plain, at: usize, least: u32, most: u32) -> Option<(u32, Number)> {
    let read = number(text, at)?;
    (least..=most).find(|value| (f64::from(*value) - read.value).abs() < 1e-9).map(|value| (value, read))
}

/// 2020-09-16, 2020/9/16, 2020.9.16.
fn machine(text: &Plain, at: usize) -> Option<Fact> {
    let (year, end) = figures(text, at, 4..=4)?;
    let sign = text.at(end);
    let (month, end) = figures(text, end + 1, 1..=2).filter(|_| matches!(sign, '-' | '/' | '.'))?;
    let (day, end) = figures(text, end + 1, 1..=2).filter(|_| text.at(end) == sign)?;
    let fits = (1..=12).contains(&month) && (1..=31).contains(&day);
    let whole = Date { year: Some(year), month: Some(month), day: Some(day) };
    fits.then(|| date(whole, at..end, Weight::Full))
}

/// So many ASCII digits at `at`, and no more.
fn figures(text: &Plain, at: usize, count: std::ops::RangeInclusive<usize>) -> Option<(u32, usize)> {
    let length = text.end_of(at, |char| char.is_ascii_digit()) - at;
    let digits = (at..at + length).filter_map(|at| text.at(at).to_digit(10));
    let value = count.contains(&length).then(|| digits.fold(0, |value, digit| value * 10 + digit))?;
    Some((value, at + length))
}

/// 2020年9月16日, 9月, 16日.
fn chinese(text: &Plain, at: usize) -> Option<Fact> {
    let mut found = Date::default();
    let mut end = at;
    let mut is_spelled = false;
    if let Some((year, number)) = whole(text, at, 1_000, 2_999)
        && text.at(number.end) == '年'
        && !text.any(number.end, &["年代", "年前", "年来", "年间", "年以"])
        && (number.digits == 4 || number.digits == 0 && number.end == at + 4)
    {
        (found.year, end) = (Some(year), number.end + 1);
    }
    let start = text.skip_space(end);
    if let Some((month, number)) = whole(text, start, 1, 12)
        && text.at(text.skip_space(number.end)) == '月'
    {
        found.month = Some(month);
        end = text.skip_space(number.end) + 1;
        is_spelled = number.digits == 0;
        end = text.exact(end, "份").unwrap_or(end);
    }
    let start = text.skip_space(end);
    if let Some((day, number)) = whole(text, start, 1, 31)
        && (found.month.is_some() || found.year.is_none())
    {
        let ends_day = |at: usize| text.at(at) == '日' || text.at(at) == '号' && found.month.is_some();
        let after = text.skip_space(number.end);
        if ends_day(after) && !text.any(after, &["日元", "日圆"]) {
            (found.day, end) = (Some(day), after + 1);
            is_spelled |= number.digits == 0;
        } else if found.month.is_some()
            && opens_range(text, number.end).is_some_and(|at| ends_day(whole_end(text, at)))
        {
            (found.day, end) = (Some(day), number.end);
        }
    }
    if found == Date::default() {
        return None;
    }
    let is_vague = is_spelled && (found.day.is_none() || found.month.is_none()) && found.year.is_none();
    let is_lunar = text.any_before(at, &["农历", "阴历", "夏历"]);
    let weight = if is_vague || is_lunar { Weight::Faint } else { Weight::Full };
    Some(date(found, at..end, weight))
}

fn opens_range(text: &Plain, at: usize) -> Option<usize> {
    UNTIL.iter().filter_map(|sign| text.exact(at, sign)).max()
}

fn whole_end(text: &Plain, at: usize) -> usize {
    number(text, at).map_or(at, |number| number.end)
}

/// The month at `at`: its number, where its name ends, and whether the word means nothing else.
fn month(text: &Plain, at: usize) -> Option<(u32, usize, bool)> {
    if !text.at(at).is_ascii_uppercase() || text.before(at).is_ascii_alphanumeric() {
        return None;
    }
    let (word, end) = text.letters(at);
    let index = MONTHS
        .iter()
        .position(|(long, short)| word == *long || word == *short || (word == "sep" && *short == "sept"))?;
    let is_long = MONTHS[index].0 == word;
    let dotted = if !is_long && text.at(end) == '.' { end + 1 } else { end };
    if !is_long && dotted == end && !text.at(text.skip_space(end)).is_ascii_digit() {
        return None;
    }
    let number = u32::try_from(index).ok()? + 1;
    Some((number, dotted, is_long && !matches!(word.as_str(), "may" | "march")))
}

/// September 16, 2020; Sept. 16; September 2020; September.
fn month_first(text: &Plain, at: usize) -> Option<Fact> {
    let (month, mut end, is_sure) = month(text, at)?;
    let mut found = Date { month: Some(month), ..Date::default() };
    let mut weight = if is_sure { Weight::Full } else { Weight::Faint };
    let start = text.skip_space(end);
    if let Some((day, after)) = figures(text, start, 1..=2)
        .filter(|(day, after)| (1..=31).contains(day) && !matches!(text.at(*after), ':' | '%'))
    {
        found.day = Some(day);
        end = after_ordinal(text, after);
        weight = Weight::Full;
    } else if let Some((day, after)) = super::words::ordinal(text, start) {
        // “the May Fourth Movement”: a name as often as a date.
        found.day = (1..=31).find(|other| (f64::from(*other) - day).abs() < 1e-9);
        end = after;
        weight = Weight::Faint;
    }
    let start = text.skip_space(if text.at(end) == ',' { end + 1 } else { end });
    if let Some((year, after)) = figures(text, start, 4..=4).filter(|(year, _)| (1_000..3_000).contains(year))
    {
        (found.year, end, weight) = (Some(year), after, Weight::Full);
    }
    Some(date(found, at..end, weight))
}

fn after_ordinal(text: &Plain, at: usize) -> usize {
    ["st", "nd", "rd", "th"].iter().find_map(|ending| text.word(at, ending)).unwrap_or(at)
}

/// 16 September 2020, the 16th of September.
fn day_first(text: &Plain, at: usize) -> Option<Fact> {
    let (day, end) = figures(text, at, 1..=2).filter(|(day, _)| (1..=31).contains(day))?;
    let end = after_ordinal(text, end);
    let start = text.like(end, " of ").unwrap_or(text.skip_space(end));
    let (month, mut end, _) = month(text, start).filter(|_| start > end)?;
    let mut found = Date { month: Some(month), day: Some(day), year: None };
    let start = text.skip_space(if text.at(end) == ',' { end + 1 } else { end });
    if let Some((year, after)) = figures(text, start, 4..=4).filter(|(year, _)| (1_000..3_000).contains(year))
    {
        (found.year, end) = (Some(year), after);
    }
    Some(date(found, at..end, Weight::Full))
}

const MORNING: [&str; 7] = ["上午", "凌晨", "早上", "清晨", "早晨", "早", "零时"];
const EVENING: [&str; 8] = ["下午", "晚上", "傍晚", "当晚", "今晚", "晚间", "晚", "夜里"];

/// 15:30, 3:30 p.m., 3 p.m., 下午3时30分, 三点半.
fn clock(text: &Plain, at: usize) -> Option<Fact> {
    let (hour, number) = whole(text, at, 0, 24)?;
    let after = number.end;
    let time = |minutes: u32, is_sure: bool, end: usize, weight: Weight| {
        let minutes = u16::try_from(minutes % 1_440).ok()?;
        Some(Fact { kind: Kind::Time(minutes, is_sure), number: 0.0, or: None, range: at..end, weight })
    };
    if number.digits > 0 {
        let colon = (text.at(after) == ':').then(|| figures(text, after + 1, 2..=2)).flatten();
        let colon = colon.filter(|(minute, _)| *minute < 60);
        let (minute, end) = colon.unwrap_or((0, after));
        let end = (text.at(end) == ':')
            .then(|| figures(text, end + 1, 2..=2))
            .flatten()
            .map_or(end, |(_, end)| end);
        if let Some((half, end)) = half_of_day(text, end) {
            return time(hour % 12 * 60 + half + minute, true, end, Weight::Full);
        }
        if colon.is_some() {
            let half = half_before(text, at);
            let hour = if half == Some(720) && hour < 12 { hour + 12 } else { hour };
            return time(hour * 60 + minute, half.is_some() || hour > 12, end, Weight::Full);
        }
    }
    chinese_clock(text, at, hour, number)
        .and_then(|(minutes, is_sure, end, weight)| time(minutes, is_sure, end, weight))
}

/// `a.m.` or `p.m.` at `at`, as minutes.
fn half_of_day(text: &Plain, at: usize) -> Option<(u32, usize)> {
    let start = text.skip_space(at);
    let names = [("a.m.", 0), ("p.m.", 720), ("am", 0), ("pm", 720)];
    names.iter().find_map(|(name, half)| {
        Some((*half, text.like(start, name).filter(|end| !text.at(*end).is_ascii_alphanumeric())?))
    })
}

/// What the Chinese word before a time says of it.
fn half_before(text: &Plain, at: usize) -> Option<u32> {
    if text.any_before(at, &EVENING) { Some(720) } else { text.any_before(at, &MORNING).then_some(0) }
}

fn chinese_clock(text: &Plain, at: usize, hour: u32, number: Number) -> Option<(u32, bool, usize, Weight)> {
    let half = half_before(text, at);
    let is_hour = match text.at(number.end) {
        '时' => !text.any(number.end, &["时代", "时期"]),
        '点' => {
            half.is_some()
                || text.any(number.end, &["点钟", "点半", "点整"])
                || whole(text, number.end + 1, 0, 59).is_some_and(|(_, minutes)| text.at(minutes.end) == '分')
        }
        _ => false,
    };
    if !is_hour {
        return None;
    }
    let mut end = text.exact(number.end, "点钟").unwrap_or(number.end + 1);
    let mut minute = 0;
    if let Some(after) = text.exact(end, "半") {
        (minute, end) = (30, after);
    } else if let Some((value, minutes)) = whole(text, end, 0, 59)
        && text.at(minutes.end) == '分'
    {
        (minute, end) = (value, minutes.end + 1);
    }
    let hour = if half == Some(720) && hour < 12 { hour + 12 } else { hour };
    let weight = if number.digits > 0 || half.is_some() { Weight::Full } else { Weight::Faint };
    Some((hour * 60 + minute, half.is_some() || hour > 12, end, weight))
}

/// Times without a figure.
fn clock_word(text: &Plain, at: usize) -> Option<Fact> {
    if text.before(at).is_ascii_alphanumeric() {
        return None;
    }
    let (minutes, end) = [("noon", 720), ("midnight", 0)]
        .iter()
        .find_map(|(word, minutes)| Some((*minutes, text.word(at, word)?)))?;
    Some(Fact {
        kind: Kind::Time(minutes, true),
        number: 0.0,
        or: None,
        range: at..end,
        weight: Weight::Faint,
    })
}
