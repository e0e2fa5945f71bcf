//! Passes a story on: with what the device itself offers, or as a quotation for the clipboard.
//!
//! The bar with the commands of a quotation shows as long as something of the body is selected. Who
//! has selected nothing gets the paragraph that they are at.

mod passage;

use leptos::{
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement, KeyboardEvent, MouseEvent, ShareData, js_sys::Reflect};

use super::browser;
use passage::Passage;

/// Wraps the ways to share, among them buttons that say in `value` what they do, and the bar: an
/// element with the quotation marks in `data-marks`, the page with all languages in `data-href`,
/// and in its other attributes what it says of success and failure.
#[island]
pub fn Sharing(children: Children) -> impl IntoView {
    Effect::new(|_| {
        if Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false) {
            set_hidden("[hidden]:has(> [value=share])", false);
        }
        // The document alone is told: a listener of the window hears nothing.
        let follow = Closure::<dyn Fn()>::new(follow_selection);
        let listener = follow.as_ref().unchecked_ref();
        document().add_event_listener_with_callback("selectionchange", listener).ok();
        follow.forget();
    });
    let act = |event: MouseEvent| {
        let button = browser::closest(&event, "button[value]");
        if let Some(command) = button.and_then(|button| button.get_attribute("value")) {
            // What the browser refuses is left as it is.
            spawn_local(async move { run(&command).await.unwrap_or_default() });
        }
    };
    // A press on a button must not take the selection away.
    let keep_selection = |event: MouseEvent| {
        if browser::closest(&event, "button[value]").is_some() {
            event.prevent_default();
        }
    };
    let close = |event: KeyboardEvent| {
        if event.key() == "Escape" {
            set_hidden(BAR, true);
        }
    };
    view! {
        <div class="island" on:click=act on:mousedown=keep_selection on:keydown=close>
            {children()}
        </div>
    }
}

const BAR: &str = ".quotation";

async fn run(command: &str) -> Option<()> {
    match command {
        "share" => share().await,
        "quote" => {
            passage::choose(Some)?;
            set_hidden(BAR, false);
            browser::find("[value=copy]")?.dyn_into::<HtmlElement>().ok()?.focus().ok()
        }
        "previous" => passage::choose(|block| block.previous_element_sibling()),
        "next" => passage::choose(|block| block.next_element_sibling()),
        _ => copy(command == "both").await,
    }
}

/// Opens what the device offers. A reader who changes their mind there is no error.
async fn share() -> Option<()> {
    let data = ShareData::new();
    data.set_title(&document().title());
    data.set_url(&browser::find(".short-link")?.get_attribute("href")?);
    JsFuture::from(window().navigator().share_with_data(&data)).await.ok().map(drop)
}

/// Puts a quotation of what is selected on the clipboard. Where the browser does not let us, as on
/// a page without encryption, the reader gets the text to copy it themselves.
async fn copy(in_all_languages: bool) -> Option<()> {
    let bar = browser::find(BAR)?;
    let status = bar.query_selector("output").ok()??;
    status.set_text_content(None);
    let passage = Passage::selected()?;
    let says = |name| status.set_text_content(bar.get_attribute(name).as_deref());
    let marks = bar.get_attribute("data-marks")?;
    let quotation = if in_all_languages {
        let page = browser::page(&bar.get_attribute("data-href")?).await;
        page.ok().and_then(|page| passage.in_all_languages(&page, &marks))
    } else {
        passage.quotation(&marks)
    };
    let Some(quotation) = quotation else {
        says("data-failed");
        return None;
    };
    let clipboard = window().navigator().clipboard();
    let is_copied =
        !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(&quotation)).await.is_ok();
    if is_copied {
        says("data-copied");
    } else {
        says("data-refused");
        set_hidden(".quotation textarea", false);
        let field: HtmlTextAreaElement = bar.query_selector("textarea").ok()??.dyn_into().ok()?;
        field.set_value(&quotation);
        field.select();
    }
    Some(())
}

/// The bar is there while something is selected, and while the reader is in it.
fn follow_selection() {
    let is_at_bar = browser::find(".quotation:focus-within").is_some();
    if Passage::selected().is_some() {
        set_hidden(BAR, false);
        set_hidden(".quotation textarea", true);
        if let Some(status) = browser::find(".quotation output") {
            status.set_text_content(None);
        }
    } else if !is_at_bar {
        set_hidden(BAR, true);
    }
}

fn set_hidden(selector: &str, is_hidden: bool) {
    if let Some(element) = browser::find(selector) {
        element.toggle_attribute_with_force("hidden", is_hidden).ok();
    }
}
