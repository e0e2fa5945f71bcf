//! A TOML table that is asked for its keys one by one and then reports what nobody asked for.
//!
//! Settings, article facts and heads of texts are all read through it, so that every wrong key or
//! value is found in one run, each with its place.

mod keyed;

use std::{cell::RefCell, ops::Range, str::FromStr, sync::LazyLock};

use jiff::civil::DateTime;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::closest::closest;
use crate::domain::diagnostic::{Diagnostic, Fault, Kind, Place, Rule};

/// A text with its file name, in which TOML stands, and the findings made in it.
#[derive(Debug)]
pub struct Source<'s> {
    file: &'s str,
    text: &'s str,
    /// Where in `text` the TOML begins.
    offset: usize,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'s> Source<'s> {
    /// The TOML in `range` of `text`, the content of `file`.
    pub fn new(file: &'s str, text: &'s str, range: &Range<usize>) -> Self {
        Self { file, text, offset: range.start, found: RefCell::default() }
    }

    /// Parses `toml`, the text of the range, as far as it can be read, and hands its table to `read`.
    pub fn read<T>(self, toml: &'s str, read: impl FnOnce(&mut Table<'_>) -> T) -> (T, Vec<Diagnostic>) {
        let (document, errors) = DeTable::parse_recoverable(toml);
        for error in errors {
            let reason = error.message().to_owned();
            self.report(error.span().unwrap_or(0..0), Fault::TomlSyntax { reason });
        }
        let is_whole = self.found.borrow().is_empty();
        let mut table =
            Table { source: &self, entries: document.get_ref(), at: 0..0, known: Vec::new(), is_whole };
        let value = read(&mut table);
        table.finish();
        (value, self.found.into_inner())
    }

    fn report(&self, range: Range<usize>, fault: Fault) {
        let range = self.offset + range.start..self.offset + range.end;
        let place = Place::within(self.file, self.text, range);
        let mut found = self.found.borrow_mut();
        let line = |place: &Place| place.spot.as_ref().map(|spot| spot.line);
        // What does not parse has no true value: one report for one cause.
        let follows = found.iter().any(|earlier| {
            matches!(earlier.fault, Fault::TomlSyntax { .. }) && line(&earlier.place) == line(&place)
        });
        if !follows {
            found.push(Diagnostic::new(fault, place));
        }
    }
}

/// One table. Call [`Table::finish`] on inner tables when all keys were asked for.
#[derive(Debug)]
pub struct Table<'t> {
    source: &'t Source<'t>,
    entries: &'t DeTable<'t>,
    at: Range<usize>,
    known: Vec<&'static str>,
    /// The text parsed without errors; if not, a missing key may only follow from the error.
    is_whole: bool,
}

impl<'t> Table<'t> {
    fn get(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.leave(key);
        self.entries.get(key)
    }

    /// Whether a key that nobody asked for looks like `key`.
    pub fn has_misspelt(&self, key: &'static str) -> bool {
        let mut names = self.entries.keys().map(|name| name.get_ref().as_ref());
        names.any(|name: &str| !self.known.contains(&name) && closest(name, [key]).is_some())
    }

    /// Reports a fault at the value of `key`, or at the table if it has none.
    pub fn report(&self, key: &str, fault: Fault) {
        let range = self.entries.get(key).map_or(self.at.clone(), Spanned::span);
        self.source.report(range, fault);
    }

    /// Reports a fault at the text `item` in the list of `key`.
    pub fn report_item(&self, key: &str, item: &str, fault: Fault) {
        let list = self.entries.get(key).and_then(|value| value.get_ref().as_array());
        let found = list.and_then(|list| list.iter().find(|value| value.get_ref().as_str() == Some(item)));
        self.source.report(found.map_or(self.at.clone(), Spanned::span), fault);
    }

    /// Reports that the value of `key` breaks a rule.
    pub fn refuse(&self, key: &'static str, value: impl Into<String>, rule: Rule) {
        self.report(key, Fault::BadValue { key, value: value.into(), rule });
    }

    fn missing<T>(&self, key: &'static str) -> Option<T> {
        if self.is_whole {
            self.report(key, Fault::MissingKey { key });
        }
        None
    }

    fn wrong<T>(&self, key: &'static str, wanted: Kind) -> Option<T> {
        self.report(key, Fault::WrongKind { key, wanted });
        None
    }

    /// Whether the table has the key; asking makes the key known.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// A text that is not blank.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.get(key)?.get_ref();
        let Some(text) = value.as_str() else { return self.wrong(key, Kind::Text) };
        if text.trim().is_empty() {
            self.refuse(key, text, Rule::NotBlank);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that must be there.
    pub fn required_text(&mut self, key: &'static str) -> Option<String> {
        if self.has(key) { self.text(key) } else { self.missing(key) }
    }

    /// A text that follows `rule`, as the value it stands for.
    pub fn parsed<T: FromStr>(&mut self, key: &'static str, rule: Rule) -> Option<T> {
        let text = self.text(key)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.refuse(key, text, rule);
        }
        value
    }

    /// As [`Table::parsed`], for a key that must be there.
    pub fn required<T: FromStr>(&mut self, key: &'static str, rule: Rule) -> Option<T> {
        if self.has(key) { self.parsed(key, rule) } else { self.missing(key) }
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?.get_ref().as_bool();
        value.or_else(|| self.wrong(key, Kind::Boolean))
    }

    /// A whole number within bounds.
    pub fn integer(&mut self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        let value = self.get(key)?.get_ref();
        let Some(digits) = value.as_integer() else { return self.wrong(key, Kind::Integer) };
        let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok();
        let fitting = number.filter(|number| (least..=most).contains(number));
        if fitting.is_none() {
            self.refuse(key, digits.as_str(), Rule::Between(least, most));
        }
        fitting
    }

    /// A local date and time; the time may be left out and is midnight then.
    pub fn date_time(&mut self, key: &'static str) -> Option<DateTime> {
        let value = self.get(key)?.get_ref();
        let local = value
            .as_datetime()
            .filter(|at| at.date.is_some() && at.offset.is_none())
            .and_then(|at| at.to_string().parse().ok());
        local.or_else(|| self.wrong(key, Kind::DateTime))
    }

    /// A local date and time that must be there.
    pub fn required_date_time(&mut self, key: &'static str) -> Option<DateTime> {
        if self.has(key) { self.date_time(key) } else { self.missing(key) }
    }

    /// A list of texts that follow `rule`.
    pub fn list<T: FromStr>(&mut self, key: &'static str, rule: Rule) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            return self.wrong::<Vec<T>>(key, Kind::Texts).unwrap_or_default();
        };
        let mut items = Vec::new();
        for item in array {
            let fault = match item.get_ref().as_str() {
                None => Fault::WrongKind { key, wanted: Kind::Texts },
                Some(text) => match text.parse() {
                    Ok(value) => {
                        items.push(value);
                        continue;
                    }
                    Err(_) => Fault::BadValue { key, value: text.to_owned(), rule },
                },
            };
            self.source.report(item.span(), fault);
        }
        items
    }

    /// A table within this one.
    pub fn table(&mut self, key: &'static str) -> Option<Table<'t>> {
        let value = self.get(key)?;
        match value.get_ref().as_table() {
            Some(entries) => Some(self.inner(entries, value.span())),
            None => self.wrong(key, Kind::Table),
        }
    }

    /// A table that must be there.
    pub fn required_table(&mut self, key: &'static str) -> Option<Table<'t>> {
        if self.has(key) { self.table(key) } else { self.missing(key) }
    }

    /// The tables of `[[key]]`.
    pub fn tables(&mut self, key: &'static str) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let inner = value.get_ref().as_array().map(|array| {
            array
                .iter()
                .map(|item| item.get_ref().as_table().map(|entries| self.inner(entries, item.span())))
                .collect::<Option<Vec<_>>>()
        });
        inner.flatten().or_else(|| self.wrong(key, Kind::Tables)).unwrap_or_default()
    }

    /// Ends the reading: every key that nobody asked for is refused and the known ones are named.
    pub fn finish(&mut self) {
        for (key, _) in self.entries {
            let name = key.get_ref().as_ref();
            if !self.known.contains(&name) {
                self.source.report(
                    key.span(),
                    Fault::UnknownKey {
                        key: name.to_owned(),
                        known: self.known.clone(),
                        like: closest(name, self.known.iter().copied()),
                    },
                );
            }
        }
    }

    /// A table without keys, for one that the text leaves out.
    pub fn empty(&self) -> Table<'t> {
        static NOTHING: LazyLock<DeTable<'static>> = LazyLock::new(DeTable::new);
        self.inner(&NOTHING, self.at.clone())
    }

    /// Adds a finding that has its place elsewhere.
    pub fn add(&self, finding: Diagnostic) {
        self.source.found.borrow_mut().push(finding);
    }

    /// Leaves keys unread that another program owns.
    pub fn leave(&mut self, key: &'static str) {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
    }

    fn inner(&self, entries: &'t DeTable<'t>, at: Range<usize>) -> Table<'t> {
        Table { source: self.source, entries, at, known: Vec::new(), is_whole: self.is_whole }
    }
}
