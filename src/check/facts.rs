//! The facts in prose: numbers, money, measures, dates and times, read in Chinese and English alike, and
//! compared by what they say and not by how it is written.
//!
//! Belongs here: reading and comparing. Does not belong here: which pieces of two texts answer each other, and
//! telling it (`check::articles`).

mod compare;
mod count;
mod dates;
mod fact;
mod figures;
mod line;
mod scan;
mod units;
mod words;

pub use compare::{Difference, differences, is_slip};
pub use fact::{Fact, Kind, Weight};
pub use line::Line;
pub use scan::facts;
