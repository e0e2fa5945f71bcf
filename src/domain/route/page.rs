//! The addresses within a locale.

use std::{fmt::Write, str::FromStr};

use crate::domain::{
    listing::{FeedFormat, Subject},
    locale::Locale,
    name::{SectionId, Slug, TopicId},
    period::Period,
    preview::Key,
    saved, search,
};

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
    SitemapXml(Part),
    /// `/{locale}/sitemap-plain.xml`, or `/{locale}/sitemap-plain-{n}.xml`: the same without namespaces, for
    /// engines that read no more.
    SitemapPlain(Part),
    /// `/{locale}/sitemap-news.xml`: the news of the last two days.
    SitemapNews,
    /// `/{locale}/manifest.webmanifest`: how the edition looks as an app.
    Manifest,
}

/// A part of a split sitemap, from 1; `None` for the whole or the index of the parts.
pub type Part = Option<usize>;

impl Page {
    /// Whether programs fetch it to learn what there is to read.
    pub fn is_for_programs(&self) -> bool {
        matches!(self, Self::SitemapXml(_) | Self::SitemapPlain(_) | Self::SitemapNews | Self::Feed { .. })
    }

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
            Self::SitemapXml(None) => path.write_str("/sitemap.xml"),
            Self::SitemapXml(Some(part)) => write!(path, "/sitemap-{part}.xml"),
            Self::SitemapPlain(None) => path.write_str("/sitemap-plain.xml"),
            Self::SitemapPlain(Some(part)) => write!(path, "/sitemap-plain-{part}.xml"),
            Self::SitemapNews => path.write_str("/sitemap-news.xml"),
            Self::Manifest => path.write_str("/manifest.webmanifest"),
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

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
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
            ["manifest.webmanifest"] => Self::Manifest,
            ["sitemap.xml"] => Self::SitemapXml(None),
            ["sitemap-plain.xml"] => Self::SitemapPlain(None),
            ["sitemap-news.xml"] => Self::SitemapNews,
            [file] if file.starts_with("sitemap-") => {
                let part = file.strip_prefix("sitemap-")?.strip_suffix(".xml")?;
                match part.strip_prefix("plain-") {
                    Some(part) => Self::SitemapPlain(Some(whole_number(part)?)),
                    None => Self::SitemapXml(Some(whole_number(part)?)),
                }
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

/// A number from 1 in plain digits.
pub(super) fn whole_number(text: &str) -> Option<usize> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|page| plain && *page >= 1)
}
