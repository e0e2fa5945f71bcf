//! Texts that people write, read with their places: UTF-8, TOML tables.
//!
//! Belongs here: reading a file as text, turning text into values and findings. Does not belong here: folders, and
//! what the values mean.

pub mod closest;
pub mod encoding;
pub mod table;
pub mod text_file;
