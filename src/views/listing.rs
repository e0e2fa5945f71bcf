//! A page of the list of all articles, or of a section's.

use leptos::prelude::*;

use super::{
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::{Level, Pagination, Shown, StoryList},
};
use crate::{
    domain::{name::SectionId, route::Page},
    i18n::message::ListTitle,
};

#[component]
pub fn List(section: Option<SectionId>, page: usize) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let list = catalog.list(&context.locale, section.as_ref(), context.now);
    let found = section.as_ref().and_then(|id| catalog.section(id));
    let (name, description) = match found {
        Some(section) => (
            section.name(&context.locale).to_owned(),
            section.description(&context.locale).unwrap_or_default().to_owned(),
        ),
        None => (words.news(), words.news_description()),
    };
    let title = if page > 1 { words.list_title(ListTitle { title: &name, page }) } else { name.clone() };
    let place = context.page().unwrap_or(Page::Home);
    let mut head = HeadFacts::of_page(&context, place, title, description.clone());
    head.is_indexed = !list.is_empty();

    let mut steps = vec![(name.clone(), None)];
    if section.is_some() {
        let news = context.path(&Page::News { page: 1 });
        steps.insert(0, (words.news(), Some(news)));
    }
    let stories = catalog.list_page(list, page).unwrap_or_default().to_vec();
    let shown = Shown { level: Level::Two, summary: true, section: section.is_none(), remove: false };
    let stories = if stories.is_empty() {
        view! { <p>{words.list_empty()}</p> }.into_any()
    } else {
        view! { <StoryList stories shown/> }.into_any()
    };
    let count = catalog.page_count(list);
    let main = view! {
        <div class="band">
            <h1>{name}</h1>
            <div>
                {stories}
                <Pagination page count address=address/>
            </div>
        </div>
    };
    view! { <Frame head steps section=section.map(|id| (id, true)) main=main.into_any()/> }
}

fn address(context: &PageContext, page: usize) -> String {
    context.path(&match context.page() {
        Some(Page::Section { section, .. }) => Page::Section { section, page },
        _ => Page::News { page },
    })
}
