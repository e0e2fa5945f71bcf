//! The messages of one locale as they stand in its files.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};

use super::part::Part;
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Lines, MessageFault, Place},
        locale::Locale,
    },
    i18n::{files::ReadFile, mistake},
};

/// The files of a locale.
pub struct Source<'l> {
    pub locale: &'l Locale,
    /// The name of its folder in findings.
    pub folder: String,
    /// Whether there is a folder.
    pub is_there: bool,
    pub files: Vec<ReadFile>,
}

/// The messages and terms of a locale.
pub struct Edition<'t> {
    pub locale: &'t Locale,
    pub folder: &'t str,
    pub is_there: bool,
    pub files: Vec<File<'t>>,
    /// In the order of the files; of two with one id only the first.
    pub entries: Vec<Entry<'t>>,
    by_id: HashMap<&'t str, usize>,
    /// What stands in the place of an id in entries that do not parse.
    pub broken: HashSet<&'t str>,
    /// The bare names of the files that were left out.
    pub unread: Vec<&'t str>,
}

/// A file that was read.
pub struct File<'t> {
    pub name: &'t str,
    pub lines: Lines<'t>,
    /// Errors in comments; those in entries are found while loading.
    pub broken_comments: Vec<ParserError>,
}

/// A message or a term.
pub struct Entry<'t> {
    /// The id, a term's with its `-`.
    pub id: &'t str,
    /// Where the id stands.
    pub at: usize,
    comment: Vec<&'t str>,
    /// The value, whose name is empty, and the attributes, each with a dot before its name.
    pub parts: Vec<Part<'t>>,
    /// Some of its attributes do not parse.
    pub is_cut: bool,
    /// How findings name the file.
    pub place_of: FilePlace<'t>,
}

/// Makes places in one file.
#[derive(Clone)]
pub struct FilePlace<'t> {
    name: &'t str,
    lines: Rc<Lines<'t>>,
}

/// The variables that a comment declares, each with its type.
pub type Declared<'t> = HashMap<&'t str, &'t str>;

impl<'t> Edition<'t> {
    /// Parses the files of a locale.
    pub fn read(source: &'t Source<'_>) -> Self {
        let mut edition = Self {
            locale: source.locale,
            folder: &source.folder,
            is_there: source.is_there,
            files: Vec::new(),
            entries: Vec::new(),
            by_id: HashMap::new(),
            broken: HashSet::new(),
            unread: Vec::new(),
        };
        for (name, text) in &source.files {
            match text {
                Ok(text) => edition.add(name, text),
                Err(_) => edition.unread.push(bare(name)),
            }
        }
        edition
    }

    fn add(&mut self, name: &'t str, text: &'t str) {
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let lines = Lines::new(text);
        let place_of = FilePlace { name, lines: Rc::new(lines.clone()) };
        for entry in resource.body {
            if let ast::Entry::Junk { content } = entry {
                self.break_off(content);
            } else if let Some(entry) = Entry::new(entry, text, &place_of) {
                self.insert(entry);
            }
        }
        let is_comment =
            |error: &ParserError| error.slice.clone().is_some_and(|junk| text[junk].starts_with('#'));
        let broken_comments = errors.into_iter().filter(is_comment).collect();
        self.files.push(File { name, lines, broken_comments });
    }

    fn insert(&mut self, entry: Entry<'t>) {
        if !self.by_id.contains_key(entry.id) {
            self.by_id.insert(entry.id, self.entries.len());
            self.entries.push(entry);
        }
    }

    /// Notes what the parser skipped, so that nothing is said to be missing that only does not parse.
    fn break_off(&mut self, junk: &'t str) {
        let is_attribute = junk.trim_start_matches(' ').starts_with('.');
        if let Some(last) = self.entries.last_mut().filter(|_| is_attribute) {
            last.is_cut = true;
        }
        for line in junk.lines().filter(|line| !line.starts_with([' ', '}', '#'])) {
            let head = line.split(['=', '＝', ':', '：']).next().unwrap_or_default();
            let name = if head.trim().contains(' ') { mistake::name_of_junk(line) } else { head.trim() };
            if !name.is_empty() {
                self.broken.insert(name);
            }
        }
        let indented = junk.lines().next().filter(|line| line.starts_with(' '));
        self.broken.extend(indented.map(mistake::name_of_junk).filter(|name| !name.is_empty()));
    }

    /// The message or term with this id.
    pub fn get(&self, id: &str) -> Option<&Entry<'t>> {
        self.by_id.get(id).map(|index| &self.entries[*index])
    }

    /// The place of an entry among all.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether this id stands in an entry that does not parse.
    pub fn is_broken(&self, id: &str) -> bool {
        self.broken.contains(id)
    }

    /// Whether the file that answers the one of this entry was left out.
    pub fn lacks_file_of(&self, entry: &Entry<'_>) -> bool {
        self.unread.contains(&bare(entry.place_of.name))
    }
}

impl<'t> Entry<'t> {
    fn new(entry: ast::Entry<&'t str>, text: &'t str, place_of: &FilePlace<'t>) -> Option<Self> {
        let (name, dash, value, attributes, comment) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, 0, message.value, message.attributes, message.comment)
            }
            ast::Entry::Term(term) => (term.id.name, 1, Some(term.value), term.attributes, term.comment),
            _ => return None,
        };
        let at = offset(text, name) - dash;
        let id = &text[at..at + dash + name.len()];
        let value = value.map(|pattern| Part::new(text, "", at..at + id.len(), pattern));
        let attributes = attributes.into_iter().map(|attribute| {
            let name = attribute.id.name;
            let at = offset(text, name) - 1;
            Part::new(text, &text[at..=at + name.len()], at..at + 1 + name.len(), attribute.value)
        });
        let parts = value.into_iter().chain(attributes).collect();
        let comment = comment.map(|comment| comment.content).unwrap_or_default();
        Some(Self { id, at, comment, parts, is_cut: false, place_of: place_of.clone() })
    }

    /// The part with this name.
    pub fn part(&self, name: &str) -> Option<&Part<'t>> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The place of its id.
    pub fn place(&self) -> Place {
        self.place_of.at(self.at..self.at + self.id.len())
    }

    /// A finding at these bytes of its file.
    pub fn find(&self, fault: MessageFault, range: Range<usize>) -> Diagnostic {
        Diagnostic::new(Fault::Message(fault), self.place_of.at(range))
    }

    /// The variables that its comment declares: lines `$name (Type) - …`.
    pub fn declared(&self) -> Declared<'t> {
        let lines = self.comment.iter().filter_map(|line| line.trim().strip_prefix('$'));
        let declared = lines.map(|line| {
            let end = line.find(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
            let (name, rest) = line.split_at(end.unwrap_or(line.len()));
            let kind = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split(')').next());
            (name, kind.unwrap_or_default())
        });
        declared.filter(|(name, _)| !name.is_empty()).collect()
    }
}

impl FilePlace<'_> {
    /// The place of these bytes.
    pub fn at(&self, range: Range<usize>) -> Place {
        self.lines.place(self.name, range)
    }

    /// The text of the file.
    pub fn text(&self) -> &str {
        self.lines.text()
    }

    /// The name of the file without its folder.
    pub fn bare_name(&self) -> &str {
        bare(self.name)
    }
}

/// Where `part`, a slice of `text`, begins in it.
pub fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn bare(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}
