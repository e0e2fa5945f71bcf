//! Every address of the site: built here and read here, nowhere else.
//!
//! Belongs here: the shape of paths. Does not belong here: whether what they name exists (`domain::catalog`).

mod media;
mod page;

use super::{
    locale::{Locale, Locales},
    name::Slug,
    picture::Hash,
};
pub use media::Media;
pub use page::{Page, Part};

/// An address of the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`: leads to a home page in the reader's language.
    Root,
    /// `/a/{slug}`: leads to an article in the reader's language.
    Short(Slug),
    /// `/a/{slug}/qr.svg`: the QR code of that address.
    QrCode(Slug),
    /// `/robots.txt`
    Robots,
    /// `/{key}.txt`: the file by which engines of `IndexNow` know that a key is ours.
    KeyFile(String),
    /// `/sitemap.xml`: the index of the sitemaps of all locales.
    SitemapIndex,
    /// `/pkg/start.{hash}.js`: the script that starts a page.
    Start(Hash),
    /// `/pkg/saved.{hash}.js`: the script that lists the favorites where no server does.
    Saved(Hash),
    /// `/media/{slug}/{stem}.{hash}.{ending}`, `/media/{slug}/{stem}.{hash}.{width}.webp`; of a story that is
    /// not published yet `/media/{key}/{slug}/…`
    Media(Media),
    /// Everything below `/{locale}`.
    Local(Locale, Page),
}

/// What a path stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parsed {
    /// It is the one spelling of this route.
    Route(Route),
    /// It is another spelling of this route: upper case, a slash at the end, a locale's alias.
    Moved(Route),
    /// It is no address of the site; the locale is that of its first part, if it names one.
    Unknown(Option<Locale>),
}

/// Whether the program keeps the first part below a locale for itself, so that no fixed page may take it.
pub fn is_reserved(page: &Slug) -> bool {
    let taken = ["archive", "favorites", "news", "preview", "quotation", "search", "sitemap", "topics"];
    taken.contains(&page.as_str()) || page.as_str().starts_with("sitemap-")
}

/// Whether a text can be a key of `IndexNow` (<https://www.indexnow.org/documentation>), of which ours have
/// small letters only, as all addresses do.
pub fn is_index_now_key(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (8..=128).contains(&text.len()) && text.bytes().all(is_plain)
}

/// What the paths of all short links begin with.
pub const SHORT_LINKS: &str = "/a/";

/// First parts of a path that no locale may take.
pub const RESERVED_LOCALES: [&str; 3] = ["a", "media", "pkg"];

impl Route {
    /// Reads a path (without query).
    pub fn parse(path: &str, locales: &Locales) -> Parsed {
        let lower = path.to_ascii_lowercase();
        let parts: Vec<&str> = lower.split('/').filter(|part| !part.is_empty()).collect();
        let route = match parts.as_slice() {
            [] => Some(Self::Root),
            ["robots.txt"] => Some(Self::Robots),
            [file] if file.strip_suffix(".txt").is_some_and(is_index_now_key) => {
                file.strip_suffix(".txt").map(|key| Self::KeyFile(key.to_owned()))
            }
            ["sitemap.xml"] => Some(Self::SitemapIndex),
            ["a", slug] => slug.parse().ok().map(Self::Short),
            ["a", slug, "qr.svg"] => slug.parse().ok().map(Self::QrCode),
            ["pkg", file] => {
                let (name, hash) = file.strip_suffix(".js").and_then(|file| file.split_once('.')).unzip();
                let hash = hash.and_then(|hash| hash.parse().ok());
                match name {
                    Some("start") => hash.map(Self::Start),
                    Some("saved") => hash.map(Self::Saved),
                    _ => None,
                }
            }
            ["media", owner, file] => Media::parse(None, owner, file).map(Self::Media),
            ["media", key, owner, file] => {
                key.parse().ok().and_then(|key| Media::parse(Some(key), owner, file)).map(Self::Media)
            }
            [locale, rest @ ..] => match locales.find(locale) {
                None => None,
                Some(locale) => match Page::parse(rest) {
                    Some(page) => Some(Self::Local(locale.clone(), page)),
                    None => return Parsed::Unknown(Some(locale.clone())),
                },
            },
        };
        match route {
            None => Parsed::Unknown(None),
            Some(route) if route.path() == path => Parsed::Route(route),
            Some(route) => Parsed::Moved(route),
        }
    }

    /// The path of the route: lower case, no slash at the end.
    pub fn path(&self) -> String {
        match self {
            Self::Root => "/".to_owned(),
            Self::Short(slug) => format!("{SHORT_LINKS}{slug}"),
            Self::QrCode(slug) => format!("{SHORT_LINKS}{slug}/qr.svg"),
            Self::Robots => "/robots.txt".to_owned(),
            Self::KeyFile(key) => format!("/{key}.txt"),
            Self::SitemapIndex => "/sitemap.xml".to_owned(),
            Self::Start(hash) => format!("/pkg/start.{hash}.js"),
            Self::Saved(hash) => format!("/pkg/saved.{hash}.js"),
            Self::Media(media) => media.path(),
            Self::Local(locale, page) => page.path(locale),
        }
    }
}
