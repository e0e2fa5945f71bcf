//! Sitemaps (<https://www.sitemaps.org/protocol.html>): an index, and one per locale, with `xhtml:link`
//! alternates and images as Google reads them, or plain. A long one is split. The news of the last two
//! days have their own.
//!
//! A part is written while it is sent: none is held whole, however many articles there are.

mod entry;
mod files;
mod news;
mod stream;

use std::{io, sync::Arc};

use axum::body::Body;
use jiff::civil::DateTime;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::state::AppState;
use crate::{
    domain::{
        locale::Locale,
        route::{Page, Part, Route},
    },
    views::snapshot::Snapshot,
};
use entry::{Entry, Form};
use files::Chunk;
pub use files::Files;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

type Xml<W> = Writer<W>;

/// What sitemaps are made from; cheap to clone.
#[derive(Clone)]
pub struct Sitemaps {
    /// The site.
    pub snapshot: Arc<Snapshot>,
    /// Now, in the site's zone.
    pub now: DateTime,
    /// Most URLs of one file.
    pub most: usize,
    /// How the entries are parted into files.
    pub files: Arc<Files>,
}

impl Sitemaps {
    /// Those of the site as it is now.
    pub fn of(state: &AppState) -> Self {
        Self {
            snapshot: Arc::clone(&state.snapshot),
            now: state.snapshot.site.local((state.lasting.clock)()),
            most: state.limits.sitemap_urls,
            files: Arc::clone(&state.sitemap_files),
        }
    }

    /// The pages that are the sitemaps of a locale.
    pub fn pages(&self, locale: &Locale) -> Vec<Page> {
        let mut pages = vec![Page::SitemapXml(None), Page::SitemapPlain(None), Page::SitemapNews];
        for (form, part) in
            [(Form::Full, Page::SitemapXml as fn(Part) -> Page), (Form::Plain, Page::SitemapPlain)]
        {
            let count = self.chunks(locale, form).len();
            pages.extend((1..=count).filter(|_| count > 1).map(|number| part(Some(number))));
        }
        pages
    }

    /// The index of the sitemaps of all locales, and of their news. The parts of a split one stand in it
    /// themselves, since an index may not name another index.
    pub fn index(self) -> Body {
        let locales: Vec<Locale> = self.snapshot.site.locales.iter().cloned().collect();
        let files = locales.iter().flat_map(|locale| {
            let news = news::newest(&self, locale).map(|posted| {
                let route = Route::Local(locale.clone(), Page::SitemapNews);
                (route, Some(posted))
            });
            self.files(locale, Form::Full).into_iter().chain(news)
        });
        let files: Vec<_> = files.collect();
        self.index_of(files)
    }

    /// The sitemap of a locale with all that can be said, or the index of its parts, or one part; `None`
    /// for a part that does not exist.
    pub fn full(self, locale: Locale, part: Part) -> Option<Body> {
        self.of_locale(locale, part, Form::Full)
    }

    /// The same without namespaces, which some engines do not read: Baidu, Toutiao.
    pub fn plain(self, locale: Locale, part: Part) -> Option<Body> {
        self.of_locale(locale, part, Form::Plain)
    }

    /// The news of the last two days, the newest first.
    pub fn news(self, locale: Locale) -> Body {
        stream::body(move |out| news::write(&self, &locale, out))
    }

    fn of_locale(self, locale: Locale, part: Part, form: Form) -> Option<Body> {
        let chunks = self.chunks(&locale, form);
        let chunk = match part {
            None if chunks.len() > 1 => {
                let files = self.files(&locale, form);
                return Some(self.index_of(files));
            }
            None => *chunks.first()?,
            Some(part) if chunks.len() > 1 => *chunks.get(part - 1)?,
            Some(_) => return None,
        };
        Some(stream::body(move |out| self.write_urls(&locale, chunk, form, out)))
    }

    fn entries<'a>(&'a self, locale: &'a Locale) -> impl Iterator<Item = Entry> + 'a {
        self.snapshot.catalog.indexed(locale, self.now)
    }

    /// The files of a locale, each with the time of its last change.
    fn files(&self, locale: &Locale, form: Form) -> Vec<(Route, Option<DateTime>)> {
        let chunks = self.chunks(locale, form);
        let is_split = chunks.len() > 1;
        let file = |(index, chunk): (usize, &Chunk)| {
            let part = is_split.then_some(index + 1);
            let page = match form {
                Form::Full => Page::SitemapXml(part),
                Form::Plain => Page::SitemapPlain(part),
            };
            (Route::Local(locale.clone(), page), chunk.modified)
        };
        chunks.iter().enumerate().map(file).collect()
    }

    fn index_of(self, files: Vec<(Route, Option<DateTime>)>) -> Body {
        stream::body(move |out| {
            let site = &self.snapshot.site;
            let mut xml = start(out)?;
            xml.create_element("sitemapindex").with_attribute(("xmlns", SITEMAP)).write_inner_content(
                |xml| {
                    files.iter().try_for_each(|(route, modified)| {
                        xml.create_element("sitemap").write_inner_content(|xml| {
                            write_place(xml, &site.url(route), modified.map(|at| site.iso(at)).as_deref())
                        })?;
                        Ok(())
                    })
                },
            )?;
            finish(xml)
        })
    }
}

fn write_place<W: io::Write>(xml: &mut Xml<W>, url: &str, modified: Option<&str>) -> io::Result<()> {
    xml.create_element("loc").write_text_content(BytesText::new(url))?;
    if let Some(modified) = modified {
        xml.create_element("lastmod").write_text_content(BytesText::new(modified))?;
    }
    Ok(())
}

fn start<W: io::Write>(out: W) -> io::Result<Xml<W>> {
    let mut xml = Writer::new_with_indent(out, b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

fn finish<W: io::Write>(xml: Xml<W>) -> io::Result<()> {
    xml.into_inner().write_all(b"\n")
}
