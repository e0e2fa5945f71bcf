//! Words that `couplet new` put in a text, and that nobody wrote over.

use std::sync::LazyLock;

use crate::{
    domain::diagnostic::{Diagnostic, Fault, Lines},
    i18n::message::Words,
    storage::files::Folder,
};

/// What texts begin with, in each language that the program has.
struct Template {
    of_texts: [String; 3],
    of_section: String,
}

static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let all = Words::all_built_in().into_iter();
    let template = all.map(|(_, words)| Template {
        of_texts: [words.new_text_title(), words.new_text_summary(), words.new_text_body()],
        of_section: words.new_section_description(),
    });
    template.collect()
});

/// Whether a line of an article is one that it began with.
pub fn is_of_text(line: &str) -> bool {
    TEMPLATES.iter().flat_map(|template| &template.of_texts).any(|words| words == line)
}

/// The descriptions in `sections.toml` that sections began with. Whoever loads the site tells why a file cannot be
/// read.
pub fn sections(content: &Folder) -> Vec<Diagnostic> {
    let Ok(file) = content.join("sections.toml").read() else { return Vec::new() };
    let lines = Lines::new(&file.text);
    let mut found = Vec::new();
    for words in TEMPLATES.iter().map(|template| &template.of_section) {
        let quoted = format!("\"{words}\"");
        let places = file.text.match_indices(&quoted).map(|(at, _)| at + 1..at + 1 + words.len());
        found.extend(places.map(|range| Diagnostic::new(Fault::Template, lines.place(&file.name, range))));
    }
    found
}
