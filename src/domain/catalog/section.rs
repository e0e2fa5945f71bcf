//! Sections and topics: what articles are sorted by, and its words.
//!
//! Belongs here: what a section or topic is. Does not belong here: what stands in it (`super::lists`).

use std::{borrow::Borrow, collections::BTreeMap};

use crate::domain::{
    locale::Locale,
    name::{SectionId, TopicId},
};

/// A section: every article is in one.
pub type Section = Heading<SectionId>;

/// A topic: an article has any number of them.
pub type Topic = Heading<TopicId>;

/// Something that articles are sorted by, with its name and description by locale.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading<Id> {
    /// Its id in URLs.
    pub id: Id,
    /// Its name by locale id.
    pub name: BTreeMap<String, String>,
    /// One sentence on what it holds, by locale id.
    pub description: BTreeMap<String, String>,
    /// What kind of column it is, by locale id, where an authority wants to know.
    pub kind: BTreeMap<String, String>,
    /// The locale whose words stand in where a locale has none.
    pub fallback: Locale,
}

impl<Id: Borrow<str>> Heading<Id> {
    /// A heading that is called by its id.
    pub fn without_words(id: Id, fallback: &Locale) -> Self {
        Self {
            id,
            name: BTreeMap::new(),
            description: BTreeMap::new(),
            kind: BTreeMap::new(),
            fallback: fallback.clone(),
        }
    }

    /// Its name for readers of `locale`.
    pub fn name(&self, locale: &Locale) -> &str {
        self.word(&self.name, locale).unwrap_or(self.id.borrow())
    }

    /// Its description for readers of `locale`.
    pub fn description(&self, locale: &Locale) -> Option<&str> {
        self.word(&self.description, locale)
    }

    /// What kind of column it is, for readers of `locale`: its name unless the site says more.
    pub fn kind(&self, locale: &Locale) -> &str {
        self.word(&self.kind, locale).unwrap_or_else(|| self.name(locale))
    }

    fn word<'a>(&self, words: &'a BTreeMap<String, String>, locale: &Locale) -> Option<&'a str> {
        words.get(locale.id()).or_else(|| words.get(self.fallback.id())).map(String::as_str)
    }
}
