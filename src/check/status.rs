//! How far a site is translated: each file, each article, each language, as data.
//!
//! Belongs here: counting. Does not belong here: finding what is wrong (the other checks), drawing the result
//! (`status::table` for terminals, `desk` for pages).
//!
//! The fields of these types are those of `couplet status --format json`.

mod found;
mod messages;
pub mod table;
mod texts;

use jiff::civil::DateTime;
use serde::Serialize;

use found::Found;
pub use texts::{publication, text_status};

use crate::{
    domain::{
        catalog::Catalog,
        diagnostic::{Diagnostic, Fault},
        locale::{Locale, Locales},
    },
    storage::files::Folder,
};

/// What the status of a site is taken from.
#[derive(Clone, Copy)]
pub struct Survey<'a> {
    /// The articles and fixed pages.
    pub catalog: &'a Catalog,
    /// The languages.
    pub locales: &'a Locales,
    /// Where articles and fixed pages are.
    pub content: &'a Folder,
    /// Where messages are.
    pub messages: &'a Folder,
    /// What was found.
    pub findings: &'a [&'a Diagnostic],
    /// Now, in the site's time zone.
    pub now: DateTime,
}

/// How far a site is translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Each language as a whole.
    pub locales: Vec<LocaleStatus>,
    /// Each file with messages or a text, and each other file in which something was found.
    pub files: Vec<FileStatus>,
    /// Each article, by its slug.
    pub articles: Vec<Story>,
    /// Each fixed page, by its slug.
    pub pages: Vec<Story>,
}

/// One language as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The id of the locale.
    pub locale: String,
    /// Its messages.
    pub messages: Counts,
    /// Its articles.
    pub articles: Counts,
    /// Its fixed pages.
    pub pages: Counts,
    /// How many errors were found in its files.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

/// How many there are in each state: messages, blocks of a text (its title with its summary is one more), or whole
/// texts. Each is counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Written first in this language.
    pub original: usize,
    /// Translated, and as the originals are now.
    pub fresh: usize,
    /// Older than their originals.
    pub stale: usize,
    /// Translated, and nobody has said that they answer their originals.
    pub never_accepted: usize,
    /// Not translated.
    pub missing: usize,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Messages.
    Messages,
    /// The text of an article.
    Article,
    /// The text of a fixed page.
    Page,
    /// Anything else: settings, lists, facts of articles.
    Other,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// How findings name it.
    pub file: String,
    /// What it holds.
    pub kind: Kind,
    /// The id of the locale that it is for, if it is for one.
    pub locale: Option<String>,
    /// Its messages or blocks.
    pub parts: Counts,
    /// How many errors were found in it.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

/// An article or fixed page in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Story {
    /// The name of its folder.
    pub slug: String,
    /// Whether readers can read it.
    pub publication: Publication,
    /// Its texts, in the order of the locales.
    pub texts: Vec<TextStatus>,
}

/// Whether readers can read an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Publication {
    /// They can.
    Published,
    /// Not yet, whatever its time.
    Draft,
    /// Not until its time comes.
    Embargo,
}

/// The text of an article or page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextStatus {
    /// The id of the locale.
    pub locale: String,
    /// Whether it answers the original.
    pub state: State,
    /// How many parts of the original changed since it did: blocks, and title with summary as one.
    pub changed: usize,
}

/// Whether a text answers its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is the original.
    Original,
    /// It does.
    Fresh,
    /// It did, and the original changed since.
    Stale,
    /// Nobody has said that it does.
    NeverAccepted,
    /// There is none.
    Missing,
}

impl State {
    /// Whether there is something to do.
    pub fn wants_work(self) -> bool {
        matches!(self, Self::Stale | Self::NeverAccepted | Self::Missing)
    }
}

impl Status {
    /// The status of a site, as far as files can be read.
    pub fn of(survey: &Survey<'_>) -> Self {
        let found = Found::count(survey.findings);
        let mut files = messages::files(survey);
        let articles = texts::articles(survey, &mut files);
        let pages = texts::pages(survey, &mut files);
        for file in &mut files {
            (file.errors, file.warnings) = found.of(&file.file);
        }
        files.extend(found.besides(&files));
        let locales = survey.locales.iter().map(|locale| total(locale, &files, &articles, &pages)).collect();
        Self { locales, files, articles, pages }
    }

    /// The same of one language alone. What is for no language in particular stays.
    pub fn only(mut self, locale: &Locale) -> Self {
        let id = locale.id();
        self.locales.retain(|total| total.locale == id);
        self.files.retain(|file| file.locale.as_deref().is_none_or(|locale| locale == id));
        for story in self.articles.iter_mut().chain(&mut self.pages) {
            story.texts.retain(|text| text.locale == id);
        }
        self
    }
}

impl FileStatus {
    /// A file in which nothing was found yet.
    fn new(file: String, kind: Kind, locale: &Locale, parts: Counts) -> Self {
        Self { file, kind, locale: Some(locale.id().to_owned()), parts, errors: 0, warnings: 0 }
    }

    /// Whether there is something to do.
    pub fn wants_work(&self) -> bool {
        let Counts { stale, never_accepted, missing, .. } = self.parts;
        stale + never_accepted + missing + self.errors + self.warnings > 0
    }
}

impl Story {
    /// Whether there is something to do.
    pub fn wants_work(&self) -> bool {
        self.texts.iter().any(|text| text.state.wants_work())
    }
}

fn total(locale: &Locale, files: &[FileStatus], articles: &[Story], pages: &[Story]) -> LocaleStatus {
    let own = || files.iter().filter(|file| file.locale.as_deref() == Some(locale.id()));
    let messages = own().filter(|file| file.kind == Kind::Messages).map(|file| file.parts);
    let messages = messages.fold(Counts::default(), |sum, parts| Counts {
        original: sum.original + parts.original,
        fresh: sum.fresh + parts.fresh,
        stale: sum.stale + parts.stale,
        never_accepted: sum.never_accepted + parts.never_accepted,
        missing: sum.missing + parts.missing,
    });
    LocaleStatus {
        locale: locale.id().to_owned(),
        messages,
        articles: tally(locale, articles),
        pages: tally(locale, pages),
        errors: own().map(|file| file.errors).sum(),
        warnings: own().map(|file| file.warnings).sum(),
    }
}

fn tally(locale: &Locale, stories: &[Story]) -> Counts {
    let mut texts = Counts::default();
    for text in stories.iter().flat_map(|story| &story.texts).filter(|text| text.locale == locale.id()) {
        match text.state {
            State::Original => texts.original += 1,
            State::Fresh => texts.fresh += 1,
            State::Stale => texts.stale += 1,
            State::NeverAccepted => texts.never_accepted += 1,
            State::Missing => texts.missing += 1,
        }
    }
    texts
}

/// Whether a finding says that something is older than its original.
pub fn is_stale(fault: &Fault) -> bool {
    matches!(fault, Fault::StaleTranslation { .. } | Fault::StaleMessage { .. })
}
