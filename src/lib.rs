//! Couplet 对联: a bilingual newsroom that serves every story in two languages which answer each
//! other block by block.
//!
//! The layers import downwards only; `tests/it/layers.rs` holds the table. The only feature gates
//! of the crate stand here, one per layer.

pub mod domain;
pub mod islands;

#[cfg(feature = "ssr")]
pub mod check;
#[cfg(feature = "ssr")]
pub mod config;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod storage;
#[cfg(feature = "ssr")]
pub mod syntax;
#[cfg(feature = "ssr")]
pub mod views;

/// Readies the browser for the islands; the page's loader then starts each of them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
