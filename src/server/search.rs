//! Search: its page, and titles for who is typing. Neither is kept by anybody.

use axum::{
    extract::Request,
    http::{HeaderValue, header},
    response::Response,
};

use super::{error, page, state::AppState};
use crate::{
    domain::{
        locale::Locale,
        search::{Answer, Query},
    },
    storage::search::Failure as Fault,
    views::{Content, Failure},
};

/// After how many seconds a reader may come again while the index is being made.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// The search page with the answer to the query of the address.
pub async fn page(state: &AppState, request: Request, locale: Locale) -> Response {
    let query = Query::parse(request.uri().query().unwrap_or_default());
    let now = state.snapshot.site.local((state.lasting.clock)());
    let (asked, reader) = (query.clone(), locale.clone());
    let answer = aside(state, move |state| state.search.find(&asked, &state.snapshot.catalog, &reader, now));
    match answer.await {
        Some(answer) => {
            let is_ready = !matches!(answer, Answer::NotReady);
            let content = Content::Search { query, answer };
            let mut response = page::render(state, request, locale, content, now);
            if !is_ready {
                response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
            }
            response
        }
        None => error::failure(state, request, Failure::Internal),
    }
}

/// The titles that begin as the reader types, a piece of HTML.
pub async fn suggestions(state: &AppState, request: Request, locale: Locale) -> Response {
    let text = Query::parse(request.uri().query().unwrap_or_default()).text;
    let now = state.snapshot.site.local((state.lasting.clock)());
    let reader = locale.clone();
    let found = aside(state, move |state| state.search.suggest(&text, &state.snapshot.catalog, &reader, now));
    match found.await {
        Some(found) => page::render(state, request, locale, Content::Suggestions(found), now),
        None => error::failure(state, request, Failure::Internal),
    }
}

/// Asks the index on a thread that may take its time. What goes wrong is in the log.
async fn aside<T: Send + 'static>(
    state: &AppState,
    ask: impl FnOnce(&AppState) -> Result<T, Fault> + Send + 'static,
) -> Option<T> {
    let state = state.clone();
    match tokio::task::spawn_blocking(move || ask(&state)).await {
        Ok(Ok(answer)) => Some(answer),
        Ok(Err(reason)) => {
            tracing::error!(%reason, "the search index cannot be read");
            None
        }
        Err(reason) => {
            tracing::error!(%reason, "a search did not end");
            None
        }
    }
}
