//! Fills the favorites page with what this browser saved, and does to it what the reader wants.
//!
//! The server renders the list from the slugs in the address; this asks it for the page of the saved
//! ones (`?mine=first.second`) with what just happened, and takes list and words out of it. A list that
//! came by a link (`?a=first.second`) has no `data-href` and stays.

use leptos::{
    html::Div,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::{browser, favorite};
use crate::domain::saved;

/// Says that the browser keeps nothing.
const REFUSED: &str = "&refused";

/// The longest file that is read, in bytes: a list of [`saved::MOST`] addresses takes a tenth of it.
const LONGEST: f64 = 500_000.0;

/// Wraps the words on what happened, the list, an element with the address of the page in `data-href` if
/// it is the reader's own, and the input of a file.
#[island]
pub fn FavoritesList(children: Children) -> impl IntoView {
    let wrapper = NodeRef::<Div>::new();
    // What was taken out last, and where it stood.
    let removed = StoredValue::new((String::new(), 0));
    // Asks for the page with what happened, then gives the focus to an element.
    let tell = move |happened: String, focus: String| {
        if let Some(root) = wrapper.get_untracked() {
            spawn_local(async move {
                // Without an answer the list stays as the server rendered it.
                fill(&root, &happened, &focus).await.ok();
            });
        }
    };
    let refresh = move || tell(String::new(), String::new());
    Effect::new(move |_| {
        if wrapper.get().is_some() {
            refresh();
        }
    });
    let handles = [
        window_event_listener(leptos::ev::pageshow, move |event| {
            if event.persisted() {
                refresh();
            }
        }),
        window_event_listener(leptos::ev::storage, move |_| refresh()),
    ];
    on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    let click = move |event: web_sys::MouseEvent| {
        let list = favorite::list();
        if browser::closest(&event, "[data-undo]").is_some() {
            let (slug, position) = removed.get_value();
            let is_kept = favorite::keep(&saved::insert(&list, &slug, position));
            tell(refusal(is_kept), format!("[data-slug='{slug}']"));
        } else if let Some(button) = browser::closest(&event, "[data-slug]") {
            let slug = button.get_attribute("data-slug").unwrap_or_default();
            match saved::position(&list, &slug) {
                Some(position) if favorite::keep(&saved::toggle(&list, &slug)) => {
                    removed.set_value((slug.clone(), position));
                    tell(format!("&gone={slug}"), "[data-undo]".to_owned());
                }
                // Another tab was quicker, or the browser refused.
                position => tell(refusal(position.is_none()), String::new()),
            }
        }
    };
    let read = move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input
            && let Some(file) = input.files().and_then(|files| files.get(0))
            && file.size() < LONGEST
        {
            spawn_local(async move {
                if let Ok(text) = JsFuture::from(file.text()).await {
                    let new = saved::read_file(&text.as_string().unwrap_or_default(), &favorite::list());
                    tell(format!("&add={new}"), String::new());
                }
                // The same file may be read again.
                input.set_value("");
            });
        }
    };
    view! { <div class="island" node_ref=wrapper on:click=click on:change=read>{children()}</div> }
}

fn refusal(is_kept: bool) -> String {
    if is_kept { String::new() } else { REFUSED.to_owned() }
}

/// Fills the parts below `root` from the page of what is saved now and what `happened`.
async fn fill(root: &Element, happened: &str, focus: &str) -> Result<(), JsValue> {
    let Some(list) = root.query_selector("[data-href]")? else { return Ok(()) };
    let address = list.get_attribute("data-href").unwrap_or_default();
    let kept = favorite::list();
    // What was written into the storage by something else must not become another query.
    let slugs: String = kept.chars().filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c)).collect();
    let mut happened = if browser::storage().is_none() { REFUSED } else { happened };
    let page = loop {
        let page = browser::page(&format!("{address}?mine={slugs}{happened}")).await?;
        // An answer that was overtaken by another change is not shown.
        if kept != favorite::list() {
            return Ok(());
        }
        let merged = page.query_selector("[data-list]")?.and_then(|list| list.get_attribute("data-list"));
        match merged {
            Some(merged) if happened.starts_with("&add") && !favorite::keep(&merged) => happened = REFUSED,
            _ => break page,
        }
    };
    for part in ["[data-href]", ".news"] {
        if let (Some(old), Some(new)) = (root.query_selector(part)?, page.query_selector(part)?) {
            old.set_inner_html(&new.inner_html());
        }
    }
    if !focus.is_empty()
        && let Some(element) = root.query_selector(focus)?
    {
        element.unchecked_into::<HtmlElement>().focus()?;
    }
    Ok(())
}
