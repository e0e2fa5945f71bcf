//! `DATETIME` and `NUMBER`, the functions that translators call in messages, over ICU4X.
//!
//! `DATETIME($when, dateStyle: "long", timeStyle: "short")`: `dateStyle` is `long` (the default),
//! `medium` or `short`; `timeStyle` is `short` or left out.
//! `NUMBER($n, useGrouping: "false", minimumFractionDigits: 1, maximumFractionDigits: 2)`; a number
//! that stands alone is written in the same way with grouping. The forms are those of Unicode CLDR.

use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter,
        fieldsets::{YMD, YMDT},
    },
    decimal::{
        DecimalFormatter,
        input::Decimal,
        options::{DecimalFormatterOptions, GroupingStrategy},
    },
    locale::Locale as IcuLocale,
    time::{DateTime as IcuDateTime, Time},
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::civil::DateTime;
use unic_langid::LanguageIdentifier;

/// Most fraction digits that `NUMBER` writes, whatever a message asks for.
const MOST_FRACTION_DIGITS: usize = 20;

/// The date forms of one locale.
pub struct DateFormats {
    date: [FixedCalendarDateTimeFormatter<Gregorian, YMD>; 3],
    date_time: [FixedCalendarDateTimeFormatter<Gregorian, YMDT>; 3],
}

impl DateFormats {
    /// The forms of the locale with this tag.
    ///
    /// # Errors
    /// When ICU4X has no data for it.
    pub fn new(tag: &LanguageIdentifier) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = icu_locale(tag);
        let date = |fields| FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields);
        let date_time =
            |fields: YMD| FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields.with_time_hm());
        Ok(Self {
            date: [date(YMD::long())?, date(YMD::medium())?, date(YMD::short())?],
            date_time: [date_time(YMD::long())?, date_time(YMD::medium())?, date_time(YMD::short())?],
        })
    }

    /// The function `DATETIME`. Its argument is a local date and time in ISO 8601, as the typed
    /// messages pass it; anything else is handed back as it is.
    pub fn datetime<'a>(&self, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
        let Some(FluentValue::String(text)) = positional.first() else { return FluentValue::Error };
        let Ok(when) = DateTime::from_str(text) else { return FluentValue::String(text.clone()) };
        let option = |name| match named.get(name) {
            Some(FluentValue::String(value)) => Some(value.as_ref()),
            _ => None,
        };
        let style = match option("dateStyle") {
            Some("medium") => 1,
            Some("short") => 2,
            _ => 0,
        };
        let formatted = self.format(when, style, option("timeStyle").is_some());
        formatted.map_or(FluentValue::Error, |text| FluentValue::String(text.into()))
    }

    fn format(&self, when: DateTime, style: usize, with_time: bool) -> Option<String> {
        let part = |number: i8| u8::try_from(number).ok();
        let date =
            Date::try_new_gregorian(i32::from(when.year()), part(when.month())?, part(when.day())?).ok()?;
        let time = Time::try_new(part(when.hour())?, part(when.minute())?, part(when.second())?, 0).ok()?;
        Some(if with_time {
            self.date_time[style].format(&IcuDateTime { date, time }).to_string()
        } else {
            self.date[style].format(&date).to_string()
        })
    }
}

/// The function `NUMBER`: the number with the options of the message, within safe bounds.
pub fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            let bound = |digits: Option<usize>| digits.map(|digits| digits.min(MOST_FRACTION_DIGITS));
            number.options.minimum_fraction_digits = bound(number.options.minimum_fraction_digits);
            number.options.maximum_fraction_digits = bound(number.options.maximum_fraction_digits);
            FluentValue::Number(number)
        }
        _ => FluentValue::Error,
    }
}

/// Writes every number of a message in the form of its locale; other values in Fluent's own way.
pub fn write_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    let grouping = Grouping { is_on: number.options.use_grouping };
    memoizer.with_try_get::<Decimals, _, _>(grouping, |decimals| decimals.0.format(&decimal).to_string()).ok()
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    // The shortest decimal that reads back as the same number.
    let mut decimal = Decimal::try_from_str(&number.value.to_string()).ok()?;
    let digits = |digits: usize| i16::try_from(digits.min(MOST_FRACTION_DIGITS)).ok();
    if let Some(most) = number.options.maximum_fraction_digits.and_then(digits) {
        decimal.round(-most);
    }
    if let Some(least) = number.options.minimum_fraction_digits.and_then(digits) {
        decimal.pad_end(-least);
    }
    Some(decimal)
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Grouping {
    is_on: bool,
}

struct Decimals(DecimalFormatter);

impl Memoizable for Decimals {
    type Args = Grouping;
    type Error = icu_provider::DataError;

    fn construct(tag: LanguageIdentifier, grouping: Grouping) -> Result<Self, Self::Error> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy =
            Some(if grouping.is_on { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        DecimalFormatter::try_new((&icu_locale(&tag)).into(), options).map(Self)
    }
}

/// The same tag for ICU4X; a tag that it cannot read gets the forms of no language in particular.
fn icu_locale(tag: &LanguageIdentifier) -> IcuLocale {
    tag.to_string().parse().unwrap_or(IcuLocale::UNKNOWN)
}
