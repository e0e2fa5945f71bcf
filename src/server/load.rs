//! Everything that pages are made from, read as the settings say.

mod pseudo;

use std::sync::Arc;

use crate::{
    config::Config,
    domain::{catalog::Catalog, diagnostic::Diagnostic, locale::Locales},
    i18n::message::Words,
    storage::{
        files::Folder,
        load::{Inspect, Library},
        watch::Change,
    },
};

/// Articles and messages.
pub struct Loaded {
    /// Articles, sections and fixed pages.
    pub catalog: Arc<Catalog>,
    /// The messages of all locales.
    pub words: Arc<Words>,
}

/// What is looked for besides, while somebody edits: what can be read and is doubtful.
#[derive(Debug, Clone, Copy)]
pub struct Inspection {
    /// Looks through the folder of the messages.
    pub messages: fn(&Folder, &Locales) -> Vec<Diagnostic>,
    /// Looks through the declared sections in the folder of the content.
    pub sections: fn(&Folder) -> Vec<Diagnostic>,
    /// Looks at each article and page.
    pub articles: Inspect,
}

/// Reads a site again and again: what did not change is not read again, and what cannot be read any more
/// stays as it was.
#[derive(Default)]
pub struct Reader {
    library: Option<Library>,
    words: Option<Arc<Words>>,
    catalog: Option<Arc<Catalog>>,
    inspection: Option<Inspection>,
}

impl Reader {
    /// A reader that looks for more than what cannot be read.
    pub fn inspecting(inspection: Inspection) -> Self {
        Self { inspection: Some(inspection), ..Self::default() }
    }

    /// Reads the content and the messages of a site, and all that is wrong with them.
    pub fn read(&mut self, config: &Config) -> (Loaded, Vec<Diagnostic>) {
        self.read_changed(config, &Change::Anything)
    }

    /// The same, knowing what changed since the last time.
    pub fn read_changed(&mut self, config: &Config, change: &Change) -> (Loaded, Vec<Diagnostic>) {
        let locales = &config.site.locales;
        let (path, name) = (&config.locales.path, &config.locales.name);
        let (words, mut found) = Words::load(path, name, locales, self.words.as_deref());
        let words = Arc::new(words);
        self.words = Some(Arc::clone(&words));
        if let Some(inspection) = self.inspection {
            found.extend((inspection.messages)(&config.locales, locales));
            found.extend((inspection.sections)(&config.content));
        }
        // No file is in the pseudo-locale.
        let written = locales.clone().with_pseudo(None);
        let library = self.library.take().filter(|library| library.is_of(&config.content, &written));
        let inspect = self.inspection.map(|inspection| inspection.articles);
        let open = || Library::new(config.content.clone(), written).inspecting(inspect);
        if library.is_none() {
            self.catalog = None;
        }
        let mut library = library.unwrap_or_else(open);
        let (mut content, faults) = library.read(change);
        self.library = Some(library);
        found.extend(faults);
        if let Some(pseudo) = locales.pseudo() {
            pseudo::add(&mut content, locales.default_locale(), pseudo);
        }
        let before = self.catalog.take().filter(|before| {
            before.locales() == locales
                && before.page_size() == config.site.page_size
                && locales.pseudo().is_none()
        });
        let catalog = match before.zip(content.replaced) {
            Some((before, replaced)) => before.replacing(&replaced, content.pages),
            None => Catalog::new(
                locales.clone(),
                config.site.page_size,
                content.sections,
                content.topics,
                content.articles,
                content.pages,
            ),
        };
        let catalog = Arc::new(catalog.with_picks(content.picks));
        self.catalog = Some(Arc::clone(&catalog));
        (Loaded { catalog, words }, found)
    }
}

/// Reads a site once.
pub fn load(config: &Config) -> (Loaded, Vec<Diagnostic>) {
    Reader::default().read(config)
}
