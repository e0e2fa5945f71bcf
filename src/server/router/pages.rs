//! Pages and feeds, and the short links to them.

use std::sync::Arc;

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use jiff::civil::DateTime;
use tokio::task::spawn_blocking;

use super::{moved, redirect, text, with_policy};
use crate::{
    domain::{
        catalog::address,
        listing::{FeedFormat, Subject},
        locale::Locale,
        name::Slug,
        preview::Key,
        route::{Page, Parsed, Route},
    },
    server::{
        cache_policy::CachePolicy,
        error, feed,
        page::{self, Found},
        page_cache::Kept,
        preview,
        readers_locale::readers_locale,
        state::AppState,
    },
    views::{Content, Failure},
};

/// A page. Most are kept; those that depend on what the reader asks for are rendered each time.
pub async fn show(state: &AppState, request: Request, locale: Locale, page: Page) -> Response {
    let now = state.snapshot.site.local((state.lasting.clock)());
    let query = request.uri().query().unwrap_or_default();
    match page::find(&state.snapshot, &locale, page, query, now) {
        Found::Content(content) if page::is_long(&content) => {
            let (state, again) = (state.clone(), error::copy(request.uri(), request.headers()));
            let own = state.clone();
            let made = spawn_blocking(move || show_kept(&own, request, locale, content, now)).await;
            made.unwrap_or_else(|_| error::failure(&state, again, Failure::Internal))
        }
        Found::Content(content) if page::is_kept(&content) => show_kept(state, request, locale, content, now),
        Found::Content(content) => page::render(state, request, locale, content, now),
        Found::Moved(route) => moved(&route, &request),
        Found::Nothing => error::failure(state, request, Failure::NotFound),
    }
}

fn show_kept(
    state: &AppState,
    request: Request,
    locale: Locale,
    content: Content,
    now: DateTime,
) -> Response {
    let kept = keep_page(state, request.uri().path(), locale, content, now);
    reply(state, request, kept)
}

/// A feed.
pub fn feed(
    state: &AppState,
    request: Request,
    locale: &Locale,
    subject: &Subject,
    format: FeedFormat,
) -> Response {
    let kept = keep_feed(state, request.uri().path(), locale, subject, format);
    reply(state, request, kept)
}

/// Makes what is at a path, if it is one that is kept.
pub fn keep(state: &AppState, path: &str) -> Option<Arc<Kept>> {
    let Parsed::Route(Route::Local(locale, page)) = Route::parse(path, &state.snapshot.site.locales) else {
        return None;
    };
    if let Page::Feed { subject, format } = &page {
        return keep_feed(state, path, &locale, subject, *format).ok();
    }
    let now = state.snapshot.site.local((state.lasting.clock)());
    match page::find(&state.snapshot, &locale, page, "", now) {
        Found::Content(content) if page::is_kept(&content) => {
            keep_page(state, path, locale, content, now).ok()
        }
        _ => None,
    }
}

fn keep_page(
    state: &AppState,
    path: &str,
    locale: Locale,
    content: Content,
    now: DateTime,
) -> Result<Arc<Kept>, Failure> {
    let make = || {
        // Nothing of who asks: others get the same page.
        let uri = path.parse().map_err(|_| Failure::NotFound)?;
        let request = error::copy(&uri, &HeaderMap::new());
        Ok(page::render(state, request, locale, content, now))
    };
    state.keep(path, now, make)
}

fn keep_feed(
    state: &AppState,
    path: &str,
    locale: &Locale,
    subject: &Subject,
    format: FeedFormat,
) -> Result<Arc<Kept>, Failure> {
    let now = state.snapshot.site.local((state.lasting.clock)());
    let make = || match feed::write(&state.snapshot, locale, subject, format, now) {
        Ok(Some(bytes)) => Ok(text(feed::content_type(format), bytes)),
        Ok(None) => Err(Failure::NotFound),
        Err(reason) => {
            tracing::error!(%reason, "a feed was not written");
            Err(Failure::Internal)
        }
    };
    state.keep(path, now, make)
}

fn reply(state: &AppState, request: Request, kept: Result<Arc<Kept>, Failure>) -> Response {
    match kept {
        Ok(kept) => {
            let (path, method, headers) = (request.uri().path(), request.method(), request.headers());
            with_policy(state.reply(path, kept, method, headers), CachePolicy::Page)
        }
        Err(failure) => error::failure(state, request, failure),
    }
}

/// An article before its time, for those with a link. A link that was never given out tells nothing
/// about what there is; one that has ended says so; one to what is published by now leads there.
pub fn preview(state: &AppState, request: Request, locale: Locale, slug: &Slug, key: Key) -> Response {
    let catalog = &state.snapshot.catalog;
    let time = (state.lasting.clock)();
    let now = state.snapshot.site.local(time);
    let secret = state.preview_secret.as_ref();
    if !secret.is_some_and(|secret| preview::is_ours(&key, secret.reveal(), slug)) {
        return error::failure(state, request, Failure::NotFound);
    }
    if let Some(article) = catalog.article(slug, now) {
        let path = address(article).path(&locale);
        return with_policy(redirect(StatusCode::FOUND, &path, &request), CachePolicy::NoStore);
    }
    match catalog.unpublished(slug, now) {
        Some(_) if key.until <= time => error::failure(state, request, Failure::PreviewEnded),
        Some(article) => {
            let content = Content::Preview { article: article.clone(), key };
            page::render(state, request, locale, content, now)
        }
        None => error::failure(state, request, Failure::NotFound),
    }
}

/// The favorites that an address names, as a file.
pub fn favorites_file(state: &AppState, request: &Request, locale: &Locale) -> Response {
    let now = state.snapshot.site.local((state.lasting.clock)());
    let query = request.uri().query().unwrap_or_default();
    let file = page::favorites_file(&state.snapshot, locale, query, now);
    let mut response = text("text/plain; charset=utf-8", file);
    let to_keep = HeaderValue::from_static(r#"attachment; filename="favorites.txt""#);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, to_keep);
    response
}

/// `/a/{slug}`: leads to an article in the reader's language.
pub fn short(state: &AppState, request: Request, slug: &Slug) -> Response {
    let catalog = &state.snapshot.catalog;
    let now = state.snapshot.site.local((state.lasting.clock)());
    let article = catalog.article(slug, now).or_else(|| catalog.moved_article(slug, now));
    match article {
        Some(article) => lead(state, &request, &address(article)),
        None => error::failure(state, request, Failure::NotFound),
    }
}

/// Leads to a page in the reader's language.
pub fn lead(state: &AppState, request: &Request, page: &Page) -> Response {
    let locale = readers_locale(&state.snapshot.site.locales, request.headers());
    let mut response = redirect(StatusCode::FOUND, &page.path(locale), request);
    let vary = HeaderValue::from_static("Accept-Language, Cookie");
    response.headers_mut().insert(header::VARY, vary);
    with_policy(response, CachePolicy::NoStore)
}
