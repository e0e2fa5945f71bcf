//! Links that narrow what was found, and order it another way.

use leptos::prelude::*;

use super::super::context::PageContext;
use crate::domain::{
    name::SectionId,
    route::Page,
    search::{Found, Query, Sort},
};

/// One choice of a row: its name, how many stories it has, the query that it leads to, whether it is on.
struct Choice {
    name: String,
    count: Option<usize>,
    query: Query,
    is_on: bool,
}

#[component]
pub fn Filters(query: Query, found: Found) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let query = Query { page: 1, ..query };
    let section = |id: Option<SectionId>, count| {
        let known = id.as_ref().and_then(|id| context.snapshot.catalog.section(id));
        let name = known.map_or_else(|| words.search_all(), |known| known.name(&context.locale).to_owned());
        let is_on = query.section == id;
        Choice { name, count, query: Query { section: id, ..query.clone() }, is_on }
    };
    let sections = found.sections.iter().map(|(id, count)| section(Some(id.clone()), Some(*count)));
    let sections: Vec<Choice> = std::iter::once(section(None, None)).chain(sections).collect();

    let year = |year: Option<i16>, count| {
        let name = year.map_or_else(|| words.search_all(), |year| year.to_string());
        let is_on = query.year == year;
        Choice { name, count, query: Query { year, ..query.clone() }, is_on }
    };
    let years = found.years.iter().map(|(value, count)| year(Some(*value), Some(*count)));
    let years: Vec<Choice> = std::iter::once(year(None, None)).chain(years).collect();

    let sort = |sort, name| {
        let is_on = query.sort == sort;
        Choice { name, count: None, query: Query { sort, ..query.clone() }, is_on }
    };
    let sorts =
        vec![sort(Sort::Relevance, words.search_by_relevance()), sort(Sort::Date, words.search_by_date())];
    view! {
        <nav class="filters" aria-label=words.search_filters()>
            <Row name=words.search_section() choices=sections/>
            <Row name=words.search_year() choices=years/>
            <Row name=words.search_sort() choices=sorts/>
        </nav>
    }
}

#[component]
fn Row(name: String, choices: Vec<Choice>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let links = choices.into_iter().map(|choice| {
        let href = Page::search_with(&context.locale, &choice.query);
        let count = choice.count.map(|count| view! { " " <span>{count}</span> });
        view! { <li><a href=href aria-current=choice.is_on.then_some("true")>{choice.name}</a>{count}</li> }
    });
    view! { <p>{name}</p> <ul>{links.collect_view()}</ul> }
}
