//! The entry of one page.

use std::io;

use jiff::civil::DateTime;
use quick_xml::events::BytesText;

use super::{SITEMAP, Sitemaps, Xml, files::Chunk, finish, start, stream::Pipe, write_place};
use crate::domain::{
    article::{Article, Translation},
    catalog::Alternate,
    locale::Locale,
    picture::{Form as PictureForm, Picture},
    route::{Page, Route},
};

const XHTML: &str = "http://www.w3.org/1999/xhtml";
const IMAGE: &str = "http://www.google.com/schemas/sitemap-image/1.1";

/// Most images of one page that engines read.
const MOST_IMAGES: usize = 1000;

/// How much an entry says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Address, time of change, alternates, images.
    Full,
    /// Address and time of change.
    Plain,
}

/// A page with the time of its last change.
pub type Entry = (Page, Option<DateTime>);

impl Sitemaps {
    pub(super) fn write_urls(
        &self,
        locale: &Locale,
        chunk: Chunk,
        form: Form,
        out: &mut Pipe,
    ) -> io::Result<()> {
        let mut xml = start(out)?;
        let mut root = xml.create_element("urlset").with_attribute(("xmlns", SITEMAP));
        if form == Form::Full {
            root = root.with_attributes([("xmlns:xhtml", XHTML), ("xmlns:image", IMAGE)]);
        }
        root.write_inner_content(|xml| {
            let mut entries = self.entries(locale).skip(chunk.start).take(chunk.count);
            entries.try_for_each(|entry| self.write_url(xml, locale, &entry, form))
        })?;
        finish(xml)
    }

    fn write_url(
        &self,
        xml: &mut Xml<&mut Pipe>,
        locale: &Locale,
        (page, modified): &Entry,
        form: Form,
    ) -> io::Result<()> {
        let site = &self.snapshot.site;
        let own = site.url(&Route::Local(locale.clone(), page.clone()));
        xml.create_element("url").write_inner_content(|xml| {
            write_place(xml, &own, modified.map(|at| site.iso(at)).as_deref())?;
            if form == Form::Plain {
                return Ok(());
            }
            for Alternate { hreflang, route } in self.snapshot.catalog.alternates(page, self.now) {
                let href = site.url(&route);
                let attributes =
                    [("rel", "alternate"), ("hreflang", hreflang.as_str()), ("href", href.as_str())];
                xml.create_element("xhtml:link").with_attributes(attributes).write_empty()?;
            }
            for picture in self.pictures(page, locale) {
                let url = site.url(&picture.route(PictureForm::Whole(picture.format)));
                xml.create_element("image:image").write_inner_content(|xml| {
                    xml.create_element("image:loc").write_text_content(BytesText::new(&url))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The pictures that a page shows in this language.
    fn pictures(&self, page: &Page, locale: &Locale) -> impl Iterator<Item = &Picture> {
        let catalog = &self.snapshot.catalog;
        let found = match page {
            Page::Article { slug, .. } => {
                let article: Option<&Article> = catalog.article(slug, self.now).map(AsRef::as_ref);
                article.map(|article| (&article.pictures, &article.translations))
            }
            Page::Fixed(slug) => catalog.page(slug).map(|page| (&page.pictures, &page.translations)),
            _ => None,
        };
        let found = found.and_then(|(pictures, texts)| Some((pictures, texts.get(locale)?)));
        let shown = |picture: &&Picture, text: &Translation| {
            let address = picture.src();
            let is_cover = text.cover.as_ref().is_some_and(|cover| cover.picture.src() == address);
            is_cover || text.blocks.html().contains(&address)
        };
        found.into_iter().flat_map(move |(pictures, text)| {
            pictures.iter().filter(move |picture| shown(picture, text)).take(MOST_IMAGES)
        })
    }

    /// Bytes that the entry of a page is sure not to exceed. It is asked for every page of the site, so it
    /// reckons and writes nothing.
    pub(super) fn bound(&self, locale: &Locale, page: &Page, form: Form) -> usize {
        // Tags, indents, a time, an hreflang and the id of another locale, or of a name among the routes.
        const TAGS: usize = 160;
        let site = &self.snapshot.site;
        let (path, images) = match page {
            Page::Article { section, slug } => {
                let article = self.snapshot.catalog.article(slug, self.now);
                let images = article.map_or(0, |article| article.pictures.len());
                (section.as_str().len() + slug.as_str().len() + 24, images.min(MOST_IMAGES))
            }
            page => (page.path(locale).len(), 0),
        };
        let one = site.base_url.len() + path + TAGS;
        match form {
            Form::Plain => one,
            // Itself, an alternate for each locale and for readers of none. Names of pictures have 100 letters.
            Form::Full => one * (site.locales.iter().count() + 2) + images * (one + 240),
        }
    }
}
