//! Reading the site again while it runs, and swapping it whole.
//!
//! What cannot be read any more stays as it was; the rest is new. Requests under way see the old site to
//! their end.

use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, Sender},
    time::Instant,
};

use tokio::sync::watch;

use super::{
    load::{Loaded, Reader},
    page_cache,
    state::Live,
};
use crate::{
    config::{self, Config},
    domain::diagnostic::Diagnostic,
    storage::watch::Change,
    views::notices::Notices,
};

/// Puts what was found after a change into words for the pages that it is about.
pub type Tell = Box<dyn FnMut(&Config, &Loaded, &[Diagnostic], &Change) -> Notices + Send + Sync>;

/// Reads the site again whenever it is asked to.
pub struct Reloader {
    /// The running site.
    pub live: Live,
    /// What read it the last time.
    pub reader: Reader,
    /// The settings file.
    pub file: PathBuf,
    /// The settings as they last were without errors.
    pub config: Config,
    /// While somebody edits: what pages say of what was found.
    pub tell: Option<Tell>,
    /// Is told how often the site was read again.
    pub count: watch::Sender<usize>,
    /// Is told that the search index is behind.
    pub search: Sender<()>,
}

impl Reloader {
    /// Reloads on each call until nobody can call any more. Calls that came meanwhile are answered by one.
    pub fn run(mut self, calls: &Receiver<Change>) {
        while let Ok(change) = calls.recv() {
            let change = calls.try_iter().fold(change, Change::and);
            self.reload(&change);
        }
    }

    /// Reads what changed of the site, and puts it in the place of the one that is served.
    pub fn reload(&mut self, change: &Change) {
        let start = Instant::now();
        let (config, mut found) = config::load(&self.file);
        if let Some(config) = config {
            if config.leptos.site_addr != self.config.leptos.site_addr {
                tracing::warn!("another site-addr is used after a restart");
            }
            self.config = config;
        }
        let (loaded, faults) = self.reader.read_changed(&self.config, change);
        found.extend(faults);
        let articles = loaded.catalog.article_count();
        let notices = self.tell.as_mut().map(|tell| tell(&self.config, &loaded, &found, change));
        publish(&self.live, self.config.clone(), loaded, notices);
        self.count.send_modify(|count| *count += 1);
        // Nobody listens when the program ends.
        self.search.send(()).ok();
        let milliseconds = start.elapsed().as_millis();
        tracing::info!(articles, findings = found.len(), milliseconds, "the site was read again");
    }
}

/// Puts what was read anew in the place of what is there, with the pages made that readers are about to ask for.
/// While somebody edits, pages show these notices.
pub fn publish(live: &Live, config: Config, loaded: Loaded, notices: Option<Notices>) {
    let next = live.next(config, loaded, notices);
    page_cache::warm(&live.now(), &next);
    live.put(next);
}

/// Keeps the search index up to the articles: once now, and again on each call.
pub fn keep_search(live: &Live, calls: &Receiver<()>) {
    live.build_search();
    while calls.recv().is_ok() {
        while calls.try_recv().is_ok() {}
        live.build_search();
    }
}
