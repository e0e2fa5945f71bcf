//! `/robots.txt` (RFC 9309): what should be found may be read. Answers to a reader's own question are not for
//! engines, and have no end.

use std::fmt::Write;

use crate::domain::{
    route::{Page, Route},
    site::Site,
};

/// The text of the file.
pub fn text(site: &Site) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    for locale in site.locales.iter() {
        for page in [Page::Search, Page::Suggest, Page::Favorites, Page::FavoritesFile, Page::Quotation] {
            let path = page.path(locale);
            writeln!(text, "Disallow: {path}$\nDisallow: {path}?").ok();
        }
    }
    writeln!(text, "\nSitemap: {}", site.url(&Route::SitemapIndex)).ok();
    text
}
