//! What editors leave in files and nobody sees: a byte order mark, ends of lines that are not alike.

use std::path::{self, Path, PathBuf};

use rayon::prelude::*;

use super::{fix::MARK, line_ends};
use crate::{
    domain::diagnostic::{Diagnostic, Fault, Place},
    storage::{files::Folder, watch::Change},
    syntax::text_file,
};

/// The endings of the files that people write.
const TEXTS: [&str; 3] = ["ftl", "md", "toml"];

/// What is untidy in the texts of these folders and in the settings file, which findings call by its path.
pub fn tidy(folders: &[&Folder], settings: &Path) -> Vec<Diagnostic> {
    let settings = Folder { path: settings.to_owned(), name: settings.display().to_string() };
    let mut files = vec![settings];
    for folder in folders {
        collect(folder, &mut files);
    }
    files.par_iter().flat_map_iter(of_file).collect()
}

/// The same after a change, given what was found before it.
pub fn tidy_again(
    before: Vec<Diagnostic>,
    change: &Change,
    folders: &[&Folder],
    settings: &Path,
) -> Vec<Diagnostic> {
    let Some(files) = changed(change, folders) else { return tidy(folders, settings) };
    let is_elsewhere = |finding: &Diagnostic| files.iter().all(|file| file.name != finding.place.file);
    let mut found: Vec<Diagnostic> = before.into_iter().filter(is_elsewhere).collect();
    found.extend(files.iter().flat_map(of_file));
    found
}

/// What was found in a site and what is untidy in its texts, without what only follows from that.
pub fn with_untidy<'a>(
    found: &'a [Diagnostic],
    untidy: &'a [Diagnostic],
) -> impl Iterator<Item = &'a Diagnostic> {
    found.iter().filter(|finding| !follows_from_line_ends(finding)).chain(untidy)
}

/// Whether TOML does not parse for a carriage return alone, which is a finding of its own.
fn follows_from_line_ends(finding: &Diagnostic) -> bool {
    let line = finding.place.spot.as_ref().map_or("", |spot| &spot.source);
    matches!(finding.fault, Fault::TomlSyntax { .. }) && line.contains('\r')
}

/// The texts that changed, if it is known which.
fn changed(change: &Change, folders: &[&Folder]) -> Option<Vec<Folder>> {
    let Change::Paths(paths) = change else { return None };
    let of_path = |whole: &PathBuf| {
        let is_text = whole.extension().is_some_and(|ending| TEXTS.iter().any(|text| ending == *text));
        let mut names = folders.iter().filter_map(|folder| {
            let rest = whole.strip_prefix(path::absolute(&folder.path).ok()?).ok()?;
            let parts = rest.iter().map(|part| part.to_string_lossy());
            Some(parts.fold((*folder).clone(), |folder, part| folder.join(&part)))
        });
        // What is no text may be a folder of them, and the settings are in none.
        names.next().filter(|file| is_text && !file.path.is_dir())
    };
    paths.iter().map(of_path).collect()
}

/// The texts in a folder and the folders within it. What cannot be read is found by those who need it.
fn collect(folder: &Folder, files: &mut Vec<Folder>) {
    for name in folder.entries(&mut Vec::new()) {
        let entry = folder.join(&name);
        let ending = Path::new(&name).extension().unwrap_or_default();
        if entry.path.is_dir() {
            collect(&entry, files);
        } else if TEXTS.iter().any(|text| ending == *text) && entry.path.is_file() {
            files.push(entry);
        }
    }
}

fn of_file(file: &Folder) -> Vec<Diagnostic> {
    let whole = text_file::bytes(&file.path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(whole) = whole else { return Vec::new() };
    let text = whole.trim_start_matches(MARK);
    let mark =
        (text.len() < whole.len()).then(|| Diagnostic::new(Fault::ByteOrderMark, Place::file(&file.name)));
    let first = line_ends::edits(text).into_iter().next();
    let ends = first.map(|(end, _)| Diagnostic::new(Fault::LineEnds, Place::within(&file.name, text, end)));
    mark.into_iter().chain(ends).collect()
}
