//! `content/sections.toml`: the sections of the site, their order, their names by locale.

use super::files::TextFile;
use crate::{
    domain::{
        catalog::Section,
        diagnostic::{Diagnostic, Rule},
        locale::Locales,
        name::SectionId,
    },
    syntax::table::{Source, Table},
};

/// Reads the declared sections.
pub fn read(file: &TextFile, locales: &Locales) -> (Vec<Section>, Vec<Diagnostic>) {
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    source.read(&file.text, |top| {
        let mut sections: Vec<Section> = Vec::new();
        for mut table in top.tables("section") {
            let id = section_id(&mut table, &sections);
            let mut texts = |key| {
                let inner = table.table(key);
                inner.map(|inner| inner.texts_by_key(key, &known)).unwrap_or_default()
            };
            let name = texts("name").into_iter().collect();
            let description = texts("description").into_iter().collect();
            table.finish();
            let fallback = locales.default_locale().clone();
            sections.extend(id.map(|id| Section { id, name, description, fallback }));
        }
        sections
    })
}

fn section_id(table: &mut Table<'_>, sections: &[Section]) -> Option<SectionId> {
    let id: SectionId = table.required("id", Rule::Name)?;
    if id.as_str() == "page" {
        table.refuse("id", id.as_str(), Rule::NotReserved);
        return None;
    }
    if sections.iter().any(|section| section.id == id) {
        table.refuse("id", id.as_str(), Rule::Unique);
        return None;
    }
    Some(id)
}
