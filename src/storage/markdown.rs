//! Markdown to safe HTML, block by block.
//!
//! `CommonMark` with tables and footnotes. Every top-level element becomes a [`Block`]; footnotes are one
//! last block. Raw HTML is dropped but for a short list
//! of tags without attributes; addresses are `http`, `https`, `mailto`, site-relative, or
//! `article:slug` and `page:slug`, which lead to the edition of the text. An image is a picture beside
//! the text; as a block of its own it becomes a figure.

mod element;
mod images;
mod links;
mod raw_html;
mod tables;
mod words;

pub use links::Links;

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::{fingerprint, pictures::Shelf};
use crate::domain::{
    block::{BlockWriter, Blocks},
    diagnostic::Fault,
    freshness::Fingerprint,
    locale::Locale,
    reading::Reading,
};
use images::{Image, Open};

/// What a text may name, and for whom it is.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Where links may lead.
    pub links: &'a Links,
    /// The pictures beside the text.
    pub pictures: &'a Shelf,
    /// Who made a picture, by the name of its file.
    pub credits: &'a BTreeMap<String, String>,
    /// The language of the text.
    pub locale: &'a Locale,
}

/// A body and what was found in it, each finding with its bytes of the Markdown.
#[derive(Debug, Default)]
pub struct Body {
    /// The blocks in order.
    pub blocks: Blocks,
    /// The fingerprint of the Markdown of each.
    pub prints: Vec<Fingerprint>,
    /// The bytes of the Markdown of each. The notes reach from the first definition to the last.
    pub ranges: Vec<Range<usize>>,
    /// What there is to read in them.
    pub reading: Reading,
    /// What was found.
    pub faults: Vec<(Range<usize>, Fault)>,
}

/// What of Markdown is read: `CommonMark` with tables and footnotes.
pub const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES);

/// Most findings of one text, the first ones: each of them keeps the line that it is in, which may be all of a text.
const MOST_FAULTS: usize = 200;

/// Renders `markdown`.
pub fn render(markdown: &str, around: Surroundings<'_>) -> Body {
    let mut writer = Writer {
        around,
        body: Body::default(),
        blocks: BlockWriter::default(),
        notes: Notes::default(),
        raw_tags: 0,
        has_raw: false,
        open: Vec::new(),
        image: None,
        images: Vec::new(),
    };
    let mut events = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if let Event::Text(text) | Event::Code(text) = &event {
            writer.body.reading.add(words::count(text));
        }
        writer.take(event, range.clone(), &mut events);
        if depth == 0 {
            let source = &markdown[range.clone()];
            writer.finish_block(std::mem::take(&mut events), source, range);
        }
    }
    writer.finish_notes();
    writer.body.faults.truncate(MOST_FAULTS);
    // They are kept for as long as the article is.
    writer.body.prints.shrink_to_fit();
    Body { blocks: writer.blocks.finish(), ..writer.body }
}

struct Writer<'a> {
    around: Surroundings<'a>,
    body: Body,
    blocks: BlockWriter,
    notes: Notes<'a>,
    /// Raw tags let through in the block so far.
    raw_tags: usize,
    /// Whether the block has raw tags.
    has_raw: bool,
    /// For every open link: whether its tags are written.
    open: Vec<bool>,
    /// The image whose words are being read.
    image: Option<Open>,
    /// The images of the block.
    images: Vec<Image>,
}

#[derive(Default)]
struct Notes<'a> {
    /// Numbers by label, in the order of their first reference.
    numbers: HashMap<CowStr<'a>, usize>,
    /// The label of the definition being read.
    current: Option<CowStr<'a>>,
    /// HTML by label.
    texts: HashMap<CowStr<'a>, String>,
    /// The Markdown of all definitions.
    source: String,
    /// Its bytes, with what stands between them.
    range: Option<Range<usize>>,
}

impl<'a> Writer<'a> {
    fn take(&mut self, event: Event<'a>, range: Range<usize>, events: &mut Vec<Event<'a>>) {
        if let Some(mut image) = self.image.take() {
            if image.take(&event) {
                events.push(self.finish_image(image));
            } else {
                self.image = Some(image);
            }
            return;
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let resolved = self.around.links.resolve(&dest_url, self.around.locale);
                let faults = resolved.fault.map(|fault| (range, fault));
                self.body.faults.extend(faults);
                self.open.push(resolved.address.is_some());
                if let Some(address) = resolved.address {
                    let dest_url = address.into();
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                self.image = Some(Open::new(&dest_url, &title, range));
            }
            Event::End(TagEnd::Link) => {
                if self.open.pop() == Some(true) {
                    events.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Heading { level: HeadingLevel::H1, id, classes, attrs }) => {
                let level = HeadingLevel::H2;
                events.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => {
                events.push(Event::End(TagEnd::Heading(HeadingLevel::H2)));
            }
            Event::Start(Tag::FootnoteDefinition(label)) => self.notes.current = Some(label),
            Event::End(TagEnd::FootnoteDefinition) => {}
            Event::FootnoteReference(label) => {
                let next = self.notes.numbers.len() + 1;
                let number = *self.notes.numbers.entry(label).or_insert(next);
                // The way back leads to the first mention.
                let locale = self.around.locale;
                let id =
                    if number == next { format!(r#" id="{locale}-fnref{number}""#) } else { String::new() };
                let reference = format!(
                    r##"<sup class="footnote-ref"><a href="#{locale}-fn{number}"{id} role="doc-noteref">{number}</a></sup>"##
                );
                events.push(Event::InlineHtml(reference.into()));
            }
            Event::Html(html) => {
                let kept = raw_html::keep(&html);
                if kept.is_none() && !raw_html::is_comment(&html) {
                    self.body.faults.push((range, raw_html::fault(&html)));
                }
                self.has_raw |= kept.is_some();
                events.extend(kept.map(|html| Event::Html(html.to_owned().into())));
            }
            Event::InlineHtml(html) => {
                if raw_html::keep(&html).is_some() && self.raw_tags < raw_html::MOST {
                    self.raw_tags += 1;
                    self.has_raw = true;
                    events.push(Event::InlineHtml(html));
                } else if !raw_html::is_comment(&html) {
                    self.body.faults.push((range, raw_html::fault(&html)));
                }
            }
            event => events.push(event),
        }
    }

    fn finish_image(&mut self, open: Open) -> Event<'a> {
        let is_first = self.blocks.is_empty() && self.notes.current.is_none();
        let image = Image::new(open, self.around.pictures, self.around.locale, is_first);
        self.body.faults.extend(image.fault().map(|fault| (image.range.clone(), fault)));
        let html = image.in_line();
        self.images.push(image);
        Event::InlineHtml(html.into())
    }

    fn finish_block(&mut self, events: Vec<Event<'a>>, source: &str, range: Range<usize>) {
        self.raw_tags = 0;
        let has_raw = std::mem::take(&mut self.has_raw);
        let mut images = std::mem::take(&mut self.images);
        let is_alone = matches!(*events, [Event::Start(Tag::Paragraph), Event::InlineHtml(_), Event::End(_)]);
        let html = match images.pop() {
            Some(image) if is_alone && self.notes.current.is_none() => self.figure(image),
            _ => block(events, has_raw),
        };
        if let Some(label) = self.notes.current.take() {
            self.notes.texts.insert(label, html);
            self.notes.source.push_str(source);
            let start = self.notes.range.as_ref().map_or(range.start, |earlier| earlier.start);
            self.notes.range = Some(start..range.end);
        } else if !html.is_empty() {
            self.push(&html, source, range);
        }
    }

    fn push(&mut self, html: &str, source: &str, range: Range<usize>) {
        if self.blocks.push(html) {
            self.body.prints.push(fingerprint::of_block(source));
            self.body.ranges.push(range);
        }
    }

    fn figure(&mut self, image: Image) -> String {
        let range = image.range.clone();
        let (figure, fault) = image.into_figure(self.around.credits);
        self.body.faults.extend(fault.map(|fault| (range, fault)));
        figure
    }

    fn finish_notes(&mut self) {
        let mut numbered: Vec<(usize, String)> = self
            .notes
            .numbers
            .iter()
            .filter_map(|(label, number)| Some((*number, self.notes.texts.get(label)?.clone())))
            .collect();
        if numbered.is_empty() {
            return;
        }
        numbered.sort_unstable();
        let items: Vec<String> =
            numbered.iter().map(|(number, text)| note_item(self.around.locale, *number, text)).collect();
        let items = items.concat();
        let notes = format!(r#"<section class="footnotes" role="doc-endnotes"><ol>{items}</ol></section>"#);
        let source = std::mem::take(&mut self.notes.source);
        let range = self.notes.range.take().unwrap_or_default();
        self.push(&notes, &source, range);
    }
}

/// Ids of footnotes carry the locale: a page may show the notes of two languages.
fn note_item(locale: &Locale, number: usize, text: &str) -> String {
    let text = text.strip_suffix("</p>").unwrap_or(text);
    format!(
        r##"<li id="{locale}-fn{number}">{text} <a href="#{locale}-fnref{number}" role="doc-backlink" aria-label="{number}">↩&#xfe0e;</a></p></li>"##
    )
}

/// The HTML of one block as one element. pulldown-cmark escapes all text; only raw tags that were let
/// through need a look at whether they are closed. What may be wider than the page can be reached by
/// keyboard, to be scrolled.
fn block(events: Vec<Event<'_>>, has_raw: bool) -> String {
    let label = tables::label(&events);
    let mut html = String::with_capacity(1024);
    html::push_html(&mut html, events.into_iter());
    let html = html.trim();
    let html = if has_raw { raw_html::close(html) } else { html.to_owned() };
    if html.starts_with("<table") {
        tables::framed(&html, &label)
    } else if let Some(code) = html.strip_prefix("<pre") {
        format!(r#"<pre tabindex="0"{code}"#)
    } else if html.starts_with('<') || html.is_empty() {
        html
    } else {
        format!("<p>{html}</p>")
    }
}
