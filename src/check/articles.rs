//! Checks of the words of articles and fixed pages: each text by itself, and each translation against its
//! original, block by block.
//!
//! Belongs here: the way through a story. Does not belong here: what keeps a file from being read (`storage`
//! finds that), sentences (`check::sentence`).

mod align;
mod code;
mod figures;
mod hidden;
mod language;
mod links;
mod notes;
mod prose;
mod punctuation;
mod structure;

use std::ops::Range;

use align::{Pair, Traits, align};
use prose::{Block, Body};

use super::{
    facts::Line,
    permission::{self, CommentStyle},
    template, terms,
};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, PairFault, Place},
        locale::Locale,
    },
    storage::{files::TextFile, load::Story, source::SourceText},
};

/// Most findings in one story. Whoever has so many has one cause to mend first, and each costs a look at the
/// whole file.
const MOST: usize = 500;

/// A text taken apart.
struct Text<'s> {
    source: &'s SourceText,
    body: Body,
    /// The title, the summary and the words for the cover.
    head: Vec<(Head, Line)>,
}

/// What of a head readers see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    Title,
    Summary,
    ImageAlt,
}

/// Looks at all texts of a story, and adds what it finds to what was found in its folder.
pub fn inspect(story: &Story<'_>, found: &mut Vec<Diagnostic>) {
    let texts: Vec<Text<'_>> = story.texts.iter().map(Text::new).collect();
    for text in &texts {
        hidden::check(text, found);
        punctuation::check(text, found);
        notes::check(text, found);
        terms::forbidden(text.source, &text.lines(), story.terms, found);
        if !story.is_draft {
            unwritten(text, found);
        }
    }
    if let Some(original) = texts.iter().find(|text| text.source.locale == *story.original) {
        for text in texts.iter().filter(|text| text.source.locale != *story.original) {
            compare(text, original, story, found);
        }
        for locale in &story.missing {
            missing(original, locale, found);
        }
    }
    permit(story, found);
}

/// Reports what is still as the text began.
fn unwritten(text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    for line in text.lines() {
        let all = 0..line.len();
        if template::is_of_text(&line.text(all.clone())) {
            found.push(Diagnostic::new(Fault::Template, place(text.source, line.bytes(all))));
        }
    }
}

/// Takes away what comments in the texts allow.
fn permit(story: &Story<'_>, found: &mut Vec<Diagnostic>) {
    for SourceText { file, text, body, .. } in story.texts {
        permission::apply(file, text, CommentStyle::Markdown, found);
        permission::apply(file, &text[..*body], CommentStyle::Toml, found);
    }
    if let Some(TextFile { name, text }) = story.facts {
        permission::apply(name, text, CommentStyle::Toml, found);
    }
}

/// A translation against its original.
fn compare(text: &Text<'_>, original: &Text<'_>, story: &Story<'_>, found: &mut Vec<Diagnostic>) {
    let pair = Both { here: text.source, there: original.source };
    for (head, line) in &text.head {
        let Some((_, other)) = original.head.iter().find(|(other, _)| other == head) else { continue };
        if !language::check_line(&pair, line, other, found) {
            figures::check(&pair, line, other, found);
            terms::missing(&pair, &[line], &[other], story.terms, found);
        }
    }
    let (here, there) = (text.traits(), original.traits());
    let pairs = align(&here, &there);
    structure::check(&pair, &text.body, &original.body, &pairs, found);
    for matched in pairs {
        let Pair::Both(at, other) = matched else { continue };
        compare_blocks(&pair, &text.body.blocks[at], &original.body.blocks[other], story, found);
    }
}

/// Two blocks that answer each other. What follows from their being of different kinds is not told again.
fn compare_blocks(
    pair: &Both<'_>,
    here: &Block,
    there: &Block,
    story: &Story<'_>,
    found: &mut Vec<Diagnostic>,
) {
    if found.len() >= MOST || language::check_block(pair, here, there, found) {
        return;
    }
    structure::check_blanks(pair, here, there, found);
    links::check(pair, here, there, found);
    code::check(pair, here, there, found);
    if here.shape == there.shape && here.passages.len() == there.passages.len() {
        for (passage, other) in here.passages.iter().zip(&there.passages) {
            figures::check(pair, &passage.line, &other.line, found);
        }
    } else if here.shape == there.shape || !structure::is_sized(here.shape) {
        figures::check(pair, &joined(here), &joined(there), found);
    }
    let lines =
        |block: &'_ Block| block.passages.iter().map(|passage| passage.line.clone()).collect::<Vec<_>>();
    let (ours, theirs) = (lines(here), lines(there));
    terms::missing(
        pair,
        &ours.iter().collect::<Vec<_>>(),
        &theirs.iter().collect::<Vec<_>>(),
        story.terms,
        found,
    );
}

fn missing(original: &Text<'_>, locale: &Locale, found: &mut Vec<Diagnostic>) {
    let source = original.source;
    let place = source.title.clone().map_or_else(|| Place::file(&source.file), |range| place(source, range));
    let fault = PairFault::MissingPair { locale: locale.to_string() };
    found.push(Diagnostic::new(Fault::Pair(fault), place));
}

/// The prose of a block as one line.
fn joined(block: &Block) -> Line {
    let mut line = Line::default();
    for passage in &block.passages {
        line.append(&passage.line);
    }
    line
}

/// The place of some bytes of a text.
pub(in crate::check) fn place(source: &SourceText, range: Range<usize>) -> Place {
    Place::within(&source.file, &source.text, range)
}

/// A translation and its original.
pub(in crate::check) struct Both<'s> {
    /// The translation.
    pub here: &'s SourceText,
    /// The original.
    pub there: &'s SourceText,
}

impl Both<'_> {
    /// The same the other way round, for what is wrong in the original.
    pub fn turned(&self) -> Self {
        Self { here: self.there, there: self.here }
    }

    /// A finding at these bytes of the translation, which those of the original answer.
    pub fn report(&self, fault: PairFault, here: Range<usize>, there: Range<usize>) -> Diagnostic {
        Diagnostic::new(Fault::Pair(fault), place(self.here, here)).answering(place(self.there, there))
    }
}

impl<'s> Text<'s> {
    fn new(source: &'s SourceText) -> Self {
        let parts = [
            (Head::Title, &source.title),
            (Head::Summary, &source.summary),
            (Head::ImageAlt, &source.image_alt),
        ];
        let line = |range: &Range<usize>| {
            let mut line = Line::default();
            line.push(&source.text[range.clone()], range);
            line
        };
        let head =
            parts.into_iter().filter_map(|(head, range)| Some((head, line(range.as_ref()?)))).collect();
        Self { source, body: prose::read(source), head }
    }

    /// All its prose.
    fn lines(&self) -> Vec<&Line> {
        let passages = self.body.blocks.iter().flat_map(|block| &block.passages);
        self.head.iter().map(|(_, line)| line).chain(passages.map(|passage| &passage.line)).collect()
    }

    fn traits(&self) -> Vec<Traits> {
        self.body.blocks.iter().map(links::traits).collect()
    }
}
