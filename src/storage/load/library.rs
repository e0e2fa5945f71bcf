//! The content folder as it was last read: what did not change since is not read again, and what cannot
//! be read any more stays as it was.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    sync::Arc,
    time::SystemTime,
};

use rayon::prelude::*;

use super::{
    Content, Known, Read, article,
    article::ArticleDraft,
    folders::{article_folders, sub_folders},
    page,
    page::PageDraft,
    text::TextDraft,
};
use crate::{
    domain::{
        article::{Article, FixedPage, Translations},
        catalog::{Section, Topic},
        diagnostic::{Diagnostic, Severity},
        locale::Locales,
        name::{SectionId, Slug, TopicId},
    },
    storage::{
        files::{Folder, TextFile},
        headings, home,
        markdown::Links,
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
}

/// What was read of each folder, by the name that findings use for it.
type Shelf<T> = BTreeMap<String, Kept<T>>;

/// What was read of one folder.
struct Kept<T> {
    stamp: Stamp,
    /// What is served of it.
    value: Option<Arc<T>>,
    found: Vec<Diagnostic>,
    /// Whether its texts name articles or pages.
    has_links: bool,
}

/// The entries of a folder: names, bytes, times of the last change.
type Stamp = Vec<(String, u64, Option<SystemTime>)>;

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
        }
    }

    /// Whether it is of this folder with these locales.
    pub fn is_of(&self, folder: &Folder, locales: &Locales) -> bool {
        self.folder.path == folder.path && self.folder.name == folder.name && self.locales == *locales
    }

    /// Reads what changed since the last time. It never fails as a whole.
    pub fn read(&mut self) -> (Content, Vec<Diagnostic>) {
        let mut found = Vec::new();
        self.read_headings(&mut found);
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
        articles.shelve(&mut self.articles, &links, &self.locales);
        pages.shelve(&mut self.pages, &links, &self.locales);

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
            articles: article::keep_unique(all, &mut found),
            pages: self.pages.values().filter_map(|kept| kept.value.clone()).collect(),
            picks: home::read(&self.folder, &links, &mut found),
        };
        self.links = links;
        (content, found)
    }

    /// Reads the sections and topics. Articles are checked against them, so all are read again when they changed.
    fn read_headings(&mut self, found: &mut Vec<Diagnostic>) {
        let read = |name: &str, is_needed: bool, found: &mut Vec<Diagnostic>| {
            let file = self.folder.join(name);
            if !is_needed && !file.path.exists() {
                return None;
            }
            file.read().map_err(|fault| found.push(*fault)).ok()
        };
        let keep =
            |faults: &[Diagnostic]| faults.iter().any(|fault| fault.fault.severity() == Severity::Error);
        let before = found.len();
        let file: Option<TextFile> = read("sections.toml", true, found);
        let (mut sections, faults) =
            file.map(|file| headings::sections(&file, &self.locales)).unwrap_or_default();
        found.extend(faults);
        if keep(&found[before..]) {
            let is_lost = |old: &&Section| sections.iter().all(|section| section.id != old.id);
            let lost: Vec<Section> = self.sections.iter().filter(is_lost).cloned().collect();
            sections.extend(lost);
        }
        let before = found.len();
        let file = read("topics.toml", false, found);
        let (mut topics, faults) =
            file.map(|file| headings::topics(&file, &self.locales)).unwrap_or_default();
        found.extend(faults);
        if keep(&found[before..]) {
            let is_lost = |old: &&Topic| topics.iter().all(|topic| topic.id != old.id);
            let lost: Vec<Topic> = self.topics.iter().filter(is_lost).cloned().collect();
            topics.extend(lost);
        }
        let has_same_ids =
            ids(&sections).eq(ids(&self.sections)) && topic_ids(&topics).eq(topic_ids(&self.topics));
        if !has_same_ids {
            self.articles.values_mut().for_each(|kept| kept.stamp.clear());
        }
        (self.sections, self.topics) = (sections, topics);
    }
}

fn ids(sections: &[Section]) -> impl Iterator<Item = &SectionId> {
    sections.iter().map(|section| &section.id)
}

fn topic_ids(topics: &[Topic]) -> impl Iterator<Item = &TopicId> {
    topics.iter().map(|topic| &topic.id)
}

/// Something that a folder is read into.
trait Draft: Send + Sized {
    type Value: Send + Sync + Clone;
    fn render(self, links: &Links) -> Read<Self::Value>;
    fn has_links(&self) -> bool;
    fn texts(value: &Self::Value) -> &Translations;
    fn texts_mut(value: &mut Self::Value) -> &mut Translations;
}

/// One reading of the folders of a kind.
struct Reading<'f, D> {
    /// The folders, each with its stamp.
    folders: Vec<(&'f Folder, Stamp)>,
    /// Which of them are to be read.
    wanted: Vec<usize>,
    drafts: HashMap<usize, Read<D>>,
}

impl<'f, D: Draft> Reading<'f, D> {
    fn new(folders: &'f [Folder], before: &Shelf<D::Value>) -> Self {
        let folders: Vec<(&Folder, Stamp)> =
            folders.par_iter().map(|folder| (folder, stamp(folder))).collect();
        let is_new = |(index, (folder, stamp)): (usize, &(&Folder, Stamp))| {
            before.get(&folder.name).is_none_or(|kept| kept.stamp != *stamp).then_some(index)
        };
        let wanted = folders.iter().enumerate().filter_map(is_new).collect();
        Self { folders, wanted, drafts: HashMap::new() }
    }

    fn read(&mut self, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let wanted = std::mem::take(&mut self.wanted);
        let drafts = wanted.into_par_iter().map(|index| (index, read(self.folders[index].0)));
        let drafts: Vec<_> = drafts.collect();
        self.drafts.extend(drafts);
    }

    /// Reads those that name something, and have not been read.
    fn read_linking(&mut self, before: &Shelf<D::Value>, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let is_linking = |index: &usize| {
            let name = &self.folders[*index].0.name;
            !self.drafts.contains_key(index) && before.get(name).is_some_and(|kept| kept.has_links)
        };
        self.wanted = (0..self.folders.len()).filter(is_linking).collect();
        self.read(read);
    }

    /// Each folder with what it has: a draft that was read now, or else what was kept.
    fn all<'a>(
        &'a self,
        before: &'a Shelf<D::Value>,
    ) -> impl Iterator<Item = (Option<&'a D>, Option<&'a D::Value>)> {
        self.folders.iter().enumerate().map(|(index, (folder, _))| {
            let draft = self.drafts.get(&index).and_then(|(draft, _)| draft.as_ref());
            (draft, before.get(&folder.name).and_then(|kept| kept.value.as_deref()))
        })
    }

    /// Renders what was read and puts it in the place of what was there. Folders that are gone go.
    fn shelve(self, shelf: &mut Shelf<D::Value>, links: &Links, locales: &Locales) {
        let Self { folders, drafts, .. } = self;
        let rendered: Vec<(usize, Kept<D::Value>)> = drafts
            .into_par_iter()
            .map(|(index, (draft, mut found))| {
                let (folder, stamp) = &folders[index];
                let before = shelf.get(&folder.name).and_then(|kept| kept.value.as_ref());
                let has_links = draft.as_ref().is_none_or(Draft::has_links);
                let value = draft.and_then(|draft| {
                    let (value, faults) = draft.render(links);
                    found.extend(faults);
                    value
                });
                let value = keep_good::<D>(value, before, folder, locales);
                (index, Kept { stamp: stamp.clone(), value, found, has_links })
            })
            .collect();
        let mut next = Shelf::new();
        let mut rendered: HashMap<usize, Kept<D::Value>> = rendered.into_iter().collect();
        for (index, (folder, _)) in folders.iter().enumerate() {
            let kept = rendered.remove(&index).or_else(|| shelf.remove(&folder.name));
            next.extend(kept.map(|kept| (folder.name.clone(), kept)));
        }
        *shelf = next;
    }
}

/// What is served: what could be read now, and of what could not, what was there before. Whoever takes a file
/// away means it; whoever has half written one does not.
fn keep_good<D: Draft>(
    value: Option<D::Value>,
    before: Option<&Arc<D::Value>>,
    folder: &Folder,
    locales: &Locales,
) -> Option<Arc<D::Value>> {
    let Some(before) = before else { return value.map(Arc::new) };
    let Some(mut value) = value else { return Some(Arc::clone(before)) };
    let is_there = |id: &str| folder.path.join(format!("{id}.md")).exists();
    for old in D::texts(before).iter() {
        if D::texts(&value).get(&old.locale).is_none() && is_there(old.locale.id()) {
            let is_original = D::texts(before).original().locale == old.locale;
            D::texts_mut(&mut value).add(old.clone(), is_original, locales);
        }
    }
    Some(Arc::new(value))
}

fn stamp(folder: &Folder) -> Stamp {
    let entries = fs::read_dir(&folder.path).into_iter().flatten().flatten();
    let mut stamp: Stamp = entries
        .map(|entry| {
            let about = entry.metadata();
            let length = about.as_ref().map_or(0, fs::Metadata::len);
            let changed = about.and_then(|about| about.modified()).ok();
            (entry.file_name().to_string_lossy().into_owned(), length, changed)
        })
        .collect();
    stamp.sort();
    stamp
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

    fn render(self, links: &Links) -> Read<Article> {
        self.render(links)
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

    fn render(self, links: &Links) -> Read<FixedPage> {
        self.render(links)
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
