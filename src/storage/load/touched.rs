//! Which articles a change is about, so that the others need not be looked at.

use std::{collections::BTreeMap, path};

use super::reading::Shelf;
use crate::{
    domain::article::Article,
    storage::{files::Folder, watch::Change},
};

/// The folders of the articles that changed, if nothing else did below the folder `articles`: each was read before
/// and is still there. `None` if all must be looked at.
pub fn touched(change: &Change, articles: &Folder, before: &Shelf<Article>) -> Option<Vec<Folder>> {
    let Change::Paths(paths) = change else { return None };
    if before.is_empty() {
        return None;
    }
    let all = path::absolute(&articles.path).ok()?;
    let mut touched = BTreeMap::new();
    for path in paths {
        let Ok(rest) = path.strip_prefix(&all) else {
            // A folder above them may have come or gone as a whole.
            if all.starts_with(path) {
                return None;
            }
            continue;
        };
        let mut parts = rest.iter().map(|part| part.to_str());
        let (year, slug, _file) = (parts.next()??, parts.next()??, parts.next()??);
        let folder = articles.join(year).join(slug);
        if !before.contains_key(&folder.name) || !folder.path.is_dir() {
            return None;
        }
        touched.insert(folder.name.clone(), folder);
    }
    Some(touched.into_values().collect())
}
