//! Characters that nobody sees, and characters that stand for others that were lost.

use super::{MOST, Text, place};
use crate::domain::diagnostic::{Diagnostic, Fault, PairFault};

/// Reports each run of such characters in the whole file once.
pub fn check(text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    let source = text.source;
    let is_right_to_left = source.locale.is_right_to_left();
    let mut before = '\0';
    let mut last = None;
    for (at, char) in source.text.char_indices() {
        let fault = fault(char, before, is_right_to_left);
        before = char;
        let Some(fault) = fault else { continue };
        if found.len() >= MOST {
            return;
        }
        let end = at + char.len_utf8();
        let goes_on = last.replace(end) == Some(at);
        if goes_on || (at < source.body && is_told(text, at, found)) {
            continue;
        }
        let run: usize = source.text[at..]
            .chars()
            .take_while(|next| self::fault(*next, 'a', is_right_to_left).is_some())
            .map(char::len_utf8)
            .sum();
        let range = at..at + run.max(char.len_utf8());
        let is_lost = fault == PairFault::Damaged;
        let finding = Diagnostic::new(Fault::Pair(fault), place(source, range.clone()));
        // What was lost only its writer knows.
        found.push(if is_lost { finding } else { finding.with_fix(range, "") });
    }
}

/// Whether the head could not be read there for the same reason.
fn is_told(text: &Text<'_>, at: usize, found: &[Diagnostic]) -> bool {
    let here = place(text.source, at..at + 1);
    let line = |place: &crate::domain::diagnostic::Place| place.spot.as_ref().map(|spot| spot.line);
    found.iter().any(|finding| {
        finding.place.file == here.file
            && line(&finding.place) == line(&here)
            && matches!(finding.fault, Fault::TomlSyntax { .. })
    })
}

fn fault(char: char, before: char, is_right_to_left: bool) -> Option<PairFault> {
    let hidden = || Some(PairFault::Hidden { code: u32::from(char) });
    match char {
        '\u{fffd}' | '\0' | '\u{e000}'..='\u{f8ff}' => Some(PairFault::Damaged),
        '\n' | '\t' | '\r' => None,
        // They join emoji and letters of some scripts.
        '\u{200c}' | '\u{200d}'
            if !before.is_ascii() && !super::language::is_han(before) && before != '\n' =>
        {
            None
        }
        '\u{200e}' | '\u{200f}' if is_right_to_left => None,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => hidden(),
        char if char.is_control() => hidden(),
        _ => None,
    }
}
