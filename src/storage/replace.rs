//! Putting a new file in the place of an old one, whole: nobody ever reads half of it.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use tempfile::Builder;

/// Writes `text` in the place of what is in `file`, which keeps its rights. Of a link, the file that it leads
/// to is replaced.
///
/// # Errors
/// When the file is not there or cannot be written.
pub fn replace(file: &Path, text: &str) -> io::Result<()> {
    let file = file.canonicalize()?;
    let folder = file.parent().unwrap_or(Path::new(""));
    // Hidden and “.tmp”: whoever watches the folder takes it for no text.
    let mut beside = Builder::new().prefix(".").suffix(".tmp").tempfile_in(folder)?;
    beside.write_all(text.as_bytes())?;
    fs::set_permissions(beside.path(), fs::metadata(&file)?.permissions())?;
    beside.persist(&file)?;
    Ok(())
}

/// Writes a file that is not there yet, and the folders that lead to it.
///
/// # Errors
/// When it is there, or cannot be written.
pub fn create(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(file)?.write_all(text.as_bytes())
}
