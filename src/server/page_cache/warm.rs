//! Making the pages of a new snapshot that readers are about to ask for.

use crate::server::{router::pages, state::AppState};

/// Pages that are made before a new snapshot takes its place.
const MOST: usize = 200;

/// Makes those pages of `next` that were asked for most before it. What does not exist any more is left out.
pub fn warm(before: &AppState, next: &AppState) {
    for (path, old) in before.pages.popular(MOST) {
        if let Some(kept) = pages::keep(next, &path) {
            kept.follow(&old);
            next.pages.weigh(&path, kept);
        }
    }
}
