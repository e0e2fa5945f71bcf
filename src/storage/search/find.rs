//! From a query to what is found: stories of the reader's locale first, then those that answer in
//! another locale only.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
    sync::Arc,
};

use jiff::civil::DateTime;
use tantivy::{
    Order, Searcher, Term,
    collector::{
        TopDocs,
        sort_key::{SortBySimilarityScore, SortByStaticFastValue, SortByString},
    },
    query::{BooleanQuery, Occur, Query as Question, RangeQuery, TermQuery},
    schema::IndexRecordOption,
};

use super::{
    count::{CountBySectionAndYear, Counts},
    document::{names, seconds},
    marks::Marker,
    plain,
    question::{begun, question, question_across},
    schema::{Fields, LocaleFields, POSTED, SLUG},
    wanted::Asked,
};
use crate::domain::{
    article::{Article, Translation},
    catalog::Catalog,
    locale::Locale,
    name::SectionId,
    search::{Found, Group, Hit, Marked, Query, Sort, Suggestion},
};

/// Most titles that are suggested.
const SUGGESTIONS: usize = 8;

/// The last page that can be asked for.
const LAST_PAGE: usize = 1000;

/// What questions are asked of.
pub struct Finder<'a> {
    /// The index.
    pub searcher: Searcher,
    /// Its fields.
    pub fields: &'a Fields,
    /// The articles.
    pub catalog: &'a Catalog,
    /// The reader's locale.
    pub reader: &'a Locale,
    /// Now: what is posted later is not found.
    pub now: DateTime,
}

/// Stories that answer in one locale and in none before it, or last in several together.
struct Answers<'a> {
    locale: Option<&'a Locale>,
    question: Box<dyn Question>,
    counts: Counts,
    total: usize,
}

impl Finder<'_> {
    /// Finds what has all that is asked for, or else most of it.
    pub fn find(&self, query: &Query, asked: &Asked) -> tantivy::Result<Found> {
        let all = asked.wanted.len();
        let found = self.find_with(query, asked, all)?;
        let most = all - all / 3;
        if found.is_nothing() && most < all {
            let partial = self.find_with(query, asked, most)?;
            return Ok(Found { is_partial: !partial.is_nothing(), ..partial });
        }
        Ok(found)
    }

    fn find_with(&self, query: &Query, asked: &Asked, least: usize) -> tantivy::Result<Found> {
        let mut questions: Vec<(Option<&Locale>, Box<dyn Question>)> = self
            .reader_first()
            .map(|fields| (Some(&fields.locale), question(asked, fields, least)))
            .collect();
        if asked.wanted.len() > 1 && questions.len() > 1 {
            questions.push((None, question_across(asked, &self.fields.locales, least)));
        }
        let mut answers = Vec::new();
        for (index, (locale, question)) in questions.iter().enumerate() {
            let before = questions[..index].iter().map(|(_, before)| (Occur::MustNot, before.box_clone()));
            let own = [(Occur::Must, question.box_clone()), (Occur::Must, self.is_posted())];
            let question: Box<dyn Question> =
                Box::new(BooleanQuery::new(own.into_iter().chain(before).collect()));
            let counts = self.searcher.search(&question, &CountBySectionAndYear)?;
            let total = counts.iter().filter(|(key, _)| fits(query, key)).map(|(_, count)| count).sum();
            answers.push(Answers { locale: *locale, question, counts, total });
        }
        let total: usize = answers.iter().map(|answers| answers.total).sum();
        let size = self.catalog.page_size();
        let pages = total.div_ceil(size).clamp(1, LAST_PAGE);
        let page = query.page.clamp(1, pages);

        let mut skip = (page - 1) * size;
        let mut left = size;
        let mut groups = Vec::new();
        for answers in &answers {
            let take = answers.total.saturating_sub(skip).min(left);
            if take > 0 {
                let hits = self.hits(query, asked, answers, skip, take)?;
                groups.push(Group { locale: answers.locale.cloned(), hits });
            }
            skip = skip.saturating_sub(answers.total);
            left -= take;
        }
        let (sections, years) = (self.sections(query, &answers), years(query, &answers));
        Ok(Found { total, page, pages, groups, sections, years, is_partial: false })
    }

    fn reader_first(&self) -> impl Iterator<Item = &LocaleFields> {
        let (own, others): (Vec<_>, Vec<_>) =
            self.fields.locales.iter().partition(|fields| fields.locale == *self.reader);
        own.into_iter().chain(others)
    }

    fn is_posted(&self) -> Box<dyn Question> {
        let now = Term::from_field_i64(self.fields.posted, seconds(self.now));
        Box::new(RangeQuery::new(Bound::Unbounded, Bound::Included(now)))
    }

    fn hits(
        &self,
        query: &Query,
        asked: &Asked,
        answers: &Answers<'_>,
        skip: usize,
        take: usize,
    ) -> tantivy::Result<Vec<Hit>> {
        let mut clauses = vec![(Occur::Must, answers.question.box_clone())];
        let exact = |term| -> Box<dyn Question> { Box::new(TermQuery::new(term, IndexRecordOption::Basic)) };
        if let Some(section) = &query.section {
            let term = Term::from_field_text(self.fields.section, section.as_str());
            clauses.push((Occur::Must, exact(term)));
        }
        if let Some(year) = query.year {
            clauses.push((Occur::Must, exact(Term::from_field_i64(self.fields.year, i64::from(year)))));
        }
        let question = BooleanQuery::new(clauses);
        let slugs = self.slugs(&question, query.sort, skip, take)?;
        let markers: Vec<Marker<'_>> = match answers.locale {
            Some(locale) => vec![Marker::new(asked, locale)],
            // What the reader's own language lacks is what is to be shown.
            None => self.reader_first().skip(1).map(|fields| Marker::new(asked, &fields.locale)).collect(),
        };
        let articles = slugs.iter().filter_map(|slug| self.article(slug));
        Ok(articles.filter_map(|article| self.hit(article, &markers)).collect())
    }

    /// A story with its text in the first locale in which it answers.
    fn hit(&self, article: &Arc<Article>, markers: &[Marker<'_>]) -> Option<Hit> {
        let texts =
            markers.iter().filter_map(|marker| Some((marker, article.translations.get(marker.locale)?)));
        let texts: Vec<_> = texts.collect();
        let answers = |(marker, text): &&(&Marker<'_>, &Translation)| {
            [&text.title, &text.summary, &plain::body(text)].into_iter().any(|text| marker.is_in(text))
        };
        let (marker, text) = match texts.as_slice() {
            [only] => only,
            several => several.iter().find(answers).or(several.first())?,
        };
        Some(Hit {
            article: Arc::clone(article),
            locale: text.locale.clone(),
            title: marker.whole(&text.title),
            excerpt: self.excerpt(marker, article, text),
        })
    }

    /// Their summary if it answers, or else what answers: in the body, or a name.
    fn excerpt(&self, marker: &Marker<'_>, article: &Article, text: &Translation) -> Marked {
        if marker.is_in(&text.summary) {
            return marker.whole(&text.summary);
        }
        let body = plain::body(text);
        if marker.is_in(&body) {
            return marker.excerpt(&body);
        }
        let names = names(article, text, self.catalog);
        let name = names.lines().find(|name| !marker.is_in(&text.title) && marker.is_in(name));
        name.map_or_else(|| marker.whole(&text.summary), |name| marker.whole(name))
    }

    /// The slugs of the best or newest answers. Answers of the same worth stand by date and slug, so
    /// that the order never changes without reason.
    fn slugs(
        &self,
        question: &dyn Question,
        sort: Sort,
        skip: usize,
        take: usize,
    ) -> tantivy::Result<Vec<String>> {
        let top = TopDocs::with_limit(take).and_offset(skip);
        let newest = (SortByStaticFastValue::<i64>::for_field(POSTED), Order::Desc);
        let by_slug = (SortByString::for_field(SLUG), Order::Asc);
        let slugs: Vec<Option<String>> = match sort {
            Sort::Date => {
                let found = self.searcher.search(question, &top.order_by((newest, by_slug)))?;
                found.into_iter().map(|((_, slug), _)| slug).collect()
            }
            Sort::Relevance => {
                let best = (SortBySimilarityScore, Order::Desc);
                let found = self.searcher.search(question, &top.order_by((best, newest, by_slug)))?;
                found.into_iter().map(|((_, _, slug), _)| slug).collect()
            }
        };
        Ok(slugs.into_iter().flatten().collect())
    }

    fn article(&self, slug: &str) -> Option<&Arc<Article>> {
        self.catalog.article(&slug.parse().ok()?, self.now)
    }

    /// How many stories each section has in the year asked for, in the order of the site.
    fn sections(&self, query: &Query, answers: &[Answers<'_>]) -> Vec<(SectionId, usize)> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for ((section, year), count) in answers.iter().flat_map(|answers| &answers.counts) {
            if query.year.is_none_or(|wanted| i64::from(wanted) == *year) {
                *counts.entry(section).or_default() += count;
            }
        }
        let sections = self.catalog.sections().iter();
        sections.filter_map(|section| Some((section.id.clone(), *counts.get(section.id.as_str())?))).collect()
    }

    /// Titles in the reader's language that begin as the reader types.
    pub fn suggest(&self, asked: &Asked) -> tantivy::Result<Vec<Suggestion>> {
        let Some(fields) = self.reader_first().next() else { return Ok(Vec::new()) };
        let clauses = vec![(Occur::Must, begun(asked, fields)), (Occur::Must, self.is_posted())];
        let slugs = self.slugs(&BooleanQuery::new(clauses), Sort::Relevance, 0, SUGGESTIONS)?;
        let marker = Marker::while_typing(asked, self.reader);
        let articles = slugs.iter().filter_map(|slug| self.article(slug));
        Ok(articles
            .filter_map(|article| {
                let title = marker.whole(&article.translations.get(self.reader)?.title);
                Some(Suggestion { slug: article.slug.clone(), section: article.section.clone(), title })
            })
            .collect())
    }
}

/// How many stories each year has in the section asked for, the latest first.
fn years(query: &Query, answers: &[Answers<'_>]) -> Vec<(i16, usize)> {
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for ((section, year), count) in answers.iter().flat_map(|answers| &answers.counts) {
        if query.section.as_ref().is_none_or(|wanted| wanted.as_str() == section) {
            *counts.entry(*year).or_default() += count;
        }
    }
    counts.into_iter().rev().filter_map(|(year, count)| Some((i16::try_from(year).ok()?, count))).collect()
}

fn fits(query: &Query, (section, year): &(String, i64)) -> bool {
    query.section.as_ref().is_none_or(|wanted| wanted.as_str() == section)
        && query.year.is_none_or(|wanted| i64::from(wanted) == *year)
}
