//! The facts of a site that its pages are made with.
//!
//! Belongs here: facts that a reader can notice. Does not belong here: reading them from files (`config`).

use std::collections::HashMap;

use jiff::{Timestamp, civil::DateTime, fmt::rfc2822, tz::TimeZone};

use super::{
    china::China,
    locale::{Locale, Locales},
    route::Route,
    share::Service,
};

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
    /// With which services a reader of each edition can share a story.
    pub services: HashMap<Locale, Vec<Service>>,
    /// What sites in mainland China carry.
    pub china: China,
}

impl Site {
    /// The absolute URL of a route. It never depends on the request's Host header.
    pub fn url(&self, route: &Route) -> String {
        format!("{}{}", self.base_url, route.path())
    }

    /// With which services a reader of `locale` can share a story.
    pub fn services(&self, locale: &Locale) -> &[Service] {
        self.services.get(locale).map_or(&[], Vec::as_slice)
    }

    /// `time` on the clocks of the site's zone.
    pub fn local(&self, time: Timestamp) -> DateTime {
        time.to_zoned(self.time_zone.clone()).datetime()
    }

    /// The host of the base URL, without a port.
    pub fn host(&self) -> &str {
        let host = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, host)| host);
        // An IPv6 address stands in brackets and has colons of its own.
        match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        }
    }

    /// The form of dates in mail (RFC 5322), which RSS uses: `Tue, 22 Sep 2020 01:44:00 +0800`.
    pub fn mail_date(&self, time: DateTime) -> String {
        let zoned = time.to_zoned(self.time_zone.clone());
        let mail = zoned.and_then(|zoned| rfc2822::to_string(&zoned));
        mail.unwrap_or_else(|_| self.iso(time))
    }

    /// The clocks of Beijing, without an offset, as Baidu reads times: `2020-09-22T01:44:00`.
    pub fn beijing(&self, time: DateTime) -> String {
        let zoned = time.to_zoned(self.time_zone.clone());
        let there = zoned.and_then(|zoned| zoned.in_tz("Asia/Shanghai")).map(|there| there.datetime());
        there.unwrap_or(time).strftime("%Y-%m-%dT%H:%M:%S").to_string()
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
