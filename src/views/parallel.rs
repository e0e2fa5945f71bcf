//! Parallel reading (对照): the texts of an article side by side, block by block.
//!
//! The three layouts are chosen by radio inputs and the style sheet alone.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    comfort::{FontSize, Restore, choice},
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    sharing::Source,
};
use crate::{
    domain::{
        article::{Article, Translation},
        catalog::{address, parallel_address},
        route::{Page, Route},
    },
    i18n::message::{Language, Messages},
};

#[component]
pub fn Parallel(article: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let texts: Vec<&Translation> = article.translations.reader_first(&context.locale).collect();
    let title = texts.first().map_or(String::new(), |text| text.title.clone());
    let own = article.translations.for_reader(&context.locale).locale.clone();
    let head = HeadFacts {
        title: words.parallel_title(&title),
        description: words.parallel_description(&title),
        canonical: Some(Route::Local(own, address(&article))),
        is_indexed: false,
        story: None,
        cover: None,
    };
    let section = context.snapshot.catalog.section(&article.section);
    let section_name = section.map_or("", |section| section.name(&context.locale)).to_owned();
    let section = Page::Section { section: article.section.clone(), page: 1 };
    let steps = vec![
        (words.news(), Some(context.path(&Page::News { page: 1 }))),
        (section_name, Some(context.path(&section))),
        (words.breadcrumb_content(), Some(context.article_path(&article))),
        (words.parallel(), None),
    ];
    let titles = texts.iter().map(|text| {
        let lang = text.locale.tag().to_string();
        view! { <span lang=lang>{text.title.clone()}</span> }
    });
    let count = texts.iter().map(|text| text.blocks.len()).max().unwrap_or(0);
    let rows = (0..count).map(|index| row(&context, words, &texts, index));
    let all_titles: Vec<&str> = texts.iter().map(|text| text.title.as_str()).collect();
    let all_titles = all_titles.join(" / ");
    let url = context.url(&parallel_address(&article));
    let main = view! {
        <article class="parallel">
            <h1 class="headline">{titles.collect_view()}</h1>
            <div class="toolbar">
                <FontSize/>
                <Layouts/>
            </div>
            <Restore/>
            {rows.collect_view()}
            <Source article=article.clone() title=all_titles url/>
        </article>
    };
    view! { <Frame head steps section=Some((article.section.clone(), false)) main=main.into_any()/> }
}

/// The n-th block of every text. A text that has none says so.
fn row(context: &PageContext, words: &Messages, texts: &[&Translation], index: usize) -> AnyView {
    let cells = texts.iter().map(|text| {
        let lang = text.locale.tag().to_string();
        match text.blocks.get(index) {
            Some(block) => {
                let html = block.html().to_owned();
                view! { <div class="prose" lang=lang inner_html=html></div> }.into_any()
            }
            None => {
                let own = context.snapshot.words.of(&text.locale).language_own_name();
                let language = words.language(Language { id: text.locale.id(), own: &own });
                view! { <div class="prose"><p class="absent">{words.parallel_absent(&language)}</p></div> }
                    .into_any()
            }
        }
    });
    let number = index + 1;
    view! {
        <div class="pair" id=format!("b{number}")>
            <a class="number" href=format!("#b{number}") aria-label=words.parallel_number(number)>{number}</a>
            <input type="checkbox" aria-label=words.parallel_reveal_block(number)/>
            {cells.collect_view()}
        </div>
    }
    .into_any()
}

/// The choice of layouts. Where there is no room for columns, the first has lines as well, and its name says so.
#[component]
fn Layouts() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let layouts = [
        ("columns", words.parallel_columns()),
        ("lines", words.parallel_lines()),
        ("reveal", words.parallel_reveal()),
    ];
    let layouts = choice(words.parallel_layout(), "layout", layouts);
    view! { <form autocomplete="off">{layouts}</form> }
}
