//! Keeps an article in this browser, or takes it out again.

use leptos::{html::Div, prelude::*};

use super::browser;
use crate::domain::saved;

/// The key under which the browser keeps the list.
pub const KEY: &str = "favorites";

/// The list that this browser keeps.
pub fn list() -> String {
    browser::kept(KEY).unwrap_or_default()
}

/// Keeps `list`, and shows its length in the header. False if the browser refuses.
pub fn keep(list: &str) -> bool {
    let is_kept = browser::keep(KEY, list);
    if is_kept && let Ok(Some(badge)) = document().query_selector(".badge") {
        let count = list.split('.').filter(|slug| !slug.is_empty()).count();
        let text = if count == 0 { String::new() } else { count.to_string() };
        badge.set_text_content(Some(&text));
    }
    is_kept
}

/// Wraps the favorite button, a button with the slug in `data-slug`; `data-saved` says which of its
/// two names shows, or that the browser refused to keep the article.
#[island]
pub fn Favorite(children: Children) -> impl IntoView {
    let wrapper = NodeRef::<Div>::new();
    let show = move || {
        let button = wrapper.get().and_then(|div| div.query_selector("button").ok().flatten());
        if let Some((button, slug)) =
            button.and_then(|button| Some((button.clone(), button.get_attribute("data-slug")?)))
        {
            let is_saved = saved::contains(&list(), &slug);
            button.set_attribute("data-saved", if is_saved { "true" } else { "false" }).ok();
        }
    };
    Effect::new(move |_| show());
    // The list may have changed on another page or in another tab.
    let handles = [
        window_event_listener(leptos::ev::pageshow, move |_| show()),
        window_event_listener(leptos::ev::storage, move |_| show()),
    ];
    on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    let toggle = move |event: web_sys::MouseEvent| {
        if let Some(button) = browser::closest(&event, "button")
            && let Some(slug) = button.get_attribute("data-slug")
        {
            if keep(&saved::toggle(&list(), &slug)) {
                show();
            } else {
                button.set_attribute("data-saved", "refused").ok();
            }
        }
    };
    view! { <div class="island" node_ref=wrapper on:click=toggle>{children()}</div> }
}
