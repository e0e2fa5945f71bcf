//! Findings as parts of a page.

use leptos::prelude::*;

use super::{places::place, request::Asked};
use crate::{domain::diagnostic::Severity, views::notices::Notice};

/// Findings in words, each with its place to jump to; nothing when there are none.
pub fn list<'a>(asked: &Asked, notices: impl IntoIterator<Item = &'a Notice>) -> Option<AnyView> {
    let items: Vec<AnyView> = notices.into_iter().map(|notice| item(asked, notice)).collect();
    (!items.is_empty()).then(|| view! { <ul class="findings">{items}</ul> }.into_any())
}

fn item(asked: &Asked, notice: &Notice) -> AnyView {
    let told = notice.words.get(&asked.voice.locale).cloned().unwrap_or_default();
    let class = match notice.finding.fault.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let other = notice.finding.other.as_ref().map(|other| place(asked, other));
    // The place stands before the sentence already; here it is what a click opens.
    let links = asked.state.editor.map(|_| {
        view! { <p>{place(asked, &notice.finding.place)} " " {other}</p> }
    });
    view! { <li class=class><pre>{told}</pre>{links}</li> }.into_any()
}
