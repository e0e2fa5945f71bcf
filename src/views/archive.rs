//! The archive: its years and months, and a page of what was posted in one of them.

use leptos::prelude::*;

use super::{
    context::PageContext,
    feed_links::FeedLinks,
    head::HeadFacts,
    layout::Frame,
    listing::{address, numbered, numbered_description, own_steps},
    parts::{CoverSize, Level, Pagination, Shown, StoryList},
};
use crate::{
    domain::{period::Period, route::Page},
    i18n::message::ArchiveTotal,
};

#[component]
pub fn Archive() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let title = words.archive_title();
    let mut head = HeadFacts::of_page(&context, Page::Archive, title.clone(), words.archive_description());
    head.is_indexed = catalog.is_indexed(&Page::Archive, &context.locale, context.now);
    let list = catalog.list(&context.locale, None, context.now);
    let total = match list.last() {
        Some(oldest) => words.archive_total(ArchiveTotal { count: list.len(), since: oldest.posted }),
        None => words.list_empty(),
    };
    let years = catalog.years(&context.locale, context.now).into_iter().map(|(year, stories)| {
        let months = catalog.months(&context.locale, year, context.now).into_iter();
        let months = months.map(|(month, stories)| {
            view! { <li><PeriodLink period=month/>" "<span>{words.story_count(stories.len())}</span></li> }
        });
        view! {
            <section class="band">
                <h2><PeriodLink period=year/></h2>
                <div>
                    <p class="count">{words.story_count(stories.len())}</p>
                    <ul class="index">{months.collect_view()}</ul>
                </div>
            </section>
        }
    });
    let main = view! {
        <div class="band"><h1>{title.clone()}</h1><div><p>{total}</p><FeedLinks/></div></div>
        {years.collect_view()}
    };
    view! { <Frame head steps=vec![(title.clone(), None)] main=main.into_any()/> }
}

/// A page of the list of what was posted in a year or month.
#[component]
pub fn PeriodList(period: Period, page: usize) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let list = catalog.posted_in(&context.locale, period, context.now);
    let place = Page::Period { period, page };
    let title = numbered(&context, name(&context, period), page);
    let description = words.archive_period_description(&name(&context, period));
    let description = numbered_description(&context, description, page);
    let head = HeadFacts::of_page(&context, place.clone(), words.archive_period(&title), description);

    let mut steps = vec![(words.archive_title(), Some(context.path(&Page::Archive)))];
    if period.is_month() {
        let year = period.year();
        steps.push((name(&context, year), Some(context.path(&Page::Period { period: year, page: 1 }))));
    }
    steps.extend(own_steps(&context, name(&context, period), &place));

    let stories = catalog.list_page(list, page).unwrap_or_default().to_vec();
    let shown = Shown {
        level: Level::Two,
        summary: true,
        section: true,
        remove: false,
        cover: Some(CoverSize::Thumb),
    };
    let count = catalog.page_count(list);
    let main = view! {
        <div class="band">
            <h1>{title}</h1>
            <div>
                <Months period/>
                <StoryList stories shown/>
                <Pagination page count address=address/>
                <FeedLinks/>
            </div>
        </div>
    };
    view! { <Frame head steps main=main.into_any()/> }
}

/// The months of the year that hold something.
#[component]
fn Months(period: Period) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let year = period.year();
    let months = context.snapshot.catalog.months(&context.locale, year, context.now);
    let items = months.into_iter().rev().map(|(month, stories)| {
        let current = (month == period).then_some("page");
        let address = context.path(&Page::Period { period: month, page: 1 });
        let month = words.year_month(month.start());
        let count = words.story_count(stories.len());
        view! { <li><a href=address aria-current=current>{month}</a>" "<span>{count}</span></li> }
    });
    view! {
        <nav class="months" aria-label=words.archive_months(&name(&context, year))>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
}

#[component]
fn PeriodLink(period: Period) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let address = context.path(&Page::Period { period, page: 1 });
    view! { <a href=address>{name(&context, period)}</a> }
}

/// The name of a year or month: “2020”, “September 2020”.
fn name(context: &PageContext, period: Period) -> String {
    let words = context.words();
    if period.is_month() { words.year_month(period.start()) } else { words.year(period.start()) }
}
