//! The few things of the browser that islands use. Each does nothing where the browser refuses it,
//! as storage is refused in some private windows: the page goes on without the comfort.

use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, Storage};

/// Storage that survives the page; none where the browser refuses it.
pub fn storage() -> Option<Storage> {
    leptos::prelude::window().local_storage().ok().flatten()
}

/// What is kept under `key`.
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`. False where the storage is full or refused: the page is then as usable
/// as it is without JavaScript.
pub fn keep(key: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// The nearest element round the event's target that matches `selector`.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
