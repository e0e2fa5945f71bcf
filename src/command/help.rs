//! `couplet help`: the help of the program or of one command.

use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};
use couplet::i18n::message::Messages;

use super::{Call, print, refuse, whole};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let name = Arg::new("command").value_name(words.value_command()).action(ArgAction::Append);
    Command::new("help").about(words.cli_help_command()).arg(name.help(words.cli_help_name()))
}

/// Prints the help of the command that the arguments name.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let mut program = whole(call.words);
    program.build();
    let mut command = &mut program;
    for name in call.matches.get_many::<String>("command").into_iter().flatten() {
        match command.find_subcommand_mut(name) {
            Some(inner) => command = inner,
            None => return Ok(refuse(&call.words.wrong_command(name))),
        }
    }
    print(&command.render_help().ansi().to_string())?;
    Ok(ExitCode::SUCCESS)
}
