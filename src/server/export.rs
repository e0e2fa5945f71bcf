//! The whole site as static files: what every address answers, made by the same code that answers it.
//!
//! Belongs here: how an export runs. Does not belong here: which files there are ([`plan`]), how the folder is
//! changed ([`folder`]), what hosts are told ([`hosts`]).

mod folder;
mod hosts;
mod plan;
mod rules;

use std::{
    collections::HashSet,
    io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    thread,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, Uri},
};
use jiff::civil::DateTime;
use tokio::runtime::{self, Runtime};
use tower::ServiceExt;

use super::{
    error,
    page::{self, Found},
    router::router,
    state::{AppState, Live},
};
use crate::{domain::locale::Locale, views::Content};
use folder::Folder;
pub use folder::Refusal;
use plan::{File, Source, plan};

/// The largest file that is made, in bytes: a sitemap has 50 MB at most.
const LARGEST: usize = 256 << 20;

/// How an export is made.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Whether files that compress have compressed twins beside them.
    pub twins: bool,
}

/// What an export did, in files; twins are not counted.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// Those that are new or have other bytes.
    pub written: usize,
    /// Those that stayed as they were.
    pub unchanged: usize,
    /// Those that the site no longer has.
    pub removed: usize,
    /// The paths of what could not be made and stays as it was; the reasons are in the log.
    pub failed: Vec<String>,
}

/// Writes the site into a folder. `progress` is told how many files of how many are done.
///
/// What is there is changed file by file, each whole: what pages need comes first, then the pages; what the site no
/// longer has goes last.
///
/// # Errors
/// When the folder is not one for an export, or cannot be written.
pub fn export(
    live: &Live,
    root: &Path,
    options: Options,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Report, Refusal> {
    let live = live.now().as_files();
    let state = live.now();
    if folder::is_within(root, &state.lasting.files) {
        return Err(Refusal::WithinSite);
    }
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(|reason| Refusal::Io(root.to_owned(), reason))?;
    let mut folder = Folder::open(root)?;
    let [needed, pages] = plan(&state).map_err(|(file, reason)| Refusal::Io(file, reason))?;
    folder.begin(needed.iter().chain(&pages).map(|file| file.name.as_str()))?;
    let export = Export {
        now: state.snapshot.site.local((state.lasting.clock)()),
        router: router(live),
        state,
        folder,
        options,
        runtime,
        done: AtomicUsize::new(0),
        all: needed.len() + pages.len(),
        made: Mutex::default(),
        progress,
    };
    export.write(&needed, workers)?;
    export.write(&pages, workers)?;
    export.finish(needed.into_iter().chain(pages))
}

struct Export<'e> {
    state: AppState,
    /// What all pages take for now.
    now: DateTime,
    router: Router,
    folder: Folder,
    options: Options,
    runtime: Runtime,
    done: AtomicUsize,
    all: usize,
    made: Mutex<Made>,
    progress: &'e (dyn Fn(usize, usize) + Sync),
}

/// Why a file was not made.
type Fault = Box<dyn std::error::Error + Send + Sync>;

/// What was made so far.
#[derive(Default)]
struct Made {
    report: Report,
    refused: Option<(PathBuf, io::Error)>,
}

impl Export<'_> {
    /// Writes files on all processors; the first that the disk refuses ends it.
    fn write(&self, files: &[File], workers: usize) -> Result<(), Refusal> {
        let next = AtomicUsize::new(0);
        let work = async || {
            while let Some(file) = files.get(next.fetch_add(1, Relaxed)) {
                self.write_one(file).await;
                if self.made().refused.is_some() {
                    return;
                }
                (self.progress)(self.done.fetch_add(1, Relaxed) + 1, self.all);
            }
        };
        thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|| self.runtime.block_on(work()));
            }
        });
        match self.made().refused.take() {
            Some((file, reason)) => Err(Refusal::Io(file, reason)),
            None => Ok(()),
        }
    }

    fn made(&self) -> std::sync::MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn write_one(&self, file: &File) {
        let name = file.name.as_str();
        if matches!(file.source, Source::Picture(..)) && self.folder.has_for_good(name) {
            self.made().report.unchanged += 1;
            return;
        }
        let bytes = match self.bytes(file).await {
            Ok(bytes) => bytes,
            Err(reason) => {
                tracing::error!(%reason, file = name, "could not be made");
                self.made().report.failed.push(name.to_owned());
                return;
            }
        };
        let put = self.folder.put(name, &bytes, self.options.twins);
        let mut made = self.made();
        match put {
            Ok(true) => made.report.written += 1,
            Ok(false) => made.report.unchanged += 1,
            Err(reason) => made.refused = Some((self.folder.path(name), reason)),
        }
    }

    async fn bytes(&self, file: &File) -> Result<Bytes, Fault> {
        match &file.source {
            Source::Answer { path, status } => {
                let request = Request::builder().uri(path).body(Body::empty())?;
                let response = match self.router.clone().oneshot(request).await {
                    Ok(response) => response,
                    Err(never) => match never {},
                };
                if response.status() != *status {
                    return Err(format!("the answer is {}", response.status()).into());
                }
                Ok(axum::body::to_bytes(response.into_body(), LARGEST).await?)
            }
            Source::Page(locale, page) => {
                match page::find(&self.state.snapshot, locale, page.clone(), "", self.now) {
                    Found::Content(content) => self.render(locale, content).await,
                    Found::Moved(_) | Found::Nothing => Err("nothing is at its address".into()),
                }
            }
            Source::Content(locale, content) => self.render(locale, content.as_ref().clone()).await,
            Source::Picture(picture, form) => {
                Ok(self.state.lasting.pictures.get(picture.as_ref().clone(), *form).await?.into())
            }
            Source::Copy(file) => Ok(std::fs::read(file)?.into()),
            Source::Text(text) => Ok(Bytes::copy_from_slice(text.as_bytes())),
        }
    }

    async fn render(&self, locale: &Locale, content: Content) -> Result<Bytes, Fault> {
        let request = error::copy(&Uri::from_static("/"), &HeaderMap::new());
        let response = page::render(&self.state, request, locale.clone(), content, self.now);
        Ok(axum::body::to_bytes(response.into_body(), LARGEST).await?)
    }

    fn finish(self, files: impl Iterator<Item = File>) -> Result<Report, Refusal> {
        let Made { mut report, .. } = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let kept: HashSet<String> = files.map(|file| file.name).collect();
        report.removed = self.folder.finish(kept)?;
        report.failed.sort_unstable();
        Ok(report)
    }
}
