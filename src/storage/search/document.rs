//! An article as a document of the index.

use sha2::{Digest, Sha256};
use tantivy::{TantivyDocument, Term};

use super::{
    plain,
    schema::{Fields, Part},
};
use crate::domain::{
    article::{Article, Translation},
    catalog::Catalog,
};

/// The document of an article.
pub fn document(article: &Article, catalog: &Catalog, fields: &Fields) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_text(fields.slug, article.slug.as_str());
    document.add_text(fields.section, article.section.as_str());
    document.add_i64(fields.posted, seconds(article.posted));
    document.add_i64(fields.year, i64::from(article.posted.year()));
    document.add_u64(fields.hash, hash(article, catalog));
    for locale in &fields.locales {
        let Some(text) = article.translations.get(&locale.locale) else { continue };
        for part in &locale.parts {
            let text = match part.part {
                Part::Title => text.title.clone(),
                Part::Summary => text.summary.clone(),
                Part::Names => names(article, text, catalog),
                Part::Body => plain::body(text),
            };
            document.add_text(part.words, &text);
            document.add_text(part.grams, &text);
        }
    }
    document
}

/// The term that only the document of this article has.
pub fn identity(slug: &str, fields: &Fields) -> Term {
    Term::from_field_text(fields.slug, slug)
}

/// A time as the index keeps it: seconds of the clocks of the site's zone, as if they were UTC.
pub fn seconds(time: jiff::civil::DateTime) -> i64 {
    time.to_zoned(jiff::tz::TimeZone::UTC).map_or(i64::MAX, |time| time.timestamp().as_second())
}

/// Who and what an article is about beside its text, a line each.
pub fn names(article: &Article, text: &Translation, catalog: &Catalog) -> String {
    let section = catalog.section(&article.section).map(|section| section.name(&text.locale).to_owned());
    let topics = article.topics.iter().filter_map(|id| catalog.topic(id));
    let topics = topics.map(|topic| topic.name(&text.locale).to_owned());
    let names = [text.by.clone(), text.from.clone(), section].into_iter().flatten();
    names.chain(topics).collect::<Vec<_>>().join("\n")
}

/// A hash of all that is indexed of an article.
pub fn hash(article: &Article, catalog: &Catalog) -> u64 {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    };
    add(article.section.as_str());
    add(&article.posted.to_string());
    for text in article.translations.iter() {
        for part in [text.locale.id(), &text.title, &text.summary, &names(article, text, catalog)] {
            add(part);
        }
        text.blocks.iter().for_each(|block| add(block.html()));
    }
    hash.finalize().first_chunk().copied().map_or(0, u64::from_le_bytes)
}
