//! Tags in messages: the same in every language.

use super::{edition::Entry, part::Part};
use crate::domain::diagnostic::{Diagnostic, MessageFault};

/// Tags that are not those of the twin, or not as many.
pub fn compare(
    entry: &Entry<'_>,
    part: &Part<'_>,
    twin: &Entry<'_>,
    twin_part: &Part<'_>,
) -> Option<Diagnostic> {
    let (text, twin_text) = (part.source(entry.place_of.text()), twin_part.source(twin.place_of.text()));
    let (tags, twin_tags) = (tags(text), tags(twin_text));
    let is_counted = !part.has_choice && !twin_part.has_choice;
    if names(&tags, is_counted) == names(&twin_tags, is_counted) {
        return None;
    }
    let differs = |tag: &&(usize, &str)| {
        let here = tags.iter().filter(|other| name(other.1) == name(tag.1)).count();
        here != twin_tags.iter().filter(|other| name(other.1) == name(tag.1)).count()
    };
    let place = match tags.iter().find(differs) {
        Some((at, tag)) => part.span.start + at..part.span.start + at + tag.len(),
        None => part.span.clone(),
    };
    let list = |tags: &[(usize, &str)]| tags.iter().map(|(_, tag)| *tag).collect::<String>();
    let fault = MessageFault::Markup { found: list(&tags), wanted: list(&twin_tags) };
    Some(entry.find(fault, place))
}

/// The tags of a text with their places.
fn tags(text: &str) -> Vec<(usize, &str)> {
    let mut tags = Vec::new();
    for (at, _) in text.match_indices('<') {
        let inner = &text[at + 1..];
        let start = inner.strip_prefix('/').unwrap_or(inner);
        let end = inner.find(['>', '<', '\n']).filter(|end| inner[*end..].starts_with('>'));
        if let Some(end) = end.filter(|_| start.starts_with(|char: char| char.is_ascii_alphabetic())) {
            tags.push((at, &text[at..at + end + 2]));
        }
    }
    tags
}

/// The name of a tag, with the stroke of a closing one.
fn name(tag: &str) -> &str {
    let end = tag[1..].find([' ', '>']).map_or(tag.len(), |end| end + 1);
    tag[1..end].trim_end_matches('/').trim_start_matches('<')
}

fn names(tags: &[(usize, &str)], is_counted: bool) -> Vec<String> {
    let mut names: Vec<String> = tags.iter().map(|(_, tag)| name(tag).to_ascii_lowercase()).collect();
    names.sort();
    if !is_counted {
        names.dedup();
    }
    names
}
