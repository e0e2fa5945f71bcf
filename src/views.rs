//! The pages, rendered on the server only, each complete in its first HTML.
//!
//! Belongs here: what a page shows. Pages read the [`context::PageContext`], parts take props.
//! Does not belong here: addresses (`domain::route`), words (`locales/`), status and headers (`server`).

mod archive;
mod article;
mod comfort;
pub mod context;
mod doors;
mod error;
mod favorites;
mod feed_links;
pub mod foreign_words;
mod head;
mod home;
mod layout;
mod listing;
pub mod markers;
pub mod notices;
mod parallel;
mod parts;
mod preview;
mod prose;
mod search;
mod sharing;
mod sitemap;
pub mod snapshot;
pub mod start;
mod topics;

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{
    article::{Article, FixedPage},
    listing::Subject,
    name::Slug,
    period::Period,
    preview::Key,
    search::{Answer, Query, Suggestion},
};
use context::PageContext;
pub use error::Failure;
pub use favorites::News;

/// What a page shows. The server has made sure that it exists.
#[derive(Debug, Clone)]
pub enum Content {
    /// The home page of the locale.
    Home,
    /// A page of a list of articles.
    List {
        /// What the list is about.
        subject: Subject,
        /// Page of the list, from 1.
        page: usize,
    },
    /// The years and months of the archive.
    Archive,
    /// A page of the list of what was posted in a year or month.
    Period {
        /// The year or month.
        period: Period,
        /// Page of the list, from 1.
        page: usize,
    },
    /// All topics.
    Topics,
    /// An article.
    Article(Arc<Article>),
    /// An article that is not to be read yet, for those who have the key.
    Preview {
        /// The article.
        article: Arc<Article>,
        /// The key.
        key: Key,
    },
    /// The texts of an article in all its languages, side by side.
    Parallel(Arc<Article>),
    /// A fixed page.
    Fixed(Arc<FixedPage>),
    /// The favorites page with the articles that its address names.
    Favorites {
        /// The articles.
        slugs: Vec<Slug>,
        /// Whether they are what this browser saved, and not what a link names.
        is_own: bool,
        /// What happened to the list, to be told to the reader.
        news: Option<News>,
    },
    /// The search page.
    Search {
        /// What the reader looks for.
        query: Query,
        /// The answer.
        answer: Answer,
    },
    /// Titles for a reader who is typing: a piece of a page.
    Suggestions(Vec<Suggestion>),
    /// The bar that quotes what is selected: a piece of a page.
    Quotation,
    /// The site map for readers.
    SiteMap,
    /// Where a server would lead to the reader's language and none does: links to the home pages, or to the
    /// languages of an article.
    Doors(Option<Arc<Article>>),
    /// A failure.
    Failure(Failure),
}

/// The whole document of a page.
#[component]
pub fn Document(
    /// The facts of the page.
    context: PageContext,
) -> impl IntoView {
    let content = context.content.clone();
    let is_static = context.snapshot.is_static;
    provide_context(context);
    match content {
        Content::Home => home::Home().into_any(),
        Content::Article(article) => article::Page(article::PageProps { article, key: None }).into_any(),
        Content::Preview { article, key } => {
            article::Page(article::PageProps { article, key: Some(key) }).into_any()
        }
        Content::List { subject, page } => listing::List(listing::ListProps { subject, page }).into_any(),
        Content::Archive => archive::Archive().into_any(),
        Content::Period { period, page } => {
            archive::PeriodList(archive::PeriodListProps { period, page }).into_any()
        }
        Content::Topics => topics::Topics().into_any(),
        Content::Parallel(article) => parallel::Parallel(parallel::ParallelProps { article }).into_any(),
        Content::Fixed(page) => prose::FixedPage(prose::FixedPageProps { page }).into_any(),
        Content::Favorites { .. } if is_static => favorites::SavedHere().into_any(),
        Content::Favorites { slugs, is_own, news } => {
            favorites::Favorites(favorites::FavoritesProps { slugs, is_own, news }).into_any()
        }
        Content::Search { .. } if is_static => search::NoSearch().into_any(),
        Content::Search { query, answer } => search::Search(search::SearchProps { query, answer }).into_any(),
        Content::Suggestions(found) => search::Suggestions(search::SuggestionsProps { found }).into_any(),
        Content::Quotation => sharing::Quotation().into_any(),
        Content::SiteMap => sitemap::SiteMap().into_any(),
        Content::Doors(article) => doors::Doors(doors::DoorsProps { article }).into_any(),
        Content::Failure(failure) => error::ErrorPage(error::ErrorPageProps { failure }).into_any(),
    }
}
