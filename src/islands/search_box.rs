//! Suggests titles while the reader types. Looking for them works without this: the box is a field
//! of a form.
//!
//! The list comes from the server as finished HTML, with the words that tell how many there are.

use leptos::{
    html::Div,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Event, FocusEvent, HtmlInputElement, KeyboardEvent, MouseEvent, Response,
    js_sys::encode_uri_component,
};

use super::browser;

/// How long the reader must pause before the server is asked.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(150);

/// Wraps the field, the element `.suggestions` for the list, and one that tells how many there are.
#[island]
pub fn SearchBox(children: Children) -> impl IntoView {
    let wrapper = NodeRef::<Div>::new();
    // Counts what the reader types: an answer to what stood there before is not shown.
    let turn = StoredValue::new(0_u32);
    let parts = move || wrapper.get_untracked().and_then(|div| Parts::of(&div));
    Effect::new(move |_| {
        if let Some(parts) = wrapper.get().and_then(|div| Parts::of(&div)) {
            parts.set("role", "combobox");
            parts.set("aria-autocomplete", "list");
            parts.set("aria-controls", "suggestions");
            parts.close();
        }
    });
    let is_now = move |asked: u32| turn.try_get_value() == Some(asked);
    let typed = move |_: Event| {
        turn.update_value(|turn| *turn += 1);
        let asked = turn.get_value();
        let ask = move || {
            if let Some(parts) = parts().filter(|_| is_now(asked)) {
                spawn_local(async move {
                    // Without an answer the field is as useful as it is without suggestions.
                    if let Ok(html) = parts.ask().await
                        && is_now(asked)
                    {
                        parts.show(&html);
                    }
                });
            }
        };
        set_timeout(ask, PAUSE);
    };
    let pressed = move |event: KeyboardEvent| {
        if let Some(parts) = parts()
            && parts.press(&event.key())
        {
            event.prevent_default();
        }
    };
    let clicked = move |event: MouseEvent| {
        if let Some(option) = browser::closest(&event, "[role=option]") {
            follow(&option);
        }
    };
    // The field keeps the focus, or the list would be gone before the click.
    let held = move |event: MouseEvent| {
        if browser::closest(&event, "[role=option]").is_some() {
            event.prevent_default();
        }
    };
    let left = move |_: FocusEvent| {
        turn.update_value(|turn| *turn += 1);
        parts().iter().for_each(Parts::close);
    };
    view! {
        <div
            class="island"
            node_ref=wrapper
            on:input=typed
            on:keydown=pressed
            on:click=clicked
            on:mousedown=held
            on:focusout=left
        >
            {children()}
        </div>
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
    fn of(wrapper: &Element) -> Option<Self> {
        let find = |selector| wrapper.query_selector(selector).ok().flatten();
        let field = find("input")?.dyn_into().ok()?;
        Some(Self { field, list: find(".suggestions")?, status: find("[role=status]")? })
    }

    fn set(&self, name: &str, value: &str) {
        self.field.set_attribute(name, value).ok();
    }

    async fn ask(&self) -> Result<String, JsValue> {
        let text = self.field.value();
        let address = self.field.get_attribute("data-suggest").unwrap_or_default();
        let url = format!("{address}?q={}", String::from(encode_uri_component(text.trim())));
        let response: Response = JsFuture::from(window().fetch_with_str(&url)).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
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
