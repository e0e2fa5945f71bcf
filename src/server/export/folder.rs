//! The folder of an export: what an earlier export wrote there, and how it is changed so that every file in it is
//! whole at every moment.
//!
//! A file is written beside and then put in its place. The manifest names all files that are an export's; it names
//! the new ones before they are there, so that none is left behind when an export breaks off.

use std::{
    collections::{BTreeSet, HashSet},
    fs, io,
    path::{self, Component, Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use fs4::fs_std::FileExt;

use crate::server::page_cache::encoding::{Effort, Encoding};

/// What is the program's own in the folder, which hosts do not serve since its name begins with a dot.
const OWN: &str = ".couplet-export";

/// The codings of twins, and how their names end. Zstandard is left out: no host serves such files by itself.
const TWINS: [(Encoding, &str); 2] = [(Encoding::Brotli, ".br"), (Encoding::Gzip, ".gz")];

/// Endings of files that compress.
const COMPRESS: [&str; 13] =
    ["html", "css", "js", "wasm", "svg", "xml", "txt", "json", "atom", "rss", "webmanifest", "ico", "ts"];

/// Why nothing can be written, or not on.
#[derive(Debug)]
pub enum Refusal {
    /// The folder holds files that are no export's, such as this one.
    Foreign(String),
    /// This file, which no export wrote, stands where one of the site's belongs.
    InTheWay(PathBuf),
    /// Another export writes there.
    InUse,
    /// The folder is within that of the built files, which are themselves exported.
    WithinSite,
    /// The operating system refuses.
    Io(PathBuf, io::Error),
}

/// The folder, as long as an export writes there.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// Held, so that no other export writes there.
    _lock: fs::File,
    /// What earlier exports wrote, or were about to write.
    before: HashSet<String>,
    /// How many files were written beside.
    parts: AtomicU64,
}

/// Whether `folder` is `other` or lies in it.
pub fn is_within(folder: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().or_else(|_| path::absolute(path));
    matches!((whole(folder), whole(other)), (Ok(folder), Ok(other)) if folder.starts_with(&other))
}

impl Folder {
    /// Takes a folder that an export wrote, is empty or not there. What is hidden in it does not count, so that it
    /// may be a checkout.
    ///
    /// # Errors
    /// When it is another, in use, or cannot be written.
    pub fn open(root: &Path) -> Result<Self, Refusal> {
        let own = root.join(OWN);
        let refused = |reason| Refusal::Io(root.to_owned(), reason);
        if !own.is_dir()
            && let Some(name) = foreign(root).map_err(refused)?
        {
            return Err(Refusal::Foreign(name));
        }
        fs::create_dir_all(&own).map_err(refused)?;
        let lock = fs::File::create(own.join("lock")).map_err(refused)?;
        if !lock.try_lock_exclusive().map_err(refused)? {
            return Err(Refusal::InUse);
        }
        let folder =
            Self { root: root.to_owned(), _lock: lock, before: read(&own), parts: AtomicU64::new(0) };
        // What a broken export was writing.
        fs::remove_dir_all(folder.beside()).or_else(none).map_err(refused)?;
        fs::create_dir(folder.beside()).map_err(refused)?;
        Ok(folder)
    }

    /// Names the files that are going to be written.
    ///
    /// # Errors
    /// When one of them would take the place of another's, or the manifest cannot be written.
    pub fn begin<'n>(&mut self, names: impl Iterator<Item = &'n str>) -> Result<(), Refusal> {
        for name in names.filter(|name| !self.before.contains(*name)).collect::<Vec<_>>() {
            let places = [name.to_owned()].into_iter().chain(twins(name).map(|(_, twin)| twin));
            if let Some(taken) =
                places.map(|name| self.path(&name)).find(|path| path.symlink_metadata().is_ok())
            {
                return Err(Refusal::InTheWay(taken));
            }
            self.before.insert(name.to_owned());
        }
        self.tell(&self.before)
    }

    /// The path of a file.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Whether a file is there whose name changes with its content.
    pub fn has_for_good(&self, name: &str) -> bool {
        !compresses(name) && self.path(name).is_file()
    }

    /// Puts a file in its place, unless it is there, and says whether it was not. Its twins come before it: where an
    /// export breaks off between them, the next finds the file changed and makes them again.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&self, name: &str, bytes: &[u8], with_twins: bool) -> io::Result<bool> {
        let file = self.path(name);
        let is_new = !holds(&file, bytes);
        for (encoding, twin) in twins(name) {
            let path = self.path(&twin);
            if with_twins && !is_new && path.is_file() {
                continue;
            }
            let encoded = with_twins.then(|| encoding.encode(bytes, Effort::Best)).transpose()?;
            match encoded.filter(|encoded| encoded.len() < bytes.len()) {
                Some(encoded) => self.write(&path, &encoded)?,
                // One of other bytes must not be served in the place of these.
                None => fs::remove_file(path).or_else(none)?,
            }
        }
        if is_new {
            self.write(&file, bytes)?;
        }
        Ok(is_new)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let beside = self.beside().join(self.parts.fetch_add(1, Relaxed).to_string());
        fs::write(&beside, bytes)?;
        match fs::rename(&beside, file) {
            Err(reason) if reason.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(file.parent().unwrap_or(&self.root))?;
                fs::rename(beside, file)
            }
            result => result,
        }
    }

    /// Removes what earlier exports wrote and is not to be `kept`; gives how many files these were.
    ///
    /// # Errors
    /// When a file cannot be removed, or the manifest not written.
    pub fn finish(self, kept: HashSet<String>) -> Result<usize, Refusal> {
        let mut removed = 0;
        for name in self.before.difference(&kept) {
            let file = self.path(name);
            match fs::remove_file(&file) {
                Ok(()) => removed += 1,
                Err(reason) => none(reason).map_err(|reason| Refusal::Io(file, reason))?,
            }
            for (_, twin) in twins(name) {
                let twin = self.path(&twin);
                fs::remove_file(&twin).or_else(none).map_err(|reason| Refusal::Io(twin, reason))?;
            }
            // A folder that holds something stays.
            let folders = Path::new(name).ancestors().skip(1).filter(|folder| *folder != Path::new(""));
            folders
                .map(|folder| self.root.join(folder))
                .map_while(|folder| fs::remove_dir(folder).ok())
                .for_each(drop);
        }
        self.tell(&kept)?;
        fs::remove_dir_all(self.beside()).map_err(|reason| Refusal::Io(self.beside(), reason))?;
        Ok(removed)
    }

    /// Writes the manifest.
    fn tell(&self, names: &HashSet<String>) -> Result<(), Refusal> {
        let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let text: String = names.into_iter().flat_map(|name| [name, "\n"]).collect();
        let file = self.root.join(OWN).join("manifest");
        if holds(&file, text.as_bytes()) {
            return Ok(());
        }
        self.write(&file, text.as_bytes()).map_err(|reason| Refusal::Io(file, reason))
    }

    /// Where files are written before they are put in their places.
    fn beside(&self) -> PathBuf {
        self.root.join(OWN).join("parts")
    }
}

/// Nothing there is as good as done.
fn none(reason: io::Error) -> io::Result<()> {
    if reason.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(reason) }
}

/// The twins of a file: their codings and names. The manifest does not name them.
fn twins(name: &str) -> impl Iterator<Item = (Encoding, String)> {
    let all = TWINS.into_iter().filter(|_| compresses(name));
    all.map(move |(encoding, ending)| (encoding, format!("{name}{ending}")))
}

fn compresses(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| COMPRESS.contains(&ending))
}

fn holds(file: &Path, bytes: &[u8]) -> bool {
    let has_size = fs::metadata(file).is_ok_and(|facts| facts.len() == bytes.len() as u64);
    has_size && fs::read(file).is_ok_and(|there| there == bytes)
}

/// A file or folder that is not hidden.
fn foreign(root: &Path) -> io::Result<Option<String>> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(reason) => return none(reason).map(|()| None),
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: io::Result<BTreeSet<String>> = names.collect();
    Ok(names?.into_iter().find(|name| !name.starts_with('.')))
}

/// The files that the manifest names. What would lead out of the folder is none of ours.
fn read(own: &Path) -> HashSet<String> {
    let is_plain = |name: &&str| {
        !name.is_empty() && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
    };
    let text = fs::read_to_string(own.join("manifest")).unwrap_or_default();
    text.lines().filter(is_plain).map(str::to_owned).collect()
}
