//! The router: every address of the site, in one table.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::{compression::CompressionLayer, services::ServeDir, timeout::TimeoutLayer};

use super::{
    cache_policy::{self, CachePolicy},
    error, feed, manifest, media,
    page::{self, Found},
    preview, qr_code,
    readers_locale::readers_locale,
    robots, search, security,
    sitemap::Sitemaps,
    state::{AppState, Live},
};
use crate::{
    domain::{
        catalog::address,
        listing::{FeedFormat, Subject},
        locale::Locale,
        name::Slug,
        picture::Hash,
        preview::Key,
        route::{Media, Page, Parsed, Route},
    },
    views::{Content, Failure, snapshot::Snapshot, start},
};

/// The site as a service.
pub fn router(live: Live) -> Router {
    let time = Duration::from_secs(live.now().limits.request_seconds);
    Router::new()
        .fallback(answer)
        .layer(from_fn_with_state(live.clone(), error::catch_panics))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
        .layer(from_fn_with_state(live.clone(), cache_policy::write))
        .layer(from_fn_with_state(live.clone(), security::write))
        .layer(CompressionLayer::new())
        .with_state(live)
}

async fn answer(State(state): State<AppState>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut response = error::failure(&state, request, Failure::MethodNotAllowed).await;
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let snapshot = &state.snapshot;
    match Route::parse(request.uri().path(), &snapshot.site.locales) {
        Parsed::Moved(route) => moved(&route, &request),
        Parsed::Unknown(_) => file(&state, request).await,
        Parsed::Route(route) => match route {
            Route::Root => lead(&state, &request, &Page::Home),
            Route::Short(slug) => short(&state, request, &slug).await,
            Route::QrCode(slug) => qr_code(&state, request, slug).await,
            Route::Robots => text("text/plain; charset=utf-8", robots::text(&snapshot.site)),
            Route::KeyFile(key) => key_file(&state, request, &key).await,
            Route::SitemapIndex => sitemap(&state, request, |sitemaps| Some(sitemaps.index())).await,
            Route::Start(hash) => start_script(&state, request, hash).await,
            Route::Media(media) => picture(&state, request, &media).await,
            Route::Local(locale, page) if locale.is_pseudo() && page.is_for_programs() => {
                error::failure(&state, request, Failure::NotFound).await
            }
            Route::Local(locale, Page::SitemapXml(part)) => {
                sitemap(&state, request, move |sitemaps| sitemaps.full(locale, part)).await
            }
            Route::Local(locale, Page::SitemapPlain(part)) => {
                sitemap(&state, request, move |sitemaps| sitemaps.plain(locale, part)).await
            }
            Route::Local(locale, Page::SitemapNews) => {
                sitemap(&state, request, move |sitemaps| Some(sitemaps.news(locale))).await
            }
            Route::Local(locale, Page::Manifest) => {
                text("application/manifest+json", manifest::text(snapshot, &locale))
            }
            Route::Local(locale, Page::Preview { slug, key }) => {
                preview(&state, request, locale, &slug, key).await
            }
            Route::Local(locale, Page::Feed { subject, format }) => {
                feed(&state, request, &locale, &subject, format).await
            }
            Route::Local(locale, Page::Search) => search::page(&state, request, locale).await,
            Route::Local(locale, Page::Suggest) => search::suggestions(&state, request, locale).await,
            Route::Local(locale, Page::FavoritesFile) => favorites_file(&state, &request, &locale),
            Route::Local(locale, page) => show(&state, request, locale, page).await,
        },
    }
}

async fn show(state: &AppState, request: Request, locale: Locale, page: Page) -> Response {
    let now = state.snapshot.site.local((state.lasting.clock)());
    let query = request.uri().query().unwrap_or_default();
    match page::find(&state.snapshot, &locale, page, query, now) {
        Found::Content(content) => page::render(state, request, locale, content, now).await,
        Found::Moved(route) => moved(&route, &request),
        Found::Nothing => error::failure(state, request, Failure::NotFound).await,
    }
}

async fn picture(state: &AppState, request: Request, media: &Media) -> Response {
    let time = (state.lasting.clock)();
    let now = state.snapshot.site.local(time);
    let is_good = |key: &Key| {
        let secret = state.preview_secret.as_ref();
        secret.is_some_and(|secret| preview::is_ours(key, secret.reveal(), &media.owner)) && time < key.until
    };
    let key = media.key.as_ref().map(is_good);
    if key == Some(false) {
        return error::failure(state, request, Failure::NotFound).await;
    }
    let policy = if key.is_some() { CachePolicy::NoStore } else { CachePolicy::Immutable };
    match media::find(&state.snapshot.catalog, media, now, key.is_some()) {
        media::Found::Picture(picture) => match state.lasting.pictures.get(picture, media.form).await {
            Ok(bytes) => with_policy(media::answer(media.form, bytes), policy),
            Err(reason) => {
                tracing::error!(%reason, path = request.uri().path(), "a picture was not made");
                error::failure(state, request, Failure::Internal).await
            }
        },
        media::Found::Moved(route) => moved(&route, &request),
        media::Found::Nothing => error::failure(state, request, Failure::NotFound).await,
    }
}

/// The script that starts a page. What its address names never changes.
async fn start_script(state: &AppState, request: Request, hash: Hash) -> Response {
    if hash != start::hash() {
        return error::failure(state, request, Failure::NotFound).await;
    }
    with_policy(text("text/javascript; charset=utf-8", start::SCRIPT), CachePolicy::Immutable)
}

/// An article before its time, for those with a link. A link that was never given out tells nothing
/// about what there is; one that has ended says so; one to what is published by now leads there.
async fn preview(state: &AppState, request: Request, locale: Locale, slug: &Slug, key: Key) -> Response {
    let catalog = &state.snapshot.catalog;
    let time = (state.lasting.clock)();
    let now = state.snapshot.site.local(time);
    let secret = state.preview_secret.as_ref();
    if !secret.is_some_and(|secret| preview::is_ours(&key, secret.reveal(), slug)) {
        return error::failure(state, request, Failure::NotFound).await;
    }
    if let Some(article) = catalog.article(slug, now) {
        let path = address(article).path(&locale);
        return with_policy(redirect(StatusCode::FOUND, &path, &request), CachePolicy::NoStore);
    }
    match catalog.unpublished(slug, now) {
        Some(_) if key.until <= time => error::failure(state, request, Failure::PreviewEnded).await,
        Some(article) => {
            let content = Content::Preview { article: article.clone(), key };
            page::render(state, request, locale, content, now).await
        }
        None => error::failure(state, request, Failure::NotFound).await,
    }
}

fn favorites_file(state: &AppState, request: &Request, locale: &Locale) -> Response {
    let now = state.snapshot.site.local((state.lasting.clock)());
    let query = request.uri().query().unwrap_or_default();
    let file = page::favorites_file(&state.snapshot, locale, query, now);
    let mut response = text("text/plain; charset=utf-8", file);
    let to_keep = HeaderValue::from_static(r#"attachment; filename="favorites.txt""#);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, to_keep);
    response
}

async fn short(state: &AppState, request: Request, slug: &Slug) -> Response {
    let catalog = &state.snapshot.catalog;
    let now = state.snapshot.site.local((state.lasting.clock)());
    let article = catalog.article(slug, now).or_else(|| catalog.moved_article(slug, now));
    match article {
        Some(article) => lead(state, &request, &address(article)),
        None => error::failure(state, request, Failure::NotFound).await,
    }
}

/// The QR code of an article's short link.
async fn qr_code(state: &AppState, request: Request, slug: Slug) -> Response {
    let Snapshot { catalog, site, .. } = &*state.snapshot;
    let now = site.local((state.lasting.clock)());
    if catalog.article(&slug, now).is_some() {
        return match qr_code::svg(&site.url(&Route::Short(slug))) {
            Ok(svg) => text("image/svg+xml", svg),
            Err(reason) => {
                tracing::error!(%reason, "a QR code was not made");
                error::failure(state, request, Failure::Internal).await
            }
        };
    }
    match catalog.moved_article(&slug, now) {
        Some(article) => moved(&Route::QrCode(article.slug.clone()), &request),
        None => error::failure(state, request, Failure::NotFound).await,
    }
}

/// Leads to a page in the reader's language.
fn lead(state: &AppState, request: &Request, page: &Page) -> Response {
    let locale = readers_locale(&state.snapshot.site.locales, request.headers());
    let mut response = redirect(StatusCode::FOUND, &page.path(locale), request);
    let vary = HeaderValue::from_static("Accept-Language, Cookie");
    response.headers_mut().insert(header::VARY, vary);
    with_policy(response, CachePolicy::NoStore)
}

/// Leads to the one address of something, for good.
fn moved(route: &Route, request: &Request) -> Response {
    with_policy(redirect(StatusCode::PERMANENT_REDIRECT, &route.path(), request), CachePolicy::Page)
}

fn redirect(status: StatusCode, path: &str, request: &Request) -> Response {
    let location = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    match HeaderValue::try_from(location) {
        Ok(location) => (status, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// A sitemap: its parts are reckoned, and then written, on a thread that may take its time.
async fn sitemap(
    state: &AppState,
    request: Request,
    ask: impl FnOnce(Sitemaps) -> Option<Body> + Send + 'static,
) -> Response {
    let sitemaps = Sitemaps {
        snapshot: Arc::clone(&state.snapshot),
        now: state.snapshot.site.local((state.lasting.clock)()),
        most: state.limits.sitemap_urls,
        files: Arc::clone(&state.sitemap_files),
    };
    match tokio::task::spawn_blocking(move || ask(sitemaps)).await {
        Ok(Some(xml)) => text("application/xml; charset=utf-8", xml),
        Ok(None) => error::failure(state, request, Failure::NotFound).await,
        Err(reason) => {
            tracing::error!(%reason, "a sitemap was not written");
            error::failure(state, request, Failure::Internal).await
        }
    }
}

/// The file that proves to engines of `IndexNow` that a key is the site's own; another of such a name may be
/// among the public files.
async fn key_file(state: &AppState, request: Request, key: &str) -> Response {
    match &state.index_now_key {
        Some(own) if own == key => text("text/plain; charset=utf-8", own.clone()),
        _ => file(state, request).await,
    }
}

async fn feed(
    state: &AppState,
    request: Request,
    locale: &Locale,
    subject: &Subject,
    format: FeedFormat,
) -> Response {
    let now = state.snapshot.site.local((state.lasting.clock)());
    match feed::write(&state.snapshot, locale, subject, format, now) {
        Ok(Some(bytes)) => text(feed::content_type(format), bytes),
        Ok(None) => error::failure(state, request, Failure::NotFound).await,
        Err(reason) => {
            tracing::error!(%reason, "a feed was not written");
            error::failure(state, request, Failure::Internal).await
        }
    }
}

fn text(kind: &'static str, body: impl IntoResponse) -> Response {
    let response = ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response();
    with_policy(response, CachePolicy::Page)
}

/// A built or public file; an address that is none gets the error page.
async fn file(state: &AppState, request: Request) -> Response {
    let again = error::copy(request.uri(), request.headers());
    let path = request.uri().path();
    let assets = &state.snapshot.assets;
    let is_hashed =
        state.lasting.has_hashes && [&assets.css, &assets.js, &assets.wasm].contains(&&path.to_owned());
    let policy = if is_hashed { CachePolicy::Immutable } else { CachePolicy::Page };
    // One address for each file: no second spelling of the same bytes.
    if path.contains("//") || path.contains('%') || path.ends_with('/') {
        return error::failure(state, again, Failure::NotFound).await;
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
        return error::failure(state, again, Failure::NotFound).await;
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    with_policy(response, policy)
}

fn with_policy(mut response: Response, policy: CachePolicy) -> Response {
    response.extensions_mut().insert(policy);
    response
}
