//! What can be seen to be wrong with the words of one text alone.

use std::ops::Range;

use super::{
    edition::{Edition, Entry},
    part::Part,
    words,
};
use crate::domain::diagnostic::{Diagnostic, MessageFault, Space, Wording};

mod punctuation;

/// What a text becomes that was written in one encoding and read in another.
const DAMAGE: [&str; 7] = ["\u{fffd}", "\0", "锟斤拷", "烫烫烫", "â€", "ï»¿", "ï¼"];

/// Most Chinese characters of a text that is the name of a language or an edition.
const LONGEST_NAME: usize = 4;

/// Something doubtful, and what would put it right.
struct Doubt {
    wording: Wording,
    place: Range<usize>,
    fix: Option<(Range<usize>, String)>,
}

impl Doubt {
    fn new(wording: Wording, place: Range<usize>) -> Self {
        Self { wording, place, fix: None }
    }

    fn with_fix(self, range: Range<usize>, text: String) -> Self {
        Self { fix: Some((range, text)), ..self }
    }
}

/// What is doubtful about a text; `twin` is that of the reference.
pub fn check(
    edition: &Edition<'_>,
    entry: &Entry<'_>,
    part: &Part<'_>,
    twin: Option<&Part<'_>>,
) -> Vec<Diagnostic> {
    let file = entry.place_of.text();
    let mut doubts = spaces(file, part, twin);
    for (start, text) in &part.texts {
        let range = *start..start + text.len();
        doubts.extend(damage(file, &range));
        doubts.extend(no_character(file, &range));
        doubts.extend(hidden(file, &range, edition.locale.is_right_to_left()));
        doubts.extend(braces(file, &range));
        doubts.extend(punctuation::check(file, &range, edition.locale.is_written_in_han()));
    }
    if twin.is_none_or(|twin| twin.pattern != part.pattern) {
        doubts.extend(other_language(part, edition.locale.is_written_in_han()));
    }
    let findings = doubts.into_iter().map(|doubt| {
        let finding = entry.find(MessageFault::Wording(doubt.wording), doubt.place);
        match doubt.fix {
            Some((range, text)) => finding.with_fix(range, text),
            None => finding,
        }
    });
    findings.collect()
}

/// Spaces round a text that readers see; those of ASCII are taken off by Fluent itself.
fn spaces(file: &str, part: &Part<'_>, twin: Option<&Part<'_>>) -> Vec<Doubt> {
    let text = part.source(file);
    let is_gap = |char: char| char.is_whitespace() && !matches!(char, '\r' | '\n');
    let mut doubts = Vec::new();
    let before = text.len() - text.trim_start_matches(is_gap).len();
    if let Some(char) = text.chars().next().filter(|_| before > 0 && !part.is_empty()) {
        let place = part.span.start..part.span.start + before;
        doubts.push(
            Doubt::new(Wording::Space(Space::Before(char)), place.clone()).with_fix(place, String::new()),
        );
    }
    let after = text.len() - text.trim_end_matches(is_gap).len();
    if let Some(char) = text.chars().next_back().filter(|_| after > 0 && !part.is_empty()) {
        let place = part.span.end - after..part.span.end;
        doubts.push(
            Doubt::new(Wording::Space(Space::After(char)), place.clone()).with_fix(place, String::new()),
        );
    }
    let Some(twin) = twin.filter(|twin| !twin.is_empty() && !part.is_empty()) else { return doubts };
    let (first, last) = (edge_literal(part, true), edge_literal(part, false));
    if let Some(place) = first.filter(|_| edge_literal(twin, true).is_none()) {
        doubts.push(Doubt::new(Wording::Space(Space::Before(' ')), place));
    }
    if let Some(place) = last.filter(|_| edge_literal(twin, false).is_none()) {
        doubts.push(Doubt::new(Wording::Space(Space::After(' ')), place));
    }
    doubts
}

/// The spaces in quotation marks that a text begins or ends with.
fn edge_literal(part: &Part<'_>, is_first: bool) -> Option<Range<usize>> {
    let edge = if is_first { part.texts.first() } else { part.texts.last() };
    let (start, text) = edge.filter(|(_, text)| !text.is_empty() && text.trim().is_empty())?;
    let end = start + text.len();
    let gap = if is_first { start - part.span.start } else { part.span.end - end };
    // Between it and the edge are a quotation mark and a brace, perhaps with spaces.
    (gap <= 4 && !part.has_choice).then_some(*start..end)
}

fn damage(file: &str, range: &Range<usize>) -> Option<Doubt> {
    let text = &file[range.clone()];
    let found = DAMAGE.iter().find_map(|sign| text.find(sign).map(|at| (range.start + at, *sign)));
    found.map(|(at, sign)| Doubt::new(Wording::Damaged { found: sign.to_owned() }, at..at + sign.len()))
}

/// A number in a text in quotation marks that stands for no character, as halves of a pair do, or numbers beyond
/// the last character. Fluent shows U+FFFD then.
fn no_character(file: &str, range: &Range<usize>) -> Option<Doubt> {
    let is_literal = file[..range.start].ends_with('"');
    let text = &file[range.clone()];
    let mut rest = 0;
    while let Some(at) = text.get(rest..).filter(|_| is_literal).and_then(|text| text.find('\\')) {
        let at = rest + at;
        let digits = match text[at + 1..].chars().next()? {
            'u' => 4,
            'U' => 6,
            _ => 0,
        };
        let end = at + 2 + digits;
        let number = text.get(at + 2..end).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        if digits > 0 && number.is_some_and(|number| char::from_u32(number).is_none()) {
            let wording = Wording::NoCharacter { escape: text[at..end].to_owned() };
            return Some(Doubt::new(wording, range.start + at..range.start + end));
        }
        rest = end;
    }
    None
}

fn hidden(file: &str, range: &Range<usize>, is_right_to_left: bool) -> Vec<Doubt> {
    let is_hidden = |(at, char): &(usize, char)| match char {
        // They join and part letters of some scripts, and the pictures of one sign.
        '\u{200c}' | '\u{200d}' => {
            let (before, after) = (file[..*at].chars().next_back(), file[at + 3..].chars().next());
            [before, after]
                .into_iter()
                .any(|char| char.is_none_or(|char| char.is_ascii() || words::is_han(char)))
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' => !is_right_to_left,
        '\t' | '\n' | '\r' | '\0' => false,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' => true,
        '\u{e0000}'..='\u{e007f}' => !file[..*at].ends_with(|before: char| before > '\u{ffff}'),
        char => char.is_control() || matches!(char, '\u{feff}' | '\u{fff9}'..='\u{fffb}'),
    };
    let text = file[range.clone()].char_indices().map(|(at, char)| (range.start + at, char));
    let doubts = text.filter(is_hidden).take(super::MOST_IN_ONE_TEXT).map(|(at, char)| {
        let place = at..at + char.len_utf8();
        Doubt::new(Wording::Hidden { char }, place.clone()).with_fix(place, String::new())
    });
    doubts.collect()
}

/// Full-width braces round what looks like a placeable.
fn braces(file: &str, range: &Range<usize>) -> Vec<Doubt> {
    let text = &file[range.clone()];
    let mut doubts = Vec::new();
    for (open, brace) in text.match_indices('｛').take(super::MOST_IN_ONE_TEXT) {
        let inner = &text[open + brace.len()..];
        let Some(close) = inner.find('｝') else { continue };
        let name = inner[..close].trim().replace('＄', "$");
        let letters = name.trim_start_matches(['$', '-']);
        let is_name = letters.starts_with(|char: char| char.is_ascii_alphabetic())
            && letters.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.'));
        if is_name {
            let place = range.start + open..range.start + open + 2 * brace.len() + close;
            let (found, wanted) = (file[place.clone()].to_owned(), format!("{{ {name} }}"));
            let wording = Wording::FullWidthBraces { found, wanted: wanted.clone() };
            doubts.push(Doubt::new(wording, place.clone()).with_fix(place, wanted));
        }
    }
    doubts
}

/// Words that were left in another language.
fn other_language(part: &Part<'_>, is_chinese: bool) -> Option<Doubt> {
    let is_name = part.texts.iter().all(|(_, text)| {
        let text = text.trim();
        text.chars().count() <= LONGEST_NAME && text.chars().all(words::is_han)
    });
    if !is_chinese && is_name {
        return None;
    }
    part.texts.iter().find_map(|(start, text)| {
        let left = if is_chinese { words::english(text) } else { words::chinese(text) }?;
        let at = start + (left.as_ptr() as usize - text.as_ptr() as usize);
        Some(Doubt::new(Wording::OtherLanguage { words: left.to_owned() }, at..at + left.len()))
    })
}
