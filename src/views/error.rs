//! Error pages: what happened, in the reader's language, and a way on. Never internal text.

use leptos::prelude::*;

use super::{context::PageContext, head::HeadFacts, layout::Frame};
use crate::domain::route::Page;

/// Why a request got no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Nothing is at the address.
    NotFound,
    /// The request wants something else than to read.
    MethodNotAllowed,
    /// The link to a preview works no more.
    PreviewEnded,
    /// The address is longer than the server reads.
    TooLong,
    /// The request is none that the server understands.
    Unreadable,
    /// The program failed.
    Internal,
}

impl Failure {
    /// The HTTP status code (RFC 9110 section 15).
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::PreviewEnded => 410,
            Self::TooLong => 414,
            Self::Unreadable => 400,
            Self::Internal => 500,
        }
    }
}

#[component]
pub fn ErrorPage(failure: Failure) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let (title, text) = match failure {
        Failure::NotFound => (words.not_found_title(), words.not_found_text()),
        Failure::TooLong => (words.too_long_title(), words.too_long_text()),
        Failure::MethodNotAllowed | Failure::Unreadable => {
            (words.bad_request_title(), words.bad_request_text())
        }
        Failure::PreviewEnded => (words.preview_ended_title(), words.preview_ended_text()),
        Failure::Internal => (words.server_error_title(), words.server_error_text()),
    };
    let head = HeadFacts { title: title.clone(), description: text.clone(), ..HeadFacts::default() };
    let ways = [
        (words.edition_home(), Page::Home),
        (words.news(), Page::News { page: 1 }),
        (words.search_title(), Page::Search),
        (words.sitemap_title(), Page::SiteMap),
    ];
    let ways = ways.into_iter().map(|(name, page)| view! { <li><a href=context.path(&page)>{name}</a></li> });
    let main = view! {
        <div class="band">
            <p>{failure.status()}</p>
            <div class="prose">
                <h1 class="headline">{title}</h1>
                <p>{text}</p>
                <p>{words.error_ways()}</p>
                <ul>{ways.collect_view()}</ul>
            </div>
        </div>
    };
    view! { <Frame head main=main.into_any()/> }
}
