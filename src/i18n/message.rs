//! The messages of the site, each a method made at build time from the reference locale.
//!
//! An id that does not exist is no method, so it does not compile:
//! ```compile_fail
//! # fn shown(messages: &couplet::i18n::message::Messages) {
//! messages.favorites_titel();
//! # }
//! ```
//! Its right spelling does:
//! ```
//! # fn shown(messages: &couplet::i18n::message::Messages) {
//! messages.favorites_title();
//! # }
//! ```
//! A missing argument does not compile either:
//! ```compile_fail
//! # fn shown(messages: &couplet::i18n::message::Messages) {
//! messages.date();
//! # }
//! ```
//! With its argument it does:
//! ```
//! # fn shown(messages: &couplet::i18n::message::Messages) {
//! messages.date(jiff::civil::date(2020, 9, 22).at(1, 44, 0, 0));
//! # }
//! ```

use std::{collections::HashMap, path::Path, sync::Arc};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::DateTime;

use super::bundle::Bundle;
use crate::domain::{
    diagnostic::Diagnostic,
    locale::{Locale, Locales},
};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages for readers of one locale. A message that it lacks comes from the default locale,
/// one that both lack is shown as its id in ⟦⟧: never a blank.
#[derive(Clone)]
pub struct Messages {
    chain: Arc<[Arc<Bundle>]>,
    /// Whether each is followed by its id, for those who edit them.
    shows_ids: bool,
}

impl Messages {
    /// The BCP 47 tag of the language that they are in first of all.
    pub fn language_tag(&self) -> String {
        self.chain.first().map_or_else(|| "und".to_owned(), |bundle| bundle.locale().tag().to_string())
    }

    /// Whether each is followed by its id.
    pub fn shows_ids(&self) -> bool {
        self.shows_ids
    }

    fn text(&self, id: &'static str, args: Option<&FluentArgs<'_>>) -> String {
        match self.chain.iter().find_map(|bundle| bundle.format(id, args)) {
            Some(text) if self.shows_ids => format!("{text} ⟦{id}⟧"),
            Some(text) => text,
            None => format!("⟦{id}⟧"),
        }
    }
}

/// The messages of all locales of a site.
pub struct Words {
    by_locale: HashMap<Locale, Messages>,
    default: Messages,
}

impl Words {
    /// Reads `folder/<id>/*.ftl` for each locale; findings call the folder `name`. What is broken stays as it
    /// was `before`.
    pub fn load(
        folder: &Path,
        name: &str,
        locales: &Locales,
        before: Option<&Self>,
    ) -> (Self, Vec<Diagnostic>) {
        let read = |locale: &Locale, mut bundle: Bundle| {
            let place = format!("{name}/{locale}");
            let before = before.and_then(|before| before.own(locale));
            let found = bundle.read_folder(&folder.join(locale.id()), &place, before);
            add_built_in(&mut bundle, locale);
            (Arc::new(bundle), found)
        };
        let mut bundles = Vec::new();
        let mut found = Vec::new();
        for locale in locales.iter() {
            let (bundle, faults) = read(locale, Bundle::new(locale));
            bundles.push((locale.clone(), bundle));
            found.extend(faults);
        }
        let default = locales.default_locale();
        if let Some(pseudo) = locales.pseudo() {
            // What is wrong with the files of the default locale is told already.
            let (bundle, _) = read(default, Bundle::pseudo(default));
            bundles.push((pseudo.clone(), bundle));
        }
        (Self::chain(&bundles, default), found)
    }

    /// The words of the command line alone, as they were when the program was built, in the
    /// language `wanted` (any spelling of a locale), else in the first that it has.
    pub fn built_in(wanted: Option<&str>) -> Messages {
        let Some(locales) = built_in_locales() else {
            return Messages { chain: Arc::new([]), shows_ids: false };
        };
        let wanted = wanted.and_then(|name| locales.find_language(name));
        let bundle = |locale: &Locale| {
            let mut bundle = Bundle::new(locale);
            add_built_in(&mut bundle, locale);
            Arc::new(bundle)
        };
        let chain = wanted.into_iter().chain([locales.default_locale()]).map(bundle).collect();
        Messages { chain, shows_ids: false }
    }

    /// The words of the command line in every language that the program has, by locale id.
    pub fn all_built_in() -> Vec<(String, Messages)> {
        let locales = built_in_locales();
        let ids = locales.iter().flat_map(Locales::iter).map(|locale| locale.id().to_owned());
        ids.map(|id| (id.clone(), Self::built_in(Some(&id)))).collect()
    }

    /// The words of the command line in the language `wanted`, if the program has it.
    pub fn built_in_only(wanted: &str) -> Option<Messages> {
        let is_known = built_in_locales().is_some_and(|locales| locales.find_language(wanted).is_some());
        is_known.then(|| Self::built_in(Some(wanted)))
    }

    fn chain(bundles: &[(Locale, Arc<Bundle>)], default: &Locale) -> Self {
        let last = bundles.iter().find(|(locale, _)| locale == default).map(|(_, bundle)| bundle);
        let chain_of = |first: Option<&Arc<Bundle>>| {
            let mut chain: Vec<Arc<Bundle>> = first.into_iter().chain(last).cloned().collect();
            chain.dedup_by(|a, b| Arc::ptr_eq(a, b));
            Messages { chain: chain.into(), shows_ids: false }
        };
        Self {
            by_locale: bundles
                .iter()
                .map(|(locale, bundle)| (locale.clone(), chain_of(Some(bundle))))
                .collect(),
            default: chain_of(None),
        }
    }

    /// The same words, each followed by the id of its message: `Favorites ⟦favorites-title⟧`. The words come
    /// first, so that a page still reads as a page.
    pub fn with_ids(&self) -> Self {
        let with_ids = |messages: &Messages| Messages { shows_ids: true, ..messages.clone() };
        Self {
            by_locale: self
                .by_locale
                .iter()
                .map(|(locale, messages)| (locale.clone(), with_ids(messages)))
                .collect(),
            default: with_ids(&self.default),
        }
    }

    /// The locale's own messages as they were read.
    fn own(&self, locale: &Locale) -> Option<&Bundle> {
        self.by_locale.get(locale)?.chain.first().map(|bundle| &**bundle)
    }

    /// The messages for readers of `locale`.
    pub fn of(&self, locale: &Locale) -> &Messages {
        self.by_locale.get(locale).unwrap_or(&self.default)
    }
}

/// The locales that the words of the command line are built in for.
fn built_in_locales() -> Option<Locales> {
    let mut locales: Vec<Locale> =
        BUILT_IN.iter().map(|(id, _)| Locale::new(id, id.parse().unwrap_or_default())).collect();
    locales.dedup();
    Locales::of(locales)
}

/// Adds the words of the command line that a locale's own files lack.
fn add_built_in(bundle: &mut Bundle, locale: &Locale) {
    for (id, text) in BUILT_IN {
        if *id == locale.id() {
            bundle.fill(text);
        }
    }
}

/// A value that a message can be given.
trait Argument<'a> {
    fn fluent(self) -> FluentValue<'a>;
}

impl<'a> Argument<'a> for &'a str {
    fn fluent(self) -> FluentValue<'a> {
        self.into()
    }
}

impl<'a> Argument<'a> for usize {
    fn fluent(self) -> FluentValue<'a> {
        self.into()
    }
}

impl<'a> Argument<'a> for DateTime {
    fn fluent(self) -> FluentValue<'a> {
        self.to_string().into()
    }
}
