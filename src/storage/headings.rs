//! `content/sections.toml` and `content/topics.toml`: what articles are sorted by, its order, its
//! names by locale.

use std::{borrow::Borrow, str::FromStr};

use super::files::TextFile;
use crate::{
    domain::{
        catalog::{Heading, Section, Topic},
        diagnostic::{Diagnostic, Rule},
        locale::Locales,
        name::BadName,
    },
    syntax::table::{Source, Table},
};

/// What no section may be called: the pages of the list of all articles are.
pub const RESERVED_SECTIONS: [&str; 1] = ["page"];

/// Reads the declared sections.
pub fn sections(file: &TextFile, locales: &Locales) -> (Vec<Section>, Vec<Diagnostic>) {
    read(file, "section", &RESERVED_SECTIONS, locales)
}

/// Reads the declared topics.
pub fn topics(file: &TextFile, locales: &Locales) -> (Vec<Topic>, Vec<Diagnostic>) {
    read(file, "topic", &[], locales)
}

/// Reads the tables `[[key]]`.
fn read<Id>(
    file: &TextFile,
    key: &'static str,
    reserved: &[&str],
    locales: &Locales,
) -> (Vec<Heading<Id>>, Vec<Diagnostic>)
where
    Id: Borrow<str> + FromStr<Err = BadName>,
{
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    source.read(&file.text, |top| {
        let mut headings: Vec<Heading<Id>> = Vec::new();
        for mut table in top.tables(key) {
            let id = id(&mut table, reserved, &headings);
            let mut texts = |key| {
                let inner = table.table(key);
                inner.map(|inner| inner.texts_by_key(key, &known)).unwrap_or_default()
            };
            let name = texts("name").into_iter().collect();
            let description = texts("description").into_iter().collect();
            let kind = texts("type").into_iter().collect();
            table.finish();
            let fallback = locales.default_locale().clone();
            headings.extend(id.map(|id| Heading { id, name, description, kind, fallback }));
        }
        headings
    })
}

fn id<Id>(table: &mut Table<'_>, reserved: &[&str], earlier: &[Heading<Id>]) -> Option<Id>
where
    Id: Borrow<str> + FromStr<Err = BadName>,
{
    let id: Id = table.required("id", Rule::Name)?;
    if reserved.contains(&id.borrow()) {
        table.refuse("id", id.borrow(), Rule::NotReserved);
        return None;
    }
    if earlier.iter().any(|heading| heading.id.borrow() == id.borrow()) {
        table.refuse("id", id.borrow(), Rule::Unique);
        return None;
    }
    Some(id)
}
