//! The frame that the pages of the desk share.

use leptos::prelude::*;

use super::request::Asked;
use crate::views::{foreign_words::marked, markers::without_markers};

/// The style sheet: the tokens of the site, and what the desk draws with them.
pub const STYLE: &str = concat!(include_str!("../../style/tokens.css"), include_str!("../../style/desk.css"));

/// A place of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// How far the site is translated.
    Status,
    /// The messages.
    Messages,
    /// The articles and their texts.
    Articles,
}

/// The address of the status.
pub const STATUS: &str = "/_desk";
/// The address of the messages.
pub const MESSAGES: &str = "/_desk/messages";
/// The address of the articles.
pub const ARTICLES: &str = "/_desk/articles";

/// The address below which the fixed pages are.
pub const PAGES: &str = "/_desk/pages";

/// A whole page of the desk.
pub fn page(asked: &Asked, tab: Tab, title: &str, main: AnyView) -> String {
    let words = asked.voice.words();
    let tabs = [
        (Tab::Status, STATUS, words.desk_status()),
        (Tab::Articles, ARTICLES, words.desk_articles()),
        (Tab::Messages, MESSAGES, words.desk_messages()),
    ];
    let tabs = tabs.map(|(other, path, name)| {
        let current = (other == tab).then_some("page");
        view! { <li><a href=asked.page(path, []) aria-current=current>{name}</a></li> }
    });
    let languages = asked.voice.locales.others(&asked.voice.locale).map(|locale| {
        let lang = locale.tag().to_string();
        let name = asked.voice.all.of(locale).language_own_name();
        let href = asked.in_language(locale.id());
        view! { <li><a href=href lang=lang.clone() hreflang=lang rel="alternate">{name}</a></li> }
    });
    let home = crate::domain::route::Page::Home.path(&asked.voice.locale);
    let header = view! {
        <header>
            <nav aria-label=words.desk_navigation()>
                <ul>{tabs.collect_view()}</ul>
            </nav>
            <ul>
                <li><a href=home>{words.desk_site()}</a></li>
                {languages.collect_view()}
            </ul>
        </header>
    };
    let body = view! {
        <a class="skip" href="#main">{words.skip_link()}</a>
        {header.into_any()}
        <main id="main" tabindex="-1">
            <h1>{title.to_owned()}</h1>
            {main}
        </main>
    };
    let head = view! {
        <link rel="stylesheet" href="/_desk/desk.css"/>
        <script defer src="/_desk/watch.js"></script>
    };
    let title = words.desk_title(title);
    let html = document(&asked.voice.locale, &title, head.into_any(), body.into_any());
    marked(html, &asked.voice.locale, &asked.voice.locales)
}

/// A whole document.
pub fn document(locale: &crate::domain::locale::Locale, title: &str, head: AnyView, body: AnyView) -> String {
    let html = view! {
        <!DOCTYPE html>
        <html lang=locale.tag().to_string() dir=locale.is_right_to_left().then_some("rtl")>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{title.to_owned()}</title>
                {head}
            </head>
            <body>{body}</body>
        </html>
    };
    without_markers(&html.to_html())
}
