//! The messages and terms of one locale: what stands in each, and where.

use std::{collections::BTreeMap, ops::Range};

use fluent_syntax::{
    ast::{Entry, Identifier, Resource},
    parser, serializer,
};

use crate::{
    domain::{
        diagnostic::{Lines, Place},
        freshness::Fingerprint,
    },
    i18n::{files, mistake},
    storage::{
        files::{Folder, TextFile},
        fingerprint,
    },
};

/// The messages and terms of one locale by id; the id of a term begins with `-`.
pub struct Definitions {
    files: Vec<TextFile>,
    by_id: BTreeMap<String, Definition>,
    /// How findings name the files that cannot be read whole.
    broken: Vec<String>,
}

/// One message or term.
struct Definition {
    /// The index of its file.
    file: usize,
    /// The bytes of its id in it.
    id: Range<usize>,
    /// Of its value and attributes.
    print: Fingerprint,
}

impl Definitions {
    /// Reads every `.ftl` file of `folder`, as far as it can be read. What is wrong with them is told by those who
    /// load them.
    pub fn read(folder: &Folder) -> Self {
        let mut definitions = Self { files: Vec::new(), by_id: BTreeMap::new(), broken: Vec::new() };
        for (name, text) in files::read_folder(&folder.path, &folder.name).unwrap_or_default() {
            let text = text.map(|text| mistake::parsable(&text).into_owned());
            let file = text.map(|text| TextFile { name: name.clone(), text });
            let is_whole = file.is_ok_and(|file| definitions.add(file));
            definitions.broken.extend((!is_whole).then_some(name));
        }
        definitions
    }

    /// Adds the messages of a file; false if it cannot be read whole.
    fn add(&mut self, file: TextFile) -> bool {
        let parsed = parser::parse(file.text.as_str());
        let is_whole = parsed.is_ok();
        let resource = parsed.unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Some((prefix, id, print)) = read(entry) else { continue };
            let start = id.name.as_ptr().addr() - file.text.as_ptr().addr() - prefix.len();
            let id = start..start + prefix.len() + id.name.len();
            let definition = Definition { file: self.files.len(), id: id.clone(), print };
            // Of two with the same id the first one is shown.
            self.by_id.entry(file.text[id].to_owned()).or_insert(definition);
        }
        self.files.push(file);
        is_whole
    }

    /// The ids in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.by_id.keys().map(String::as_str)
    }

    /// The fingerprint of a message.
    pub fn print(&self, id: &str) -> Option<Fingerprint> {
        self.by_id.get(id).map(|definition| definition.print)
    }

    /// Tells where messages stand.
    pub fn places(&self) -> impl Fn(&str) -> Option<Place> {
        let lines: Vec<Lines<'_>> = self.files.iter().map(|file| Lines::new(&file.text)).collect();
        move |id| {
            let definition = self.by_id.get(id)?;
            let lines = lines.get(definition.file)?;
            Some(lines.place(&self.files[definition.file].name, definition.id.clone()))
        }
    }

    /// How findings name the files that cannot be read whole.
    pub fn broken_files(&self) -> impl Iterator<Item = &str> {
        self.broken.iter().map(String::as_str)
    }
}

/// What stands before the id of a message or term, the id, and the fingerprint of its value and attributes as
/// Fluent itself would write them.
fn read(entry: Entry<&str>) -> Option<(&'static str, Identifier<&str>, Fingerprint)> {
    let (prefix, id, bare) = match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            ("", message.id.clone(), Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            ("-", term.id.clone(), Entry::Term(term))
        }
        _ => return None,
    };
    let text = serializer::serialize(&Resource { body: vec![bare] });
    Some((prefix, id, fingerprint::of(&text)))
}
