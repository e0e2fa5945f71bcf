//! Tables: a frame in which a wide one scrolls, and cells that say what they head.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::element::element;

/// The table in a frame that the keyboard reaches, named by the heads of its columns.
pub fn framed(html: &str, label: &str) -> String {
    // Its quotation marks are ours: pulldown-cmark escapes those of the text.
    let html = html
        .replace(r#" style="text-align: right""#, r#" class="end""#)
        .replace(r#" style="text-align: center""#, r#" class="center""#)
        .replace(r#" style="text-align: left""#, "");
    let table =
        row_heads(&html.replace("<th", r#"<th scope="col""#).replace(r#"<th scope="col"ead"#, "<thead"));
    element(
        "div",
        &[("class", "table"), ("role", "group"), ("aria-label", label), ("tabindex", "0")],
        Some(&table),
    )
}

/// The first cell of a row heads the row.
fn row_heads(html: &str) -> String {
    let mut rows = html.split("<tr><td");
    let mut heads = rows.next().unwrap_or_default().to_owned();
    for row in rows {
        let (head, rest) = row.split_once("</td>").unwrap_or((row, ""));
        heads.extend([r#"<tr><th scope="row""#, head, "</th>", rest]);
    }
    heads
}

/// The words over the columns of the table that `events` are.
pub fn label(events: &[Event<'_>]) -> String {
    let mut heads: Vec<String> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::TableCell) => heads.push(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(head) = heads.last_mut() {
                    head.push_str(text);
                }
            }
            Event::End(TagEnd::TableHead) => break,
            _ => {}
        }
    }
    heads.retain(|head| !head.trim().is_empty());
    heads.join(" · ")
}
