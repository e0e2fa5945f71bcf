//! Texts with blocks: the fixed page, the body, the notice over a text in another language.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Content,
    comfort::{FontSize, Restore},
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::foreign,
};
use crate::{
    domain::{
        article::{self, Translation},
        locale::Locale,
        route::{Media, Page, Route},
    },
    i18n::message::{Language, Stale},
};

#[component]
pub fn FixedPage(page: Arc<article::FixedPage>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let text = page.translations.for_reader(&context.locale);
    let place = Page::Fixed(page.slug.clone());
    let head = text_head(&context, text, place.clone());
    let lang = foreign(text, &context.locale);
    let title = text.title.clone();
    let main = view! {
        <Notice text=text.clone() page=place/>
        <StaleNotice original=page.translations.original().locale.clone() text=text.clone()/>
        <article class="article">
            <header>
                <h1 class="headline" lang=lang>{title.clone()}</h1>
                <div class="toolbar"><FontSize/></div>
                <Restore/>
            </header>
            <Prose text=text.clone()/>
        </article>
    };
    view! { <Frame head steps=vec![(title, None)] main=main.into_any()/> }
}

/// The head of a page that holds `text`: under its own address in the text's own locale, else
/// pointing to the original and not for search engines.
pub fn text_head(context: &PageContext, text: &Translation, page: Page) -> HeadFacts {
    HeadFacts {
        title: text.title.clone(),
        description: text.summary.clone(),
        canonical: Some(Route::Local(text.locale.clone(), page)),
        is_indexed: text.locale == context.locale,
        story: None,
        cover: text.cover.clone(),
    }
}

/// Says that the text is not in the reader's language; nothing when it is.
#[component]
pub fn Notice(text: Translation, page: Page) -> impl IntoView {
    let context = expect_context::<PageContext>();
    foreign(&text, &context.locale).map(|lang| {
        let words = context.words();
        let own = context.snapshot.words.of(&text.locale).language_own_name();
        let language = words.language(Language { id: text.locale.id(), own: &own });
        view! {
            <div class="notice" role="note">
                <p>
                    {words.fallback_notice(&language)} " "
                    <a href=page.path(&text.locale) rel="alternate" hreflang=lang>{words.fallback_link(&language)}</a>
                </p>
            </div>
        }
    })
}

/// Says what of the original changed since the text was made from it, and leads there; nothing while it is
/// fresh.
#[component]
pub fn StaleNotice(original: Locale, text: Translation) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let changes = text.freshness.filter(|freshness| !freshness.changes.is_nothing())?.changes;
    let own = context.snapshot.words.of(&original).language_own_name();
    let language = words.language(Language { id: original.id(), own: &own });
    let count = text.blocks.len();
    let links = changes.blocks.iter().filter(|number| **number <= count).map(|number| {
        view! { " " <a href=format!("#b{number}") aria-label=words.stale_block(*number)>{*number}</a> }
    });
    Some(view! {
        <div class="notice" role="note">
            <p>
                {words.stale(Stale { count: changes.count(), language: &language })}
                {links.collect_view()}
            </p>
        </div>
    })
}

/// The body, block by block.
#[component]
pub fn Prose(text: Translation) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let stale = text.freshness.as_ref().map_or(&[][..], |freshness| &freshness.changes.blocks);
    let mut body = text.blocks.numbered(stale);
    if let Content::Preview { article, key } = &context.content {
        body = Media::unlocked(&body, &article.slug, key);
    }
    view! { <div class="prose" lang=foreign(&text, &context.locale) inner_html=body></div> }
}
