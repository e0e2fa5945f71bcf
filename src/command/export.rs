//! `couplet export`: the whole site as static files.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Arg, ArgAction, Command, value_parser};
use couplet::{
    check::report,
    domain::diagnostic::Severity,
    i18n::message::{ExportBadFile, ExportDone, ExportForeign, Messages},
    server::{
        export::{Options, Refusal, Report, export},
        load::Reader,
        state::Live,
    },
};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Call, FINDINGS, patience::patiently, refuse, say, site};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let folder = Arg::new("folder")
        .value_name(words.value_folder())
        .value_parser(value_parser!(PathBuf))
        .required(true)
        .help(words.cli_export_folder());
    let base = Arg::new("base").long("base").value_name(words.value_url()).help(words.cli_export_base());
    let no_twins =
        Arg::new("no-twins").long("no-twins").action(ArgAction::SetTrue).help(words.cli_export_no_twins());
    Command::new("export").about(words.cli_export()).args([folder, base, no_twins])
}

/// Writes the site into the folder that the arguments name.
pub fn run(call: &Call<'_>) -> ExitCode {
    let site = match patiently(&call.words.check_reading(), || site::open(call, Reader::default())) {
        Ok(site) => site,
        Err(code) => return code,
    };
    let site::Site { mut config, loaded, findings, words, reader, .. } = site;
    // What it keeps in order to read again is not needed any more, and large.
    drop(reader);
    for finding in &findings {
        say(&report::one(&words, finding));
    }
    if findings.iter().any(|finding| finding.fault.severity() == Severity::Error) {
        say(&format!("{}\n", words.export_faulty()));
        return ExitCode::from(FINDINGS);
    }
    if let Some(url) = call.text("base") {
        config = match config.with_base_url(url) {
            Some(config) => config,
            None => return refuse(&words.export_bad_base(url)),
        };
    }
    let assets = match config.assets() {
        Ok(assets) => assets,
        Err(finding) => return refuse(&report::one(&words, &finding)),
    };
    let live = Live::new(config, loaded, None, assets, Arc::new(jiff::Timestamp::now));
    let folder = call.matches.get_one::<PathBuf>("folder").map_or(Path::new(""), PathBuf::as_path);
    let options = Options { twins: !call.flag("no-twins") };
    // It draws nothing where nobody looks.
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    let progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let done = export(&live, folder, options, &progress);
    bar.finish_and_clear();
    match done {
        Ok(report) => tell(&words, folder, &report),
        Err(refusal) => refuse(&why(&words, folder, &refusal)),
    }
}

fn tell(words: &Messages, folder: &Path, report: &Report) -> ExitCode {
    for path in &report.failed {
        say(&format!("{}\n", words.export_failed(path)));
    }
    let Report { written, unchanged, removed, .. } = *report;
    let folder = folder.display().to_string();
    say(&format!("{}\n", words.export_done(ExportDone { folder: &folder, written, unchanged, removed })));
    if report.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FINDINGS) }
}

fn why(words: &Messages, folder: &Path, refusal: &Refusal) -> String {
    let folder = folder.display().to_string();
    match refusal {
        Refusal::Foreign(name) => words.export_foreign(ExportForeign { folder: &folder, name }),
        Refusal::InTheWay(file) => words.export_in_the_way(&file.display().to_string()),
        Refusal::InUse => words.export_in_use(&folder),
        Refusal::WithinSite => words.export_within_site(&folder),
        Refusal::Io(file, reason) => {
            let (file, reason) = (file.display().to_string(), reason.to_string());
            words.export_bad_file(ExportBadFile { file: &file, reason: &reason })
        }
    }
}
