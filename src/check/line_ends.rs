//! How the lines of a text end: all alike, or not.

use std::ops::Range;

/// What ends a line, in bytes of the text.
fn ends(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    text.match_indices(['\r', '\n']).filter_map(move |(at, end)| match end {
        "\r" if bytes.get(at + 1) == Some(&b'\n') => Some(at..at + 2),
        "\n" if at > 0 && bytes[at - 1] == b'\r' => None,
        _ => Some(at..at + 1),
    })
}

/// How the lines should end: as most of them do, but never with a carriage return alone, which is no end of a
/// line to most programs.
fn wanted(text: &str) -> &'static str {
    let (mut feeds, mut pairs) = (0_usize, 0_usize);
    for end in ends(text) {
        match &text[end] {
            "\n" => feeds += 1,
            "\r\n" => pairs += 1,
            _ => {}
        }
    }
    if pairs > feeds { "\r\n" } else { "\n" }
}

/// The changes after which all lines end alike.
pub fn edits(text: &str) -> Vec<(Range<usize>, String)> {
    if !text.contains('\r') {
        return Vec::new();
    }
    let wanted = wanted(text);
    ends(text).filter(|end| text[end.clone()] != *wanted).map(|end| (end, wanted.to_owned())).collect()
}
