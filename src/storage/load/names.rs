//! What links name articles and pages by, and where they lead.

use std::collections::{HashMap, HashSet};

use super::{
    article::ArticleDraft,
    page::PageDraft,
    reading::{Reading, Shelf},
};
use crate::domain::{
    article::{Article, FixedPage},
    name::{SectionId, Slug},
};

/// What links name an article by, and where they lead. None leads to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names<'n> {
    pub slug: &'n Slug,
    pub section: &'n SectionId,
    /// Its former slugs.
    pub moved: &'n [Slug],
    pub is_draft: bool,
}

impl<'n> From<&'n Article> for Names<'n> {
    fn from(article: &'n Article) -> Self {
        let Article { slug, section, moved, is_draft, .. } = article;
        Self { slug, section, moved, is_draft: *is_draft }
    }
}

/// The articles that links may lead to, and what these were called before. The first of two with the same slug
/// counts, and what is published before what is not.
pub fn linked(
    reading: &Reading<'_, ArticleDraft>,
    before: &Shelf<Article>,
) -> (HashMap<Slug, SectionId>, HashMap<Slug, Slug>) {
    let (mut linked, mut former) = (HashMap::new(), HashMap::new());
    for (draft, kept) in reading.all(before) {
        let names = draft.map(ArticleDraft::names).or(kept.map(Names::from));
        let Some(Names { slug, section, moved, is_draft: false }) = names else { continue };
        linked.entry(slug.clone()).or_insert_with(|| section.clone());
        for old in moved {
            former.entry(old.clone()).or_insert_with(|| slug.clone());
        }
    }
    former.retain(|old, _| !linked.contains_key(old));
    (linked, former)
}

/// The fixed pages that links may lead to.
pub fn named(reading: &Reading<'_, PageDraft>, before: &Shelf<FixedPage>) -> HashSet<Slug> {
    let slug = |(draft, kept): (Option<&PageDraft>, Option<&FixedPage>)| {
        draft.map(|draft| &draft.slug).or(kept.map(|page| &page.slug)).cloned()
    };
    reading.all(before).filter_map(slug).collect()
}
