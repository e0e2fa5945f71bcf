//! The words that a newsroom agreed on: how a name or a fixed expression is written in each language.
//!
//! Belongs here: what a term is. Does not belong here: reading the list (`storage::terms`), holding texts to it
//! (`check::terms`).

use super::locale::Locale;

/// One thing and its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name in each language.
    pub renderings: Vec<Rendering>,
    /// What whoever is told about it should know.
    pub note: Option<String>,
}

/// The name of a thing in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering {
    /// The language.
    pub locale: Locale,
    /// The agreed name.
    pub name: String,
    /// Other names that may stand in its place.
    pub variants: Vec<String>,
    /// Names that must not.
    pub never: Vec<String>,
}

impl Term {
    /// Its name in a language.
    pub fn of(&self, locale: &Locale) -> Option<&Rendering> {
        self.renderings.iter().find(|rendering| rendering.locale == *locale)
    }
}

impl Rendering {
    /// The names that a text may have, the agreed one first.
    pub fn allowed(&self) -> impl Iterator<Item = &str> {
        [&self.name].into_iter().chain(&self.variants).map(String::as_str)
    }
}
