//! Where links of a body may lead.

use std::collections::{HashMap, HashSet};

use crate::domain::{
    diagnostic::Fault,
    locale::Locale,
    name::{SectionId, Slug},
    route::Page,
};

/// What links can name: the articles with their sections, and the fixed pages.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The section of each article.
    pub articles: HashMap<Slug, SectionId>,
    /// The fixed pages.
    pub pages: HashSet<Slug>,
}

/// Where a link leads, if it may lead there, and what is wrong with it.
pub struct Resolved {
    pub address: Option<String>,
    pub fault: Option<Fault>,
}

impl Links {
    /// Resolves the address `target` for readers of `locale`.
    pub fn resolve(&self, target: &str, locale: &Locale) -> Resolved {
        let (name, fragment) = match target.split_once('#') {
            Some((name, fragment)) => (name, Some(fragment)),
            None => (target, None),
        };
        let with_fragment = |page: Page| match fragment {
            Some(fragment) => format!("{}#{fragment}", page.path(locale)),
            None => page.path(locale),
        };
        let address = match name.split_once(':') {
            Some(("article", slug)) => self.articles.get_key_value(slug).map(|(slug, section)| {
                with_fragment(Page::Article { section: section.clone(), slug: slug.clone() })
            }),
            Some(("page", slug)) => self.pages.get(slug).map(|slug| with_fragment(Page::Fixed(slug.clone()))),
            _ if is_safe(target) => Some(target.to_owned()),
            _ => {
                return Resolved {
                    address: None,
                    fault: Some(Fault::UnsafeLink { target: target.to_owned() }),
                };
            }
        };
        let fault = address.is_none().then(|| Fault::DeadLink { target: target.to_owned() });
        Resolved { address, fault }
    }
}

/// `http`, `https`, `mailto`, a path of this site, or a place on this page.
fn is_safe(target: &str) -> bool {
    let lower = target.to_ascii_lowercase();
    let has_scheme = ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    let is_local = lower.starts_with('#') || (lower.starts_with('/') && !lower[1..].starts_with(['/', '\\']));
    has_scheme || is_local
}
