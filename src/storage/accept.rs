//! Records that a translation answers its original as it is now: the only thing that the program writes into
//! the texts.
//!
//! Belongs here: the records of articles and fixed pages; those of messages are in `accept::messages`.
//! Does not belong here: reading the former, which is done with the texts (`storage::load`).

pub mod messages;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::DateTime;
use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::{
    files::Folder,
    replace::{create, replace},
};
use crate::domain::{article::Translation, freshness::Accepted, name::Slug};

/// The `article.toml` of the article with this slug, if it is there.
pub fn file_of_article(content: &Folder, slug: &Slug) -> Option<PathBuf> {
    let years = fs::read_dir(content.path.join("articles")).ok()?.flatten();
    years.map(|year| year.path().join(slug.as_str()).join("article.toml")).find(|file| file.is_file())
}

/// The `accepted.toml` of the fixed page with this slug, whether it is there or not yet.
pub fn file_of_page(content: &Folder, slug: &Slug) -> PathBuf {
    content.path.join("pages").join(slug.as_str()).join("accepted.toml")
}

/// What is to be recorded of a translation that answers `original` as it is now since `time`, if anybody knows.
pub fn record(original: &Translation, time: Option<DateTime>) -> Accepted {
    let time = time.map(|time| time.with().subsec_nanosecond(0).build().unwrap_or(time));
    Accepted { time, source: original.prints.clone() }
}

/// Writes the record of the translation in `locale` into the file, in the place of an earlier one. All else in
/// the file stays as it is.
///
/// # Errors
/// When the file cannot be read, is not TOML, or cannot be written.
pub fn write(file: &Path, locale: &str, accepted: &Accepted) -> io::Result<()> {
    let mut document = document(file)?;
    let records = table(&mut document, "accepted", true)?;
    let mut record = Table::new();
    if let Some(time) = accepted.time {
        let time: toml_edit::Datetime = time.to_string().parse().map_err(|_| invalid(time.to_string()))?;
        record.insert("time", value(time));
    }
    record.insert("head", value(accepted.source.head.to_string()));
    let blocks: Array = accepted.source.blocks.iter().map(ToString::to_string).collect();
    record.insert("blocks", value(blocks));
    records.insert(locale, Item::Table(record));
    put(file, &document.to_string())
}

fn invalid(reason: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

/// The file as TOML; empty if it is not there yet.
fn document(file: &Path) -> io::Result<DocumentMut> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text?,
    };
    text.parse().map_err(|error: toml_edit::TomlError| invalid(error.to_string()))
}

/// The table `key`, made if it is not there yet; without a line of its own if it only holds tables.
fn table<'d>(document: &'d mut DocumentMut, key: &str, is_implicit: bool) -> io::Result<&'d mut Table> {
    let item = document.entry(key).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(is_implicit);
        Item::Table(table)
    });
    item.as_table_mut().ok_or_else(|| invalid(format!("“{key}” is no table")))
}

/// Writes the file whole, so that nobody reads half of it.
fn put(file: &Path, text: &str) -> io::Result<()> {
    if file.exists() { replace(file, text) } else { create(file, text) }
}
