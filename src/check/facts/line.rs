//! A piece of prose as facts are read from it: its characters, each with its place in the file.
//!
//! Belongs here: full-width digits and signs made ordinary, looking for words. Does not belong here: what they
//! mean.

use std::ops::Range;

/// Prose without its Markdown.
#[derive(Debug, Clone, Default)]
pub struct Line {
    chars: Vec<char>,
    /// The bytes of the file that each character stands for.
    spans: Vec<Range<usize>>,
}

impl Line {
    /// Adds `text`, which stands in these bytes of the file.
    pub fn push(&mut self, text: &str, range: &Range<usize>) {
        let is_literal = text.len() == range.len();
        for (at, char) in text.char_indices() {
            let start = range.start + at;
            let span = if is_literal { start..start + char.len_utf8() } else { range.clone() };
            self.chars.push(char);
            self.spans.push(span);
        }
    }

    /// Adds another line behind this one.
    pub fn append(&mut self, other: &Self) {
        if !self.is_empty() {
            let end = self.spans.last().map_or(0, |span| span.end);
            self.chars.push('\n');
            self.spans.push(end..end);
        }
        self.chars.extend_from_slice(&other.chars);
        self.spans.extend_from_slice(&other.spans);
    }

    /// Whether it has no characters.
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Its characters as they were written.
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The bytes of the file that these characters stand in.
    pub fn bytes(&self, range: Range<usize>) -> Range<usize> {
        let start = self.spans.get(range.start).map_or(0, |span| span.start);
        let last = range.end.saturating_sub(1).max(range.start);
        start..self.spans.get(last).map_or(start, |span| span.end)
    }

    /// These characters as they were written.
    pub fn text(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    /// The same with ordinary digits, signs and spaces.
    pub fn plain(&self) -> Plain {
        Plain(self.chars.iter().copied().map(ordinary).collect())
    }
}

fn ordinary(char: char) -> char {
    match char {
        // A Chinese comma parts two numbers; an ASCII one may group digits.
        '，' => char,
        '～' | '‐' | '‑' | '–' | '—' | '−' | '〜' | '~' => '-',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        '\n' | '\t' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{3000}' => ' ',
        '’' => '\'',
        _ => char,
    }
}

/// Characters of which the digits and signs are ordinary ones.
pub struct Plain(Vec<char>);

impl Plain {
    /// The character at `at`; NUL behind the last.
    pub fn at(&self, at: usize) -> char {
        self.0.get(at).copied().unwrap_or('\0')
    }

    /// The character before `at`.
    pub fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\0', |at| self.at(at))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Where `text` ends if it stands at `at`.
    pub fn exact(&self, at: usize, text: &str) -> Option<usize> {
        self.matching(at, text, |a, b| a == b)
    }

    /// The same whatever the case of its letters.
    pub fn like(&self, at: usize, text: &str) -> Option<usize> {
        self.matching(at, text, |a, b| a.eq_ignore_ascii_case(&b))
    }

    fn matching(&self, at: usize, text: &str, is_same: impl Fn(char, char) -> bool) -> Option<usize> {
        let mut end = at;
        for char in text.chars() {
            if !is_same(self.at(end), char) {
                return None;
            }
            end += 1;
        }
        Some(end)
    }

    /// The same for a whole word.
    pub fn word(&self, at: usize, text: &str) -> Option<usize> {
        self.like(at, text).filter(|end| !self.at(*end).is_ascii_alphanumeric())
    }

    /// Whether one of these texts stands at `at`.
    pub fn any(&self, at: usize, texts: &[&str]) -> bool {
        texts.iter().any(|text| self.exact(at, text).is_some())
    }

    /// Whether one of these texts ends before `at`.
    pub fn any_before(&self, at: usize, texts: &[&str]) -> bool {
        let starts = |text: &&str| at.checked_sub(text.chars().count());
        texts.iter().any(|text| starts(text).is_some_and(|start| self.like(start, text).is_some()))
    }

    /// Behind the characters of a kind that stand at `at`.
    pub fn end_of(&self, at: usize, is_of_kind: impl Fn(char) -> bool) -> usize {
        (at..self.len()).find(|at| !is_of_kind(self.at(*at))).unwrap_or(self.len().max(at))
    }

    /// Behind the spaces at `at`.
    pub fn skip_space(&self, at: usize) -> usize {
        self.end_of(at, |char| char == ' ')
    }

    /// The lower-case letters of the word at `at`, and where it ends.
    pub fn letters(&self, at: usize) -> (String, usize) {
        let end = self.end_of(at, |char| char.is_ascii_alphabetic());
        let letters = self.0.get(at..end).unwrap_or_default();
        (letters.iter().map(char::to_ascii_lowercase).collect(), end)
    }
}
