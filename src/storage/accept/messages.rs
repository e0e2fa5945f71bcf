//! The record of a locale's messages, `locales/<id>/accepted.toml`: of each, the fingerprint of the message that
//! it was translated from.

use std::{collections::BTreeMap, io, path::Path};

use toml_edit::value;

use super::{document, put, table};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Rule},
        freshness::Fingerprint,
    },
    storage::files::Folder,
    syntax::table::Source,
};

/// By the id of a message, what it was translated from.
pub type Records = BTreeMap<String, Fingerprint>;

/// The table that the records stand in.
const KEY: &str = "messages";

/// The record of the messages in the folder of a locale.
pub fn file_of(locale: &Folder) -> Folder {
    locale.join("accepted.toml")
}

/// Reads the record; there is none until somebody accepts a message. What TOML that does not parse seems to say
/// is a guess, and counts as nothing.
pub fn read(file: Folder) -> (Records, Vec<Diagnostic>) {
    if !file.path.exists() {
        return (Records::new(), Vec::new());
    }
    let file = match file.read() {
        Ok(file) => file,
        Err(fault) => return (Records::new(), vec![*fault]),
    };
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    let (records, found) = source.read(&file.text, |top| {
        let records = top.table(KEY).map(|table| table.parsed_by_key(KEY, Rule::Fingerprint));
        records.into_iter().flatten().collect()
    });
    let is_guess = found.iter().any(|finding| matches!(finding.fault, Fault::TomlSyntax { .. }));
    (if is_guess { Records::new() } else { records }, found)
}

/// Writes the record, sorted by id; comments in the file stay. A file that says the same is left alone.
///
/// # Errors
/// When the file cannot be read, is not TOML, or cannot be written.
pub fn write(file: &Path, records: &Records) -> io::Result<()> {
    let mut document = document(file)?;
    let before = document.to_string();
    let table = table(&mut document, KEY, false)?;
    table.retain(|id, _| records.contains_key(id));
    for (id, print) in records {
        let print = print.to_string();
        if table.get(id).and_then(|item| item.as_str()) != Some(print.as_str()) {
            table.insert(id, value(print));
        }
    }
    table.sort_values();
    let text = document.to_string();
    if text == before { Ok(()) } else { put(file, &text) }
}
