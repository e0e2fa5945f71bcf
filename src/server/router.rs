//! The router: every address of the site, in one table.

mod files;
pub mod pages;

use std::{
    convert::Infallible,
    future::{self, Ready},
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
};
use futures_util::future::{Either, FutureExt};
use tower::{Service, ServiceExt, util::Oneshot};
use tower_http::{compression::CompressionLayer, timeout::TimeoutLayer};

use super::{
    cache_policy::{self, CachePolicy},
    error, manifest, page_cache, robots, search, security,
    state::{AppState, Live},
};
use crate::{
    domain::route::{Page, Parsed, Route},
    views::{Failure, start},
};

/// The site as a service: pages that are kept are answered at once, everything else by the router. A request
/// for what is kept passes nothing else; the layers of the router would cost it as much again.
#[derive(Clone)]
pub struct Site {
    live: Live,
    /// What answers all that is not kept.
    pub router: Router,
}

impl Site {
    /// The site that runs.
    pub fn new(live: Live) -> Self {
        Self { router: router(live.clone()), live }
    }

    /// The answer to a request, if it is kept.
    pub fn kept(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
        page_cache::answer(&self.live.now(), method, uri.path(), headers)
    }
}

impl Service<Request> for Site {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, Oneshot<Router, Request>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match self.kept(request.method(), request.uri(), request.headers()) {
            Some(response) => future::ready(Ok(response)).left_future(),
            None => self.router.clone().oneshot(request).right_future(),
        }
    }
}

/// The site without the pages that are kept: each request renders.
pub fn router(live: Live) -> Router {
    let time = Duration::from_secs(live.now().limits.request_seconds);
    Router::new()
        .fallback(answer)
        .layer(from_fn_with_state(live.clone(), error::catch_panics))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
        .layer(from_fn_with_state(live.clone(), cache_policy::write))
        .layer(from_fn_with_state(live.clone(), security::write))
        .layer(CompressionLayer::new().deflate(false))
        .with_state(live)
}

async fn answer(State(state): State<AppState>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut response = error::failure(&state, request, Failure::MethodNotAllowed);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let snapshot = &state.snapshot;
    match Route::parse(request.uri().path(), &snapshot.site.locales) {
        Parsed::Moved(route) => moved(&route, &request),
        Parsed::Unknown(_) => files::file(&state, request).await,
        Parsed::Route(route) => match route {
            Route::Root => pages::lead(&state, &request, &Page::Home),
            Route::Short(slug) => pages::short(&state, request, &slug),
            Route::QrCode(slug) => files::qr_code(&state, request, slug),
            Route::Robots => text("text/plain; charset=utf-8", robots::text(&snapshot.site)),
            Route::KeyFile(key) => files::key_file(&state, request, &key).await,
            Route::SitemapIndex => files::sitemap(&state, request, |sitemaps| Some(sitemaps.index())).await,
            Route::Start(hash) => files::script(&state, request, hash == *start::SCRIPT_HASH, start::SCRIPT),
            Route::Saved(hash) => files::script(&state, request, hash == *start::SAVED_HASH, start::SAVED),
            Route::Media(media) => files::picture(&state, request, &media).await,
            Route::Local(locale, page) if locale.is_pseudo() && page.is_for_programs() => {
                error::failure(&state, request, Failure::NotFound)
            }
            Route::Local(locale, Page::SitemapXml(part)) => {
                files::sitemap(&state, request, move |sitemaps| sitemaps.full(locale, part)).await
            }
            Route::Local(locale, Page::SitemapPlain(part)) => {
                files::sitemap(&state, request, move |sitemaps| sitemaps.plain(locale, part)).await
            }
            Route::Local(locale, Page::SitemapNews) => {
                files::sitemap(&state, request, move |sitemaps| Some(sitemaps.news(locale))).await
            }
            Route::Local(locale, Page::Manifest) => {
                text("application/manifest+json", manifest::text(snapshot, &locale))
            }
            Route::Local(locale, Page::Preview { slug, key }) => {
                pages::preview(&state, request, locale, &slug, key)
            }
            Route::Local(locale, Page::Feed { subject, format }) => {
                pages::feed(&state, request, &locale, &subject, format)
            }
            Route::Local(locale, Page::Search) => search::page(&state, request, locale).await,
            Route::Local(locale, Page::Suggest) => search::suggestions(&state, request, locale).await,
            Route::Local(locale, Page::FavoritesFile) => pages::favorites_file(&state, &request, &locale),
            Route::Local(locale, page) => pages::show(&state, request, locale, page).await,
        },
    }
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

fn text(kind: &'static str, body: impl IntoResponse) -> Response {
    let response = ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response();
    with_policy(response, CachePolicy::Page)
}

fn with_policy(mut response: Response, policy: CachePolicy) -> Response {
    response.extensions_mut().insert(policy);
    response
}
