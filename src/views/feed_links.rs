//! Where the feed of a list is: for browsers and feed readers in the head, for people under the list.

use leptos::prelude::*;

use super::context::PageContext;
use crate::domain::listing::FeedFormat;

/// The feeds of what the page lists, as feed readers look for them.
#[component]
pub fn Discovery() -> impl IntoView {
    let context = expect_context::<PageContext>();
    context.feed().map(|subject| {
        let name = context.snapshot.name_of(&subject, &context.locale);
        let title = context.words().document_title(&name);
        let links = FeedFormat::ALL.map(|format| {
            let address = context.path(&subject.feed(format));
            view! { <link rel="alternate" type=format.media_type() title=title.clone() href=address/> }
        });
        links.collect_view()
    })
}

/// Links to the same feeds.
#[component]
pub fn FeedLinks() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    context.feed().map(|subject| {
        let name = context.snapshot.name_of(&subject, &context.locale);
        let links = FeedFormat::ALL.map(|format| {
            let format_name = match format {
                FeedFormat::Atom => words.feed_atom(),
                FeedFormat::Rss => words.feed_rss(),
                FeedFormat::Json => words.feed_json(),
            };
            let address = context.path(&subject.feed(format));
            view! { <li><a type=format.media_type() href=address>{format_name}</a></li> }
        });
        view! {
            <div class="feeds">
                <p id="feeds">{words.feed_links(&name)}</p>
                <ul aria-labelledby="feeds">{links.collect_view()}</ul>
            </div>
        }
    })
}
