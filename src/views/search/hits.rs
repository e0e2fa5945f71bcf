//! The stories that were found, those of the reader's language first.

use leptos::prelude::*;

use super::super::{
    context::PageContext,
    parts::{Day, SectionLink, foreign},
};
use crate::{
    domain::{
        locale::Locale,
        search::{Group, Hit, Marked},
    },
    i18n::message::Language,
};

#[component]
pub fn Groups(groups: Vec<Group>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let groups = groups.into_iter().map(|Group { locale, hits }| {
        let is_own = locale.as_ref() == Some(&context.locale);
        let heading = match &locale {
            Some(locale) => context.words().search_only_in(&name(&context, locale)),
            None => context.words().search_across(),
        };
        let heading = (!is_own).then(|| view! { <h2>{heading}</h2> });
        let items = hits.into_iter().map(|hit| {
            if is_own {
                view! { <li><Own hit/></li> }.into_any()
            } else {
                view! { <li><Foreign hit/></li> }.into_any()
            }
        });
        view! {
            {heading}
            <ol class="story-list hits">{items.collect_view()}</ol>
        }
    });
    groups.collect_view()
}

/// The name of a locale's language in the reader's words.
fn name(context: &PageContext, locale: &Locale) -> String {
    let own = context.snapshot.words.of(locale).language_own_name();
    context.words().language(Language { id: locale.id(), own: &own })
}

/// A story that answers in the reader's language.
#[component]
fn Own(hit: Hit) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let href = context.article_path(&hit.article);
    view! {
        <article>
            <h2><a href=href>{marked(hit.title)}</a></h2>
            <p>{marked(hit.excerpt)}</p>
            <p class="story-meta"><SectionLink story=hit.article.clone()/> " " <Day story=hit.article/></p>
        </article>
    }
}

/// A story that answers in another language only. It is told in the reader's language, if it is
/// there, and the answer shown in the language that has it.
#[component]
fn Foreign(hit: Hit) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let href = context.article_path(&hit.article);
    let text = hit.article.translations.for_reader(&context.locale).clone();
    let lang = hit.locale.tag().to_string();
    let is_translated = text.locale != hit.locale;
    let own = foreign(&text, &context.locale);
    let title = if is_translated {
        view! { <a href=href lang=own.clone()>{text.title.clone()}</a> }.into_any()
    } else {
        view! { <a href=href lang=lang.clone()>{marked(hit.title.clone())}</a> }.into_any()
    };
    let summary = is_translated.then(|| view! { <p lang=own>{text.summary.clone()}</p> });
    let is_in_title = is_translated && hit.title.iter().any(|piece| piece.is_match);
    let answer = if is_in_title { hit.title } else { hit.excerpt };
    view! {
        <article>
            <h3>{title}</h3>
            {summary}
            <p class="answer">
                {words.search_answer(&name(&context, &hit.locale))} " " <q lang=lang>{marked(answer)}</q>
            </p>
            <p class="story-meta"><SectionLink story=hit.article.clone()/> " " <Day story=hit.article/></p>
        </article>
    }
}

/// A text with what was asked for in `<mark>`.
pub fn marked(text: Marked) -> impl IntoView {
    let pieces = text.into_iter().map(|piece| {
        if piece.is_match { view! { <mark>{piece.text}</mark> }.into_any() } else { piece.text.into_any() }
    });
    pieces.collect_view()
}
