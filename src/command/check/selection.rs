//! Which findings are asked for: those in certain files and folders, those of one locale.

use std::path::{Path, PathBuf, absolute};

use couplet::{
    check::sentence::reason::of_system,
    domain::diagnostic::{Diagnostic, Place},
    i18n::message::{WrongLocale, WrongPath},
};

use crate::command::{Call, site::Site};

/// What is asked for.
pub struct Selection {
    /// Whole paths of files and folders; all files if there are none.
    paths: Vec<PathBuf>,
    locale: Option<OfLocale>,
}

/// What belongs to a locale.
struct OfLocale {
    /// The folder of its messages.
    messages: PathBuf,
    /// The name of each of its texts.
    text: String,
}

impl Selection {
    /// What the arguments ask for.
    ///
    /// # Errors
    /// When they name what the site does not have: why, in the words of the site.
    pub fn new(call: &Call<'_>, site: &Site) -> Result<Self, String> {
        let typed = call.matches.get_many::<PathBuf>("path").into_iter().flatten();
        let paths = typed.map(|path| part_of(site, path)).collect::<Result<_, _>>()?;
        let locale = call.text("locale").map(|id| of_locale(site, id)).transpose()?;
        Ok(Self { paths, locale })
    }

    /// Whether `finding` is asked for.
    pub fn has(&self, finding: &Diagnostic) -> bool {
        let file = whole(Path::new(&finding.place.file));
        let is_of_path = self.paths.is_empty() || self.paths.iter().any(|path| file.starts_with(path));
        let is_of_locale = self.locale.as_ref().is_none_or(|locale| {
            file.starts_with(&locale.messages) || file.file_name().is_some_and(|name| name == &*locale.text)
        });
        is_of_path && is_of_locale
    }
}

/// The finding with its files named as one finds them from the folder in which the program runs. The settings
/// name folders as one finds them from theirs.
pub fn named_from_here(mut finding: Diagnostic, site: &Site) -> Diagnostic {
    let folder = site.file.parent().unwrap_or(Path::new(""));
    let folders = [&site.config.content.name, &site.config.locales.name];
    let name = |place: &mut Place| {
        if folders.iter().any(|name| Path::new(&place.file).starts_with(name)) {
            place.file = folder.join(&place.file).display().to_string();
        }
    };
    name(&mut finding.place);
    finding.other.as_mut().map(name);
    finding
}

/// The whole path of a typed one, if the site has it or is in it.
fn part_of(site: &Site, typed: &Path) -> Result<PathBuf, String> {
    let shown = typed.display().to_string();
    let refuse = |reason: &str| site.words.wrong_path(WrongPath { path: &shown, reason });
    let path = typed.canonicalize().map_err(|error| refuse(&of_system(&site.words, &error)))?;
    let parts = [&site.config.content.path, &site.config.locales.path, &site.file];
    let mut parts = parts.into_iter().filter_map(|part| part.canonicalize().ok());
    let is_part = parts.any(|part| part.starts_with(&path) || path.starts_with(&part));
    if is_part { Ok(path) } else { Err(site.words.wrong_path_outside(&shown)) }
}

fn of_locale(site: &Site, id: &str) -> Result<OfLocale, String> {
    let locales = &site.config.site.locales;
    if locales.get(id).is_none() {
        let known = locales.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        return Err(site.words.wrong_locale(WrongLocale { id, known: &known }));
    }
    let messages = whole(&site.config.locales.path.join(id));
    Ok(OfLocale { messages, text: format!("{id}.md") })
}

/// The whole path, with links followed if there is something.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| absolute(path)).unwrap_or_default()
}
