//! Failures: a page in the reader's language, the reason in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;

use super::{page, readers_locale::readers_locale, state::AppState};
use crate::{
    domain::{
        locale::Locale,
        route::{Parsed, Route},
    },
    views::{Content, Failure},
};

/// The page of a failure, in the language of the address, else of the reader.
pub fn failure(state: &AppState, request: Request, failure: Failure) -> Response {
    let locales = &state.snapshot.site.locales;
    let locale = address_locale(state, request.uri())
        .unwrap_or_else(|| readers_locale(locales, request.headers()).clone());
    let now = state.snapshot.site.local((state.lasting.clock)());
    page::render(state, request, locale, Content::Failure(failure), now)
}

fn address_locale(state: &AppState, uri: &Uri) -> Option<Locale> {
    match Route::parse(uri.path(), &state.snapshot.site.locales) {
        Parsed::Route(Route::Local(locale, _)) | Parsed::Moved(Route::Local(locale, _)) => Some(locale),
        Parsed::Unknown(locale) => locale,
        _ => None,
    }
}

/// Turns a panic of a handler into the page of an internal failure. The panic itself is in the log.
pub async fn catch_panics(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let again = copy(request.uri(), request.headers());
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            let page = catch_unwind(AssertUnwindSafe(|| failure(&state, again, Failure::Internal)));
            page.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
    }
}

/// The same request without its body.
pub fn copy(uri: &Uri, headers: &HeaderMap) -> Request {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri.clone();
    *request.headers_mut() = headers.clone();
    request
}
