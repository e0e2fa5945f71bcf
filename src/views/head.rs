//! `<head>`: title, description, canonical, alternates, and what each kind of reader of it wants to know.

mod china;
mod icons;
mod social;
mod structured;

use std::sync::Arc;

use jiff::civil::DateTime;
use leptos::{html::meta, prelude::*};

use super::{context::PageContext, feed_links::Discovery, layout::Step, start::StartScripts};
use crate::domain::{
    article::{Article, Translation},
    catalog::Alternate,
    picture::Cover,
    route::{Page, Route},
};
use china::{PublicSite, Times};
use icons::Icons;
use social::Social;
use structured::StructuredData;

/// What the head of a page says.
#[derive(Debug, Clone, Default)]
pub struct HeadFacts {
    /// The title of the page itself.
    pub title: String,
    /// One or two sentences on the page.
    pub description: String,
    /// The page that holds this text, if search engines may list one.
    pub canonical: Option<Route>,
    /// Whether search engines should list this very page.
    pub is_indexed: bool,
    /// The story of the page, if it is one and may be read by everybody.
    pub story: Option<Story>,
    /// What is shown where the page is shared.
    pub cover: Option<Cover>,
}

/// The story that a page shows.
#[derive(Debug, Clone)]
pub struct Story {
    /// The story.
    pub article: Arc<Article>,
    /// The text of it that the page holds.
    pub text: Translation,
    /// When that text last changed.
    pub modified: DateTime,
}

impl HeadFacts {
    /// The head of a page that search engines list under its own address.
    pub fn of_page(context: &PageContext, page: Page, title: String, description: String) -> Self {
        let canonical = Some(Route::Local(context.locale.clone(), page));
        Self { title, description, canonical, is_indexed: true, story: None, cover: None }
    }
}

#[component]
pub fn Head(facts: HeadFacts, steps: Vec<Step>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let is_indexed = facts.is_indexed && !context.locale.is_pseudo();
    let facts = HeadFacts { is_indexed, ..facts };
    let snapshot = &context.snapshot;
    let site = &snapshot.site;
    let canonical = facts.canonical.as_ref().map(|route| site.url(route));
    let alternates = match context.page() {
        Some(page) if facts.is_indexed => snapshot.catalog.alternates(&page, context.now),
        _ => Vec::new(),
    };
    let alternates = alternates.into_iter().map(|Alternate { hreflang, route }| {
        view! { <link rel="alternate" hreflang=hreflang href=site.url(&route)/> }
    });
    let reload = snapshot.auto_reload.clone();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{context.words().document_title(&facts.title)}</title>
            <meta name="description" content=facts.description.clone()/>
            {(!facts.is_indexed).then(|| view! { <meta name="robots" content="noindex"/> })}
            {canonical.map(|url| view! { <link rel="canonical" href=url/> })}
            {alternates.collect_view()}
            <link rel="stylesheet" href=snapshot.assets.css.clone()/>
            <StartScripts/>
            <Discovery/>
            <Icons/>
            <Social facts=facts.clone()/>
            <PublicSite facts=facts.clone()/>
            <Times facts=facts.clone()/>
            <StructuredData facts steps/>
            {reload.map(|options| view! { <AutoReload options/> })}
        </head>
    }
}

/// A fact as the Open Graph protocol writes it (<https://ogp.me/#metadata>).
fn property(name: &'static str, value: String) -> impl IntoView + use<> {
    meta().attr("property", name).content(value)
}
