//! The few things of the browser that islands use. Each does nothing where the browser refuses it,
//! as storage is refused in some private windows: the page goes on without the comfort.

use leptos::wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DomParser, Element, Event, EventTarget, Response, Storage, SupportedType, js_sys::Function,
};

/// Calls `act` for each of these events at `target`, as long as the page lives.
pub fn listen(target: &EventTarget, kinds: &[&str], act: fn(Event)) {
    let listener: Function = Closure::<dyn Fn(Event)>::new(act).into_js_value().unchecked_into();
    for kind in kinds {
        target.add_event_listener_with_callback(kind, &listener).ok();
    }
}

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

/// What the server answers at `url`: a page of this site, or a piece of one.
///
/// # Errors
/// When there is no answer, or none that is a success.
pub async fn html(url: &str) -> Result<String, JsValue> {
    let window = leptos::prelude::window();
    let response: Response = JsFuture::from(window.fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}

/// The page of this site at `url`, as the server renders it.
///
/// # Errors
/// As [`html`].
pub async fn page(url: &str) -> Result<Document, JsValue> {
    DomParser::new()?.parse_from_string(&html(url).await?, SupportedType::TextHtml)
}
