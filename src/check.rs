//! What is wrong with a site, told to the people who edit it.
//!
//! Belongs here: gathering findings and telling them in the reader's language.
//! Does not belong here: loading, which finds them.

pub mod difference;
pub mod freshness;
pub mod report;
pub mod sentence;
pub mod status;
