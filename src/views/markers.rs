//! The marks by which Leptos finds the parts of a view again in the browser.
//!
//! It writes them as `<!>`, which browsers read as an empty comment and the HTML standard calls an error
//! (<https://html.spec.whatwg.org/multipage/parsing.html#parse-error-incorrectly-opened-comment>). It looks
//! for them within an island, but not within the children of one, and our islands have nothing else.

/// The page without marks. They stand in no text and no value: there `<` is written as a reference.
pub fn without_markers(html: &str) -> String {
    html.replace("<!>", "")
}
