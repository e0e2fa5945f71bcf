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
        Lines::new(text).place(file, range)
    }
}

/// Where the lines of a text begin, so that many places in it are found without reading it for each.
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of `text`.
    pub fn new(text: &'t str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The text.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn position(&self, at: usize) -> (usize, usize) {
        let at = floor(self.text, at);
        let line = self.starts.partition_point(|line| *line <= at);
        (line, self.text[self.starts[line - 1]..at].chars().count() + 1)
    }

    /// The bytes `range` of the text, the content of `file`; a range over several lines means the first.
    pub fn place(&self, file: impl Into<String>, range: Range<usize>) -> Place {
        let text = self.text;
        let start = floor(text, range.start);
        let end = floor(text, range.end.max(start));
        let (line, column) = self.position(start);
        let line_start = self.starts[line - 1];
        let line_end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let source = text[line_start..line_end].trim_end_matches('\r');
        Place {
            file: file.into(),
            spot: Some(Spot {
                line,
                column,
                length: text[start..end.min(line_end).max(start)].chars().count().max(1),
                source: source.to_owned(),
            }),
        }
    }
}

fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
