//! What stands over an article that is not published yet, for those who were given the link to it.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::PageContext;
use crate::domain::{article::Article, preview::Key};

/// Says why nobody else can read the article, and how long the link works.
#[component]
pub fn PreviewNotice(article: Arc<Article>, key: Key) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let why = if article.is_draft { words.preview_draft() } else { words.preview_embargo(article.posted) };
    let until = words.preview_until(context.snapshot.site.local(key.until));
    view! { <div class="notice" role="note"><p>{why} " " {until}</p></div> }
}
