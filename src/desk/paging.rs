//! Long lists of the desk, a part at a time.

use leptos::prelude::*;

use super::request::Asked;
use crate::i18n::message::DeskPageOf;

/// The key of the query that has the number of the part.
pub const KEY: &str = "page";

/// A part of a list.
pub struct Paging {
    /// Its number, from 1.
    number: usize,
    /// How many parts there are, at least 1.
    count: usize,
    /// How many entries a whole part has.
    size: usize,
}

impl Paging {
    /// The part that is asked for, of a list with so many entries: the first without a number, and the last there is
    /// for a number beyond.
    pub fn read(asked: &Asked, entries: usize, size: usize) -> Self {
        let count = entries.div_ceil(size).max(1);
        let number = asked.value(KEY).parse().unwrap_or(1).clamp(1, count);
        Self { number, count, size }
    }

    /// Its entries.
    pub fn of<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let start = (self.number - 1) * self.size;
        &all[start..all.len().min(start + self.size)]
    }

    /// The ways to the other parts at `fragment` of this very page; nothing when there are none.
    pub fn links(&self, asked: &Asked, fragment: &str) -> Option<AnyView> {
        let words = asked.voice.words();
        let link = |number: usize, rel: &'static str, name: String| {
            let address = format!("{}{fragment}", asked.with(KEY, &number.to_string()));
            view! { <a href=address rel=rel>{name}</a> }
        };
        let previous = (self.number > 1).then(|| link(self.number - 1, "prev", words.desk_previous_page()));
        let next = (self.number < self.count).then(|| link(self.number + 1, "next", words.desk_next_page()));
        let place = words.desk_page_of(DeskPageOf { page: self.number, pages: self.count });
        (self.count > 1).then(|| {
            view! { <nav class="paging" aria-label=words.pagination()>{previous} <span>{place}</span> {next}</nav> }
                .into_any()
        })
    }
}
