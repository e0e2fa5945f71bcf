//! In which language a page of the desk speaks.

use std::sync::Arc;

use crate::{
    domain::locale::{Locale, Locales},
    i18n::message::{Language, Messages, Words},
};

/// A language, and the words of all.
#[derive(Clone)]
pub struct Voice {
    /// The language.
    pub locale: Locale,
    /// The languages of the site.
    pub locales: Locales,
    /// Their words.
    pub all: Arc<Words>,
}

impl Voice {
    /// The words in the language of the page.
    pub fn words(&self) -> &Messages {
        self.all.of(&self.locale)
    }

    /// What the language of the page calls another.
    pub fn name_of(&self, locale: &Locale) -> String {
        let own = self.all.of(locale).language_own_name();
        self.words().language(Language { id: locale.id(), own: &own })
    }

    /// What it calls the locale with this id.
    pub fn name_of_id(&self, id: &str) -> String {
        self.locales.get(id).map_or(id.to_owned(), |locale| self.name_of(locale))
    }
}
