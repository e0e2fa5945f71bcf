//! `/robots.txt` (RFC 9309): everything may be read; pages that should not be listed say so themselves.

use crate::domain::{route::Route, site::Site};

/// The text of the file.
pub fn text(site: &Site) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", site.url(&Route::SitemapIndex))
}
