//! The table `[desk]`: the desk of those who edit.

use super::knobs::Knobs;
use crate::{domain::diagnostic::Rule, syntax::table::Table};

/// An editor that a link can open a file in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editor {
    /// Visual Studio Code (<https://code.visualstudio.com/docs/editor/command-line#_opening-vs-code-with-urls>).
    VsCode,
}

/// The names of editors in the settings.
const EDITORS: [&str; 2] = ["none", "vscode"];

/// Reads the table; without it no link opens an editor.
pub fn read(top: &mut Table<'_>) -> Option<Editor> {
    let mut table = Knobs::new(top, "desk");
    let name = table.text("editor").unwrap_or_default();
    let editor = match name.as_str() {
        "" | "none" => None,
        "vscode" => Some(Editor::VsCode),
        _ => {
            table.refuse("editor", &name, Rule::OneOf(&EDITORS));
            None
        }
    };
    table.finish();
    editor
}
