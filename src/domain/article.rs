//! Articles and fixed pages: the facts that hold in every language, and the translations.
//!
//! Belongs here: what one story is. Does not belong here: how stories relate (`domain::catalog`).

use jiff::civil::DateTime;

use super::{
    block::Blocks,
    freshness::{Changes, Prints},
    locale::{Locale, Locales},
    name::{SectionId, Slug, TopicId},
    picture::{Cover, Picture},
    reading::Reading,
};

/// One story in all its languages.
#[derive(Debug, Clone)]
pub struct Article {
    /// The name of its folder: its identity.
    pub slug: Slug,
    /// The section that makes the breadcrumb.
    pub section: SectionId,
    /// When it was posted, in the site's time zone.
    pub posted: DateTime,
    /// The topics that it belongs to.
    pub topics: Vec<TopicId>,
    /// Former slugs, which redirect to the present one.
    pub moved: Vec<Slug>,
    /// Whether it is not to be read yet, whatever its time, but by a preview link.
    pub is_draft: bool,
    /// The pictures that its texts and lists show.
    pub pictures: Vec<Picture>,
    /// The text in each language it has.
    pub translations: Translations,
}

impl Article {
    /// When its text in `translation` last changed until `now`: when it was posted, when its head says
    /// that it was updated, when it was last corrected, or accepted as an answer to a changed original.
    pub fn modified(&self, translation: &Translation, now: DateTime) -> DateTime {
        translation.changes().filter(|time| *time <= now).fold(self.posted, DateTime::max)
    }
}

/// A page that is not news, such as “About”.
#[derive(Debug, Clone)]
pub struct FixedPage {
    /// The name of its folder: its identity.
    pub slug: Slug,
    /// The pictures that its texts show.
    pub pictures: Vec<Picture>,
    /// The text in each language it has.
    pub translations: Translations,
}

impl FixedPage {
    /// When its text in `translation` last changed until `now`, as far as its head or a record tells.
    pub fn modified(&self, translation: &Translation, now: DateTime) -> Option<DateTime> {
        translation.changes().filter(|time| *time <= now).max()
    }
}

/// The texts of one story or page, at least one, of which one is the original.
#[derive(Debug, Clone)]
pub struct Translations {
    all: Vec<Translation>,
    original: usize,
    /// The text in the pseudo-locale, which is none of all texts.
    pseudo: Option<Box<Translation>>,
}

impl Translations {
    /// The texts and the locale of the original; `None` when there is no text in that locale.
    pub fn new(all: Vec<Translation>, original: &Locale) -> Option<Self> {
        let original = all.iter().position(|text| text.locale == *original)?;
        Some(Self { all, original, pseudo: None })
    }

    /// The same texts and one in the pseudo-locale.
    pub fn with_pseudo(self, text: Option<Translation>) -> Self {
        Self { pseudo: text.map(Box::new), ..self }
    }

    /// The text in exactly this locale.
    pub fn get(&self, locale: &Locale) -> Option<&Translation> {
        self.shown().find(|text| text.locale == *locale)
    }

    /// All texts, and the one in the pseudo-locale.
    pub fn shown(&self) -> impl Iterator<Item = &Translation> {
        self.all.iter().chain(self.pseudo.as_deref())
    }

    /// The text that the others were made from.
    pub fn original(&self) -> &Translation {
        &self.all[self.original]
    }

    /// The text for a reader of `locale`: in that locale if there is one, else the original.
    pub fn for_reader(&self, locale: &Locale) -> &Translation {
        self.get(locale).unwrap_or_else(|| self.original())
    }

    /// Whether there are texts to compare.
    pub fn is_paired(&self) -> bool {
        self.all.len() > 1
    }

    /// All texts, the one for a reader of `locale` first.
    pub fn reader_first(&self, locale: &Locale) -> impl Iterator<Item = &Translation> {
        let first = self.for_reader(locale);
        std::iter::once(first).chain(self.iter().filter(|text| text.locale != first.locale))
    }

    /// Puts a text in the place of the one in its locale, or where the order of the locales has it.
    pub fn put(&mut self, text: Translation, is_original: bool, locales: &Locales) {
        let original = if is_original { text.locale.clone() } else { self.original().locale.clone() };
        self.all.retain(|other| other.locale != text.locale);
        self.all.push(text);
        let place = |text: &Translation| locales.iter().position(|locale| *locale == text.locale);
        self.all.sort_by_key(place);
        self.original = self.all.iter().position(|text| text.locale == original).unwrap_or(0);
    }

    /// All texts in the order of the site's locales.
    pub fn iter(&self) -> impl Iterator<Item = &Translation> {
        self.all.iter()
    }
}

/// The text of an article or page in one locale.
#[derive(Debug, Clone)]
pub struct Translation {
    /// The language edition it belongs to.
    pub locale: Locale,
    /// The headline.
    pub title: String,
    /// One or two sentences for lists and descriptions.
    pub summary: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// Where it was first published.
    pub from: Option<String>,
    /// When this text was last changed in substance, in the site's time zone.
    pub updated: Option<DateTime>,
    /// What was wrong in it and has been put right, the latest first.
    pub corrections: Vec<Correction>,
    /// How long it takes to read.
    pub reading: Reading,
    /// The picture for lists and social cards, with its words in this language.
    pub cover: Option<Cover>,
    /// The body, block by block.
    pub blocks: Blocks,
    /// The fingerprints of its source.
    pub prints: Prints,
    /// Whether it still answers the original; `None` for the original, and while nobody said that it did.
    pub freshness: Option<Freshness>,
}

impl Translation {
    /// The times at which it changed, or is said to change.
    pub fn changes(&self) -> impl Iterator<Item = DateTime> {
        let corrected = self.corrections.iter().map(|correction| correction.time);
        let accepted = self.freshness.as_ref().and_then(|freshness| freshness.time);
        self.updated.into_iter().chain(corrected).chain(accepted)
    }
}

/// Whether a translation still answers its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freshness {
    /// What changed in the original since.
    pub changes: Changes,
    /// Since when it answers it, in the site's time zone, if anybody knows.
    pub time: Option<DateTime>,
    /// The original as it was then.
    pub source: Prints,
}

/// A mistake in a published text that was put right, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// When it was put right, in the site's time zone.
    pub time: DateTime,
    /// What was wrong, in the language of the text.
    pub text: String,
}
