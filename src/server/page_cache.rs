//! The pages of one snapshot, rendered once each.
//!
//! A page is kept under its one address, whatever the query: pages that depend on a query are not kept. What
//! the clock changes (an embargo that ends, a correction whose time has come) ends the span for which pages are
//! true, and another begins empty. The next snapshot has pages of its own, of which those that were asked for
//! most are made before it takes its place.

pub mod encoding;
mod kept;
mod warm;

use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwapOption;
use axum::{
    http::{HeaderMap, Method},
    response::Response,
};
use futures_util::FutureExt;
use jiff::civil::DateTime;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use super::{
    cache_policy::{self, CachePolicy},
    security,
    state::AppState,
};
use crate::{domain::catalog::Catalog, views::Failure};
use encoding::wanted;
pub use kept::Kept;
pub use warm::warm;

/// How often a form must be asked for until the best of it is made.
const OFTEN: u32 = 8;

/// The largest page, in bytes: far above any, so that a fault does not fill the memory.
const LARGEST: usize = 64 << 20;

/// The pages of a snapshot.
pub struct PageCache {
    /// Bytes that may be kept; with none, every request renders.
    most: u64,
    span: ArcSwapOption<Span>,
    /// Held by who begins a span.
    beginning: Mutex<()>,
    /// Held by who compresses as well as it goes: one at a time, the other processors are for readers.
    improving: Arc<Semaphore>,
}

/// A time in which no page changes.
struct Span {
    from: DateTime,
    /// When it ends, if ever.
    until: Option<DateTime>,
    pages: Cache<String, Arc<Kept>>,
}

impl Span {
    fn holds(&self, now: DateTime) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

impl PageCache {
    /// Keeps no more than so many bytes.
    pub fn new(most: u64) -> Self {
        Self {
            most,
            span: ArcSwapOption::empty(),
            beginning: Mutex::default(),
            improving: Arc::new(Semaphore::new(1)),
        }
    }

    /// The page at a path, if it was made.
    fn find(&self, now: impl FnOnce() -> DateTime, path: &str) -> Option<Arc<Kept>> {
        let span = self.span.load();
        let span = span.as_ref()?;
        if span.holds(now()) { span.pages.get(path) } else { None }
    }

    /// The span of now.
    fn span(&self, catalog: &Catalog, now: DateTime) -> Option<Arc<Span>> {
        if self.most == 0 {
            return None;
        }
        let current = || self.span.load_full().filter(|span| span.holds(now));
        current().or_else(|| {
            let _beginning = self.beginning.lock().unwrap_or_else(PoisonError::into_inner);
            current().or_else(|| {
                let weigh = |path: &String, kept: &Arc<Kept>| {
                    u32::try_from(path.len() + kept.size()).unwrap_or(u32::MAX)
                };
                let pages = Cache::builder().max_capacity(self.most).weigher(weigh).build();
                let span = Arc::new(Span { from: now, until: catalog.indexed_until(now), pages });
                self.span.store(Some(Arc::clone(&span)));
                Some(span)
            })
        })
    }

    /// Weighs a page again that has got another form, if it is still there.
    fn weigh(&self, path: &str, kept: Arc<Kept>) {
        let Some(span) = self.span.load_full() else { return };
        if span.pages.get(path).is_some_and(|there| Arc::ptr_eq(&there, &kept)) {
            span.pages.insert(path.to_owned(), kept);
        }
    }

    /// The pages that were asked for most, with their paths.
    fn popular(&self, most: usize) -> Vec<(Arc<String>, Arc<Kept>)> {
        let Some(span) = self.span.load_full() else { return Vec::new() };
        let mut asked: Vec<_> = span.pages.iter().filter(|(_, kept)| kept.asked() > 1).collect();
        asked.sort_unstable_by_key(|(_, kept)| std::cmp::Reverse(kept.asked()));
        asked.truncate(most);
        asked
    }
}

impl AppState {
    /// The page at a path; made by `make` unless it is there, by one of all who ask at once.
    ///
    /// # Errors
    /// What `make` says; then nothing is kept.
    pub fn keep(
        &self,
        path: &str,
        now: DateTime,
        make: impl FnOnce() -> Result<Response, Failure>,
    ) -> Result<Arc<Kept>, Failure> {
        let make = || self.kept(make()?).map(Arc::new);
        match self.pages.span(&self.snapshot.catalog, now) {
            Some(span) => span.pages.try_get_with_by_ref(path, make).map_err(|failure| *failure),
            None => make(),
        }
    }

    /// An answer with all its headers.
    fn kept(&self, response: Response) -> Result<Kept, Failure> {
        let policy = response.extensions().get().copied().unwrap_or(CachePolicy::NoStore);
        let (mut parts, body) = response.into_parts();
        cache_policy::add(&mut parts.headers, policy, self.caching);
        security::add(&mut parts.headers, self.snapshot.auto_reload.is_some());
        // The body is there already: nothing waits.
        match axum::body::to_bytes(body, LARGEST).now_or_never() {
            Some(Ok(bytes)) => Ok(Kept::new(parts.headers, bytes)),
            broken => {
                tracing::error!(reason = ?broken, "a page was not made");
                Err(Failure::Internal)
            }
        }
    }

    /// Answers with a page that is kept.
    pub fn reply(&self, path: &str, kept: Arc<Kept>, method: &Method, headers: &HeaderMap) -> Response {
        let encoding = wanted(headers);
        let (response, is_made) = kept.answer(method, headers, encoding);
        if is_made {
            self.pages.weigh(path, kept);
        } else if let Some(encoding) = encoding
            && kept.is_worth_more(encoding, OFTEN)
            && let Ok(turn) = Arc::clone(&self.pages.improving).try_acquire_owned()
        {
            let (pages, path) = (Arc::clone(&self.pages), path.to_owned());
            tokio::task::spawn_blocking(move || {
                kept.improve(encoding);
                pages.weigh(&path, kept);
                drop(turn);
            });
        }
        response
    }
}

/// The answer to a request for what is kept.
pub fn answer(state: &AppState, method: &Method, path: &str, headers: &HeaderMap) -> Option<Response> {
    if method != Method::GET && method != Method::HEAD {
        return None;
    }
    let now = || state.snapshot.site.local((state.lasting.clock)());
    let kept = state.pages.find(now, path)?;
    // What takes its time is not for who has other readers waiting.
    kept.is_at_hand(wanted(headers)).then(|| state.reply(path, kept, method, headers))
}
