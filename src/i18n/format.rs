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

use icu::locale::Locale as IcuLocale;
use unic_langid::LanguageIdentifier;

pub use date::DateFormats;
pub use number::{NumberFormats, write_value};

/// The same tag for ICU4X; a tag that it cannot read gets the forms of no language in particular.
fn icu_locale(tag: &LanguageIdentifier) -> IcuLocale {
    tag.to_string().parse().unwrap_or(IcuLocale::UNKNOWN)
}
