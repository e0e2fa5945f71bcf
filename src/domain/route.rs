//! Every address of the site: built here and read here, nowhere else.
//!
//! Belongs here: the shape of paths. Does not belong here: whether what they name exists (`domain::catalog`).

use std::{fmt::Write, str::FromStr};

use super::{
    listing::{FeedFormat, Subject},
    locale::{Locale, Locales},
    name::{SectionId, Slug, TopicId},
    period::Period,
    picture::{Form, Format, Hash},
    preview::Key,
    saved, search,
};

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
    /// `/sitemap.xml`: the index of the sitemaps of all locales.
    SitemapIndex,
    /// `/pkg/start.{hash}.js`: the script that starts a page.
    Start(Hash),
    /// `/media/{slug}/{stem}.{hash}.{ending}`, `/media/{slug}/{stem}.{hash}.{width}.webp`; of a story that is
    /// not published yet `/media/{key}/{slug}/…`
    Media(Media),
    /// Everything below `/{locale}`.
    Local(Locale, Page),
}

/// The address of a picture in one of its forms. The hash changes with its content, so that what is
/// there never does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Media {
    /// The key of a preview link, without which nobody sees the pictures of an unpublished story.
    pub key: Option<Key>,
    /// The article or page that the picture lies beside.
    pub owner: Slug,
    /// What the picture is called.
    pub stem: Slug,
    /// The fingerprint of its content.
    pub hash: Hash,
    /// The form.
    pub form: Form,
}

/// An address within one locale.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Page {
    /// `/{locale}`
    Home,
    /// `/{locale}/news`, `/{locale}/news/page/{n}`
    News {
        /// Page of the list, from 1.
        page: usize,
    },
    /// `/{locale}/news/{section}`, `/{locale}/news/{section}/page/{n}`
    Section {
        /// The section listed.
        section: SectionId,
        /// Page of the list, from 1.
        page: usize,
    },
    /// `/{locale}/news/{section}/{slug}`
    Article {
        /// The section that the article is in.
        section: SectionId,
        /// The article.
        slug: Slug,
    },
    /// `/{locale}/news/{section}/{slug}/parallel`: its texts in all languages, block by block.
    Parallel {
        /// The section that the article is in.
        section: SectionId,
        /// The article.
        slug: Slug,
    },
    /// `/{locale}/preview/{slug}/{key}`: an article that is not to be read yet, for those who were given the link.
    Preview {
        /// The article.
        slug: Slug,
        /// What lets the reader in.
        key: Key,
    },
    /// `/{locale}/archive`: the years and months in which something was posted.
    Archive,
    /// `/{locale}/archive/{yyyy}`, `/{locale}/archive/{yyyy}/{mm}`, `…/page/{n}`
    Period {
        /// The year or month listed.
        period: Period,
        /// Page of the list, from 1.
        page: usize,
    },
    /// `/{locale}/topics`: all topics.
    Topics,
    /// `/{locale}/topics/{topic}`, `/{locale}/topics/{topic}/page/{n}`
    Topic {
        /// The topic listed.
        topic: TopicId,
        /// Page of the list, from 1.
        page: usize,
    },
    /// `/{locale}/feed.{format}`, `/{locale}/news/{section}/feed.{format}`, `/{locale}/topics/{topic}/feed.{format}`
    Feed {
        /// The list that it follows.
        subject: Subject,
        /// Its format.
        format: FeedFormat,
    },
    /// `/{locale}/favorites`
    Favorites,
    /// `/{locale}/favorites.txt`: a list of articles as a file to keep.
    FavoritesFile,
    /// `/{locale}/search`
    Search,
    /// `/{locale}/search/suggest`: titles for a reader who is typing, a piece of a page.
    Suggest,
    /// `/{locale}/quotation`: the bar that quotes a story, a piece of a page.
    Quotation,
    /// `/{locale}/sitemap`
    SiteMap,
    /// `/{locale}/{page}`
    Fixed(Slug),
    /// `/{locale}/sitemap.xml`, or `/{locale}/sitemap-{n}.xml` when it was split.
    SitemapXml {
        /// Part of a split sitemap, from 1; `None` for the whole or the index of the parts.
        part: Option<usize>,
    },
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
            ["sitemap.xml"] => Some(Self::SitemapIndex),
            ["a", slug] => slug.parse().ok().map(Self::Short),
            ["a", slug, "qr.svg"] => slug.parse().ok().map(Self::QrCode),
            ["pkg", file] => {
                let hash = file.strip_prefix("start.").and_then(|file| file.strip_suffix(".js"));
                hash.and_then(|hash| hash.parse().ok()).map(Self::Start)
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
            Self::Short(slug) => format!("/a/{slug}"),
            Self::QrCode(slug) => format!("/a/{slug}/qr.svg"),
            Self::Robots => "/robots.txt".to_owned(),
            Self::SitemapIndex => "/sitemap.xml".to_owned(),
            Self::Start(hash) => format!("/pkg/start.{hash}.js"),
            Self::Media(media) => media.path(),
            Self::Local(locale, page) => page.path(locale),
        }
    }
}

impl Media {
    fn path(&self) -> String {
        let Self { key, owner, stem, hash, form } = self;
        let ending = form.format().ending();
        let folder = media_folder(key.as_ref(), owner);
        match form {
            Form::Whole(_) => format!("{folder}{stem}.{hash}.{ending}"),
            Form::Width(width) => format!("{folder}{stem}.{hash}.{width}.{ending}"),
        }
    }

    /// The HTML of a body of `owner` with the addresses of its pictures as the bearer of `key` sees them.
    pub fn unlocked(html: &str, owner: &Slug, key: &Key) -> String {
        html.replace(&media_folder(None, owner), &media_folder(Some(key), owner))
    }

    fn parse(key: Option<Key>, owner: &str, file: &str) -> Option<Self> {
        let parts: Vec<&str> = file.split('.').collect();
        let (stem, hash, form) = match parts.as_slice() {
            [stem, hash, ending] => (stem, hash, Form::Whole(Format::of_ending(ending)?)),
            [stem, hash, width, "webp"] => (stem, hash, Form::Width(whole_number(width)?.try_into().ok()?)),
            _ => return None,
        };
        Some(Self {
            key,
            owner: owner.parse().ok()?,
            stem: stem.parse().ok()?,
            hash: hash.parse().ok()?,
            form,
        })
    }
}

impl Page {
    /// The path of the page in a locale.
    pub fn path(&self, locale: &Locale) -> String {
        let mut path = format!("/{locale}");
        let written = match self {
            Self::Home => Ok(()),
            Self::News { page } => path.write_str("/news").and_then(|()| number(&mut path, *page)),
            Self::Section { section, page } => {
                write!(path, "/news/{section}").and_then(|()| number(&mut path, *page))
            }
            Self::Article { section, slug } => write!(path, "/news/{section}/{slug}"),
            Self::Parallel { section, slug } => write!(path, "/news/{section}/{slug}/parallel"),
            Self::Preview { slug, key } => write!(path, "/preview/{slug}/{key}"),
            Self::Archive => path.write_str("/archive"),
            Self::Period { period, page } => {
                write!(path, "/archive/{period}").and_then(|()| number(&mut path, *page))
            }
            Self::Topics => path.write_str("/topics"),
            Self::Topic { topic, page } => {
                write!(path, "/topics/{topic}").and_then(|()| number(&mut path, *page))
            }
            Self::Feed { subject: Subject::All, format } => write!(path, "/feed.{format}"),
            Self::Feed { subject: Subject::Section(section), format } => {
                write!(path, "/news/{section}/feed.{format}")
            }
            Self::Feed { subject: Subject::Topic(topic), format } => {
                write!(path, "/topics/{topic}/feed.{format}")
            }
            Self::Favorites => path.write_str("/favorites"),
            Self::FavoritesFile => path.write_str("/favorites.txt"),
            Self::Search => path.write_str("/search"),
            Self::Suggest => path.write_str("/search/suggest"),
            Self::Quotation => path.write_str("/quotation"),
            Self::SiteMap => path.write_str("/sitemap"),
            Self::Fixed(slug) => write!(path, "/{slug}"),
            Self::SitemapXml { part: None } => path.write_str("/sitemap.xml"),
            Self::SitemapXml { part: Some(part) } => write!(path, "/sitemap-{part}.xml"),
        };
        debug_assert!(written.is_ok(), "writing to a String cannot fail");
        path
    }

    /// The favorites page of a locale, or the file of it, with a list that the server shows.
    pub fn with_list(&self, locale: &Locale, slugs: &[Slug]) -> String {
        format!("{}?a={}", self.path(locale), saved::list(slugs))
    }

    /// Which page of a list it is, from 1; what is no list has one page.
    pub fn number(&self) -> usize {
        match self {
            Self::News { page }
            | Self::Section { page, .. }
            | Self::Topic { page, .. }
            | Self::Period { page, .. } => *page,
            _ => 1,
        }
    }

    /// The same list at another of its pages; what is no list stays what it is.
    pub fn at(self, page: usize) -> Self {
        match self {
            Self::News { .. } => Self::News { page },
            Self::Section { section, .. } => Self::Section { section, page },
            Self::Topic { topic, .. } => Self::Topic { topic, page },
            Self::Period { period, .. } => Self::Period { period, page },
            other => other,
        }
    }

    /// The search page of a locale with the answer to a query.
    pub fn search_with(locale: &Locale, query: &search::Query) -> String {
        let path = Self::Search.path(locale);
        let query = query.write();
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }

    fn parse(parts: &[&str]) -> Option<Self> {
        if let [list @ .., file] = parts
            && let Some(format) = FeedFormat::of_file(file)
        {
            return Some(Self::Feed { subject: subject(list)?, format });
        }
        Some(match parts {
            [] => Self::Home,
            ["news"] => Self::News { page: 1 },
            ["news", "page", page] => Self::News { page: whole_number(page)? },
            ["news", section] => Self::Section { section: section.parse().ok()?, page: 1 },
            ["news", section, "page", page] => {
                Self::Section { section: section.parse().ok()?, page: whole_number(page)? }
            }
            ["news", section, slug] => {
                Self::Article { section: section.parse().ok()?, slug: slug.parse().ok()? }
            }
            ["news", section, slug, "parallel"] => {
                Self::Parallel { section: section.parse().ok()?, slug: slug.parse().ok()? }
            }
            ["preview", slug, key] => Self::Preview { slug: slug.parse().ok()?, key: key.parse().ok()? },
            ["archive"] => Self::Archive,
            ["archive", year] => Self::Period { period: Period::parse(year, None)?, page: 1 },
            ["archive", year, month] => Self::Period { period: Period::parse(year, Some(month))?, page: 1 },
            ["archive", year, "page", page] => {
                Self::Period { period: Period::parse(year, None)?, page: whole_number(page)? }
            }
            ["archive", year, month, "page", page] => {
                Self::Period { period: Period::parse(year, Some(month))?, page: whole_number(page)? }
            }
            ["topics"] => Self::Topics,
            ["topics", topic] => Self::Topic { topic: topic.parse().ok()?, page: 1 },
            ["topics", topic, "page", page] => {
                Self::Topic { topic: topic.parse().ok()?, page: whole_number(page)? }
            }
            ["favorites"] => Self::Favorites,
            ["favorites.txt"] => Self::FavoritesFile,
            ["search"] => Self::Search,
            ["search", "suggest"] => Self::Suggest,
            ["quotation"] => Self::Quotation,
            ["sitemap"] => Self::SiteMap,
            ["sitemap.xml"] => Self::SitemapXml { part: None },
            [file] if file.starts_with("sitemap-") => {
                let part = file.strip_prefix("sitemap-")?.strip_suffix(".xml")?;
                Self::SitemapXml { part: Some(whole_number(part)?) }
            }
            [page] => Self::Fixed(Slug::from_str(page).ok()?),
            _ => return None,
        })
    }
}

/// The list that a feed beside it follows.
fn subject(list: &[&str]) -> Option<Subject> {
    Some(match list {
        [] => Subject::All,
        ["news", section] => Subject::Section(section.parse().ok()?),
        ["topics", topic] => Subject::Topic(topic.parse().ok()?),
        _ => return None,
    })
}

/// Page 1 of a list has the address of the list.
fn number(path: &mut String, page: usize) -> std::fmt::Result {
    if page > 1 { write!(path, "/page/{page}") } else { Ok(()) }
}

fn media_folder(key: Option<&Key>, owner: &Slug) -> String {
    match key {
        Some(key) => format!("/media/{key}/{owner}/"),
        None => format!("/media/{owner}/"),
    }
}

/// A number from 1 in plain digits.
fn whole_number(text: &str) -> Option<usize> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|page| plain && *page >= 1)
}
