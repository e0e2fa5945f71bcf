//! Pages on which the id of its message follows each word, and which messages show on which page.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Uri},
};
use tokio::sync::OnceCell;
use tower::ServiceExt;

use super::request::Asked;
use crate::{
    domain::{
        article::Article,
        catalog::{address, parallel_address},
        locale::Locale,
        name::Slug,
        route::Page,
    },
    i18n::message::Messages,
    server::{router::router, state::AppState},
    views::snapshot::Snapshot,
};

/// The pair of a query that asks for the ids.
pub const ASKED: &str = "l10n=ids";

/// Most bytes of a page that is read.
const LONGEST: usize = 16 << 20;

/// Whether an address asks for the ids.
pub fn are_asked(uri: &Uri) -> bool {
    uri.query().is_some_and(|query| query.split('&').any(|pair| pair == ASKED))
}

/// The site with ids, made when it is first asked for and again when the site was read again.
#[derive(Clone, Default)]
pub struct Ids(Arc<Mutex<Option<Arc<Marked>>>>);

/// The site with ids at one moment.
pub struct Marked {
    of: Arc<Snapshot>,
    /// The site.
    pub site: Router,
    shown: OnceCell<Shown>,
}

/// The pages on which each message shows.
pub type Shown = HashMap<String, Vec<Sample>>;

/// A page that stands for its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sample {
    /// The home page.
    Home,
    /// A list of articles.
    List,
    /// The topics.
    Topics,
    /// The archive.
    Archive,
    /// An article in several languages.
    Article,
    /// Its texts side by side.
    Parallel,
    /// An article that is not in the reader's language.
    Foreign,
    /// What search finds.
    Search,
    /// The favorites.
    Favorites,
    /// The site map.
    SiteMap,
    /// A fixed page.
    Fixed,
    /// The page of an address that does not exist.
    Error,
}

impl Sample {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Home,
        Self::List,
        Self::Topics,
        Self::Archive,
        Self::Article,
        Self::Parallel,
        Self::Foreign,
        Self::Search,
        Self::Favorites,
        Self::SiteMap,
        Self::Fixed,
        Self::Error,
    ];

    /// What people call it.
    pub fn name(self, words: &Messages) -> String {
        match self {
            Self::Home => words.desk_page_home(),
            Self::List => words.desk_page_list(),
            Self::Topics => words.desk_page_topics(),
            Self::Archive => words.desk_page_archive(),
            Self::Article => words.desk_page_article(),
            Self::Parallel => words.desk_page_parallel(),
            Self::Foreign => words.desk_page_foreign(),
            Self::Search => words.desk_page_search(),
            Self::Favorites => words.desk_page_favorites(),
            Self::SiteMap => words.desk_page_sitemap(),
            Self::Fixed => words.desk_page_fixed(),
            Self::Error => words.desk_page_error(),
        }
    }

    /// Where it is in the edition of who asks, if the site has one, with ids.
    pub fn path(self, asked: &Asked) -> Option<String> {
        let locale = &asked.voice.locale;
        let catalog = &asked.state.snapshot.catalog;
        let newest = |wanted: &dyn Fn(&Article) -> bool| {
            let articles =
                asked.voice.locales.iter().flat_map(|locale| catalog.list(locale, None, asked.now));
            articles.map(|article| &**article).find(|article| wanted(article))
        };
        let paired = || newest(&|article| article.translations.is_paired() && is_in(article, locale));
        let page = match self {
            Self::Home => Page::Home,
            Self::List => Page::News { page: 1 },
            Self::Topics => Page::Topics,
            Self::Archive => Page::Archive,
            Self::Article => address(paired()?),
            Self::Parallel => parallel_address(paired()?),
            Self::Foreign => address(newest(&|article| !is_in(article, locale))?),
            Self::Search => return Some(format!("{}?q=a&{ASKED}", Page::Search.path(locale))),
            Self::Favorites => Page::Favorites,
            Self::SiteMap => Page::SiteMap,
            Self::Fixed => Page::Fixed(catalog.pages().next()?.slug.clone()),
            Self::Error => Page::Fixed("no-such-page".parse::<Slug>().ok()?),
        };
        Some(format!("{}?{ASKED}", page.path(locale)))
    }
}

fn is_in(article: &Article, locale: &Locale) -> bool {
    article.translations.get(locale).is_some()
}

impl Ids {
    /// The site of this moment with ids.
    pub fn of(&self, state: &AppState) -> Arc<Marked> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(marked) = kept.as_ref().filter(|marked| Arc::ptr_eq(&marked.of, &state.snapshot)) {
            return Arc::clone(marked);
        }
        let of = Arc::clone(&state.snapshot);
        let marked = Arc::new(Marked { of, site: router(state.with_ids()), shown: OnceCell::new() });
        *kept = Some(Arc::clone(&marked));
        marked
    }
}

impl Marked {
    /// On which pages each message shows. A page of each kind is rendered for that, once.
    pub async fn shown(&self, asked: &Asked) -> &Shown {
        self.shown.get_or_init(|| self.look(asked)).await
    }

    async fn look(&self, asked: &Asked) -> Shown {
        let mut shown = Shown::new();
        for sample in Sample::ALL {
            let Some(path) = sample.path(asked) else { continue };
            for id in self.ids_on(&path).await {
                shown.entry(id).or_default().push(sample);
            }
        }
        shown
    }

    async fn ids_on(&self, path: &str) -> BTreeSet<String> {
        let Ok(request) = Request::get(path).body(Body::empty()) else { return BTreeSet::new() };
        let response = match self.site.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let bytes = to_bytes(response.into_body(), LONGEST).await.unwrap_or_default();
        let page = String::from_utf8_lossy(&bytes);
        let marks = page.split('⟦').skip(1).filter_map(|rest| Some(rest.split_once('⟧')?.0.to_owned()));
        marks.collect()
    }
}
