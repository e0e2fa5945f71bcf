//! How long pages may be kept, and what a request may cost: the tables `[cache]` and `[limits]`.

use super::knobs::Knobs;
use crate::syntax::table::Table;

/// Seconds in a year: the longest that a cache keeps anything.
const YEAR: i64 = 31_536_000;

/// A terabyte: more than a machine has.
const MOST_MEGABYTES: i64 = 1 << 20;

/// How pages are kept: by browsers and CDNs, whom the `Cache-Control` header tells so, and by the program.
#[derive(Debug, Clone, Copy)]
pub struct Caching {
    /// Seconds for which others may keep a page without asking.
    pub max_age: i64,
    /// Seconds after that, in which they may show it while asking.
    pub stale_while_revalidate: i64,
    /// Bytes of memory for rendered pages; with none, every request renders.
    pub page_bytes: u64,
}

/// Bounds of what one request may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Seconds after which it is given up.
    pub request_seconds: u64,
    /// URLs in one part of a sitemap.
    pub sitemap_urls: usize,
}

/// Reads how long pages may be kept.
pub fn cache(top: &mut Table<'_>) -> Caching {
    let mut cache = Knobs::new(top, "cache");
    let max_age = cache.number("max-age", 0, YEAR).unwrap_or(60);
    let stale_while_revalidate = cache.number("stale-while-revalidate", 0, YEAR).unwrap_or(600);
    let megabytes = cache.number("page-megabytes", 0, MOST_MEGABYTES).unwrap_or(256);
    cache.finish();
    Caching { max_age, stale_while_revalidate, page_bytes: megabytes.unsigned_abs() << 20 }
}

/// Reads what a request may cost.
pub fn limits(top: &mut Table<'_>) -> Option<Limits> {
    let mut limits = Knobs::new(top, "limits");
    let request_seconds = limits.number("request-seconds", 1, 3600).unwrap_or(30);
    let sitemap_urls = limits.number("sitemap-urls", 1, 50_000).unwrap_or(50_000);
    limits.finish();
    Some(Limits {
        request_seconds: u64::try_from(request_seconds).ok()?,
        sitemap_urls: usize::try_from(sitemap_urls).ok()?,
    })
}
