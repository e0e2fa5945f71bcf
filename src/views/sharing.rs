//! How a story is passed on: the ways to share it, the bar that quotes it, and where it stands, on
//! screen and on paper.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::PageContext;
use crate::{
    domain::{
        article::{Article, Translation},
        catalog::parallel_address,
        route::{Page, Route},
    },
    i18n::message::PrintSource,
};

/// The ways to share the article, in a disclosure.
#[component]
pub fn Share(article: Arc<Article>, text: Translation) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let site = &context.snapshot.site;
    let short = site.url(&Route::Short(article.slug.clone()));
    let services = site.services(&context.locale).iter().map(|service| {
        let name = words.share_service(service.name());
        match service.address(&text.title, &short) {
            Some(address) => view! { <li><a rel="nofollow noopener" href=address>{name}</a></li> }.into_any(),
            None => view! { <li>{name}<QrCode article=article.clone() is_lazy=true/></li> }.into_any(),
        }
    });
    let parallel = article.translations.is_paired().then(|| context.path(&parallel_address(&article)));
    view! {
        <details class="share">
            <summary>{words.share()}</summary>
            <ul>
                {services.collect_view()}
                <li hidden><button type="button" value="share">{words.share_more()}</button></li>
                <li class="with-js">
                    <button type="button" value="quote" data-bar=context.path(&Page::Quotation) data-href=parallel>
                        {words.quote()}
                    </button>
                </li>
            </ul>
        </details>
    }
}

/// The commands for what is selected of a body: a piece of a page, the same for all stories.
#[component]
pub fn Quotation() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    view! {
        <div
            class="quotation"
            role="group"
            aria-label=words.quotation()
            data-marks=words.quotation_marks("|")
            data-copied=words.quotation_copied()
            data-refused=words.quotation_refused()
            data-failed=words.quotation_failed()
            hidden
        >
            <button type="button" value="previous" aria-label=words.quote_previous()>"↑"</button>
            <button type="button" value="next" aria-label=words.quote_next()>"↓"</button>
            <button type="button" value="copy">{words.quote_copy()}</button>
            <button type="button" value="both">{words.quote_both()}</button>
            <textarea readonly hidden rows="4" aria-label=words.quotation()></textarea>
            <output></output>
        </div>
    }
}

/// Where a page with an article stands: its short link; on paper also title, site, day, address and
/// the code of the short link.
#[component]
pub fn Source(
    article: Arc<Article>,
    /// The title in the languages of the page.
    title: String,
    /// The absolute URL of the page.
    url: String,
) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let short = context.snapshot.site.url(&Route::Short(article.slug.clone()));
    let source = words.print_source(PrintSource { title: &title, when: article.posted });
    view! {
        <div class="source">
            <QrCode article is_lazy=false/>
            <p class="print-source">{source} "\n" {url}</p>
            <p>{words.short_link()} <a class="short-link" href=short.clone()>{short.clone()}</a></p>
        </div>
    }
}

/// The short link for a camera. The one for paper is loaded with the page: what is hidden until it
/// is printed would come too late.
#[component]
fn QrCode(article: Arc<Article>, is_lazy: bool) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let address = Route::QrCode(article.slug.clone()).path();
    let loading = is_lazy.then_some("lazy");
    view! { <img class="qr-code" src=address alt=context.words().qr_code() loading=loading/> }
}
