//! One reading of the folders of articles or pages: what changed is read, rendered and put in the place of what
//! was there.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    sync::Arc,
    time::SystemTime,
};

use rayon::prelude::*;

use super::{Read, article::ArticleDraft, names::Names, story::Inspector};
use crate::{
    domain::{
        article::{Article, Translations},
        catalog::Replaced,
        diagnostic::{Diagnostic, Fault},
        locale::Locales,
    },
    storage::{files::Folder, markdown::Links},
};

/// What was read of each folder, by the name that findings use for it.
pub type Shelf<T> = BTreeMap<String, Kept<T>>;

/// What was read of one folder.
pub struct Kept<T> {
    pub stamp: Stamp,
    /// What is served of it.
    pub value: Option<Arc<T>>,
    pub found: Vec<Diagnostic>,
    /// Whether its texts name articles or pages.
    pub has_links: bool,
}

/// The entries of a folder: names, bytes, times of the last change.
pub type Stamp = Vec<(String, u64, Option<SystemTime>)>;

/// Something that a folder is read into.
pub trait Draft: Send + Sized {
    type Value: Send + Sync + Clone;
    /// Makes it what is served, and adds what was found to what was found before.
    fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self::Value>;
    fn has_links(&self) -> bool;
    fn texts(value: &Self::Value) -> &Translations;
    fn texts_mut(value: &mut Self::Value) -> &mut Translations;
}

/// One reading of the folders of a kind.
pub struct Reading<'f, D: Draft> {
    folders: Vec<Seen<'f>>,
    /// Which of them are to be read.
    wanted: Vec<usize>,
    drafts: HashMap<usize, Read<Drafted<D>>>,
    inspector: Option<Inspector<'f>>,
}

/// A folder that was looked at.
struct Seen<'f> {
    folder: &'f Folder,
    /// Its entries, if they are others than before.
    stamp: Option<Stamp>,
    /// Whether it was there before.
    is_known: bool,
}

impl<'f> Seen<'f> {
    fn new<T>(folder: &'f Folder, before: Option<&Kept<T>>) -> Self {
        let stamp = Some(stamp(folder)).filter(|stamp| before.is_none_or(|kept| kept.stamp != *stamp));
        Self { folder, stamp, is_known: before.is_some() }
    }
}

/// What was read of a folder. Only what names others waits until it is known where links may lead: of a large
/// site all texts as they were written are not held at once.
enum Drafted<D: Draft> {
    Waiting(D),
    Done(D::Value),
}

impl<'f, D: Draft> Reading<'f, D> {
    /// What is to be read of these folders: those that changed since.
    pub fn new(folders: &'f [Folder], before: &Shelf<D::Value>, inspector: Option<Inspector<'f>>) -> Self {
        let seen = |folder: &'f Folder| Seen::new(folder, before.get(&folder.name));
        let folders: Vec<Seen<'f>> = folders.par_iter().map(seen).collect();
        let is_new = |(index, seen): (usize, &Seen<'_>)| seen.stamp.is_some().then_some(index);
        let wanted = folders.iter().enumerate().filter_map(is_new).collect();
        Self { folders, wanted, drafts: HashMap::new(), inspector }
    }

    /// Reads what is to be read.
    pub fn read(&mut self, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let wanted = std::mem::take(&mut self.wanted);
        let nowhere = Links::default();
        let drafted = |index: usize| {
            let (draft, mut found) = read(self.folders[index].folder);
            let drafted = draft.and_then(|draft| {
                if draft.has_links() {
                    return Some(Drafted::Waiting(draft));
                }
                draft.render(&nowhere, self.inspector, &mut found).map(Drafted::Done)
            });
            (index, (drafted, found))
        };
        let drafts: Vec<_> = wanted.into_par_iter().map(drafted).collect();
        self.drafts.extend(drafts);
    }

    /// Reads those that name something, and have not been read.
    pub fn read_linking(&mut self, before: &Shelf<D::Value>, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let is_linking = |index: &usize| {
            let name = &self.folders[*index].folder.name;
            !self.drafts.contains_key(index) && before.get(name).is_some_and(|kept| kept.has_links)
        };
        self.wanted = (0..self.folders.len()).filter(is_linking).collect();
        self.read(read);
    }

    /// Each folder with what it has: a draft that waits, or what was read now, or else what was kept.
    pub fn all<'a>(
        &'a self,
        before: &'a Shelf<D::Value>,
    ) -> impl Iterator<Item = (Option<&'a D>, Option<&'a D::Value>)> {
        self.folders.iter().enumerate().map(|(index, Seen { folder, .. })| {
            match self.drafts.get(&index).and_then(|(drafted, _)| drafted.as_ref()) {
                Some(Drafted::Waiting(draft)) => (Some(draft), None),
                Some(Drafted::Done(value)) => (None, Some(value)),
                None => (None, before.get(&folder.name).and_then(|kept| kept.value.as_deref())),
            }
        })
    }

    /// Renders what was read.
    fn rendered(
        &mut self,
        shelf: &Shelf<D::Value>,
        links: &Links,
        locales: &Locales,
    ) -> Vec<(usize, Kept<D::Value>)> {
        let drafts = std::mem::take(&mut self.drafts);
        let Self { folders, inspector, .. } = &*self;
        drafts
            .into_par_iter()
            .map(|(index, (drafted, mut found))| {
                let Seen { folder, stamp, .. } = &folders[index];
                let kept = shelf.get(&folder.name);
                let stamp = stamp.as_ref().or(kept.map(|kept| &kept.stamp)).cloned().unwrap_or_default();
                let before = kept.and_then(|kept| kept.value.as_ref());
                let has_links = !matches!(drafted, Some(Drafted::Done(_)));
                let value = match drafted {
                    Some(Drafted::Waiting(draft)) => draft.render(links, *inspector, &mut found),
                    Some(Drafted::Done(value)) => Some(value),
                    None => None,
                };
                let value = keep_good::<D>(value, before, folder, locales, &found);
                (index, Kept { stamp, value, found, has_links })
            })
            .collect()
    }

    /// Renders what was read and puts it in the place of what was there. Folders that are gone go.
    pub fn shelve(mut self, shelf: &mut Shelf<D::Value>, links: &Links, locales: &Locales) {
        let rendered = self.rendered(shelf, links, locales);
        let mut next = Shelf::new();
        let mut rendered: HashMap<usize, Kept<D::Value>> = rendered.into_iter().collect();
        for (index, Seen { folder, .. }) in self.folders.iter().enumerate() {
            let kept = rendered.remove(&index).or_else(|| shelf.remove(&folder.name));
            next.extend(kept.map(|kept| (folder.name.clone(), kept)));
        }
        *shelf = next;
    }
}

impl Reading<'_, ArticleDraft> {
    /// Whether the folders are those that were there before, and what was read of them has the names that links
    /// know. Those that were not asked about count as they are if this is but a part.
    pub fn has_same_names(&self, before: &Shelf<Article>, is_part: bool) -> bool {
        let has_same_folders = is_part || self.folders.len() == before.len();
        has_same_folders
            && self.folders.iter().all(|seen| seen.is_known)
            && self.drafts.iter().all(|(index, (drafted, _))| {
                let Some(kept) = before.get(&self.folders[*index].folder.name) else { return false };
                kept.value.as_deref().is_some_and(|before| match drafted {
                    Some(Drafted::Waiting(now)) => Names::from(before) == now.names(),
                    Some(Drafted::Done(now)) => Names::from(before) == Names::from(now),
                    None => true,
                })
            })
    }

    /// Renders what was read and puts it in the place of what was there: the folders are the same. Says which
    /// articles took the place of others; `None` if one has none to take the place of.
    pub fn put(
        mut self,
        shelf: &mut Shelf<Article>,
        links: &Links,
        locales: &Locales,
    ) -> Option<Vec<Replaced>> {
        let mut replaced = Some(Vec::new());
        for (index, kept) in self.rendered(shelf, links, locales) {
            let name = self.folders[index].folder.name.clone();
            let now = kept.value.clone();
            let before = shelf.insert(name, kept).and_then(|before| before.value);
            match (before, now) {
                (Some(before), Some(now)) => replaced
                    .iter_mut()
                    .for_each(|all| all.push(Replaced { before: before.clone(), now: now.clone() })),
                (None, None) => {}
                _ => replaced = None,
            }
        }
        replaced
    }
}

/// What is served: what could be read now, and of what could not, what was there before. Whoever takes a file
/// away means it; whoever has half written one does not.
fn keep_good<D: Draft>(
    value: Option<D::Value>,
    before: Option<&Arc<D::Value>>,
    folder: &Folder,
    locales: &Locales,
    found: &[Diagnostic],
) -> Option<Arc<D::Value>> {
    let Some(before) = before else { return value.map(Arc::new) };
    // What TOML that does not parse seems to say is a guess.
    let is_guess = |file: &str| {
        let mut broken = found.iter().filter(|finding| matches!(finding.fault, Fault::TomlSyntax { .. }));
        broken.any(|finding| finding.place.file == format!("{}/{file}", folder.name))
    };
    let value = value.filter(|_| !is_guess("article.toml"));
    let Some(mut value) = value else { return Some(Arc::clone(before)) };
    for old in D::texts(before).iter() {
        let file = format!("{}.md", old.locale);
        let is_lost = D::texts(&value).get(&old.locale).is_none() && folder.path.join(&file).exists();
        if is_lost || is_guess(&file) {
            let is_original = D::texts(before).original().locale == old.locale;
            D::texts_mut(&mut value).put(old.clone(), is_original, locales);
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
