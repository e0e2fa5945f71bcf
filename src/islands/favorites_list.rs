//! Fills the favorites page with what this browser saved.
//!
//! The server renders the list from the slugs in the address; this asks it for the page of the
//! saved ones (`?mine=first.second`) and takes the list out of it. A list that came by a link
//! (`?a=first.second`) has no `data-href` and stays.

use leptos::{
    html::Div,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Element, Response, SupportedType};

use super::{browser, favorite};
use crate::domain::saved;

/// Wraps the list, an element with the address of the page in `data-href` if it is the reader's own.
#[island]
pub fn FavoritesList(children: Children) -> impl IntoView {
    let wrapper = NodeRef::<Div>::new();
    let list_element = move || wrapper.get()?.query_selector("[data-href]").ok().flatten();
    let refresh = move || {
        if let Some(element) = list_element() {
            spawn_local(async move {
                // Without an answer the list stays as the server rendered it.
                fill(&element).await.ok();
            });
        }
    };
    Effect::new(move |_| refresh());
    let handles = [window_event_listener(leptos::ev::pageshow, move |event| {
        if event.persisted() {
            refresh();
        }
    })];
    let storage = window_event_listener(leptos::ev::storage, move |_| refresh());
    on_cleanup(move || {
        handles.into_iter().for_each(WindowListenerHandle::remove);
        storage.remove();
    });
    let remove = move |event: web_sys::MouseEvent| {
        let button = browser::closest(&event, "button[data-slug]");
        if let Some(slug) = button.and_then(|button| button.get_attribute("data-slug")) {
            let list = favorite::list();
            if saved::contains(&list, &slug) {
                browser::keep(favorite::KEY, &saved::toggle(&list, &slug));
            }
            refresh();
        }
    };
    view! { <div class="island" node_ref=wrapper on:click=remove>{children()}</div> }
}

async fn fill(element: &Element) -> Result<(), JsValue> {
    let address = element.get_attribute("data-href").unwrap_or_default();
    // What was written into the storage by something else must not become another query.
    let list: String =
        favorite::list().chars().filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c)).collect();
    let url = format!("{address}?mine={list}");
    let response: Response = JsFuture::from(window().fetch_with_str(&url)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(());
    }
    let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    let page = DomParser::new()?.parse_from_string(&html, SupportedType::TextHtml)?;
    if let Some(list) = page.query_selector("[data-href]")? {
        element.set_inner_html(&list.inner_html());
    }
    Ok(())
}
