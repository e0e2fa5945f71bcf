//! Takes Markdown apart, event by event.

use std::{collections::HashSet, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::{Block, Body, CODE, Passage, Piece};
use crate::{
    domain::diagnostic::Shape,
    storage::{markdown::OPTIONS, source::SourceText},
};

/// Takes the body of a text apart.
pub fn read(text: &SourceText) -> Body {
    let mut reader = Reader {
        text,
        body: Body::default(),
        notes: None,
        open: None,
        passages: Vec::new(),
        quotes: 0,
        lists: 0,
        in_code: false,
        written: 0,
        marks: Vec::new(),
        starts: text.blocks.iter().map(|range| range.start).collect(),
    };
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(&text.text[text.body..], OPTIONS).into_offset_iter() {
        let range = text.body + range.start..text.body + range.end;
        let is_start = matches!(event, Event::Start(_));
        if depth == 0 {
            reader.begin(&event, &range);
        }
        depth += usize::from(is_start);
        let is_end = matches!(event, Event::End(_));
        reader.take(event, &range);
        depth -= usize::from(is_end);
        if depth == 0 {
            reader.finish();
        }
    }
    let Reader { mut body, notes, .. } = reader;
    body.blocks.extend(notes);
    body.forget_unused_notes();
    body
}

struct Reader<'t> {
    text: &'t SourceText,
    body: Body,
    /// All footnotes as one block.
    notes: Option<Block>,
    open: Option<Block>,
    /// The passages that are open: the words of a picture stand within those of a paragraph.
    passages: Vec<Passage>,
    quotes: usize,
    lists: usize,
    in_code: bool,
    /// How much was written so far: letters, and other things that can be seen.
    written: usize,
    /// For every open place for words, how much there was before it.
    marks: Vec<usize>,
    /// Where the blocks of the page begin.
    starts: HashSet<usize>,
}

impl Reader<'_> {
    fn begin(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let shape = match event {
            Event::Start(tag) => shape(tag),
            Event::Rule => Shape::Rule,
            _ => Shape::Html,
        };
        self.open = Some(Block {
            shape,
            range: range.clone(),
            passages: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            codes: Vec::new(),
            code: String::new(),
            blanks: Vec::new(),
            notes: Vec::new(),
            places: 0,
        });
    }

    fn finish(&mut self) {
        self.flush();
        let Some(mut block) = self.open.take() else { return };
        if let Shape::Notes(_) = block.shape {
            match &mut self.notes {
                Some(notes) => notes.join(block),
                None => self.notes = Some(block),
            }
            return;
        }
        let is_alone = block.images.len() == 1
            && self.text.text[block.range.clone()].trim_end().len() == block.images[0].range.len();
        if block.shape == Shape::Paragraph && is_alone {
            block.shape = Shape::Figure;
        }
        // What leaves nothing on the page is no block.
        if self.starts.contains(&block.range.start) {
            self.body.blocks.push(block);
        }
    }

    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if self.in_code => {
                if let Some(block) = &mut self.open {
                    block.code.push_str(&text);
                }
            }
            Event::Text(text) => self.write(&text, range),
            Event::SoftBreak | Event::HardBreak => self.write("\n", range),
            Event::Code(code) => {
                self.write(CODE, range);
                self.block(|block| block.codes.push(Piece { text: code.to_string(), range: range.clone() }));
            }
            Event::FootnoteReference(label) => {
                self.written += 1;
                self.block(|block| block.notes.push(Piece { text: label.to_string(), range: range.clone() }));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Link { link_type, dest_url, .. } => {
                self.mark();
                self.block(|block| {
                    block.links.push(Piece { text: dest_url.to_string(), range: range.clone() });
                });
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    self.write(CODE, range);
                    // Its words are its address.
                    self.passages.push(Passage::default());
                }
            }
            Tag::Image { dest_url, title, .. } => {
                self.written += 1;
                self.block(|block| {
                    block.images.push(Piece { text: dest_url.to_string(), range: range.clone() });
                });
                self.write("", range);
                if !title.is_empty() {
                    let mut caption = Passage { is_quoted: self.quotes > 0, ..Passage::default() };
                    caption.line.push(&title, &place_of(&self.text.text, range, &title));
                    self.block(|block| block.passages.push(caption));
                }
                self.passages.push(Passage { is_quoted: self.quotes > 0, ..Passage::default() });
            }
            Tag::FootnoteDefinition(label) => {
                self.flush();
                self.body.notes.push(Piece { text: label.to_string(), range: range.clone() });
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.in_code = true;
                self.written += 1;
                if let CodeBlockKind::Fenced(language) = kind {
                    self.block(|block| block.code.extend([&*language, "\n"]));
                }
            }
            Tag::TableCell => {
                self.write(" | ", &(range.start..range.start));
                self.mark();
            }
            Tag::Heading { .. } => {
                self.flush();
                self.mark();
            }
            Tag::Item => {
                self.flush();
                self.mark();
                if self.lists == 1 {
                    self.block(Block::count_item);
                }
            }
            Tag::TableRow | Tag::TableHead => {
                self.flush();
                self.block(Block::count_row);
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.quotes += 1;
            }
            Tag::List(_) => {
                self.flush();
                self.lists += 1;
            }
            Tag::Paragraph => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Link => {
                let is_address = self.body_text(range).starts_with('<');
                if is_address {
                    self.passages.pop();
                }
                self.close_mark(range);
            }
            TagEnd::Image => {
                let words = self.passages.pop();
                self.block(|block| block.passages.extend(words.filter(|words| !words.line.is_empty())));
            }
            TagEnd::TableCell | TagEnd::Heading(_) => self.close_mark(range),
            TagEnd::Item => {
                self.flush();
                self.close_mark(range);
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
            }
            TagEnd::Paragraph | TagEnd::TableRow | TagEnd::TableHead | TagEnd::FootnoteDefinition => {
                self.flush();
            }
            _ => {}
        }
    }

    fn body_text(&self, range: &Range<usize>) -> &str {
        self.text.text.get(range.clone()).unwrap_or_default()
    }

    fn block(&mut self, change: impl FnOnce(&mut Block)) {
        if let Some(block) = &mut self.open {
            change(block);
        }
    }

    fn write(&mut self, text: &str, range: &Range<usize>) {
        if self.passages.is_empty() {
            self.passages.push(Passage { is_quoted: self.quotes > 0, ..Passage::default() });
        }
        self.written += text.chars().filter(|char| !char.is_whitespace() && *char != '|').count();
        if let Some(passage) = self.passages.last_mut() {
            passage.line.push(text, range);
        }
    }

    fn flush(&mut self) {
        let passages: Vec<Passage> =
            self.passages.drain(..).filter(|passage| !passage.line.is_empty()).collect();
        self.block(|block| block.passages.extend(passages));
    }

    fn mark(&mut self) {
        self.marks.push(self.written);
    }

    /// Closes a place for words, and notes if nothing was written there.
    fn close_mark(&mut self, range: &Range<usize>) {
        let Some(before) = self.marks.pop() else { return };
        let is_blank = self.written == before;
        self.block(|block| {
            block.places += 1;
            if is_blank {
                block.blanks.push((block.places, range.clone()));
            }
        });
    }
}

fn shape(tag: &Tag<'_>) -> Shape {
    match tag {
        Tag::Heading { level, .. } => Shape::Heading(match level {
            // The page has its title as its first heading.
            HeadingLevel::H1 | HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            HeadingLevel::H4 => 4,
            HeadingLevel::H5 => 5,
            HeadingLevel::H6 => 6,
        }),
        Tag::BlockQuote(_) => Shape::Quote,
        Tag::CodeBlock(_) => Shape::Code,
        Tag::List(None) => Shape::List(0),
        Tag::List(Some(_)) => Shape::Steps(0),
        Tag::Table(columns) => Shape::Table(0, columns.len()),
        Tag::FootnoteDefinition(_) => Shape::Notes(1),
        Tag::HtmlBlock => Shape::Html,
        _ => Shape::Paragraph,
    }
}

/// Where `part` stands in a range of the text; the whole range if it is written in another way there.
fn place_of(text: &str, range: &Range<usize>, part: &str) -> Range<usize> {
    let found = text.get(range.clone()).and_then(|within| within.rfind(part));
    found.map_or(range.clone(), |at| range.start + at..range.start + at + part.len())
}
