//! Findings in words, for the pages that they are about.

use std::collections::HashMap;

use crate::{
    check::report,
    config::Config,
    domain::diagnostic::Diagnostic,
    i18n::message::Words,
    views::notices::{Notice, Notices, Scope},
};

/// The findings of a site, each told in the language of each locale.
pub fn notices(config: &Config, words: &Words, found: &[Diagnostic]) -> Notices {
    found.iter().map(|finding| notice(config, words, finding)).collect()
}

fn notice(config: &Config, words: &Words, finding: &Diagnostic) -> Notice {
    let locales = &config.site.locales;
    let told = locales.iter().map(|locale| (locale.clone(), report::one(words.of(locale), finding)));
    let words: HashMap<_, _> = told.collect();
    Notice { finding: finding.clone(), scope: scope(config, &finding.place.file), words }
}

/// What a file is about.
fn scope(config: &Config, file: &str) -> Scope {
    let below = |folder: &str| file.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
    if let Some(rest) = below(&config.locales.name) {
        let id = rest.split('/').next().unwrap_or_default();
        return config.site.locales.get(id).map_or(Scope::Site, |locale| Scope::Locale(locale.clone()));
    }
    let Some(rest) = below(&config.content.name) else { return Scope::Site };
    match rest.split('/').collect::<Vec<_>>().as_slice() {
        ["articles", _, slug, ..] => Scope::Article((*slug).to_owned()),
        ["pages", slug, ..] => Scope::Fixed((*slug).to_owned()),
        _ => Scope::Site,
    }
}
