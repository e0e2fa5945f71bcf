//! Remembers what a reader chose among radio inputs. Choosing works without this, by style sheet.
//!
//! Each choice is kept under the name of its inputs; the boot script restores it (`views::head`).

use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::{Event, HtmlInputElement};

use super::browser;

/// Wraps the inputs of any number of choices.
#[island]
pub fn Choices(children: Children) -> impl IntoView {
    let remember = |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            browser::keep(&input.name(), &input.value());
        }
    };
    view! { <div class="island" on:change=remember>{children()}</div> }
}
