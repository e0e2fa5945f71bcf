//! The home page: the lead story and those beside it, the latest, what else each section holds.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::{CoverSize, Level, Shown, Story, StoryList},
};
use crate::domain::{article::Article, catalog::Front, route::Page};

#[component]
pub fn Home() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let Front { leads, latest, sections } = context.snapshot.catalog.front(&context.locale, context.now);
    let mut head = HeadFacts::of_page(&context, Page::Home, words.home_title(), words.site_line());
    let first = leads.first().cloned();
    let lead_text = first.as_ref().map(|story| story.translations.for_reader(&context.locale));
    head.cover = lead_text.and_then(|text| text.cover.clone());

    let shown = Shown {
        level: Level::Two,
        summary: true,
        section: true,
        remove: false,
        cover: Some(CoverSize::Lead),
    };
    let lead = match first {
        Some(story) => view! { <Story story shown/> }.into_any(),
        None => view! { <p>{words.list_empty()}</p> }.into_any(),
    };
    let seconds = leads.get(1..).unwrap_or_default().to_vec();
    let seconds = (!seconds.is_empty()).then(|| {
        // One picture in a row of words would leave a hole beside it.
        let has_cover = |story: &Arc<Article>| story.translations.for_reader(&context.locale).cover.is_some();
        let (class, size) = if seconds.iter().all(has_cover) {
            ("seconds pictured", CoverSize::Third)
        } else {
            ("seconds", CoverSize::Thumb)
        };
        let shown = Shown { cover: Some(size), ..shown };
        view! { <div class=class><StoryList stories=seconds shown/></div> }
    });
    let latest = (!latest.is_empty()).then(|| {
        let shown = Shown { level: Level::Three, summary: false, cover: None, ..shown };
        view! {
            <section class="band latest">
                <h2><a href=context.path(&Page::News { page: 1 })>{words.latest()}</a></h2>
                <StoryList stories=latest shown/>
            </section>
        }
    });
    let sections = sections.into_iter().map(|(section, mut stories)| {
        let page = Page::Section { section: section.id.clone(), page: 1 };
        let shown = Shown { level: Level::Three, section: false, cover: Some(CoverSize::Thumb), ..shown };
        let others = stories.split_off(1);
        let first = stories.pop().map(|story| view! { <Story story shown/> });
        let shown = Shown { summary: false, cover: None, ..shown };
        let others = (!others.is_empty()).then(|| view! { <StoryList stories=others shown/> });
        view! {
            <section class="band featured">
                <h2><a href=context.path(&page)>{section.name(&context.locale).to_owned()}</a></h2>
                <div>{first}{others}</div>
            </section>
        }
    });
    let main = view! {
        <section class="lead">
            <h1>{words.site_line()}</h1>
            {lead}
            {seconds}
        </section>
        {latest}
        {sections.collect_view()}
    };
    view! { <Frame head main=main.into_any()/> }
}
