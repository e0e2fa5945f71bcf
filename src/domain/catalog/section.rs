//! A section of the site and its words.
//!
//! Belongs here: what a section is. Does not belong here: what stands in it (`super::lists`).

use std::collections::BTreeMap;

use crate::domain::{locale::Locale, name::SectionId};

/// A section with its name and description by locale.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its id in URLs.
    pub id: SectionId,
    /// Its name by locale id.
    pub name: BTreeMap<String, String>,
    /// One sentence on what it holds, by locale id.
    pub description: BTreeMap<String, String>,
    /// The locale whose words stand in where a locale has none.
    pub fallback: Locale,
}

impl Section {
    /// Its name for readers of `locale`.
    pub fn name(&self, locale: &Locale) -> &str {
        self.word(&self.name, locale).unwrap_or(self.id.as_str())
    }

    /// Its description for readers of `locale`.
    pub fn description(&self, locale: &Locale) -> Option<&str> {
        self.word(&self.description, locale)
    }

    fn word<'a>(&self, words: &'a BTreeMap<String, String>, locale: &Locale) -> Option<&'a str> {
        words.get(locale.id()).or_else(|| words.get(self.fallback.id())).map(String::as_str)
    }
}
