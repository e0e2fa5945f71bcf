//! The messages of one locale, read from its `.ftl` files at run time.
//!
//! Belongs here: parsing and reporting what does not parse; what does is used.//! Does not belong here: which message to show (`i18n::message`).

use std::{
    collections::{BTreeMap, HashMap, HashSet, hash_map::Entry},
    ops::Range,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};

use super::{
    files,
    format::{self, DateFormats, NumberFormats},
    mistake,
    pseudo::longer,
};
use crate::domain::{
    diagnostic::{Diagnostic, Fault, Lines, MessageFault, Place},
    locale::Locale,
};

/// The messages of one locale.
pub struct Bundle {
    locale: Locale,
    messages: FluentBundle<FluentResource>,
    /// The files that were read, in order, with their texts.
    read: Vec<(String, Arc<str>)>,
    /// The text of each file when it last had no error.
    good: BTreeMap<String, Arc<str>>,
    /// Ids that were asked for in vain, so that each is logged once.
    missed: Mutex<HashSet<String>>,
}

impl Bundle {
    /// An empty bundle of a locale.
    pub fn new(locale: &Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().clone()]);
        // Isolation marks would stand in titles, meta tags and copied text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format::write_value));
        add_functions(&mut bundle, locale);
        Self {
            locale: locale.clone(),
            messages: bundle,
            read: Vec::new(),
            good: BTreeMap::new(),
            missed: Mutex::default(),
        }
    }

    /// An empty bundle of the pseudo-locale of a locale: it writes numbers and dates as the locale does.
    pub fn pseudo(of: &Locale) -> Self {
        let mut bundle = Self::new(of);
        bundle.messages.set_transform(Some(longer));
        bundle
    }

    /// The locale that it is of.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Reads every `.ftl` file of `folder`, which findings call `name`. The messages of a file that are broken
    /// stay as they were in `before`.
    pub fn read_folder(&mut self, folder: &Path, name: &str, before: Option<&Self>) -> Vec<Diagnostic> {
        let files = match files::read_folder(folder, name) {
            Ok(files) => files,
            Err(fault) => return vec![*fault],
        };
        let mut found = Vec::new();
        for (file, text) in files {
            let faults = match text {
                Ok(text) => self.add_file(&file, text),
                Err(fault) => vec![*fault],
            };
            let good = before.and_then(|before| before.good.get(&file)).filter(|_| !faults.is_empty());
            if let Some(good) = good {
                self.fill(good);
                self.good.insert(file, Arc::clone(good));
            }
            found.extend(faults);
        }
        found
    }

    /// Adds the messages of `text`, the content of `file`. What does not parse is left out.
    fn add_file(&mut self, file: &str, text: String) -> Vec<Diagnostic> {
        let text: Arc<str> = text.into();
        let lines = Lines::new(&text);
        let (resource, errors) = match FluentResource::try_new(mistake::parsable(&text).into_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut found = mistake::explain(file, &lines, &errors);
        self.read.push((file.to_owned(), Arc::clone(&text)));
        if let Err(errors) = self.messages.add_resource(resource) {
            found.extend(self.duplicates(file, &lines, &errors));
        }
        if found.is_empty() {
            self.good.insert(file.to_owned(), text);
        }
        found
    }

    /// Adds the messages of `text` that are not there yet.
    pub fn fill(&mut self, text: &str) {
        let text = mistake::parsable(text).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // The definitions that are there already stay: that is the aim, not a finding.
        self.messages.add_resource(resource).ok();
    }

    /// A finding for each definition of `file` that another one comes before.
    fn duplicates(&self, file: &str, lines: &Lines<'_>, errors: &[FluentError]) -> Vec<Diagnostic> {
        let repeated: HashSet<&str> = errors.iter().filter_map(overriding).collect();
        let mut first: HashMap<&str, (&str, Place)> = HashMap::new();
        let mut found = Vec::new();
        for (name, text) in &self.read {
            let is_this = name == file;
            let all = definitions(text).filter(|(id, _)| repeated.contains(id.trim_start_matches('-')));
            let other_lines = Lines::new(text);
            for (id, at) in all {
                let place = if is_this { lines.place(file, at) } else { other_lines.place(name, at) };
                match first.entry(id.trim_start_matches('-')) {
                    Entry::Vacant(entry) => drop(entry.insert((id, place))),
                    Entry::Occupied(entry) if is_this => {
                        let (other, first) = entry.get();
                        let fault = if *other == id {
                            Fault::DuplicateMessage { id: id.to_owned() }
                        } else {
                            let other = (*other).to_owned();
                            Fault::Message(MessageFault::NameClash { id: id.to_owned(), other })
                        };
                        found.push(Diagnostic::new(fault, place).answering(first.clone()));
                    }
                    Entry::Occupied(_) => {}
                }
            }
        }
        found
    }

    /// The message `id` with its arguments; `None`, logged once, when it is missing or cannot be
    /// written out whole.
    pub fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.messages.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            self.miss(id, "missing");
            return None;
        };
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, args, &mut errors).into_owned();
        if let Some(error) = errors.first() {
            self.miss(id, &error.to_string());
            return None;
        }
        Some(text)
    }

    fn miss(&self, id: &str, why: &str) {
        let mut missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
        if missed.insert(id.to_owned()) {
            tracing::warn!(locale = %self.locale, message = id, why, "a message falls back");
        }
    }
}

/// Adds what messages can call. Without the data of ICU4X a message that calls one falls back.
fn add_functions(bundle: &mut FluentBundle<FluentResource>, locale: &Locale) {
    let numbers = NumberFormats::new(locale.tag()).map_err(|error| error.to_string());
    let numbers = numbers.and_then(|numbers| {
        bundle
            .add_function("NUMBER", move |positional, named| numbers.number(positional, named))
            .map_err(|error| error.to_string())
    });
    let dates = DateFormats::new(locale.tag()).map_err(|error| error.to_string());
    let dates = dates.and_then(|dates| {
        bundle
            .add_function("DATETIME", move |positional, named| dates.datetime(positional, named))
            .map_err(|error| error.to_string())
    });
    for error in [numbers, dates].into_iter().filter_map(Result::err) {
        tracing::error!(%locale, %error, "a Fluent function could not be added");
    }
}

fn overriding(error: &FluentError) -> Option<&str> {
    match error {
        FluentError::Overriding { id, .. } => Some(id),
        _ => None,
    }
}

/// The ids that a text defines, each with its place. A message and a term of one name are in each other's
/// way, as the bundle keeps both under the name.
fn definitions(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let id = mistake::name_of_junk(line);
        let is_definition = line.starts_with(id) && line[id.len()..].trim_start_matches(' ').starts_with('=');
        (is_definition && !id.is_empty()).then_some((id, at..at + id.len()))
    })
}
