//! Search over all articles: titles, summaries, bodies, people and topics, in every language.
//!
//! Belongs here: the index and the questions to it. Does not belong here: what is asked and found as
//! data (`domain::search`), the page that shows it (`views`).

mod analyzer;
mod count;
mod document;
mod find;
mod fold;
mod index;
mod marks;
mod plain;
mod question;
mod schema;
mod units;
mod wanted;

use std::{
    path::Path,
    sync::{Arc, LazyLock, Mutex, PoisonError, RwLock},
};

use jiff::civil::DateTime;
use tantivy::IndexReader;

use crate::domain::{
    catalog::Catalog,
    locale::{Locale, Locales},
    search::{Answer, Query, Suggestion},
};
use find::Finder;
use schema::Fields;
use wanted::Asked;

/// The search of a site. Until its index is made it answers that it is not ready.
pub struct Search {
    fields: Fields,
    index: RwLock<Option<IndexReader>>,
    /// What the index on disk holds.
    held: Mutex<Option<Arc<Catalog>>>,
}

/// Why there is no answer; for the log.
#[derive(Debug)]
pub struct Failure(tantivy::TantivyError);

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Search {
    /// The search of a site with these locales.
    pub fn new(locales: &Locales) -> Self {
        Self { fields: Fields::new(locales), index: RwLock::new(None), held: Mutex::new(None) }
    }

    /// Makes the index of a catalog, or brings the one in a folder below `made` up to it. This takes
    /// its time: at most 10 ms an article that changed. Articles that the last catalog held, too, are not looked at.
    ///
    /// # Errors
    /// When there can be no index, not even in memory.
    pub fn build(&self, made: &Path, catalog: &Arc<Catalog>) -> Result<(), Failure> {
        // The first reader should not have to wait for it.
        LazyLock::force(&analyzer::JIEBA);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let before = held.take();
        if before.as_ref().is_some_and(|before| Arc::ptr_eq(before, catalog)) {
            *held = before;
            return Ok(());
        }
        let opened = index::open(made, &self.fields, catalog, before.as_deref()).map_err(Failure)?;
        *held = opened.is_on_disk.then(|| Arc::clone(catalog));
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = Some(opened.reader);
        Ok(())
    }

    /// Answers a reader of `reader`.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn find(
        &self,
        query: &Query,
        catalog: &Catalog,
        reader: &Locale,
        now: DateTime,
    ) -> Result<Answer, Failure> {
        let asked = Asked::new(&query.text);
        if asked.wanted.is_empty() {
            return Ok(Answer::Nothing);
        }
        let Some(finder) = self.finder(catalog, reader, now) else { return Ok(Answer::NotReady) };
        let found = finder.find(query, &asked).map_err(Failure)?;
        Ok(Answer::Found(Arc::new(found)))
    }

    /// Titles for a reader of `reader` who has typed `text` so far; none until the index is ready.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn suggest(
        &self,
        text: &str,
        catalog: &Catalog,
        reader: &Locale,
        now: DateTime,
    ) -> Result<Vec<Suggestion>, Failure> {
        let asked = Asked::new(text);
        let finder = self.finder(catalog, reader, now).filter(|_| !asked.wanted.is_empty());
        finder.map_or(Ok(Vec::new()), |finder| finder.suggest(&asked)).map_err(Failure)
    }

    fn finder<'a>(&'a self, catalog: &'a Catalog, reader: &'a Locale, now: DateTime) -> Option<Finder<'a>> {
        let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
        let searcher = index.as_ref()?.searcher();
        Some(Finder { searcher, fields: &self.fields, catalog, reader, now })
    }
}
