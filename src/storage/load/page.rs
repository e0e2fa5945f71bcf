//! One folder of a fixed page: a text per locale.

use std::collections::HashMap;

use super::{
    Read,
    folders::slug_of,
    text::{Surrounding, TextDraft, texts},
};
use crate::{
    domain::{
        article::{FixedPage, Translations},
        diagnostic::{Diagnostic, Fault, Place, Rule},
        locale::{Locale, Locales},
        name::Slug,
        route::is_reserved,
    },
    storage::{files::Folder, markdown::Links, pictures::Shelf},
};

/// A page whose bodies are still to be rendered.
#[derive(Debug)]
pub struct PageDraft {
    pub slug: Slug,
    original: Locale,
    pub texts: Vec<TextDraft>,
    pictures: Shelf,
}

/// Reads the page in `folder`; its original is the text in the default locale, if it has one.
pub fn read(folder: &Folder, locales: &Locales) -> Read<PageDraft> {
    let mut found = Vec::new();
    let Some(slug) = slug_of(folder, &mut found) else { return (None, found) };
    if is_reserved(&slug) {
        let value = slug.to_string();
        let fault = Fault::BadValue { key: "slug", value, rule: Rule::NotReserved };
        found.push(Diagnostic::new(fault, Place::file(&folder.name)));
        return (None, found);
    }
    let pictures = Shelf::new(slug.clone(), folder);
    let texts = texts(folder, locales, None, &pictures, &mut found);
    let preferred = texts.iter().find(|text| text.locale == *locales.default_locale());
    let Some(original) = preferred.or(texts.first()) else { return (None, found) };
    let original = original.locale.clone();
    (Some(PageDraft { slug, original, texts, pictures }), found)
}

impl PageDraft {
    /// Renders its bodies.
    pub fn render(self, links: &Links) -> Read<FixedPage> {
        let mut found = Vec::new();
        let with = Surrounding { links, pictures: &self.pictures, covers: &HashMap::new() };
        let texts = self.texts.into_iter().map(|text| text.render(&with, &mut found)).collect();
        let pictures = self.pictures.into_found();
        let page = Translations::new(texts, &self.original).map(|translations| FixedPage {
            slug: self.slug,
            pictures,
            translations,
        });
        (page, found)
    }
}
