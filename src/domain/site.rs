//! The facts of a site that its pages are made with.
//!
//! Belongs here: facts that a reader can notice. Does not belong here: reading them from files (`config`).

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::{locale::Locales, route::Route};

/// What every page knows of the site that it belongs to.
#[derive(Debug, Clone)]
pub struct Site {
    /// Scheme and host of all absolute URLs, without a slash at the end: `https://news.example`.
    pub base_url: String,
    /// The zone in which `posted` is written and shown.
    pub time_zone: TimeZone,
    /// Articles on one page of a list.
    pub page_size: usize,
    /// The language editions.
    pub locales: Locales,
}

impl Site {
    /// The absolute URL of a route. It never depends on the request's Host header.
    pub fn url(&self, route: &Route) -> String {
        format!("{}{}", self.base_url, route.path())
    }

    /// `time` on the clocks of the site's zone.
    pub fn local(&self, time: Timestamp) -> DateTime {
        time.to_zoned(self.time_zone.clone()).datetime()
    }

    /// RFC 3339 with the zone's offset at that time: `2020-09-22T01:44:00+08:00`. A time that
    /// the zone's clocks skipped or showed twice is read the compatible way of RFC 5545.
    pub fn iso(&self, time: DateTime) -> String {
        match time.to_zoned(self.time_zone.clone()) {
            // RFC 3339 knows no seconds in an offset, as zones had before standard time.
            Ok(zoned) if zoned.offset().seconds() % 60 == 0 => {
                zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
            }
            Ok(zoned) => zoned.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            Err(_) => format!("{}Z", time.strftime("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

/// The addresses of the built files that pages load.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The JavaScript module that starts the islands.
    pub js: String,
    /// The WebAssembly module of the islands.
    pub wasm: String,
}
