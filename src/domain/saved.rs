//! The list of articles that a reader saved, as it stands in a URL and in the browser's storage.
//!
//! Belongs here: its one spelling, shared by server and browser. Does not belong here: the pages that show it.

use std::str::FromStr;

use super::name::Slug;

/// Most slugs that one list may carry: it keeps the URL of the favorites page below 8 kB.
pub const MOST: usize = 200;

/// Splits a list (`first-slug.second-slug`) into its slugs, newest first, each once; what is no slug is left out.
pub fn parse(list: &str) -> Vec<Slug> {
    let mut slugs: Vec<Slug> = Vec::new();
    for slug in list.split('.').filter_map(|part| Slug::from_str(part).ok()) {
        if slugs.len() == MOST {
            break;
        }
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    slugs
}

/// Whether `slug` is in the list.
pub fn contains(list: &str, slug: &str) -> bool {
    list.split('.').any(|part| part == slug)
}

/// The list with `slug` put in front, or taken out if it is in it. At [`MOST`] the oldest falls out.
pub fn toggle(list: &str, slug: &str) -> String {
    let kept = list.split('.').filter(|part| !part.is_empty() && *part != slug);
    if contains(list, slug) {
        kept.collect::<Vec<_>>().join(".")
    } else {
        std::iter::once(slug).chain(kept.take(MOST - 1)).collect::<Vec<_>>().join(".")
    }
}
