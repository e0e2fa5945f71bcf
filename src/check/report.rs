//! Findings as text for a terminal: place, sentence, the line with a caret under it, advice.
//!
//! The caret stands right under wide characters: a Chinese character takes two cells. Characters
//! that cannot be seen, or that would turn the line round, are printed as their code point.

use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::sentence::{advice, sentence};
use crate::{
    domain::diagnostic::{Diagnostic, Place, Severity, Spot},
    i18n::message::{CheckSummary, Messages},
};

/// Most cells of a source line that are printed round the place that is meant.
const WIDEST: usize = 100;

/// All findings, errors first, and a last line that sums them up.
pub fn text(words: &Messages, findings: &[Diagnostic]) -> String {
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.fault.severity()));
    let mut report = String::new();
    for finding in sorted {
        report.push_str(&one(words, finding));
        report.push('\n');
    }
    let count = |severity| findings.iter().filter(|finding| finding.fault.severity() == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    report.push_str(&if findings.is_empty() {
        words.check_clean()
    } else {
        words.check_summary(CheckSummary { errors, warnings })
    });
    report.push('\n');
    report
}

/// One finding.
pub fn one(words: &Messages, finding: &Diagnostic) -> String {
    let Diagnostic { fault, place, .. } = finding;
    let severity = match fault.severity() {
        Severity::Error => words.severity_error(),
        Severity::Warning => words.severity_warning(),
    };
    let told = visible(&sentence(words, fault));
    let mut report = format!("{}: {severity}[{}] {told}\n", at(place), fault.code());
    if let Some(spot) = &place.spot {
        report.push_str(&excerpt(spot));
    }
    if let Some(other) = &finding.other {
        let line = format!("  {}: {}\n", words.answers(), at(other));
        report.push_str(&line);
        if let Some(spot) = &other.spot {
            report.push_str(&excerpt(spot));
        }
    }
    if let Some(advice) = advice(words, fault) {
        let line = format!("  {}: {}\n", words.help(), visible(&advice));
        report.push_str(&line);
    }
    report
}

/// A place as editors and terminals find it: `file:line:column`.
fn at(place: &Place) -> String {
    let spot = place.spot.as_ref().map(|spot| format!(":{}:{}", spot.line, spot.column));
    format!("{}{}", place.file, spot.unwrap_or_default())
}

fn excerpt(spot: &Spot) -> String {
    let start = spot.column - 1;
    let chars: Vec<char> = spot.source.chars().collect();
    let (first, last) = window(&chars, start);
    let line: String = chars[first..last].iter().map(|char| shown(*char)).collect();
    let before: String = chars[first..start.min(chars.len())].iter().map(|char| shown(*char)).collect();
    let end = (start + spot.length).min(last).max(start);
    let meant: String = chars[start.min(end)..end].iter().map(|char| shown(*char)).collect();
    let (head, tail) = (if first > 0 { "…" } else { "" }, if last < chars.len() { "…" } else { "" });
    let gutter = spot.line.to_string();
    let blank = " ".repeat(gutter.len());
    let mut excerpt = String::new();
    let indent = " ".repeat(cells(head) + cells(&before));
    let carets = "^".repeat(cells(&meant).max(1));
    let written = writeln!(excerpt, "  {gutter} | {head}{line}{tail}")
        .and_then(|()| writeln!(excerpt, "  {blank} | {indent}{carets}"));
    debug_assert!(written.is_ok(), "writing to a String cannot fail");
    excerpt
}

/// The part of a long line that is printed, round the place that is meant.
fn window(chars: &[char], place: usize) -> (usize, usize) {
    if chars.len() <= WIDEST {
        return (0, chars.len());
    }
    let first = place.saturating_sub(WIDEST / 3).min(chars.len());
    (first, (first + WIDEST).min(chars.len()))
}

fn visible(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// A character as it is printed: itself, or its code point where it has no width of its own.
fn shown(char: char) -> String {
    let is_bidi = matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match char {
        '\t' => " ".to_owned(),
        _ if char.is_control() || is_bidi || char == '\u{feff}' || char == '\u{200b}' => {
            format!("⟨U+{:04X}⟩", u32::from(char))
        }
        _ => char.to_string(),
    }
}

fn cells(text: &str) -> usize {
    text.chars().map(|char| char.width().unwrap_or(0)).sum()
}
