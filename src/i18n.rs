//! The words of the site and the forms of its numbers and dates, per locale.
//!
//! Belongs here: messages, formats, negotiation. Does not belong here: articles (`storage`), HTML (`views`).

pub mod bundle;
pub mod entry;
pub mod files;
pub mod format;
pub mod message;
pub mod mistake;
pub mod negotiate;
pub mod pseudo;
