//! One reading of the folders of articles or pages: what changed is read, rendered and put in the place of what
//! was there.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    sync::Arc,
    time::SystemTime,
};

use rayon::prelude::*;

use super::{Read, story::Inspector};
use crate::{
    domain::{
        article::Translations,
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
pub struct Reading<'f, D> {
    /// The folders, each with its stamp.
    folders: Vec<(&'f Folder, Stamp)>,
    /// Which of them are to be read.
    wanted: Vec<usize>,
    drafts: HashMap<usize, Read<D>>,
}

impl<'f, D: Draft> Reading<'f, D> {
    /// What is to be read of these folders: those that changed since.
    pub fn new(folders: &'f [Folder], before: &Shelf<D::Value>) -> Self {
        let folders: Vec<(&Folder, Stamp)> =
            folders.par_iter().map(|folder| (folder, stamp(folder))).collect();
        let is_new = |(index, (folder, stamp)): (usize, &(&Folder, Stamp))| {
            before.get(&folder.name).is_none_or(|kept| kept.stamp != *stamp).then_some(index)
        };
        let wanted = folders.iter().enumerate().filter_map(is_new).collect();
        Self { folders, wanted, drafts: HashMap::new() }
    }

    /// Reads what is to be read.
    pub fn read(&mut self, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let wanted = std::mem::take(&mut self.wanted);
        let drafts = wanted.into_par_iter().map(|index| (index, read(self.folders[index].0)));
        let drafts: Vec<_> = drafts.collect();
        self.drafts.extend(drafts);
    }

    /// Reads those that name something, and have not been read.
    pub fn read_linking(&mut self, before: &Shelf<D::Value>, read: impl Fn(&Folder) -> Read<D> + Sync) {
        let is_linking = |index: &usize| {
            let name = &self.folders[*index].0.name;
            !self.drafts.contains_key(index) && before.get(name).is_some_and(|kept| kept.has_links)
        };
        self.wanted = (0..self.folders.len()).filter(is_linking).collect();
        self.read(read);
    }

    /// Each folder with what it has: a draft that was read now, or else what was kept.
    pub fn all<'a>(
        &'a self,
        before: &'a Shelf<D::Value>,
    ) -> impl Iterator<Item = (Option<&'a D>, Option<&'a D::Value>)> {
        self.folders.iter().enumerate().map(|(index, (folder, _))| {
            let draft = self.drafts.get(&index).and_then(|(draft, _)| draft.as_ref());
            (draft, before.get(&folder.name).and_then(|kept| kept.value.as_deref()))
        })
    }

    /// Renders what was read and puts it in the place of what was there. Folders that are gone go.
    pub fn shelve(
        self,
        shelf: &mut Shelf<D::Value>,
        links: &Links,
        locales: &Locales,
        inspector: Option<Inspector<'_>>,
    ) {
        let Self { folders, drafts, .. } = self;
        let rendered: Vec<(usize, Kept<D::Value>)> = drafts
            .into_par_iter()
            .map(|(index, (draft, mut found))| {
                let (folder, stamp) = &folders[index];
                let before = shelf.get(&folder.name).and_then(|kept| kept.value.as_ref());
                let has_links = draft.as_ref().is_none_or(Draft::has_links);
                let value = draft.and_then(|draft| draft.render(links, inspector, &mut found));
                let value = keep_good::<D>(value, before, folder, locales, &found);
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
