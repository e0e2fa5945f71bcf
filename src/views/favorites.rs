//! The favorites page: the articles that its address names. The island puts those in the address
//! that this browser saved.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::{CoverSize, Level, Shown, StoryList},
};
use crate::{
    domain::{article::Article, name::Slug, route::Page},
    islands::favorites_list::FavoritesList,
};

#[component]
pub fn Favorites(slugs: Vec<Slug>, is_own: bool) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let stories: Vec<Arc<Article>> =
        slugs.iter().filter_map(|slug| catalog.article(slug, context.now).cloned()).collect();
    let head = HeadFacts {
        title: words.favorites_title(),
        description: words.favorites_description(),
        ..HeadFacts::default()
    };
    let list = if stories.is_empty() {
        view! { <p>{words.favorites_empty()}</p> }.into_any()
    } else {
        let shown = Shown {
            level: Level::Two,
            summary: true,
            section: true,
            remove: is_own,
            cover: Some(CoverSize::Thumb),
        };
        let note = if is_own {
            view! { <p class="with-js">{words.favorites_count(stories.len())}</p> }.into_any()
        } else {
            let own = context.path(&Page::Favorites);
            let link = view! { <a href=own>{words.favorites_own()}</a> };
            view! { <p class="with-js">{words.favorites_linked()} " " {link}</p> }.into_any()
        };
        view! { {note} <StoryList stories shown/> }.into_any()
    };
    let list =
        view! { <div data-href=is_own.then(|| context.path(&Page::Favorites)) role="status">{list}</div> };
    let main = view! {
        <div class="band">
            <h1>{words.favorites_title()}</h1>
            <div>
                <p class="without-js">{words.favorites_without_script()}</p>
                <FavoritesList>{list}</FavoritesList>
            </div>
        </div>
    };
    view! { <Frame head steps=vec![(words.favorites_title(), None)] main=main.into_any()/> }
}
