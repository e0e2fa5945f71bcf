//! Places in files, and the links that open them in an editor.

use std::path::PathBuf;

use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::request::Asked;
use crate::{config::Editor, domain::diagnostic::Place};

/// What stands for itself in the path of an address (RFC 3986 section 3.3).
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `file:line:column`, and a link that opens it if the settings name an editor.
pub fn place(asked: &Asked, place: &Place) -> AnyView {
    let spot = place.spot.as_ref().map(|spot| (spot.line, Some(spot.column)));
    let (line, column) = spot.unwrap_or((1, None));
    let shown = match &place.spot {
        Some(spot) => format!("{}:{}:{}", place.file, spot.line, spot.column),
        None => place.file.clone(),
    };
    at(asked, &place.file, line, column, shown)
}

/// `file:line`, and such a link.
pub fn line(asked: &Asked, file: &str, line: usize) -> AnyView {
    at(asked, file, line, None, format!("{file}:{line}"))
}

fn at(asked: &Asked, file: &str, line: usize, column: Option<usize>, shown: String) -> AnyView {
    match address(asked, file, line, column) {
        Some(address) => view! {
            <a class="place" href=address title=asked.voice.words().desk_open()><code>{shown}</code></a>
        }
        .into_any(),
        None => view! { <code class="place">{shown}</code> }.into_any(),
    }
}

/// The address that opens a file of the site in the editor of the settings.
fn address(asked: &Asked, file: &str, line: usize, column: Option<usize>) -> Option<String> {
    let Editor::VsCode = asked.state.editor?;
    let path = path_of(asked, file)?;
    let path = path.to_str().filter(|path| path.starts_with('/'))?.to_owned();
    let column = column.map_or(String::new(), |column| format!(":{column}"));
    Some(format!("vscode://file{}:{line}{column}", utf8_percent_encode(&path, IN_PATH)))
}

/// Where a file of the content or of the messages is on this machine.
fn path_of(asked: &Asked, file: &str) -> Option<PathBuf> {
    [&asked.state.content, &asked.state.messages].into_iter().find_map(|folder| {
        let rest = file.strip_prefix(&folder.name)?;
        let rest = rest.strip_prefix('/')?;
        Some(folder.path.join(rest)).filter(|path| path.exists())
    })
}
