//! The toolbar of a story: keep it, print it, pass it on, quote it.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::{browser, favorite, island, sharing};

/// Wraps buttons that say in `value` what they do.
#[island]
pub fn Toolbar(children: Children) -> impl IntoView {
    island(children, start)
}

fn start(toolbar: Element) {
    browser::listen(&toolbar, &["click"], act);
    favorite::start();
    sharing::start(&toolbar);
}

fn act(event: Event) {
    let Some(button) = browser::closest(&event, "button[value]") else { return };
    match button.get_attribute("value").as_deref() {
        Some("favorite") => favorite::toggle(&button),
        // A browser that cannot print says so itself.
        Some("print") => window().print().unwrap_or_default(),
        Some(command) => sharing::act(command.to_owned()),
        None => {}
    }
}
