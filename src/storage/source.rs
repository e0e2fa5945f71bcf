//! The text of an article or page as it was written, with the places of its parts.
//!
//! Belongs here: which bytes of a file are its title, its summary, its blocks. Does not belong here: what
//! they mean on a page (`storage::markdown`), what is wrong with them (`check`).

use std::{collections::BTreeMap, ops::Range};

use toml::de::DeTable;

use super::{
    files::{Folder, TextFile},
    front_matter,
    markdown::{self, Links, Surroundings},
    pictures::Shelf,
};
use crate::domain::{
    locale::{Locale, Locales},
    name::Slug,
};

/// A text in one language as it stands in its file.
#[derive(Debug, Clone)]
pub struct SourceText {
    /// Its language.
    pub locale: Locale,
    /// How findings name the file.
    pub file: String,
    /// The whole file.
    pub text: String,
    /// The bytes of the title, without quotation marks.
    pub title: Option<Range<usize>>,
    /// The bytes of the summary, without quotation marks.
    pub summary: Option<Range<usize>>,
    /// The bytes of the words for the cover, without quotation marks.
    pub image_alt: Option<Range<usize>>,
    /// Where the Markdown begins.
    pub body: usize,
    /// The bytes of each block of the page: the n-th is the block with the number n.
    pub blocks: Vec<Range<usize>>,
}

impl SourceText {
    /// The text of `file`, whose Markdown begins at `body` and has blocks at these bytes of the Markdown.
    pub fn new(locale: Locale, file: TextFile, body: usize, blocks: Vec<Range<usize>>) -> Self {
        let TextFile { name, text } = file;
        let moved = |range: Range<usize>| body + range.start..body + range.end;
        let blocks = blocks.into_iter().map(moved).collect();
        let (title, summary, image_alt) = front_matter::split(&text).map_or((None, None, None), |parts| {
            let head = DeTable::parse_recoverable(&text[parts.head.clone()]).0;
            let value = |key| value(&text, parts.head.start, head.get_ref().get(key)?.span());
            (value("title"), value("summary"), value("image-alt"))
        });
        Self { locale, file: name, text, title, summary, image_alt, body, blocks }
    }
}

/// The bytes of a text in a head between its quotation marks. None if it has escapes: its letters then are not
/// those that readers see.
fn value(text: &str, start: usize, span: Range<usize>) -> Option<Range<usize>> {
    let range = start + span.start..start + span.end;
    let written = text.get(range.clone())?;
    let marks = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|marks| written.starts_with(marks))?;
    let inner = written.strip_prefix(marks)?.strip_suffix(marks)?;
    let has_escapes = marks.starts_with('"') && inner.contains('\\');
    let first = range.start + marks.len();
    (!has_escapes).then_some(first..first + inner.len())
}

/// Reads the texts of the article or page in `folder` from its files, in the order of the locales. Those that
/// cannot be read are left out: whoever loads the site reports them.
pub fn read(folder: &Folder, locales: &Locales) -> Vec<SourceText> {
    let name = folder.path.file_name().unwrap_or_default().to_string_lossy();
    let Ok(slug) = name.parse::<Slug>() else { return Vec::new() };
    let pictures = Shelf::without_pictures(slug, folder);
    let text = |locale: &Locale| {
        let file = folder.join(&format!("{locale}.md")).read().ok()?;
        let body = front_matter::split(&file.text)?.body;
        let around =
            Surroundings { links: &Links::default(), pictures: &pictures, credits: &BTreeMap::new(), locale };
        let blocks = markdown::render(&file.text[body..], around).ranges;
        Some(SourceText::new(locale.clone(), file, body, blocks))
    };
    locales.iter().filter_map(text).collect()
}
