//! What is wrong with the texts of a page, told on the page itself while somebody edits.
//!
//! Belongs here: which findings a page shows, and how. Does not belong here: their sentences, which are
//! finished when they come (`check::report`).

use std::{collections::HashMap, sync::Arc};

use leptos::prelude::*;

use super::{Content, context::PageContext};
use crate::domain::{diagnostic::Diagnostic, locale::Locale};

/// The findings of a site, each told in every language.
#[derive(Clone)]
pub struct Notices(Arc<[Notice]>);

/// One finding.
pub struct Notice {
    /// The finding.
    pub finding: Diagnostic,
    /// What it is about.
    pub scope: Scope,
    /// The finding in words, with its place and the line, for readers of each locale.
    pub words: HashMap<Locale, String>,
}

/// Which pages a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// All of them: it is in the settings or in a list of headings.
    Site,
    /// Those in this language: it is in its messages.
    Locale(Locale),
    /// The article with this slug.
    Article(String),
    /// The fixed page with this slug.
    Fixed(String),
}

impl FromIterator<Notice> for Notices {
    fn from_iter<I: IntoIterator<Item = Notice>>(notices: I) -> Self {
        Self(notices.into_iter().collect())
    }
}

impl Notices {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Notice> {
        self.0.iter()
    }

    /// Those of a page.
    fn of<'a>(&'a self, context: &'a PageContext) -> impl Iterator<Item = &'a Notice> {
        self.0.iter().filter(|notice| match (&notice.scope, &context.content) {
            (Scope::Site, _) => true,
            (Scope::Locale(locale), _) => *locale == context.locale,
            (
                Scope::Article(slug),
                Content::Article(article) | Content::Parallel(article) | Content::Preview { article, .. },
            ) => article.slug.as_str() == slug,
            (Scope::Fixed(slug), Content::Fixed(page)) => page.slug.as_str() == slug,
            (Scope::Article(_) | Scope::Fixed(_), _) => false,
        })
    }
}

/// The banner of a page: what is wrong with its texts, or nothing.
#[component]
pub fn NoticeBanner() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let notices = context.snapshot.notices.clone()?;
    let words = context.words();
    let told: Vec<String> =
        notices.of(&context).filter_map(|notice| notice.words.get(&context.locale).cloned()).collect();
    let count = told.len();
    let items = told.into_iter().map(|text| view! { <li><pre>{text}</pre></li> }).collect_view();
    let banner = (count > 0).then(|| {
        view! {
            <details class="notices" open>
                <summary>{words.notices(count)}</summary>
                <ul>{items}</ul>
            </details>
        }
    });
    Some(view! {
        {strip(&context)}
        {banner}
        <script defer src="/_desk/watch.js"></script>
    })
}

/// The style sheet of the strip, which the desk has: readers do not load it.
pub const STRIP: &str = "/_desk/strip.css";

/// The ways to the desk, and to this very page with the ids of its messages or without them.
fn strip(context: &PageContext) -> impl IntoView + use<> {
    let words = context.words();
    let lang = format!("lang={}", context.locale);
    let story = match &context.content {
        Content::Article(article) | Content::Parallel(article) | Content::Preview { article, .. } => {
            Some((format!("/_desk/articles/{}?{lang}", article.slug), words.desk_this_article()))
        }
        Content::Fixed(page) => Some((format!("/_desk/pages/{}?{lang}", page.slug), words.desk_this_page())),
        _ => None,
    };
    let story = story.map(|(address, name)| view! { <li><a href=address>{name}</a></li> });
    let (ids, name) =
        if words.shows_ids() { ("?", words.desk_hide_ids()) } else { ("?l10n=ids", words.desk_show_ids()) };
    view! {
        <link rel="stylesheet" href=STRIP/>
        <nav class="desk-strip" aria-label=words.desk_navigation()>
            <ul>
                <li><a href=format!("/_desk?{lang}")>{words.desk_status()}</a></li>
                {story}
                <li><a href=format!("/_desk/messages?{lang}")>{words.desk_messages()}</a></li>
                <li><a href=ids>{name}</a></li>
            </ul>
        </nav>
    }
}
