//! Tables whose keys are data, such as names by locale or records by message.

use std::str::FromStr;

use toml::{Spanned, de::DeValue};

use super::Table;
use crate::domain::diagnostic::{Fault, Kind, Rule};

impl<'t> Table<'t> {
    /// All entries of a table whose keys are data, such as names by locale id: key and text. `known` names the
    /// keys that are allowed; findings call the table `key`.
    pub fn texts_by_key(self, key: &'static str, known: &[String]) -> Vec<(String, String)> {
        self.by_known_key(key, known, Kind::Text, |value| value.get_ref().as_str().map(str::to_owned))
    }

    /// The same for lists of texts that are not blank, such as names by locale id.
    pub fn lists_by_key(self, key: &'static str, known: &[String]) -> Vec<(String, Vec<String>)> {
        self.by_known_key(key, known, Kind::Texts, |value| {
            let texts = value.get_ref().as_array()?.iter().map(|item| item.get_ref().as_str());
            texts.map(|text| text.filter(|text| !text.trim().is_empty()).map(str::to_owned)).collect()
        })
    }

    /// The same for a table of tables, such as records by locale id.
    pub fn tables_by_key(self, key: &'static str, known: &[String]) -> Vec<(String, Self)> {
        let (source, is_whole) = (self.source, self.is_whole);
        self.by_known_key(key, known, Kind::Table, |value| {
            let entries = value.get_ref().as_table()?;
            Some(Self { source, entries, at: value.span(), known: Vec::new(), is_whole })
        })
    }

    /// All entries of a table whose keys nobody knows beforehand: key, and the value that its text stands for.
    /// Findings call a value `key`.
    pub fn parsed_by_key<T: FromStr>(self, key: &'static str, rule: Rule) -> Vec<(String, T)> {
        let mut taken = Vec::new();
        for (name, value) in self.entries {
            let fault = match value.get_ref().as_str() {
                None => Fault::WrongKind { key, wanted: Kind::Text },
                Some(text) => match text.parse() {
                    Ok(value) => {
                        taken.push((name.get_ref().to_string(), value));
                        continue;
                    }
                    Err(_) => Fault::BadValue { key, value: text.to_owned(), rule },
                },
            };
            self.source.report(value.span(), fault);
        }
        taken
    }

    fn by_known_key<T>(
        self,
        key: &'static str,
        known: &[String],
        wanted: Kind,
        take: impl Fn(&'t Spanned<DeValue<'t>>) -> Option<T>,
    ) -> Vec<(String, T)> {
        let mut taken = Vec::new();
        for (name, value) in self.entries {
            let name_text = name.get_ref().to_string();
            if !known.contains(&name_text) {
                let known = known.to_vec();
                self.source.report(name.span(), Fault::NoLocaleFile { name: name_text, known });
            } else if let Some(value) = take(value) {
                taken.push((name_text, value));
            } else {
                self.source.report(value.span(), Fault::WrongKind { key, wanted });
            }
        }
        taken
    }
}
