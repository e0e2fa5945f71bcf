//! Words in Chinese characters on a page in another script say so, so that a screen reader does not spell
//! them out and a browser takes a fitting font (WCAG 2.2, 3.1.2 Language of Parts).
//!
//! It is done on the finished page, since such words stand in titles, bodies and messages alike. The other
//! way round nothing is marked: Latin letters in a Chinese text may be of any language, or of none. Only the
//! name of another edition has words of the reader's own in it, which [`borrowed`] marks.

use leptos::prelude::*;
use memchr::memchr;

use crate::domain::locale::{Locale, Locales};

/// Elements that have no end tag (<https://html.spec.whatwg.org/multipage/syntax.html#void-elements>).
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    "param",
];

/// Elements whose text can hold no element.
const TEXT_ONLY: [&str; 5] = ["script", "style", "textarea", "title", "option"];

/// `html`, a page of `locale`, with `<span lang>` round such words wherever no element says so already.
pub fn marked(html: String, locale: &Locale, locales: &Locales) -> String {
    if locale.is_written_in_han() {
        return html;
    }
    let chinese = locales.iter().find(|other| other.is_written_in_han());
    let lang = chinese.map_or("zh".to_owned(), |other| other.tag().to_string());
    let mut page = String::with_capacity(html.len() + 1024);
    let mut rest = html.as_str();
    let mut depth = 0_usize;
    // Within an element that says so, at which depth it began.
    let mut said: Option<usize> = None;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        let (text, tail) = rest.split_at(at);
        write_text(&mut page, text, &lang, said.is_some());
        let end = memchr(b'>', tail.as_bytes()).map_or(tail.len(), |end| end + 1);
        let (tag, after) = tail.split_at(end);
        page.push_str(tag);
        rest = after;
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            said = said.filter(|began| depth > *began);
            continue;
        }
        let end = tag.bytes().position(|byte| matches!(byte, b' ' | b'>' | b'/'));
        let name = &tag[1..end.unwrap_or(tag.len()).max(1)];
        if tag.starts_with("<!") || tag.ends_with("/>") || VOID.contains(&name) {
            continue;
        }
        if TEXT_ONLY.contains(&name) {
            let end = rest.find(&format!("</{name}")).unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            page.push_str(text);
            rest = after;
        } else if said.is_none() && name != "html" && tag.contains(" lang=") {
            said = Some(depth);
        }
        depth += 1;
    }
    write_text(&mut page, rest, &lang, said.is_some());
    page
}

fn write_text(page: &mut String, text: &str, lang: &str, is_said: bool) {
    // The quick way: bytes of Chinese characters begin with E3 or more.
    if is_said || !text.bytes().any(|byte| byte >= 0xE3) {
        page.push_str(text);
        return;
    }
    for (is_chinese, run) in runs(text) {
        if is_chinese {
            page.extend(["<span lang=\"", lang, "\">", run, "</span>"]);
        } else {
            page.push_str(run);
        }
    }
}

/// A text in pieces: whether each is written in Chinese characters, and the piece.
fn runs(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if is_han(first) {
            rest.find(|char| !is_han(char) && !is_between(char))
        } else {
            rest.find(is_han)
        };
        let (run, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some((is_han(first), run))
    })
}

/// Words of another edition on a page of `reader`'s, within an element that says which: those in Chinese
/// characters among them are the reader's own, as the sign for a language is, and say so.
pub fn borrowed(text: &str, edition: &Locale, reader: &Locale) -> AnyView {
    if edition.is_written_in_han() || !reader.is_written_in_han() || !text.contains(is_han) {
        return text.to_owned().into_any();
    }
    let lang = reader.tag().to_string();
    let runs = runs(text).map(|(is_chinese, run)| {
        let run = run.to_owned();
        if is_chinese { view! { <span lang=lang.clone()>{run}</span> }.into_any() } else { run.into_any() }
    });
    runs.collect_view().into_any()
}

/// A Chinese character (the blocks of CJK ideographs in Unicode).
fn is_han(char: char) -> bool {
    matches!(char, '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A sign that may stand between Chinese words: punctuation and full-width forms.
fn is_between(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF64}' | '·')
}
