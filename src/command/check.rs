//! `couplet check`: what is wrong with a site, or with a part of it, once or after each change.

mod mend;
mod selection;
mod watching;

use std::{io, path::PathBuf, process::ExitCode};

use clap::{Arg, ArgAction, Command, value_parser};
use couplet::{
    check::{
        report::{Format, Telling},
        tidy::{tidy, tidy_again, with_untidy},
    },
    config::Config,
    domain::diagnostic::Diagnostic,
    i18n::message::{Messages, Words},
    storage::watch::Change,
};
use selection::Selection;

use super::{
    COULD_NOT_RUN, Call, FINDINGS,
    patience::patiently,
    print, refuse, say,
    site::{self, Site},
};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let paths = Arg::new("path")
        .value_name(words.value_path())
        .value_parser(value_parser!(PathBuf))
        .action(ArgAction::Append)
        .help(words.cli_check_path());
    let format = Arg::new("format")
        .long("format")
        .value_name(words.value_format())
        .value_parser(Format::ALL.map(|(name, _)| name))
        .default_value(Format::ALL[0].0)
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(words.cli_check_format());
    let locale =
        Arg::new("locale").long("locale").value_name(words.value_locale()).help(words.cli_check_locale());
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let fix = flag("fix").conflicts_with("watch").help(words.cli_check_fix());
    let yes = flag("yes").requires("fix").help(words.cli_check_yes());
    let watch = flag("watch").help(words.cli_check_watch());
    Command::new("check")
        .about(words.cli_check())
        .args([paths, format, locale, fix, yes, watch])
        .after_help(words.cli_check_codes())
}

/// Checks what the arguments name, and says what was found.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let name = call.text("format").unwrap_or_default();
    let format =
        Format::ALL.iter().find(|(known, _)| *known == name).map_or(Format::Text, |(_, format)| *format);
    let is_mended = call.flag("fix");
    if is_mended && format != Format::Text {
        return Ok(refuse(&call.words.fix_text_only()));
    }
    let site = match patiently(&call.words.check_reading(), || site::read(call, site::inspecting())) {
        Ok(site) => site,
        Err(findings) => return unusable(call, format, &findings),
    };
    let selection = match Selection::new(call, &site) {
        Ok(selection) => selection,
        Err(why) => return Ok(refuse(&why)),
    };
    let Config { content, locales, .. } = &site.config;
    let untidy = tidy(&[content, locales], &site.file);
    let check = Check { site, untidy, selection, format };
    if is_mended {
        return mend::mend(check, call.flag("yes"));
    }
    if call.flag("watch") {
        return watching::watch_on(check);
    }
    Ok(ExitCode::from(check.print()?))
}

/// Settings that cannot be used: nothing else can be read, so this is no result of a check. Programs get it in
/// the form that they asked for all the same.
fn unusable(call: &Call<'_>, format: Format, findings: &[Diagnostic]) -> anyhow::Result<ExitCode> {
    let words = call.words;
    let told = format.tell(&Telling { words, all: Words::all_built_in() }, findings);
    if format == Format::Text {
        say(&told);
    } else {
        print(&told)?;
    }
    say(&format!("{}\n", words.settings_stop()));
    Ok(ExitCode::from(COULD_NOT_RUN))
}

/// A site, and what is asked about it.
struct Check {
    site: Site,
    /// What is untidy in its files.
    untidy: Vec<Diagnostic>,
    selection: Selection,
    format: Format,
}

impl Check {
    /// Looks again at what changed.
    fn again(&mut self, change: &Change) {
        self.site.read_again(change);
        let Config { content, locales, .. } = &self.site.config;
        let before = std::mem::take(&mut self.untidy);
        self.untidy = tidy_again(before, change, &[content, locales], &self.site.file);
    }

    /// What was found in what is asked about, with files named as one finds them from here.
    fn findings(&self) -> Vec<Diagnostic> {
        let all = with_untidy(&self.site.findings, &self.untidy).cloned();
        let named = all.map(|finding| selection::named_from_here(finding, &self.site));
        named.filter(|finding| self.selection.has(finding)).collect()
    }

    /// Prints what was found, and gives the code to end with.
    fn print(&self) -> io::Result<u8> {
        let findings = self.findings();
        let Site { config, loaded, words, .. } = &self.site;
        let locales = config.site.locales.iter();
        let all = locales.map(|locale| (locale.to_string(), loaded.words.of(locale).clone())).collect();
        print(&self.format.tell(&Telling { words, all }, &findings))?;
        Ok(if findings.is_empty() { 0 } else { FINDINGS })
    }
}
