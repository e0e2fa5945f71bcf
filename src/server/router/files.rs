//! What is no page: built and public files, pictures, sitemaps.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use super::{moved, text, with_policy};
use crate::{
    domain::{
        name::Slug,
        preview::Key,
        route::{Media, Route},
    },
    server::{cache_policy::CachePolicy, error, media, preview, qr_code, sitemap::Sitemaps, state::AppState},
    views::{Failure, snapshot::Snapshot},
};

/// A picture of an article.
pub async fn picture(state: &AppState, request: Request, media: &Media) -> Response {
    let time = (state.lasting.clock)();
    let now = state.snapshot.site.local(time);
    let is_good = |key: &Key| {
        let secret = state.preview_secret.as_ref();
        secret.is_some_and(|secret| preview::is_ours(key, secret.reveal(), &media.owner)) && time < key.until
    };
    let key = media.key.as_ref().map(is_good);
    if key == Some(false) {
        return error::failure(state, request, Failure::NotFound);
    }
    let policy = if key.is_some() { CachePolicy::NoStore } else { CachePolicy::Immutable };
    match media::find(&state.snapshot.catalog, media, now, key.is_some()) {
        media::Found::Picture(picture) => match state.lasting.pictures.get(picture, media.form).await {
            Ok(bytes) => with_policy(media::answer(media.form, bytes), policy),
            Err(reason) => {
                tracing::error!(%reason, path = request.uri().path(), "a picture was not made");
                error::failure(state, request, Failure::Internal)
            }
        },
        media::Found::Moved(route) => moved(&route, &request),
        media::Found::Nothing => error::failure(state, request, Failure::NotFound),
    }
}

/// A script that stands in the program. What its address names never changes.
pub fn script(state: &AppState, request: Request, is_its_hash: bool, script: &'static str) -> Response {
    if !is_its_hash {
        return error::failure(state, request, Failure::NotFound);
    }
    with_policy(text("text/javascript; charset=utf-8", script), CachePolicy::Immutable)
}

/// The QR code of an article's short link.
pub fn qr_code(state: &AppState, request: Request, slug: Slug) -> Response {
    let Snapshot { catalog, site, .. } = &*state.snapshot;
    let now = site.local((state.lasting.clock)());
    if catalog.article(&slug, now).is_some() {
        return match qr_code::svg(&site.url(&Route::Short(slug))) {
            Ok(svg) => text("image/svg+xml", svg),
            Err(reason) => {
                tracing::error!(%reason, "a QR code was not made");
                error::failure(state, request, Failure::Internal)
            }
        };
    }
    match catalog.moved_article(&slug, now) {
        Some(article) => moved(&Route::QrCode(article.slug.clone()), &request),
        None => error::failure(state, request, Failure::NotFound),
    }
}

/// A sitemap: its parts are reckoned, and then written, on a thread that may take its time.
pub async fn sitemap(
    state: &AppState,
    request: Request,
    ask: impl FnOnce(Sitemaps) -> Option<Body> + Send + 'static,
) -> Response {
    let sitemaps = Sitemaps::of(state);
    match tokio::task::spawn_blocking(move || ask(sitemaps)).await {
        Ok(Some(xml)) => text("application/xml; charset=utf-8", xml),
        Ok(None) => error::failure(state, request, Failure::NotFound),
        Err(reason) => {
            tracing::error!(%reason, "a sitemap was not written");
            error::failure(state, request, Failure::Internal)
        }
    }
}

/// The file that proves to engines of `IndexNow` that a key is the site's own; another of such a name may be
/// among the public files.
pub async fn key_file(state: &AppState, request: Request, key: &str) -> Response {
    match &state.index_now_key {
        Some(own) if own == key => text("text/plain; charset=utf-8", own.clone()),
        _ => file(state, request).await,
    }
}

/// A built or public file; an address that is none gets the error page.
pub async fn file(state: &AppState, request: Request) -> Response {
    let again = error::copy(request.uri(), request.headers());
    let path = request.uri().path();
    let assets = &state.snapshot.assets;
    let is_hashed =
        state.lasting.has_hashes && [&assets.css, &assets.js, &assets.wasm].contains(&&path.to_owned());
    let policy = if is_hashed { CachePolicy::Immutable } else { CachePolicy::Page };
    // One address for each file: no second spelling of the same bytes.
    if path.contains("//") || path.contains('%') || path.ends_with('/') {
        return error::failure(state, again, Failure::NotFound);
    }
    let files = ServeDir::new(&state.lasting.files)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let mut response = match files.oneshot(request).await {
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    };
    // Anything else is no file: a name may be too long for the disk, or a folder.
    let answered = [200, 206, 304, 412, 416].contains(&response.status().as_u16());
    if !answered {
        return error::failure(state, again, Failure::NotFound);
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    with_policy(response, policy)
}
