//! What is wrong with a site, told to the people who edit it.
//!
//! Belongs here: gathering findings and telling them in the reader's language.
//! Does not belong here: loading, which finds them.

pub mod diff;
pub mod fix;
mod line_ends;
pub mod report;
pub mod sentence;
pub mod tidy;
