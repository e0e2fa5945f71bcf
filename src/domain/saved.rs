//! The list of articles that a reader saved, as it stands in a URL and in the browser's storage.
//!
//! Belongs here: its one spelling, shared by server and browser, and how it is read from a file. Does not belong
//! here: the pages that show it.

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

/// The list of these slugs.
pub fn list(slugs: &[Slug]) -> String {
    let slugs: Vec<&str> = slugs.iter().take(MOST).map(Slug::as_str).collect();
    slugs.join(".")
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

/// Where `slug` stands in the list, from 0.
pub fn position(list: &str, slug: &str) -> Option<usize> {
    list.split('.').position(|part| part == slug)
}

/// The list with `slug` put in at `position`, or at its end if it is shorter.
pub fn insert(list: &str, slug: &str, position: usize) -> String {
    let mut slugs: Vec<&str> = list.split('.').filter(|part| !part.is_empty() && *part != slug).collect();
    slugs.insert(position.min(slugs.len()), slug);
    slugs.join(".")
}

/// What a file of favorites may add to `list`: the last part of each line that is an address, in the order of
/// the file, as far as there is room. Whatever else stands in the file is passed over; whether an article has
/// such a name only the server knows.
pub fn read_file(file: &str, list: &str) -> String {
    let mut slugs: Vec<&str> = Vec::new();
    let file = file.trim_start_matches('\u{feff}');
    for line in file.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let name = line.rsplit('/').next().unwrap_or_default();
        if Slug::from_str(name).is_ok() && !contains(list, name) && !slugs.contains(&name) {
            slugs.push(name);
        }
    }
    let room = MOST.saturating_sub(list.split('.').count());
    slugs.truncate(room);
    slugs.join(".")
}
