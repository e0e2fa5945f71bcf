//! What a bilingual newsroom is: locales, articles, routes, findings.
//!
//! Belongs here: types and rules that hold whoever asks and wherever the text is stored.
//! Does not belong here: input and output, HTTP, HTML pages, words of the site.

pub mod article;
pub mod block;
pub mod catalog;
pub mod china;
pub mod diagnostic;
pub mod freshness;
pub mod listing;
pub mod locale;
pub mod name;
pub mod period;
pub mod picture;
pub mod preview;
pub mod reading;
pub mod route;
pub mod saved;
pub mod search;
pub mod share;
pub mod site;
pub mod terms;
