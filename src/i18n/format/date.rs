//! `DATETIME`: days, months and years in the form of a locale.

use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue};
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter,
        fieldsets::{Y, YM, YMD, YMDT},
    },
    time::{DateTime as IcuDateTime, Time},
};
use jiff::civil::DateTime;
use unic_langid::LanguageIdentifier;

use super::icu_locale;

/// The date forms of one locale.
pub struct DateFormats {
    date: [FixedCalendarDateTimeFormatter<Gregorian, YMD>; 3],
    date_time: [FixedCalendarDateTimeFormatter<Gregorian, YMDT>; 3],
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
}

/// The value of `dateStyle`.
#[derive(Clone, Copy)]
enum Style {
    /// Year, month and day; the number is that of the length in [`DateFormats`].
    Day(usize),
    Month,
    Year,
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
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long())?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long())?,
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
            Some("medium") => Style::Day(1),
            Some("short") => Style::Day(2),
            Some("month") => Style::Month,
            Some("year") => Style::Year,
            _ => Style::Day(0),
        };
        let formatted = self.format(when, style, option("timeStyle").is_some());
        formatted.map_or(FluentValue::Error, |text| FluentValue::String(text.into()))
    }

    fn format(&self, when: DateTime, style: Style, with_time: bool) -> Option<String> {
        let part = |number: i8| u8::try_from(number).ok();
        let date =
            Date::try_new_gregorian(i32::from(when.year()), part(when.month())?, part(when.day())?).ok()?;
        let time = Time::try_new(part(when.hour())?, part(when.minute())?, part(when.second())?, 0).ok()?;
        Some(match style {
            Style::Day(length) if with_time => {
                self.date_time[length].format(&IcuDateTime { date, time }).to_string()
            }
            Style::Day(length) => self.date[length].format(&date).to_string(),
            Style::Month => self.month.format(&date).to_string(),
            Style::Year => self.year.format(&date).to_string(),
        })
    }
}
