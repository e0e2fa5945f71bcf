//! A page of a list of articles: all, or those of a section or topic.

use leptos::prelude::*;

use super::{
    context::PageContext,
    feed_links::FeedLinks,
    head::HeadFacts,
    layout::{Frame, Step},
    parts::{CoverSize, Level, Pagination, Shown, StoryList},
};
use crate::{
    domain::{listing::Subject, route::Page},
    i18n::message::{ListDescription, ListTitle},
};

#[component]
pub fn List(subject: Subject, page: usize) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let snapshot = &context.snapshot;
    let catalog = &snapshot.catalog;
    let list = catalog.about(&context.locale, &subject, context.now);
    let name = snapshot.name_of(&subject, &context.locale);
    let title = numbered(&context, name.clone(), page);
    let description =
        numbered_description(&context, snapshot.description_of(&subject, &context.locale), page);
    let mut head = HeadFacts::of_page(&context, subject.page(page), title.clone(), description);
    head.is_indexed = !list.is_empty();

    let (above, section) = match &subject {
        Subject::All => (None, None),
        Subject::Section(id) => (Some((words.news(), Page::News { page: 1 })), Some((id.clone(), true))),
        Subject::Topic(_) => (Some((words.topics_title(), Page::Topics)), None),
    };
    let above = above.map(|(name, page)| (name, Some(context.path(&page)))).into_iter();
    let steps = above.chain(own_steps(&context, name, &subject.page(page))).collect();
    let stories = catalog.list_page(list, page).unwrap_or_default().to_vec();
    let shown = Shown {
        level: Level::Two,
        summary: true,
        section: section.is_none(),
        remove: false,
        cover: Some(CoverSize::Thumb),
    };
    let stories = if stories.is_empty() {
        view! { <p>{words.list_empty()}</p> }.into_any()
    } else {
        view! { <StoryList stories shown/> }.into_any()
    };
    let count = catalog.page_count(list);
    let main = view! {
        <div class="band">
            <h1>{title}</h1>
            <div>
                {stories}
                <Pagination page count address=address/>
                <FeedLinks/>
            </div>
        </div>
    };
    view! { <Frame head steps section main=main.into_any()/> }
}

/// The title of a page of a list: each page has its own.
pub fn numbered(context: &PageContext, name: String, page: usize) -> String {
    if page > 1 { context.words().list_title(ListTitle { title: &name, page }) } else { name }
}

/// The description of a page of a list, each its own, too.
pub fn numbered_description(context: &PageContext, description: String, page: usize) -> String {
    if page == 1 {
        return description;
    }
    context.words().list_description(ListDescription { description: &description, page })
}

/// The last steps of the breadcrumb of a list: its name, and the page of it.
pub fn own_steps(context: &PageContext, name: String, page: &Page) -> Vec<Step> {
    match page.number() {
        1 => vec![(name, None)],
        number => {
            vec![(name, Some(context.path(&page.clone().at(1)))), (context.words().page_number(number), None)]
        }
    }
}

/// The address of another page of the list that the page is.
pub fn address(context: &PageContext, page: usize) -> String {
    context.path(&context.page().unwrap_or(Page::Home).at(page))
}
