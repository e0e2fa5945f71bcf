//! Messages that are older than those of the default locale, which they were translated from.
//!
//! Belongs here: comparing the messages with the record of what was accepted. Does not belong here: the record's
//! file (`storage::accept`), and articles and pages, which are compared when they are read (`storage::load`).

mod definitions;

use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault},
        locale::{Locale, Locales},
    },
    storage::{
        accept::messages::{self, Records},
        files::Folder,
    },
};
use definitions::Definitions;

/// How the translation of a message stands to the message of the default locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was accepted as an answer to what is there now.
    Fresh,
    /// It was accepted as an answer to something else.
    Stale,
    /// Nobody ever said that it answers it.
    NeverAccepted,
}

/// The messages of the default locale.
pub struct Reference {
    locale: Locale,
    definitions: Definitions,
}

/// The messages of another locale beside them.
pub struct Translations<'r> {
    reference: &'r Reference,
    locale: Locale,
    definitions: Definitions,
    accepted: Records,
    /// What is wrong with the record.
    found: Vec<Diagnostic>,
}

/// The stale messages of all locales, and what is wrong with the records. `folder` has a folder for each locale.
pub fn messages(folder: &Folder, locales: &Locales) -> Vec<Diagnostic> {
    let reference = Reference::read(folder, locales);
    let others = locales.others(locales.default_locale());
    others.flat_map(|locale| Translations::read(folder, locale, &reference).findings()).collect()
}

impl Reference {
    /// Reads the messages of the default locale.
    pub fn read(folder: &Folder, locales: &Locales) -> Self {
        let locale = locales.default_locale().clone();
        Self { definitions: Definitions::read(&folder.join(locale.id())), locale }
    }
}

impl<'r> Translations<'r> {
    /// Reads the messages of `locale` and the record of what was accepted.
    pub fn read(folder: &Folder, locale: &Locale, reference: &'r Reference) -> Self {
        let folder = folder.join(locale.id());
        let (accepted, found) = messages::read(messages::file_of(&folder));
        let definitions = Definitions::read(&folder);
        Self { reference, locale: locale.clone(), definitions, accepted, found }
    }

    /// How each message stands that both locales have, by id.
    pub fn standings(&self) -> impl Iterator<Item = (&str, Standing)> {
        self.paired().map(|id| {
            let standing = match self.accepted.get(id) {
                None => Standing::NeverAccepted,
                accepted if accepted == self.reference.definitions.print(id).as_ref() => Standing::Fresh,
                Some(_) => Standing::Stale,
            };
            (id, standing)
        })
    }

    /// The ids that both locales have, in order.
    fn paired(&self) -> impl Iterator<Item = &str> {
        self.definitions.ids().filter(|id| self.reference.definitions.print(id).is_some())
    }

    /// The record once the messages `wanted` are accepted as they are now. Those that are gone go.
    pub fn accepting(&self, wanted: impl Fn(&str) -> bool) -> Records {
        let print = |id: &str| {
            if wanted(id) { self.reference.definitions.print(id) } else { self.accepted.get(id).copied() }
        };
        self.paired().filter_map(|id| Some((id.to_owned(), print(id)?))).collect()
    }

    /// What keeps anybody from telling which messages there are: files that cannot be read whole, the record
    /// among them.
    pub fn broken_files(&self) -> impl Iterator<Item = &str> {
        let record = self.found.iter().map(|finding| finding.place.file.as_str()).take(1);
        let files = [&self.reference.definitions, &self.definitions];
        files.into_iter().flat_map(Definitions::broken_files).chain(record)
    }

    fn findings(&self) -> Vec<Diagnostic> {
        let (own, reference) = (self.definitions.places(), self.reference.definitions.places());
        let stale = self.standings().filter(|(_, standing)| *standing == Standing::Stale);
        let stale = stale.filter_map(|(id, _)| {
            let fault = Fault::StaleMessage {
                id: id.to_owned(),
                locale: self.locale.to_string(),
                original: self.reference.locale.to_string(),
            };
            Some(Diagnostic::new(fault, own(id)?).answering(reference(id)?))
        });
        self.found.iter().cloned().chain(stale).collect()
    }
}
