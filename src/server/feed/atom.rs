//! Atom 1.0 (RFC 4287).

use std::{error::Error, str::FromStr};

use atom_syndication::{
    Category, Content, Entry as AtomEntry, Feed as AtomFeed, FixedDateTime, Link, Person, Text, WriteConfig,
};

use super::{Entry, Feed, Moment, Twin};
use crate::domain::listing::FeedFormat;

/// The bytes of the feed.
pub fn write(feed: &Feed) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let own = link("self", &feed.own, FeedFormat::Atom.media_type(), None);
    let page = link("alternate", &feed.list, "text/html", Some(&feed.lang));
    let twins = feed.twins.iter().map(|twin| alternate(twin, FeedFormat::Atom.media_type()));
    let atom = AtomFeed {
        title: Text::plain(feed.title.clone()),
        subtitle: Some(Text::plain(feed.description.clone())),
        id: feed.list.clone(),
        updated: time(&feed.updated)?,
        authors: vec![person(&feed.site)],
        links: [own, page].into_iter().chain(twins).collect(),
        lang: Some(feed.lang.clone()),
        entries: feed.entries.iter().map(|article| entry(article, &feed.lang)).collect::<Result<_, _>>()?,
        ..AtomFeed::default()
    };
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    let mut bytes = atom.write_with_config(Vec::new(), config)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn entry(article: &Entry, lang: &str) -> Result<AtomEntry, Box<dyn Error + Send + Sync>> {
    let page = link("alternate", &article.url, "text/html", Some(lang));
    let twins = article.twins.iter().map(|twin| alternate(twin, "text/html"));
    let categories = article.headings.iter().map(|(id, name)| Category {
        term: id.clone(),
        label: Some(name.clone()),
        scheme: None,
    });
    let content = Content {
        content_type: Some("html".to_owned()),
        value: Some(article.content.clone()),
        ..Content::default()
    };
    Ok(AtomEntry {
        title: Text::plain(article.title.clone()),
        id: article.id.clone(),
        updated: time(&article.updated)?,
        published: Some(time(&article.posted)?),
        authors: article.author.iter().map(|name| person(name)).collect(),
        categories: categories.collect(),
        links: std::iter::once(page).chain(twins).collect(),
        summary: Some(Text::plain(article.summary.clone())),
        content: Some(content),
        ..AtomEntry::default()
    })
}

/// Its error type is an error in name only.
fn time(moment: &Moment) -> Result<FixedDateTime, String> {
    FixedDateTime::from_str(&moment.iso).map_err(|error| error.to_string())
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), ..Person::default() }
}

/// A link to the same thing in another language.
pub fn alternate(twin: &Twin, media_type: &str) -> Link {
    link("alternate", &twin.url, media_type, Some(&twin.hreflang))
}

/// A link of Atom, which RSS borrows.
pub fn link(rel: &str, href: &str, media_type: &str, hreflang: Option<&str>) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        hreflang: hreflang.map(str::to_owned),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    }
}
