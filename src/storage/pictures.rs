//! The pictures that lie beside a text: which there are, and what a page must know of each.
//!
//! Belongs here: finding and reading picture files, making their other sizes ([`make`]).
//! Does not belong here: when sizes are made and how long they are kept (`server::media`).

mod drawing;
pub mod make;
mod raster;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use sha2::{Digest, Sha256};

use super::files::Folder;
use crate::{
    domain::{
        diagnostic::{BrokenImage, Fault},
        locale::Locale,
        name::Slug,
        picture::{Format, Hash, Picture, stem},
    },
    syntax::closest::closest,
};

/// Stands for how sizes are made. Whoever changes that counts on, so that they get new addresses.
const RECIPE: u8 = 1;

/// Most megabytes of a raster picture: what a camera writes.
const HEAVIEST: u64 = 20;

/// Most megabytes of a drawing, which every reader loads whole.
const HEAVIEST_DRAWING: u64 = 1;

/// The pictures in the folder of one article or page. Each is read once, when it is first asked for.
#[derive(Debug)]
pub struct Shelf {
    owner: Slug,
    folder: Folder,
    names: Vec<String>,
    read: RefCell<BTreeMap<String, Result<Picture, BrokenImage>>>,
}

impl Shelf {
    /// The pictures among the entries of `folder` with these names. They belong to `owner`.
    pub fn new(owner: Slug, folder: &Folder, names: &[String]) -> Self {
        let names = names.iter().filter(|name| format_of(name).is_some()).cloned().collect();
        Self { owner, folder: folder.clone(), names, read: RefCell::default() }
    }

    /// A folder without its pictures, for whoever asks about the words alone.
    pub fn without_pictures(owner: Slug, folder: &Folder) -> Self {
        Self { owner, folder: folder.clone(), names: Vec::new(), read: RefCell::default() }
    }

    /// The picture `file` for readers of `locale`: `chart.zh.svg` in place of `chart.svg` if it is there.
    ///
    /// # Errors
    /// When it is not there or cannot be shown.
    pub fn find(&self, file: &str, locale: &Locale) -> Result<Picture, Fault> {
        let own = file.rsplit_once('.').map(|(name, ending)| format!("{name}.{locale}.{ending}"));
        let candidates = own.iter().map(String::as_str).chain([file]);
        let Some(name) = candidates.into_iter().find(|name| self.names.iter().any(|known| known == name))
        else {
            return Err(self.missing(file));
        };
        let mut read = self.read.borrow_mut();
        let picture = read.entry(name.to_owned()).or_insert_with(|| self.open(name));
        picture.clone().map_err(|reason| Fault::BrokenImage { file: name.to_owned(), reason })
    }

    /// All pictures that were found.
    pub fn into_found(self) -> Vec<Picture> {
        self.read.into_inner().into_values().flatten().collect()
    }

    fn missing(&self, file: &str) -> Fault {
        let like = closest(file, self.names.iter().map(String::as_str)).map(str::to_owned);
        Fault::MissingImage { file: file.to_owned(), known: self.names.clone(), like }
    }

    fn open(&self, name: &str) -> Result<Picture, BrokenImage> {
        let format = format_of(name).ok_or(BrokenImage::Damaged)?;
        let heaviest = if format == Format::Svg { HEAVIEST_DRAWING } else { HEAVIEST };
        let file = self.folder.path.join(name);
        let bytes = read(&file, heaviest * 1_000_000).map_err(|error| match error.kind() {
            io::ErrorKind::FileTooLarge => BrokenImage::TooHeavy(heaviest),
            _ => BrokenImage::Damaged,
        })?;
        let (width, height) = match format {
            Format::Svg => drawing::size(&bytes).ok_or(BrokenImage::Damaged)?,
            _ => raster::size(&bytes, format)?,
        };
        let stem = stem(name).ok_or(BrokenImage::Damaged)?;
        Ok(Picture { owner: self.owner.clone(), stem, hash: hash(&bytes), format, width, height, file })
    }
}

fn format_of(name: &str) -> Option<Format> {
    Format::of_ending(Path::new(name).extension()?.to_str()?)
}

/// The fingerprint of a picture with these bytes.
fn hash(bytes: &[u8]) -> Hash {
    Hash::of_digest(&Sha256::new().chain_update([RECIPE]).chain_update(bytes).finalize())
}

/// The bytes of a regular file of at most `most` bytes.
fn read(file: &Path, most: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(file)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
