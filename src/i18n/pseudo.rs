//! Words as they might be in another language: with accents and about a third longer. Whoever builds pages sees in
//! them what would not fit, and which words are no messages.
//!
//! Belongs here: the words. Does not belong here: where they stand (`server::load`).

use std::borrow::Cow;

use fluent_pseudo::{transform, transform_dom};

/// The longer form of plain text.
pub fn longer(text: &str) -> Cow<'_, str> {
    transform(text, false, true)
}

/// The longer form of the text within HTML; its tags and entities stay.
pub fn longer_html(html: &str) -> Cow<'_, str> {
    transform_dom(html, false, true, false)
}
