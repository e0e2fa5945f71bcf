//! The home page: lead story, latest, the newest of each section.

use leptos::prelude::*;

use super::{
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::{Level, Shown, Story, StoryList},
};
use crate::domain::route::Page;

/// Stories after the lead, and stories of each section.
const LATEST: usize = 4;

#[component]
pub fn Home() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let head = HeadFacts::of_page(&context, Page::Home, words.home_title(), words.site_line());
    let mut stories = catalog.list(&context.locale, None, context.now).iter().cloned();
    let shown = Shown { level: Level::Two, summary: true, section: true, remove: false };
    let lead = match stories.next() {
        Some(story) => view! { <Story story shown/> }.into_any(),
        None => view! { <p>{words.list_empty()}</p> }.into_any(),
    };
    let latest: Vec<_> = stories.take(LATEST).collect();
    let latest = (!latest.is_empty()).then(|| {
        let shown = Shown { level: Level::Three, ..shown };
        view! {
            <section class="band">
                <h2><a href=context.path(&Page::News { page: 1 })>{words.latest()}</a></h2>
                <StoryList stories=latest shown/>
            </section>
        }
    });
    let sections = catalog.sections_with_news(&context.locale, context.now).map(|section| {
        let stories = catalog.list(&context.locale, Some(&section.id), context.now);
        let stories = stories.iter().take(LATEST).cloned().collect();
        let shown = Shown { level: Level::Three, summary: false, section: false, remove: false };
        let page = Page::Section { section: section.id.clone(), page: 1 };
        view! {
            <section class="band">
                <h2><a href=context.path(&page)>{section.name(&context.locale).to_owned()}</a></h2>
                <StoryList stories shown/>
            </section>
        }
    });
    let main = view! {
        <section class="band lead">
            <h1>{words.site_line()}</h1>
            {lead}
        </section>
        {latest}
        {sections.collect_view()}
    };
    view! { <Frame head main=main.into_any()/> }
}
