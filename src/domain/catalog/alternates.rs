//! Which pages answer each other across locales, and which search engines should list.
//!
//! Belongs here: the one place that knows which alternates of a page are true; head and sitemaps
//! both ask it. Does not belong here: the shape of addresses (`domain::route`).

use std::sync::Arc;

use jiff::civil::DateTime;

use super::{Catalog, address};
use crate::domain::{
    article::{Article, FixedPage, Translation},
    listing::Subject,
    locale::Locale,
    period::Period,
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
    /// of a list that is shorter there, or the nearest page above a list that is empty there: of a
    /// month its year, of a year the archive, of a topic all topics. It always exists when `page` does.
    pub fn counterpart(&self, page: &Page, to: &Locale, now: DateTime) -> Page {
        let list = match page {
            Page::News { .. } => self.list(to, None, now),
            Page::Section { section, .. } => self.list(to, Some(section), now),
            Page::Topic { topic, .. } => self.on_topic(to, topic, now),
            Page::Period { period, .. } => self.posted_in(to, *period, now),
            page => return page.clone(),
        };
        match page {
            Page::Topic { .. } if list.is_empty() => Page::Topics,
            Page::Period { period, .. } if list.is_empty() && period.is_month() => {
                self.counterpart(&Page::Period { period: period.year(), page: 1 }, to, now)
            }
            Page::Period { .. } if list.is_empty() => Page::Archive,
            page => page.clone().at(page.number().min(self.page_count(list))),
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
    pub fn is_indexed(&self, page: &Page, locale: &Locale, now: DateTime) -> bool {
        match page {
            _ if locale.is_pseudo() => false,
            Page::Home | Page::SiteMap | Page::News { page: 1 } => true,
            Page::Archive => !self.list(locale, None, now).is_empty(),
            Page::Topics => self.topics_with_news(locale, now).next().is_some(),
            Page::Section { section, page: 1 } => !self.list(locale, Some(section), now).is_empty(),
            Page::Topic { topic, page: 1 } => !self.on_topic(locale, topic, now).is_empty(),
            Page::Period { period, page: 1 } => !self.posted_in(locale, *period, now).is_empty(),
            Page::Article { slug, .. } => {
                self.article(slug, now).is_some_and(|found| found.translations.get(locale).is_some())
            }
            Page::Fixed(slug) => {
                self.page(slug).is_some_and(|found| found.translations.get(locale).is_some())
            }
            Page::News { .. }
            | Page::Section { .. }
            | Page::Topic { .. }
            | Page::Period { .. }
            | Page::Feed { .. }
            | Page::Parallel { .. }
            | Page::Preview { .. }
            | Page::Favorites
            | Page::FavoritesFile
            | Page::Search
            | Page::Suggest
            | Page::Quotation
            | Page::SitemapXml(_)
            | Page::SitemapPlain(_)
            | Page::SitemapNews
            | Page::Manifest => false,
        }
    }

    /// The pages of a locale that belong in its sitemap, each with the time of its last true
    /// change where the content tells one.
    pub fn indexed<'a>(
        &'a self,
        locale: &'a Locale,
        now: DateTime,
    ) -> impl Iterator<Item = (Page, Option<DateTime>)> + 'a {
        let all = self.list(locale, None, now);
        let latest = move |list: &[Arc<Article>]| {
            list.iter().filter_map(|article| modified(article, locale, now)).max()
        };
        let newest = latest(all);
        let newest_on_topics = self
            .topics_with_news(locale, now)
            .filter_map(|topic| latest(self.on_topic(locale, &topic.id, now)));
        let front =
            [Page::Home, Page::News { page: 1 }, Page::SiteMap, Page::Archive].map(|page| (page, newest));
        let front = front.into_iter().chain([(Page::Topics, newest_on_topics.max())]);
        let front = front.filter(move |(page, _)| self.is_indexed(page, locale, now));
        let sections =
            self.sections_with_news(locale, now).map(|section| Subject::Section(section.id.clone()));
        let topics = self.topics_with_news(locale, now).map(|topic| Subject::Topic(topic.id.clone()));
        let subjects = sections
            .chain(topics)
            .map(move |subject| (subject.page(1), latest(self.about(locale, &subject, now))));
        let years = self.years(locale, now).into_iter();
        let periods = years.flat_map(move |year| [year].into_iter().chain(self.months(locale, year.0, now)));
        let periods =
            periods.map(move |(period, list): (Period, _)| (Page::Period { period, page: 1 }, latest(list)));
        let pages = self.pages().filter_map(move |page| {
            let text = page.translations.get(locale)?;
            Some((Page::Fixed(page.slug.clone()), page.modified(text, now)))
        });
        let articles = all.iter().map(move |article| (address(article), modified(article, locale, now)));
        front.chain(subjects).chain(periods).chain(pages).chain(articles)
    }

    /// Until when [`Self::indexed`] says what it says now: the next time that an article appears, or is said to
    /// change; `None` for good.
    pub fn indexed_until(&self, now: DateTime) -> Option<DateTime> {
        let of_article = |article: &Arc<Article>| {
            let texts = article.translations.iter().flat_map(Translation::changes);
            texts.chain([article.posted]).filter(|time| *time > now).min()
        };
        let of_page = |page: &Arc<FixedPage>| {
            page.translations.iter().flat_map(Translation::changes).filter(|time| *time > now).min()
        };
        self.by_slug.values().filter_map(of_article).chain(self.pages.values().filter_map(of_page)).min()
    }
}

/// When the text of a locale last changed; never later than now.
pub fn modified(article: &Article, locale: &Locale, now: DateTime) -> Option<DateTime> {
    article.translations.get(locale).map(|text: &Translation| article.modified(text, now))
}
