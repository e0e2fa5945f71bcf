//! What is wrong with a site, told to the people who edit it.
//!
//! Belongs here: findings that only those who edit need, and telling all findings in the reader's language.
//! Does not belong here: loading, which finds what cannot be read.

pub mod messages;
pub mod permission;
pub mod report;
pub mod sentence;
