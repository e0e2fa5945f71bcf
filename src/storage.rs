//! Articles, sections and fixed pages from the files of the content folder, and the search over them.
//!
//! Belongs here: reading, pairing, Markdown to safe blocks. Every loader returns what it could read
//! and all that it found wrong. Does not belong here: words of the site (`i18n`), pages (`views`).

pub mod accept;
pub mod begin;
pub mod files;
pub mod fingerprint;
pub mod front_matter;
pub mod headings;
pub mod history;
mod home;
pub mod load;
pub mod markdown;
pub mod pictures;
pub mod replace;
pub mod search;
pub mod source;
pub mod terms;
pub mod watch;
