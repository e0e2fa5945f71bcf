//! All topics, and those of an article.

use std::sync::Arc;

use leptos::prelude::*;

use super::{context::PageContext, feed_links::FeedLinks, head::HeadFacts, layout::Frame};
use crate::domain::{article::Article, route::Page};

#[component]
pub fn Topics() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let title = words.topics_title();
    let mut head = HeadFacts::of_page(&context, Page::Topics, title.clone(), words.topics_description());
    head.is_indexed = catalog.is_indexed(&Page::Topics, &context.locale, context.now);
    let topics = catalog.topics_with_news(&context.locale, context.now).map(|topic| {
        let stories = catalog.on_topic(&context.locale, &topic.id, context.now);
        let address = context.path(&Page::Topic { topic: topic.id.clone(), page: 1 });
        let name = topic.name(&context.locale).to_owned();
        view! { <li><a href=address>{name}</a>" "<span>{words.story_count(stories.len())}</span></li> }
    });
    let topics = topics.collect_view();
    let list = if topics.is_empty() {
        view! { <p>{words.list_empty()}</p> }.into_any()
    } else {
        view! { <ul class="index">{topics}</ul> }.into_any()
    };
    let main = view! {
        <div class="band"><h1>{title.clone()}</h1><div>{list}<FeedLinks/></div></div>
    };
    view! { <Frame head steps=vec![(title.clone(), None)] main=main.into_any()/> }
}

/// The topics of an article, each a link to its list where the reader's edition has one.
#[component]
pub fn TopicLinks(article: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let catalog = &context.snapshot.catalog;
    let topics = article.topics.iter().filter_map(|id| catalog.topic(id)).map(|topic| {
        let name = topic.name(&context.locale).to_owned();
        if catalog.on_topic(&context.locale, &topic.id, context.now).is_empty() {
            return view! { <li>{name}</li> }.into_any();
        }
        let address = context.path(&Page::Topic { topic: topic.id.clone(), page: 1 });
        view! { <li><a rel="tag" href=address>{name}</a></li> }.into_any()
    });
    let topics = topics.collect_view();
    (!topics.is_empty()).then(|| {
        view! { <div class="topics"><span>{words.article_topics()}</span><ul>{topics}</ul></div> }
    })
}
