//! What a reader looks for and what is found: the form of the search page and its answer.
//!
//! Belongs here: both as data. Does not belong here: finding (`storage::search`), showing (`views`).

use std::{str::FromStr, sync::Arc};

use super::{
    article::Article,
    locale::Locale,
    name::{SectionId, Slug},
};

/// Most characters of a text that are looked for.
pub const LONGEST: usize = 200;

/// What a reader looks for, as the address says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The text, on one line, at most [`LONGEST`] characters.
    pub text: String,
    /// Only stories of this section.
    pub section: Option<SectionId>,
    /// Only stories posted in this year.
    pub year: Option<i16>,
    /// The order of the stories.
    pub sort: Sort,
    /// The page of the answer, from 1.
    pub page: usize,
}

/// The order of what is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What answers best comes first.
    #[default]
    Relevance,
    /// The newest comes first.
    Date,
}

impl Query {
    /// Reads the query part of an address. Whatever it holds, there is a query: what cannot be
    /// understood is left out.
    pub fn parse(query: &str) -> Self {
        let mut parsed = Self { page: 1, ..Self::default() };
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "q" => parsed.text = clean(&value),
                "section" => parsed.section = SectionId::from_str(&value).ok(),
                "year" => parsed.year = value.parse().ok().filter(|year| (1..=9999).contains(year)),
                "sort" if value == "date" => parsed.sort = Sort::Date,
                "page" => parsed.page = value.parse().ok().filter(|page| *page >= 1).unwrap_or(1),
                _ => {}
            }
        }
        parsed
    }

    /// The query as it stands in an address, without what goes without saying.
    pub fn write(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            query.append_pair("q", &self.text);
        }
        if let Some(section) = &self.section {
            query.append_pair("section", section.as_str());
        }
        if let Some(year) = self.year {
            query.append_pair("year", &year.to_string());
        }
        if self.sort == Sort::Date {
            query.append_pair("sort", "date");
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        query.finish()
    }
}

/// One line without control characters and marks that turn the direction of writing.
fn clean(text: &str) -> String {
    let is_harmful = |char: char| {
        char.is_control() || matches!(char, '\u{fffd}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text: String = text.chars().map(|char| if is_harmful(char) { ' ' } else { char }).collect();
    text.trim().chars().take(LONGEST).collect::<String>().trim_end().to_owned()
}

/// The answer to a query.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Nothing was asked: the text is empty or has no letter.
    Nothing,
    /// The index is still being made.
    NotReady,
    /// What was found.
    Found(Arc<Found>),
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Stories in all.
    pub total: usize,
    /// The page of them that this is, from 1.
    pub page: usize,
    /// How many pages there are, at least one.
    pub pages: usize,
    /// The stories of this page by the locale that they answer in: the reader's own first, and
    /// in each following one those that answer in none before it.
    pub groups: Vec<Group>,
    /// Sections with stories that answer, whatever section was asked for, and how many.
    pub sections: Vec<(SectionId, usize)>,
    /// Years, the latest first, with stories that answer, whatever year was asked for.
    pub years: Vec<(i16, usize)>,
    /// Whether no story has all that was asked for, and these have most of it.
    pub is_partial: bool,
}

impl Found {
    /// Whether nothing answers, whatever section and year was asked for.
    pub fn is_nothing(&self) -> bool {
        self.total == 0 && self.sections.is_empty() && self.years.is_empty()
    }
}

/// Stories that answer in one locale.
#[derive(Debug, Clone)]
pub struct Group {
    /// The locale; none for stories whose texts answer only together.
    pub locale: Option<Locale>,
    /// The stories on this page.
    pub hits: Vec<Hit>,
}

/// A story that answers.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The story.
    pub article: Arc<Article>,
    /// The locale of the text that answers.
    pub locale: Locale,
    /// The title of that text.
    pub title: Marked,
    /// Its summary, or the piece of it that answers.
    pub excerpt: Marked,
}

/// A text in pieces, of which some answer to what was asked.
pub type Marked = Vec<Piece>;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is what was asked for.
    pub is_match: bool,
}

/// A title that begins as the reader types.
#[derive(Debug, Clone)]
pub struct Suggestion {
    /// The story.
    pub slug: Slug,
    /// Its section.
    pub section: SectionId,
    /// Its title in the reader's language.
    pub title: Marked,
}
