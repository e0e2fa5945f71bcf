//! What would put findings right: the changes of each file, and the file after them.
//!
//! Belongs here: putting changes together. Does not belong here: finding them, showing and writing them.

use std::{collections::BTreeMap, io, ops::Range, path::Path};

use super::line_ends;
use crate::{
    domain::diagnostic::{Diagnostic, Fault},
    syntax::text_file,
};

/// What some editors put before a text.
pub const MARK: char = '\u{feff}';

/// A text file as it is on the disk.
pub struct Original {
    whole: String,
}

/// A part of a text and what is to stand in its place.
type Edit = (Range<usize>, String);

impl Original {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read or is not UTF-8.
    pub fn read(file: &Path) -> io::Result<Self> {
        Ok(Self {
            whole: String::from_utf8(text_file::bytes(file)?).map_err(|_| io::ErrorKind::InvalidData)?,
        })
    }

    /// The text after a byte order mark, which is what findings are about.
    pub fn text(&self) -> &str {
        self.whole.trim_start_matches(MARK)
    }

    /// The changes in the text that put `finding` right.
    pub fn edits(&self, finding: &Diagnostic) -> Vec<Edit> {
        match finding.fault {
            Fault::LineEnds => line_ends::edits(self.text()),
            _ => finding.fix.iter().map(|fix| (fix.range.clone(), fix.text.clone())).collect(),
        }
    }

    /// The file after all that puts these findings right. Of two changes of the same place the first is made,
    /// and one that the text has no place for is not.
    fn mended(&self, findings: &[&Diagnostic]) -> String {
        let text = self.text();
        let has_mark = !findings.iter().any(|finding| finding.fault == Fault::ByteOrderMark);
        let mark = if has_mark { &self.whole[..self.whole.len() - text.len()] } else { "" };
        let mut edits: Vec<Edit> = findings.iter().flat_map(|finding| self.edits(finding)).collect();
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut mended = mark.to_owned();
        let mut at = 0;
        for (range, instead) in edits {
            if let Some(before) = text.get(at..range.start).filter(|_| text.get(range.clone()).is_some()) {
                mended.push_str(before);
                mended.push_str(&instead);
                at = range.end;
            }
        }
        mended.push_str(&text[at..]);
        mended
    }
}

/// What is to become of a file.
pub struct Mending {
    /// The file, as findings name it.
    pub file: String,
    /// What it is now.
    pub before: String,
    /// What it is to be.
    pub after: String,
}

/// The changes of all files that put findings right, in the order of the files.
pub fn mendings(findings: &[Diagnostic]) -> Vec<Mending> {
    let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.fix.is_some() || finding.fault.is_of_whole_file())
    {
        by_file.entry(&finding.place.file).or_default().push(finding);
    }
    let mending = |(file, findings): (&str, Vec<&Diagnostic>)| {
        let original = Original::read(Path::new(file)).ok()?;
        let after = original.mended(&findings);
        let is_change = after != original.whole;
        is_change.then(|| Mending { file: file.to_owned(), before: original.whole, after })
    };
    by_file.into_iter().filter_map(mending).collect()
}
