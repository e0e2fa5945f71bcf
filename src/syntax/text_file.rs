//! Reading a text file: a regular one, of a size that somebody may have written, in UTF-8.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use super::encoding;
use crate::domain::diagnostic::{Diagnostic, Fault, Place};

/// Most megabytes of a text file that is read.
pub const LARGEST: usize = 5;

/// The text of the file at `path`, which findings call `name`, without a byte order mark.
///
/// # Errors
/// When it cannot be read, is larger than [`LARGEST`] or is not UTF-8.
pub fn read(path: &Path, name: &str) -> Result<String, Box<Diagnostic>> {
    let bytes = bytes(path).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => {
            Box::new(Diagnostic::new(Fault::FileTooLarge { most: LARGEST }, Place::file(name)))
        }
        _ => unreadable(name, &error),
    })?;
    encoding::decode(name, bytes)
}

/// The bytes of a regular file. Anything else, such as a pipe, might never end.
///
/// # Errors
/// When it cannot be read or is larger than [`LARGEST`].
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        let kind = if about.is_dir() { io::ErrorKind::IsADirectory } else { io::ErrorKind::InvalidInput };
        return Err(kind.into());
    }
    let most = LARGEST << 20;
    let size = usize::try_from(about.len()).unwrap_or(most).min(most);
    let mut bytes = Vec::with_capacity(size + 1);
    // It may grow while it is read.
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// The finding about a file or folder that could not be read.
pub fn unreadable(name: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(
        Fault::Unreadable { kind: error.kind(), reason: error.to_string() },
        Place::file(name),
    ))
}
