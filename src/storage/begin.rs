//! The first files of an article, a section and a locale. Nothing that is there is written over.
//!
//! Belongs here: their form on the disk. Does not belong here: the words in them, which are messages.

mod article;
mod locale;
mod section;

use std::{fs, io, path::Path};

pub use article::{Beginning, FirstText, article, has_article};
pub use locale::{locale, messages};
pub use section::section;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use super::replace::replace;

/// Puts a table `[[key]]` behind the others in a TOML file. All else in the file stays as it is.
fn append(file: &Path, key: &str, mut table: Table) -> io::Result<()> {
    let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, reason);
    let text = fs::read_to_string(file)?;
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| invalid(error.to_string()))?;
    let tables = document.entry(key).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    table.decor_mut().set_prefix("\n");
    match tables.as_array_of_tables_mut() {
        Some(tables) => tables.push(table),
        // Written within brackets on one line, which TOML allows.
        None => match tables.as_array_mut() {
            Some(array) => array.push(table.into_inline_table()),
            None => return Err(invalid(key.to_owned())),
        },
    }
    replace(file, &document.to_string())
}
