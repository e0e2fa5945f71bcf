//! The content folder as it was last read: what did not change since is not read again, and what cannot
//! be read any more stays as it was.

use std::sync::Arc;

use super::{
    Content, Known, article,
    folders::{article_folders, sub_folders},
    names::{linked, named},
    page,
    reading::{Reading, Shelf},
    story::{Inspect, Inspector},
    touched::touched,
    unique::keep_unique,
};
use crate::{
    domain::{
        article::{Article, FixedPage},
        catalog::{Heading, Replaced, Section, Topic},
        diagnostic::{Diagnostic, Severity},
        locale::Locales,
        terms::Term,
    },
    storage::{
        files::{Folder, TextFile},
        headings, home,
        markdown::Links,
        terms,
        watch::Change,
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
    /// What is wrong with how the folders of articles lie.
    misplaced: Vec<Diagnostic>,
    served: Served,
}

/// What is new of the articles.
enum News {
    /// Some took the place of others, and that is all.
    Replaced(Vec<Replaced>),
    /// Others.
    Other,
    /// It is not enough to look at what changed. Nothing was put in any place.
    More,
}

/// The articles that are served, and what is wrong with the slugs of others.
#[derive(Default)]
struct Served {
    articles: Vec<Arc<Article>>,
    clashes: Vec<Diagnostic>,
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
            misplaced: Vec::new(),
            served: Served::default(),
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

    /// Reads what changed since the last time: of articles, only those that `change` is about are looked at. It never
    /// fails as a whole.
    pub fn read(&mut self, change: &Change) -> (Content, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let has_other_headings = self.read_headings(&mut found);
        let has_other_terms = self.read_terms(&mut found);
        let change = if has_other_headings || has_other_terms { &Change::Anything } else { change };
        let news = match self.read_stories(change, &mut found) {
            News::More => self.read_stories(&Change::Anything, &mut found),
            news => news,
        };
        let replaced = match news {
            News::Replaced(replaced) if !has_other_headings => Some(replaced),
            _ => None,
        };

        found.extend_from_slice(&self.misplaced);
        for findings in self.articles.values().map(|kept| &kept.found) {
            found.extend_from_slice(findings);
        }
        for findings in self.pages.values().map(|kept| &kept.found) {
            found.extend_from_slice(findings);
        }
        found.extend_from_slice(&self.served.clashes);
        let content = Content {
            sections: self.sections.clone(),
            topics: self.topics.clone(),
            articles: self.served.articles.clone(),
            pages: self.pages.values().filter_map(|kept| kept.value.clone()).collect(),
            picks: home::read(&self.folder, &self.links, &mut found),
            replaced,
        };
        (content, found)
    }

    /// Reads articles and pages, and says what is new.
    fn read_stories(&mut self, change: &Change, found: &mut Vec<Diagnostic>) -> News {
        let (locales, terms) = (&self.locales, &*self.terms);
        let inspector = self.inspect.map(|inspect| Inspector { inspect, locales, terms });
        let known = Known { sections: &self.sections, topics: &self.topics, locales: &self.locales };
        let touched = touched(change, &self.folder.join("articles"), &self.articles);
        let is_part = touched.is_some();
        let mut misplaced = Vec::new();
        let folders =
            touched.unwrap_or_else(|| article_folders(&self.folder.join("articles"), &mut misplaced));
        let page_folders = sub_folders(&self.folder.join("pages"), found);
        let mut articles = Reading::new(&folders, &self.articles, inspector);
        let mut pages = Reading::new(&page_folders, &self.pages, inspector);
        articles.read(|folder| article::read(folder, &known));
        pages.read(|folder| page::read(folder, &self.locales));

        // What links may lead to is known only now; those that name something are read again if it changed.
        let is_same = articles.has_same_names(&self.articles, is_part);
        let others = if is_same { None } else { Some(linked(&articles, &self.articles)) };
        let names = named(&pages, &self.pages);
        let is_linked_elsewhere = names != self.links.pages
            || others.as_ref().is_some_and(|(articles, moved)| {
                *articles != self.links.articles || *moved != self.links.moved
            });
        if is_part && (is_linked_elsewhere || !is_same) {
            return News::More;
        }
        if is_linked_elsewhere {
            articles.read_linking(&self.articles, |folder| article::read(folder, &known));
            pages.read_linking(&self.pages, |folder| page::read(folder, &self.locales));
        }
        let before = std::mem::take(&mut self.links);
        let (by_slug, moved) = others.unwrap_or((before.articles, before.moved));
        let links = Links { articles: by_slug, moved, pages: names };
        let replaced = if is_same {
            articles.put(&mut self.articles, &links, &self.locales)
        } else {
            articles.shelve(&mut self.articles, &links, &self.locales);
            None
        };
        pages.shelve(&mut self.pages, &links, &self.locales);
        self.links = links;
        if !is_part {
            self.misplaced = misplaced;
        }
        if let Some(replaced) = replaced.filter(|replaced| self.served.put(replaced)) {
            return News::Replaced(replaced);
        }
        let all = self.articles.iter().filter_map(|(name, kept)| Some((name, kept.value.clone()?)));
        let mut clashes = Vec::new();
        self.served = Served { articles: keep_unique(all, &mut clashes), clashes };
        News::Other
    }

    /// Reads the sections and topics, and says whether they changed. Articles are checked against them, so all are
    /// read again when there are others.
    fn read_headings(&mut self, found: &mut Vec<Diagnostic>) -> bool {
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
        let is_other = sections != self.sections || topics != self.topics;
        (self.sections, self.topics) = (sections, topics);
        is_other
    }

    /// Reads the terms for those who look at words, and says whether they changed. Every text is looked at again then.
    fn read_terms(&mut self, found: &mut Vec<Diagnostic>) -> bool {
        let file = self.folder.join("terms.toml");
        if self.inspect.is_none() {
            return false;
        }
        // A site that agrees on no names has no file for them.
        let file = file.path.exists().then(|| file.read());
        let (terms, faults) = match file {
            Some(Ok(file)) => terms::read(&file, &self.locales),
            Some(Err(fault)) => (Vec::new(), vec![*fault]),
            None => (Vec::new(), Vec::new()),
        };
        found.extend(faults);
        let is_other = terms != self.terms;
        if is_other {
            self.articles.values_mut().for_each(|kept| kept.stamp.clear());
            self.pages.values_mut().for_each(|kept| kept.stamp.clear());
            self.terms = terms;
        }
        is_other
    }
}

impl Served {
    /// Puts articles in the place of those that were served as they were read, and says whether that could be
    /// done with all of them.
    fn put(&mut self, replaced: &[Replaced]) -> bool {
        replaced.iter().all(|both| {
            let mut served = self.articles.iter_mut();
            let place =
                served.find(|article| Arc::ptr_eq(article, &both.before)).filter(|_| both.is_in_place());
            place.map(|article| *article = Arc::clone(&both.now)).is_some()
        })
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
