//! `DATETIME` and `NUMBER`, the functions that translators call in messages, over ICU4X. The forms are
//! those of Unicode CLDR.
//!
//! `DATETIME($when, dateStyle: "long", timeStyle: "short")`:
//!
//! | `dateStyle` | English | Chinese |
//! |---|---|---|
//! | `long`, also when left out | September 22, 2020 | 2020年9月22日 |
//! | `medium` | Sep 22, 2020 | 2020年9月22日 |
//! | `short` | 9/22/20 | 2020/9/22 |
//! | `month` | September 2020 | 2020年9月 |
//! | `year` | 2020 | 2020年 |
//!
//! `timeStyle` is `short` or left out; after a month or a year it says nothing.
//!
//! `NUMBER($n, useGrouping: "false", minimumFractionDigits: 1, maximumFractionDigits: 2)`; a number
//! that stands alone is written in the same way with grouping. `NUMBER($n, notation: "compact")` is
//! for a large number that need not be exact, in the words of the language: 12,345 is 12K in English
//! and 1.2万 in Chinese, 123,456,789 is 123M and 1.2亿. It rounds, and it is text: a message that
//! chooses its form by the count chooses by `$n` itself.

mod date;
mod number;

use icu::{
    locale::Locale as IcuLocale,
    plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions},
};
use unic_langid::LanguageIdentifier;

pub use date::DateFormats;
pub use number::{MOST_FRACTION_DIGITS, NumberFormats, write_value};

/// A function that messages can call, and what it takes.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The options that change what it writes.
    pub options: &'static [FunctionOption],
}

/// An option of a function.
#[derive(Debug)]
pub struct FunctionOption {
    /// Its name.
    pub name: &'static str,
    /// The texts that it can be; none for a whole number from 0 to [`MOST_FRACTION_DIGITS`].
    pub words: &'static [&'static str],
}

/// All that messages can call; [`DateFormats::datetime`] and [`NumberFormats::number`] do it.
pub const FUNCTIONS: [Function; 2] = [
    Function {
        name: "NUMBER",
        options: &[
            FunctionOption { name: "useGrouping", words: &["true", "false"] },
            FunctionOption { name: "minimumFractionDigits", words: &[] },
            FunctionOption { name: "maximumFractionDigits", words: &[] },
            FunctionOption { name: "notation", words: &["compact"] },
            FunctionOption { name: "type", words: &["cardinal", "ordinal"] },
        ],
    },
    Function {
        name: "DATETIME",
        options: &[
            FunctionOption { name: "dateStyle", words: &["long", "medium", "short", "month", "year"] },
            FunctionOption { name: "timeStyle", words: &["short"] },
        ],
    },
];

/// The plural forms of a language: those that it has, and those that whole numbers up to 200 take. Forms
/// that only larger or broken numbers take can be left out.
#[derive(Debug)]
pub struct PluralForms {
    /// All of them.
    pub all: Vec<&'static str>,
    /// Those that every choice by a number needs.
    pub needed: Vec<&'static str>,
}

impl PluralForms {
    /// The forms for counting, or for ordering, in the language of a tag; none when ICU4X does not know it.
    pub fn new(tag: &LanguageIdentifier, is_ordinal: bool) -> Option<Self> {
        let kind = if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let options = PluralRulesOptions::default().with_type(kind);
        let rules = PluralRules::try_new((&icu_locale(tag)).into(), options).ok()?;
        let mut needed: Vec<_> = (0_u32..=200).map(|number| rules.category_for(number)).collect();
        needed.sort_unstable();
        needed.dedup();
        let names = |forms: Vec<PluralCategory>| forms.into_iter().map(form_name).collect();
        Some(Self { all: names(rules.categories().collect()), needed: names(needed) })
    }
}

/// The name by which messages call a plural form.
fn form_name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The same tag for ICU4X; a tag that it cannot read gets the forms of no language in particular.
fn icu_locale(tag: &LanguageIdentifier) -> IcuLocale {
    tag.to_string().parse().unwrap_or(IcuLocale::UNKNOWN)
}
