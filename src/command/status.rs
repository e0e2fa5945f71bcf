//! `couplet status`: how far the site is translated.

use std::{io::Write, process::ExitCode, sync::Arc};

use clap::{Arg, ArgAction, ArgMatches, Command};
use couplet::{
    check::status::{Status, Survey, table},
    config::Config,
    desk::{status_page, voice::Voice},
    domain::{diagnostic::Diagnostic, locale::Locale},
    i18n::message::Messages,
    server::load::Loaded,
};

use super::{COULD_NOT_RUN, say};

/// The forms in which it can be told.
const FORMATS: [&str; 3] = ["text", "json", "html"];

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let format = Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(FORMATS)
        .default_value(FORMATS[0])
        .help(words.cli_status_format());
    let locale = Arg::new("locale").long("locale").value_name("LOCALE").help(words.cli_status_locale());
    let all = Arg::new("all").long("all").action(ArgAction::SetTrue).help(words.cli_status_all());
    Command::new("status").about(words.cli_status()).args([format, locale, all])
}

/// What was read of a site, and in which language it is told.
pub struct Site<'a> {
    /// The settings.
    pub config: &'a Config,
    /// What was read.
    pub loaded: &'a Loaded,
    /// What was found.
    pub findings: &'a [Diagnostic],
    /// The language to tell it in.
    pub locale: &'a Locale,
}

/// Prints the status in the form that the arguments name.
pub fn status(site: &Site<'_>, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let Site { config, loaded, findings, locale } = site;
    let locales = &config.site.locales;
    let voice = Voice { locale: (*locale).clone(), locales: locales.clone(), all: Arc::clone(&loaded.words) };
    let words = voice.words();
    let findings: Vec<&Diagnostic> = findings.iter().collect();
    let status = Status::of(&Survey {
        catalog: &loaded.catalog,
        locales,
        content: &config.content,
        messages: &config.locales,
        findings: &findings,
        now: config.site.local(jiff::Timestamp::now()),
    });
    let status = match matches.get_one::<String>("locale") {
        None => status,
        Some(id) => match locales.get(id) {
            Some(locale) => status.only(locale),
            None => {
                let known: Vec<&str> = locales.iter().map(Locale::id).collect();
                say(&format!("{} {}\n", words.no_locale(id), words.no_locale_help(&known.join(", "))));
                return Ok(ExitCode::from(COULD_NOT_RUN));
            }
        },
    };
    let is_whole = matches.get_flag("all");
    let told = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => serde_json::to_string_pretty(&status)? + "\n",
        Some("html") => status_page::report(&voice, &status, is_whole),
        _ => table::text(words, &status, is_whole),
    };
    anstream::stdout().write_all(told.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
