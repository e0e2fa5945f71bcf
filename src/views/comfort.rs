//! Reading comfort: type size, display, color scheme and width. Each is chosen by radio inputs and the
//! style sheet alone; the start script remembers the choices (`views::start`).

use leptos::prelude::*;

use super::{Content, context::PageContext, start::RESTORE};

/// The panel behind `Aa` in the header. A page with a text has the type size beside that text.
#[component]
pub fn Comfort() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let size = match context.content {
        Content::Article(_) | Content::Preview { .. } | Content::Parallel(_) | Content::Fixed(_) => {
            view! { <a href="#font-size">{words.comfort_font_size()}</a> }.into_any()
        }
        _ => sizes(&context),
    };
    let display = choice(
        words.comfort_display(),
        "display",
        [
            ("plain", words.comfort_plain()),
            ("contrast", words.comfort_contrast()),
            ("clear", words.comfort_clear()),
        ],
    );
    let scheme = choice(
        words.comfort_scheme(),
        "scheme",
        [
            ("system", words.comfort_system()),
            ("light", words.comfort_light()),
            ("dark", words.comfort_dark()),
        ],
    );
    let width = choice(
        words.comfort_width(),
        "width",
        [
            ("narrow", words.comfort_narrow()),
            ("normal", words.comfort_normal()),
            ("wide", words.comfort_wide()),
        ],
    );
    view! {
        <details class="comfort">
            <summary aria-label=words.comfort_name()>{words.comfort()}</summary>
            <form autocomplete="off">{size} {display} {scheme} {width}</form>
        </details>
        <Restore/>
    }
}

/// The type size, beside the text.
#[component]
pub fn FontSize() -> impl IntoView {
    let context = expect_context::<PageContext>();
    view! { <form id="font-size" autocomplete="off">{sizes(&context)}</form> }
}

/// Makes the choices that the reader made before, and shows what they saved, before anything below is painted.
#[component]
pub fn Restore() -> impl IntoView {
    view! { <script inner_html=RESTORE></script> }
}

fn sizes(context: &PageContext) -> AnyView {
    let words = context.words();
    let sizes = [("big", words.font_big()), ("middle", words.font_middle()), ("small", words.font_small())];
    choice(words.font_size(), "font-size", sizes)
}

/// One choice: values, which the style sheet knows, with their names.
pub fn choice<const N: usize>(
    legend: String,
    name: &'static str,
    options: [(&'static str, String); N],
) -> AnyView {
    let is_default = |value| ["middle", "plain", "system", "normal", "columns"].contains(&value);
    let options = options.map(|(value, label)| {
        view! {
            <label>
                <input type="radio" name=name value=value checked=is_default(value)/>
                {label}
            </label>
        }
    });
    view! {
        <fieldset class="choice">
            <legend>{legend}</legend>
            {options.into_iter().collect_view()}
        </fieldset>
    }
    .into_any()
}
