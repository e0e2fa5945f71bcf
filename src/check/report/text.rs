//! Findings as text for a terminal: place, sentence, the line with a caret under it, advice.
//!
//! The caret stands right under wide characters: a Chinese character takes two cells. Characters
//! that cannot be seen, or that would turn the line round, are printed as their code point.

use std::fmt::Write;

use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthChar;

use super::{counts, sorted};
use crate::{
    check::sentence::{advice, sentence},
    domain::diagnostic::{Diagnostic, Place, Severity, Spot},
    i18n::message::{CheckSummary, Messages},
};

/// Most cells of a source line that are printed round the place that is meant.
const WIDEST: usize = 100;

/// What the eye looks for first.
const HEAD: Style = Style::new().bold();

/// All findings, errors first, and a last line that sums them up, without color.
pub fn text(words: &Messages, findings: &[Diagnostic]) -> String {
    strip_str(&colored(words, findings)).to_string()
}

/// One finding without color.
pub fn one(words: &Messages, finding: &Diagnostic) -> String {
    strip_str(&colored_one(words, finding)).to_string()
}

/// All findings, errors first, and a last line that sums them up.
pub fn colored(words: &Messages, findings: &[Diagnostic]) -> String {
    let mut report = String::new();
    for finding in sorted(findings) {
        report.push_str(&colored_one(words, finding));
        report.push('\n');
    }
    report.push_str(&summary(words, findings));
    report.push('\n');
    report
}

/// How much was found.
pub fn summary(words: &Messages, findings: &[Diagnostic]) -> String {
    let (errors, warnings) = counts(findings);
    if findings.is_empty() {
        words.check_clean()
    } else {
        words.check_summary(CheckSummary { errors, warnings })
    }
}

fn colored_one(words: &Messages, finding: &Diagnostic) -> String {
    let Diagnostic { fault, place, .. } = finding;
    let (severity, color) = match fault.severity() {
        Severity::Error => (words.severity_error(), AnsiColor::Red.on_default().bold()),
        Severity::Warning => (words.severity_warning(), AnsiColor::Yellow.on_default().bold()),
    };
    let told = visible(&sentence(words, fault));
    let code = fault.code();
    let mut report = format!("{HEAD}{}{HEAD:#}: {color}{severity}[{code}]{color:#} {told}\n", at(place));
    if let Some(spot) = &place.spot {
        report.push_str(&excerpt(spot, color));
    }
    if let Some(other) = &finding.other {
        let part = format!("  {HEAD}{}:{HEAD:#} {}\n", words.answers(), at(other));
        report.push_str(&part);
        if let Some(spot) = &other.spot {
            report.push_str(&excerpt(spot, HEAD));
        }
    }
    if let Some(advice) = advice(words, fault) {
        let part = format!("  {HEAD}{}:{HEAD:#} {}\n", words.help(), visible(&advice));
        report.push_str(&part);
    }
    report
}

/// A place as editors and terminals find it: `file:line:column`.
fn at(place: &Place) -> String {
    let spot = place.spot.as_ref().map(|spot| format!(":{}:{}", spot.line, spot.column));
    format!("{}{}", visible(&place.file), spot.unwrap_or_default())
}

fn excerpt(spot: &Spot, color: Style) -> String {
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
        .and_then(|()| writeln!(excerpt, "  {blank} | {indent}{color}{carets}{color:#}"));
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

/// A character as it is printed: itself, or its code point where nobody would see it or it would turn the
/// line round.
pub fn shown(char: char) -> String {
    let is_hidden = matches!(
        char,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    match char {
        '\t' => " ".to_owned(),
        _ if char.is_control() || is_hidden => format!("⟨U+{:04X}⟩", u32::from(char)),
        _ => char.to_string(),
    }
}

fn cells(text: &str) -> usize {
    text.chars().map(|char| char.width().unwrap_or(0)).sum()
}
