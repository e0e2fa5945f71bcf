//! The marks by which Leptos finds the parts of a view again in the browser.
//!
//! It writes them as `<!>`, which browsers read as an empty comment and the HTML standard calls an error
//! (<https://html.spec.whatwg.org/multipage/parsing.html#parse-error-incorrectly-opened-comment>).

const MARK: &str = "<!>";
const COMMENT: &str = "<!---->";
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";

/// The page without marks; within an island, where they are looked for, with true comments in their
/// place. The marks stand in no text and no value: there `<` is written as a reference.
pub fn without_markers(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    for part in html.split_inclusive(ISLAND_END) {
        let (outside, island) = part.split_at(part.find(ISLAND).unwrap_or(part.len()));
        page.extend(outside.split(MARK));
        page.push_str(&island.replace(MARK, COMMENT));
    }
    page
}
