//! Opens the print dialog.

use leptos::prelude::*;

/// Wraps the print button.
#[island]
pub fn PrintButton(children: Children) -> impl IntoView {
    let print = |_| {
        // A browser that cannot print says so itself.
        window().print().ok();
    };
    view! { <div class="island" on:click=print>{children()}</div> }
}
