//! What a check of the words of an article or page is shown of it.

use std::path::Path;

use crate::{
    domain::{
        diagnostic::Diagnostic,
        locale::{Locale, Locales},
        terms::Term,
    },
    storage::{files::TextFile, source::SourceText},
};

/// Looks at a story and adds to what was found in its folder, or takes away what the story allows.
pub type Inspect = fn(&Story<'_>, &mut Vec<Diagnostic>);

/// An article or page as it was written.
#[derive(Debug)]
pub struct Story<'s> {
    /// Its texts that could be read, in the order of the site's locales.
    pub texts: &'s [SourceText],
    /// The locale that the others are translations of.
    pub original: &'s Locale,
    /// The locales that it has no file for.
    pub missing: Vec<&'s Locale>,
    /// The facts that hold in every language: `article.toml`, which a fixed page has none of.
    pub facts: Option<&'s TextFile>,
    /// The terms that the site agreed on.
    pub terms: &'s [Term],
    /// Whether it is a draft, in which much is still to be written.
    pub is_draft: bool,
}

/// What of a story is no text.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The locale that the others are translations of.
    pub original: &'a Locale,
    /// The facts that hold in every language, if it has some.
    pub facts: Option<&'a TextFile>,
    /// Whether it is a draft.
    pub is_draft: bool,
}

/// What every article and page is inspected with.
#[derive(Debug, Clone, Copy)]
pub struct Inspector<'i> {
    /// What is done.
    pub inspect: Inspect,
    /// The locales of the site.
    pub locales: &'i Locales,
    /// The terms that the site agreed on.
    pub terms: &'i [Term],
}

impl Inspector<'_> {
    /// Inspects the texts of `folder`.
    pub fn look_at(
        &self,
        folder: &Path,
        texts: &[SourceText],
        about: About<'_>,
        found: &mut Vec<Diagnostic>,
    ) {
        let About { original, facts, is_draft } = about;
        let has_no_file = |locale: &&Locale| !folder.join(format!("{locale}.md")).exists();
        let missing = self.locales.iter().filter(has_no_file).collect();
        let story = Story { texts, original, missing, facts, terms: self.terms, is_draft };
        (self.inspect)(&story, found);
    }
}
