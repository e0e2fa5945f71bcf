//! The article or fixed page whose translations are accepted.

use std::path::PathBuf;

use couplet::{
    check::articles,
    config::Config,
    domain::{
        article::{Article, FixedPage, Translation, Translations},
        diagnostic::{Diagnostic, Fault, PairFault},
        locale::Locale,
        name::Slug,
    },
    i18n::message::Messages,
    server::load::Loaded,
    storage::{accept, files::Folder, load, load::article_folder, source},
};
use jiff::civil::DateTime;

/// Whose translations are accepted.
pub enum Story<'l> {
    Article(&'l Article),
    Page(&'l FixedPage),
}

/// The article or fixed page of this name, which may say which of the two it means, as links do.
pub fn story<'l>(loaded: &'l Loaded, words: &Messages, name: &str) -> Result<Story<'l>, String> {
    let article = |slug: &str| {
        let mut all = loaded.catalog.all();
        all.find(|article| article.slug.as_str() == slug).map(|article| Story::Article(article))
    };
    let page = |slug: &str| {
        let slug = slug.parse::<Slug>().ok()?;
        loaded.catalog.page(&slug).map(|page| Story::Page(page))
    };
    let story = match name.split_once(':') {
        Some(("article", slug)) => article(slug),
        Some(("page", slug)) => page(slug),
        _ => match (article(name), page(name)) {
            (Some(_), Some(_)) => return Err(words.accept_two(name)),
            (article, page) => article.or(page),
        },
    };
    story.ok_or_else(|| words.accept_nothing(name))
}

impl Story<'_> {
    pub fn slug(&self) -> &Slug {
        match self {
            Self::Article(article) => &article.slug,
            Self::Page(page) => &page.slug,
        }
    }

    pub fn translations(&self) -> &Translations {
        match self {
            Self::Article(article) => &article.translations,
            Self::Page(page) => &page.translations,
        }
    }

    pub fn modified(&self, text: &Translation, now: DateTime) -> Option<DateTime> {
        match self {
            Self::Article(article) => Some(article.modified(text, now)),
            Self::Page(page) => page.modified(text, now),
        }
    }

    /// How many parts of its text in `locale` are still in the language of the original, and not allowed to be.
    pub fn untranslated(&self, config: &Config, locale: &Locale) -> usize {
        let folder = match self {
            Self::Article(article) => article_folder(&config.content, &article.slug),
            Self::Page(page) => Some(config.content.join("pages").join(page.slug.as_str())),
        };
        let Some(folder) = folder else { return 0 };
        let texts = source::read(&folder, &config.site.locales);
        let facts = folder.join("article.toml").read().ok();
        let mut found = Vec::new();
        let story = load::Story {
            texts: &texts,
            original: &self.translations().original().locale,
            missing: Vec::new(),
            facts: facts.as_ref(),
            terms: &[],
            is_draft: false,
        };
        articles::inspect(&story, &mut found);
        let file = format!("{}/{locale}.md", folder.name);
        let is_copy = |finding: &&Diagnostic| {
            finding.fault == Fault::Pair(PairFault::Untranslated) && finding.place.file == file
        };
        found.iter().filter(is_copy).count()
    }

    /// The file of its record.
    pub fn file(&self, content: &Folder) -> Option<PathBuf> {
        match self {
            Self::Article(article) => accept::file_of_article(content, &article.slug),
            Self::Page(page) => Some(accept::file_of_page(content, &page.slug)),
        }
    }
}
