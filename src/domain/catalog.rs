//! All that a site publishes, indexed for its pages.
//!
//! Belongs here: how stories relate to each other and to locales.
//! Does not belong here: loading (`storage`), showing (`views`).

mod alternates;
mod front;
mod lists;
mod section;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use jiff::civil::DateTime;

use super::{
    article::{Article, FixedPage},
    locale::{Locale, Locales},
    name::{SectionId, Slug, TopicId},
    route::Page,
};
pub use alternates::{Alternate, modified};
pub use front::Front;
pub use lists::Neighbors;
pub use section::{Heading, Section, Topic};

type List = Vec<Arc<Article>>;

/// All articles, sections and fixed pages of a site.
#[derive(Debug, Clone)]
pub struct Catalog {
    locales: Locales,
    page_size: usize,
    sections: Vec<Section>,
    /// The declared topics, then those that articles name all the same.
    topics: Vec<Topic>,
    pages: BTreeMap<Slug, Arc<FixedPage>>,
    by_slug: HashMap<Slug, Arc<Article>>,
    moved: HashMap<Slug, Slug>,
    /// Articles that are in no list, each by its slug.
    drafts: HashMap<Slug, Arc<Article>>,
    /// Newest first, by locale.
    news: HashMap<Locale, List>,
    /// Newest first, by locale and section.
    in_section: HashMap<(Locale, SectionId), List>,
    /// Newest first, by locale and topic.
    by_topic: HashMap<(Locale, TopicId), List>,
    /// The stories that lead the home page by the editors' choice.
    picks: Vec<Slug>,
}

impl Catalog {
    /// Indexes what was loaded. Slugs are unique already; `moved` names no present slug.
    pub fn new(
        locales: Locales,
        page_size: usize,
        sections: Vec<Section>,
        topics: Vec<Topic>,
        mut articles: Vec<Arc<Article>>,
        pages: Vec<Arc<FixedPage>>,
    ) -> Self {
        articles.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut catalog = Self {
            locales,
            page_size,
            sections,
            topics,
            pages: pages.into_iter().map(|page| (page.slug.clone(), page)).collect(),
            by_slug: HashMap::new(),
            moved: HashMap::new(),
            drafts: HashMap::new(),
            news: HashMap::new(),
            in_section: HashMap::new(),
            by_topic: HashMap::new(),
            picks: Vec::new(),
        };
        catalog.add_undeclared_topics(&articles);
        for article in articles {
            if article.is_draft {
                catalog.drafts.insert(article.slug.clone(), article);
                continue;
            }
            for text in article.translations.shown() {
                let locale = text.locale.clone();
                let in_section = (locale.clone(), article.section.clone());
                for topic in &article.topics {
                    let topic = (locale.clone(), topic.clone());
                    let list = catalog.by_topic.entry(topic).or_default();
                    // An article that names a topic twice stands in its list once.
                    if list.last().is_none_or(|last| last.slug != article.slug) {
                        list.push(article.clone());
                    }
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

    /// A topic that nobody declared is called by its id.
    fn add_undeclared_topics(&mut self, articles: &[Arc<Article>]) {
        let declared: HashSet<&TopicId> = self.topics.iter().map(|topic| &topic.id).collect();
        let named: BTreeSet<&TopicId> = articles.iter().flat_map(|article| &article.topics).collect();
        let undeclared = named.into_iter().filter(|topic| !declared.contains(topic));
        let fallback = self.locales.default_locale();
        let undeclared: Vec<Topic> =
            undeclared.map(|id| Topic::without_words(id.clone(), fallback)).collect();
        self.topics.extend(undeclared);
    }

    /// The same catalog with the stories that are to lead the home page, the first first.
    pub fn with_picks(mut self, picks: Vec<Slug>) -> Self {
        self.picks = picks;
        self
    }

    /// The same catalog with articles in the place of others that stood in the same lists, and with these pages.
    pub fn replacing(&self, replaced: &[Replaced], pages: Vec<Arc<FixedPage>>) -> Self {
        let mut catalog = Self::clone(self);
        catalog.pages = pages.into_iter().map(|page| (page.slug.clone(), page)).collect();
        for Replaced { now, .. } in replaced {
            catalog.put(now);
        }
        catalog
    }

    /// Puts an article in the place of the one with its slug.
    fn put(&mut self, article: &Arc<Article>) {
        let by_slug = if article.is_draft { &mut self.drafts } else { &mut self.by_slug };
        by_slug.insert(article.slug.clone(), Arc::clone(article));
        if article.is_draft {
            return;
        }
        for locale in article.translations.shown().map(|text| &text.locale) {
            let in_section = self.in_section.get_mut(&(locale.clone(), article.section.clone()));
            for list in self.news.get_mut(locale).into_iter().chain(in_section) {
                put_in(list, article);
            }
            for topic in &article.topics {
                self.by_topic
                    .get_mut(&(locale.clone(), topic.clone()))
                    .into_iter()
                    .for_each(|list| put_in(list, article));
            }
        }
    }

    /// Whether it holds this very article.
    pub fn holds(&self, article: &Arc<Article>) -> bool {
        self.by_slug.get(&article.slug).is_some_and(|other| Arc::ptr_eq(other, article))
    }

    /// Whether sections and topics are those of another catalog.
    pub fn has_headings_of(&self, other: &Self) -> bool {
        self.sections == other.sections && self.topics == other.topics
    }

    /// The locales of the site.
    pub fn locales(&self) -> &Locales {
        &self.locales
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

    /// The topic with this id, if it is declared or an article has it.
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// The topics on which a reader of `locale` finds something, in the order of their declaration.
    pub fn topics_with_news(&self, locale: &Locale, now: DateTime) -> impl Iterator<Item = &Topic> {
        let has_news = move |topic: &&Topic| !self.on_topic(locale, &topic.id, now).is_empty();
        self.topics.iter().filter(has_news)
    }

    /// The fixed pages in the order of their slugs.
    pub fn pages(&self) -> impl Iterator<Item = &Arc<FixedPage>> {
        self.pages.values()
    }

    /// The fixed page with this slug.
    pub fn page(&self, slug: &Slug) -> Option<&Arc<FixedPage>> {
        self.pages.get(slug)
    }

    /// All articles in no order, those under embargo included.
    pub fn articles(&self) -> impl Iterator<Item = &Arc<Article>> {
        self.by_slug.values()
    }

    /// All articles, drafts included.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Article>> {
        self.by_slug.values().chain(self.drafts.values())
    }

    /// Articles on one page of a list.
    pub fn page_size(&self) -> usize {
        self.page_size
    }

    /// How many articles there are in all, those under embargo included.
    pub fn article_count(&self) -> usize {
        self.by_slug.len()
    }

    /// The article with this slug, once its time has come.
    pub fn article(&self, slug: &Slug, now: DateTime) -> Option<&Arc<Article>> {
        self.by_slug.get(slug).filter(|article| article.posted <= now)
    }

    /// The article with this slug that is not to be read yet: a draft, or one whose time has not come.
    pub fn unpublished(&self, slug: &Slug, now: DateTime) -> Option<&Arc<Article>> {
        let embargoed = self.by_slug.get(slug).filter(|article| article.posted > now);
        embargoed.or_else(|| self.drafts.get(slug))
    }

    /// The article that once had this slug.
    pub fn moved_article(&self, slug: &Slug, now: DateTime) -> Option<&Arc<Article>> {
        self.article(self.moved.get(slug)?, now)
    }
}

/// An article in the place of another.
#[derive(Debug, Clone)]
pub struct Replaced {
    /// The one that was there.
    pub before: Arc<Article>,
    /// The one that is.
    pub now: Arc<Article>,
}

impl Replaced {
    /// Whether both stand in the same lists, at the same places.
    pub fn is_in_place(&self) -> bool {
        let Self { before, now } = self;
        let locales = |article: &'_ Article| {
            article.translations.shown().map(|text| text.locale.clone()).collect::<Vec<_>>()
        };
        order(before) == order(now)
            && before.section == now.section
            && before.topics == now.topics
            && before.moved == now.moved
            && before.is_draft == now.is_draft
            && locales(before) == locales(now)
    }
}

fn put_in(list: &mut List, article: &Arc<Article>) {
    let place = list.partition_point(|other| order(other) < order(article));
    if let Some(other) = list.get_mut(place) {
        *other = Arc::clone(article);
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

/// Newest first; articles of the same second by slug, so that lists never change without reason.
fn order(article: &Article) -> (Reverse<DateTime>, &Slug) {
    (Reverse(article.posted), &article.slug)
}
