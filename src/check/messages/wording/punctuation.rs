//! Punctuation of the wrong width: ASCII signs among Chinese characters, full-width signs after Latin letters.

use std::ops::Range;

use super::{Doubt, Wording};
use crate::check::messages::{MOST_IN_ONE_TEXT, words::is_han};

/// The signs of the wrong width in the bytes `range` of a file.
pub fn check(file: &str, range: &Range<usize>, is_chinese: bool) -> Vec<Doubt> {
    let signs = file[range.clone()].char_indices();
    let doubts = signs.filter_map(|(at, found)| {
        let at = range.start + at;
        if is_chinese { half_width(file, range.end, at, found) } else { full_width(file, at, found) }
    });
    doubts.take(MOST_IN_ONE_TEXT).collect()
}

fn half_width(file: &str, end: usize, at: usize, found: char) -> Option<Doubt> {
    let wanted = match found {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '?' => '？',
        '!' => '！',
        '.' => '。',
        _ => return None,
    };
    let before = file[..at].chars().next_back()?;
    let rest = &file[at + 1..];
    let is_last = file[at + 1..end.max(at + 1)].trim().is_empty();
    let after = rest.trim_start_matches(' ').chars().next().filter(|char| !matches!(char, '\n' | '\r'));
    let is_after_chinese = is_chinese_sign(before);
    let fits = match after {
        None => true,
        Some('{') => is_last,
        Some(char) if is_chinese_sign(char) => true,
        Some(char) => matches!(found, ',' | ';' | '?' | '!') && char.is_ascii_alphabetic(),
    };
    let is_wrong = is_after_chinese && fits || before == '}' && after.is_some_and(is_chinese_sign);
    // Dots in a row are an ellipsis.
    if !is_wrong || found == '.' && rest.starts_with('.') {
        return None;
    }
    let spaces = if after.is_some() { rest.len() - rest.trim_start_matches(' ').len() } else { 0 };
    let doubt = Doubt::new(Wording::HalfWidth { found, wanted }, at..at + 1);
    Some(doubt.with_fix(at..at + 1 + spaces, wanted.to_string()))
}

fn full_width(file: &str, at: usize, found: char) -> Option<Doubt> {
    let wanted = match found {
        '，' | '、' => ',',
        '；' => ';',
        '：' => ':',
        '？' => '?',
        '！' => '!',
        '。' => '.',
        _ => return None,
    };
    let is_after_latin = file[..at].ends_with(|char: char| char.is_ascii_alphanumeric());
    let end = at + found.len_utf8();
    let space = if file[end..].starts_with(|char: char| char.is_alphanumeric()) { " " } else { "" };
    let doubt = Doubt::new(Wording::HalfWidth { found, wanted }, at..end);
    is_after_latin.then(|| doubt.with_fix(at..end, format!("{wanted}{space}")))
}

fn is_chinese_sign(char: char) -> bool {
    is_han(char) || matches!(char, '“' | '”' | '《' | '》' | '（' | '）' | '「' | '」' | '、' | '，' | '。')
}
