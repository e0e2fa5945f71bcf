//! The table `[engines]`: which search engines are told what is new.

use std::path::{Path, PathBuf};

use super::{Secret, knobs::Knobs};
use crate::{
    domain::{diagnostic::Rule, route::is_index_now_key},
    syntax::table::Table,
};

/// Which search engines are told what is new, and how.
#[derive(Debug, Clone)]
pub struct Engines {
    /// Whether the running server tells them by itself.
    pub is_automatic: bool,
    /// The engines that share what they are told (<https://www.indexnow.org>): Bing, Yandex, Naver and others.
    pub index_now: Option<IndexNow>,
    /// Baidu.
    pub baidu: Option<Baidu>,
    /// Seconds after which an engine that does not answer is given up.
    pub patience: u64,
    /// The file that keeps what was told.
    pub journal: PathBuf,
}

/// What `IndexNow` wants.
#[derive(Debug, Clone)]
pub struct IndexNow {
    /// The address that is told.
    pub url: String,
    /// What proves that the site is ours; it is no secret.
    pub key: String,
}

/// What Baidu wants (<https://ziyuan.baidu.com/college/courseinfo?id=267&page=2>).
#[derive(Debug, Clone)]
pub struct Baidu {
    /// The address that is told.
    pub url: String,
    /// What proves that the site is ours.
    pub token: Secret,
}

/// Reads the table; without a key or a token nobody is told.
pub fn read(top: &mut Table<'_>, home: &Path) -> Option<Engines> {
    let mut table = Knobs::new(top, "engines");
    let is_automatic = table.flag("automatic");
    let mut url = |key, default: &str| {
        let url = table.text(key).unwrap_or(default.to_owned());
        let is_url = url.starts_with("https://") || url.starts_with("http://");
        Some(url).filter(|url| is_url || table.refuse(key, url, Rule::Url))
    };
    let index_now_url = url("indexnow-url", "https://api.indexnow.org/indexnow");
    let baidu_url = url("baidu-url", "http://data.zz.baidu.com/urls");
    let key = table
        .text("indexnow-key")
        .filter(|key| is_index_now_key(key) || table.refuse("indexnow-key", key, Rule::IndexNowKey));
    let token = table.text("baidu-token").map(Secret::given);
    let patience = table.number("patience-seconds", 1, 120).unwrap_or(20);
    let journal = home.join(table.text("journal").unwrap_or("engines.jsonl".to_owned()));
    table.finish();
    Some(Engines {
        is_automatic,
        index_now: key.zip(index_now_url).map(|(key, url)| IndexNow { url, key }),
        baidu: token.zip(baidu_url).map(|(token, url)| Baidu { url, token }),
        patience: u64::try_from(patience).ok()?,
        journal,
    })
}
