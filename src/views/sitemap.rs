//! The site map for readers: all pages and articles of the edition.

use leptos::prelude::*;

use super::{context::PageContext, head::HeadFacts, layout::Frame, parts::Day};
use crate::domain::route::Page;

#[component]
pub fn SiteMap() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let title = words.sitemap_title();
    let head = HeadFacts::of_page(&context, Page::SiteMap, title.clone(), words.sitemap_description());
    let fixed = catalog.pages().filter_map(|page| {
        let text = page.translations.get(&context.locale)?;
        Some((text.title.clone(), Page::Fixed(page.slug.clone())))
    });
    let pages = [
        (words.edition_home(), Page::Home),
        (words.news(), Page::News { page: 1 }),
        (words.search_title(), Page::Search),
        (words.archive_title(), Page::Archive),
        (words.topics_title(), Page::Topics),
        (words.favorites_title(), Page::Favorites),
    ];
    let pages = pages.into_iter().chain(fixed).map(|(name, page)| {
        view! { <li><a href=context.path(&page)>{name}</a></li> }
    });
    let sections = catalog.sections_with_news(&context.locale, context.now).map(|section| {
        let stories = catalog.list(&context.locale, Some(&section.id), context.now).iter().map(|story| {
            let text = story.translations.for_reader(&context.locale);
            view! {
                <li>
                    <a href=context.article_path(story)>{text.title.clone()}</a>
                    " "
                    <Day story=story.clone()/>
                </li>
            }
        });
        let page = Page::Section { section: section.id.clone(), page: 1 };
        view! {
            <section class="band">
                <h2><a href=context.path(&page)>{section.name(&context.locale).to_owned()}</a></h2>
                <ul class="index">{stories.collect_view()}</ul>
            </section>
        }
    });
    let main = view! {
        <div class="band"><h1>{title.clone()}</h1></div>
        <section class="band">
            <h2>{words.sitemap_pages()}</h2>
            <ul class="index">{pages.collect_view()}</ul>
        </section>
        {sections.collect_view()}
    };
    view! { <Frame head steps=vec![(title.clone(), None)] main=main.into_any()/> }
}
