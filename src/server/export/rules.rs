//! Addresses that lead elsewhere, as data.

use std::collections::BTreeMap;

use crate::{
    domain::{
        article::Article,
        catalog::{address, parallel_address},
        locale::Locale,
        name::Slug,
        route::{Media, Page, Route},
    },
    server::state::AppState,
    views::snapshot::Snapshot,
};

/// Addresses that lead elsewhere.
#[derive(Debug, Default)]
pub struct Rules {
    /// Customary spellings of locales, in the place of which stands the locale.
    pub aliases: BTreeMap<String, Locale>,
    /// Paths that lead to others for good: those of articles that were called something else.
    pub moved: BTreeMap<String, String>,
    /// The paths of stories by slug, without the locale; by former slugs too.
    pub stories: BTreeMap<String, String>,
}

impl Rules {
    /// Those of the site.
    pub fn of(state: &AppState) -> Self {
        let Snapshot { catalog, site, .. } = &*state.snapshot;
        let mut rules = Self::default();
        for locale in site.locales.iter() {
            let is_its = |alias: &String| site.locales.find(alias) == Some(locale);
            rules
                .aliases
                .extend(locale.aliases().into_iter().filter(is_its).map(|alias| (alias, locale.clone())));
        }
        let now = site.local((state.lasting.clock)());
        for article in catalog.articles().filter(|article| article.posted <= now) {
            rules.add(&state.snapshot, article);
        }
        rules
    }

    fn add(&mut self, snapshot: &Snapshot, article: &Article) {
        let default = snapshot.site.locales.default_locale();
        let path = address(article).path(default);
        let story = path.strip_prefix(&Page::Home.path(default)).unwrap_or(&path);
        let names = [&article.slug].into_iter().chain(&article.moved);
        self.stories.extend(names.map(|slug| (slug.to_string(), story.to_owned())));
        for slug in &article.moved {
            for section in snapshot.catalog.sections() {
                let old = Page::Article { section: section.id.clone(), slug: slug.clone() };
                let old_pair = Page::Parallel { section: section.id.clone(), slug: slug.clone() };
                for locale in snapshot.site.locales.iter() {
                    self.moved.insert(old.path(locale), address(article).path(locale));
                    if article.translations.is_paired() {
                        self.moved.insert(old_pair.path(locale), parallel_address(article).path(locale));
                    }
                }
            }
            let short = |slug: &Slug| {
                [Route::Short(slug.clone()), Route::QrCode(slug.clone())].map(|route| route.path())
            };
            self.moved.extend(short(slug).into_iter().zip(short(&article.slug)));
            for picture in &article.pictures {
                for form in picture.forms() {
                    let now = picture.route(form);
                    if let Route::Media(media) = &now {
                        let old = Media { owner: slug.clone(), ..media.clone() };
                        self.moved.insert(Route::Media(old).path(), now.path());
                    }
                }
            }
        }
    }
}
