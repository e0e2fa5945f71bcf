//! Sitemaps (<https://www.sitemaps.org/protocol.html>): an index, and one per locale with `xhtml:link`
//! alternates as Google reads them. A locale with more URLs than fit into one file is split.

use std::io;

use jiff::civil::DateTime;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{
    domain::{
        catalog::Alternate,
        locale::Locale,
        route::{Page, Route},
    },
    views::snapshot::Snapshot,
};

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// What sitemaps are made from.
pub struct Sitemaps<'s> {
    /// The site.
    pub snapshot: &'s Snapshot,
    /// Now, in the site's zone.
    pub now: DateTime,
    /// Most URLs of one file.
    pub most: usize,
}

type Xml = Writer<Vec<u8>>;
type Entry = (Page, Option<DateTime>);

impl Sitemaps<'_> {
    /// The index of the sitemaps of all locales. The parts of a split one stand in it themselves,
    /// since an index may not name another index.
    pub fn index(&self) -> io::Result<Vec<u8>> {
        let site = &self.snapshot.site;
        let files = site.locales.iter().flat_map(|locale| self.files(locale));
        write_index(files.map(|(route, modified)| (site.url(&route), modified.map(|at| site.iso(at)))))
    }

    /// The sitemap of a locale, or the index of its parts, or one part; `None` for a part that
    /// does not exist.
    pub fn of_locale(&self, locale: &Locale, part: Option<usize>) -> io::Result<Option<Vec<u8>>> {
        let site = &self.snapshot.site;
        let entries = self.entries(locale);
        let parts = entries.chunks(self.most).len();
        match part {
            None if parts > 1 => {
                let files = self.files(locale).into_iter();
                let files =
                    files.map(|(route, modified)| (site.url(&route), modified.map(|at| site.iso(at))));
                write_index(files).map(Some)
            }
            None => self.write_urls(locale, &entries).map(Some),
            Some(part) if parts > 1 => {
                let chunk = entries.chunks(self.most).nth(part - 1);
                chunk.map(|entries| self.write_urls(locale, entries)).transpose()
            }
            Some(_) => Ok(None),
        }
    }

    fn entries(&self, locale: &Locale) -> Vec<Entry> {
        self.snapshot.catalog.indexed(locale, self.now).collect()
    }

    /// The files of a locale, each with the time of its last change.
    fn files(&self, locale: &Locale) -> Vec<(Route, Option<DateTime>)> {
        let entries = self.entries(locale);
        let modified = |entries: &[Entry]| entries.iter().filter_map(|(_, modified)| *modified).max();
        let route = |part| Route::Local(locale.clone(), Page::SitemapXml { part });
        if entries.len() <= self.most {
            return vec![(route(None), modified(&entries))];
        }
        let parts = entries.chunks(self.most).enumerate();
        parts.map(|(index, chunk)| (route(Some(index + 1)), modified(chunk))).collect()
    }

    fn write_urls(&self, locale: &Locale, entries: &[Entry]) -> io::Result<Vec<u8>> {
        let mut xml = start()?;
        xml.create_element("urlset")
            .with_attributes([("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)])
            .write_inner_content(|xml| {
                entries.iter().try_for_each(|entry| self.write_url(xml, locale, entry))
            })?;
        Ok(finish(xml))
    }

    fn write_url(&self, xml: &mut Xml, locale: &Locale, (page, modified): &Entry) -> io::Result<()> {
        let site = &self.snapshot.site;
        let own = site.url(&Route::Local(locale.clone(), page.clone()));
        xml.create_element("url").write_inner_content(|xml| {
            write_place(xml, &own, modified.map(|at| site.iso(at)).as_deref())?;
            for Alternate { hreflang, route } in self.snapshot.catalog.alternates(page, self.now) {
                let href = site.url(&route);
                let attributes =
                    [("rel", "alternate"), ("hreflang", hreflang.as_str()), ("href", href.as_str())];
                xml.create_element("xhtml:link").with_attributes(attributes).write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

fn write_index(files: impl Iterator<Item = (String, Option<String>)>) -> io::Result<Vec<u8>> {
    let mut xml = start()?;
    let mut files = files;
    xml.create_element("sitemapindex").with_attribute(("xmlns", SITEMAP)).write_inner_content(|xml| {
        files.try_for_each(|(url, modified)| {
            xml.create_element("sitemap")
                .write_inner_content(|xml| write_place(xml, &url, modified.as_deref()))?;
            Ok(())
        })
    })?;
    Ok(finish(xml))
}

fn write_place(xml: &mut Xml, url: &str, modified: Option<&str>) -> io::Result<()> {
    xml.create_element("loc").write_text_content(BytesText::new(url))?;
    if let Some(modified) = modified {
        xml.create_element("lastmod").write_text_content(BytesText::new(modified))?;
    }
    Ok(())
}

fn start() -> io::Result<Xml> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

fn finish(xml: Xml) -> Vec<u8> {
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}
