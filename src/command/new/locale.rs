//! `couplet new locale`: the messages of the default locale, marked for translation, and a table in the settings.

use clap::{Arg, Command};
use couplet::{
    domain::{name::Slug, route::RESERVED_LOCALES},
    i18n::message::{Messages, NewBadTag, NewLocaleNext},
    storage::begin,
};
use unic_langid::LanguageIdentifier;

use super::{Call, Made, Site, failed, name, told};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let id = Arg::new("id").value_name(words.value_locale()).required(true).help(words.cli_new_locale_id());
    let tag = Arg::new("tag").long("tag").value_name(words.value_tag()).help(words.cli_new_locale_tag());
    Command::new("locale").about(words.cli_new_locale()).args([id, tag])
}

/// Makes the locale that the arguments name.
pub fn make(call: &Call<'_>, site: &Site) -> Made {
    let Site { file, config, words, .. } = site;
    let id: Slug = name(call.text("id").unwrap_or_default(), words)?;
    let id = id.as_str();
    let tag = call.text("tag").unwrap_or(id);
    let tag: LanguageIdentifier =
        tag.parse().map_err(|_| words.new_bad_tag(NewBadTag { tag, rule: &words.rule_language_tag() }))?;
    let locales = &config.site.locales;
    let is_taken = locales.iter().any(|locale| locale.id() == id || *locale.tag() == tag);
    let folder = config.locales.join(id);
    if is_taken || RESERVED_LOCALES.contains(&id) || folder.path.exists() {
        return Err(words.new_locale_taken(id));
    }
    let reference = locales.default_locale().id();
    let mark = words.new_locale_mark();
    let mut files = begin::messages(&config.locales.join(reference), &folder, &mark)
        .map_err(failed(words, &folder.name))?;
    let settings = file.display().to_string();
    begin::locale(file, id, &tag.to_string()).map_err(failed(words, &settings))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    files.push(name.clone().into_owned());
    let next = words.new_locale_next(NewLocaleNext { id, folder: &folder.name, file: &name });
    Ok(told(site, &files, &next))
}
