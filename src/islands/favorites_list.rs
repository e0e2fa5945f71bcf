//! Fills the favorites page with what this browser saved, and does to it what the reader wants.
//!
//! The server renders the list from the slugs in the address; this asks it for the page of the saved
//! ones (`?mine=first.second`) with what just happened, and takes list and words out of it. A list that
//! came by a link (`?a=first.second`) has no `data-list` and stays.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::{browser, favorite, island};
use crate::domain::saved;

/// Says that the browser keeps nothing.
const REFUSED: &str = "&refused";

/// The longest file that is read, in bytes: a list of [`saved::MOST`] addresses takes a tenth of it.
const LONGEST: f64 = 500_000.0;

/// Where the story stood that was taken out last; its slug is on the button that puts it back.
static PLACE: AtomicUsize = AtomicUsize::new(0);

/// Wraps the words on what happened, the list, which has the address of the page in `data-href` if it
/// is the reader's own, and the input of a file.
#[island]
pub fn FavoritesList(children: Children) -> impl IntoView {
    island(children, start)
}

fn start(wrapper: Element) {
    browser::listen(&wrapper, &["click"], click);
    browser::listen(&wrapper, &["change"], read);
    browser::listen(&window(), &["pageshow", "storage"], |_| refresh());
    refresh();
}

fn refresh() {
    tell(String::new(), String::new());
}

/// Asks for the page with what happened, then gives the focus to an element.
fn tell(happened: String, focus: String) {
    spawn_local(async move {
        // Without an answer the list stays as the server rendered it.
        fill(&happened, &focus).await.ok();
    });
}

fn click(event: Event) {
    let list = favorite::list();
    if let Some(button) = browser::closest(&event, "[data-undo]") {
        let slug = button.get_attribute("data-undo").unwrap_or_default();
        let is_kept = favorite::keep(&saved::insert(&list, &slug, PLACE.load(Relaxed)));
        tell(refusal(is_kept), ["[data-slug='", &slug, "']"].concat());
    } else if let Some(button) = browser::closest(&event, "[data-slug]") {
        let slug = button.get_attribute("data-slug").unwrap_or_default();
        match saved::position(&list, &slug) {
            Some(position) if favorite::keep(&saved::toggle(&list, &slug)) => {
                PLACE.store(position, Relaxed);
                tell(["&gone=", &slug].concat(), "[data-undo]".to_owned());
            }
            // Another tab was quicker, or the browser refused.
            position => tell(refusal(position.is_none()), String::new()),
        }
    }
}

fn read(event: Event) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input
        && let Some(file) = input.files().and_then(|files| files.get(0))
        && file.size() < LONGEST
    {
        spawn_local(async move {
            if let Ok(text) = JsFuture::from(file.text()).await {
                let new = saved::read_file(&text.as_string().unwrap_or_default(), &favorite::list());
                tell(["&add=", &new].concat(), String::new());
            }
            // The same file may be read again.
            input.set_value("");
        });
    }
}

fn refusal(is_kept: bool) -> String {
    if is_kept { String::new() } else { REFUSED.to_owned() }
}

/// Fills list and words from the page of what is saved now and what `happened`.
async fn fill(happened: &str, focus: &str) -> Result<(), JsValue> {
    let Some(list) = browser::find("[data-list]") else { return Ok(()) };
    let address = list.get_attribute("data-href").unwrap_or_default();
    let kept = favorite::list();
    // What was written into the storage by something else must not become another query.
    let slugs: String = kept.chars().filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c)).collect();
    let mut happened = if browser::storage().is_none() { REFUSED } else { happened };
    let page = loop {
        let page = browser::page(&[&address, "?mine=", &slugs, happened].concat()).await?;
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
    for part in ["[data-list]", ".news"] {
        if let (Some(old), Some(new)) = (browser::find(part), page.query_selector(part)?) {
            old.set_inner_html(&new.inner_html());
        }
    }
    if !focus.is_empty()
        && let Some(element) = browser::find(focus)
    {
        element.unchecked_into::<HtmlElement>().focus()?;
    }
    Ok(())
}
