//! A locale against the reference, message by message over all files together.

use std::collections::HashSet;

use super::{
    MOST_IN_ONE_TEXT,
    edition::{Edition, Entry},
    forms, lost,
    part::Part,
    suggest, tags, variables, words,
};
use crate::domain::diagnostic::{Diagnostic, Fault, MessageFault, Place};

/// Most characters of the reference that a sentence repeats.
const LONGEST_QUOTE: usize = 60;

/// What a locale lacks, has besides, or has otherwise than the reference, of which some ids are misspelt.
pub fn check(
    edition: &Edition<'_>,
    reference: &Edition<'_>,
    misspelt_there: &HashSet<&str>,
) -> Vec<Diagnostic> {
    let lost: Vec<&Entry<'_>> = reference
        .entries
        .iter()
        .filter(|entry| edition.get(entry.id).is_none() && !edition.is_broken(entry.id))
        .filter(|entry| !misspelt_there.contains(entry.id))
        .filter(|entry| !edition.lacks_file_of(entry))
        .collect();
    let mut explained: HashSet<&str> = misspelt(edition, &lost);
    let mut findings = swallowed(edition, &lost, &mut explained);
    findings.extend(extra(edition, reference, &lost, &mut explained));
    let lost = lost.into_iter().filter(|entry| !explained.contains(entry.id));
    findings.extend(lost.map(|entry| missing(edition, entry)));
    let vocabulary = words::Vocabulary::of(reference);
    for entry in &edition.entries {
        if let Some(twin) = reference.get(entry.id) {
            findings.extend(parts(entry, twin));
            for (part, twin_part) in entry.parts.iter().filter_map(|part| Some((part, twin.part(part.name)?)))
            {
                let mut found = one(edition, entry, part, twin, twin_part, &vocabulary);
                found.truncate(MOST_IN_ONE_TEXT);
                findings.extend(found);
            }
        }
    }
    findings
}

fn one(
    edition: &Edition<'_>,
    entry: &Entry<'_>,
    part: &Part<'_>,
    twin: &Entry<'_>,
    twin_part: &Part<'_>,
    vocabulary: &words::Vocabulary,
) -> Vec<Diagnostic> {
    let answer = || twin.place_of.at(twin_part.label.clone());
    if part.is_empty() {
        let text = quote(twin_part.source(twin.place_of.text()));
        let range = if part.span.is_empty() { part.label.clone() } else { part.span.clone() };
        let finding = entry.find(MessageFault::Empty { text }, range);
        let is_empty_too = twin_part.is_empty();
        return if is_empty_too { Vec::new() } else { vec![finding.answering(answer())] };
    }
    if vocabulary.is_left(edition.locale, part, twin_part) {
        let finding = entry.find(MessageFault::SameAsReference, part.span.clone());
        return vec![finding.answering(answer())];
    }
    let mut findings = variables::compare(edition, entry, part, twin, twin_part);
    findings.extend(forms::compare(entry, part, twin_part, &twin.declared()));
    findings.extend(typed_out(edition, entry, part, twin_part));
    findings.extend(tags::compare(entry, part, twin, twin_part));
    findings
        .into_iter()
        .map(|finding| if finding.other.is_some() { finding } else { finding.answering(answer()) })
        .collect()
}

/// Ids of the reference that a name in an entry that does not parse probably means.
fn misspelt<'r>(edition: &Edition<'_>, lost: &[&'r Entry<'_>]) -> HashSet<&'r str> {
    let is_feasible = suggest::is_feasible(edition.broken.len(), lost.len());
    let broken = edition.broken.iter().filter(|_| is_feasible);
    broken.filter_map(|name| suggest::nearest(name, lost.iter().map(|entry| entry.id))).collect()
}

/// Lost messages that stand, indented, in the text of another one.
fn swallowed<'r>(
    edition: &Edition<'_>,
    lost: &[&'r Entry<'_>],
    explained: &mut HashSet<&'r str>,
) -> Vec<Diagnostic> {
    use crate::domain::diagnostic::Mistake;
    let mut findings = Vec::new();
    for entry in edition.entries.iter().filter(|_| !lost.is_empty()) {
        for (start, text) in entry.parts.iter().flat_map(|part| &part.texts) {
            let Some((id, _)) = text.split_once('=') else { continue };
            let id = id.trim();
            if let Some(lost) = lost.iter().find(|lost| lost.id == id) {
                let at = start + text.find(id).unwrap_or_default();
                let line = entry.place_of.text()[..at].rfind('\n').map_or(0, |newline| newline + 1);
                let mistake = Mistake::Swallowed { id: id.to_owned() };
                explained.insert(lost.id);
                findings.push(
                    entry.find(MessageFault::Syntax(mistake), at..at + id.len()).with_fix(line..at, ""),
                );
            }
        }
    }
    findings
}

/// Messages that the reference does not have; a misspelt id also explains why one is lost.
fn extra<'r>(
    edition: &Edition<'_>,
    reference: &Edition<'_>,
    lost: &[&'r Entry<'_>],
    explained: &mut HashSet<&'r str>,
) -> Vec<Diagnostic> {
    let extra = edition.entries.iter().filter(|entry| {
        reference.get(entry.id).is_none()
            && !reference.is_broken(entry.id)
            && !reference.lacks_file_of(entry)
            && !lost::is_shown(entry.id)
    });
    let extra: Vec<&Entry<'_>> = extra.collect();
    let is_feasible = suggest::is_feasible(extra.len(), lost.len());
    let used: HashSet<&str> = edition
        .entries
        .iter()
        .flat_map(|entry| entry.parts.iter().flat_map(|part| part.references.iter().map(|used| used.id)))
        .collect();
    let mut findings = Vec::new();
    for entry in extra {
        let free = lost.iter().map(|lost| lost.id).filter(|id| id.starts_with('-') == entry.is_term());
        let free = free.filter(|id| is_feasible && !explained.contains(id));
        let like = suggest::nearest(entry.id, free);
        explained.extend(like);
        // A language may have terms of its own, and messages that only its other messages show.
        if like.is_some() || !used.contains(entry.id) && !entry.is_term() {
            let fault = MessageFault::Extra { id: entry.id.to_owned(), like: like.map(str::to_owned) };
            findings.push(entry.find(fault, entry.at..entry.at + entry.id.len()));
        }
    }
    findings
}

fn missing(edition: &Edition<'_>, entry: &Entry<'_>) -> Diagnostic {
    let text = entry.parts.first().map(|part| quote(part.source(entry.place_of.text())));
    let fault = MessageFault::Missing { id: entry.id.to_owned(), text: text.unwrap_or_default() };
    let place = Place::file(format!("{}/{}", edition.folder, entry.place_of.bare_name()));
    Diagnostic::new(Fault::Message(fault), place).answering(entry.place())
}

/// The beginning of a text, for a sentence about it.
fn quote(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_QUOTE {
        return line;
    }
    line.chars().take(LONGEST_QUOTE - 1).chain(['…']).collect()
}

/// The value and the attributes that only one of two messages has.
fn parts(entry: &Entry<'_>, twin: &Entry<'_>) -> Vec<Diagnostic> {
    let label = entry.at..entry.at + entry.id.len();
    let lost: Vec<&str> = names(twin).filter(|name| entry.part(name).is_none()).collect();
    let mut findings = Vec::new();
    let mut explained: Vec<&str> = Vec::new();
    for part in entry.parts.iter().filter(|part| twin.part(part.name).is_none()) {
        // A term may have attributes of its own language, such as a gender.
        if entry.is_term() || twin.is_cut || part.name.is_empty() {
            continue;
        }
        let free = lost.iter().copied().filter(|name| !name.is_empty() && !explained.contains(name));
        let like = suggest::nearest(part.name, free);
        explained.extend(like);
        let fault = MessageFault::ExtraPart { part: part.name.to_owned(), like: like.map(str::to_owned) };
        findings.push(entry.find(fault, part.label.clone()).answering(twin.place()));
    }
    if entry.is_cut || entry.is_term() {
        return findings;
    }
    if lost.contains(&"") {
        findings.push(entry.find(MessageFault::NoValue, label.clone()).answering(twin.place()));
    }
    let lost = lost.into_iter().filter(|name| !name.is_empty() && !explained.contains(name));
    let parts: Vec<String> = lost.map(str::to_owned).collect();
    if !parts.is_empty() {
        findings.push(entry.find(MessageFault::MissingParts { parts }, label).answering(twin.place()));
    }
    findings
}

fn names<'e, 't>(entry: &'e Entry<'t>) -> impl Iterator<Item = &'t str> + 'e {
    entry.parts.iter().map(|part| part.name)
}

/// What the twin shows by a reference, and this text has typed out.
fn typed_out(edition: &Edition<'_>, entry: &Entry<'_>, part: &Part<'_>, twin: &Part<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for used in twin.references.iter().filter(|used| used.attribute.is_empty()).take(MOST_IN_ONE_TEXT) {
        let is_there = part.references.iter().any(|here| here.id == used.id);
        let target = edition.get(used.id).and_then(|entry| entry.part(""));
        let text = target.and_then(|target| match target.texts.as_slice() {
            [(_, text)] if target.variables.is_empty() && target.references.is_empty() => Some(text.trim()),
            _ => None,
        });
        let Some(text) = text.filter(|text| !is_there && text.chars().count() > 1) else { continue };
        let place = part.texts.iter().find_map(|(start, piece)| piece.find(text).map(|at| start + at));
        if let Some(at) = place.filter(|_| !told.contains(&used.id)) {
            told.push(used.id);
            let fault = MessageFault::MissingTerm { term: used.id.to_owned(), text: text.to_owned() };
            let range = at..at + text.len();
            findings.push(entry.find(fault, range.clone()).with_fix(range, format!("{{ {} }}", used.id)));
        }
    }
    findings
}
