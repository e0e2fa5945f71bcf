//! What every request shares: the one state of the router.

use std::{ops::Deref, path::PathBuf, sync::Arc, time::Duration};

use any_spawner::Executor;
use jiff::Timestamp;

use super::{
    engines::{self, Announcer, Report, Untold},
    load::Loaded,
    media::Made,
};
use crate::{
    config::{CacheTimes, Config, Limits, Secret},
    domain::site::Assets,
    storage::search::Search,
    views::snapshot::Snapshot,
};

/// Tells the time; tests have their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How often it is looked for what search engines have not been told.
const MINUTE: Duration = Duration::from_secs(60);

/// The state of the server; cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// What every request shares.
pub struct Shared {
    /// What pages are made from.
    pub snapshot: Arc<Snapshot>,
    /// Finds articles, once its index is made.
    pub search: Search,
    /// The folder for what is made from the content.
    pub made: PathBuf,
    /// Tells the time.
    pub clock: Clock,
    /// How long pages may be kept.
    pub cache: CacheTimes,
    /// What a request may cost.
    pub limits: Limits,
    /// The key by which engines of `IndexNow` know the site.
    pub index_now_key: Option<String>,
    /// What signs preview links.
    pub preview_secret: Option<Secret>,
    /// The folder with the built files and the public ones.
    pub files: PathBuf,
    /// Whether the built files carry a hash of their content in their names.
    pub has_hashes: bool,
    /// The pictures that were made.
    pub pictures: Made,
}

impl AppState {
    /// The state of a site that was read.
    pub fn new(config: Config, loaded: Loaded, assets: Assets, clock: Clock) -> Self {
        // Leptos runs its tasks on tokio. A second site in the same process finds that set already.
        Executor::init_tokio().ok();
        let files = PathBuf::from(&*config.leptos.site_root);
        let has_hashes = config.leptos.hash_files;
        let search = Search::new(&config.site.locales);
        let snapshot = Snapshot {
            site: config.site,
            assets,
            catalog: loaded.catalog,
            words: loaded.words,
            auto_reload: config.is_watched.then_some(config.leptos),
        };
        Self(Arc::new(Shared {
            snapshot: Arc::new(snapshot),
            search,
            pictures: Made::new(config.made.join("pictures")),
            made: config.made,
            clock,
            cache: config.cache,
            limits: config.limits,
            index_now_key: config.engines.index_now.map(|index_now| index_now.key),
            preview_secret: config.preview_secret,
            files,
            has_hashes,
        }))
    }

    /// Tells search engines what is new, for as long as the program runs: at the start, and each minute after it.
    pub fn announce(&self, mut announcer: Announcer) {
        loop {
            let time = (self.clock)();
            let Snapshot { catalog, site, .. } = &*self.snapshot;
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
        if let Err(reason) = self.search.build(&self.made, &self.snapshot.catalog) {
            tracing::error!(%reason, "there is no search");
        }
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
