//! `couplet ping`: tells search engines what is new, and says how it went.

use std::{io, process::ExitCode};

use clap::Command;
use couplet::{
    i18n::message::{Messages, PingFailed, PingNoJournal, PingTold},
    server::{
        engines::{self, Announcer, Report, Untold},
        load::Reader,
    },
};

use super::{Call, FINDINGS, refuse, say, site};

/// The command.
pub fn command(words: &Messages) -> Command {
    Command::new("ping").about(words.cli_ping())
}

/// Tells every engine that the settings name.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let site::Site { config, loaded, words, .. } = match site::open(call, Reader::default()) {
        Ok(site) => site,
        Err(code) => return Ok(code),
    };
    let file = config.engines.journal.display().to_string();
    let stop = |reason: &io::Error| {
        let reason = reason.to_string();
        Ok(refuse(&words.ping_no_journal(PingNoJournal { file: &file, reason: &reason })))
    };
    let mut announcer = match Announcer::open(&config.engines, &config.site) {
        Ok(Some(announcer)) => announcer,
        Ok(None) => return Ok(refuse(&words.ping_no_engine())),
        Err(reason) => return stop(&reason),
    };
    let time = jiff::Timestamp::now();
    let pages = engines::pages(&loaded.catalog, &config.site, config.site.local(time));
    let reports = match announcer.tell(&pages, time, true) {
        Ok(reports) => reports,
        Err(reason) => return stop(&reason),
    };
    let mut code = ExitCode::SUCCESS;
    for Report { engine, told, failed } in reports {
        if told > 0 || failed.is_none() {
            say(&format!("{}\n", words.ping_told(PingTold { engine, count: told })));
        }
        if let Some(Untold { count, reason, .. }) = failed {
            say(&format!("{}\n", words.ping_failed(PingFailed { engine, count, reason: &reason })));
            code = ExitCode::from(FINDINGS);
        }
    }
    Ok(code)
}
