//! The messages of one locale, read from its `.ftl` files at run time.
//!
//! Belongs here: parsing and reporting what does not parse; what does is used.
//! Does not belong here: which message to show (`i18n::message`).

use std::{
    collections::{BTreeMap, HashSet},
    fs, io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};

use super::{
    format::{self, DateFormats, NumberFormats},
    pseudo::longer,
};
use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Place},
        locale::Locale,
    },
    syntax::encoding,
};

/// Deepest nesting of braces that is handed to the parser, which recurses without a limit of its
/// own: some 2,600 levels end the process (projectfluent/fluent#284).
const DEEPEST: usize = 50;

/// The messages of one locale.
pub struct Bundle {
    locale: Locale,
    messages: FluentBundle<FluentResource>,
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
        Self { locale: locale.clone(), messages: bundle, good: BTreeMap::new(), missed: Mutex::default() }
    }

    /// An empty bundle of the pseudo-locale of a locale: it writes numbers and dates as the locale does.
    pub fn pseudo(of: &Locale) -> Self {
        let mut bundle = Self::new(of);
        bundle.messages.set_transform(Some(longer));
        bundle
    }

    /// Reads every `.ftl` file of `folder`, which findings call `name`. The messages of a file that are broken
    /// stay as they were in `before`.
    pub fn read_folder(&mut self, folder: &Path, name: &str, before: Option<&Self>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let unreadable = |name: &str, error: &std::io::Error| {
            Diagnostic::new(Fault::Unreadable { reason: error.to_string() }, Place::file(name))
        };
        let files = match files_in(folder) {
            Ok(files) => files,
            Err(error) => return vec![unreadable(name, &error)],
        };
        for file in files {
            let shown = format!("{name}/{file}");
            let faults = match fs::read(folder.join(&file)) {
                Ok(bytes) => self.add_bytes(&shown, bytes),
                Err(error) => vec![unreadable(&shown, &error)],
            };
            let good = before.and_then(|before| before.good.get(&shown)).filter(|_| !faults.is_empty());
            if let Some(good) = good {
                self.add(&shown, good.to_string());
                self.good.insert(shown, Arc::clone(good));
            }
            found.extend(faults);
        }
        found
    }

    fn add_bytes(&mut self, name: &str, bytes: Vec<u8>) -> Vec<Diagnostic> {
        match encoding::decode(name, bytes) {
            Ok(text) => {
                let copy: Arc<str> = text.as_str().into();
                let found = self.add(name, text);
                if found.is_empty() {
                    self.good.insert(name.to_owned(), copy);
                }
                found
            }
            Err(fault) => vec![*fault],
        }
    }

    /// Adds the messages of `text`, the content of the file `name`. What does not parse is left out.
    pub fn add(&mut self, name: &str, text: String) -> Vec<Diagnostic> {
        if let Some(at) = too_deep(&text) {
            return vec![Diagnostic::new(Fault::TooDeep, Place::within(name, &text, at..at + 1))];
        }
        let mut found = Vec::new();
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                found.extend(errors.into_iter().map(|error| {
                    Diagnostic::new(
                        Fault::FtlSyntax { reason: error.kind.to_string() },
                        Place::within(name, resource.source(), error.pos),
                    )
                }));
                resource
            }
        };
        let text = resource.source().to_owned();
        if let Err(errors) = self.messages.add_resource(resource) {
            found.extend(errors.into_iter().filter_map(|error| match error {
                FluentError::Overriding { id, .. } => {
                    let place = Place::within(name, &text, definition(&text, &id));
                    Some(Diagnostic::new(Fault::DuplicateMessage { id }, place))
                }
                _ => None,
            }));
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

/// The names of the `.ftl` files of a folder, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn files_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut files: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|file| Path::new(file).extension().is_some_and(|ending| ending == "ftl"))
        .filter(|file| !file.starts_with(['.', '#']))
        .collect();
    files.retain(|file| folder.join(file).is_file() || !folder.join(file).exists());
    files.sort();
    Ok(files)
}

/// Where `text` defines `id` for the last time.
fn definition(text: &str, id: &str) -> std::ops::Range<usize> {
    let mut at = 0;
    let mut last = 0..0;
    for line in text.split_inclusive('\n') {
        let is_it = line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_it {
            last = at..at + id.len();
        }
        at += line.len();
    }
    last
}

/// Where braces nest deeper than the parser can safely follow.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, char)| {
        match char {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then_some(at)
    })
}
