//! The plain text of a block: what a reader reads of its HTML.

use std::cell::{Cell, RefCell};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

use crate::domain::{article::Translation, block::Block};

/// The text of a body, a line for each paragraph, item, cell or picture.
pub fn body(translation: &Translation) -> String {
    let lines: Vec<String> = translation.blocks.iter().map(block).collect();
    lines.join("\n")
}

/// The text of a block.
fn block(block: Block<'_>) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(block.html()));
    let tokenizer = Tokenizer::new(Text::default(), TokenizerOpts::default());
    // Only a script could stop it, and a block has none.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.text.take().trim().to_owned()
}

/// Tags within a line; any other begins a new one.
const INLINE: [&str; 16] = [
    "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "strong", "sub", "sup",
    "u",
];

#[derive(Default)]
struct Text {
    text: RefCell<String>,
    /// Whether it is within a sign that leads to a footnote and back, which is no part of the text.
    is_note: Cell<bool>,
}

impl TokenSink for Text {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::CharacterTokens(part) if !self.is_note.get() => self.text.borrow_mut().push_str(&part),
            Token::TagToken(tag) => self.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Text {
    fn tag(&self, tag: &Tag) {
        if self.is_note.get() {
            self.is_note.set(!(tag.kind == TagKind::EndTag && &*tag.name == "a"));
        } else if tag.attrs.iter().any(|attribute| {
            &*attribute.name.local == "role" && ["doc-noteref", "doc-backlink"].contains(&&*attribute.value)
        }) {
            self.is_note.set(true);
        } else if !INLINE.contains(&&*tag.name) {
            let mut text = self.text.borrow_mut();
            end_line(&mut text);
            // What a picture shows is read as a line of its own.
            if let Some(alt) = tag.attrs.iter().find(|attribute| &*attribute.name.local == "alt") {
                text.push_str(alt.value.trim());
                end_line(&mut text);
            }
        }
    }
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}
