//! Numbers in digits and in Chinese numerals, and in both together: 12,345.6, 一百二十三, 1.2亿, 3万5千.
//!
//! Belongs here: what such a number is. Does not belong here: English words (`words`), what it counts (`scan`).

use super::{fact::Weight, line::Plain};

/// A number that was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    /// What it is.
    pub value: f64,
    /// Where it ends.
    pub end: usize,
    /// How much it weighs.
    pub weight: Weight,
    /// How many digits it begins with, none for Chinese numerals and words.
    pub digits: usize,
    /// What its magnitude multiplied it by: 10,000 for 1.2万.
    pub magnitude: f64,
}

/// More digits than any quantity has; they are a telephone number or an identifier.
const MOST_DIGITS: usize = 18;

/// What stands for "and some": 20多万, 三十余.
const ABOUT: [char; 4] = ['多', '余', '来', '几'];

/// The number at `at`: digits, Chinese numerals or both.
pub fn number(text: &Plain, at: usize) -> Option<Number> {
    if text.at(at).is_ascii_digit() { mixed(text, at) } else { chinese(text, at) }
}

/// The digit that a Chinese numeral is.
pub fn digit(char: char) -> Option<u32> {
    Some(match char {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// Whether a number can begin with it.
pub fn begins(char: char) -> bool {
    // Most characters of a text are none, and a text is asked about each of them.
    char.is_ascii_digit()
        || !char.is_ascii()
            && (digit(char).or(small(char).or(large(char)).map(|_| 0)).is_some()
                || matches!(char, '廿' | '卅'))
}

/// The magnitude below ten thousand.
fn small(char: char) -> Option<f64> {
    Some(match char {
        '十' => 10.0,
        '百' => 100.0,
        '千' => 1_000.0,
        _ => return None,
    })
}

/// The magnitude by which all before it is multiplied.
fn large(char: char) -> Option<f64> {
    Some(match char {
        '万' => 1e4,
        '亿' => 1e8,
        '兆' => 1e12,
        _ => return None,
    })
}

/// Digits with separators: their value, where they end, and how many stand before the point.
pub fn digits(text: &Plain, at: usize) -> Option<(f64, usize, usize)> {
    let mut written = String::new();
    let mut end = at;
    let (mut since, mut is_grouped) = (0, false);
    loop {
        let char = text.at(end);
        if char.is_ascii_digit() {
            written.push(char);
            since += 1;
        } else if char == ',' && is_group(text, end) && (since == 3 || since < 3 && !is_grouped) {
            (since, is_grouped) = (0, true);
        } else {
            break;
        }
        end += 1;
    }
    let whole = written.len();
    if whole == 0 || whole > MOST_DIGITS {
        return None;
    }
    if text.at(end) == '.' && text.at(end + 1).is_ascii_digit() {
        written.push('.');
        end += 1;
        while text.at(end).is_ascii_digit() {
            written.push(text.at(end));
            end += 1;
        }
    }
    Some((written.parse().ok()?, end, whole))
}

/// Whether the comma at `at` groups digits: one to three stand before it, three behind it and no more.
fn is_group(text: &Plain, at: usize) -> bool {
    let behind = (at + 1..=at + 3).all(|at| text.at(at).is_ascii_digit());
    behind && !text.at(at + 4).is_ascii_digit()
}

fn mixed(text: &Plain, at: usize) -> Option<Number> {
    let (value, end, whole) = digits(text, at)?;
    let mut sum = Sum { number: Some(value), ..Sum::default() };
    let end = sum.take(text, end);
    let weight =
        if value <= 1.0 && sum.largest <= 1.0 && whole == end - at { Weight::Faint } else { Weight::Full };
    Some(Number { value: sum.total(), end, weight, digits: whole, magnitude: sum.largest })
}

fn chinese(text: &Plain, at: usize) -> Option<Number> {
    let first = text.at(at);
    if digit(first).is_none() && !matches!(first, '十' | '廿' | '卅') {
        return bare(text, at);
    }
    let run = text.end_of(at, |char| digit(char).is_some()) - at;
    if run > 1 {
        return Some(spelled(text, at, run));
    }
    let mut sum = Sum::default();
    let start = match first {
        '廿' | '卅' => {
            sum.section = if first == '廿' { 20.0 } else { 30.0 };
            at + 1
        }
        _ => at,
    };
    let end = sum.take(text, start);
    let value = sum.total();
    let weight =
        if value > 10.0 && !is_idiom(text, at) && !sum.is_odd { Weight::Full } else { Weight::Counted };
    let weight = if value <= 1.0 || sum.is_odd { Weight::Faint } else { weight };
    Some(Number { value, end, weight, digits: 0, magnitude: sum.largest })
}

/// Digits one after another, as years are read: 二〇二〇. Two that follow each other mean "about": 三四个, 五六十.
fn spelled(text: &Plain, at: usize, run: usize) -> Number {
    let all = (at..at + run).filter_map(|at| digit(text.at(at)));
    let value = all.fold(0.0, |value, digit| value * 10.0 + f64::from(digit));
    let is_year = run == 4 && text.at(at + run) == '年';
    let end = text.end_of(at + run, |char| small(char).or(large(char)).is_some());
    let weight = if is_year { Weight::Full } else { Weight::Faint };
    Number { value, end, weight, digits: 0, magnitude: 1.0 }
}

/// A magnitude without a number may stand for one of it: 百年, 万元.
fn bare(text: &Plain, at: usize) -> Option<Number> {
    let mut value = small(text.at(at)).or(large(text.at(at)))?;
    let mut end = at + 1;
    while let Some(more) = small(text.at(end)).or(large(text.at(end))) {
        value *= more;
        end += 1;
    }
    Some(Number { value, end, weight: Weight::Faint, digits: 0, magnitude: value })
}

/// The parts of a number that has magnitudes.
#[derive(Default)]
struct Sum {
    /// What has its magnitude of ten thousand or more.
    total: f64,
    /// What has a smaller one, and still waits for that.
    section: f64,
    /// What has none yet.
    number: Option<f64>,
    /// The last magnitude, for 三百五 and 3万5.
    last: f64,
    largest: f64,
    /// It is no number in the usual form: 十四五.
    is_odd: bool,
}

impl Sum {
    /// Takes what belongs to the number from `at` on, and gives where it ends.
    fn take(&mut self, text: &Plain, at: usize) -> usize {
        let mut end = at;
        let mut had_zero = false;
        loop {
            let mut here = if self.number.is_some() && end > at { text.skip_space(end) } else { end };
            if ABOUT.contains(&text.at(here))
                && large(text.at(here + 1)).or(small(text.at(here + 1))).is_some()
            {
                here += 1;
            }
            let char = text.at(here);
            // The 千 of 100万千瓦 belongs to the unit.
            if let Some(magnitude) =
                small(char).filter(|_| self.number.is_some() || char == '十' && self.last < 1e4)
            {
                self.section += self.number.take().unwrap_or(1.0) * magnitude;
                self.grow(magnitude);
            } else if let Some(magnitude) = large(char).filter(|_| self.has_any()) {
                let before = self.section + self.number.take().unwrap_or_default();
                // 1.2万亿: all before it has the magnitude.
                if self.total > 0.0 && before == 0.0 {
                    self.total *= magnitude;
                } else {
                    self.total += before * magnitude;
                }
                self.section = 0.0;
                self.grow(magnitude);
            } else if let Some(digit) = digit(char) {
                if self.number.is_some() {
                    self.is_odd = true;
                    break;
                }
                if digit == 0 {
                    had_zero = true;
                } else {
                    self.number = Some(f64::from(digit));
                }
            } else if char.is_ascii_digit() && self.number.is_none() && self.last > 0.0 {
                let Some((value, after, _)) = digits(text, here) else { break };
                // 1亿2000万, but not 上涨3万2020年.
                if small(text.at(after)).or(large(text.at(after))).is_none() {
                    break;
                }
                self.number = Some(value);
                here = after - 1;
            } else {
                break;
            }
            end = here + 1;
        }
        // 三百五 is 350, 三百零五 is 305, 二十五 is 25.
        if let Some(number) = self.number.filter(|_| self.last > 10.0 && !had_zero) {
            self.number = Some(number * self.last / 10.0);
        }
        if text.any(end, &["个半"]) && self.last == 0.0 {
            self.number = self.number.map(|number| number + 0.5);
            return end + 2;
        }
        end
    }

    fn has_any(&self) -> bool {
        self.number.is_some() || self.section > 0.0 || self.total > 0.0
    }

    fn grow(&mut self, magnitude: f64) {
        self.last = magnitude;
        self.largest =
            if magnitude >= 1e4 { self.largest.max(1.0) * magnitude } else { self.largest.max(magnitude) };
    }

    fn total(&self) -> f64 {
        self.total + self.section + self.number.unwrap_or_default()
    }
}

/// Numbers in fixed expressions, which no translation repeats.
const IDIOMS: [&str; 16] = [
    "十二分",
    "一百八十度",
    "三十六计",
    "七十二变",
    "三百六十行",
    "三百六十五行",
    "十八般",
    "一千零一夜",
    "二百五",
    "三十而立",
    "四十不惑",
    "五十步",
    "一百个放心",
    "十三太保",
    "十八层",
    "十二万分",
];

fn is_idiom(text: &Plain, at: usize) -> bool {
    text.any(at, &IDIOMS)
}
