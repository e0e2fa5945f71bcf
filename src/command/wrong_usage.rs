//! What the program says when its arguments cannot be understood, in the language of the words.

use clap::{
    Command, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use couplet::i18n::message::{Messages, UsageDidYouMean, WrongConflict, WrongValue, WrongValueOneOf};

/// What is wrong with the arguments, how the command is called, and where to read more.
pub fn told(error: &Error, mut program: Command, words: &Messages) -> String {
    program.build();
    let command = called(&program, std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()));
    let mut told = sentence(error, words);
    if let Some(like) = suggested(error) {
        told = words.usage_did_you_mean(UsageDidYouMean { sentence: &told, name: &like });
    }
    let usage = command.clone().render_usage().to_string();
    // clap says “Usage: ” before a line that it was given.
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let more = words.see_help(&format!("{} --help", command.get_bin_name().unwrap_or("couplet")));
    format!("{told}\n\n{}\n{more}\n", words.usage_line(usage))
}

/// The command that the arguments name, as far as they name one.
fn called(program: &Command, arguments: impl Iterator<Item = String>) -> &Command {
    arguments.fold(program, |command, argument| command.find_subcommand(argument).unwrap_or(command))
}

fn sentence(error: &Error, words: &Messages) -> String {
    let text = |kind| context(error, kind).unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => words.wrong_command(&text(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => words.wrong_argument(&argument),
        ErrorKind::MissingRequiredArgument => words.wrong_missing(&argument),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.wrong_no_command()
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            words.wrong_conflict(WrongConflict { argument: &argument, other: &other })
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            match context(error, ContextKind::ValidValue) {
                _ if value.is_empty() => words.wrong_no_value(&argument),
                Some(known) => words.wrong_value_one_of(WrongValueOneOf {
                    argument: &argument,
                    value: &value,
                    known: &known,
                }),
                None => words.wrong_value(WrongValue { argument: &argument, value: &value }),
            }
        }
        _ => words.wrong_arguments(),
    }
}

/// The name that was probably meant.
fn suggested(error: &Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    kinds.iter().find_map(|kind| context(error, *kind)).filter(|like| !like.is_empty())
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}
