//! Variables: those that the program supplies, and those that readers are to see.

use super::{
    MOST_IN_ONE_TEXT,
    edition::{Declared, Edition, Entry},
    part::{Part, Role, Variable},
    suggest,
};
use crate::domain::diagnostic::{Diagnostic, MessageFault};

/// Most references that are followed to see whether a variable is shown by one of them.
const MOST_REFERENCES: usize = 50;

/// Variables of the reference that its comment, which declares some, does not declare.
pub fn undeclared(entry: &Entry<'_>, types: &Declared<'_>) -> Vec<Diagnostic> {
    if types.is_empty() || entry.is_term() {
        return Vec::new();
    }
    let known: Vec<&str> = types.keys().copied().collect();
    entry.parts.iter().flat_map(|part| unknown(entry, part, &known)).collect()
}

/// Variables that the program does not supply, and those of the twin that are not shown.
pub fn compare(
    edition: &Edition<'_>,
    entry: &Entry<'_>,
    part: &Part<'_>,
    twin: &Entry<'_>,
    twin_part: &Part<'_>,
) -> Vec<Diagnostic> {
    if entry.is_term() {
        return Vec::new();
    }
    let types = twin.declared();
    let used = twin.parts.iter().flat_map(|part| &part.variables).map(|variable| variable.name);
    // What the twin uses by mistake is found there.
    let used = used.filter(|name| types.is_empty() || types.contains_key(name));
    let known: Vec<&str> = types.keys().copied().chain(used.clone()).collect();
    let mut findings = unknown(entry, part, &known);
    // A misspelt variable is not missing as well.
    let meant: Vec<String> = findings.iter().filter_map(meant).collect();
    let mut told: Vec<&str> = Vec::new();
    for variable in &twin_part.variables {
        let name = variable.name;
        let is_shown = variable.role != Role::Chooses && twin_part.shows(name);
        let is_needed = is_shown && known.contains(&name) && !told.contains(&name);
        let is_meant = meant.contains(&format!("${name}")) || is_in_full_width_braces(part, name);
        if is_needed && !is_meant && !shows(edition, part, name) {
            told.push(name);
            findings.push(missing(entry, part, variable).answering(place_in(twin, variable)));
        }
    }
    findings.extend(raw_dates(entry, part, twin_part));
    findings
}

fn unknown(entry: &Entry<'_>, part: &Part<'_>, known: &[&str]) -> Vec<Diagnostic> {
    let mut told: Vec<&str> = Vec::new();
    let mut findings = Vec::new();
    for Variable { name, at, .. } in &part.variables {
        if known.contains(name) || told.contains(name) || told.len() > MOST_IN_ONE_TEXT {
            continue;
        }
        told.push(name);
        let mut names: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
        names.sort();
        names.dedup();
        let unused =
            known.iter().copied().filter(|known| !part.variables.iter().any(|used| used.name == *known));
        let unused: Vec<&str> = unused.collect();
        // The only one that is not there is meant, even if it is spelt quite otherwise.
        let like = suggest::nearest(name, unused.iter().copied()).or(match unused.as_slice() {
            [only] if known.len() == 1 => Some(*only),
            _ => None,
        });
        let like = like.map(|like| format!("${like}"));
        let fault = MessageFault::UnknownVariable { name: format!("${name}"), known: names, like };
        findings.push(entry.find(fault, *at..at + 1 + name.len()));
    }
    findings
}

/// The variable that an unknown one stands for.
fn meant(finding: &Diagnostic) -> Option<String> {
    use crate::domain::diagnostic::Fault;
    match &finding.fault {
        Fault::Message(MessageFault::UnknownVariable { like, .. }) => like.clone(),
        _ => None,
    }
}

/// Whether a text shows a variable, itself or through the messages that it shows.
fn shows(edition: &Edition<'_>, part: &Part<'_>, name: &str) -> bool {
    let mut waiting = vec![part];
    let mut seen = 0;
    while let Some(part) = waiting.pop() {
        if part.shows(name) {
            return true;
        }
        seen += 1;
        if seen > MOST_REFERENCES {
            break;
        }
        let messages = part.references.iter().filter(|reference| !reference.id.starts_with('-'));
        let parts = messages.filter_map(|reference| edition.get(reference.id)?.part(reference.attribute));
        waiting.extend(parts);
    }
    false
}

/// Whether the variable stands there in braces that are none, which is found by itself.
fn is_in_full_width_braces(part: &Part<'_>, name: &str) -> bool {
    let pieces = part.texts.iter().flat_map(|(_, text)| text.split('｛').skip(1));
    pieces
        .filter_map(|piece| piece.split_once('｝'))
        .any(|(inner, _)| inner.trim().trim_start_matches(['$', '＄']) == name)
}

fn missing(entry: &Entry<'_>, part: &Part<'_>, variable: &Variable<'_>) -> Diagnostic {
    let name = format!("${}", variable.name);
    let bare = part.texts.iter().find_map(|(start, text)| {
        let at = text.find(&name)?;
        let next = text[at + name.len()..].chars().next();
        let is_whole = next.is_none_or(|char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
        is_whole.then_some(start + at)
    });
    let range = match bare {
        Some(at) => at..at + name.len(),
        None if part.span.is_empty() => part.label.clone(),
        None => part.span.clone(),
    };
    let finding = entry
        .find(MessageFault::MissingVariable { name: name.clone(), is_bare: bare.is_some() }, range.clone());
    if bare.is_some() { finding.with_fix(range, format!("{{ {name} }}")) } else { finding }
}

fn place_in(twin: &Entry<'_>, variable: &Variable<'_>) -> crate::domain::diagnostic::Place {
    twin.place_of.at(variable.at..variable.at + 1 + variable.name.len())
}

/// Dates that the twin writes by a function, and that are shown here as the program passes them.
fn raw_dates(entry: &Entry<'_>, part: &Part<'_>, twin: &Part<'_>) -> Vec<Diagnostic> {
    let mut dates: Vec<&str> = Vec::new();
    super::part::each_call(&twin.pattern, &mut |function, arguments| {
        if function == "DATETIME" {
            dates.extend(arguments.positional.iter().filter_map(super::functions::variable));
        }
    });
    let is_bare = |variable: &&Variable<'_>| variable.role == Role::Bare && dates.contains(&variable.name);
    let twin_is_bare = twin.variables.iter().any(|variable| is_bare(&variable));
    let bare = part.variables.iter().filter(is_bare).filter(|_| !twin_is_bare);
    bare.map(|variable| {
        let name = format!("${}", variable.name);
        let range = variable.at..variable.at + name.len();
        entry.find(MessageFault::RawDate { name }, range)
    })
    .collect()
}
