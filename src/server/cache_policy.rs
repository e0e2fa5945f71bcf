//! How long an answer may be kept, as a type that every handler names.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use super::state::AppState;
use crate::config::Caching;

/// How long an answer may be kept, by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// A file whose name changes with its content: for ever.
    Immutable,
    /// A page, sitemap or file that may change: for the times of the settings.
    Page,
    /// An answer that depends on who asks, or a failure: not at all.
    NoStore,
}

/// Writes `Cache-Control` (RFC 9111, and RFC 5861 for `stale-while-revalidate`). An answer whose
/// handler named no policy is not kept.
pub async fn write(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let named = response.extensions().get().copied();
    let policy = named.filter(|_| !response.status().is_server_error()).unwrap_or(CachePolicy::NoStore);
    add(response.headers_mut(), policy, state.caching);
    response
}

/// Writes how long an answer with these headers may be kept.
pub fn add(headers: &mut HeaderMap, policy: CachePolicy, caching: Caching) {
    let value = match policy {
        CachePolicy::Immutable => HeaderValue::from_static("public, max-age=31536000, immutable"),
        CachePolicy::NoStore => HeaderValue::from_static("no-store"),
        CachePolicy::Page => {
            let Caching { max_age, stale_while_revalidate, .. } = caching;
            let value = format!("public, max-age={max_age}, stale-while-revalidate={stale_while_revalidate}");
            value.parse().unwrap_or(HeaderValue::from_static("no-cache"))
        }
    };
    headers.insert(header::CACHE_CONTROL, value);
}
