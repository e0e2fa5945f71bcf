//! Mistakes within the text of a message: braces and what stands in them.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::{Found, Mistake, sign};

/// Why the parser stopped in the text of `entry`, whose id and equals sign are in order.
pub fn mistake(entry: &str, error: &ParserError) -> Found {
    let at = error.pos.start.min(entry.len());
    match &error.kind {
        ErrorKind::UnbalancedClosingBrace => stray_brace(entry, at),
        ErrorKind::ForbiddenCallee => callee(entry, at),
        ErrorKind::MissingValue => no_variant_text(entry, at),
        kind => sign::full_width(entry, at)
            .or_else(|| sign::tab(entry, at))
            .or_else(|| by_kind(entry, at, kind))
            .unwrap_or_else(|| in_braces(entry, at)),
    }
}

fn by_kind(entry: &str, at: usize, kind: &ErrorKind) -> Option<Found> {
    let here = at..line_end(entry, at);
    Some(match kind {
        ErrorKind::MissingDefaultVariant => no_default(entry, at),
        ErrorKind::MultipleDefaultVariants => Found::new(Mistake::ManyDefaults, at - 1..at),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            Found::new(Mistake::BadSelector, content(entry, at))
        }
        ErrorKind::TermAttributeAsPlaceable => Found::new(Mistake::TermAttribute, content(entry, at)),
        ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"') => {
            let start = entry[..at].rfind('"').unwrap_or(at);
            Found::new(Mistake::UnclosedString, start..at)
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            let is_here = entry[at..].starts_with('\\');
            let start = if is_here { at } else { entry[..at].rfind('\\').unwrap_or(at) };
            Found::new(Mistake::BadEscape, start..at.max(start + 2))
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            let start = entry[..at].rfind([',', '(']).map_or(at, |sign| sign + 1);
            Found::new(Mistake::BadArguments, trimmed(entry, start..at))
        }
        ErrorKind::ExpectedLiteral => {
            let end = entry[here.clone()].find([',', ')', ' ']).map_or(here.end, |end| at + end);
            Found::new(Mistake::NoLiteral, at..end)
        }
        ErrorKind::ExpectedToken(']') => {
            let start = entry[..at].rfind('[').unwrap_or(at);
            Found::new(Mistake::BadKey, start..here.end.min(at + 1))
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            Found::new(Mistake::VariantsOnOneLine, here)
        }
        _ => return None,
    })
}

/// A `}` that nothing opened, or that a full-width brace did.
fn stray_brace(entry: &str, at: usize) -> Found {
    let since = entry[..at].rfind(['{', '}', '\n']).map_or(0, |last| last + 1);
    let opened = entry[since..at].rfind('｛').and_then(|open| sign::full_width(entry, since + open));
    opened.unwrap_or_else(|| Found::new(Mistake::StrayBrace, at..at + 1))
}

/// A function whose name has small letters; the parser stands after its arguments.
fn callee(entry: &str, at: usize) -> Found {
    let mut depth = 0_usize;
    let open = entry[..at].char_indices().rev().find_map(|(place, sign)| {
        match sign {
            ')' => depth += 1,
            '(' => depth = depth.saturating_sub(1),
            _ => return None,
        }
        (depth == 0).then_some(place)
    });
    let end = entry[..open.unwrap_or(at)].trim_end().len();
    let is_part = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    let start = entry[..end].trim_end_matches(is_part).len();
    Found::new(Mistake::BadCallee { name: entry[start..end].to_owned() }, start..end)
}

fn no_variant_text(entry: &str, at: usize) -> Found {
    let place = last_key(entry, at);
    Found::new(Mistake::NoVariantText { key: entry[place.clone()].to_owned() }, place)
}

/// A choice without `*`. The sign may be there, and a full-width one.
fn no_default(entry: &str, at: usize) -> Found {
    let start = entry[..at].rfind("->").unwrap_or(0);
    let mut offset = start;
    for line in entry[start..at].split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let keyed = line.trim_start().strip_prefix('*').map_or(indent, |_| indent + 1);
        let sign = line[keyed..].chars().next().filter(|sign| matches!(sign, '＊' | '［' | '【'));
        if let Some(found) = sign.and_then(|_| sign::full_width(entry, offset + keyed)) {
            return found;
        }
        offset += line.len();
    }
    Found::new(Mistake::NoDefault, last_key(entry, at))
}

/// The last `[key]` before `at`, or what stands at `at`.
fn last_key(entry: &str, at: usize) -> Range<usize> {
    let start = entry[..at].rfind('[');
    let end = start.and_then(|start| entry[start..at].find(']').map(|end| start + end + 1));
    start.zip(end).map_or(at..(at + 1).min(entry.len()), |(start, end)| start..end)
}

/// What stands in braces and cannot.
fn in_braces(entry: &str, at: usize) -> Found {
    let before = entry[..at].trim_end();
    let rest = &entry[at..line_end(entry, at)];
    if let Some(arrow) = rest.find('＞').filter(|arrow| rest[..*arrow].chars().all(|char| char == '-')) {
        return sign::full_width(entry, at + arrow).unwrap_or(Found::new(Mistake::BadArrow, at..at + 1));
    }
    if let Some(arrow) = ["=>", "- >", "→", "—>", "–>"].iter().find(|arrow| rest.starts_with(**arrow)) {
        return Found::new(Mistake::BadArrow, at..at + arrow.len()).with_fix(at..at + arrow.len(), "->");
    }
    let open = last_open(entry, at);
    let sign = entry[open..].chars().next();
    let is_over = rest.is_empty() || entry[before.len()..at].contains('\n');
    if sign == Some('(') && (is_over || rest.starts_with('}')) {
        return Found::new(Mistake::UnclosedParenthesis, open..before.len());
    }
    if before.ends_with('[') && !is_over {
        let end = rest.find(']').map_or(rest.len(), |end| end + 1);
        return Found::new(Mistake::BadKey, before.len() - 1..at + end);
    }
    let Some(close) = rest.find('}').filter(|_| !is_over) else {
        return Found::new(Mistake::UnclosedBrace, open..before.len().max(open + 1));
    };
    if before.ends_with('$') {
        let end = rest.find(['}', ' ', ',', ')']).filter(|end| *end > 0).unwrap_or(close);
        return Found::new(Mistake::BadVariable, before.len() - 1..at + end);
    }
    Found::new(Mistake::BadPlaceable, open..at + close + 1)
}

/// The last `{` or `(` before `at` that is still open there.
fn last_open(entry: &str, at: usize) -> usize {
    let mut open = Vec::new();
    let mut string = None;
    let mut last = ' ';
    for (place, sign) in entry[..at].char_indices() {
        match (sign, string) {
            ('"' | '\n', Some(_)) if last != '\\' => string = None,
            // Elsewhere a quotation mark is a part of the text.
            ('"', None) if matches!(last, '{' | '(' | ',' | ':') => string = Some(place),
            ('{' | '(', None) => open.push(place),
            ('}' | ')', None) => drop(open.pop()),
            _ => {}
        }
        if sign != ' ' {
            last = sign;
        }
    }
    open.pop().or(entry[..at].rfind('{')).unwrap_or(at.min(entry.len()))
}

/// What stands in the innermost braces before `at`.
fn content(entry: &str, at: usize) -> Range<usize> {
    let open = last_open(entry, at);
    trimmed(entry, (open + 1).min(at)..at)
}

fn trimmed(entry: &str, range: Range<usize>) -> Range<usize> {
    let text = &entry[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

fn line_end(entry: &str, at: usize) -> usize {
    let end = entry[at..].find('\n').map_or(entry.len(), |end| at + end);
    at + entry[at..end].trim_end().len()
}
