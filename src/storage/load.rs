//! The content folder: finds the files, pairs them, and returns all that could be read with all
//! that was found wrong. It never fails as a whole.

mod accepted;
mod article;
mod folders;
mod library;
mod page;
mod reading;
mod story;
mod text;
mod unique;

use std::sync::Arc;

pub use library::Library;
pub use story::{Inspect, Story};

use super::files::Folder;
use crate::domain::{
    article::{Article, FixedPage},
    catalog::{Section, Topic},
    diagnostic::Diagnostic,
    locale::Locales,
    name::Slug,
};

/// What the content folder holds.
#[derive(Debug, Default)]
pub struct Content {
    /// The declared sections.
    pub sections: Vec<Section>,
    /// The declared topics.
    pub topics: Vec<Topic>,
    /// The articles that can be served, those under embargo and drafts included.
    pub articles: Vec<Arc<Article>>,
    /// The fixed pages that can be served.
    pub pages: Vec<Arc<FixedPage>>,
    /// The stories that lead the home page, the first first.
    pub picks: Vec<Slug>,
}

/// Loads the content folder of a site with these locales, once.
pub fn load(folder: &Folder, locales: &Locales) -> (Content, Vec<Diagnostic>) {
    Library::new(folder.clone(), locales.clone()).read()
}

/// What the facts of an article may name.
struct Known<'k> {
    sections: &'k [Section],
    topics: &'k [Topic],
    locales: &'k Locales,
}

type Read<T> = (Option<T>, Vec<Diagnostic>);
