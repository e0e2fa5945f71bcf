//! The folders of articles and pages.

use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Place},
        name::Slug,
    },
    storage::files::Folder,
};

/// The folders of articles, each in the folder of its year.
pub fn article_folders(articles: &Folder, found: &mut Vec<Diagnostic>) -> Vec<Folder> {
    let years: Vec<Folder> = sub_folders(articles, found);
    for year in years.iter().filter(|year| year.path.join("article.toml").is_file()) {
        found.push(Diagnostic::new(Fault::NoYear, Place::file(&year.name)));
    }
    years.iter().flat_map(|year| sub_folders(year, found)).collect()
}

/// The folders in a folder, none if it is not there.
pub fn sub_folders(folder: &Folder, found: &mut Vec<Diagnostic>) -> Vec<Folder> {
    if !folder.path.exists() {
        return Vec::new();
    }
    folder.folders(found).iter().map(|name| folder.join(name)).collect()
}

/// The slug that a folder's name is.
pub fn slug_of(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Slug> {
    let name = folder.path.file_name().unwrap_or_default().to_string_lossy();
    let slug = name.parse().ok();
    if slug.is_none() {
        let fault = Fault::BadFolderName { name: name.into_owned() };
        found.push(Diagnostic::new(fault, Place::file(&folder.name)));
    }
    slug
}
