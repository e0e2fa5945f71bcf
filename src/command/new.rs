//! `couplet new`: the first files of an article, a section, a locale.
//!
//! Belongs here: what may be made, and telling what was made. Does not belong here: the files (`storage::begin`).

mod article;
mod locale;
mod section;

use std::{io, path::Path, process::ExitCode};

use clap::Command;
use couplet::{
    check::sentence::reason::of_system,
    i18n::message::{Messages, NewBadName, NewFailed},
    server::load::Reader,
};

use super::{
    Call, print, refuse,
    site::{self, Site},
};

/// The command and what it can make.
pub fn command(words: &Messages) -> Command {
    Command::new("new").about(words.cli_new()).subcommand_required(true).subcommands([
        article::command(words),
        section::command(words),
        locale::command(words),
    ])
}

/// Makes what the arguments name.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let Some((kind, matches)) = call.matches.subcommand() else {
        return Ok(refuse(&call.words.wrong_no_command()));
    };
    let call = Call { matches, words: call.words };
    let site = match site::open(&call, Reader::default()) {
        Ok(site) => site,
        Err(code) => return Ok(code),
    };
    let made = match kind {
        "article" => article::make(&call, &site),
        "section" => section::make(&call, &site),
        _ => locale::make(&call, &site),
    };
    Ok(match made {
        Ok(told) => {
            print(&told)?;
            ExitCode::SUCCESS
        }
        Err(why) => refuse(&why),
    })
}

/// What was made, and what to do next; or why it cannot be made.
type Made = Result<String, String>;

/// The files that were made, one a line, and what to do next.
fn told(site: &Site, files: &[String], next: &str) -> String {
    let folder = site.file.parent().unwrap_or(Path::new(""));
    let lines = files.iter().map(|file| folder.join(file).display().to_string());
    let lines: Vec<String> = lines.chain([String::new(), next.to_owned(), String::new()]).collect();
    lines.join("\n")
}

/// The name as what it is to be, or the rule that it breaks.
fn name<T: std::str::FromStr>(name: &str, words: &Messages) -> Result<T, String> {
    name.parse().map_err(|_| words.new_bad_name(NewBadName { name, rule: &words.rule_name() }))
}

/// Why a file cannot be written.
fn failed<'f>(words: &'f Messages, file: &'f str) -> impl Fn(io::Error) -> String + 'f {
    move |error| words.new_failed(NewFailed { file, reason: &of_system(words, &error) })
}
