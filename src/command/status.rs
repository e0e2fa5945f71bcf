//! `couplet status`: how far the site is translated.

use std::{process::ExitCode, sync::Arc};

use clap::{Arg, ArgAction, Command};
use couplet::{
    check::status::{Status, Survey, table},
    desk::{status_page, voice::Voice},
    domain::{diagnostic::Diagnostic, locale::Locale},
    i18n::message::Messages,
};

use super::{Call, print, refuse, site};

/// The forms in which it can be told.
const FORMATS: [&str; 3] = ["text", "json", "html"];

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let format = Arg::new("format")
        .long("format")
        .value_name(words.value_format())
        .value_parser(FORMATS)
        .default_value(FORMATS[0])
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(words.cli_status_format());
    let locale =
        Arg::new("locale").long("locale").value_name(words.value_locale()).help(words.cli_status_locale());
    let all = Arg::new("all").long("all").action(ArgAction::SetTrue).help(words.cli_status_all());
    Command::new("status").about(words.cli_status()).args([format, locale, all])
}

/// Prints the status in the form that the arguments name.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let site = match site::open(call, site::inspecting()) {
        Ok(site) => site,
        Err(code) => return Ok(code),
    };
    let site::Site { config, loaded, findings, .. } = &site;
    let locales = &config.site.locales;
    let voice =
        Voice { locale: site.locale().clone(), locales: locales.clone(), all: Arc::clone(&loaded.words) };
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
    let status = match call.text("locale") {
        None => status,
        Some(id) => match locales.get(id) {
            Some(locale) => status.only(locale),
            None => {
                let known: Vec<&str> = locales.iter().map(Locale::id).collect();
                let why = format!("{} {}", words.no_locale(id), words.no_locale_help(&known.join(", ")));
                return Ok(refuse(&why));
            }
        },
    };
    let is_whole = call.flag("all");
    print(&match call.text("format") {
        Some("json") => serde_json::to_string_pretty(&status)? + "\n",
        Some("html") => status_page::report(&voice, &status, is_whole),
        _ => table::text(words, &status, is_whole),
    })?;
    Ok(ExitCode::SUCCESS)
}
