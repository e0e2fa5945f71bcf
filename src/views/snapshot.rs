//! Everything that a page is made from, at one moment.
//!
//! It stands here since views are the lowest layer that needs all of it. It is immutable: a request
//! takes it once and sees nothing else.

use std::sync::Arc;

use leptos_config::LeptosOptions;

use super::notices::Notices;
use crate::{
    domain::{
        catalog::Catalog,
        listing::Subject,
        locale::Locale,
        site::{Assets, Site},
    },
    i18n::message::Words,
};

/// Articles, messages and settings at one moment.
#[derive(Clone)]
pub struct Snapshot {
    /// The facts of the site.
    pub site: Site,
    /// The addresses of the built files.
    pub assets: Assets,
    /// Articles, sections and fixed pages.
    pub catalog: Arc<Catalog>,
    /// The messages of all locales.
    pub words: Arc<Words>,
    /// While somebody edits: what is wrong, told on the pages that it is about.
    pub notices: Option<Notices>,
    /// Whether pages are written as files, and no server answers questions.
    pub is_static: bool,
    /// Under `cargo leptos watch`: the options by which pages reload themselves.
    pub auto_reload: Option<LeptosOptions>,
}

impl Snapshot {
    /// The same with the id of its message after each word.
    pub fn with_ids(&self) -> Self {
        Self { words: Arc::new(self.words.with_ids()), ..self.clone() }
    }

    /// The name of a list for readers of `locale`.
    pub fn name_of(&self, subject: &Subject, locale: &Locale) -> String {
        match subject {
            Subject::All => self.words.of(locale).news(),
            Subject::Section(id) => {
                self.catalog.section(id).map_or(id.as_str(), |section| section.name(locale)).to_owned()
            }
            Subject::Topic(id) => {
                self.catalog.topic(id).map_or(id.as_str(), |topic| topic.name(locale)).to_owned()
            }
        }
    }

    /// One sentence on what a list holds, for readers of `locale`.
    pub fn description_of(&self, subject: &Subject, locale: &Locale) -> String {
        let words = self.words.of(locale);
        match subject {
            Subject::All => words.news_description(),
            Subject::Section(id) => {
                let section = self.catalog.section(id).and_then(|section| section.description(locale));
                section
                    .map_or_else(|| words.section_description(&self.name_of(subject, locale)), str::to_owned)
            }
            Subject::Topic(id) => {
                let topic = self.catalog.topic(id).and_then(|topic| topic.description(locale));
                topic.map_or_else(|| words.topic_description(&self.name_of(subject, locale)), str::to_owned)
            }
        }
    }
}
