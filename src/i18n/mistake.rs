//! Why a text is no Fluent, looked up in the text itself.
//!
//! The parser says where it gave up, which is often a line after the mistake, and in words for programmers.
//! Here the source round the place is read again as a person would: one finding for one cause, at the
//! cause, for every entry that is broken.
//!
//! Belongs here: from the parser's errors to findings. Does not belong here: what is wrong with text that
//! parses (`check::messages`), sentences (`locales/*/check-messages.ftl`).

mod head;
mod placeable;
mod sign;

use std::{borrow::Cow, ops::Range};

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::domain::diagnostic::{Diagnostic, Fault, Lines, MessageFault, Mistake};

/// Most digits of a number that plural rules can take for certain.
const MOST_DIGITS: usize = 15;
/// Most characters between such a number and the arrow after it.
const NEAR: usize = 200;

/// A mistake within a piece of text.
struct Found {
    mistake: Mistake,
    place: Range<usize>,
    fix: Option<(Range<usize>, String)>,
}

impl Found {
    fn new(mistake: Mistake, place: Range<usize>) -> Self {
        Self { mistake, place, fix: None }
    }

    fn with_fix(self, range: Range<usize>, text: impl Into<String>) -> Self {
        Self { fix: Some((range, text.into())), ..self }
    }

    fn shifted(self, by: usize) -> Self {
        let shift = |range: Range<usize>| range.start + by..range.end + by;
        let fix = self.fix.map(|(range, text)| (shift(range), text));
        Self { mistake: self.mistake, place: shift(self.place), fix }
    }
}

/// The same text as the parser and the bundle can take it, byte for byte as long. The parser cuts a text
/// within a character where one follows an escape sequence such as `\u12` that is too short. The bundle
/// panics where a variant is chosen by a number that no plural rule can take. What would do so becomes `?`,
/// and is found as what cannot stand there.
pub fn parsable(text: &str) -> Cow<'_, str> {
    let mut copy: Option<String> = None;
    for range in short_escapes(text).chain(long_selectors(text)) {
        let copy = copy.get_or_insert_with(|| text.to_owned());
        copy.replace_range(range.clone(), &"?".repeat(range.len()));
    }
    copy.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The characters after escape sequences that are too short.
fn short_escapes(text: &str) -> impl Iterator<Item = Range<usize>> {
    let escapes = text.match_indices("\\u").chain(text.match_indices("\\U"));
    escapes.filter_map(|(at, _)| {
        let digits = text[at + 2..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let end = at + 2 + digits;
        let next = text[end..].chars().next().filter(|next| !next.is_ascii())?;
        let line = text[..at].rsplit('\n').next().unwrap_or_default();
        let is_in_string = line.rsplit_once('{').is_some_and(|(_, inner)| inner.contains('"'));
        is_in_string.then_some(end..end + next.len_utf8())
    })
}

/// The first digits of numbers with too many, by which a variant is chosen.
fn long_selectors(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_digit = |char: char| char.is_ascii_digit() || char == '.';
    let mut at = 0;
    let runs = text.split(move |char| !is_digit(char)).map(move |run| {
        let start = at;
        at += run.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        (start, run)
    });
    runs.filter(|(_, run)| run.len() > MOST_DIGITS).filter_map(|(start, run)| {
        let before = text[..start].trim_end_matches([' ', '-', '\n', '\r']);
        let after = &text[start + run.len()..];
        let near = after.char_indices().nth(NEAR).map_or(after, |(end, _)| &after[..end]);
        (before.ends_with(['{', '(']) && near.contains("->")).then_some(start..start + 1)
    })
}

/// The findings for the parser's `errors` in a text, the content of `file`.
pub fn explain(file: &str, lines: &Lines<'_>, errors: &[ParserError]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for error in errors {
        let junk = error.slice.clone().unwrap_or(error.pos.clone());
        let mut found = in_junk(&lines.text()[junk.clone()], junk.start);
        if found.is_empty() {
            found.push(Found::new(Mistake::Other, error.pos.clone()));
        }
        findings.extend(found.into_iter().map(|found| {
            let place = lines.place(file, found.place);
            let finding = Diagnostic::new(Fault::Message(MessageFault::Syntax(found.mistake)), place);
            match found.fix {
                Some((range, text)) => finding.with_fix(range, text),
                None => finding,
            }
        }));
    }
    findings
}

/// The name that an entry which does not parse seems to have.
pub fn name_of_junk(junk: &str) -> &str {
    head::name(junk.trim_start_matches([' ', '\t', '.']))
}

/// The mistakes of what the parser skipped from one error to where it found its way again. Entries that
/// are in order stand there too: the mistake of one can swallow the next.
fn in_junk(junk: &str, start: usize) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut loose_until = 0;
    for piece in pieces(junk) {
        let Some(found) = in_piece(&junk[piece.clone()]) else { continue };
        let is_loose = found.mistake == Mistake::NoMessage;
        // Lines of prose that follow each other are one mistake.
        let follows = is_loose && loose_until == piece.start && piece.start > 0;
        if is_loose {
            loose_until = piece.end;
            // A text that is not indented is no text of the id above it.
            all.pop_if(|last| matches!(last.mistake, Mistake::NoText { .. }));
        }
        if !follows {
            all.push(found.shifted(start + piece.start));
        }
    }
    all
}

/// The pieces that each begin with a line that begins something.
fn pieces(junk: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in junk.split_inclusive('\n') {
        let end = at + line.len();
        match pieces.last_mut() {
            Some(last) if !begins(line) => last.end = end,
            _ => pieces.push(at..end),
        }
        at = end;
    }
    pieces
}

fn begins(line: &str) -> bool {
    let is_attribute = line.trim_start_matches(' ').strip_prefix('.').is_some_and(|rest| {
        let name = head::name(rest);
        !name.is_empty() && rest[name.len()..].trim_start().starts_with(['=', '＝'])
    });
    is_attribute || !line.trim().is_empty() && !line.starts_with([' ', '\t', '}', '[', '*', '.', '　'])
}

/// The first mistake of one entry or attribute; none if it parses by itself.
fn in_piece(piece: &str) -> Option<Found> {
    let indent = piece.len() - piece.trim_start_matches(' ').len();
    let start = if piece[indent..].starts_with('.') { indent + 1 } else { 0 };
    let body = &piece[start..];
    let text = parsable(body);
    let (_, errors) = parser::parse(&*text).err()?;
    let error = errors.into_iter().next()?;
    let found = head::mistake(body).unwrap_or_else(|| match &error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            let id = head::name(body).to_owned();
            Found::new(Mistake::NoText { id: id.clone() }, 0..id.len())
        }
        _ => placeable::mistake(body, &error),
    });
    Some(found.shifted(start))
}
