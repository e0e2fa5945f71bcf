//! What hosts of static files are told: redirects, headers, the reader's language.
//!
//! Belongs here: files in the formats of Netlify and Cloudflare Pages; nginx has its own module. Does not belong
//! here: which addresses lead where ([`super::rules`]), what headers say (`server::security`).

mod nginx;

use axum::http::{HeaderMap, HeaderValue, header};

use super::{plan::MISSING, rules::Rules};
use crate::{
    domain::route::{Page, Route, SHORT_LINKS},
    server::{
        cache_policy::{self, CachePolicy},
        security,
        state::AppState,
    },
    views::start,
};

/// The files for hosts, each with its name. What the site's own public folder says in `_redirects` or `_headers`
/// comes first.
pub fn files(state: &AppState, rules: &Rules) -> Vec<(String, String)> {
    let own = |name: &str| std::fs::read_to_string(state.lasting.files.join(name)).unwrap_or_default();
    let with_own = |name: &str, text: String| (name.to_owned(), [own(name), text].concat());
    let mut files =
        vec![with_own("_redirects", redirects(state, rules)), with_own("_headers", headers(state))];
    files.extend(nginx::files(state, rules));
    files
}

/// `_redirects`, a line for each rule: <https://docs.netlify.com/manage/routing/redirects/overview/>,
/// <https://developers.cloudflare.com/pages/configuration/redirects/>. Cloudflare passes over the lines with four
/// words, which are about languages, and over those with the status 404, since it finds such pages by itself.
fn redirects(state: &AppState, rules: &Rules) -> String {
    let locales = &state.snapshot.site.locales;
    let mut text = String::new();
    let mut line = |parts: [&str; 3]| text.extend([parts[0], " ", parts[1], " ", parts[2], "\n"]);
    for (old, new) in &rules.moved {
        line([old, new, "308"]);
    }
    for (alias, locale) in &rules.aliases {
        let home = Page::Home.path(locale);
        line([&format!("/{alias}"), &home, "308"]);
        line([&format!("/{alias}/*"), &format!("{home}/:splat"), "308"]);
    }
    for locale in locales.iter() {
        let language = locale.tag().language;
        line([&Route::Root.path(), &Page::Home.path(locale), &format!("302! Language={language}")]);
    }
    for locale in locales.iter() {
        let home = Page::Home.path(locale);
        line([&format!("{home}/*"), &format!("{home}/{MISSING}"), "404"]);
    }
    text
}

/// `_headers`: <https://docs.netlify.com/manage/routing/headers/>,
/// <https://developers.cloudflare.com/pages/configuration/headers/>. No address matches two rules, since both hosts
/// would then send both values.
fn headers(state: &AppState) -> String {
    let mut text = String::new();
    let mut rule = |path: &str, headers: &[(String, String)]| {
        text.extend([path, "\n"]);
        for (name, value) in headers {
            text.extend(["  ", name, ": ", value, "\n"]);
        }
    };
    let page = of_page(state);
    rule("/", &page);
    rule(&format!("{SHORT_LINKS}*"), &page);
    for locale in state.snapshot.site.locales.iter() {
        let home = Page::Home.path(locale);
        rule(&home, &page);
        rule(&format!("{home}/*"), &page);
    }
    rule("/media/*", &of_file(state, CachePolicy::Immutable));
    for path in unchanging(state) {
        rule(&path, &of_file(state, CachePolicy::Immutable));
    }
    text
}

/// The built files whose names change with their content.
fn unchanging(state: &AppState) -> Vec<String> {
    let assets = &state.snapshot.assets;
    let built = [&assets.css, &assets.js, &assets.wasm].map(String::clone);
    let built = built.into_iter().filter(|_| state.lasting.has_hashes);
    let scripts = [Route::Start(*start::SCRIPT_HASH), Route::Saved(*start::SAVED_HASH)];
    built.chain(scripts.map(|route| route.path())).collect()
}

/// The headers that the server sends with every page.
fn of_page(state: &AppState) -> Vec<(String, String)> {
    of("text/html; charset=utf-8", CachePolicy::Page, state)
}

/// The headers that the server sends with what is no page.
fn of_file(state: &AppState, policy: CachePolicy) -> Vec<(String, String)> {
    of("image/svg+xml", policy, state)
}

fn of(kind: &'static str, policy: CachePolicy, state: &AppState) -> Vec<(String, String)> {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    security::add(&mut headers, false);
    cache_policy::add(&mut headers, policy, state.caching);
    headers.remove(header::CONTENT_TYPE);
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}
