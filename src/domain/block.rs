//! The blocks of a body: the n-th block of a translation answers the n-th block of its twin.
//!
//! Belongs here: what a block is. Does not belong here: making one from Markdown (`storage::markdown`).

/// One top-level element of a body as safe HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    html: String,
    /// Where the name of the first tag ends, and attributes can be written.
    name_end: usize,
}

impl Block {
    /// A block of safe HTML that is one element; `None` if it does not begin with a tag.
    pub fn new(html: String) -> Option<Self> {
        let name_end = 1 + html.strip_prefix('<')?.find([' ', '>', '/'])?;
        Some(Self { html, name_end })
    }

    /// The element without an id, for a page that shows both answers to a number.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// Writes the element with `id="b{number}"`: the same number in every language. With `data-stale` if what it
    /// answers has changed.
    fn write_numbered(&self, number: usize, is_stale: bool, into: &mut String) {
        let (tag, rest) = self.html.split_at(self.name_end);
        let stale = if is_stale { " data-stale" } else { "" };
        into.extend([tag, " id=\"b", &number.to_string(), "\"", stale, rest]);
    }
}

/// The whole body, its blocks numbered from 1, those with one of the numbers `stale` marked.
pub fn numbered(blocks: &[Block], stale: &[usize]) -> String {
    let mut html = String::with_capacity(blocks.iter().map(|block| block.html.len() + 10).sum());
    for (number, block) in (1..).zip(blocks) {
        block.write_numbered(number, stale.contains(&number), &mut html);
    }
    html
}
