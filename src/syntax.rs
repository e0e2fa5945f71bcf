//! Texts that people write, read with their places: UTF-8, TOML tables.
//!
//! Belongs here: turning text into values and findings. Does not belong here: files, and what the values mean.

pub mod closest;
pub mod encoding;
pub mod table;
