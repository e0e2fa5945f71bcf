//! The addresses below `/_desk`, and the pages of the site with ids.

use axum::{
    Router,
    extract::{FromRequestParts, Path, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    middleware::from_fn,
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::{sync::watch, task::spawn_blocking};
use tower::ServiceExt;

use super::{
    articles, events, guard, ids, ids::Ids, message_page, overview, page, request::Asked, story_page,
};
use crate::{domain::name::Slug, server::state::Live, views::notices::STRIP};

/// What the desk stands on.
#[derive(Clone)]
struct Desk {
    live: Live,
    site: Router,
    ids: Ids,
}

/// The desk in front of the site, for a server whose connections tell who is at the other end.
pub fn router(live: Live, site: Router, count: watch::Receiver<usize>) -> Router {
    let script = || async { file("text/javascript; charset=utf-8", events::SCRIPT) };
    let style = || async { file("text/css; charset=utf-8", page::STYLE) };
    let strip = || async { file("text/css; charset=utf-8", include_str!("../../style/desk-strip.css")) };
    Router::new()
        .route(page::STATUS, get(overview_page))
        .route(page::ARTICLES, get(articles_page))
        .route("/_desk/articles/{slug}", get(article))
        .route("/_desk/pages/{slug}", get(fixed_page))
        .route(page::MESSAGES, get(messages))
        .route("/_desk/events", get(move || async move { events::stream(count) }))
        .route("/_desk/watch.js", get(script))
        .route("/_desk/desk.css", get(style))
        .route(STRIP, get(strip))
        .layer(from_fn(guard::keep))
        .fallback(answer)
        .with_state(Desk { live, site, ids: Ids::default() })
}

/// A page of the site, with ids if they are asked for.
async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let site =
        if ids::are_asked(request.uri()) { desk.ids.of(&desk.live.now()).site.clone() } else { desk.site };
    match site.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

async fn overview_page(asked: Asked) -> Response {
    written(move || Some(overview::overview(&asked))).await
}

async fn articles_page(asked: Asked) -> Response {
    written(move || Some(articles::articles(&asked))).await
}

async fn article(asked: Asked, Path(slug): Path<String>) -> Response {
    written(move || story_page::article(&asked, &slug.parse::<Slug>().ok()?)).await
}

async fn fixed_page(asked: Asked, Path(slug): Path<String>) -> Response {
    written(move || story_page::fixed(&asked, &slug.parse::<Slug>().ok()?)).await
}

async fn messages(State(desk): State<Desk>, asked: Asked) -> Response {
    let marked = desk.ids.of(&asked.state);
    let shown = marked.shown(&asked).await.clone();
    written(move || Some(message_page::messages(&asked, &shown))).await
}

/// A page, written on a thread that may take its time.
async fn written(write: impl FnOnce() -> Option<String> + Send + 'static) -> Response {
    match spawn_blocking(write).await {
        Ok(Some(html)) => file("text/html; charset=utf-8", html),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(reason) => {
            tracing::error!(%reason, "a page of the desk was not written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Pages have no script but one file and nothing from elsewhere, and no other page may show them in a frame.
const HEADERS: [(HeaderName, HeaderValue); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ),
    ),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
];

fn file(kind: &'static str, body: impl IntoResponse) -> Response {
    let mut response = ([(header::CONTENT_TYPE, kind)], body).into_response();
    response.headers_mut().extend(HEADERS.map(|(name, value)| (Some(name), value)));
    response
}

impl FromRequestParts<Desk> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Self::Rejection> {
        Ok(Self::read(desk.live.now(), &parts.uri, &parts.headers))
    }
}
