//! Which pages answer each other across locales, and which search engines should list.
//!
//! Belongs here: the one place that knows which alternates of a page are true; head and sitemaps
//! both ask it. Does not belong here: the shape of addresses (`domain::route`).

use jiff::civil::DateTime;

use super::{Catalog, address};
use crate::domain::{
    article::{Article, Translation},
    locale::Locale,
    name::SectionId,
    route::{Page, Route},
};

/// One entry of a page's hreflang set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// A BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// Where it leads.
    pub route: Route,
}

impl Catalog {
    /// The page of `to` that answers `page` of another locale: the same page, or the last page
    /// of a list that is shorter there. It always exists when `page` does.
    pub fn counterpart(&self, page: &Page, to: &Locale, now: DateTime) -> Page {
        let last = |section| self.page_count(self.list(to, section, now));
        match page {
            Page::News { page } => Page::News { page: (*page).min(last(None)) },
            Page::Section { section, page } => {
                Page::Section { section: section.clone(), page: (*page).min(last(Some(section))) }
            }
            page => page.clone(),
        }
    }

    /// The hreflang set of `page`: every locale in which it truly exists with words of its own,
    /// and `x-default`; empty where there is but one. A paged list past its first page has no true
    /// twin, since its pages do not hold the same articles; neither has a page that is not for
    /// search engines. The rules are Google's for localized versions of a page.
    pub fn alternates(&self, page: &Page, now: DateTime) -> Vec<Alternate> {
        let locales: Vec<&Locale> =
            self.locales.iter().filter(|locale| self.is_indexed(page, locale, now)).collect();
        if locales.len() < 2 {
            return Vec::new();
        }
        let default = self.locales.default_locale();
        let fallback = match page {
            Page::Home => Some(Route::Root),
            Page::Article { slug, .. } => Some(Route::Short(slug.clone())),
            page => locales.contains(&default).then(|| Route::Local(default.clone(), page.clone())),
        };
        let own = locales.into_iter().map(|locale| Alternate {
            hreflang: locale.tag().to_string(),
            route: Route::Local(locale.clone(), page.clone()),
        });
        let fallback = fallback.map(|route| Alternate { hreflang: "x-default".to_owned(), route });
        own.chain(fallback).collect()
    }

    /// Whether search engines should list `page` of `locale` and treat it as the twin of the others.
    fn is_indexed(&self, page: &Page, locale: &Locale, now: DateTime) -> bool {
        match page {
            Page::Home | Page::SiteMap | Page::News { page: 1 } => true,
            Page::Section { section, page: 1 } => !self.list(locale, Some(section), now).is_empty(),
            Page::Article { slug, .. } => {
                self.article(slug, now).is_some_and(|found| found.translations.get(locale).is_some())
            }
            Page::Fixed(slug) => {
                self.page(slug).is_some_and(|found| found.translations.get(locale).is_some())
            }
            Page::News { .. }
            | Page::Section { .. }
            | Page::Parallel { .. }
            | Page::Preview { .. }
            | Page::Favorites
            | Page::SitemapXml { .. } => false,
        }
    }

    /// The pages of a locale that belong in its sitemap, each with the time of its last true
    /// change where the content tells one.
    pub fn indexed<'a>(
        &'a self,
        locale: &'a Locale,
        now: DateTime,
    ) -> impl Iterator<Item = (Page, Option<DateTime>)> + 'a {
        let latest = move |section: Option<&SectionId>| {
            self.list(locale, section, now).iter().filter_map(|article| modified(article, locale, now)).max()
        };
        let newest = latest(None);
        let front = [Page::Home, Page::News { page: 1 }, Page::SiteMap];
        let sections = self.sections_with_news(locale, now).map(move |section| {
            (Page::Section { section: section.id.clone(), page: 1 }, latest(Some(&section.id)))
        });
        let pages = self.pages().filter_map(move |page| {
            let text = page.translations.get(locale)?;
            Some((Page::Fixed(page.slug.clone()), text.updated.map(|updated| updated.min(now))))
        });
        let articles = self
            .list(locale, None, now)
            .iter()
            .map(move |article| (address(article), modified(article, locale, now)));
        front.into_iter().map(move |page| (page, newest)).chain(sections).chain(pages).chain(articles)
    }
}

/// When the text of a locale last changed.
fn modified(article: &Article, locale: &Locale, now: DateTime) -> Option<DateTime> {
    article.translations.get(locale).map(|text: &Translation| article.modified(text, now))
}
