//! Lists of articles: their pages, and how the articles of a list relate to each other.
//!
//! Belongs here: which articles a reader finds in a list, and in what order.
//! Does not belong here: whether a list has a twin in another locale (`super::alternates`).

use std::{cmp::Reverse, sync::Arc};

use jiff::civil::DateTime;

use super::{Catalog, List, order};
use crate::domain::{
    article::Article,
    listing::Subject,
    locale::Locale,
    name::{SectionId, TopicId},
    period::Period,
};

/// Articles of one topic that are looked at for related ones.
const TOPIC_DEPTH: usize = 100;

/// The neighbors of an article in its section, in one locale.
#[derive(Debug, Default)]
pub struct Neighbors {
    /// The article posted before it.
    pub previous: Option<Arc<Article>>,
    /// The article posted after it.
    pub next: Option<Arc<Article>>,
}

impl Catalog {
    /// The articles of a locale, or of one section of it, newest first, without those under embargo.
    pub fn list(&self, locale: &Locale, section: Option<&SectionId>, now: DateTime) -> &[Arc<Article>] {
        let all = match section {
            None => self.news.get(locale),
            Some(section) => self.in_section.get(&(locale.clone(), section.clone())),
        };
        posted_by(now, all)
    }

    /// The articles of a locale on a topic, newest first, without those under embargo.
    pub fn on_topic(&self, locale: &Locale, topic: &TopicId, now: DateTime) -> &[Arc<Article>] {
        posted_by(now, self.by_topic.get(&(locale.clone(), topic.clone())))
    }

    /// The articles of the list that `subject` names, newest first, without those under embargo.
    pub fn about(&self, locale: &Locale, subject: &Subject, now: DateTime) -> &[Arc<Article>] {
        match subject {
            Subject::All => self.list(locale, None, now),
            Subject::Section(section) => self.list(locale, Some(section), now),
            Subject::Topic(topic) => self.on_topic(locale, topic, now),
        }
    }

    /// The articles of a locale that were posted in `period`, newest first, without those under embargo.
    pub fn posted_in(&self, locale: &Locale, period: Period, now: DateTime) -> &[Arc<Article>] {
        let all = self.list(locale, None, now);
        // What is later than the period stands before it.
        let first = all
            .partition_point(|article| article.posted > period.start() && !period.contains(article.posted));
        within(period, &all[first..])
    }

    /// The years in which a reader of `locale` finds something, newest first, each with its articles.
    pub fn years(&self, locale: &Locale, now: DateTime) -> Vec<(Period, &[Arc<Article>])> {
        periods(self.list(locale, None, now), Period::year_of)
    }

    /// The months of `year` in which a reader of `locale` finds something, newest first, each with
    /// its articles.
    pub fn months(&self, locale: &Locale, year: Period, now: DateTime) -> Vec<(Period, &[Arc<Article>])> {
        periods(self.posted_in(locale, year, now), Period::month_of)
    }

    /// One page of a list; `None` past its end. An empty list has one empty page.
    pub fn list_page<'a>(&self, list: &'a [Arc<Article>], page: usize) -> Option<&'a [Arc<Article>]> {
        if page == 0 || page > self.page_count(list) {
            return None;
        }
        let start = (page - 1) * self.page_size;
        Some(&list[start..list.len().min(start + self.page_size)])
    }

    /// How many pages a list has, at least one.
    pub fn page_count(&self, list: &[Arc<Article>]) -> usize {
        list.len().div_ceil(self.page_size).max(1)
    }

    /// The articles before and after this one in its section, for readers of `locale`.
    pub fn neighbors(&self, article: &Article, locale: &Locale, now: DateTime) -> Neighbors {
        let list = self.list(locale, Some(&article.section), now);
        let place = list.partition_point(|other| order(other) < order(article));
        let is_listed = list.get(place).is_some_and(|other| other.slug == article.slug);
        Neighbors {
            previous: list.get(place + usize::from(is_listed)).cloned(),
            next: place.checked_sub(1).and_then(|newer| list.get(newer)).cloned(),
        }
    }

    /// At most `most` articles of `locale` that share topics with this one, those that share most
    /// first, then the newest of its section.
    pub fn related(&self, article: &Article, locale: &Locale, now: DateTime, most: usize) -> List {
        let topics = article.topics.iter().filter_map(|topic| {
            // Of a topic with very many articles only the newest can be near.
            Some(self.by_topic.get(&(locale.clone(), topic.clone()))?.iter().take(TOPIC_DEPTH))
        });
        let others = topics.flatten().filter(|other| other.slug != article.slug && other.posted <= now);
        let mut others: Vec<&Arc<Article>> = others.collect();
        others.sort_by(|a, b| order(a).cmp(&order(b)));
        // Each as often as it shares a topic, so that those that are the same stand together.
        let mut shared: Vec<&[&Arc<Article>]> = others.chunk_by(|a, b| a.slug == b.slug).collect();
        shared.sort_by_key(|same| Reverse(same.len()));
        let mut related: List = shared
            .into_iter()
            .filter_map(|same| same.first())
            .take(most)
            .map(|other| Arc::clone(other))
            .collect();
        let section = self.list(locale, Some(&article.section), now).iter().take(2 * most + 1);
        for other in section {
            let is_new = other.slug != article.slug && related.iter().all(|known| known.slug != other.slug);
            if related.len() < most && is_new {
                related.push(other.clone());
            }
        }
        related
    }
}

/// A list without what is posted later than `now`.
fn posted_by(now: DateTime, list: Option<&List>) -> &[Arc<Article>] {
    let list = list.map_or(&[][..], Vec::as_slice);
    &list[list.partition_point(|article| article.posted > now)..]
}

/// The articles of `period` at the start of a list.
fn within(period: Period, list: &[Arc<Article>]) -> &[Arc<Article>] {
    &list[..list.partition_point(|article| period.contains(article.posted))]
}

/// A list cut by the periods in which its articles were posted.
fn periods(mut list: &[Arc<Article>], of: fn(DateTime) -> Period) -> Vec<(Period, &[Arc<Article>])> {
    let mut periods = Vec::new();
    while let Some(first) = list.first() {
        let period = of(first.posted);
        let articles = within(period, list);
        periods.push((period, articles));
        list = &list[articles.len()..];
    }
    periods
}
