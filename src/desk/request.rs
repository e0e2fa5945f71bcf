//! What somebody at the desk asks for.

use std::sync::Arc;

use axum::http::{HeaderMap, Uri};
use jiff::civil::DateTime;

use super::voice::Voice;
use crate::{
    domain::diagnostic::Diagnostic,
    server::{readers_locale::readers_locale, state::AppState},
    views::notices::{Notice, Notices},
};

/// Most characters of a value that are looked at.
const LONGEST: usize = 200;

/// A request, and the site as it was when it came.
#[derive(Clone)]
pub struct Asked {
    /// The site.
    pub state: AppState,
    /// The language to answer in.
    pub voice: Voice,
    /// Now, in the site's time zone.
    pub now: DateTime,
    /// The path.
    path: String,
    /// The pairs of the query but the language.
    query: Vec<(String, String)>,
}

impl Asked {
    /// Reads a request. The language is that of `?lang=`, or else what the browser would rather read.
    pub fn read(state: AppState, uri: &Uri, headers: &HeaderMap) -> Self {
        let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let mut query: Vec<(String, String)> =
            pairs.map(|(key, value)| (key.into_owned(), value.chars().take(LONGEST).collect())).collect();
        let locales = state.snapshot.site.locales.clone();
        let asked = query.iter().find(|(key, _)| key == "lang");
        let asked = asked.and_then(|(_, id)| locales.find(id));
        let locale = asked.unwrap_or_else(|| readers_locale(&locales, headers)).clone();
        query.retain(|(key, value)| key != "lang" && !value.is_empty());
        let now = state.snapshot.site.local((state.lasting.clock)());
        let voice = Voice { locale, locales, all: Arc::clone(&state.snapshot.words) };
        Self { state, voice, now, path: uri.path().to_owned(), query }
    }

    /// The value of a key of the query, empty when it has none.
    pub fn value(&self, key: &str) -> &str {
        self.query.iter().find(|(name, _)| name == key).map_or("", |(_, value)| value)
    }

    /// This very page in the language with this id.
    pub fn in_language(&self, id: &str) -> String {
        let pairs = self.query.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        address(&self.path, pairs.chain([("lang", id)]))
    }

    /// This very page with another value of a key of the query.
    pub fn with(&self, key: &str, value: &str) -> String {
        let pairs = self.query.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        let others = pairs.filter(|(name, _)| *name != key);
        address(&self.path, others.chain([(key, value), ("lang", self.voice.locale.id())]))
    }

    /// A page of the desk in the language of this one.
    pub fn page<'a>(&'a self, path: &str, query: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        address(path, query.into_iter().chain([("lang", self.voice.locale.id())]))
    }

    /// What was found in the site, in words.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.state.snapshot.notices.iter().flat_map(Notices::iter)
    }

    /// What was found in the site.
    pub fn findings(&self) -> Vec<&Diagnostic> {
        self.notices().map(|notice| &notice.finding).collect()
    }
}

fn address<'a>(path: &str, query: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(query);
    format!("{path}?{}", pairs.finish())
}
