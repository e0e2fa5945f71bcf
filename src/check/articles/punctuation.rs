//! Marks and spaces: full width between Chinese characters, half width in other texts, no gaps.

use std::ops::Range;

use super::{MOST, Text, language::is_han, place};
use crate::{
    check::facts::Line,
    domain::diagnostic::{Diagnostic, Fault, PairFault},
    storage::source::SourceText,
};

/// Reports wrong marks and visible spaces in the prose of a text.
pub fn check(text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    let is_han = text.source.locale.is_written_in_han();
    for line in text.lines() {
        if is_han {
            half_width(text.source, line, found);
            gaps(text.source, line, found);
        } else {
            full_width(text.source, line, found);
        }
    }
    for (_, line) in &text.head {
        edges(text.source, line, found);
    }
    for block in &text.body.blocks {
        for passage in &block.passages {
            indent(text.source, &passage.line, found);
        }
    }
}

fn report(
    source: &SourceText,
    fault: PairFault,
    range: Range<usize>,
    wanted: &str,
    found: &mut Vec<Diagnostic>,
) {
    if found.len() < MOST {
        let finding = Diagnostic::new(Fault::Pair(fault), place(source, range.clone()));
        found.push(finding.with_fix(range, wanted));
    }
}

/// The mark that stands for a half-width one in Chinese.
fn wide(mark: char) -> Option<&'static str> {
    Some(match mark {
        ',' => "，",
        '.' => "。",
        ';' => "；",
        ':' => "：",
        '!' => "！",
        '?' => "？",
        _ => return None,
    })
}

fn half_width(source: &SourceText, line: &Line, found: &mut Vec<Diagnostic>) {
    let chars = line.chars();
    let mut skip = 0;
    for at in 1..chars.len() {
        if at < skip || !is_chinese(chars[at - 1]) {
            continue;
        }
        let run = chars[at..].iter().take_while(|char| **char == '.').count();
        let (wanted, length) = if run >= 3 { (Some("……"), run) } else { (wide(chars[at]), 1) };
        let next = chars[at + length..].iter().find(|char| **char != ' ').copied();
        let is_end = next.is_none_or(|next| next == '\n');
        let Some(wanted) = wanted.filter(|_| is_end || next.is_some_and(is_chinese) && run != 2) else {
            continue;
        };
        skip = at + length;
        let spaces = chars[at + length..].iter().take_while(|char| **char == ' ').count();
        let fault = PairFault::HalfWidth { found: line.text(at..at + length), wanted: wanted.to_owned() };
        let range = line.bytes(at..at + length + if is_end { 0 } else { spaces });
        report(source, fault, range, wanted, found);
    }
}

/// A Chinese character or a mark that only stands in Chinese.
fn is_chinese(char: char) -> bool {
    is_han(char)
        || matches!(
            char,
            '，' | '。'
                | '；'
                | '：'
                | '！'
                | '？'
                | '、'
                | '》'
                | '《'
                | '（'
                | '）'
                | '「'
                | '」'
                | '【'
                | '】'
        )
}

/// Spaces beside full-width marks, and double spaces as wide as a character.
fn gaps(source: &SourceText, line: &Line, found: &mut Vec<Diagnostic>) {
    let chars = line.chars();
    let is_mark = |char: char| matches!(char, '，' | '。' | '；' | '：' | '！' | '？' | '、');
    let mut at = 1;
    while at + 1 < chars.len() {
        let run = chars[at..].iter().take_while(|char| matches!(char, ' ' | '\u{3000}')).count();
        if run > 0 && at + run < chars.len() {
            let (before, after) = (chars[at - 1], chars[at + run]);
            let is_gap =
                is_mark(before) && (is_han(after) || is_mark(after)) || is_mark(after) && is_han(before);
            if is_gap {
                report(source, PairFault::Space, line.bytes(at..at + run), "", found);
            }
        }
        at += run.max(1);
    }
}

/// Spaces at the ends of a line of a head.
fn edges(source: &SourceText, line: &Line, found: &mut Vec<Diagnostic>) {
    let chars = line.chars();
    let start = chars.iter().take_while(|char| char.is_whitespace()).count();
    let end = chars.iter().rev().take_while(|char| char.is_whitespace()).count();
    if start == chars.len() {
        return;
    }
    for range in [0..start, chars.len() - end..chars.len()] {
        // Texts in three quotation marks begin on a line of their own.
        if !range.is_empty() && !chars[range.clone()].contains(&'\n') {
            report(source, PairFault::Space, line.bytes(range), "", found);
        }
    }
}

/// An ideographic space before or after the words of a passage, which readers see as a gap.
fn indent(source: &SourceText, line: &Line, found: &mut Vec<Diagnostic>) {
    let chars = line.chars();
    let is_wide = |char: &&char| matches!(**char, '\u{3000}' | '\u{a0}' | '\u{2003}');
    let start = chars.iter().take_while(is_wide).count();
    let end = chars.iter().rev().take_while(is_wide).count();
    if start == chars.len() {
        return;
    }
    for range in [0..start, chars.len() - end..chars.len()] {
        if !range.is_empty() {
            report(source, PairFault::Space, line.bytes(range), "", found);
        }
    }
}

/// The half-width form of a mark that is used in Chinese.
fn narrow(mark: char) -> Option<String> {
    Some(match mark {
        '，' | '、' => ",".to_owned(),
        '。' => ".".to_owned(),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(mark) - 0xfee0)?.to_string(),
        _ => return None,
    })
}

fn full_width(source: &SourceText, line: &Line, found: &mut Vec<Diagnostic>) {
    let chars = line.chars();
    let mut at = 0;
    while at < chars.len() {
        let run = chars[at..].iter().take_while(|char| narrow(**char).is_some()).count();
        if run > 0 {
            let before = at.checked_sub(1).map_or(' ', |at| chars[at]);
            let after = chars.get(at + run).copied().unwrap_or(' ');
            // Beside Chinese characters it belongs to them, and on its own it is what the text is about.
            let is_foreign = !is_chinese(before) && !is_chinese(after);
            let is_joined = before.is_alphanumeric()
                || matches!(chars[at], '（' | '０'..='ｚ') && after.is_alphanumeric();
            if is_foreign && (is_joined || run > 1) {
                let needs_space =
                    matches!(chars[at + run - 1], '，' | '、' | '；' | '：' | '。' | '！' | '？')
                        && chars.get(at + run).is_some_and(|char| char.is_alphanumeric());
                let mut wanted: String =
                    chars[at..at + run].iter().filter_map(|char| narrow(*char)).collect();
                let fault = PairFault::FullWidth { found: line.text(at..at + run), wanted: wanted.clone() };
                wanted.push_str(if needs_space { " " } else { "" });
                report(source, fault, line.bytes(at..at + run), &wanted, found);
            }
        }
        at += run.max(1);
    }
}
