//! The commands of the program: one table, and how all of them are called, speak and end.
//!
//! Belongs here: what an operator asks for and is told. Does not belong here: the work itself.

mod accept;
mod check;
mod export;
mod help;
mod new;
mod patience;
mod ping;
mod preview;
mod serve;
mod site;
mod status;
mod usage;
mod wrong_usage;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Arg, ArgMatches, Command, value_parser};
use couplet::i18n::message::Messages;
use tokio::signal;

/// Something was found.
pub const FINDINGS: u8 = 1;
/// It could not be done.
pub const COULD_NOT_RUN: u8 = 2;

/// A command: its name, help and arguments; and what it does.
type Entry = (fn(&Messages) -> Command, fn(&Call<'_>) -> anyhow::Result<ExitCode>);

/// All commands, in the order of the help.
const COMMANDS: [Entry; 9] = [
    (serve::command, serve::run),
    (check::command, check::run),
    (new::command, new::run),
    (accept::command, |call| Ok(accept::run(call))),
    (status::command, status::run),
    (preview::command, preview::run),
    (ping::command, ping::run),
    (export::command, |call| Ok(export::run(call))),
    (help::command, help::run),
];

/// A command that was called.
pub struct Call<'c> {
    /// Its arguments.
    pub matches: &'c ArgMatches,
    /// The words that the program can say before it has read a site.
    pub words: &'c Messages,
}

impl Call<'_> {
    /// The text of an argument.
    fn text(&self, name: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
    }

    /// Whether an option without a value is set; a command that does not have it was called without.
    fn flag(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|is_set| *is_set)
    }
}

/// Runs what the arguments of the program ask for.
pub fn run(words: &Messages) -> anyhow::Result<ExitCode> {
    let whole = whole(words);
    let matches = match whole.clone().try_get_matches() {
        Ok(matches) => matches,
        Err(error) if error.use_stderr() => return Ok(refuse(&wrong_usage::told(&error, whole, words))),
        Err(asked) => {
            print(&asked.render().ansi().to_string())?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    let Some((name, inner)) = matches.subcommand() else {
        // cargo-leptos starts the program without a word.
        return serve::run(&Call { matches: &matches, words });
    };
    let called = COMMANDS.iter().find(|(command, _)| command(words).get_name() == name);
    called.map_or(Ok(ExitCode::from(COULD_NOT_RUN)), |(_, run)| run(&Call { matches: inner, words }))
}

/// The program with all its commands.
fn whole(words: &Messages) -> Command {
    let config = Arg::new("config")
        .long("config")
        .value_name(words.value_file())
        .value_parser(value_parser!(PathBuf))
        .global(true)
        .display_order(97)
        .help(words.cli_config());
    let lang = Arg::new("lang")
        .long("lang")
        .value_name(words.value_locale())
        .global(true)
        .display_order(98)
        .help(words.cli_lang());
    let program = Command::new("couplet")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.cli_about())
        .args([config, lang])
        .subcommands(COMMANDS.iter().map(|(command, _)| command(words)));
    usage::dress(program, words)
}

/// Says something to the operator. Nobody listening is no reason to stop.
pub fn say(text: &str) {
    anstream::stderr().write_all(text.as_bytes()).ok();
}

/// Prints what the operator asked for. A reader that has seen enough and closed the pipe is no reason to stop.
fn print(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Says why it cannot be done.
fn refuse(why: &str) -> ExitCode {
    say(&format!("{}\n", why.trim_end()));
    ExitCode::from(COULD_NOT_RUN)
}

/// Ends when the process is asked to stop.
async fn stop() {
    let interrupt = async { signal::ctrl_c().await.ok() };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<Option<()>>();
    tokio::select! {
        _ = interrupt => {}
        _ = terminate => {}
    }
}
