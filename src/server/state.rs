//! What every request shares: the one state of the router.

use std::{ops::Deref, path::PathBuf, sync::Arc};

use jiff::Timestamp;

use super::{load::Loaded, media::Made};
use crate::{
    config::{CacheTimes, Config, Limits, Secret},
    domain::site::Assets,
    views::snapshot::Snapshot,
};

/// Tells the time; tests have their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The state of the server; cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// What every request shares.
pub struct Shared {
    /// What pages are made from.
    pub snapshot: Arc<Snapshot>,
    /// Tells the time.
    pub clock: Clock,
    /// How long pages may be kept.
    pub cache: CacheTimes,
    /// What a request may cost.
    pub limits: Limits,
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
        let files = PathBuf::from(&*config.leptos.site_root);
        let has_hashes = config.leptos.hash_files;
        let snapshot = Snapshot {
            site: config.site,
            assets,
            catalog: loaded.catalog,
            words: loaded.words,
            auto_reload: config.is_watched.then_some(config.leptos),
        };
        Self(Arc::new(Shared {
            snapshot: Arc::new(snapshot),
            clock,
            cache: config.cache,
            limits: config.limits,
            preview_secret: config.preview_secret,
            files,
            has_hashes,
            pictures: Made::new(config.made.join("pictures")),
        }))
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
