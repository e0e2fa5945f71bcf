//! Feeds: the newest articles of a list in full, for feed readers.
//!
//! Belongs here: what a feed says, whatever its format. Does not belong here: which articles a list
//! holds (`domain::catalog`), how a format writes them (the modules below).

mod atom;
mod content;
mod json;
mod rss;

use std::{error::Error, sync::Arc};

use jiff::civil::DateTime;

use crate::{
    domain::{
        article::Article,
        catalog::{address, modified},
        listing::{FeedFormat, Subject},
        locale::Locale,
        picture::{Form, Picture},
        route::{Page, Route},
        site::Site,
    },
    views::snapshot::Snapshot,
};

/// Most articles of one feed.
const MOST: usize = 50;

/// The media type of a feed for its header.
pub fn content_type(format: FeedFormat) -> &'static str {
    match format {
        FeedFormat::Atom => "application/atom+xml; charset=utf-8",
        FeedFormat::Rss => "application/rss+xml; charset=utf-8",
        // JSON is UTF-8 always (RFC 8259 section 8.1).
        FeedFormat::Json => "application/feed+json",
    }
}

/// The feed of a list for readers of `locale`; `None` for a list that holds nothing, since such a
/// feed has no true time of change.
pub fn write(
    snapshot: &Snapshot,
    locale: &Locale,
    subject: &Subject,
    format: FeedFormat,
    now: DateTime,
) -> Result<Option<Vec<u8>>, Box<dyn Error + Send + Sync>> {
    let Some(feed) = (Reader { snapshot, locale, now }).feed(subject, format) else { return Ok(None) };
    let bytes = match format {
        FeedFormat::Atom => atom::write(&feed)?,
        FeedFormat::Rss => rss::write(&feed)?,
        FeedFormat::Json => json::write(&feed)?,
    };
    Ok(Some(bytes))
}

/// What a feed says. All addresses are absolute.
struct Feed {
    /// The address of the list, which is also its lasting name.
    list: String,
    title: String,
    description: String,
    /// The BCP 47 tag of its language.
    lang: String,
    /// The name of the site, which stands in for an author.
    site: String,
    /// Its own address.
    own: String,
    /// The same feed in the other languages.
    twins: Vec<Twin>,
    updated: Moment,
    entries: Vec<Entry>,
}

/// An article in a feed.
struct Entry {
    /// A name that stays when the article moves to another section.
    id: String,
    url: String,
    title: String,
    summary: String,
    /// The body as HTML.
    content: String,
    author: Option<String>,
    /// The address of its cover.
    image: Option<String>,
    posted: Moment,
    updated: Moment,
    /// Id and name of its section and topics.
    headings: Vec<(String, String)>,
    /// The same article in the other languages that it has.
    twins: Vec<Twin>,
}

/// The counterpart of something in another language.
struct Twin {
    /// A BCP 47 tag.
    hreflang: String,
    url: String,
}

/// A time in the site's zone, in the two spellings that feeds use.
#[derive(Clone)]
struct Moment {
    /// RFC 3339.
    iso: String,
    /// RFC 5322.
    mail: String,
}

impl Moment {
    fn new(site: &Site, time: DateTime) -> Self {
        Self { iso: site.iso(time), mail: site.mail_date(time) }
    }
}

/// For whom a feed is made, and when.
struct Reader<'r> {
    snapshot: &'r Snapshot,
    locale: &'r Locale,
    now: DateTime,
}

impl Reader<'_> {
    fn feed(&self, subject: &Subject, format: FeedFormat) -> Option<Feed> {
        let Self { snapshot, locale, now } = self;
        let (site, catalog) = (&snapshot.site, &snapshot.catalog);
        let articles = catalog.about(locale, subject, *now);
        let articles = &articles[..articles.len().min(MOST)];
        let updated = articles.iter().filter_map(|article| modified(article, locale, *now)).max()?;
        let words = snapshot.words.of(locale);
        let of = |locale: &Locale, page: Page| site.url(&Route::Local(locale.clone(), page));
        let twins = site.locales.others(locale);
        let twins = twins.filter(|other| !catalog.about(other, subject, *now).is_empty());
        let twins = twins
            .map(|other| Twin { hreflang: other.tag().to_string(), url: of(other, subject.feed(format)) });
        Some(Feed {
            list: of(locale, subject.page(1)),
            title: clean(&words.document_title(&snapshot.name_of(subject, locale))),
            description: clean(&snapshot.description_of(subject, locale)),
            lang: locale.tag().to_string(),
            site: clean(&words.site_name()),
            own: of(locale, subject.feed(format)),
            twins: twins.collect(),
            updated: Moment::new(site, updated),
            entries: articles.iter().filter_map(|article| self.entry(article)).collect(),
        })
    }

    fn entry(&self, article: &Arc<Article>) -> Option<Entry> {
        let Self { snapshot, locale, now } = self;
        let (site, catalog) = (&snapshot.site, &snapshot.catalog);
        let text = article.translations.get(locale)?;
        let page = address(article);
        let url = site.url(&Route::Local((*locale).clone(), page.clone()));
        let own = locale.tag().to_string();
        let twins = catalog.alternates(&page, *now).into_iter();
        let twins = twins.filter(|twin| twin.hreflang != own && twin.hreflang != "x-default");
        let section = Subject::Section(article.section.clone());
        let section = (article.section.to_string(), snapshot.name_of(&section, locale));
        let topics = article
            .topics
            .iter()
            .map(|topic| (topic.to_string(), snapshot.name_of(&Subject::Topic(topic.clone()), locale)));
        Some(Entry {
            id: tag(site, locale, article),
            title: clean(&text.title),
            summary: clean(&text.summary),
            content: clean(&content::absolute(&text.blocks, &url)?),
            author: text.by.as_deref().map(clean),
            image: text.cover.as_ref().map(|cover| whole(site, &cover.picture)),
            posted: Moment::new(site, article.posted),
            updated: Moment::new(site, modified(article, locale, *now)?),
            headings: std::iter::once(section).chain(topics).map(|(id, name)| (id, clean(&name))).collect(),
            twins: twins.map(|twin| Twin { hreflang: twin.hreflang, url: site.url(&twin.route) }).collect(),
            url,
        })
    }
}

/// A tag URI (RFC 4151) of the text of an article: `tag:news.example,2020-09-22:en/video-meeting`. It
/// holds what does not change when the article gets another section or address of the site a port.
fn tag(site: &Site, locale: &Locale, article: &Article) -> String {
    let day = article.posted.date();
    format!("tag:{},{day}:{locale}/{}", site.host(), article.slug)
}

/// The address of a picture in its full size.
fn whole(site: &Site, picture: &Picture) -> String {
    site.url(&picture.route(Form::Whole(picture.format)))
}

/// A text without the characters that no XML document may hold (XML 1.0 section 2.2).
fn clean(text: &str) -> String {
    let is_allowed = |char: &char| !matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(is_allowed).collect()
}
