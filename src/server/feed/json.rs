//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>). The format knows no twins, so they stand
//! in an extension of ours, `_alternates`: a list of `language` and `url`.

use std::error::Error;

use serde::Serialize;

use super::{Entry, Feed, Twin};

#[derive(Serialize)]
struct JsonFeed<'f> {
    version: &'static str,
    title: &'f str,
    home_page_url: &'f str,
    feed_url: &'f str,
    description: &'f str,
    language: &'f str,
    authors: Vec<Author<'f>>,
    #[serde(rename = "_alternates", skip_serializing_if = "Vec::is_empty")]
    alternates: Vec<Alternate<'f>>,
    items: Vec<Item<'f>>,
}

#[derive(Serialize)]
struct Item<'f> {
    id: &'f str,
    url: &'f str,
    title: &'f str,
    summary: &'f str,
    content_html: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'f str>,
    date_published: &'f str,
    date_modified: &'f str,
    language: &'f str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'f>>,
    tags: Vec<&'f str>,
    #[serde(rename = "_alternates", skip_serializing_if = "Vec::is_empty")]
    alternates: Vec<Alternate<'f>>,
}

#[derive(Serialize)]
struct Author<'f> {
    name: &'f str,
}

#[derive(Serialize)]
struct Alternate<'f> {
    language: &'f str,
    url: &'f str,
}

/// The bytes of the feed.
pub fn write(feed: &Feed) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let json = JsonFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: &feed.list,
        feed_url: &feed.own,
        description: &feed.description,
        language: &feed.lang,
        authors: vec![Author { name: &feed.site }],
        alternates: alternates(&feed.twins),
        items: feed.entries.iter().map(|article| item(article, &feed.lang)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&json)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn item<'f>(article: &'f Entry, language: &'f str) -> Item<'f> {
    Item {
        id: &article.id,
        url: &article.url,
        title: &article.title,
        summary: &article.summary,
        content_html: &article.content,
        image: article.image.as_deref(),
        date_published: &article.posted.iso,
        date_modified: &article.updated.iso,
        language,
        authors: article.author.iter().map(|name| Author { name }).collect(),
        tags: article.headings.iter().map(|(_, name)| name.as_str()).collect(),
        alternates: alternates(&article.twins),
    }
}

fn alternates(twins: &[Twin]) -> Vec<Alternate<'_>> {
    twins.iter().map(|twin| Alternate { language: &twin.hreflang, url: &twin.url }).collect()
}
