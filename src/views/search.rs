//! The search page: its form, what was found, and a way on where nothing was.

mod filters;
mod hits;

use leptos::prelude::*;

use super::{
    Content, context::PageContext, foreign_words::borrowed, head::HeadFacts, layout::Frame, parts::Pagination,
};
use crate::{
    domain::{
        route::Page,
        search::{Answer, Found, LONGEST, Query, Sort, Suggestion},
    },
    i18n::message::{ListTitle, SearchCount},
    islands::search_box::SearchBox,
};
use filters::Filters;
use hits::{Groups, marked};

#[component]
pub fn Search(query: Query, answer: Answer) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let title =
        if query.text.is_empty() { words.search_title() } else { words.search_page_title(&query.text) };
    let page = match &answer {
        Answer::Found(found) => found.page,
        _ => 1,
    };
    let title = if page > 1 { words.list_title(ListTitle { title: &title, page }) } else { title };
    let head = HeadFacts { title, description: words.search_description(), ..HeadFacts::default() };
    let result = match answer {
        Answer::Nothing => view! { <Hint query=query.clone()/> }.into_any(),
        Answer::NotReady => view! { <NotReady query=query.clone()/> }.into_any(),
        Answer::Found(found) if found.is_nothing() => {
            view! { <NothingFound query=query.clone()/> }.into_any()
        }
        Answer::Found(found) => {
            view! { <Stories query=query.clone() found=found.as_ref().clone()/> }.into_any()
        }
    };
    let main = view! {
        <div class="band">
            <h1>{words.search_title()}</h1>
            <div>
                <SearchForm query is_main=true/>
                {result}
            </div>
        </div>
    };
    view! { <Frame head steps=vec![(words.search_title(), None)] main=main.into_any()/> }
}

/// The search page where no server answers: it says so, and where else to look.
#[component]
pub fn NoSearch() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let title = words.search_title();
    let head = HeadFacts { title: title.clone(), description: words.search_static(), ..HeadFacts::default() };
    let ways = [
        (words.archive_title(), Page::Archive),
        (words.topics_title(), Page::Topics),
        (words.sitemap_title(), Page::SiteMap),
    ];
    let ways = ways.into_iter().map(|(name, page)| view! { <li><a href=context.path(&page)>{name}</a></li> });
    let main = view! {
        <div class="band">
            <h1>{title.clone()}</h1>
            <div>
                <div class="prose">
                    <p>{words.search_static()}</p>
                    <ul>{ways.collect_view()}</ul>
                </div>
                <Ways/>
            </div>
        </div>
    };
    view! { <Frame head steps=vec![(title, None)] main=main.into_any()/> }
}

/// The form: the one of the search page, or the small one in the header of all others.
#[component]
pub fn SearchForm(query: Query, is_main: bool) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let sort = (query.sort == Sort::Date).then(|| view! { <input type="hidden" name="sort" value="date"/> });
    let label = is_main.then(|| view! { <label for="q">{words.search_label()}</label> });
    let name = (!is_main).then(|| words.search_title());
    let suggest = context.path(&Page::Suggest);
    let field = view! {
        <input
            id="q"
            name="q"
            type="text"
            inputmode="search"
            enterkeyhint="search"
            value=query.text
            maxlength=LONGEST
            autocomplete="off"
            aria-label=name
            data-suggest=suggest
        />
        <div class="suggestions"></div>
        <p class="spoken" role="status"></p>
    };
    view! {
        <form class="search" role="search" action=context.path(&Page::Search)>
            {label}
            <SearchBox>{field}</SearchBox>
            {sort}
            <button>{words.search_button()}</button>
        </form>
    }
}

/// What can be looked for.
#[component]
fn Hint(query: Query) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let nothing = (!query.text.is_empty()).then(|| view! { <p role="status">{words.search_no_letter()}</p> });
    view! {
        {nothing}
        <div class="prose"><p>{words.search_hint()}</p></div>
        <Ways/>
    }
}

#[component]
fn NotReady(query: Query) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let again = Page::search_with(&context.locale, &query);
    view! {
        <p role="status">{words.search_not_ready()} " " <a href=again>{words.search_again()}</a></p>
        <Ways/>
    }
}

/// Nothing was found: what else could be tried.
#[component]
fn NothingFound(query: Query) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    view! {
        <p role="status">{words.search_none(&query.text)}</p>
        <div class="prose">
            <ul>
                <li>{words.search_advice_spelling()}</li>
                <li>{words.search_advice_fewer()}</li>
            </ul>
        </div>
        <Ways/>
    }
}

/// Ways on: the lists of the edition, and the other editions.
#[component]
fn Ways() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let sections = catalog.sections_with_news(&context.locale, context.now).map(|section| {
        let page = Page::Section { section: section.id.clone(), page: 1 };
        view! { <li><a href=context.path(&page)>{section.name(&context.locale).to_owned()}</a></li> }
    });
    let others = context.snapshot.site.locales.others(&context.locale).map(|locale| {
        let tag = locale.tag().to_string();
        let name = context.snapshot.words.of(locale).edition_home();
        view! { <li><a href=Page::Home.path(locale) lang=tag.clone() hreflang=tag>{borrowed(&name, locale, &context.locale)}</a></li> }
    });
    view! {
        <div class="prose">
            <p>{words.search_ways()}</p>
            <ul>
                <li><a href=context.path(&Page::News { page: 1 })>{words.news()}</a></li>
                {sections.collect_view()}
                {others.collect_view()}
            </ul>
        </div>
    }
}

#[component]
fn Stories(query: Query, found: Found) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let status = if found.is_partial {
        words.search_partial(&query.text)
    } else {
        words.search_count(SearchCount { count: found.total, query: &query.text })
    };
    let everything = Query { section: None, year: None, page: 1, ..query.clone() };
    let all = (found.total == 0).then(|| {
        let href = Page::search_with(&context.locale, &everything);
        view! { <p><a href=href>{words.search_everywhere()}</a></p> }
    });
    let (page, count) = (found.page, found.pages);
    view! {
        <p role="status">{status}</p>
        <Filters query found=found.clone()/>
        {all}
        <Groups groups=found.groups/>
        <Pagination page count address ends=[words.search_previous_page(), words.search_next_page()]/>
    }
}

fn address(context: &PageContext, page: usize) -> String {
    match &context.content {
        Content::Search { query, .. } => Page::search_with(&context.locale, &Query { page, ..query.clone() }),
        _ => context.path(&Page::Search),
    }
}

/// Titles for a reader who is typing.
#[component]
pub fn Suggestions(found: Vec<Suggestion>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let count = found.len();
    let options = found.into_iter().enumerate().map(|(index, suggestion)| {
        let Suggestion { slug, section, title } = suggestion;
        let page = Page::Article { section, slug };
        view! {
            <li id=format!("s{index}") role="option" aria-selected="false" data-href=context.path(&page)>
                {marked(title)}
            </li>
        }
    });
    view! {
        <ul
            id="suggestions"
            role="listbox"
            aria-label=words.search_suggestions()
            data-count=words.search_suggestion_count(count)
        >
            {options.collect_view()}
        </ul>
    }
}
