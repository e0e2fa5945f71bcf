//! The few things of the browser that islands use. Each does nothing where the browser refuses it,
//! as storage is refused in some private windows: the page goes on without the comfort.

use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, Storage};

/// Storage that survives the page.
fn storage() -> Option<Storage> {
    leptos::prelude::window().local_storage().ok().flatten()
}

/// What is kept under `key`.
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`.
pub fn keep(key: &str, value: &str) {
    if let Some(storage) = storage() {
        // A full or refused storage leaves the page as usable as it is without JavaScript.
        storage.set_item(key, value).ok();
    }
}

/// The nearest element round the event's target that matches `selector`.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
