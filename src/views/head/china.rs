//! What Chinese engines and authorities read in the head, where the settings ask for it.

use leptos::{html::meta, prelude::*};

use super::{HeadFacts, property};
use crate::{
    domain::{
        catalog::{Section, Topic},
        listing::Subject,
        picture::Form,
    },
    views::{Content, context::PageContext},
};

/// The tags of public sites: of the site on each page, of the column on lists and stories, of the story.
/// The guide for government sites (国办发〔2017〕47号) gives their names, and times as `2020-09-22 01:44`.
#[component]
pub fn PublicSite(facts: HeadFacts) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let (snapshot, words) = (&context.snapshot, context.words());
    let site = &snapshot.site;
    if !site.china.has_public_site_tags {
        return None;
    }
    let mut tags = vec![("SiteName", words.site_name()), ("SiteDomain", site.host().to_owned())];
    tags.extend(site.china.site_id_code.clone().map(|code| ("SiteIDCode", code)));
    let subject = match (&context.content, &facts.story) {
        (Content::List { subject, .. }, _) => Some(subject.clone()),
        (_, Some(story)) => Some(Subject::Section(story.article.section.clone())),
        _ => None,
    };
    if let Some(subject) = subject {
        let name = snapshot.name_of(&subject, &context.locale);
        tags.push(("ColumnType", kind(&context, &subject).unwrap_or(name.clone())));
        if facts.story.is_none() {
            tags.push(("ColumnDescription", facts.description.clone()));
            tags.push(("ColumnKeywords", format!("{name},{}", words.site_name())));
        }
        tags.push(("ColumnName", name));
    }
    if let Some(story) = &facts.story {
        let topics = story.article.topics.iter().filter_map(|id| snapshot.catalog.topic(id));
        let topics: Vec<&str> = topics.map(|topic: &Topic| topic.name(&context.locale)).collect();
        let image = facts.cover.as_ref().map(|cover| cover.picture.route(Form::Whole(cover.picture.format)));
        let posted = story.article.posted.strftime("%Y-%m-%d %H:%M").to_string();
        let facts = [
            ("ArticleTitle", Some(story.text.title.clone())),
            ("PubDate", Some(posted)),
            ("ContentSource", Some(story.text.from.clone().unwrap_or_else(|| words.site_name()))),
            ("Keywords", (!topics.is_empty()).then(|| topics.join(","))),
            ("Author", story.text.by.clone()),
            ("Image", image.map(|route| site.url(&route))),
            ("Url", facts.canonical.as_ref().map(|route| site.url(route))),
        ];
        // Its description is that of every page: names of tags are the same in small letters.
        tags.extend(facts.into_iter().filter_map(|(name, value)| Some((name, value?))));
    }
    let tags = tags.into_iter().map(|(name, value)| meta().name(name).content(value));
    Some(tags.collect::<Vec<_>>())
}

fn kind(context: &PageContext, subject: &Subject) -> Option<String> {
    let catalog = &context.snapshot.catalog;
    match subject {
        Subject::All => None,
        Subject::Section(id) => {
            catalog.section(id).map(|section: &Section| section.kind(&context.locale).to_owned())
        }
        Subject::Topic(id) => catalog.topic(id).map(|topic| topic.kind(&context.locale).to_owned()),
    }
}

/// When a Chinese story was written and changed, for Toutiao.
#[component]
pub fn Times(facts: HeadFacts) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let site = &context.snapshot.site;
    let story = facts.story.filter(|story| site.china.has_toutiao_times && story.text.locale.is_chinese())?;
    let (posted, modified) = (site.iso(story.article.posted), site.iso(story.modified));
    Some(view! {
        {property("bytedance:published_time", posted)}
        {property("bytedance:lrDate_time", modified.clone())}
        {property("bytedance:updated_time", modified)}
    })
}
