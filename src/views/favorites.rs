//! The favorites page: the articles that its address names. The island puts those in the address
//! that this browser saved, and what the reader did to them; the words for it are written here.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    context::PageContext,
    head::HeadFacts,
    layout::Frame,
    parts::{CoverSize, Level, Shown, StoryList},
    start::SavedScript,
};
use crate::{
    domain::{
        article::Article,
        name::Slug,
        route::{Page, SHORT_LINKS},
        saved,
    },
    islands::favorites_list::FavoritesList,
};

/// What just happened to the list of this browser.
#[derive(Debug, Clone)]
pub enum News {
    /// This one was taken out, and may be put back.
    Removed(Arc<Article>),
    /// So many came out of a file.
    Added(usize),
    /// The browser keeps nothing.
    Refused,
}

#[component]
pub fn Favorites(slugs: Vec<Slug>, is_own: bool, news: Option<News>) -> impl IntoView {
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
        let file = Page::FavoritesFile.with_list(&context.locale, &slugs);
        let note = if is_own {
            view! { <span class="with-js">{words.favorites_count(stories.len())}</span> }.into_any()
        } else {
            let own = context.path(&Page::Favorites);
            view! { <span class="with-js">{words.favorites_linked()} " " <a href=own>{words.favorites_own()}</a></span> }
                .into_any()
        };
        let export =
            view! { <a href=file download="favorites.txt" rel="nofollow">{words.favorites_export()}</a> };
        view! {
            <p class="list-tools">{note} " " {export}</p>
            <StoryList stories shown/>
        }
        .into_any()
    };
    // The island takes both of these out of the page that it asks for, and the list of its own from it.
    let address = is_own.then(|| context.path(&Page::Favorites));
    let saved = is_own.then(|| saved::list(&slugs));
    let parts = view! {
        <p class="news" role="status">{news.map(|news| tell(&context, &news))}</p>
        <div data-href=address data-list=saved>{list}</div>
        {is_own.then(|| view! {
            <label class="file with-js">
                {words.favorites_import()} " " <input type="file" accept=".txt,text/plain"/>
            </label>
        })}
    };
    let main = view! {
        <div class="band">
            <h1>{words.favorites_title()}</h1>
            <div>
                <p class="without-js">{words.favorites_without_script()}</p>
                <FavoritesList>{parts}</FavoritesList>
            </div>
        </div>
    };
    view! { <Frame head steps=vec![(words.favorites_title(), None)] main=main.into_any()/> }
}

/// The favorites page where no server lists what the browser saved: a script does.
#[component]
pub fn SavedHere() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let head = HeadFacts {
        title: words.favorites_title(),
        description: words.favorites_description(),
        ..HeadFacts::default()
    };
    let main = view! {
        <div class="band">
            <h1>{words.favorites_title()}</h1>
            <div class="prose">
                <p class="without-js">{words.favorites_static_without_script()}</p>
                <ul data-stories=SHORT_LINKS></ul>
                <p class="with-js">{words.favorites_empty()}</p>
                <p class="with-js">{words.favorites_static()}</p>
                <SavedScript/>
            </div>
        </div>
    };
    view! { <Frame head steps=vec![(words.favorites_title(), None)] main=main.into_any()/> }
}

/// What happened, in words, and the way back where there is one.
fn tell(context: &PageContext, news: &News) -> AnyView {
    let words = context.words();
    match news {
        News::Removed(article) => {
            let title = &article.translations.for_reader(&context.locale).title;
            view! {
                {words.favorites_removed(title)} " "
                <button type="button" data-undo=article.slug.to_string()>{words.favorites_undo()}</button>
            }
            .into_any()
        }
        News::Added(count) => words.favorites_added(*count).into_any(),
        News::Refused => words.favorites_refused().into_any(),
    }
}
