//! Telling search engines what is new: both addresses of a pair as soon as one of its texts changed.
//!
//! The journal keeps what was told; what is on the site and not in it is still to be told. So nothing is
//! lost when a machine stops at any moment, and an engine may at worst be told the same thing twice.

mod engine;
mod journal;

use std::{collections::BTreeMap, io, path::Path, time::Duration};

use jiff::{SignedDuration, Timestamp, civil::DateTime};
use ureq::Agent;

use crate::{
    config::Engines,
    domain::{
        article::Translations,
        catalog::{Catalog, address},
        locale::Locale,
        route::{Page, Route},
        site::Site,
    },
};
use engine::Engine;
use journal::{Journal, Line, Outcome};

/// The first pause after a failure; each further one is twice as long.
const PAUSE: SignedDuration = SignedDuration::from_secs(60);

/// The longest pause.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(6);

/// Tells engines, and keeps what it told.
pub struct Announcer {
    engines: Vec<Engine>,
    journal: Journal,
    agent: Agent,
}

/// How one engine was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The engine.
    pub engine: &'static str,
    /// How many addresses it has been told.
    pub told: usize,
    /// How many it has still to be told, and why.
    pub failed: Option<(usize, String)>,
}

/// Addresses of the site, each with the time of the last change of its story, as text.
pub type Pages = BTreeMap<String, String>;

impl Announcer {
    /// What the settings name; `None` when they name no engine.
    ///
    /// # Errors
    /// When the journal cannot be read or made.
    pub fn open(settings: &Engines, site: &Site) -> io::Result<Option<Self>> {
        let engines = engine::all(settings, site);
        if engines.is_empty() {
            return Ok(None);
        }
        let journal = Journal::open(&settings.journal)?;
        let patience = Some(Duration::from_secs(settings.patience));
        let agent = Agent::config_builder().timeout_global(patience).http_status_as_error(false).build();
        Ok(Some(Self { engines, journal, agent: agent.into() }))
    }

    /// Tells each engine all that it has not been told, in batches, until one fails. An engine that failed
    /// before is left alone until its pause is over, unless `is_urgent`.
    ///
    /// # Errors
    /// When the journal cannot be written: then nobody is told anything more.
    pub fn tell(&mut self, pages: &Pages, now: Timestamp, is_urgent: bool) -> io::Result<Vec<Report>> {
        let mut reports = Vec::new();
        for engine in &self.engines {
            let name = engine.name();
            let mut report = Report { engine: name, told: 0, failed: None };
            let mut left = self.journal.untold(name, pages);
            if !is_urgent && self.journal.next_try(name).is_some_and(|next| now < next) {
                continue;
            }
            while !left.is_empty() {
                let batch = left.split_off(left.len().saturating_sub(engine.batch()));
                let urls: Vec<&str> = batch.iter().map(|(url, _)| url.as_str()).collect();
                match engine.tell(&self.agent, &urls) {
                    Ok(()) => {
                        report.told += batch.len();
                        tracing::info!(engine = name, addresses = batch.len(), "told");
                        self.journal.write(Line::new(
                            now,
                            name,
                            Outcome::Told { pages: batch.into_iter().collect() },
                        ))?;
                    }
                    Err(reason) => {
                        let attempts = self.journal.attempts(name) + 1;
                        let next = now.saturating_add(pause(attempts)).unwrap_or(Timestamp::MAX);
                        let count = left.len() + batch.len();
                        tracing::warn!(engine = name, addresses = count, %reason, %next, "could not be told");
                        let failed = Outcome::Failed { reason: reason.clone(), attempts, next };
                        self.journal.write(Line::new(now, name, failed))?;
                        report.failed = Some((count, reason));
                        break;
                    }
                }
            }
            reports.push(report);
        }
        Ok(reports)
    }

    /// The file that keeps what was told.
    pub fn journal(&self) -> &Path {
        self.journal.path()
    }
}

fn pause(attempts: u32) -> SignedDuration {
    let factor = 1_i32.checked_shl(attempts.saturating_sub(1).min(20)).unwrap_or(i32::MAX);
    PAUSE.saturating_mul(factor).min(LONGEST_PAUSE)
}

/// What engines should know: every story and fixed page in each of its languages.
pub fn pages(catalog: &Catalog, site: &Site, now: DateTime) -> Pages {
    let mut pages = Pages::new();
    let mut add = |locale: &Locale, page: Page, changed: Option<DateTime>| {
        let changed = changed.map_or_else(String::new, |changed| site.iso(changed));
        pages.insert(site.url(&Route::Local(locale.clone(), page)), changed);
    };
    for locale in site.locales.iter() {
        for article in catalog.list(locale, None, now) {
            let changes = article.translations.iter().map(|text| article.modified(text, now));
            add(locale, address(article), changes.max());
        }
    }
    for page in catalog.pages() {
        let texts: &Translations = &page.translations;
        let changed = texts.iter().filter_map(|text| text.updated).filter(|updated| *updated <= now).max();
        for text in texts.iter() {
            add(&text.locale, Page::Fixed(page.slug.clone()), changed);
        }
    }
    pages
}
