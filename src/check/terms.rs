//! Texts held to the terms that the site agreed on.

use super::{
    articles::{Both, place},
    facts::Line,
};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, PairFault},
        terms::{Rendering, Term},
    },
    storage::source::SourceText,
};

/// Reports names that must not be used. The agreed name is put in their place.
pub fn forbidden(source: &SourceText, lines: &[&Line], terms: &[Term], found: &mut Vec<Diagnostic>) {
    for term in terms {
        let Some(rendering) = term.of(&source.locale) else { continue };
        for name in &rendering.never {
            for line in lines {
                for at in occurrences(line, name, rendering) {
                    let range = line.bytes(at..at + name.chars().count());
                    let wanted = rendering.name.clone();
                    let fault = PairFault::ForbiddenTerm {
                        found: name.clone(),
                        wanted: wanted.clone(),
                        note: term.note.clone(),
                    };
                    let finding = Diagnostic::new(Fault::Pair(fault), place(source, range.clone()));
                    found.push(finding.with_fix(range, wanted));
                }
            }
        }
    }
}

/// Reports terms of the original whose agreed rendering is not in the translation. One that has a forbidden name
/// in its place has been reported for that.
pub fn missing(
    pair: &Both<'_>,
    here: &[&Line],
    there: &[&Line],
    terms: &[Term],
    found: &mut Vec<Diagnostic>,
) {
    for term in terms {
        let (Some(ours), Some(theirs)) = (term.of(&pair.here.locale), term.of(&pair.there.locale)) else {
            continue;
        };
        let named = there
            .iter()
            .find_map(|line| theirs.allowed().find_map(|name| Some((*line, name, find(line, name)?))));
        let Some((line, name, at)) = named else { continue };
        let has = |name: &str| here.iter().any(|line| find(line, name).is_some());
        // A text about words may name a thing as the original does.
        if has(name) || ours.allowed().any(has) || ours.never.iter().any(|name| has(name)) {
            continue;
        }
        let Some(first) = here.iter().find(|line| !line.is_empty()) else { continue };
        let fault = PairFault::MissingTerm {
            term: name.to_owned(),
            wanted: ours.name.clone(),
            note: term.note.clone(),
        };
        let range = line.bytes(at..at + name.chars().count());
        found.push(pair.report(fault, first.bytes(0..first.len()), range));
    }
}

/// Where a forbidden name stands and is no part of an agreed one.
fn occurrences(line: &Line, name: &str, rendering: &Rendering) -> Vec<usize> {
    let length = name.chars().count();
    let is_within = |at: usize| {
        rendering.allowed().any(|agreed| {
            let agreed_length = agreed.chars().count();
            all(line, agreed).iter().any(|start| *start <= at && at + length <= start + agreed_length)
        })
    };
    all(line, name).into_iter().filter(|at| !is_within(*at)).collect()
}

fn find(line: &Line, name: &str) -> Option<usize> {
    all(line, name).first().copied()
}

/// Where a name stands. A name of letters must be a word of its own.
fn all(line: &Line, name: &str) -> Vec<usize> {
    let name: Vec<char> = name.chars().collect();
    let chars = line.chars();
    let is_letter = |char: Option<&char>| char.is_some_and(char::is_ascii_alphanumeric);
    let starts = (0..chars.len()).filter(|at| chars[*at..].starts_with(&name));
    let is_whole = |at: &usize| {
        let before = is_letter(at.checked_sub(1).and_then(|at| chars.get(at))) && is_letter(name.first());
        let after = is_letter(chars.get(at + name.len())) && is_letter(name.last());
        !before && !after
    };
    starts.filter(is_whole).collect()
}
