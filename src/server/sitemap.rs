//! Sitemaps (<https://www.sitemaps.org/protocol.html>): an index, and one per locale, with `xhtml:link`
//! alternates and images as Google reads them, or plain. A long one is split. The news of the last two
//! days have their own.
//!
//! A part is written while it is sent: none is held whole, however many articles there are.

mod entry;
mod news;
mod stream;

use std::{io, sync::Arc};

use axum::body::Body;
use jiff::civil::DateTime;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{
    domain::{
        locale::Locale,
        route::{Page, Part, Route},
    },
    views::snapshot::Snapshot,
};
use entry::{Entry, Form};

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Most bytes of one file: the protocol's limit of 50 MB, less what opens and closes it.
const MOST_BYTES: usize = 52_000_000;

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
}

/// The entries of one file.
struct Chunk {
    start: usize,
    count: usize,
    modified: Option<DateTime>,
}

impl Sitemaps {
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
            None => chunks.into_iter().next()?,
            Some(part) if chunks.len() > 1 => chunks.into_iter().nth(part - 1)?,
            Some(_) => return None,
        };
        Some(stream::body(move |out| self.write_urls(&locale, &chunk, form, out)))
    }

    fn entries<'a>(&'a self, locale: &'a Locale) -> impl Iterator<Item = Entry> + 'a {
        self.snapshot.catalog.indexed(locale, self.now)
    }

    /// How the entries of a locale are parted into files: by their number, and by bytes that they are sure
    /// not to exceed.
    fn chunks(&self, locale: &Locale, form: Form) -> Vec<Chunk> {
        let mut chunks = vec![Chunk { start: 0, count: 0, modified: None }];
        let mut bytes = 0;
        for (index, (page, modified)) in self.entries(locale).enumerate() {
            let more = self.bound(locale, &page, form);
            let is_full = chunks.last().is_some_and(|chunk| chunk.count == self.most);
            if is_full || bytes + more > MOST_BYTES {
                chunks.push(Chunk { start: index, count: 0, modified: None });
                bytes = 0;
            }
            bytes += more;
            if let Some(chunk) = chunks.last_mut() {
                chunk.count += 1;
                chunk.modified = chunk.modified.max(modified);
            }
        }
        chunks
    }

    /// The files of a locale, each with the time of its last change.
    fn files(&self, locale: &Locale, form: Form) -> Vec<(Route, Option<DateTime>)> {
        let chunks = self.chunks(locale, form);
        let is_split = chunks.len() > 1;
        let file = |(index, chunk): (usize, Chunk)| {
            let part = is_split.then_some(index + 1);
            let page = match form {
                Form::Full => Page::SitemapXml(part),
                Form::Plain => Page::SitemapPlain(part),
            };
            (Route::Local(locale.clone(), page), chunk.modified)
        };
        chunks.into_iter().enumerate().map(file).collect()
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
