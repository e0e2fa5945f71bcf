//! `content/terms.toml`: how the names and fixed expressions of a site are written in each language.

use std::collections::HashMap;

use super::files::TextFile;
use crate::{
    domain::{
        diagnostic::Diagnostic,
        locale::Locales,
        terms::{Rendering, Term},
    },
    syntax::table::{Source, Table},
};

/// Reads the tables `[[term]]`, and all that is wrong with them.
pub fn read(file: &TextFile, locales: &Locales) -> (Vec<Term>, Vec<Diagnostic>) {
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    source.read(&file.text, |top| {
        top.tables("term").into_iter().filter_map(|table| term(table, locales, &known)).collect()
    })
}

fn term(mut table: Table<'_>, locales: &Locales, known: &[String]) -> Option<Term> {
    let names = table.required_table("name").map(|inner| inner.texts_by_key("name", known));
    let mut lists = |key| {
        let lists = table.table(key).map(|inner| inner.lists_by_key(key, known));
        lists.unwrap_or_default().into_iter().collect::<HashMap<_, _>>()
    };
    let (mut variants, mut never) = (lists("variants"), lists("never"));
    let note = table.text("note");
    table.finish();
    let renderings = names?.into_iter().filter_map(|(id, name)| {
        let locale = locales.get(&id)?.clone();
        let variants = variants.remove(&id).unwrap_or_default();
        let never = never.remove(&id).unwrap_or_default();
        Some(Rendering { locale, name, variants, never })
    });
    let renderings: Vec<Rendering> =
        renderings.filter(|rendering| !rendering.name.trim().is_empty()).collect();
    (!renderings.is_empty()).then_some(Term { renderings, note })
}
