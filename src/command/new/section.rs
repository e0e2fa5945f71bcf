//! `couplet new section`: a table at the end of `sections.toml`.

use clap::{Arg, Command};
use couplet::{
    domain::name::SectionId,
    i18n::message::{Messages, NewSectionNext},
    storage::{begin, headings::RESERVED_SECTIONS},
};

use super::{Call, Made, Site, failed, name, told};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let id = Arg::new("id").value_name(words.value_section()).required(true).help(words.cli_new_section_id());
    Command::new("section").about(words.cli_new_section()).arg(id)
}

/// Makes the section that the arguments name.
pub fn make(call: &Call<'_>, site: &Site) -> Made {
    let Site { config, loaded, words, .. } = site;
    let id: SectionId = name(call.text("id").unwrap_or_default(), words)?;
    let is_taken = loaded.catalog.sections().iter().any(|section| section.id == id);
    if is_taken || RESERVED_SECTIONS.contains(&id.as_str()) {
        return Err(words.new_section_taken(id.as_str()));
    }
    let descriptions: Vec<(String, String)> = config
        .site
        .locales
        .iter()
        .map(|locale| (locale.to_string(), loaded.words.of(locale).new_section_description()))
        .collect();
    let file = config.content.join("sections.toml");
    begin::section(&file, &id, &descriptions).map_err(failed(words, &file.name))?;
    let next = words.new_section_next(NewSectionNext { id: id.as_str(), file: &file.name });
    Ok(told(site, std::slice::from_ref(&file.name), &next))
}
