//! The blocks of a body: the n-th block of a translation answers the n-th block of its twin.
//!
//! Belongs here: what a block is. Does not belong here: making one from Markdown (`storage::markdown`).

use std::{ops::Range, sync::Arc};

/// The blocks of a text, in one piece of memory since a site holds millions of them; cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blocks {
    html: Arc<str>,
    marks: Arc<[Mark]>,
}

/// One top-level element of a body as safe HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block<'b> {
    html: &'b str,
    mark: Mark,
}

/// Where a block is in the HTML of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    start: u32,
    /// Where the name of the first tag ends, and attributes can be written.
    name_end: u32,
    end: u32,
}

/// Blocks that are still being written.
#[derive(Debug, Default)]
pub struct BlockWriter {
    html: String,
    marks: Vec<Mark>,
}

impl BlockWriter {
    /// Adds a block of safe HTML that is one element, and says whether it is one: it begins with a tag.
    pub fn push(&mut self, html: &str) -> bool {
        let Some(name) = html.strip_prefix('<').and_then(|rest| rest.find([' ', '>', '/'])) else {
            return false;
        };
        let start = self.html.len();
        let places = [start, start + 1 + name, start + html.len()].map(u32::try_from);
        // No text is as long as that: four gigabytes.
        let [Ok(start), Ok(name_end), Ok(end)] = places else { return false };
        self.html.push_str(html);
        self.marks.push(Mark { start, name_end, end });
        true
    }

    /// Whether there is none yet.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The blocks.
    pub fn finish(self) -> Blocks {
        Blocks { html: self.html.into(), marks: self.marks.into() }
    }
}

/// Blocks of safe HTML, each one element; what begins with no tag is left out.
impl<S: AsRef<str>> FromIterator<S> for Blocks {
    fn from_iter<I: IntoIterator<Item = S>>(all: I) -> Self {
        let mut writer = BlockWriter::default();
        for html in all {
            writer.push(html.as_ref());
        }
        writer.finish()
    }
}

impl Blocks {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The block with this index.
    pub fn get(&self, index: usize) -> Option<Block<'_>> {
        self.marks.get(index).map(|mark| Block { html: &self.html, mark: *mark })
    }

    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = Block<'_>> {
        self.marks.iter().map(|mark| Block { html: &self.html, mark: *mark })
    }

    /// All of them as they are, for what only looks for something in them.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The whole body, its blocks numbered from 1, those with one of the numbers `stale` marked.
    pub fn numbered(&self, stale: &[usize]) -> String {
        let mut html = String::with_capacity(self.html.len() + 20 * self.len());
        for (number, block) in (1..).zip(self.iter()) {
            block.write_numbered(number, stale.contains(&number), &mut html);
        }
        html
    }
}

impl Mark {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'b> Block<'b> {
    /// The element without an id, for a page that shows both answers to a number.
    pub fn html(self) -> &'b str {
        &self.html[self.mark.range()]
    }

    /// Writes the element with `id="b{number}"`: the same number in every language. With `data-stale` if what it
    /// answers has changed.
    fn write_numbered(self, number: usize, is_stale: bool, into: &mut String) {
        let stale = if is_stale { " data-stale" } else { "" };
        let (tag, rest) = self.html().split_at((self.mark.name_end - self.mark.start) as usize);
        into.extend([tag, " id=\"b", &number.to_string(), "\"", stale, rest]);
    }
}
