//! The status of message files, against those of the default locale.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Counts, FileStatus, Kind, Survey};
use crate::{
    check::freshness::{Reference, Standing, Translations},
    domain::locale::Locale,
    i18n::entry::{MessageFile, read_folder},
};

/// The message files of each locale, those that are missing included.
pub fn files(survey: &Survey<'_>) -> Vec<FileStatus> {
    let default = survey.locales.default_locale();
    let wanted = read(survey, default);
    let reference = Reference::read(survey.messages, survey.locales);
    let mut files = Vec::new();
    for locale in survey.locales.iter() {
        if locale == default {
            files.extend(wanted.iter().map(|file| {
                let parts = Counts { original: file.entries.len(), ..Counts::default() };
                FileStatus::new(file.file.clone(), Kind::Messages, locale, parts)
            }));
        } else {
            let translations = Translations::read(survey.messages, locale, &reference);
            files.extend(translated(survey, locale, &wanted, &translations.standings().collect()));
        }
    }
    files
}

fn read(survey: &Survey<'_>, locale: &Locale) -> Vec<MessageFile> {
    let folder = survey.messages.join(locale.id());
    read_folder(&folder.path, &folder.name)
}

/// The files of a locale beside those of the default one. A message may stand in another file of the locale.
fn translated(
    survey: &Survey<'_>,
    locale: &Locale,
    wanted: &[MessageFile],
    standings: &HashMap<&str, Standing>,
) -> Vec<FileStatus> {
    let own = read(survey, locale);
    let defined: HashSet<&str> = own.iter().flat_map(MessageFile::ids).collect();
    let names: BTreeSet<&str> = wanted.iter().chain(&own).map(|file| file.name.as_str()).collect();
    let files = names.into_iter().map(|name| {
        let ids = wanted.iter().filter(|file| file.name == name).flat_map(MessageFile::ids);
        let mut parts = Counts::default();
        for id in ids {
            match standings.get(id).filter(|_| defined.contains(id)) {
                None => parts.missing += 1,
                Some(Standing::Fresh) => parts.fresh += 1,
                Some(Standing::Stale) => parts.stale += 1,
                Some(Standing::NeverAccepted) => parts.never_accepted += 1,
            }
        }
        let file = survey.messages.join(locale.id()).join(name).name;
        FileStatus::new(file, Kind::Messages, locale, parts)
    });
    files.collect()
}
