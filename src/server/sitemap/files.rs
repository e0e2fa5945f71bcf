//! How the entries of a sitemap are parted into files. It is reckoned once and kept for as long as it is true.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::civil::DateTime;

use super::{Sitemaps, entry::Form};
use crate::domain::locale::Locale;

/// Most bytes of one file: the protocol's limit of 50 MB, less what opens and closes it.
const MOST_BYTES: usize = 52_000_000;

/// The files of all sitemaps of one snapshot.
#[derive(Default)]
pub struct Files(Mutex<HashMap<(Locale, Form), Reckoned>>);

/// The entries of one file.
#[derive(Debug, Clone, Copy)]
pub struct Chunk {
    pub start: usize,
    pub count: usize,
    pub modified: Option<DateTime>,
}

/// The files of one sitemap, and when that is true.
struct Reckoned {
    from: DateTime,
    until: Option<DateTime>,
    chunks: Arc<[Chunk]>,
}

impl Sitemaps {
    /// How the entries of a locale are parted into files. Whoever asks while another reckons waits for the same
    /// answer.
    pub(super) fn chunks(&self, locale: &Locale, form: Form) -> Arc<[Chunk]> {
        let mut all = self.files.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (locale.clone(), form);
        let is_true =
            |known: &&Reckoned| known.from <= self.now && known.until.is_none_or(|until| self.now < until);
        if let Some(known) = all.get(&key).filter(is_true) {
            return Arc::clone(&known.chunks);
        }
        let chunks: Arc<[Chunk]> = self.reckon(locale, form).into();
        let until = self.snapshot.catalog.indexed_until(self.now);
        all.insert(key, Reckoned { from: self.now, until, chunks: Arc::clone(&chunks) });
        chunks
    }

    /// By the number of entries, and by bytes that they are sure not to exceed.
    fn reckon(&self, locale: &Locale, form: Form) -> Vec<Chunk> {
        let mut chunks = vec![Chunk { start: 0, count: 0, modified: None }];
        let mut bytes = 0;
        for (index, (page, modified)) in self.entries(locale).enumerate() {
            let more = self.bound(locale, &page, form);
            let is_full = chunks.last().is_some_and(|chunk| chunk.count == self.most);
            if is_full || bytes + more > MOST_BYTES {
                chunks.push(Chunk { start: index, count: 0, modified: None });
                bytes = 0;
            }
            bytes += more;
            if let Some(chunk) = chunks.last_mut() {
                chunk.count += 1;
                chunk.modified = chunk.modified.max(modified);
            }
        }
        chunks
    }
}
