//! The front page of an edition: which stories stand where.
//!
//! Belongs here: the choice. Does not belong here: how it looks (`views::home`).

use std::sync::Arc;

use jiff::civil::DateTime;

use super::{Catalog, List, Section};
use crate::domain::{article::Article, locale::Locale};

/// Stories beside the lead.
const SECONDS: usize = 3;

/// Most stories under "latest".
const LATEST: usize = 6;

/// Most stories of a section.
const IN_SECTION: usize = 4;

/// Stories of a section among which one with a cover is looked for: an older one is no news.
const NEAR: usize = 20;

/// The front page of an edition. No story stands on it twice.
#[derive(Debug)]
pub struct Front<'c> {
    /// The lead and those beside it: what the editors chose, then the newest.
    pub leads: List,
    /// The newest of the others.
    pub latest: List,
    /// What else the sections hold, one with a cover first; without sections that hold nothing else.
    pub sections: Vec<(&'c Section, List)>,
}

impl Catalog {
    /// The front page for readers of `locale`. An edition with fewer stories has them in the same
    /// places: what the editors chose and it lacks gives way to the next, and what is left is shared
    /// between the latest and the sections.
    pub fn front(&self, locale: &Locale, now: DateTime) -> Front<'_> {
        let mut taken: List = Vec::new();
        let picks = self.picks.iter().filter_map(|slug| self.article(slug, now));
        let picks = picks.filter(|article| article.translations.get(locale).is_some());
        let newest = self.list(locale, None, now);
        let leads = take(picks.chain(newest), 1 + SECONDS, &mut taken);
        let left = newest.len() - leads.len();
        let latest = take(newest, LATEST.min(left.div_ceil(2)), &mut taken);
        let sections = self.sections().iter().filter_map(|section| {
            let list = self.list(locale, Some(&section.id), now);
            let has_cover = |story: &&Arc<Article>| story.translations.for_reader(locale).cover.is_some();
            let mut stories = take(list.iter().take(NEAR).filter(has_cover), 1, &mut taken);
            stories.extend(take(list, IN_SECTION - stories.len(), &mut taken));
            (!stories.is_empty()).then_some((section, stories))
        });
        let sections = sections.collect();
        Front { leads, latest, sections }
    }
}

/// The first `most` of `stories` that were not taken yet.
fn take<'a>(stories: impl IntoIterator<Item = &'a Arc<Article>>, most: usize, taken: &mut List) -> List {
    let mut found = List::new();
    for story in stories {
        if found.len() < most && taken.iter().all(|other| other.slug != story.slug) {
            found.push(story.clone());
            taken.push(story.clone());
        }
    }
    found
}
