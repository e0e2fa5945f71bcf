//! The content folder: finds the files, pairs them, and returns all that could be read with all
//! that was found wrong. It never fails as a whole.

mod accepted;
mod article;
mod folders;
mod library;
mod names;
mod page;
mod reading;
mod story;
mod text;
mod touched;
mod unique;

use std::{collections::HashMap, sync::Arc};

pub use library::Library;
pub use story::{Inspect, Story};

use super::{files::Folder, watch::Change};
use crate::domain::{
    article::{Article, FixedPage},
    catalog::{Replaced, Section, Topic},
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
    /// Which articles took the place of others, if that is all that the articles, sections and topics differ in
    /// from those of the reading before.
    pub replaced: Option<Vec<Replaced>>,
}

/// Loads the content folder of a site with these locales, once.
pub fn load(folder: &Folder, locales: &Locales) -> (Content, Vec<Diagnostic>) {
    Library::new(folder.clone(), locales.clone()).read(&Change::Anything)
}

/// The folder of the article with this slug.
pub fn article_folder(content: &Folder, slug: &Slug) -> Option<Folder> {
    let years = folders::sub_folders(&content.join("articles"), &mut Vec::new());
    years.iter().map(|year| year.join(slug.as_str())).find(|folder| folder.path.is_dir())
}

/// The folder of each article, by its slug. Whoever reads them reports what is wrong with them.
pub fn article_folders_by_slug(content: &Folder) -> HashMap<Slug, Folder> {
    let mut found = Vec::new();
    let folders = folders::article_folders(&content.join("articles"), &mut found);
    let mut by_slug = HashMap::new();
    for folder in folders {
        if let Some(slug) = folders::slug_of(&folder, &mut found) {
            by_slug.entry(slug).or_insert(folder);
        }
    }
    by_slug
}

/// What the facts of an article may name.
struct Known<'k> {
    sections: &'k [Section],
    topics: &'k [Topic],
    locales: &'k Locales,
}

type Read<T> = (Option<T>, Vec<Diagnostic>);
