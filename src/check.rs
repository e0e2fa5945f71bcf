//! What is wrong with a site, told to the people who edit it.
//!
//! Belongs here: findings that only those who edit need, and telling all findings in the reader's language.
//! Does not belong here: loading, which finds what cannot be read.

pub mod articles;
pub mod diff;
pub mod difference;
mod facts;
pub mod fix;
pub mod freshness;
mod line_ends;
pub mod messages;
pub mod permission;
pub mod report;
pub mod sentence;
pub mod status;
pub mod template;
mod terms;
pub mod tidy;

use crate::{
    domain::{diagnostic::Diagnostic, locale::Locales},
    storage::files::Folder,
};

/// What is looked for in the folder of the messages while somebody edits: faults, and what is out of date.
pub fn inspect_messages(folder: &Folder, locales: &Locales) -> Vec<Diagnostic> {
    let mut found = messages::check(folder, locales);
    found.extend(freshness::messages(folder, locales));
    found
}
