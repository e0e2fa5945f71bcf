//! What every request shares: the one state of the router, and how it is replaced.
//!
//! A request takes the moment once, when it begins, and sees nothing else; a reload puts another in its
//! place whole.

use std::{
    ops::Deref,
    path::PathBuf,
    pin::Pin,
    sync::Arc,
    task::{Context, Waker},
    time::Duration,
};

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use arc_swap::ArcSwap;
use axum::extract::FromRef;
use jiff::Timestamp;
use tokio::runtime::Handle;

use super::{
    engines::{self, Announcer, Report, Untold},
    load::Loaded,
    media::Made,
    page_cache::PageCache,
    sitemap,
};
use crate::{
    config::{Caching, Config, Editor, Limits, Secret},
    domain::site::Assets,
    storage::{files::Folder, search::Search},
    views::{notices::Notices, snapshot::Snapshot},
};

/// Tells the time; tests have their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How often it is looked for what search engines have not been told.
const MINUTE: Duration = Duration::from_secs(60);

/// How many seconds one file of an export may take.
const LONGEST_MAKING: u64 = 3600;

/// Runs the tasks of Leptos, of which a page has but one: a pause that ends as soon as it is run. So it is run
/// where it begins, and pages need not wait for a turn.
struct AtOnce;

impl CustomExecutor for AtOnce {
    fn spawn(&self, task: PinnedFuture<()>) {
        if let Some(task) = begun(task) {
            match Handle::try_current() {
                Ok(runtime) => drop(runtime.spawn(task)),
                Err(reason) => tracing::error!(%reason, "a task of a page has nowhere to run"),
            }
        }
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        if begun(task).is_some() {
            tracing::error!("a task of a page waits");
        }
    }

    fn poll_local(&self) {}
}

/// The task if there is more to it than its beginning.
fn begun<F: Future<Output = ()> + Unpin>(mut task: F) -> Option<F> {
    let mut context = Context::from_waker(Waker::noop());
    Pin::new(&mut task).poll(&mut context).is_pending().then_some(task)
}

/// The running site; cheap to clone.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

struct Inner {
    moment: ArcSwap<Moment>,
    lasting: Arc<Lasting>,
}

/// What one request sees; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    moment: Arc<Moment>,
    /// What stays.
    pub lasting: Arc<Lasting>,
}

/// What a reload replaces.
#[derive(Clone)]
pub struct Moment {
    /// What pages are made from.
    pub snapshot: Arc<Snapshot>,
    /// Finds articles, once its index is made.
    pub search: Arc<Search>,
    /// How sitemaps are parted into files.
    pub sitemap_files: Arc<sitemap::Files>,
    /// The pages that were rendered.
    pub pages: Arc<PageCache>,
    /// How pages may be kept.
    pub caching: Caching,
    /// What a request may cost.
    pub limits: Limits,
    /// The key by which engines of `IndexNow` know the site.
    pub index_now_key: Option<String>,
    /// What signs preview links.
    pub preview_secret: Option<Secret>,
    /// Where articles and fixed pages are.
    pub content: Folder,
    /// Where messages are.
    pub messages: Folder,
    /// The editor that the desk opens files in.
    pub editor: Option<Editor>,
}

/// What stays for as long as the program runs.
pub struct Lasting {
    /// Tells the time.
    pub clock: Clock,
    /// The folder with the built files and the public ones.
    pub files: PathBuf,
    /// Whether the built files carry a hash of their content in their names.
    pub has_hashes: bool,
    /// The folder for what is made from the content.
    pub made: PathBuf,
    /// The pictures that were made.
    pub pictures: Made,
    /// The addresses of the built files.
    assets: Assets,
}

impl Live {
    /// A site that was read. While somebody edits, pages show these notices.
    pub fn new(
        config: Config,
        loaded: Loaded,
        notices: Option<Notices>,
        assets: Assets,
        clock: Clock,
    ) -> Self {
        // A second site in the same process finds that set already.
        Executor::init_custom_executor(AtOnce).ok();
        let lasting = Lasting {
            clock,
            files: PathBuf::from(&*config.leptos.site_root),
            has_hashes: config.leptos.hash_files,
            pictures: Made::new(config.made.join("pictures")),
            made: config.made.clone(),
            assets,
        };
        let search = Arc::new(Search::new(&config.site.locales));
        let moment = lasting.moment(config, loaded, search, notices);
        Self(Arc::new(Inner { moment: ArcSwap::from_pointee(moment), lasting: Arc::new(lasting) }))
    }

    /// What a request that begins now sees.
    pub fn now(&self) -> AppState {
        AppState { moment: self.0.moment.load_full(), lasting: Arc::clone(&self.0.lasting) }
    }

    /// What requests will see once what was read anew is put in the place of what is there. While somebody
    /// edits, pages show these notices.
    pub fn next(&self, config: Config, loaded: Loaded, notices: Option<Notices>) -> AppState {
        let before = self.0.moment.load();
        let has_same_locales = before.snapshot.site.locales == config.site.locales;
        let search = if has_same_locales {
            Arc::clone(&before.search)
        } else {
            Arc::new(Search::new(&config.site.locales))
        };
        let moment = self.0.lasting.moment(config, loaded, search, notices);
        AppState { moment: Arc::new(moment), lasting: Arc::clone(&self.0.lasting) }
    }

    /// Lets requests that begin from now on see this.
    pub fn put(&self, next: AppState) {
        self.0.moment.store(next.moment);
    }

    /// Tells search engines what is new, for as long as the program runs: at the start, and each minute after it.
    pub fn announce(&self, mut announcer: Announcer) {
        loop {
            let state = self.now();
            let time = (state.lasting.clock)();
            let Snapshot { catalog, site, .. } = &*state.snapshot;
            let pages = engines::pages(catalog, site, site.local(time));
            let reports = match announcer.tell(&pages, time, false) {
                Ok(reports) => reports,
                Err(reason) => {
                    let file = announcer.journal().display();
                    tracing::error!(%reason, %file, "search engines are told no more");
                    return;
                }
            };
            for Report { engine, told, failed } in reports {
                if told > 0 {
                    tracing::info!(engine, addresses = told, "told");
                }
                if let Some(Untold { count, reason, next }) = failed {
                    tracing::warn!(engine, addresses = count, %reason, %next, "could not be told");
                }
            }
            std::thread::sleep(MINUTE);
        }
    }

    /// Makes the search index, or brings it up to the articles. Until then the search page says that
    /// it is not ready. What goes wrong is in the log.
    pub fn build_search(&self) {
        let state = self.now();
        if let Err(reason) = state.search.build(&state.lasting.made, &state.snapshot.catalog) {
            tracing::error!(%reason, "there is no search");
        }
    }
}

impl Lasting {
    fn moment(
        &self,
        config: Config,
        loaded: Loaded,
        search: Arc<Search>,
        notices: Option<Notices>,
    ) -> Moment {
        // What somebody edits is shown as it is now.
        let is_edited = notices.is_some() || config.is_watched;
        let page_bytes = if is_edited { 0 } else { config.caching.page_bytes };
        let snapshot = Snapshot {
            site: config.site,
            assets: self.assets.clone(),
            catalog: loaded.catalog,
            words: loaded.words,
            notices,
            is_static: false,
            auto_reload: config.is_watched.then_some(config.leptos),
        };
        Moment {
            snapshot: Arc::new(snapshot),
            search,
            sitemap_files: Arc::default(),
            pages: Arc::new(PageCache::new(page_bytes)),
            caching: config.caching,
            limits: config.limits,
            index_now_key: config.engines.index_now.map(|index_now| index_now.key),
            preview_secret: config.preview_secret,
            content: config.content,
            messages: config.locales,
            editor: config.editor,
        }
    }
}

impl AppState {
    /// The same moment as a site of its own, on whose pages the id of its message follows each word.
    pub fn with_ids(&self) -> Live {
        let snapshot = Arc::new(self.snapshot.with_ids());
        let pages = Arc::new(PageCache::new(0));
        let moment = Moment { snapshot, pages, ..Moment::clone(&self.moment) };
        let lasting = Arc::clone(&self.lasting);
        Live(Arc::new(Inner { moment: ArcSwap::from_pointee(moment), lasting }))
    }

    /// The same moment as a site of its own, whose pages are written as files: each is made once, and may take
    /// its time.
    pub fn as_files(&self) -> Live {
        let snapshot = Arc::new(Snapshot { is_static: true, ..self.snapshot.as_ref().clone() });
        let pages = Arc::new(PageCache::new(0));
        let limits = Limits { request_seconds: LONGEST_MAKING, ..self.limits };
        let moment = Moment { snapshot, pages, limits, ..Moment::clone(&self.moment) };
        let lasting = Arc::clone(&self.lasting);
        Live(Arc::new(Inner { moment: ArcSwap::from_pointee(moment), lasting }))
    }
}

impl Deref for AppState {
    type Target = Moment;

    fn deref(&self) -> &Moment {
        &self.moment
    }
}

impl FromRef<Live> for AppState {
    fn from_ref(live: &Live) -> Self {
        live.now()
    }
}
