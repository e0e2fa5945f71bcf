//! The help of the program and of each command in the language of the words.
//!
//! Belongs here: the frame that clap would write in English. Does not belong here: what the commands say of
//! themselves, which stands with each.

use clap::{Arg, ArgAction, Command};
use couplet::i18n::message::Messages;

/// Puts headings, the line of usage and the options that every command has into `program` and its commands.
pub fn dress(program: Command, words: &Messages) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let program = program
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(version.help(words.cli_version()).display_order(100));
    framed(program, "", words)
}

/// How `command` is called, `before` being the words before its name.
fn line(command: &Command, before: &str, words: &Messages) -> String {
    let mut line = format!("{before}{} [{}]", command.get_name(), words.value_options());
    for argument in command.get_positionals() {
        let name = argument.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        let many = if matches!(argument.get_action(), ArgAction::Append) { "..." } else { "" };
        let (open, close) = if argument.is_required_set() { ('<', '>') } else { ('[', ']') };
        let part = format!(" {open}{name}{close}{many}");
        line.push_str(&part);
    }
    if command.has_subcommands() {
        let part = format!(" <{}>", words.value_command());
        line.push_str(&part);
    }
    line
}

fn framed(command: Command, before: &str, words: &Messages) -> Command {
    let usage = line(&command, before, words);
    let mut template = format!("{{about-with-newline}}\n{}", words.usage_line("{usage}"));
    let parts = [
        (command.has_subcommands(), words.heading_commands(), "{subcommands}"),
        (command.get_positionals().next().is_some(), words.heading_arguments(), "{positionals}"),
        (true, words.heading_options(), "{options}"),
    ];
    for (_, heading, part) in parts.iter().filter(|(is_there, ..)| *is_there) {
        let part = format!("\n\n{heading}\n{part}");
        template.push_str(&part);
    }
    template.push_str("{after-help}");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let within = format!("{before}{} ", command.get_name());
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let command = command
        .disable_help_flag(true)
        .arg(help.help(words.cli_help()).display_order(99))
        .override_usage(usage)
        .help_template(template);
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |inner| framed(inner, &within, words)))
}
