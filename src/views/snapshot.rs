//! Everything that a page is made from, at one moment.
//!
//! It stands here since views are the lowest layer that needs all of it. It is immutable: a request
//! takes it once and sees nothing else.

use leptos_config::LeptosOptions;

use crate::{
    domain::{
        catalog::Catalog,
        site::{Assets, Site},
    },
    i18n::message::Words,
};

/// Articles, messages and settings at one moment.
pub struct Snapshot {
    /// The facts of the site.
    pub site: Site,
    /// The addresses of the built files.
    pub assets: Assets,
    /// Articles, sections and fixed pages.
    pub catalog: Catalog,
    /// The messages of all locales.
    pub words: Words,
    /// Under `cargo leptos watch`: the options by which pages reload themselves.
    pub auto_reload: Option<LeptosOptions>,
}
