//! What the page is, as JSON-LD in the words of <https://schema.org>, for search engines that list it.
//!
//! The fields are those of Google's documentation on articles, breadcrumbs and site names
//! (<https://developers.google.com/search/docs/appearance/structured-data>).

use std::sync::Arc;

use leptos::prelude::*;
use serde_json::{Value, json};

use super::{HeadFacts, Story};
use crate::{
    domain::{
        article::{Article, Translation},
        catalog::address,
        picture::{Form, Format},
        route::{Page, Route},
    },
    views::{Content, context::PageContext, layout::Step},
};

/// The script elements with the data; none for a page that engines do not list.
#[component]
pub fn StructuredData(facts: HeadFacts, steps: Vec<Step>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    facts.is_indexed.then(|| {
        let mut graph = vec![page(&context, &facts)];
        graph.extend(breadcrumb(&context, &facts, &steps));
        let data = json!({ "@context": "https://schema.org", "@graph": graph });
        let baidu = baidu_times(&context, &facts);
        let scripts = std::iter::once(data).chain(baidu).map(|data| {
            view! { <script type="application/ld+json" inner_html=within_script(&data)></script> }
        });
        scripts.collect::<Vec<_>>()
    })
}

/// A `<` could end the element (<https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements>).
fn within_script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

fn page(context: &PageContext, facts: &HeadFacts) -> Value {
    let words = context.words();
    let site = &context.snapshot.site;
    let url = facts.canonical.as_ref().map(|route| site.url(route)).unwrap_or_default();
    match (&context.content, &facts.story) {
        (_, Some(story)) => news_article(context, facts, story, &url),
        (Content::Home, _) => {
            let search = format!("{}?q={{search_term_string}}", context.url(&Page::Search));
            let others = site.locales.others(&context.locale);
            let others: Vec<String> = others.map(|other| context.snapshot.words.of(other).brand()).collect();
            json!({
                "@type": "WebSite",
                "@id": url,
                "url": url,
                "name": words.site_name(),
                "alternateName": others,
                "description": facts.description,
                "inLanguage": context.locale.tag().to_string(),
                "publisher": publisher(context),
                "potentialAction": {
                    "@type": "SearchAction",
                    "target": { "@type": "EntryPoint", "urlTemplate": search },
                    "query-input": "required name=search_term_string",
                },
            })
        }
        (content, _) => {
            let stories = listed(context, content);
            let kind = match content {
                Content::Fixed(_) => "WebPage",
                _ => "CollectionPage",
            };
            let mut page = json!({
                "@type": kind,
                "@id": url,
                "url": url,
                "name": facts.title,
                "description": facts.description,
                "inLanguage": context.locale.tag().to_string(),
                "isPartOf": { "@type": "WebSite", "@id": context.url(&Page::Home) },
            });
            if let Content::Fixed(fixed) = content {
                let text = fixed.translations.get(&context.locale);
                let modified = text.and_then(|text| fixed.modified(text, context.now));
                if let Some(modified) = modified {
                    page["dateModified"] = json!(site.iso(modified));
                }
            }
            if !stories.is_empty() {
                let items = stories.iter().enumerate().map(|(index, story)| {
                    let url = context.url(&address(story));
                    json!({ "@type": "ListItem", "position": index + 1, "url": url })
                });
                page["mainEntity"] =
                    json!({ "@type": "ItemList", "itemListElement": items.collect::<Vec<_>>() });
            }
            page
        }
    }
}

/// The stories that a list shows.
fn listed(context: &PageContext, content: &Content) -> Vec<Arc<Article>> {
    let catalog = &context.snapshot.catalog;
    let (list, page) = match content {
        Content::List { subject, page } => (catalog.about(&context.locale, subject, context.now), *page),
        Content::Period { period, page } => (catalog.posted_in(&context.locale, *period, context.now), *page),
        _ => return Vec::new(),
    };
    catalog.list_page(list, page).unwrap_or_default().to_vec()
}

/// A translation and its original name each other by their addresses, which are their `@id`.
fn news_article(context: &PageContext, facts: &HeadFacts, story: &Story, url: &str) -> Value {
    let Story { article, text, modified } = story;
    let (snapshot, site) = (&context.snapshot, &context.snapshot.site);
    let section = snapshot.catalog.section(&article.section);
    let topics = article.topics.iter().filter_map(|id| snapshot.catalog.topic(id));
    let of =
        |text: &Translation| json!({ "@id": site.url(&Route::Local(text.locale.clone(), address(article))) });
    let original = article.translations.original();
    let mut data = json!({
        "@type": "NewsArticle",
        "@id": url,
        "mainEntityOfPage": url,
        "headline": text.title,
        "description": text.summary,
        "inLanguage": text.locale.tag().to_string(),
        "datePublished": site.iso(article.posted),
        "dateModified": site.iso(*modified),
        "articleSection": section.map(|section| section.name(&context.locale)),
        "keywords": topics.map(|topic| topic.name(&context.locale)).collect::<Vec<_>>(),
        "author": author(context, text),
        "publisher": publisher(context),
    });
    // Search engines draw no SVG.
    if let Some(cover) = facts.cover.as_ref().filter(|cover| cover.picture.format != Format::Svg) {
        data["image"] = json!([site.url(&cover.picture.route(Form::Whole(cover.picture.format)))]);
    }
    if text.locale == original.locale {
        let twins = article.translations.iter().filter(|other| other.locale != text.locale);
        let twins: Vec<Value> = twins.map(of).collect();
        if !twins.is_empty() {
            data["workTranslation"] = twins.into();
        }
    } else {
        data["translationOfWork"] = of(original);
    }
    let corrections = text.corrections.iter().filter(|correction| correction.time <= context.now);
    let corrections = corrections.map(|correction| {
        let time = site.iso(correction.time);
        json!({ "@type": "CorrectionComment", "text": correction.text, "datePublished": time })
    });
    let corrections: Vec<Value> = corrections.collect();
    if !corrections.is_empty() {
        data["correction"] = corrections.into();
    }
    data
}

/// Who wrote the text: a person, or the site itself where it says so or says nothing.
fn author(context: &PageContext, text: &Translation) -> Value {
    let snapshot = &context.snapshot;
    let names_of_site = snapshot.site.locales.iter().map(|locale| snapshot.words.of(locale));
    let is_site = |name: &String| {
        names_of_site.into_iter().any(|words| words.brand() == *name || words.site_name() == *name)
    };
    match text.by.clone() {
        Some(name) if !is_site(&name) => json!({ "@type": "Person", "name": name }),
        _ => organization(context),
    }
}

fn publisher(context: &PageContext) -> Value {
    let mut publisher = organization(context);
    let logo = format!("{}/icon-512.png", context.snapshot.site.base_url);
    publisher["logo"] = json!({ "@type": "ImageObject", "url": logo, "width": 512, "height": 512 });
    publisher
}

fn organization(context: &PageContext) -> Value {
    json!({ "@type": "Organization", "name": context.words().site_name(), "url": context.url(&Page::Home) })
}

/// The steps that the page shows, with the title of the page itself as the last.
fn breadcrumb(context: &PageContext, facts: &HeadFacts, steps: &[Step]) -> Option<Value> {
    let base = &context.snapshot.site.base_url;
    let home = (context.words().edition_home(), Some(context.path(&Page::Home)));
    let (_, above) = steps.split_last()?;
    let above = std::iter::once(&home).chain(above).map(
        |(name, path)| json!({ "name": name, "item": path.as_ref().map(|path| format!("{base}{path}")) }),
    );
    let own = json!({ "name": facts.title });
    let items = above.chain([own]).enumerate().map(|(index, mut item)| {
        item["@type"] = "ListItem".into();
        item["position"] = (index + 1).into();
        item
    });
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() }))
}

/// Baidu's time factor (<https://ziyuan.baidu.com/college/articleinfo?id=2210>): when a Chinese page was
/// published, changed and last added to, by the clocks of Beijing.
fn baidu_times(context: &PageContext, facts: &HeadFacts) -> Option<Value> {
    let site = &context.snapshot.site;
    let story = facts.story.as_ref()?;
    if !(site.china.has_baidu_times && story.text.locale.is_chinese()) {
        return None;
    }
    let (posted, modified) = (site.beijing(story.article.posted), site.beijing(story.modified));
    Some(json!({
        "@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
        "@id": facts.canonical.as_ref().map(|route| site.url(route)),
        "title": story.text.title,
        "description": story.text.summary,
        "pubDate": posted,
        "upDate": modified.clone(),
        "lrDate": modified,
    }))
}
