//! What a page may do, said in the headers of every answer.
//!
//! The policy is the same for all pages, and names the two scripts that stand in them by their hashes: a page
//! that somebody keeps, keeps it, and nothing in a body changes from one answer to the next.

use std::sync::LazyLock;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use super::state::AppState;
use crate::views::start::script_hashes;

/// For pages (<https://www.w3.org/TR/CSP3/>): everything is the site's own; the islands are WebAssembly.
static OF_PAGES: LazyLock<Option<HeaderValue>> = LazyLock::new(|| {
    let [inline, restore] = script_hashes();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{inline}' 'sha256-{restore}' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).ok()
});

/// For everything else that a browser might open by itself: a picture in SVG may have its styles, and no script.
const OF_FILES: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");

const OTHERS: [(HeaderName, HeaderValue); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// Writes the headers that the answer does not have already.
pub async fn write(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    add(response.headers_mut(), state.snapshot.auto_reload.is_some());
    response
}

/// Adds what these headers do not say already. A page that reloads itself, under `cargo leptos watch`, has a
/// script for that, which no policy names.
pub fn add(headers: &mut HeaderMap, reloads_itself: bool) {
    let kind = headers.get(header::CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let policy = if is_page { OF_PAGES.clone().filter(|_| !reloads_itself) } else { Some(OF_FILES) };
    let policy = policy.map(|policy| (header::CONTENT_SECURITY_POLICY, policy));
    for (name, value) in policy.into_iter().chain(OTHERS) {
        headers.entry(name).or_insert(value);
    }
}
