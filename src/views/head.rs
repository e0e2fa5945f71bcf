//! `<head>`: title, description, canonical, alternates, and the scripts that start a page.

use jiff::civil::DateTime;
use leptos::{html::meta, prelude::*};

use super::{context::PageContext, feed_links::Discovery, start::StartScripts};
use crate::domain::{
    catalog::Alternate,
    picture::{Cover, Form, Format},
    route::{Page, Route},
};

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
    /// When the article of the page was posted, and when its text last changed.
    pub times: Option<(DateTime, DateTime)>,
    /// What is shown where the page is shared.
    pub cover: Option<Cover>,
}

impl HeadFacts {
    /// The head of a page that search engines list under its own address.
    pub fn of_page(context: &PageContext, page: Page, title: String, description: String) -> Self {
        let canonical = Some(Route::Local(context.locale.clone(), page));
        Self { title, description, canonical, is_indexed: true, times: None, cover: None }
    }
}

#[component]
pub fn Head(facts: HeadFacts) -> impl IntoView {
    let context = expect_context::<PageContext>();
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
    // The Open Graph protocol's names for articles, https://ogp.me/#type_article
    let times = facts.times.map(|(posted, modified)| {
        let property = |name, time| meta().attr("property", name).attr("content", site.iso(time));
        [property("article:published_time", posted), property("article:modified_time", modified)]
            .collect_view()
    });
    let reload = snapshot.auto_reload.clone();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{context.words().document_title(&facts.title)}</title>
            <meta name="description" content=facts.description/>
            {(!facts.is_indexed).then(|| view! { <meta name="robots" content="noindex"/> })}
            {canonical.map(|url| view! { <link rel="canonical" href=url/> })}
            {alternates.collect_view()}
            {times}
            <Discovery/>
            {facts.cover.map(|cover| view! { <SocialCard cover/> })}
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
            <link rel="stylesheet" href=snapshot.assets.css.clone()/>
            <StartScripts/>
            {reload.map(|options| view! { <AutoReload options/> })}
        </head>
    }
}

/// The picture of the page where it is shared (<https://ogp.me/#structured>). Social sites draw no SVG.
#[component]
fn SocialCard(cover: Cover) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let Cover { picture, alt } = cover;
    (picture.format != Format::Svg).then(|| {
        let url = context.snapshot.site.url(&picture.route(Form::Whole(picture.format)));
        let fact = |name, value: String| meta().attr("property", name).content(value);
        view! {
            {fact("og:image", url)}
            {fact("og:image:width", picture.width.to_string())}
            {fact("og:image:height", picture.height.to_string())}
            {fact("og:image:alt", alt)}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    })
}
