//! The articles and fixed pages at the desk: each against the languages.

use leptos::prelude::*;

use super::{
    overview::{form, status},
    page::{ARTICLES, PAGES, Tab, page},
    paging::Paging,
    request::Asked,
    status_page::story_table,
};
use crate::check::status::Story;

/// Rows of the table.
const ROWS: usize = 100;

/// The page.
pub fn articles(asked: &Asked) -> String {
    let words = asked.voice.words();
    let status = status(asked);
    let wanted = asked.value("q").to_lowercase();
    let shows_all = asked.value("show") == "all";
    let takes = |story: &&Story| {
        (shows_all || story.wants_work()) && (wanted.is_empty() || story.slug.contains(&wanted))
    };
    let stories: Vec<&Story> = status.articles.iter().filter(takes).collect();
    let count = stories.len();
    let paging = Paging::read(asked, count, ROWS);
    let fields = view! {
        <label>{words.desk_name()} " " <input type="search" name="q" value=asked.value("q").to_owned()/></label>
        <label>
            <input type="checkbox" name="show" value="all" checked=shows_all/> " " {words.desk_show_all()}
        </label>
    };
    let link = |folder: &str, story: &Story| {
        let address = asked.page(&format!("{folder}/{}", story.slug), []);
        view! { <a href=address>{story.slug.clone()}</a> }.into_any()
    };
    let pages: Vec<&Story> = status.pages.iter().collect();
    let pages = (!pages.is_empty()).then(|| {
        let table = story_table(&asked.voice, &status, &pages, |story| link(PAGES, story));
        view! { <h2>{words.status_pages()}</h2> {table} }
    });
    let table = (count > 0)
        .then(|| story_table(&asked.voice, &status, paging.of(&stories), |story| link(ARTICLES, story)));
    let main = view! {
        {form(asked, ARTICLES, "", fields.into_any())}
        <p role="status">{words.desk_articles_found(count)}</p>
        {table}
        {paging.links(asked, "")}
        {pages}
    };
    page(asked, Tab::Articles, &words.desk_articles(), main.into_any())
}
