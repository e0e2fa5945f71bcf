//! The passage of the body that is selected, and the quotation of it.

use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::{Document, Element, Node, Range, ScrollIntoViewOptions, ScrollLogicalPosition, Selection};

use crate::islands::browser;

/// What is selected of the body, and the first and the last block that it belongs to.
pub struct Passage {
    range: Range,
    first: Element,
    last: Element,
}

impl Passage {
    /// What is selected now, if it begins in the body.
    pub fn selected() -> Option<Self> {
        let range = selection()?.get_range_at(0).ok()?;
        if range.collapsed() {
            return None;
        }
        let first = block_of(range.start_container().ok()?)?;
        let last = range.end_container().ok().and_then(block_of).unwrap_or_else(|| first.clone());
        Some(Self { range, first, last })
    }

    /// The selected words between `marks`, and where they stand.
    pub fn quotation(&self, marks: &str) -> Option<String> {
        let text = String::from(selection()?.to_string());
        Some(marked(&text, marks) + &self.source(&document())?)
    }

    /// The whole blocks that the passage belongs to in every language of `page`, the page of the
    /// story in all its languages, each between `marks`, and where they stand.
    pub fn in_all_languages(&self, page: &Document, marks: &str) -> Option<String> {
        let last = self.last_id()?;
        let mut quotation = String::new();
        let mut row = page.get_element_by_id(&self.first.id())?;
        loop {
            let mut text = row.query_selector(".prose").ok()?;
            while let Some(block) = text {
                let block = without_references(block);
                if block.query_selector(".absent").ok()?.is_none() {
                    quotation += &marked(&block.text_content()?, marks);
                }
                text = block.next_element_sibling();
            }
            if row.id() == last {
                break;
            }
            row = row.next_element_sibling()?;
        }
        Some(quotation + &self.source(page)?)
    }

    /// A selection that ends before the first word of a block has nothing of that block.
    fn last_id(&self) -> Option<String> {
        let end = self.range.clone_range();
        end.set_start_before(&self.last).ok()?;
        let is_touched = String::from(end.to_string()).trim().is_empty();
        let last = if is_touched && self.last != self.first {
            self.last.previous_element_sibling()?
        } else {
            self.last.clone()
        };
        Some(last.id())
    }

    /// Title, site, day and address of `page`, with the block at which the passage begins.
    fn source(&self, page: &Document) -> Option<String> {
        let source = page.query_selector(".print-source").ok()??.text_content()?;
        Some([source.trim(), "#", &self.first.id()].concat())
    }
}

/// Selects the block that `step` leads to from the block that the reader is at: where they clicked
/// last, else what a link led to, else the first that is seen.
pub fn choose(step: fn(Element) -> Option<Element>) -> Option<()> {
    let selection = selection()?;
    let clicked = selection.anchor_node().and_then(block_of);
    let block = clicked.or_else(|| browser::find(".prose > :target")).or_else(first_in_view)?;
    let block = step(block)?;
    selection.select_all_children(&block).ok()?;
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    block.scroll_into_view_with_scroll_into_view_options(&options);
    Some(())
}

fn selection() -> Option<Selection> {
    window().get_selection().ok()?
}

fn block_of(node: Node) -> Option<Element> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    element.closest(".prose > [id]").ok()?
}

fn first_in_view() -> Option<Element> {
    let mut block = browser::find(".prose > [id]")?;
    while block.get_bounding_client_rect().bottom() <= 0.0 {
        block = block.next_element_sibling()?;
    }
    Some(block)
}

/// The figures that lead to notes are no words of the text.
fn without_references(block: Element) -> Element {
    while let Ok(Some(reference)) = block.query_selector(".footnote-ref") {
        reference.remove();
    }
    block
}

fn marked(text: &str, marks: &str) -> String {
    let (before, after) = marks.split_once('|').unwrap_or_default();
    [before, text.trim(), after, "\n"].concat()
}
