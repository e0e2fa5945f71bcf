//! The few things of the browser that islands use. Each does nothing where the browser refuses it,
//! as storage is refused in some private windows: the page goes on without the comfort.

use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, Event, Response, Storage, SupportedType};

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

/// The first element of the page that matches `selector`.
pub fn find(selector: &str) -> Option<Element> {
    leptos::prelude::document().query_selector(selector).ok().flatten()
}

/// The page of this site at `url`, as the server renders it.
///
/// # Errors
/// When there is no answer, or none that is a page.
pub async fn page(url: &str) -> Result<Document, JsValue> {
    let window = leptos::prelude::window();
    let response: Response = JsFuture::from(window.fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    DomParser::new()?.parse_from_string(&html, SupportedType::TextHtml)
}
