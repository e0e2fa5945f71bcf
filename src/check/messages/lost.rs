//! Messages that the program shows, and that the reference does not have: nobody's fallback.

use std::collections::{BTreeMap, HashSet};

use super::{
    edition::{Edition, Entry},
    suggest,
};
use crate::{
    domain::diagnostic::{Diagnostic, Fault, MessageFault, Place},
    i18n::message::SHOWN,
};

/// Where a file lacks more, it is missing, or was cut off: one finding tells of all.
const MOST_BY_NAME: usize = 5;

/// What is lost, and what explains it.
#[derive(Default)]
pub struct Lost<'t> {
    pub findings: Vec<Diagnostic>,
    /// The ids of the reference that probably mean lost ones. No other locale can have them.
    pub misspelt: HashSet<&'t str>,
}

/// Whether the program shows a message of this id.
pub fn is_shown(id: &str) -> bool {
    SHOWN.binary_search_by(|(shown, ..)| (*shown).cmp(id)).is_ok()
}

/// What the reference lacks of what the program shows and has no words for itself.
pub fn check<'t>(editions: &[Edition<'_>], reference: &Edition<'t>) -> Lost<'t> {
    let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, file, has_own_words) in SHOWN.iter().filter(|_| reference.is_there) {
        let is_lost =
            reference.get(id).is_none() && !reference.is_broken(id) && !reference.unread.contains(file);
        if is_lost && !has_own_words {
            by_file.entry(file).or_default().push(id);
        }
    }
    let mut lost = Lost::default();
    let strangers: Vec<&'t str> = if by_file.is_empty() { Vec::new() } else { strangers(reference) };
    let is_feasible = suggest::is_feasible(by_file.values().map(Vec::len).sum(), strangers.len());
    for (file, ids) in by_file {
        let place = || Place::file(format!("{}/{file}", reference.folder));
        if ids.len() > MOST_BY_NAME {
            let fault = MessageFault::LostMany { first: ids[0].to_owned(), count: ids.len() };
            lost.findings.push(Diagnostic::new(Fault::Message(fault), place()));
            continue;
        }
        for id in ids {
            let free = strangers.iter().copied().filter(|name| is_feasible && !lost.misspelt.contains(name));
            let like = suggest::nearest(id, free);
            lost.misspelt.extend(like);
            let fault = MessageFault::Lost { id: id.to_owned(), like: like.map(str::to_owned) };
            let misspelt = like.and_then(|like| reference.get(like));
            let finding = Diagnostic::new(Fault::Message(fault), misspelt.map_or_else(place, Entry::place));
            let answer = editions.iter().find_map(|edition| edition.get(id));
            lost.findings.push(match answer {
                Some(entry) => finding.answering(entry.place()),
                None => finding,
            });
        }
    }
    lost
}

/// The messages of the reference that neither the program nor another message shows.
fn strangers<'t>(reference: &Edition<'t>) -> Vec<&'t str> {
    let parts = reference.entries.iter().flat_map(|entry| &entry.parts);
    let used: HashSet<&str> = parts.flat_map(|part| part.references.iter().map(|used| used.id)).collect();
    let messages = reference.entries.iter().filter(|entry| !entry.is_term()).map(|entry| entry.id);
    messages.filter(|id| !is_shown(id) && !used.contains(id)).collect()
}
