//! One folder of a fixed page: a text per locale, and once somebody accepted a translation, `accepted.toml`.

use std::collections::HashMap;

use super::{
    Read,
    accepted::{self, Records, Subject},
    folders::slug_of,
    reading::Draft,
    story::{About, Inspector},
    text::{Surrounding, TextDraft, texts},
};
use crate::{
    domain::{
        article::{FixedPage, Translation, Translations},
        diagnostic::{Diagnostic, Fault, Place, Rule},
        locale::{Locale, Locales},
        name::Slug,
        route::is_reserved,
    },
    storage::{files::Folder, markdown::Links, pictures::Shelf},
    syntax::table::Source,
};

/// A page whose bodies are still to be rendered.
#[derive(Debug)]
pub struct PageDraft {
    pub slug: Slug,
    original: Locale,
    pub texts: Vec<TextDraft>,
    pictures: Shelf,
    accepted: Records,
    folder: Folder,
}

/// Reads the page in `folder`; its original is the text that its record names, else that in the default locale, if
/// it has one.
pub fn read(folder: &Folder, locales: &Locales) -> Read<PageDraft> {
    let mut found = Vec::new();
    let Some(slug) = slug_of(folder, &mut found) else { return (None, found) };
    if is_reserved(&slug) {
        let value = slug.to_string();
        let fault = Fault::BadValue { key: "slug", value, rule: Rule::NotReserved };
        found.push(Diagnostic::new(fault, Place::file(&folder.name)));
        return (None, found);
    }
    let names = folder.entries(&mut found);
    let pictures = Shelf::new(slug.clone(), folder, &names);
    let texts = texts(folder, &names, locales, None, &pictures, &mut found);
    let (named, accepted) = record(folder, locales, &mut found);
    let of = |locale: &Locale| texts.iter().find(|text| text.locale == *locale);
    let preferred = named.as_ref().and_then(of).or_else(|| of(locales.default_locale()));
    let Some(original) = preferred.or(texts.first()) else { return (None, found) };
    let original = original.locale.clone();
    let folder = folder.clone();
    (Some(PageDraft { slug, original, texts, pictures, accepted, folder }), found)
}

/// Which text the record says is the original, and what was accepted. What TOML that does not parse seems to say
/// is a guess, and counts as nothing.
fn record(folder: &Folder, locales: &Locales, found: &mut Vec<Diagnostic>) -> (Option<Locale>, Records) {
    let file = folder.join("accepted.toml");
    let nothing = (None, Records::new());
    if !file.path.exists() {
        return nothing;
    }
    let file = match file.read() {
        Ok(file) => file,
        Err(fault) => {
            found.push(*fault);
            return nothing;
        }
    };
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    let (record, faults) = source.read(&file.text, |table| {
        let id = table.text("original");
        let original = id.as_ref().and_then(|id| locales.get(id).cloned());
        if let Some(id) = id.filter(|_| original.is_none()) {
            table.refuse("original", id, Rule::DeclaredLocale);
        }
        (original, accepted::read(table, locales))
    });
    let is_guess = faults.iter().any(|finding| matches!(finding.fault, Fault::TomlSyntax { .. }));
    found.extend(faults);
    if is_guess { nothing } else { record }
}

impl PageDraft {
    /// Renders its bodies, and has them inspected.
    pub fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<FixedPage> {
        let with = Surrounding { links, pictures: &self.pictures, covers: &HashMap::new() };
        let mut sources = Vec::new();
        let texts = self.texts.into_iter().map(|text| {
            let (text, source) = text.render(&with, found);
            sources.extend(inspector.map(|_| source()));
            text
        });
        let mut texts: Vec<Translation> = texts.collect();
        let folder = &self.folder.name;
        let about = Subject { slug: &self.slug, is_page: true, original: &self.original, folder };
        found.extend(accepted::compare(&mut texts, self.accepted, &about));
        if let Some(inspector) = inspector {
            let about = About { original: &self.original, facts: None, is_draft: false };
            inspector.look_at(&self.folder.path, &sources, about, found);
        }
        let pictures = self.pictures.into_found();
        Translations::new(texts, &self.original).map(|translations| FixedPage {
            slug: self.slug,
            pictures,
            translations,
        })
    }
}

impl Draft for PageDraft {
    type Value = FixedPage;

    fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<FixedPage> {
        self.render(links, inspector, found)
    }

    fn has_links(&self) -> bool {
        self.texts.iter().any(TextDraft::has_links)
    }

    fn texts(value: &FixedPage) -> &Translations {
        &value.translations
    }

    fn texts_mut(value: &mut FixedPage) -> &mut Translations {
        &mut value.translations
    }
}
