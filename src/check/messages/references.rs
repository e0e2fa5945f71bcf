//! References between messages: to what is there, not in a circle, and not too many.

use std::collections::{HashMap, HashSet, hash_map::Entry as Slot};

use super::{
    edition::{Edition, Entry},
    lost,
    part::{Part, Reference},
    suggest,
};
use crate::domain::diagnostic::{Diagnostic, MessageFault};

/// Most placeables that the program follows to write out one message.
const MOST_PLACEABLES: usize = 100;

/// What is wrong with the references of a locale.
pub fn check(edition: &Edition<'_>, reference: &Edition<'_>) -> Vec<Diagnostic> {
    let mut findings = unknown(edition, reference);
    findings.extend(Walk::new(edition).run());
    findings
}

/// References to what is in no file.
fn unknown(edition: &Edition<'_>, reference: &Edition<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if !edition.unread.is_empty() {
        // What is left out may have it.
        return findings;
    }
    for (entry, part) in all_parts(edition) {
        let mut told = HashSet::new();
        for used in part.references.iter().filter(|used| !is_known(edition, reference, used)) {
            if told.insert(used.written) && told.len() <= super::MOST_IN_ONE_TEXT {
                let like = like(edition, used, findings.len());
                let fault = MessageFault::UnknownReference { name: used.written.to_owned(), like };
                findings.push(entry.find(fault, used.at..used.at + used.written.len()));
            }
        }
    }
    findings
}

/// Whether something is there. What the other language has, or the program shows, is missing, which is said once,
/// elsewhere.
fn is_known(edition: &Edition<'_>, reference: &Edition<'_>, used: &Reference<'_>) -> bool {
    let has = |edition: &Edition<'_>| {
        edition.get(used.id).is_some_and(|entry| entry.part(used.attribute).is_some() || entry.is_cut)
    };
    has(edition) || has(reference) || edition.is_broken(used.id) || lost::is_shown(used.id)
}

fn like(edition: &Edition<'_>, used: &Reference<'_>, found: usize) -> Option<String> {
    if !suggest::is_feasible(found + 1, edition.entries.len()) {
        return None;
    }
    if let Some(entry) = edition.get(used.id) {
        let parts = entry.parts.iter().map(|part| part.name).filter(|name| !name.is_empty());
        return suggest::nearest(used.attribute, parts).map(|part| format!("{}{part}", used.id));
    }
    let is_term = used.id.starts_with('-');
    let same_kind = edition.entries.iter().filter(|entry| entry.is_term() == is_term);
    suggest::nearest(used.id, same_kind.map(|entry| entry.id)).map(|id| format!("{id}{}", used.attribute))
}

fn all_parts<'e, 't>(edition: &'e Edition<'t>) -> impl Iterator<Item = (&'e Entry<'t>, &'e Part<'t>)> {
    edition.entries.iter().flat_map(|entry| entry.parts.iter().map(move |part| (entry, part)))
}

/// One walk over all references, each followed once: finds circles, and counts placeables on the way back.
struct Walk<'e, 't> {
    edition: &'e Edition<'t>,
    /// The placeables of each part that is done; those on the way have none yet.
    done: HashMap<Node, Option<usize>>,
    /// The way from where the walk began.
    way: Vec<Step>,
    findings: Vec<Diagnostic>,
}

/// An entry and one of its parts, by their numbers.
type Node = (usize, usize);

struct Step {
    node: Node,
    /// The reference to follow next.
    next: usize,
    placeables: usize,
}

impl<'e, 't> Walk<'e, 't> {
    fn new(edition: &'e Edition<'t>) -> Self {
        Self { edition, done: HashMap::new(), way: Vec::new(), findings: Vec::new() }
    }

    fn run(mut self) -> Vec<Diagnostic> {
        for (entry, parts) in
            self.edition.entries.iter().enumerate().map(|(at, entry)| (at, entry.parts.len()))
        {
            for part in 0..parts {
                self.enter((entry, part));
                while !self.way.is_empty() {
                    self.step();
                }
            }
        }
        self.findings
    }

    fn part(&self, node: Node) -> (&'e Entry<'t>, &'e Part<'t>) {
        let entry = &self.edition.entries[node.0];
        (entry, &entry.parts[node.1])
    }

    /// Begins a part, unless it is done.
    fn enter(&mut self, node: Node) {
        if let Slot::Vacant(vacant) = self.done.entry(node) {
            vacant.insert(None);
            let placeables = self.part(node).1.placeables;
            self.way.push(Step { node, next: 0, placeables });
        }
    }

    fn step(&mut self) {
        let Some(step) = self.way.last_mut() else { return };
        let (node, next) = (step.node, step.next);
        step.next += 1;
        let (_, part) = self.part(node);
        let Some(used) = part.references.get(next) else { return self.leave() };
        let Some(target) = self.target(used) else { return };
        match self.done.get(&target) {
            Some(Some(placeables)) => {
                let placeables = *placeables;
                if let Some(step) = self.way.last_mut() {
                    step.placeables = step.placeables.saturating_add(placeables);
                }
            }
            Some(None) => self.circle(node, used, target),
            None => {
                // It is looked at again once its target is done.
                if let Some(step) = self.way.last_mut() {
                    step.next = next;
                }
                self.enter(target);
            }
        }
    }

    fn target(&self, used: &Reference<'_>) -> Option<Node> {
        let entry = self.edition.index(used.id)?;
        let parts = &self.edition.entries[entry].parts;
        Some((entry, parts.iter().position(|part| part.name == used.attribute)?))
    }

    fn circle(&mut self, node: Node, used: &Reference<'_>, target: Node) {
        let start = self.way.iter().position(|step| step.node == target).unwrap_or_default();
        let on_way = self.way[start..].iter().map(|step| step.node);
        let name = |node: Node| {
            let (entry, part) = self.part(node);
            format!("{}{}", entry.id, part.name)
        };
        let path = on_way.chain([target]).map(name).collect();
        let (entry, _) = self.part(node);
        let finding = entry.find(MessageFault::Cycle { path }, used.at..used.at + used.written.len());
        self.findings.push(finding);
    }

    /// Ends a part whose references are all done.
    fn leave(&mut self) {
        let Some(Step { node, placeables, .. }) = self.way.pop() else { return };
        let (entry, part) = self.part(node);
        let is_first = part.references.iter().filter_map(|used| self.target(used)).all(|target| {
            self.done.get(&target).copied().flatten().is_none_or(|inner| inner <= MOST_PLACEABLES)
        });
        // What shows a message that is too much is too much because of it.
        if placeables > MOST_PLACEABLES && is_first {
            let fault = MessageFault::TooManyPlaceables { most: MOST_PLACEABLES };
            self.findings.push(entry.find(fault, part.span.clone()));
        }
        self.done.insert(node, Some(placeables));
    }
}
