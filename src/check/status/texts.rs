//! The status of articles and fixed pages.

use jiff::civil::DateTime;

use super::{Counts, FileStatus, Kind, Publication, State, Story, Survey, TextStatus};
use crate::{
    domain::{
        article::{Article, Translation, Translations},
        locale::Locale,
        name::Slug,
    },
    storage::load::article_folders_by_slug,
};

/// Each article; its texts are added to `files`.
pub fn articles(survey: &Survey<'_>, files: &mut Vec<FileStatus>) -> Vec<Story> {
    let folders = article_folders_by_slug(survey.content);
    let mut all: Vec<&Article> = survey.catalog.all().map(|article| &**article).collect();
    all.sort_by(|a, b| a.slug.cmp(&b.slug));
    let stories = all.into_iter().map(|article| {
        let publication = publication(article, survey.now);
        let folder = folders.get(&article.slug).map_or(article.slug.as_str(), |folder| &folder.name);
        add_files(survey, folder, Kind::Article, &article.translations, files);
        story(survey, &article.slug, publication, &article.translations)
    });
    stories.collect()
}

/// Each fixed page; its texts are added to `files`.
pub fn pages(survey: &Survey<'_>, files: &mut Vec<FileStatus>) -> Vec<Story> {
    let pages = survey.catalog.pages().map(|page| {
        let folder = survey.content.join("pages").join(page.slug.as_str());
        add_files(survey, &folder.name, Kind::Page, &page.translations, files);
        story(survey, &page.slug, Publication::Published, &page.translations)
    });
    pages.collect()
}

fn story(survey: &Survey<'_>, slug: &Slug, publication: Publication, texts: &Translations) -> Story {
    let texts = survey.locales.iter().map(|locale| text_status(texts, locale));
    Story { slug: slug.to_string(), publication, texts: texts.collect() }
}

/// Whether readers can read an article.
pub fn publication(article: &Article, now: DateTime) -> Publication {
    if article.is_draft {
        Publication::Draft
    } else if article.posted > now {
        Publication::Embargo
    } else {
        Publication::Published
    }
}

/// Whether the text in a locale answers its original.
pub fn text_status(texts: &Translations, locale: &Locale) -> TextStatus {
    let (state, changed) = state(texts, locale);
    TextStatus { locale: locale.id().to_owned(), state, changed }
}

fn state(texts: &Translations, locale: &Locale) -> (State, usize) {
    let Some(text) = texts.get(locale) else { return (State::Missing, 0) };
    if texts.original().locale == *locale {
        return (State::Original, 0);
    }
    match &text.freshness {
        None => (State::NeverAccepted, 0),
        Some(freshness) if freshness.changes.is_nothing() => (State::Fresh, 0),
        Some(freshness) => (State::Stale, freshness.changes.count()),
    }
}

fn add_files(
    survey: &Survey<'_>,
    folder: &str,
    kind: Kind,
    texts: &Translations,
    files: &mut Vec<FileStatus>,
) {
    let original = texts.original();
    files.extend(survey.locales.iter().map(|locale| {
        let parts = parts(texts.get(locale), original);
        FileStatus::new(format!("{folder}/{locale}.md"), kind, locale, parts)
    }));
}

/// The parts of a text, counted against those of the original: its blocks, and title with summary as one.
fn parts(text: Option<&Translation>, original: &Translation) -> Counts {
    let all = original.blocks.len() + 1;
    let Some(text) = text else { return Counts { missing: all, ..Counts::default() } };
    if text.locale == original.locale {
        return Counts { original: all, ..Counts::default() };
    }
    let there = (text.blocks.len() + 1).min(all);
    let missing = all - there;
    let Some(freshness) = &text.freshness else {
        return Counts { never_accepted: there, missing, ..Counts::default() };
    };
    let stale = freshness.changes.count().min(there);
    Counts { fresh: there - stale, stale, missing, ..Counts::default() }
}
