//! The only code in the browser besides `domain`: small leaves that add to complete pages.
//!
//! Belongs here: what must move after the page is there. Finished words come in as server-rendered
//! children, data as `data-*` attributes; there are no props, which would bring a parser into the wasm.
//! Does not belong here: words, addresses, anything that a page lacks without it, and what must be there
//! before this code is (`views/start.js`).

mod browser;
mod favorite;
pub mod favorites_list;
pub mod search_box;
mod sharing;
pub mod toolbar;

use leptos::prelude::*;
use web_sys::Element;

/// An island: the server's own elements, which `start` brings to life. All islands have this one type,
/// so that what Leptos makes of a type is in the wasm once.
fn island(children: Children, start: fn(Element)) -> impl IntoView {
    view! { <div class="island" use:start>{children()}</div> }
}
