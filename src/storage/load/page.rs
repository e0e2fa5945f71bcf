//! One folder of a fixed page: a text per locale.

use super::{Draft, Read, slug_of, texts};
use crate::{
    domain::{
        article::{FixedPage, Translations},
        diagnostic::{Diagnostic, Fault, Place, Rule},
        locale::{Locale, Locales},
        name::Slug,
        route::is_reserved,
    },
    storage::{files::Folder, markdown::Links},
};

/// A page whose bodies are still to be rendered.
#[derive(Debug)]
pub struct PageDraft {
    pub slug: Slug,
    original: Locale,
    texts: Vec<Draft>,
}

/// Reads the page in `folder`; its original is the text in the default locale, if it has one.
pub fn read(folder: &Folder, locales: &Locales) -> Read<PageDraft> {
    let mut found = Vec::new();
    let Some(slug) = slug_of(folder, &mut found) else { return (None, found) };
    if is_reserved(&slug) {
        let value = slug.to_string();
        let fault = Fault::BadValue { key: "slug", value, rule: Rule::NotReserved };
        found.push(Diagnostic { fault, place: Place::file(&folder.name) });
        return (None, found);
    }
    let texts = texts(folder, locales, None, &mut found);
    let preferred = texts.iter().find(|text| text.locale == *locales.default_locale());
    let Some(original) = preferred.or(texts.first()) else { return (None, found) };
    let original = original.locale.clone();
    (Some(PageDraft { slug, original, texts }), found)
}

impl PageDraft {
    /// Renders its bodies.
    pub fn render(self, links: &Links) -> Read<FixedPage> {
        let mut found = Vec::new();
        let texts = self.texts.into_iter().map(|text| text.render(links, &mut found)).collect();
        let page = Translations::new(texts, &self.original)
            .map(|translations| FixedPage { slug: self.slug, translations });
        (page, found)
    }
}
