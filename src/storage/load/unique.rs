//! Slugs are unique in a site.

use std::{collections::HashMap, sync::Arc};

use crate::domain::{
    article::Article,
    diagnostic::{Diagnostic, Fault, Place},
    name::Slug,
};

/// Leaves out articles whose slug is taken, and former slugs that are in use or claimed twice.
/// The order of the folders decides, so that the same files always give the same site; but what is
/// published is never put out by what is not.
pub fn keep_unique<'f>(
    articles: impl Iterator<Item = (&'f String, Arc<Article>)>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Arc<Article>> {
    let mut all: Vec<(String, Arc<Article>)> =
        articles.map(|(folder, article)| (format!("{folder}/article.toml"), article)).collect();
    all.sort_by_key(|(_, article)| article.is_draft);
    let mut taken: HashMap<Slug, String> = HashMap::new();
    let mut kept = Vec::with_capacity(all.len());
    for (file, article) in all {
        match taken.get(&article.slug) {
            Some(other) => {
                let fault = Fault::SlugClash { slug: article.slug.clone(), other: other.clone() };
                found.push(Diagnostic::new(fault, Place::file(file)));
            }
            None => {
                taken.insert(article.slug.clone(), file.clone());
                kept.push((file, article));
            }
        }
    }
    for (file, article) in &mut kept {
        let mut clashes = Vec::new();
        for slug in &article.moved {
            match taken.get(slug) {
                Some(other) => {
                    let fault = Fault::MovedClash { slug: slug.clone(), other: other.clone() };
                    found.push(Diagnostic::new(fault, Place::file(&**file)));
                    clashes.push(slug.clone());
                }
                None => {
                    taken.insert(slug.clone(), file.clone());
                }
            }
        }
        if !clashes.is_empty() {
            Arc::make_mut(article).moved.retain(|slug| !clashes.contains(slug));
        }
    }
    kept.into_iter().map(|(_, article)| article).collect()
}
