//! The icons of the site, and what a browser needs to keep it as an app.

use leptos::{html::meta, prelude::*};

use crate::{domain::route::Page, views::context::PageContext};

/// The paper of both color schemes, as `style/tokens.css` has it; a test compares them.
const PAPER: [(&str, &str); 2] = [("light", "#fcfbf9"), ("dark", "#161514")];

#[component]
pub fn Icons() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let colors = PAPER.map(|(scheme, color)| {
        let media = format!("(prefers-color-scheme: {scheme})");
        meta().name("theme-color").attr("media", media).content(color)
    });
    view! {
        <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
        <link rel="apple-touch-icon" href="/icon-180.png"/>
        <link rel="manifest" href=context.path(&Page::Manifest)/>
        {colors.collect_view()}
    }
}
