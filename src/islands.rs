//! The only code in the browser besides `domain`: small leaves that add to complete pages.
//!
//! Belongs here: what must move after the page is there. Finished words come in as server-rendered
//! children, data as `data-*` attributes; there are no props, which would bring a parser into the wasm.
//! Does not belong here: words, addresses, anything that a page lacks without it.

mod browser;
pub mod choices;
pub mod favorite;
pub mod favorites_list;
pub mod print_button;
pub mod search_box;
pub mod sharing;
