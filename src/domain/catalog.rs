//! All that a site publishes, indexed for its pages: lists, neighbors, counterparts, alternates.
//!
//! Belongs here: how stories relate to each other and to locales. The one place that knows which
//! alternates of a page are true: head and sitemaps both ask it.
//! Does not belong here: loading (`storage`), showing (`views`).

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use jiff::civil::DateTime;

use super::{
    article::{Article, FixedPage, Translation},
    locale::{Locale, Locales},
    name::{SectionId, Slug},
    route::{Page, Route},
};

/// A section with its name and description by locale.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its id in URLs.
    pub id: SectionId,
    /// Its name by locale id.
    pub name: BTreeMap<String, String>,
    /// One sentence on what it holds, by locale id.
    pub description: BTreeMap<String, String>,
    /// The locale whose words stand in where a locale has none.
    pub fallback: Locale,
}

impl Section {
    /// Its name for readers of `locale`.
    pub fn name(&self, locale: &Locale) -> &str {
        self.word(&self.name, locale).unwrap_or(self.id.as_str())
    }

    /// Its description for readers of `locale`.
    pub fn description(&self, locale: &Locale) -> Option<&str> {
        self.word(&self.description, locale)
    }

    fn word<'a>(&self, words: &'a BTreeMap<String, String>, locale: &Locale) -> Option<&'a str> {
        words.get(locale.id()).or_else(|| words.get(self.fallback.id())).map(String::as_str)
    }
}

/// One entry of a page's hreflang set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// A BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// Where it leads.
    pub route: Route,
}

/// Articles of one topic that are looked at for related ones.
const TOPIC_DEPTH: usize = 100;

type List = Vec<Arc<Article>>;

/// All articles, sections and fixed pages of a site.
#[derive(Debug)]
pub struct Catalog {
    locales: Locales,
    page_size: usize,
    sections: Vec<Section>,
    pages: BTreeMap<Slug, FixedPage>,
    by_slug: HashMap<Slug, Arc<Article>>,
    moved: HashMap<Slug, Slug>,
    /// Newest first, by locale.
    news: HashMap<Locale, List>,
    /// Newest first, by locale and section.
    in_section: HashMap<(Locale, SectionId), List>,
    /// Newest first, by locale and topic.
    by_topic: HashMap<(Locale, Slug), List>,
}

/// The neighbors of an article in its section, in one locale.
#[derive(Debug, Default)]
pub struct Neighbors {
    /// The article posted before it.
    pub previous: Option<Arc<Article>>,
    /// The article posted after it.
    pub next: Option<Arc<Article>>,
}

impl Catalog {
    /// Indexes what was loaded. Slugs are unique already; `moved` names no present slug.
    pub fn new(
        locales: Locales,
        page_size: usize,
        sections: Vec<Section>,
        articles: Vec<Article>,
        pages: Vec<FixedPage>,
    ) -> Self {
        let mut articles: List = articles.into_iter().map(Arc::new).collect();
        articles.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut catalog = Self {
            locales,
            page_size,
            sections,
            pages: pages.into_iter().map(|page| (page.slug.clone(), page)).collect(),
            by_slug: HashMap::new(),
            moved: HashMap::new(),
            news: HashMap::new(),
            in_section: HashMap::new(),
            by_topic: HashMap::new(),
        };
        for article in articles {
            for text in article.translations.iter() {
                let locale = text.locale.clone();
                let in_section = (locale.clone(), article.section.clone());
                for topic in &article.topics {
                    let topic = (locale.clone(), topic.clone());
                    catalog.by_topic.entry(topic).or_default().push(article.clone());
                }
                catalog.news.entry(locale).or_default().push(article.clone());
                catalog.in_section.entry(in_section).or_default().push(article.clone());
            }
            for old in &article.moved {
                catalog.moved.insert(old.clone(), article.slug.clone());
            }
            catalog.by_slug.insert(article.slug.clone(), article);
        }
        catalog
    }

    /// The sections in the order of their declaration.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The section with this id.
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == *id)
    }

    /// The sections in which a reader of `locale` finds something.
    pub fn sections_with_news(&self, locale: &Locale, now: DateTime) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| !self.list(locale, Some(&section.id), now).is_empty())
    }

    /// The fixed pages in the order of their slugs.
    pub fn pages(&self) -> impl Iterator<Item = &FixedPage> {
        self.pages.values()
    }

    /// The fixed page with this slug.
    pub fn page(&self, slug: &Slug) -> Option<&FixedPage> {
        self.pages.get(slug)
    }

    /// How many articles there are in all, those under embargo included.
    pub fn article_count(&self) -> usize {
        self.by_slug.len()
    }

    /// The article with this slug, once its time has come.
    pub fn article(&self, slug: &Slug, now: DateTime) -> Option<&Arc<Article>> {
        self.by_slug.get(slug).filter(|article| article.posted <= now)
    }

    /// The article that once had this slug.
    pub fn moved_article(&self, slug: &Slug, now: DateTime) -> Option<&Arc<Article>> {
        self.article(self.moved.get(slug)?, now)
    }

    /// The articles of a locale, or of one section of it, newest first, without those under embargo.
    pub fn list(&self, locale: &Locale, section: Option<&SectionId>, now: DateTime) -> &[Arc<Article>] {
        let all = match section {
            None => self.news.get(locale),
            Some(section) => self.in_section.get(&(locale.clone(), section.clone())),
        };
        let all = all.map_or(&[][..], Vec::as_slice);
        &all[all.partition_point(|article| article.posted > now)..]
    }

    /// One page of a list; `None` past its end. An empty list has one empty page.
    pub fn list_page<'a>(&self, list: &'a [Arc<Article>], page: usize) -> Option<&'a [Arc<Article>]> {
        if page == 0 || page > self.page_count(list) {
            return None;
        }
        let start = (page - 1) * self.page_size;
        Some(&list[start..list.len().min(start + self.page_size)])
    }

    /// How many pages a list has, at least one.
    pub fn page_count(&self, list: &[Arc<Article>]) -> usize {
        list.len().div_ceil(self.page_size).max(1)
    }

    /// The articles before and after this one in its section, for readers of `locale`.
    pub fn neighbors(&self, article: &Article, locale: &Locale, now: DateTime) -> Neighbors {
        let list = self.list(locale, Some(&article.section), now);
        let place = list.partition_point(|other| order(other) < order(article));
        let is_listed = list.get(place).is_some_and(|other| other.slug == article.slug);
        Neighbors {
            previous: list.get(place + usize::from(is_listed)).cloned(),
            next: place.checked_sub(1).and_then(|newer| list.get(newer)).cloned(),
        }
    }

    /// At most `most` articles of `locale` that share topics with this one, those that share most
    /// first, then the newest of its section.
    pub fn related(&self, article: &Article, locale: &Locale, now: DateTime, most: usize) -> List {
        let topics = article.topics.iter().filter_map(|topic| {
            // Of a topic with very many articles only the newest can be near.
            Some(self.by_topic.get(&(locale.clone(), topic.clone()))?.iter().take(TOPIC_DEPTH))
        });
        let mut shared: BTreeMap<(Reverse<DateTime>, Slug), (usize, Arc<Article>)> = BTreeMap::new();
        for other in topics.flatten().filter(|other| other.slug != article.slug && other.posted <= now) {
            let key = (Reverse(other.posted), other.slug.clone());
            shared.entry(key).or_insert((0, other.clone())).0 += 1;
        }
        let mut related: Vec<(usize, Arc<Article>)> = shared.into_values().collect();
        related.sort_by_key(|(count, _)| Reverse(*count));
        let mut related: List = related.into_iter().map(|(_, other)| other).take(most).collect();
        let section = self.list(locale, Some(&article.section), now).iter().take(2 * most + 1);
        for other in section {
            let is_new = other.slug != article.slug && related.iter().all(|known| known.slug != other.slug);
            if related.len() < most && is_new {
                related.push(other.clone());
            }
        }
        related
    }

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

/// The address of an article's parallel page in any locale.
pub fn parallel_address(article: &Article) -> Page {
    Page::Parallel { section: article.section.clone(), slug: article.slug.clone() }
}

/// The address of an article in any locale.
pub fn address(article: &Article) -> Page {
    Page::Article { section: article.section.clone(), slug: article.slug.clone() }
}

/// When the text of a locale last changed; never later than now, whatever its head says.
fn modified(article: &Article, locale: &Locale, now: DateTime) -> Option<DateTime> {
    article.translations.get(locale).map(|text: &Translation| article.modified(text).min(now))
}

/// Newest first; articles of the same second by slug, so that lists never change without reason.
fn order(article: &Article) -> (Reverse<DateTime>, &Slug) {
    (Reverse(article.posted), &article.slug)
}
