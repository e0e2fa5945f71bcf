//! What is wrong with messages that can be read: each locale by itself, and against the reference, the
//! default locale of the site.
//!
//! What cannot be read is found while loading (`i18n::bundle`), and is not said again here.
//!
//! Belongs here: findings in `.ftl` files. Does not belong here: articles, and what a finding says
//! (`check::sentence`).

mod edition;
mod forms;
mod functions;
mod lost;
mod pair;
mod part;
mod references;
mod suggest;
mod tags;
mod variables;
mod wording;
mod words;

use crate::{
    domain::{diagnostic::Diagnostic, locale::Locales},
    i18n::{files, mistake},
    storage::files::Folder,
};

use self::edition::{Edition, Source};
use super::permission::{self, CommentStyle};

/// Most findings in one text: where there are more, the first of them are enough to go and look.
const MOST_IN_ONE_TEXT: usize = 20;

/// Checks the messages of all locales in `folder`.
pub fn check(folder: &Folder, locales: &Locales) -> Vec<Diagnostic> {
    let sources: Vec<Source> = locales
        .iter()
        .map(|locale| {
            let folder = folder.join(locale.id());
            let files = files::read_folder(&folder.path, &folder.name);
            let is_there = files.is_ok();
            let text = |text: String| mistake::parsable(&text).into_owned();
            let files = files.unwrap_or_default().into_iter().map(|(name, read)| (name, read.map(text)));
            Source { locale, is_there, folder: folder.name, files: files.collect() }
        })
        .collect();
    let editions: Vec<Edition<'_>> = sources.iter().map(Edition::read).collect();
    let default = locales.default_locale();
    let Some(reference) = editions.iter().find(|edition| edition.locale == default) else {
        return Vec::new();
    };
    let lost = lost::check(&editions, reference);
    let mut findings = lost.findings;
    for edition in editions.iter().filter(|edition| edition.is_there) {
        findings.extend(comments(edition));
        findings.extend(alone(edition, reference));
        findings.extend(references::check(edition, reference));
        if edition.locale != default && reference.is_there {
            findings.extend(pair::check(edition, reference, &lost.misspelt));
        }
    }
    for source in &sources {
        for (name, text) in &source.files {
            if let Ok(text) = text {
                permission::apply(name, text, CommentStyle::Fluent, &mut findings);
            }
        }
    }
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings
}

/// Findings come in the order of files and lines.
fn order(finding: &Diagnostic) -> (&str, usize, usize) {
    let spot = finding.place.spot.as_ref();
    (&finding.place.file, spot.map_or(0, |spot| spot.line), spot.map_or(0, |spot| spot.column))
}

/// Comments that are none; the bundle reads over them.
fn comments(edition: &Edition<'_>) -> Vec<Diagnostic> {
    let files = edition.files.iter();
    let found = files.map(|file| mistake::explain(file.name, &file.lines, &file.broken_comments));
    found.flatten().collect()
}

/// What can be seen of a text without the other languages.
fn alone(edition: &Edition<'_>, reference: &Edition<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let forms = forms::Languages::new(edition.locale.tag());
    for entry in &edition.entries {
        let twin = reference.get(entry.id);
        let types = twin.unwrap_or(entry).declared();
        for part in &entry.parts {
            let twin_part = twin.and_then(|twin| twin.part(part.name));
            let twin_part = twin_part.filter(|_| edition.locale != reference.locale);
            let mut found = wording::check(edition, entry, part, twin_part);
            found.extend(functions::check(entry, part, &types));
            found.extend(forms::check(&forms, entry, part, &types));
            found.truncate(MOST_IN_ONE_TEXT);
            findings.extend(found);
        }
        if edition.locale == reference.locale {
            findings.extend(variables::undeclared(entry, &types));
        }
    }
    findings
}
