//! Calls of functions: exactly those that the program registers, with what they take.

use fluent_syntax::ast::{CallArguments, InlineExpression, NamedArgument};

use super::{
    edition::{Declared, Entry, offset},
    part::{self, Part},
};
use crate::{
    domain::diagnostic::{Diagnostic, MessageFault},
    i18n::format::{FUNCTIONS, Function, FunctionOption, MOST_FRACTION_DIGITS},
    syntax::closest::closest,
};

/// What is wrong with the calls in a text.
pub fn check(entry: &Entry<'_>, part: &Part<'_>, types: &Declared<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    part::each_call(&part.pattern, &mut |name, arguments| {
        let at = offset(entry.place_of.text(), name);
        match FUNCTIONS.iter().find(|function| function.name == name) {
            Some(function) => findings.extend(call(entry, function, at, arguments, types)),
            None => {
                let known = FUNCTIONS.iter().map(|function| function.name).collect();
                let fault = MessageFault::UnknownFunction { name: name.to_owned(), known };
                findings.push(entry.find(fault, at..at + name.len()));
            }
        }
    });
    findings
}

/// The variable that an expression is.
pub fn variable<'t>(inline: &InlineExpression<&'t str>) -> Option<&'t str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

fn call(
    entry: &Entry<'_>,
    function: &Function,
    at: usize,
    arguments: &CallArguments<&str>,
    types: &Declared<'_>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if !takes(function, arguments.positional.first(), types) {
        let fault = MessageFault::BadArgument { function: function.name };
        findings.push(entry.find(fault, at..at + function.name.len()));
    }
    findings.extend(arguments.named.iter().filter_map(|argument| named(entry, function, argument)));
    findings
}

/// Whether a function can write what it is given, as far as that can be known.
fn takes(function: &Function, argument: Option<&InlineExpression<&str>>, types: &Declared<'_>) -> bool {
    let is_date = function.name == "DATETIME";
    match argument {
        None => false,
        Some(InlineExpression::StringLiteral { .. }) => is_date,
        Some(InlineExpression::NumberLiteral { .. }) => !is_date,
        Some(InlineExpression::VariableReference { id }) => match types.get(id.name) {
            Some(&"Number") => !is_date,
            Some(&"Date") => is_date,
            Some(&"String") => false,
            _ => true,
        },
        Some(_) => true,
    }
}

fn named(entry: &Entry<'_>, function: &Function, argument: &NamedArgument<&str>) -> Option<Diagnostic> {
    let name = argument.name.name;
    let at = offset(entry.place_of.text(), name);
    let Some(option) = function.options.iter().find(|option| option.name == name) else {
        let known: Vec<&str> = function.options.iter().map(|option| option.name).collect();
        let like = closest(name, known.iter().copied());
        let option = name.to_owned();
        let fault = MessageFault::UnknownOption { function: function.name, option, known, like };
        return Some(entry.find(fault, at..at + name.len()));
    };
    let value = match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => *value,
        // The parser takes a name for a text, and the function gets nothing.
        InlineExpression::MessageReference { id, .. } => id.name,
        _ => return None,
    };
    if is_allowed(option, &argument.value) {
        return None;
    }
    let start = offset(entry.place_of.text(), value);
    let fault = MessageFault::BadOption {
        option: option.name,
        value: value.to_owned(),
        known: option.words.to_vec(),
        most: MOST_FRACTION_DIGITS,
    };
    Some(entry.find(fault, start..start + value.len()))
}

fn is_allowed(option: &FunctionOption, value: &InlineExpression<&str>) -> bool {
    match value {
        InlineExpression::StringLiteral { value } => option.words.contains(value),
        InlineExpression::NumberLiteral { value } => {
            let number: Option<usize> = value.parse().ok();
            option.words.is_empty() && number.is_some_and(|number| number <= MOST_FRACTION_DIGITS)
        }
        _ => false,
    }
}
