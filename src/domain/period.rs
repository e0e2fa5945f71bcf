//! Parts of the calendar by which the archive is laid out.
//!
//! Belongs here: years and months as they stand in an address. Does not belong here: their names
//! (`i18n::format`), what was posted in them (`domain::catalog`).

use std::fmt;

use jiff::civil::{Date, DateTime};

/// A year of the calendar, or a month of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    first: Date,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Unit {
    Year,
    Month,
}

impl Period {
    /// The year that `when` is in.
    pub fn year_of(when: DateTime) -> Self {
        Self { first: when.date().first_of_year(), unit: Unit::Year }
    }

    /// The month that `when` is in.
    pub fn month_of(when: DateTime) -> Self {
        Self { first: when.date().first_of_month(), unit: Unit::Month }
    }

    /// Reads a year of four digits, and a month of one or two; `None` for what no calendar has.
    pub fn parse(year: &str, month: Option<&str>) -> Option<Self> {
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok());
        let year = number(year).filter(|_| year.len() == 4)??;
        let (month, unit) = match month {
            None => (1, Unit::Year),
            Some(month) => (i8::try_from(number(month).filter(|_| month.len() <= 2)??).ok()?, Unit::Month),
        };
        Some(Self { first: Date::new(year, month, 1).ok()?, unit })
    }

    /// The year that it is or is in.
    pub fn year(self) -> Self {
        Self::year_of(self.start())
    }

    /// Whether it is a month.
    pub fn is_month(self) -> bool {
        self.unit == Unit::Month
    }

    /// Its first moment.
    pub fn start(self) -> DateTime {
        self.first.to_datetime(jiff::civil::Time::midnight())
    }

    /// Whether `when` is in it.
    pub fn contains(self, when: DateTime) -> bool {
        match self.unit {
            Unit::Year => Self::year_of(when) == self,
            Unit::Month => Self::month_of(when) == self,
        }
    }
}

/// As it stands in an address: `2020`, `2020/09`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.first.year())?;
        if self.is_month() { write!(f, "/{:02}", self.first.month()) } else { Ok(()) }
    }
}
