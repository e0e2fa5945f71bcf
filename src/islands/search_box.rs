//! Suggests titles while the reader types. Looking for them works without this: the box is a field
//! of a form.
//!
//! The list comes from the server as finished HTML, with the words that tell how many there are.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent, js_sys::encode_uri_component};

use super::{browser, island};

/// How long the reader must pause before the server is asked.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(150);

/// Counts what the reader types: an answer to what stood there before is not shown.
static TURN: AtomicU32 = AtomicU32::new(0);

/// Wraps the field, the element `.suggestions` for the list, and one that tells how many there are.
#[island]
pub fn SearchBox(children: Children) -> impl IntoView {
    island(children, start)
}

fn start(wrapper: Element) {
    browser::listen(&wrapper, &["input"], |_| typed());
    browser::listen(&wrapper, &["keydown"], pressed);
    browser::listen(&wrapper, &["click", "mousedown"], pointed);
    browser::listen(&wrapper, &["focusout"], |_| {
        TURN.fetch_add(1, Relaxed);
        Parts::find().iter().for_each(Parts::close);
    });
    if let Some(parts) = Parts::find() {
        parts.set("role", "combobox");
        parts.set("aria-autocomplete", "list");
        parts.set("aria-controls", "suggestions");
        parts.close();
    }
}

fn typed() {
    let asked = TURN.fetch_add(1, Relaxed) + 1;
    let is_now = move || TURN.load(Relaxed) == asked;
    let ask = move || {
        if let Some(parts) = Parts::find().filter(|_| is_now()) {
            spawn_local(async move {
                // Without an answer the field is as useful as it is without suggestions.
                if let Ok(html) = parts.ask().await
                    && is_now()
                {
                    parts.show(&html);
                }
            });
        }
    };
    set_timeout(ask, PAUSE);
}

fn pressed(event: Event) {
    if let Some(parts) = Parts::find()
        && let Some(key) = event.dyn_ref::<KeyboardEvent>()
        && parts.press(&key.key())
    {
        event.prevent_default();
    }
}

fn pointed(event: Event) {
    if let Some(option) = browser::closest(&event, "[role=option]") {
        if event.type_() == "click" {
            follow(&option);
        } else {
            // The field keeps the focus, or the list would be gone before the click.
            event.prevent_default();
        }
    }
}

fn follow(option: &Element) {
    if let Some(address) = option.get_attribute("data-href") {
        window().location().set_href(&address).ok();
    }
}

struct Parts {
    field: HtmlInputElement,
    list: Element,
    status: Element,
}

impl Parts {
    fn find() -> Option<Self> {
        let field = browser::find(".search input")?.dyn_into().ok()?;
        let list = browser::find(".suggestions")?;
        let status = list.next_element_sibling()?;
        Some(Self { field, list, status })
    }

    fn set(&self, name: &str, value: &str) {
        self.field.set_attribute(name, value).ok();
    }

    async fn ask(&self) -> Result<String, JsValue> {
        let text = self.field.value();
        let address = self.field.get_attribute("data-suggest").unwrap_or_default();
        browser::html(&[&address, "?q=", &String::from(encode_uri_component(text.trim()))].concat()).await
    }

    fn show(&self, html: &str) {
        self.close();
        self.list.set_inner_html(html);
        let options = self.options();
        let count = self.list.first_element_child().and_then(|list| list.get_attribute("data-count"));
        self.status.set_text_content(count.as_deref());
        if !options.is_empty() {
            self.set("aria-expanded", "true");
        }
    }

    fn close(&self) {
        self.list.set_inner_html("");
        self.status.set_text_content(None);
        self.set("aria-expanded", "false");
        self.field.remove_attribute("aria-activedescendant").ok();
    }

    fn options(&self) -> Vec<Element> {
        let mut options = Vec::new();
        let mut next = self.list.first_element_child().and_then(|list| list.first_element_child());
        while let Some(option) = next {
            next = option.next_element_sibling();
            options.push(option);
        }
        options
    }

    /// Whether the key was meant for the list.
    fn press(&self, key: &str) -> bool {
        let options = self.options();
        if options.is_empty() {
            return false;
        }
        let is_active = |option: &Element| option.get_attribute("aria-selected").as_deref() == Some("true");
        let active = options.iter().position(is_active);
        let last = options.len() - 1;
        let next = match (key, active) {
            ("ArrowDown", None) => 0,
            ("ArrowDown", Some(active)) => {
                if active == last {
                    0
                } else {
                    active + 1
                }
            }
            ("ArrowUp", None | Some(0)) => last,
            ("ArrowUp", Some(active)) => active - 1,
            ("Enter", Some(active)) => {
                follow(&options[active]);
                return true;
            }
            ("Escape", _) => {
                self.close();
                return true;
            }
            _ => return false,
        };
        for (index, option) in options.iter().enumerate() {
            option.set_attribute("aria-selected", if index == next { "true" } else { "false" }).ok();
        }
        self.set("aria-activedescendant", &options[next].id());
        true
    }
}
