//! `couplet accept --messages` and `--message`: records that messages answer those of the default locale.

use clap::ArgMatches;
use couplet::{
    check::{
        freshness::{Reference, Standing, Translations},
        sentence::reason::of_system,
    },
    config::Config,
    domain::locale::Locale,
    i18n::message::{AcceptFailed, AcceptMessageMissing, AcceptMessagesDone, Messages},
    storage::accept::messages::{file_of, write},
};

use super::{locale, say};

/// Records the messages that the arguments name.
pub fn accept(config: &Config, words: &Messages, matches: &ArgMatches) -> Result<(), String> {
    let given = |name: &str| -> Vec<&str> {
        matches.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect()
    };
    let message = given("message");
    let (id, id_of_locale) = match message.as_slice() {
        [] => (None, given("messages").first().copied()),
        [id, rest @ ..] => (Some(*id), rest.first().copied()),
    };
    let locales = &config.site.locales;
    let default = locales.default_locale();
    let wanted = id_of_locale.map(|id| locale(config, words, id)).transpose()?;
    if wanted == Some(default) {
        return Err(words.accept_messages_reference(default.id()));
    }
    let reference = Reference::read(&config.locales, locales);
    let all = locales.others(default).filter(|locale| wanted.is_none_or(|wanted| wanted == *locale));
    let mut count = 0;
    for locale in all.clone() {
        let translations = Translations::read(&config.locales, locale, &reference);
        count += accept_locale(config, words, &translations, locale, id)?;
    }
    match id {
        Some(id) if count == 0 => {
            let names: Vec<String> = all.map(ToString::to_string).collect();
            Err(words.accept_message_missing(AcceptMessageMissing { id, locale: &names.join(", ") }))
        }
        _ => Ok(()),
    }
}

/// Records the messages of one locale, and says how many they are.
fn accept_locale(
    config: &Config,
    words: &Messages,
    translations: &Translations<'_>,
    locale: &Locale,
    id: Option<&str>,
) -> Result<usize, String> {
    // What is not read would count as gone.
    if let Some(file) = translations.broken_files().next() {
        return Err(words.accept_messages_broken(file));
    }
    let is_wanted = |other: &str| id.is_none_or(|id| id == other);
    let accepted: Vec<Standing> =
        translations.standings().filter(|(id, _)| is_wanted(id)).map(|(_, standing)| standing).collect();
    if id.is_some() && accepted.is_empty() {
        return Ok(0);
    }
    let file = file_of(&config.locales.join(locale.id()));
    write(&file.path, &translations.accepting(is_wanted)).map_err(|error| {
        words.accept_failed(AcceptFailed { slug: &file.name, reason: &of_system(words, &error) })
    })?;
    let count = |standing| accepted.iter().filter(|other| **other == standing).count();
    let done = AcceptMessagesDone {
        count: accepted.len(),
        stale: count(Standing::Stale),
        new: count(Standing::NeverAccepted),
        locale: locale.id(),
    };
    say(&format!("{}\n", words.accept_messages_done(done)));
    Ok(accepted.len())
}
