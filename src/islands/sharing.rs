//! Passes a story on: with what the device itself offers, or as a quotation for the clipboard.
//!
//! The bar with the commands of a quotation shows as long as something of the body is selected. Who
//! has selected nothing gets the paragraph that they are at. It comes from the server when it is first
//! wanted: few readers quote, and all would load it.

mod passage;

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, KeyboardEvent, ShareData, js_sys::Reflect};

use super::browser;
use passage::Passage;

/// The bar: an element with the quotation marks in `data-marks`, and in its other attributes what it
/// says of success and failure.
const BAR: &str = ".quotation";

/// The button that asks for it, with the address of the bar in `data-bar`, and of the page with all
/// languages, if there is one, in `data-href`.
const QUOTE: &str = "[value=quote]";

/// Whether the bar was asked for since the reader began to select.
static IS_ASKED: AtomicBool = AtomicBool::new(false);

/// Offers the ways to share that are below `toolbar`, if there are any.
pub fn start(toolbar: &Element) {
    if browser::find(QUOTE).is_none() {
        return;
    }
    if Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false) {
        set_hidden("[hidden]:has(> [value=share])", false);
    }
    // The document alone is told: a listener of the window hears nothing.
    browser::listen(&document(), &["selectionchange"], |_| follow_selection());
    // A press on a button must not take the selection away.
    browser::listen(toolbar, &["mousedown"], |event| {
        if browser::closest(&event, ".quotation button, [value=quote]").is_some() {
            event.prevent_default();
        }
    });
    browser::listen(toolbar, &["keydown"], |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            set_hidden(BAR, true);
        }
    });
    // What was selected while this code was on its way.
    follow_selection();
}

/// Does what a button says. What the browser refuses is left as it is.
pub fn act(command: String) {
    spawn_local(async move { run(&command).await.unwrap_or_default() });
}

async fn run(command: &str) -> Option<()> {
    match command {
        "share" => share().await,
        "quote" => {
            bar().await?;
            passage::choose(Some)?;
            set_hidden(BAR, false);
            browser::find("[value=copy]")?.dyn_into::<HtmlElement>().ok()?.focus().ok()
        }
        "previous" => passage::choose(|block| block.previous_element_sibling()),
        "next" => passage::choose(|block| block.next_element_sibling()),
        _ => copy(command == "both").await,
    }
}

/// The bar, from the server if it is not there yet.
async fn bar() -> Option<Element> {
    if browser::find(BAR).is_none() {
        let button = browser::find(QUOTE)?;
        let html = browser::html(&button.get_attribute("data-bar")?).await.ok()?;
        // It may have come meanwhile.
        if browser::find(BAR).is_none() {
            button.closest("details").ok()??.insert_adjacent_html("afterend", &html).ok()?;
            if button.get_attribute("data-href").is_none() {
                browser::find("[value=both]")?.remove();
            }
        }
    }
    browser::find(BAR)
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
        let page = browser::page(&browser::find(QUOTE)?.get_attribute("data-href")?).await;
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
    if Passage::selected().is_some() {
        if !IS_ASKED.swap(true, Relaxed) {
            spawn_local(async {
                bar().await;
                show();
            });
        }
        show();
    } else {
        IS_ASKED.store(false, Relaxed);
        if browser::find(".quotation:focus-within").is_none() {
            set_hidden(BAR, true);
        }
    }
}

fn show() {
    if Passage::selected().is_some() {
        set_hidden(BAR, false);
        set_hidden(".quotation textarea", true);
        if let Some(status) = browser::find(".quotation output") {
            status.set_text_content(None);
        }
    }
}

fn set_hidden(selector: &str, is_hidden: bool) {
    if let Some(element) = browser::find(selector) {
        element.toggle_attribute_with_force("hidden", is_hidden).ok();
    }
}
