//! Folders and text files, named in findings as the operator wrote them in the settings.
//!
//! Belongs here: listing folders and reading their files. Does not belong here: what the texts mean.

use std::{
    fs::{self, DirEntry},
    io,
    path::{Path, PathBuf},
};

use crate::{
    domain::diagnostic::Diagnostic,
    syntax::text_file::{self, unreadable},
};

/// A folder, or an entry of one, with the name that findings use for it.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Where it is on this machine.
    pub path: PathBuf,
    /// How findings name it, with `/` between parts.
    pub name: String,
}

/// A text file that was read.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// How findings name it.
    pub name: String,
    /// Its text without a byte order mark.
    pub text: String,
}

impl Folder {
    /// The entry `name` of the folder.
    pub fn join(&self, name: &str) -> Self {
        Self { path: self.path.join(name), name: format!("{}/{name}", self.name) }
    }

    /// The names of its entries in order, without hidden files and what editors leave behind.
    pub fn entries(&self, found: &mut Vec<Diagnostic>) -> Vec<String> {
        self.list(found, |_| true)
    }

    /// The names of the folders in it, in order.
    pub fn folders(&self, found: &mut Vec<Diagnostic>) -> Vec<String> {
        // Most systems tell what an entry is when they list it; where a link leads must be asked.
        self.list(found, |entry| match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => entry.path().is_dir(),
        })
    }

    fn list(&self, found: &mut Vec<Diagnostic>, is_wanted: impl Fn(&DirEntry) -> bool) -> Vec<String> {
        let entries = fs::read_dir(&self.path).and_then(Iterator::collect::<io::Result<Vec<DirEntry>>>);
        match entries {
            Ok(entries) => {
                let mut names: Vec<String> = entries
                    .iter()
                    .filter(|entry| is_wanted(entry))
                    .map(|entry| entry.file_name().to_string_lossy().into_owned())
                    .filter(|name| !is_left_behind(name))
                    .collect();
                names.sort();
                names
            }
            Err(error) => {
                found.push(*unreadable(&self.name, &error));
                Vec::new()
            }
        }
    }

    /// Reads it as a text file.
    ///
    /// # Errors
    /// When it cannot be read, is too large or is not UTF-8.
    pub fn read(self) -> Result<TextFile, Box<Diagnostic>> {
        read_text(&self.path, self.name)
    }
}

/// Reads the text file at `path`, which findings call `name`.
///
/// # Errors
/// When it cannot be read, is too large or is not UTF-8.
pub fn read_text(path: &Path, name: String) -> Result<TextFile, Box<Diagnostic>> {
    let text = text_file::read(path, &name)?;
    Ok(TextFile { name, text })
}

/// Whether a file of this name is hidden, or what an editor leaves behind.
pub fn is_left_behind(name: &str) -> bool {
    name.starts_with(['.', '#'])
        || name.ends_with(['~', '#'])
        || Path::new(name).extension().is_some_and(|ending| ["swp", "swx", "tmp"].iter().any(|other| ending == *other))
        // The name by which Vim tries whether it may write.
        || name == "4913"
}
