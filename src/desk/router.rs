//! The addresses below `/_desk`.

use axum::{Router, http::header, middleware::from_fn, response::IntoResponse, routing::get};
use tokio::sync::watch;

use super::{events, guard};

/// The desk in front of the site, for a server whose connections tell who is at the other end.
pub fn router(site: Router, count: watch::Receiver<usize>) -> Router {
    let script = || async {
        let headers =
            [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
        (headers, events::SCRIPT).into_response()
    };
    Router::new()
        .route("/_desk/events", get(move || async move { events::stream(count) }))
        .route("/_desk/watch.js", get(script))
        .layer(from_fn(guard::keep))
        .fallback_service(site)
}
