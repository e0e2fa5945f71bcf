//! What a page knows: the one context that pages read.

use std::{ops::Deref, sync::Arc};

use jiff::civil::DateTime;

use super::{Content, snapshot::Snapshot};
use crate::{
    domain::{
        article::Article,
        catalog::{address, parallel_address},
        listing::Subject,
        locale::Locale,
        route::{Page, Route},
        search::Query,
    },
    i18n::message::Messages,
};

/// The facts of one page; cheap to clone.
#[derive(Clone)]
pub struct PageContext(Arc<Facts>);

/// The facts of one page.
pub struct Facts {
    /// What the site was made from when the request came.
    pub snapshot: Arc<Snapshot>,
    /// The reader's edition.
    pub locale: Locale,
    /// Now, in the site's zone: what is posted later is not shown.
    pub now: DateTime,
    /// What the page shows.
    pub content: Content,
}

impl PageContext {
    /// The context of a page with these facts.
    pub fn new(facts: Facts) -> Self {
        Self(Arc::new(facts))
    }
}

impl Deref for PageContext {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl Facts {
    /// The messages in the reader's language.
    pub fn words(&self) -> &Messages {
        self.snapshot.words.of(&self.locale)
    }

    /// The path of a page in the reader's edition.
    pub fn path(&self, page: &Page) -> String {
        page.path(&self.locale)
    }

    /// The path of an article in the reader's edition.
    pub fn article_path(&self, article: &Article) -> String {
        self.path(&address(article))
    }

    /// The absolute URL of a page in the reader's edition.
    pub fn url(&self, page: &Page) -> String {
        self.snapshot.site.url(&Route::Local(self.locale.clone(), page.clone()))
    }

    /// The page's own place among the routes; none for a failure, which may stand anywhere, and for what stands
    /// outside all editions.
    pub fn page(&self) -> Option<Page> {
        Some(match &self.content {
            Content::Home => Page::Home,
            Content::List { subject, page } => subject.page(*page),
            Content::Archive => Page::Archive,
            Content::Period { period, page } => Page::Period { period: *period, page: *page },
            Content::Topics => Page::Topics,
            Content::Article(article) => address(article),
            Content::Preview { article, key } => {
                Page::Preview { slug: article.slug.clone(), key: key.clone() }
            }
            Content::Parallel(article) => parallel_address(article),
            Content::Fixed(page) => Page::Fixed(page.slug.clone()),
            Content::Favorites { .. } => Page::Favorites,
            Content::Search { .. } => Page::Search,
            Content::Suggestions(_) => Page::Suggest,
            Content::Quotation => Page::Quotation,
            Content::SiteMap => Page::SiteMap,
            Content::Doors(_) | Content::Failure(_) => return None,
        })
    }

    /// The list whose feed follows what this page lists; none where it would be empty.
    pub fn feed(&self) -> Option<Subject> {
        let subject = match &self.content {
            Content::List { subject, .. } => subject.clone(),
            Content::Home | Content::Archive | Content::Period { .. } | Content::Topics => Subject::All,
            _ => return None,
        };
        let is_empty = self.snapshot.catalog.about(&self.locale, &subject, self.now).is_empty();
        (!is_empty && !self.locale.is_pseudo()).then_some(subject)
    }

    /// The address that answers this page in the edition `to`. A failure has no counterpart: the
    /// switch leads to the other home.
    pub fn counterpart(&self, to: &Locale) -> String {
        match (&self.content, self.page()) {
            (Content::Favorites { slugs, is_own: false, .. }, _) => Page::Favorites.with_list(to, slugs),
            (Content::Search { query, .. }, _) => Page::search_with(to, &Query { page: 1, ..query.clone() }),
            (_, Some(page)) => self.snapshot.catalog.counterpart(&page, to, self.now).path(to),
            (_, None) => Page::Home.path(to),
        }
    }

    /// The number of the last block that this page has in the edition `to`, if it has fewer there.
    pub fn last_block(&self, to: &Locale) -> Option<usize> {
        let texts = match &self.content {
            Content::Article(article) | Content::Preview { article, .. } => &article.translations,
            Content::Fixed(page) => &page.translations,
            _ => return None,
        };
        let blocks = |locale| texts.for_reader(locale).blocks.len();
        Some(blocks(to)).filter(|last| *last < blocks(&self.locale))
    }
}
