//! Everything that pages are made from, read as the settings say.

use crate::{
    config::Config,
    domain::{catalog::Catalog, diagnostic::Diagnostic},
    i18n::message::Words,
    storage,
};

/// Articles and messages.
pub struct Loaded {
    /// Articles, sections and fixed pages.
    pub catalog: Catalog,
    /// The messages of all locales.
    pub words: Words,
}

/// Reads the content and the messages of a site, and all that is wrong with them.
pub fn load(config: &Config) -> (Loaded, Vec<Diagnostic>) {
    let locales = &config.site.locales;
    let (words, mut found) = Words::load(&config.locales.path, &config.locales.name, locales);
    let (content, faults) = storage::load::load(&config.content, locales);
    found.extend(faults);
    let catalog = Catalog::new(
        locales.clone(),
        config.site.page_size,
        content.sections,
        content.topics,
        content.articles,
        content.pages,
    )
    .with_picks(content.picks);
    (Loaded { catalog, words }, found)
}
