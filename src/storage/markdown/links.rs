//! Where links of a body may lead.

use std::collections::{HashMap, HashSet};

use crate::{
    domain::{
        diagnostic::Fault,
        locale::Locale,
        name::{SectionId, Slug},
        route::Page,
    },
    syntax::closest::closest,
};

/// Most names that a misspelt one is compared with: each dead link costs a look at all of them.
const MOST_NAMES: usize = 20_000;

/// What links can name: the articles with their sections, and the fixed pages.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The section of each article.
    pub articles: HashMap<Slug, SectionId>,
    /// What articles were called before, each with its present name.
    pub moved: HashMap<Slug, Slug>,
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
        let article = |slug: &str| {
            let (slug, section) = self.articles.get_key_value(slug)?;
            Some(with_fragment(Page::Article { section: section.clone(), slug: slug.clone() }))
        };
        let now = name.strip_prefix("article:").and_then(|slug| self.moved.get(slug));
        if let Some(address) = now.and_then(|now| article(now.as_str())) {
            let now = now.map(|now| format!("article:{now}")).unwrap_or_default();
            let fault = Fault::MovedLink { target: name.to_owned(), now };
            return Resolved { address: Some(address), fault: Some(fault) };
        }
        let address = match name.split_once(':') {
            Some(("article", slug)) => article(slug),
            Some(("page", slug)) => self.pages.get(slug).map(|slug| with_fragment(Page::Fixed(slug.clone()))),
            _ if is_safe(target) => Some(target.to_owned()),
            _ => {
                return Resolved {
                    address: None,
                    fault: Some(Fault::UnsafeLink { target: target.to_owned() }),
                };
            }
        };
        let fault = address
            .is_none()
            .then(|| Fault::DeadLink { target: target.to_owned(), like: self.like(name, fragment) });
        Resolved { address, fault }
    }

    /// The address that a misspelt one probably means.
    fn like(&self, name: &str, fragment: Option<&str>) -> Option<String> {
        if self.articles.len() > MOST_NAMES {
            return None;
        }
        let (scheme, slug) = name.split_once(':')?;
        let (articles, pages) = (self.articles.keys().map(Slug::as_str), self.pages.iter().map(Slug::as_str));
        // A page that is called an article, or the other way round, is named as what it is.
        let other = match scheme {
            "article" if self.pages.contains(slug) => Some(("page", slug)),
            "page" if self.articles.contains_key(slug) => Some(("article", slug)),
            "article" => closest(slug, articles).map(|like| ("article", like)),
            _ => closest(slug, pages).map(|like| ("page", like)),
        };
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        other.map(|(scheme, like)| format!("{scheme}:{like}{fragment}"))
    }
}

/// `http`, `https`, `mailto`, a path of this site, or a place on this page.
fn is_safe(target: &str) -> bool {
    let lower = target.to_ascii_lowercase();
    let has_scheme = ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    let is_local = lower.starts_with('#') || (lower.starts_with('/') && !lower[1..].starts_with(['/', '\\']));
    has_scheme || is_local
}
