//! HTTP: routes, cache rules, redirects, sitemaps, feeds, errors.
//!
//! Belongs here: what a request gets. Does not belong here: what a page shows (`views`).

pub mod cache_policy;
pub mod engines;
mod error;
pub mod export;
mod feed;
pub mod listen;
pub mod load;
mod manifest;
mod media;
mod page;
mod page_cache;
pub mod preview;
mod qr_code;
pub mod readers_locale;
pub mod reload;
mod robots;
pub mod router;
mod search;
mod security;
pub mod serve;
mod sitemap;
pub mod state;
