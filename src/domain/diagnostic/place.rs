//! Where a finding is.

use std::ops::Range;

/// Where a finding is: a file or a variable, and within a text the exact characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as a person would name it, or the name of an environment variable.
    pub file: String,
    /// The characters within it.
    pub spot: Option<Spot>,
}

/// Characters within a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How many characters of the line are meant, at least 1.
    pub length: usize,
    /// The line itself.
    pub source: String,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), spot: None }
    }

    /// The bytes `range` of `text`, the content of `file`; a range over several lines means the first.
    pub fn within(file: impl Into<String>, text: &str, range: Range<usize>) -> Self {
        let start = floor(text, range.start);
        let end = floor(text, range.end.max(start));
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        let source = text[line_start..line_end].trim_end_matches('\r');
        Self {
            file: file.into(),
            spot: Some(Spot {
                line: text[..start].matches('\n').count() + 1,
                column: text[line_start..start].chars().count() + 1,
                length: text[start..end.min(line_end)].chars().count().max(1),
                source: source.to_owned(),
            }),
        }
    }
}

fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
