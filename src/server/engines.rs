//! Telling search engines what is new: both addresses of a pair as soon as one of its texts changed.
//!
//! The journal keeps what was told; what is on the site and not in it is still to be told. So nothing is
//! lost when a machine stops at any moment, and an engine may at worst be told the same thing twice.

mod engine;
mod journal;

use std::{collections::BTreeMap, io, path::Path, time::Duration};

use jiff::{SignedDuration, Timestamp, civil::DateTime};
use sha2::{Digest, Sha256};
use ureq::Agent;

use crate::{
    config::Engines,
    domain::{
        article::Translations,
        catalog::{Catalog, address},
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
    /// What it has still to be told.
    pub failed: Option<Untold>,
}

/// What an engine did not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    /// How many addresses.
    pub count: usize,
    /// Why.
    pub reason: String,
    /// Not before then it is tried again without being asked to.
    pub next: Timestamp,
}

/// Addresses of the site, each with the state of what stands there: it is another one after each change.
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
                        let failed = Outcome::Failed { reason: reason.clone(), attempts, next };
                        self.journal.write(Line::new(now, name, failed))?;
                        report.failed = Some(Untold { count, reason, next });
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

/// What engines should know: every story and fixed page in each of its languages. Both addresses of a pair
/// have the state of both texts.
pub fn pages(catalog: &Catalog, site: &Site, now: DateTime) -> Pages {
    let mut pages = Pages::new();
    let mut add = |texts: &Translations, page: &Page, state: &str| {
        for text in texts.iter() {
            let url = site.url(&Route::Local(text.locale.clone(), page.clone()));
            pages.insert(url, state.to_owned());
        }
    };
    for article in catalog.articles().filter(|article| article.posted <= now) {
        add(&article.translations, &address(article), &state(&article.translations, now));
    }
    for page in catalog.pages() {
        add(&page.translations, &Page::Fixed(page.slug.clone()), &state(&page.translations, now));
    }
    pages
}

/// A fingerprint of all that readers see of these texts.
fn state(texts: &Translations, now: DateTime) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    };
    for text in texts.iter() {
        let names = [text.by.as_deref(), text.from.as_deref()].map(Option::unwrap_or_default);
        [text.locale.id(), &text.title, &text.summary].into_iter().chain(names).for_each(&mut add);
        text.blocks.iter().for_each(|block| add(block.html()));
        let corrections = text.corrections.iter().filter(|correction| correction.time <= now);
        corrections.for_each(|correction| add(&correction.text));
    }
    hex::encode(&hash.finalize()[..8])
}
