//! How the page looks where it is shared: the Open Graph protocol (<https://ogp.me>), and the card of X.

use leptos::prelude::*;

use super::{HeadFacts, Story, property};
use crate::{
    domain::picture::{Cover, Form, Format},
    views::context::PageContext,
};

/// The picture of pages that have none of their own.
const ICON: (&str, u32) = ("/icon-512.png", 512);

#[component]
pub fn Social(facts: HeadFacts) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let site = &context.snapshot.site;
    let own_locale = facts.story.as_ref().map_or(&context.locale, |story| &story.text.locale);
    let alternates = match context.page() {
        Some(page) if facts.is_indexed => {
            let others = site.locales.others(&context.locale);
            let true_ones =
                others.filter(|other| context.snapshot.catalog.is_indexed(&page, other, context.now));
            true_ones.map(|other| property("og:locale:alternate", other.open_graph())).collect()
        }
        _ => Vec::new(),
    };
    let story = facts.story.as_ref().map(|story| story_facts(&context, story));
    // Social sites draw no SVG.
    let cover = facts.cover.filter(|cover| cover.picture.format != Format::Svg);
    let card = if cover.is_some() { "summary_large_image" } else { "summary" };
    let picture = match cover {
        Some(Cover { picture, alt }) => {
            let url = site.url(&picture.route(Form::Whole(picture.format)));
            (url, picture.width, picture.height, alt)
        }
        None => (format!("{}{}", site.base_url, ICON.0), ICON.1, ICON.1, words.site_name()),
    };
    let (image, width, height, alt) = picture;
    view! {
        {property("og:type", if story.is_some() { "article" } else { "website" }.to_owned())}
        {property("og:site_name", words.site_name())}
        {property("og:title", facts.title)}
        {property("og:description", facts.description)}
        {facts.canonical.map(|route| property("og:url", site.url(&route)))}
        {property("og:locale", own_locale.open_graph())}
        {alternates}
        {property("og:image", image)}
        {property("og:image:width", width.to_string())}
        {property("og:image:height", height.to_string())}
        {property("og:image:alt", alt)}
        <meta name="twitter:card" content=card/>
        {story}
    }
}

/// The protocol's facts of an article (<https://ogp.me/#type_article>).
fn story_facts(context: &PageContext, Story { article, modified, .. }: &Story) -> AnyView {
    let catalog = &context.snapshot.catalog;
    let site = &context.snapshot.site;
    let section = catalog.section(&article.section).map(|section| section.name(&context.locale).to_owned());
    let tags = article.topics.iter().filter_map(|id| catalog.topic(id));
    let tags = tags.map(|topic| property("article:tag", topic.name(&context.locale).to_owned()));
    view! {
        {property("article:published_time", site.iso(article.posted))}
        {property("article:modified_time", site.iso(*modified))}
        {section.map(|name| property("article:section", name))}
        {tags.collect::<Vec<_>>()}
    }
    .into_any()
}
