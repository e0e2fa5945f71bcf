//! Keeps an article in this browser, or takes it out again.
//!
//! The button has the slug in `data-slug`; `data-saved` says which of its two names shows, or that the
//! browser refused to keep the article. The start script shows it before this code is there. What was done is
//! also told to those who do not see it: the words are in `data-kept` and `data-gone` of the status beside.

use web_sys::{Element, Event};

use super::browser;
use crate::domain::saved;

/// The key under which the browser keeps the list.
const KEY: &str = "favorites";

/// The list that this browser keeps.
pub fn list() -> String {
    browser::kept(KEY).unwrap_or_default()
}

/// Keeps `list`, and shows its length in the header. False if the browser refuses.
pub fn keep(list: &str) -> bool {
    let is_kept = browser::keep(KEY, list);
    if is_kept && let Some(badge) = browser::find(".badge") {
        let count = list.split('.').filter(|slug| !slug.is_empty()).count();
        let text = if count == 0 { String::new() } else { count.to_string() };
        badge.set_text_content(Some(&text));
    }
    is_kept
}

/// Follows what other pages and other tabs do to the list.
pub fn start() {
    browser::listen(&leptos::prelude::window(), &["pageshow", "storage"], |_: Event| show());
    show();
}

/// Saves the article of `button`, or takes it out.
pub fn toggle(button: &Element) {
    let slug = button.get_attribute("data-slug").unwrap_or_default();
    if keep(&saved::toggle(&list(), &slug)) {
        show();
        tell(button);
    } else {
        button.set_attribute("data-saved", "refused").ok();
    }
}

/// Says what the button did to those who do not see it.
fn tell(button: &Element) {
    let is_saved = button.get_attribute("data-saved").as_deref() == Some("true");
    if let Some(status) = browser::find(".favorite [role=status]") {
        let words = status.get_attribute(if is_saved { "data-kept" } else { "data-gone" });
        status.set_text_content(words.as_deref());
    }
}

fn show() {
    if let Some(button) = browser::find("[data-saved]")
        && let Some(slug) = button.get_attribute("data-slug")
    {
        let is_saved = saved::contains(&list(), &slug);
        button.set_attribute("data-saved", if is_saved { "true" } else { "false" }).ok();
    }
}
