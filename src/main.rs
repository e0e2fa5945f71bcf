//! Where the program starts. What it can do is the table in `command`.

mod command;

use std::{
    io::{self, IsTerminal},
    process::ExitCode,
};

use command::{COULD_NOT_RUN, say};
use couplet::{config, i18n::message::Words};
use mimalloc::MiMalloc;

/// A site is read into millions of pieces on all processors at once: nearly half of the time of a start was spent
/// in the allocator of the C library.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_target(false)
        .with_ansi(io::stderr().is_terminal())
        .init();
    let words = Words::built_in(asked_language().or_else(config::terminal_language).as_deref());
    command::run(&words).unwrap_or_else(|error| {
        say(&format!("{error:#}\n"));
        ExitCode::from(COULD_NOT_RUN)
    })
}

/// The language of `--lang`, which the help is written in before the arguments are parsed.
fn asked_language() -> Option<String> {
    let mut args = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned());
    args.find_map(|arg| arg.strip_prefix("--lang").map(str::to_owned))
        .and_then(|rest| rest.strip_prefix('=').map(str::to_owned).or_else(|| args.next()))
}
