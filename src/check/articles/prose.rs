//! A body as checks see it: its blocks, each with its kind, its passages of prose, its links, pictures and code.
//!
//! Belongs here: taking Markdown apart. Does not belong here: what is right in it.

mod read;

use std::{collections::HashSet, ops::Range};

pub use read::read;

use crate::{check::facts::Line, domain::diagnostic::Shape};

/// What stands in a passage for words in code type.
pub const CODE: &str = "\u{fffc}";

/// Something with its bytes of the file.
#[derive(Debug, Clone)]
pub struct Piece {
    /// What it is.
    pub text: String,
    /// Where it is.
    pub range: Range<usize>,
}

/// A paragraph, an item, a row, the words of a picture: what is read in one go.
#[derive(Debug, Clone, Default)]
pub struct Passage {
    /// Its prose.
    pub line: Line,
    /// Whether it stands in a quotation.
    pub is_quoted: bool,
}

/// A block and what is in it.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub shape: Shape,
    /// Its bytes of the file.
    pub range: Range<usize>,
    /// Its prose in order.
    pub passages: Vec<Passage>,
    /// Where its links lead.
    pub links: Vec<Piece>,
    /// Its pictures.
    pub images: Vec<Piece>,
    /// Its words in code type.
    pub codes: Vec<Piece>,
    /// The code, of a block of code.
    pub code: String,
    /// The places for words that have none: the number of the item or cell, and where it is.
    pub blanks: Vec<(usize, Range<usize>)>,
    /// The footnotes that it names.
    pub notes: Vec<Piece>,
    /// How many items or cells it has.
    places: usize,
}

/// A body taken apart.
#[derive(Debug, Default)]
pub struct Body {
    /// Its blocks, the footnotes last.
    pub blocks: Vec<Block>,
    /// The labels of the footnotes.
    pub notes: Vec<Piece>,
}

impl Body {
    /// A footnote that nothing names is not on the page.
    fn forget_unused_notes(&mut self) {
        let names = self.named_notes();
        let named = self.notes.iter().filter(|note| names.contains(&*note.text)).count();
        if let Some(block) = self.blocks.last_mut()
            && let Shape::Notes(count) = &mut block.shape
        {
            *count = named;
        }
        self.blocks.retain(|block| block.shape != Shape::Notes(0));
    }

    /// The labels of the footnotes that blocks name.
    pub fn named_notes(&self) -> HashSet<&str> {
        self.blocks.iter().flat_map(|block| &block.notes).map(|note| &*note.text).collect()
    }
}

impl Block {
    fn count_item(&mut self) {
        if let Shape::List(items) | Shape::Steps(items) = &mut self.shape {
            *items += 1;
        }
    }

    fn count_row(&mut self) {
        if let Shape::Table(rows, _) = &mut self.shape {
            *rows += 1;
        }
    }

    /// Takes another footnote in.
    fn join(&mut self, other: Self) {
        if let Shape::Notes(count) = &mut self.shape {
            *count += 1;
        }
        self.passages.extend(other.passages);
        self.links.extend(other.links);
        self.images.extend(other.images);
        self.codes.extend(other.codes);
        self.notes.extend(other.notes);
    }
}
