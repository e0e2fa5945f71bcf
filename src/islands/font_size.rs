//! Remembers the type size. Choosing it works without this: radio inputs and `:has()`.
//!
//! A script beside the inputs sets the remembered one before the text is painted (`views::head`).

use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::{Event, HtmlInputElement};

use super::browser;

/// The key under which the browser keeps the size.
pub const KEY: &str = "font-size";

/// Wraps the inputs of the type size.
#[island]
pub fn FontSize(children: Children) -> impl IntoView {
    let remember = |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            browser::keep(KEY, &input.value());
        }
    };
    view! { <div class="island" on:change=remember>{children()}</div> }
}
