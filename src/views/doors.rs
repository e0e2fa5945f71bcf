//! Where a server would lead readers to their language and there is only a file: plain links, which work in every
//! browser. It belongs to no edition, so it has no frame.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::PageContext;
use crate::domain::{
    article::Article,
    catalog::{Alternate, address},
    locale::Locale,
    route::{Page, Route},
};

/// The doors to the editions, or to the languages of an article.
#[component]
pub fn Doors(article: Option<Arc<Article>>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let snapshot = &context.snapshot;
    let (site, words) = (&snapshot.site, context.words());
    let page = article.as_deref().map_or(Page::Home, address);
    let alternates = snapshot.catalog.alternates(&page, context.now).into_iter();
    let alternates = alternates.map(|Alternate { hreflang, route }| {
        view! { <link rel="alternate" hreflang=hreflang href=site.url(&route)/> }
    });
    let is_listed = article.is_none();
    let canonical = is_listed.then(|| view! { <link rel="canonical" href=site.url(&Route::Root)/> });
    let title = match &article {
        Some(article) => article.translations.for_reader(&context.locale).title.clone(),
        None => words.doors_title(),
    };
    let headings = site.locales.iter().map(|locale| {
        view! { <span lang=locale.tag().to_string()>{snapshot.words.of(locale).doors_title()}</span> " " }
    });
    let doors = site.locales.iter().filter_map(|locale| {
        let name = name_in(&context, article.as_deref(), locale)?;
        let tag = locale.tag().to_string();
        Some(view! {
            <li><a href=page.path(locale) lang=tag.clone() hreflang=tag>{name}</a></li>
        })
    });
    view! {
        <!DOCTYPE html>
        <html lang=context.locale.tag().to_string() dir=context.locale.is_right_to_left().then_some("rtl")>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{words.document_title(&title)}</title>
                <meta name="description" content=words.site_line()/>
                {(!is_listed).then(|| view! { <meta name="robots" content="noindex"/> })}
                {canonical}
                {alternates.collect_view()}
                <link rel="stylesheet" href=snapshot.assets.css.clone()/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
            </head>
            <body>
                <main>
                    <div class="band">
                        <h1>{headings.collect_view()}</h1>
                        <div class="prose"><ul>{doors.collect_view()}</ul></div>
                    </div>
                </main>
            </body>
        </html>
    }
}

/// What a door says: the title of the article in a language that it has, or what the language calls itself.
fn name_in(context: &PageContext, article: Option<&Article>, locale: &Locale) -> Option<String> {
    match article {
        Some(article) => Some(article.translations.get(locale)?.title.clone()),
        None => Some(context.snapshot.words.of(locale).language_own_name()),
    }
}
