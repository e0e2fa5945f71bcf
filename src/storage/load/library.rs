//! The content folder as it was last read: what did not change since is not read again, and what cannot
//! be read any more stays as it was.

use std::collections::{HashMap, HashSet};

use super::{
    Content, Known, article,
    article::ArticleDraft,
    folders::{article_folders, sub_folders},
    page,
    page::PageDraft,
    reading::{Draft, Reading, Shelf},
    story::{Inspect, Inspector},
    text::TextDraft,
    unique::keep_unique,
};
use crate::{
    domain::{
        article::{Article, FixedPage, Translations},
        catalog::{Heading, Section, Topic},
        diagnostic::{Diagnostic, Severity},
        locale::Locales,
        name::{SectionId, Slug},
        terms::Term,
    },
    storage::{
        files::{Folder, TextFile},
        headings, home,
        markdown::Links,
        terms,
    },
};

/// The articles and pages of a content folder, kept from one reading to the next.
pub struct Library {
    folder: Folder,
    locales: Locales,
    sections: Vec<Section>,
    topics: Vec<Topic>,
    links: Links,
    articles: Shelf<Article>,
    pages: Shelf<FixedPage>,
    /// What looks at the words of each article and page, if anything does.
    inspect: Option<Inspect>,
    terms: Vec<Term>,
}

impl Library {
    /// The content of `folder`, of which nothing has been read yet.
    pub fn new(folder: Folder, locales: Locales) -> Self {
        Self {
            folder,
            locales,
            sections: Vec::new(),
            topics: Vec::new(),
            links: Links::default(),
            articles: Shelf::new(),
            pages: Shelf::new(),
            inspect: None,
            terms: Vec::new(),
        }
    }

    /// The same, whose articles and pages are each looked at when they are read.
    pub fn inspecting(self, inspect: Option<Inspect>) -> Self {
        Self { inspect, ..self }
    }

    /// Whether it is of this folder with these locales.
    pub fn is_of(&self, folder: &Folder, locales: &Locales) -> bool {
        self.folder.path == folder.path && self.folder.name == folder.name && self.locales == *locales
    }

    /// Reads what changed since the last time. It never fails as a whole.
    pub fn read(&mut self) -> (Content, Vec<Diagnostic>) {
        let mut found = Vec::new();
        self.read_headings(&mut found);
        self.read_terms(&mut found);
        let known = Known { sections: &self.sections, topics: &self.topics, locales: &self.locales };

        let folders = article_folders(&self.folder.join("articles"), &mut found);
        let page_folders = sub_folders(&self.folder.join("pages"), &mut found);
        let mut articles = Reading::new(&folders, &self.articles);
        let mut pages = Reading::new(&page_folders, &self.pages);
        articles.read(|folder| article::read(folder, &known));
        pages.read(|folder| page::read(folder, &self.locales));

        // What links may lead to is known only now; those that name something are read again if it changed.
        let links = Links { articles: linked(&articles, &self.articles), pages: named(&pages, &self.pages) };
        if links != self.links {
            articles.read_linking(&self.articles, |folder| article::read(folder, &known));
            pages.read_linking(&self.pages, |folder| page::read(folder, &self.locales));
        }
        let (locales, terms) = (&self.locales, &*self.terms);
        let inspector = self.inspect.map(|inspect| Inspector { inspect, locales, terms });
        articles.shelve(&mut self.articles, &links, &self.locales, inspector);
        pages.shelve(&mut self.pages, &links, &self.locales, inspector);

        for findings in self.articles.values().map(|kept| &kept.found) {
            found.extend_from_slice(findings);
        }
        for findings in self.pages.values().map(|kept| &kept.found) {
            found.extend_from_slice(findings);
        }
        let all = self.articles.iter().filter_map(|(name, kept)| Some((name, kept.value.clone()?)));
        let content = Content {
            sections: self.sections.clone(),
            topics: self.topics.clone(),
            articles: keep_unique(all, &mut found),
            pages: self.pages.values().filter_map(|kept| kept.value.clone()).collect(),
            picks: home::read(&self.folder, &links, &mut found),
        };
        self.links = links;
        (content, found)
    }

    /// Reads the sections and topics. Articles are checked against them, so all are read again when they changed.
    fn read_headings(&mut self, found: &mut Vec<Diagnostic>) {
        let Self { folder, locales, .. } = &*self;
        let file = folder.join("sections.toml").read();
        let sections = newest(Some(file), headings::sections, &self.sections, locales, found);
        // A site that declares no topics has no file for them.
        let file = folder.join("topics.toml");
        let file = file.path.exists().then(|| file.read());
        let topics = newest(file, headings::topics, &self.topics, locales, found);
        if !has_same_ids(&sections, &self.sections) || !has_same_ids(&topics, &self.topics) {
            self.articles.values_mut().for_each(|kept| kept.stamp.clear());
        }
        (self.sections, self.topics) = (sections, topics);
    }

    /// Reads the terms for those who look at words. Every text is looked at again when they changed.
    fn read_terms(&mut self, found: &mut Vec<Diagnostic>) {
        let file = self.folder.join("terms.toml");
        if self.inspect.is_none() {
            return;
        }
        // A site that agrees on no names has no file for them.
        let file = file.path.exists().then(|| file.read());
        let (terms, faults) = match file {
            Some(Ok(file)) => terms::read(&file, &self.locales),
            Some(Err(fault)) => (Vec::new(), vec![*fault]),
            None => (Vec::new(), Vec::new()),
        };
        found.extend(faults);
        if terms != self.terms {
            self.articles.values_mut().for_each(|kept| kept.stamp.clear());
            self.pages.values_mut().for_each(|kept| kept.stamp.clear());
            self.terms = terms;
        }
    }
}

type Headings<Id> = Vec<Heading<Id>>;

/// The headings of a file. If something in it is broken, those that it lacks stay as they were before.
fn newest<Id: Clone + PartialEq>(
    file: Option<Result<TextFile, Box<Diagnostic>>>,
    read: impl Fn(&TextFile, &Locales) -> (Headings<Id>, Vec<Diagnostic>),
    before: &[Heading<Id>],
    locales: &Locales,
    found: &mut Vec<Diagnostic>,
) -> Headings<Id> {
    let (mut headings, faults) = match file {
        Some(Ok(file)) => read(&file, locales),
        Some(Err(fault)) => (Vec::new(), vec![*fault]),
        None => (Vec::new(), Vec::new()),
    };
    if faults.iter().any(|finding| finding.fault.severity() == Severity::Error) {
        let is_lost = |old: &&Heading<Id>| headings.iter().all(|heading| heading.id != old.id);
        let lost: Headings<Id> = before.iter().filter(is_lost).cloned().collect();
        headings.extend(lost);
    }
    found.extend(faults);
    headings
}

fn has_same_ids<Id: PartialEq>(headings: &[Heading<Id>], others: &[Heading<Id>]) -> bool {
    headings.iter().map(|heading| &heading.id).eq(others.iter().map(|heading| &heading.id))
}

/// The articles that links may lead to. The first of two with the same slug counts, and what is published before
/// what is not.
fn linked(reading: &Reading<'_, ArticleDraft>, before: &Shelf<Article>) -> HashMap<Slug, SectionId> {
    let mut linked = HashMap::new();
    for (draft, kept) in reading.all(before) {
        let (name, is_draft) = match (draft, kept) {
            (Some(draft), _) => (draft.name(), draft.is_draft),
            (None, Some(article)) => ((article.slug.clone(), article.section.clone()), article.is_draft),
            (None, None) => continue,
        };
        if !is_draft {
            linked.entry(name.0).or_insert(name.1);
        }
    }
    linked
}

fn named(reading: &Reading<'_, PageDraft>, before: &Shelf<FixedPage>) -> HashSet<Slug> {
    let slug = |(draft, kept): (Option<&PageDraft>, Option<&FixedPage>)| {
        draft.map(|draft| &draft.slug).or(kept.map(|page| &page.slug)).cloned()
    };
    reading.all(before).filter_map(slug).collect()
}

impl Draft for ArticleDraft {
    type Value = Article;

    fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Article> {
        self.render(links, inspector, found)
    }

    fn has_links(&self) -> bool {
        self.texts.iter().any(TextDraft::has_links)
    }

    fn texts(value: &Article) -> &Translations {
        &value.translations
    }

    fn texts_mut(value: &mut Article) -> &mut Translations {
        &mut value.translations
    }
}

impl Draft for PageDraft {
    type Value = FixedPage;

    fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<FixedPage> {
        self.render(links, inspector, found)
    }

    fn has_links(&self) -> bool {
        self.texts.iter().any(TextDraft::has_links)
    }

    fn texts(value: &FixedPage) -> &Translations {
        &value.translations
    }

    fn texts_mut(value: &mut FixedPage) -> &mut Translations {
        &mut value.translations
    }
}
