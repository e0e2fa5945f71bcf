//! Signs of a Chinese keyboard that look like those of Fluent.

use std::ops::Range;

use super::{Found, Mistake};

/// The ASCII sign that a sign stands for.
pub fn ascii(sign: char) -> Option<char> {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        '\u{3000}' => Some(' '),
        '“' | '”' | '„' | '‟' => Some('"'),
        '【' | '〔' => Some('['),
        '】' | '〕' => Some(']'),
        '、' => Some(','),
        _ => None,
    }
}

/// The mistake at `at`, if there stands a sign that looks like one of Fluent.
pub fn full_width(text: &str, at: usize) -> Option<Found> {
    let found = text.get(at..)?.chars().next()?;
    let wanted = ascii(found)?;
    let place = at..at + found.len_utf8();
    Some(Found::new(Mistake::FullWidth { found, wanted }, place.clone()).with_fix(place, wanted))
}

/// The mistake at `at`, if there stands a tab: all tabs that indent lines from there on become spaces.
pub fn tab(text: &str, at: usize) -> Option<Found> {
    text.get(at..)?.starts_with('\t').then(|| {
        let range = at..text.len();
        let lines = text[at..].split_inclusive('\n').map(|line| {
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            line[..indent].replace('\t', "    ") + &line[indent..]
        });
        Found::new(Mistake::Tab, tabs(text, at)).with_fix(range, lines.collect::<String>())
    })
}

/// The tabs that follow each other from `at`.
pub fn tabs(text: &str, at: usize) -> Range<usize> {
    at..at + text[at..].bytes().take_while(|byte| *byte == b'\t').count()
}
