//! Marks in a text what was asked for, and cuts the piece out of it that answers best.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use super::{
    analyzer::{Terms, analyzer},
    units::{Unit, units},
    wanted::{Asked, Piece as Wish, Wanted},
};
use crate::domain::{
    locale::Locale,
    search::{Marked, Piece},
};

/// Columns of an excerpt; a Chinese character takes two.
const COLUMNS: usize = 220;

/// Columns of an excerpt before what was asked for.
const LEAD: usize = 50;

/// The bytes of a text that were asked for, and which wish each answers.
type Found = Vec<(Range<usize>, usize)>;

/// Marks what was asked for in texts of one locale.
pub struct Marker<'a> {
    wishes: Vec<Wish>,
    stems: Vec<(String, usize)>,
    /// A word that may be begun only.
    begun: Option<String>,
    /// The locale of the texts.
    pub locale: &'a Locale,
}

impl<'a> Marker<'a> {
    /// A marker for texts in `locale`.
    pub fn new(asked: &Asked, locale: &'a Locale) -> Self {
        let mut marker = Self { wishes: Vec::new(), stems: Vec::new(), begun: None, locale };
        asked.wanted.iter().for_each(|wanted| marker.add(wanted));
        marker
    }

    /// A marker for texts in `locale` while the last word is still being typed.
    pub fn while_typing(asked: &Asked, locale: &'a Locale) -> Self {
        let mut marker = Self::new(asked, locale);
        if let Some(Wanted::Word(unit)) = asked.wanted.last() {
            marker.begun = Some(unit.text.clone());
        }
        marker
    }

    fn add(&mut self, wanted: &Wanted) {
        match wanted {
            Wanted::Word(unit) => {
                let mut words = analyzer(Terms::Words, self.locale);
                let mut row = words.token_stream(&unit.text);
                if row.advance() {
                    self.stems.push((row.token().text.clone(), self.stems.len()));
                }
            }
            Wanted::Piece(piece) => self.wishes.push(piece.clone()),
            Wanted::Either(parts, whole) => {
                for part in parts {
                    self.add(part);
                }
                self.wishes.push(whole.clone());
            }
        }
    }

    /// The whole text, marked.
    pub fn whole(&self, text: &str) -> Marked {
        cut(text, 0..text.len(), &self.find(text))
    }

    /// Whether anything that was asked for is in the text.
    pub fn is_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// The piece of the text that answers to most wishes, or its beginning, marked.
    pub fn excerpt(&self, text: &str) -> Marked {
        let found = self.find(text);
        let best = best_start(text, &found);
        let range = excerpt(text, best);
        let mut marked = cut(text, range.clone(), &found);
        let dots = |is_cut: bool| is_cut.then(|| Piece { text: "…".to_owned(), is_match: false });
        if let Some(dots) = dots(range.start > 0) {
            marked.insert(0, dots);
        }
        marked.extend(dots(range.end < text.trim_end().len()));
        marked
    }

    /// All that was asked for, in the order of the text.
    fn find(&self, text: &str) -> Found {
        let mut found = Found::new();
        if !self.stems.is_empty() {
            let mut words = analyzer(Terms::Words, self.locale);
            let mut row = words.token_stream(text);
            while row.advance() {
                let token = row.token();
                let stem = self.stems.iter().find(|(stem, _)| *stem == token.text);
                found.extend(stem.map(|(_, wish)| (token.offset_from..token.offset_to, *wish)));
            }
        }
        if !self.wishes.is_empty() || self.begun.is_some() {
            let units = units(text);
            let begun = self.begun.as_deref();
            let is_begun =
                |unit: &&Unit| !unit.is_sign && begun.is_some_and(|begun| unit.text.starts_with(begun));
            found.extend(units.iter().filter(is_begun).map(|unit| (unit.at.clone(), 0)));
            for (wish, piece) in self.wishes.iter().enumerate() {
                let places = (0..units.len()).filter_map(|first| stands_at(piece, &units[first..]));
                found.extend(places.map(|place| (place, self.stems.len() + wish)));
            }
        }
        found.sort_by_key(|(range, _)| (range.start, range.end));
        found
    }
}

/// The bytes of a piece that stands at the beginning of these units.
fn stands_at(piece: &Wish, units: &[Unit]) -> Option<Range<usize>> {
    let last = piece.units.len().checked_sub(1)?;
    let units = units.get(..=last)?;
    let first = units.first()?;
    for (index, (unit, wanted)) in units.iter().zip(&piece.units).enumerate() {
        let text = unit.text.as_str();
        let is_open = piece.is_open && !wanted.is_sign;
        let is_same = text == wanted.text
            || (is_open && index == 0 && text.ends_with(&wanted.text))
            || (is_open && index == last && text.starts_with(&wanted.text));
        let stands = unit.place - first.place == wanted.place - piece.units[0].place;
        if !is_same || !stands || (wanted.is_joined && index > 0 && !unit.is_joined) {
            return None;
        }
    }
    Some(first.at.start..units.last()?.at.end)
}

/// Where the stretch begins that answers to most wishes.
fn best_start(text: &str, found: &Found) -> usize {
    let mut best = (0, 0);
    for (index, (range, _)) in found.iter().enumerate() {
        let end = forward(text, range.start, COLUMNS - LEAD);
        let near = found[index..].iter().take_while(|(range, _)| range.end <= end);
        let mut wishes: Vec<usize> = near.map(|(_, wish)| *wish).collect();
        wishes.sort_unstable();
        wishes.dedup();
        if wishes.len() > best.0 {
            best = (wishes.len(), range.start);
        }
    }
    best.1
}

/// The bytes of an excerpt round `at`: from the beginning of a line, sentence or word.
fn excerpt(text: &str, at: usize) -> Range<usize> {
    let lead = back(text, at, LEAD);
    let before = &text[lead..at];
    let after_sentence = before
        .rfind(['\n', '。', '！', '？'])
        .map(|end| (end, 1))
        .or_else(|| [". ", "! ", "? "].iter().filter_map(|end| before.rfind(end)).max().map(|end| (end, 2)));
    let start = match after_sentence {
        _ if lead == 0 => 0,
        Some((end, _)) => lead + end + before[end..].chars().next().map_or(0, char::len_utf8),
        None => lead + before.find(' ').filter(|_| before.is_ascii()).map_or(0, |space| space + 1),
    };
    let start = start + text[start..].len() - text[start..].trim_start().len();
    let end = forward(text, start, COLUMNS);
    let end = if end < text.len() && is_within_word(text, end) {
        text[start..end].rfind(' ').map_or(end, |space| start + space)
    } else {
        end
    };
    start..start + text[start..end].trim_end().len()
}

fn is_within_word(text: &str, at: usize) -> bool {
    let is_narrow =
        |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() && char.width() == Some(1));
    is_narrow(text[..at].chars().next_back()) && is_narrow(text[at..].chars().next())
}

fn back(text: &str, from: usize, columns: usize) -> usize {
    let mut left = columns;
    let mut chars = text[..from].char_indices().rev();
    let stop = chars.find(|(_, char)| match left.checked_sub(char.width().unwrap_or(0)) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    stop.map_or(0, |(at, char)| at + char.len_utf8())
}

fn forward(text: &str, from: usize, columns: usize) -> usize {
    let mut left = columns;
    let mut chars = text[from..].char_indices();
    let stop = chars.find(|(_, char)| match left.checked_sub(char.width().unwrap_or(0)) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    stop.map_or(text.len(), |(at, _)| from + at)
}

/// The text within `range` in pieces. Marks that touch or overlap are one.
fn cut(text: &str, range: Range<usize>, found: &Found) -> Marked {
    let mut pieces = Marked::new();
    let mut push = |from: usize, to: usize, is_match| {
        if from < to {
            pieces.push(Piece { text: in_one_line(text, from..to), is_match });
        }
    };
    let mut done = range.start;
    let mut mark: Option<Range<usize>> = None;
    for (next, _) in found.iter().filter(|(next, _)| next.start >= range.start && next.end <= range.end) {
        match &mut mark {
            Some(mark) if next.start <= mark.end => mark.end = mark.end.max(next.end),
            _ => {
                if let Some(mark) = mark.replace(next.clone()) {
                    push(done, mark.start, false);
                    push(mark.start, mark.end, true);
                    done = mark.end;
                }
            }
        }
    }
    if let Some(mark) = mark {
        push(done, mark.start, false);
        push(mark.start, mark.end, true);
        done = mark.end;
    }
    push(done, range.end, false);
    pieces
}

/// The text within `range` as one line: what does not end as a sentence does, such as a heading or a cell,
/// is parted from what follows.
fn in_one_line(text: &str, range: Range<usize>) -> String {
    let mut line = String::with_capacity(range.len());
    let mut before = text[..range.start].chars().next_back();
    for char in text[range].chars() {
        match before {
            _ if char != '\n' => line.push(char),
            Some(
                '.' | '!' | '?' | ':' | ';' | ',' | '\u{201D}' | '。' | '！' | '？' | '：' | '；' | '，'
                | '…',
            ) => {
                line.push(' ');
            }
            _ => line.push_str(" · "),
        }
        before = Some(char);
    }
    line
}
