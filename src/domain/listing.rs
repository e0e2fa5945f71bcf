//! Lists of articles, and the feeds by which programs follow them.
//!
//! Belongs here: what a list is about, in which forms it can be followed. Does not belong here: what
//! is in it (`domain::catalog`), the shape of its addresses (`domain::route`).

use std::fmt;

use super::{
    name::{SectionId, TopicId},
    route::Page,
};

/// What a list of articles is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Everything.
    All,
    /// A section.
    Section(SectionId),
    /// A topic.
    Topic(TopicId),
}

impl Subject {
    /// A page of the list, from 1.
    pub fn page(&self, page: usize) -> Page {
        match self.clone() {
            Self::All => Page::News { page },
            Self::Section(section) => Page::Section { section, page },
            Self::Topic(topic) => Page::Topic { topic, page },
        }
    }

    /// The feed of the list.
    pub fn feed(&self, format: FeedFormat) -> Page {
        Page::Feed { subject: self.clone(), format }
    }
}

/// The format of a feed; as text, the ending of its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeedFormat {
    /// Atom 1.0 (RFC 4287).
    Atom,
    /// RSS 2.0 (<https://www.rssboard.org/rss-specification>).
    Rss,
    /// JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
    Json,
}

impl FeedFormat {
    /// All formats, the one that says most first.
    pub const ALL: [Self; 3] = [Self::Atom, Self::Rss, Self::Json];

    /// The format of the feed whose address ends with `file`.
    pub fn of_file(file: &str) -> Option<Self> {
        let ending = file.strip_prefix("feed.")?;
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }

    /// Its media type, without parameters.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Rss => "application/rss+xml",
            Self::Json => "application/feed+json",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Atom => "atom",
            Self::Rss => "rss",
            Self::Json => "json",
        }
    }
}

impl fmt::Display for FeedFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.ending())
    }
}
