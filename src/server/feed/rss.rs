//! RSS 2.0 (<https://www.rssboard.org/rss-specification>), with the full text in `content:encoded`,
//! authors in `dc:creator`, and links of Atom to the feed itself and to the twins.

use std::error::Error;

use quick_xml::escape::escape;
use rss::{
    Category, Channel, Guid, Item,
    extension::{atom::AtomExtension, dublincore::DublinCoreExtension},
};

use super::{
    Entry, Feed,
    atom::{alternate, link},
};
use crate::domain::listing::FeedFormat;

/// The bytes of the feed.
pub fn write(feed: &Feed) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let own = link("self", &feed.own, FeedFormat::Rss.media_type(), None);
    let twins = feed.twins.iter().map(|twin| alternate(twin, FeedFormat::Rss.media_type()));
    let channel = Channel {
        title: feed.title.clone(),
        link: feed.list.clone(),
        description: feed.description.clone(),
        language: Some(feed.lang.clone()),
        last_build_date: Some(feed.updated.mail.clone()),
        items: feed.entries.iter().map(item).collect(),
        atom_ext: Some(AtomExtension { links: std::iter::once(own).chain(twins).collect() }),
        ..Channel::default()
    };
    let mut bytes = channel.pretty_write_to(Vec::new(), b' ', 1)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn item(article: &Entry) -> Item {
    let categories = article.headings.iter().map(|(_, name)| Category { name: name.clone(), domain: None });
    let authors = article.author.iter().cloned().collect();
    let twins: Vec<_> = article.twins.iter().map(|twin| alternate(twin, "text/html")).collect();
    Item {
        title: Some(article.title.clone()),
        link: Some(article.url.clone()),
        // Feed readers take it for HTML.
        description: Some(escape(article.summary.as_str()).into_owned()),
        categories: categories.collect(),
        guid: Some(Guid { value: article.id.clone(), permalink: false }),
        pub_date: Some(article.posted.mail.clone()),
        content: Some(article.content.clone()),
        dublin_core_ext: article
            .author
            .is_some()
            .then(|| DublinCoreExtension { creators: authors, ..DublinCoreExtension::default() }),
        atom_ext: (!twins.is_empty()).then_some(AtomExtension { links: twins }),
        ..Item::default()
    }
}
