//! The news sitemap
//! (<https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>): what was posted in
//! the last 48 hours, 1,000 stories at most.

use std::{io, sync::Arc};

use jiff::{ToSpan, civil::DateTime};
use quick_xml::events::BytesText;

use super::{SITEMAP, Sitemaps, finish, start, stream::Pipe};
use crate::domain::{article::Article, catalog::address, locale::Locale, route::Route};

const NEWS: &str = "http://www.google.com/schemas/sitemap-news/0.9";
const MOST: usize = 1000;

/// When the newest of the news was posted; `None` when there are none.
pub fn newest(sitemaps: &Sitemaps, locale: &Locale) -> Option<DateTime> {
    recent(sitemaps, locale).next().map(|story| story.posted)
}

fn recent<'a>(sitemaps: &'a Sitemaps, locale: &'a Locale) -> impl Iterator<Item = &'a Arc<Article>> {
    let since = sitemaps.now.checked_sub(48.hours()).unwrap_or(DateTime::MIN);
    let all = sitemaps.snapshot.catalog.list(locale, None, sitemaps.now);
    all.iter().take_while(move |story| story.posted >= since).take(MOST)
}

pub fn write(sitemaps: &Sitemaps, locale: &Locale, out: &mut Pipe) -> io::Result<()> {
    let site = &sitemaps.snapshot.site;
    let name = sitemaps.snapshot.words.of(locale).site_name();
    let mut xml = start(out)?;
    let root = xml.create_element("urlset").with_attributes([("xmlns", SITEMAP), ("xmlns:news", NEWS)]);
    root.write_inner_content(|xml| {
        recent(sitemaps, locale).try_for_each(|story| {
            let title = &story.translations.for_reader(locale).title;
            let url = site.url(&Route::Local(locale.clone(), address(story)));
            xml.create_element("url").write_inner_content(|xml| {
                xml.create_element("loc").write_text_content(BytesText::new(&url))?;
                xml.create_element("news:news").write_inner_content(|xml| {
                    xml.create_element("news:publication").write_inner_content(|xml| {
                        xml.create_element("news:name").write_text_content(BytesText::new(&name))?;
                        let language = locale.google_news();
                        xml.create_element("news:language").write_text_content(BytesText::new(&language))?;
                        Ok(())
                    })?;
                    let posted = site.iso(story.posted);
                    xml.create_element("news:publication_date")
                        .write_text_content(BytesText::new(&posted))?;
                    xml.create_element("news:title").write_text_content(BytesText::new(title))?;
                    Ok(())
                })?;
                Ok(())
            })?;
            Ok(())
        })
    })?;
    finish(xml)
}
