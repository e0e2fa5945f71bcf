//! The locale that a reader of no address in particular gets: `/`, `/a/{slug}`, and errors outside
//! any locale.

use axum::http::{HeaderMap, header};

use crate::{
    domain::locale::{COOKIE, Locale, Locales},
    i18n::negotiate::negotiate,
};

/// Negotiates by the headers of a request.
pub fn readers_locale<'l>(locales: &'l Locales, headers: &HeaderMap) -> &'l Locale {
    let texts = |name| headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    let cookie = texts(header::COOKIE)
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value);
    negotiate(locales, cookie, texts(header::ACCEPT_LANGUAGE).next())
}
