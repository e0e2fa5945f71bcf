//! The marks by which Leptos finds the parts of a view again in the browser.
//!
//! It writes them as `<!>`, which browsers read as an empty comment and the HTML standard calls an error
//! (<https://html.spec.whatwg.org/multipage/parsing.html#parse-error-incorrectly-opened-comment>). It looks
//! for them within an island, but not within the children of one, and our islands have nothing else.

use memchr::memmem;

const MARK: &str = "<!>";

/// The page without marks. They stand in no text and no value: there `<` is written as a reference.
pub fn without_markers(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    let mut from = 0;
    for at in memmem::find_iter(html.as_bytes(), MARK) {
        page.push_str(&html[from..at]);
        from = at + MARK.len();
    }
    page.push_str(&html[from..]);
    page
}
