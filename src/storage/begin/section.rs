//! A section in `sections.toml`.

use std::io;

use toml_edit::{Item, Table, value};

use super::append;
use crate::{domain::name::SectionId, storage::files::Folder};

/// Declares a section behind the others. Until somebody names it, it is called by its id. `descriptions` are
/// by locale id.
///
/// # Errors
/// When the file cannot be read or written, or is not TOML.
pub fn section(file: &Folder, id: &SectionId, descriptions: &[(String, String)]) -> io::Result<()> {
    let texts = |text: &dyn Fn(&(String, String)) -> String| {
        let mut texts = Table::new();
        for of_locale in descriptions {
            texts.insert(&of_locale.0, value(text(of_locale)));
        }
        Item::Table(texts)
    };
    let mut table = Table::new();
    table.insert("id", value(id.as_str()));
    table.insert("name", texts(&|_| id.to_string()));
    table.insert("description", texts(&|(_, description)| description.clone()));
    append(&file.path, "section", table)
}
