//! Raw HTML in Markdown: a short list of tags passes, without attributes; the rest is dropped.

use std::{collections::HashSet, sync::LazyLock};

use crate::domain::diagnostic::Fault;

/// Tags that Markdown has no sign for and that texts need.
const ALLOWED: [&str; 14] =
    ["abbr", "b", "br", "del", "i", "ins", "kbd", "mark", "rp", "rt", "ruby", "sub", "sup", "wbr"];

/// Most raw tags of one block: closing what they open costs the square of their number.
pub const MOST: usize = 1_000;

/// The tag as it may stand, if it may: `<sub>`, `</sub>`, `<br/>`.
pub fn keep(html: &str) -> Option<&str> {
    let html = html.trim();
    let inner = html.strip_prefix('<')?.strip_suffix('>')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name = name.strip_suffix('/').unwrap_or(name).trim_end();
    ALLOWED.contains(&name).then_some(html)
}

/// A comment is for people who read the file.
pub fn is_comment(html: &str) -> bool {
    html.trim_start().starts_with("<!--")
}

/// The finding for HTML that was dropped.
pub fn fault(html: &str) -> Fault {
    let shown: String = html.trim().chars().take(40).collect();
    Fault::RawHtml { html: shown }
}

/// Closes what is open in a block. Its attributes are all written by the program: raw tags have none.
pub fn close(html: &str) -> String {
    static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
        let mut cleaner = ammonia::Builder::default();
        cleaner
            .add_tags(["section"])
            .add_generic_attributes(["class", "id", "role", "tabindex", "style"])
            .add_tag_attributes("img", ["srcset", "sizes", "loading", "decoding"])
            .url_schemes(HashSet::from(["http", "https", "mailto"]))
            .url_relative(ammonia::UrlRelative::PassThrough)
            .link_rel(None)
            .strip_comments(true);
        cleaner
    });
    CLEANER.clean(html).to_string()
}
