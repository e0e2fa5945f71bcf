//! One table of settings, each key of which a variable `COUPLET_<TABLE>_<KEY>` overrides.

use std::env;

use crate::{
    domain::diagnostic::{Diagnostic, Fault, Place, Rule},
    syntax::table::Table,
};

/// The keys of one table of the settings.
pub struct Knobs<'t> {
    name: &'static str,
    table: Table<'t>,
}

impl<'t> Knobs<'t> {
    /// The table `name`, empty when the file has none.
    pub fn new(top: &mut Table<'t>, name: &'static str) -> Self {
        let table = if top.has(name) { top.table(name) } else { None };
        Self { name, table: table.unwrap_or_else(|| top.empty()) }
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let written = self.table.text(key);
        self.variable(key).or(written)
    }

    /// A text that must be set.
    pub fn required_text(&mut self, key: &'static str) -> Option<String> {
        let value = self.text(key);
        if value.is_none() && !self.table.has(key) {
            self.table.report(key, Fault::MissingKey { key });
        }
        value
    }

    /// A whole number within bounds.
    pub fn number(&mut self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        let written = self.table.integer(key, least, most);
        let Some(text) = self.variable(key) else { return written };
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.refuse(key, &text, Rule::Between(least, most));
        }
        number
    }

    /// Whether something is switched on; off where nothing is said.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let written = self.table.boolean(key);
        let Some(text) = self.variable(key) else { return written.unwrap_or(false) };
        match text.as_str() {
            "true" => true,
            "false" => false,
            other => self.refuse(key, other, Rule::OneOf(&["true", "false"])),
        }
    }

    /// Reports that a value breaks a rule, at the variable if it came from there. Always false.
    pub fn refuse(&self, key: &'static str, value: &str, rule: Rule) -> bool {
        if self.variable(key).is_some() {
            let fault = Fault::BadValue { key, value: value.to_owned(), rule };
            self.table.add(Diagnostic::new(fault, Place::file(self.variable_name(key))));
        } else {
            self.table.refuse(key, value, rule);
        }
        false
    }

    /// Ends the reading: unknown keys are refused.
    pub fn finish(mut self) {
        self.table.finish();
    }

    fn variable(&self, key: &str) -> Option<String> {
        env::var(self.variable_name(key)).ok().filter(|value| !value.trim().is_empty())
    }

    fn variable_name(&self, key: &str) -> String {
        format!("COUPLET_{}_{key}", self.name).to_uppercase().replace('-', "_")
    }
}
