//! Tells when files change, once for each time that somebody saves.
//!
//! An editor writes a swap file, half of a file, then renames: what comes within a moment is one change.

use std::{
    collections::BTreeSet,
    io,
    path::{self, Path, PathBuf},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode},
};

use super::files::is_left_behind;

/// How long it must be quiet before something counts as saved.
const QUIET: Duration = Duration::from_millis(40);

/// After how long something counts as saved although it is not quiet.
const PATIENCE: Duration = Duration::from_millis(400);

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// These files and folders, each by its whole path.
    Paths(BTreeSet<PathBuf>),
    /// Nobody knows: anything may have.
    Anything,
}

impl Change {
    /// What changed if another change came, too.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Paths(mut paths), Self::Paths(others)) => {
                paths.extend(others);
                Self::Paths(paths)
            }
            _ => Self::Anything,
        }
    }
}

/// Watches for as long as it is kept.
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Calls whenever something below these folders, or one of these files, changed, and says what. The folder of a
/// file is watched, since an editor puts a new file in the place of the old one.
///
/// # Errors
/// When the system does not let it watch.
pub fn watch(folders: &[&Path], files: &[&Path], calls: Sender<Change>) -> notify::Result<Watch> {
    let (events, heard) = mpsc::channel::<Change>();
    // The system names what changed by its whole path, whatever was asked for.
    let whole = |paths: &[&Path]| paths.iter().map(path::absolute).collect::<io::Result<Vec<PathBuf>>>();
    let (folders, files) = (whole(folders)?, whole(files)?);
    let (watched, wanted) = (folders.clone(), files.clone());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if let Some(change) = change(event, &watched, &wanted) {
            events.send(change).ok();
        }
    })?;
    for folder in &folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    for folder in files.iter().filter_map(|file| file.parent()) {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    thread::Builder::new().name("watch".to_owned()).spawn(move || {
        while let Ok(mut change) = heard.recv() {
            let start = Instant::now();
            while start.elapsed() < PATIENCE {
                match heard.recv_timeout(QUIET) {
                    Ok(other) => change = change.and(other),
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => {}
                }
            }
            if calls.send(change).is_err() {
                return;
            }
        }
    })?;
    Ok(Watch { _watcher: watcher })
}

/// What an event changed of these folders and files, if it changed anything.
fn change(event: notify::Result<Event>, folders: &[PathBuf], files: &[PathBuf]) -> Option<Change> {
    // Without a word on what changed, anything may have.
    let Ok(event) = event else { return Some(Change::Anything) };
    if !is_change(event.kind) {
        return None;
    }
    if event.need_rescan() {
        return Some(Change::Anything);
    }
    let paths = event.paths.into_iter().filter(|path| is_meant(path, folders, files));
    let paths: BTreeSet<PathBuf> = paths.collect();
    (!paths.is_empty()).then_some(Change::Paths(paths))
}

/// Whether something of this kind can have changed a text. Reading is no change.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

fn is_meant(path: &Path, folders: &[PathBuf], files: &[PathBuf]) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_below = folders.iter().any(|folder| path.starts_with(folder));
    files.iter().any(|file| file == path) || (is_below && !is_left_behind(&name))
}
