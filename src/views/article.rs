//! The article page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    comfort::{FontSize, Restore},
    context::PageContext,
    head::Story,
    layout::Frame,
    parts::{Day, foreign},
    preview::PreviewNotice,
    prose::{Notice, Prose, StaleNotice, text_head},
    sharing::{Share, Source},
    topics::TopicLinks,
};
use crate::{
    domain::{
        article::{Article, Translation},
        catalog::{address, parallel_address},
        listing::Subject,
        preview::Key,
        route::Page as Place,
    },
    islands::toolbar::Toolbar,
};

/// An article; with the key of a preview link if it is not published yet.
#[component]
pub fn Page(article: Arc<Article>, key: Option<Key>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let text = article.translations.for_reader(&context.locale).clone();
    let place = address(&article);
    let is_public = key.is_none();
    let mut head = text_head(&context, &text, place.clone());
    if is_public {
        let modified = article.modified(&text, context.now);
        head.story = Some(Story { article: article.clone(), text: text.clone(), modified });
    } else {
        (head.canonical, head.is_indexed, head.cover) = (None, false, None);
    }
    let preview = key.map(|key| view! { <PreviewNotice article=article.clone() key/> });
    let section = Place::Section { section: article.section.clone(), page: 1 };
    let section_name = context.snapshot.catalog.section(&article.section);
    let section_name = section_name.map_or("", |section| section.name(&context.locale)).to_owned();
    let steps = vec![
        (words.news(), Some(context.path(&Place::News { page: 1 }))),
        (section_name, Some(context.path(&section))),
        (words.breadcrumb_content(), None),
    ];
    let parallel = (is_public && article.translations.is_paired()).then(|| {
        view! { <a href=context.path(&parallel_address(&article)) rel="alternate">{words.parallel()}</a> }
    });
    let (title, url) = (text.title.clone(), context.url(&place));
    let source = is_public.then(|| view! { <Source article=article.clone() title url/> });
    let tools = view! {
        <div class="toolbar">
            <FontSize/>
            {is_public.then(|| view! { <FavoriteButton article=article.clone()/> })}
            <Print/>
            {is_public.then(|| view! { <Share article=article.clone() text=text.clone()/> })}
            {parallel}
        </div>
    };
    let main = view! {
        {preview}
        <Notice text=text.clone() page=place.clone()/>
        <StaleNotice original=article.translations.original().locale.clone() text=text.clone()/>
        <article class="article">
            <header>
                <h1 class="headline" lang=foreign(&text, &context.locale)>{text.title.clone()}</h1>
                <Byline article=article.clone() text=text.clone()/>
                <Toolbar>{tools}</Toolbar>
                <Restore/>
            </header>
            <Prose text=text.clone()/>
            <Corrections text=text.clone()/>
            <TopicLinks article=article.clone()/>
            {source}
            <NeighborLinks article=article.clone()/>
        </article>
        <Related article=article.clone()/>
    };
    view! { <Frame head steps section=Some((article.section.clone(), false)) main=main.into_any()/> }
}

/// What was wrong in the text and has been put right.
#[component]
fn Corrections(text: Translation) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let lang = foreign(&text, &context.locale);
    let known: Vec<_> = text.corrections.iter().filter(|correction| correction.time <= context.now).collect();
    (!known.is_empty()).then(|| {
        let items = known.into_iter().map(|correction| {
            let iso = context.snapshot.site.iso(correction.time);
            view! {
                <li>
                    <time datetime=iso>{words.posted_at(correction.time)}</time>
                    <p lang=lang.clone()>{correction.text.clone()}</p>
                </li>
            }
        });
        view! {
            <section class="corrections">
                <h2>{words.corrections()}</h2>
                <ul>{items.collect_view()}</ul>
            </section>
        }
    })
}

/// Who wrote it, where it is from, when it was posted and changed, how long it takes to read.
#[component]
fn Byline(article: Arc<Article>, text: Translation) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let lang = foreign(&text, &context.locale);
    let modified = article.modified(&text, context.now);
    let fact = |label: String, value: Option<String>| {
        value.map(|value| view! { <span>{label}<span lang=lang.clone()>{value}</span></span> " " })
    };
    let moment = |label: String, when| {
        let iso = context.snapshot.site.iso(when);
        view! { <span>{label}<time datetime=iso>{words.posted_at(when)}</time></span> " " }
    };
    view! {
        <p class="byline">
            {fact(words.by(), text.by.clone())}
            {fact(words.from(), text.from.clone())}
            {moment(words.posted(), article.posted)}
            {(modified > article.posted).then(|| moment(words.updated(), modified))}
            <span>{words.reading_time(text.reading.minutes())}</span>
        </p>
    }
}

/// Keeps the article in this browser. Without JavaScript it is a link to a favorites page that
/// names the article in its address.
#[component]
fn FavoriteButton(article: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let link = Place::Favorites.with_list(&context.locale, std::slice::from_ref(&article.slug));
    let slug = article.slug.to_string();
    view! {
        <span class="favorite">
            <a class="without-js" href=link>{words.favorite_add()}</a>
            <button class="with-js" type="button" value="favorite" data-saved="false" data-slug=slug>
                <span data-when="off">{words.favorite_add()}</span>
                <span data-when="on">{words.favorite_remove()}</span>
            </button>
            <span class="refused" role="alert">{words.favorite_refused()}</span>
            <span
                class="spoken"
                role="status"
                data-kept=words.favorite_kept()
                data-gone=words.favorite_gone()
            ></span>
        </span>
    }
}

#[component]
fn Print() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    view! {
        <button class="with-js" type="button" value="print">{words.print()}</button>
        <span class="without-js">{words.print_hint()}</span>
    }
}

/// The articles before and after this one in its section.
#[component]
fn NeighborLinks(article: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let neighbors = context.snapshot.catalog.neighbors(&article, &context.locale, context.now);
    let link = |rel: &'static str, label: String, article: Option<Arc<Article>>| {
        article.map(|article| {
            let title = article.translations.for_reader(&context.locale).title.clone();
            view! { <a rel=rel href=context.article_path(&article)><span>{label}</span><b>{title}</b></a> }
        })
    };
    let is_alone = neighbors.previous.is_none() && neighbors.next.is_none();
    (!is_alone).then(|| {
        view! {
            <nav class="neighbors" aria-label=words.neighbors()>
                {link("prev", words.previous_article(), neighbors.previous)}
                {link("next", words.next_article(), neighbors.next)}
            </nav>
        }
    })
}

/// How many related articles are shown.
const RELATED: usize = 4;

/// Articles on the same topics.
#[component]
fn Related(article: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let stories = context.snapshot.catalog.related(&article, &context.locale, context.now, RELATED);
    (!stories.is_empty()).then(|| {
        let items = stories.into_iter().map(|story| {
            let title = story.translations.for_reader(&context.locale).title.clone();
            let link = view! { <a href=context.article_path(&story)>{title}</a> };
            let why = shared_heading(&context, &article, &story);
            view! { <li>{link}" "<span>{why}" "<Day story/></span></li> }
        });
        view! {
            <section class="related">
                <h2>{context.words().related()}</h2>
                <ul class="index">{items.collect_view()}</ul>
            </section>
        }
    })
}

/// Why a story is near this one: the first topic that both have, else the section of the story.
fn shared_heading(context: &PageContext, article: &Article, story: &Article) -> String {
    let shared = story.topics.iter().find(|topic| article.topics.contains(topic));
    let subject =
        shared.map_or_else(|| Subject::Section(story.section.clone()), |topic| Subject::Topic(topic.clone()));
    context.snapshot.name_of(&subject, &context.locale)
}
