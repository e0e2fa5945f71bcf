//! Findings in words, for the pages that they are about.

use std::{collections::HashMap, mem, path::PathBuf};

use crate::{
    check::{
        report,
        tidy::{tidy_again, with_untidy},
    },
    config::Config,
    domain::diagnostic::Diagnostic,
    i18n::message::Words,
    server::reload::Tell,
    views::notices::{Notice, Scope},
};

/// Tells what was found in a site with this settings file, and what is untidy in its texts, in the language of each
/// locale.
pub fn telling(settings: PathBuf) -> Tell {
    let mut untidy = Vec::new();
    Box::new(move |config, loaded, found, change| {
        let folders = [&config.content, &config.locales];
        untidy = tidy_again(mem::take(&mut untidy), change, &folders, &settings);
        with_untidy(found, &untidy).map(|finding| notice(config, &loaded.words, finding)).collect()
    })
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
