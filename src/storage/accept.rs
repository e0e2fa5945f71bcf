//! Records that a translation answers its original as it is now.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::DateTime;
use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::{files::Folder, replace::replace};
use crate::domain::{
    article::{Article, Translation},
    freshness::Accepted,
    name::Slug,
};

/// The `article.toml` of the article with this slug, if it is there.
pub fn file_of(content: &Folder, slug: &Slug) -> Option<PathBuf> {
    let years = fs::read_dir(content.path.join("articles")).ok()?.flatten();
    years.map(|year| year.path().join(slug.as_str()).join("article.toml")).find(|file| file.is_file())
}

/// What is to be recorded of `text`, a translation of `article`: the original as it is now. After a change
/// that needed no new translation, the translation last changed when it did before.
pub fn record(article: &Article, text: &Translation, now: DateTime, is_minor: bool) -> Accepted {
    let time = if is_minor { article.modified(text, now) } else { now };
    let time = time.with().subsec_nanosecond(0).build().unwrap_or(time);
    Accepted { time, source: article.translations.original().prints.clone() }
}

/// Writes the record of the translation in `locale` into the file, in the place of an earlier one. All else in
/// the file stays as it is. The file is replaced whole, so that nobody reads half of it.
///
/// # Errors
/// When the file cannot be read, is not TOML, or cannot be written.
pub fn write(file: &Path, locale: &str, accepted: &Accepted) -> io::Result<()> {
    let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, reason);
    let text = fs::read_to_string(file)?;
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| invalid(error.to_string()))?;
    let records = document.entry("accepted").or_insert_with(|| {
        let mut records = Table::new();
        records.set_implicit(true);
        Item::Table(records)
    });
    let records = records.as_table_mut().ok_or_else(|| invalid("“accepted” is no table".to_owned()))?;
    let mut record = Table::new();
    let time: toml_edit::Datetime =
        accepted.time.to_string().parse().map_err(|_| invalid(accepted.time.to_string()))?;
    record.insert("time", value(time));
    record.insert("head", value(accepted.source.head.to_string()));
    let blocks: Array = accepted.source.blocks.iter().map(ToString::to_string).collect();
    record.insert("blocks", value(blocks));
    records.insert(locale, Item::Table(record));
    replace(file, &document.to_string())
}
