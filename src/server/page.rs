//! From a page's address to its HTML.

use std::{pin::Pin, sync::Arc};

use axum::{
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::{FutureExt, Stream, stream};
use jiff::civil::DateTime;
use leptos::{nonce::Nonce, prelude::*};

use super::{cache_policy::CachePolicy, state::AppState};
use crate::{
    domain::{
        article::Article,
        catalog::{address, parallel_address},
        listing::Subject,
        locale::Locale,
        name::Slug,
        route::{Page, Route},
        saved,
        search::Answer,
    },
    views::{
        Content, Document, DocumentProps, Failure, News,
        context::{Facts, PageContext},
        foreign_words::marked,
        markers::without_markers,
        snapshot::Snapshot,
    },
};

/// What is at the address of a page.
pub enum Found {
    /// This.
    Content(Content),
    /// Nothing any more; it is there now.
    Moved(Route),
    /// Nothing.
    Nothing,
}

/// Looks up what is at the address of `page` in `locale`.
pub fn find(snapshot: &Snapshot, locale: &Locale, page: Page, query: &str, now: DateTime) -> Found {
    let catalog = &snapshot.catalog;
    let list = |subject, page| {
        let articles = catalog.about(locale, &subject, now);
        let exists = catalog.list_page(articles, page).is_some();
        if exists { Found::Content(Content::List { subject, page }) } else { Found::Nothing }
    };
    match page {
        Page::Home => Found::Content(Content::Home),
        Page::SiteMap => Found::Content(Content::SiteMap),
        Page::Quotation => Found::Content(Content::Quotation),
        Page::Favorites => Found::Content(favorites(snapshot, query, now)),
        Page::News { page } => list(Subject::All, page),
        Page::Section { section, page } if catalog.section(&section).is_some() => {
            list(Subject::Section(section), page)
        }
        Page::Topics => Found::Content(Content::Topics),
        Page::Topic { topic, page } if !catalog.on_topic(locale, &topic, now).is_empty() => {
            list(Subject::Topic(topic), page)
        }
        Page::Archive => Found::Content(Content::Archive),
        Page::Period { period, page } => {
            let articles = catalog.posted_in(locale, period, now);
            let exists = !articles.is_empty() && catalog.list_page(articles, page).is_some();
            if exists { Found::Content(Content::Period { period, page }) } else { Found::Nothing }
        }
        Page::Article { section, slug } => match article(snapshot, &slug, now) {
            Some(found) if found.slug == slug && found.section == section => {
                Found::Content(Content::Article(found.clone()))
            }
            Some(found) => Found::Moved(Route::Local(locale.clone(), address(found))),
            None => Found::Nothing,
        },
        Page::Parallel { section, slug } => match article(snapshot, &slug, now) {
            Some(found) if !found.translations.is_paired() => Found::Nothing,
            Some(found) if found.slug == slug && found.section == section => {
                Found::Content(Content::Parallel(found.clone()))
            }
            Some(found) => Found::Moved(Route::Local(locale.clone(), parallel_address(found))),
            None => Found::Nothing,
        },
        Page::Fixed(slug) => match catalog.page(&slug) {
            Some(page) => Found::Content(Content::Fixed(page.clone())),
            None => Found::Nothing,
        },
        Page::Section { .. }
        | Page::Topic { .. }
        | Page::Feed { .. }
        | Page::FavoritesFile
        | Page::Preview { .. }
        | Page::Search
        | Page::Suggest
        | Page::SitemapXml(_)
        | Page::SitemapPlain(_)
        | Page::SitemapNews
        | Page::Manifest => Found::Nothing,
    }
}

/// The article that has or had this slug.
fn article<'s>(snapshot: &'s Snapshot, slug: &Slug, now: DateTime) -> Option<&'s Arc<Article>> {
    let catalog = &snapshot.catalog;
    catalog.article(slug, now).or_else(|| catalog.moved_article(slug, now))
}

/// `a=first.second` names the stories of a link, `mine=first.second` those that the browser saved. What
/// the reader did to these comes with them: `gone=slug` left the list, `add=third.fourth` were in a file,
/// `refused` says that the browser keeps nothing.
fn favorites(snapshot: &Snapshot, query: &str, now: DateTime) -> Content {
    let list = |key| named(query, key).map(saved::parse);
    if let Some(slugs) = list("a=").filter(|slugs| !slugs.is_empty()) {
        return Content::Favorites { slugs, is_own: false, news: None };
    }
    let mut slugs = list("mine=").unwrap_or_default();
    let news = if query.split('&').any(|pair| pair == "refused") {
        Some(News::Refused)
    } else if let Some(named) = list("add=") {
        let before = slugs.len();
        let new = named.into_iter().filter(|slug| snapshot.catalog.article(slug, now).is_some());
        for slug in new {
            if slugs.len() < saved::MOST && !slugs.contains(&slug) {
                slugs.push(slug);
            }
        }
        Some(News::Added(slugs.len() - before))
    } else {
        let gone = list("gone=").unwrap_or_default().into_iter().next();
        gone.and_then(|slug| snapshot.catalog.article(&slug, now).cloned()).map(News::Removed)
    };
    Content::Favorites { slugs, is_own: true, news }
}

/// The favorites that an address names, as a file that people can read and the favorites page reads back.
pub fn favorites_file(snapshot: &Snapshot, locale: &Locale, query: &str, now: DateTime) -> String {
    let words = snapshot.words.of(locale);
    let slugs = named(query, "a=").map(saved::parse).unwrap_or_default();
    let mut file = format!("# {}\n", words.favorites_file());
    for article in slugs.iter().filter_map(|slug| snapshot.catalog.article(slug, now)) {
        let title = &article.translations.for_reader(locale).title;
        let url = snapshot.site.url(&Route::Short(article.slug.clone()));
        file.extend(["\n# ", title, "\n", &url, "\n"]);
    }
    file
}

fn named<'q>(query: &'q str, key: &str) -> Option<&'q str> {
    query.split('&').find_map(|pair| pair.strip_prefix(key))
}

/// Whether a page that is kept grows with the site, so that making it may take its time.
pub fn is_long(content: &Content) -> bool {
    matches!(content, Content::SiteMap | Content::Archive | Content::Topics)
}

/// Whether a page is the same for all who ask for its path, so that it can be kept.
pub fn is_kept(content: &Content) -> bool {
    match content {
        Content::Favorites { .. }
        | Content::Search { .. }
        | Content::Suggestions(_)
        | Content::Preview { .. }
        | Content::Doors(_)
        | Content::Failure(_) => false,
        Content::Home
        | Content::SiteMap
        | Content::Quotation
        | Content::List { .. }
        | Content::Topics
        | Content::Archive
        | Content::Period { .. }
        | Content::Article(_)
        | Content::Parallel(_)
        | Content::Fixed(_) => true,
    }
}

/// Renders a page. Nothing in a page waits for anything, so that it is there at once.
pub fn render(
    state: &AppState,
    request: Request,
    locale: Locale,
    content: Content,
    now: DateTime,
) -> Response {
    let status = match content {
        Content::Failure(failure) => failure_status(failure),
        Content::Search { answer: Answer::NotReady, .. } => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::OK,
    };
    let is_private = matches!(content, Content::Preview { .. });
    let policy = match content {
        Content::Failure(_) | Content::Preview { .. } | Content::Search { .. } | Content::Suggestions(_) => {
            CachePolicy::NoStore
        }
        _ => CachePolicy::Page,
    };
    let snapshot = Arc::clone(&state.snapshot);
    let language = HeaderValue::try_from(locale.tag().to_string());
    let context = PageContext::new(Facts { snapshot, locale, now, content });
    let without_nonce = || {
        // The same page has the same bytes each time.
        take_context::<Nonce>();
    };
    let document = move || Document(DocumentProps { context });
    let response = leptos_axum::handle_response_inner(without_nonce, document, request, whole);
    let Some(mut response) = response.now_or_never() else {
        tracing::error!("a page waits");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    *response.status_mut() = status;
    response.extensions_mut().insert(policy);
    if let Ok(language) = language {
        response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    }
    if is_private {
        // The address lets its bearer in: it is told to no other site.
        response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    response
}

type Html = Pin<Box<dyn Stream<Item = String> + Send>>;

/// The whole document at once, without the scripts that hand resources over to the browser: pages
/// have none, and those scripts would stand after `</html>`.
fn whole<V: IntoView>(
    document: V,
    _resources: Box<dyn FnOnce() -> Html + Send>,
    _out_of_order: bool,
) -> Pin<Box<dyn Future<Output = Html> + Send>> {
    let html = without_markers(&document.into_view().to_html());
    let html = match use_context::<PageContext>() {
        Some(context) => marked(html, &context.locale, &context.snapshot.site.locales),
        None => html,
    };
    Box::pin(async { Box::pin(stream::once(async { html })) as Html })
}

fn failure_status(failure: Failure) -> StatusCode {
    StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
