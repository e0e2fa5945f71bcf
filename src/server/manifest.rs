//! The web app manifest of an edition (<https://www.w3.org/TR/appmanifest/>).

use serde_json::json;

use crate::{
    domain::{locale::Locale, route::Page},
    views::snapshot::Snapshot,
};

/// The text of the file.
pub fn text(snapshot: &Snapshot, locale: &Locale) -> String {
    let words = snapshot.words.of(locale);
    let home = Page::Home.path(locale);
    let icon = |size: u32, purpose: &str| {
        let (src, sizes) = (format!("/icon-{size}.png"), format!("{size}x{size}"));
        json!({ "src": src, "sizes": sizes, "type": "image/png", "purpose": purpose })
    };
    let manifest = json!({
        "id": home,
        "start_url": home,
        "scope": home,
        "name": words.site_name(),
        "short_name": words.brand(),
        "description": words.site_line(),
        "lang": locale.tag().to_string(),
        "dir": if locale.is_right_to_left() { "rtl" } else { "ltr" },
        "display": "minimal-ui",
        "icons": [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
    });
    format!("{manifest}\n")
}
