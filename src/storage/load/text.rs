//! The text of an article or page in one locale: its head read first, its body rendered once it is known
//! where links may lead.

use std::{collections::HashMap, ops::Range, path::Path};

use crate::{
    domain::{
        article::Translation,
        diagnostic::{Diagnostic, Fault, Place},
        freshness::Prints,
        locale::{Locale, Locales},
        picture::{Cover, Picture},
    },
    storage::{
        files::{Folder, TextFile},
        fingerprint,
        front_matter::{self, HeadedText},
        markdown::{self, Links, Surroundings},
        pictures::Shelf,
        source::SourceText,
    },
};

/// A text that has its head read and its body still to be rendered.
#[derive(Debug)]
pub struct TextDraft {
    pub locale: Locale,
    text: HeadedText,
}

/// Reads the texts of an article or page, `<locale>.md` each, in the order of the site's locales. `names` are the
/// entries of its folder.
pub fn texts(
    folder: &Folder,
    names: &[String],
    locales: &Locales,
    posted: Option<jiff::civil::DateTime>,
    pictures: &Shelf,
    found: &mut Vec<Diagnostic>,
) -> Vec<TextDraft> {
    let is_shouted = |name: &&String| {
        let ending = Path::new(name.as_str()).extension().unwrap_or_default();
        ending != "md" && ending.eq_ignore_ascii_case("md")
    };
    for name in names.iter().filter(is_shouted) {
        let known = locales.iter().map(|locale| format!("{locale}.md")).collect();
        let place = Place::file(format!("{}/{name}", folder.name));
        found.push(Diagnostic::new(Fault::NoLocaleFile { name: name.clone(), known }, place));
    }
    let names: Vec<&str> = names.iter().filter_map(|name| name.strip_suffix(".md")).collect();
    for name in &names {
        if locales.get(name).is_none() {
            let known = locales.iter().map(ToString::to_string).collect();
            let fault = Fault::NoLocaleFile { name: (*name).to_owned(), known };
            let place = Place::file(format!("{}/{name}.md", folder.name));
            found.push(Diagnostic::new(fault, place));
        }
    }
    let mut drafts = Vec::new();
    for locale in locales.iter().filter(|locale| names.contains(&locale.id())) {
        match folder.join(&format!("{locale}.md")).read() {
            Ok(file) => {
                let (text, faults) = front_matter::read(file, posted, pictures, locale);
                found.extend(faults);
                drafts.extend(text.map(|text| TextDraft { locale: locale.clone(), text }));
            }
            Err(fault) => found.push(*fault),
        }
    }
    if drafts.is_empty() && names.iter().all(|name| locales.get(name).is_none()) {
        found.push(Diagnostic::new(Fault::NoText, Place::file(&folder.name)));
    }
    drafts
}

/// What the texts of an article or page are rendered with.
pub struct Surrounding<'a> {
    pub links: &'a Links,
    pub pictures: &'a Shelf,
    /// The cover by locale.
    pub covers: &'a HashMap<Locale, Picture>,
}

impl TextDraft {
    /// Whether it names articles or pages.
    pub fn has_links(&self) -> bool {
        ["article:", "page:"].iter().any(|scheme| self.text.file.text.contains(scheme))
    }

    /// Renders the body. The text as it was written is made for those who ask.
    pub fn render(
        self,
        with: &Surrounding<'_>,
        found: &mut Vec<Diagnostic>,
    ) -> (Translation, impl FnOnce() -> SourceText + use<>) {
        let HeadedText { head, file, body: start } = self.text;
        let around = Surroundings {
            links: with.links,
            pictures: with.pictures,
            credits: &head.credits,
            locale: &self.locale,
        };
        let body = markdown::render(&file.text[start..], around);
        found.extend(body.faults.into_iter().map(|(range, fault)| {
            let range = start + range.start..start + range.end;
            told(fault, range, &file)
        }));
        let picture = with.covers.get(&self.locale).cloned();
        if let Some(picture) = picture.as_ref().filter(|_| head.image_alt.is_none()) {
            let name = picture.file.file_name().unwrap_or_default().to_string_lossy();
            let fault = Fault::NoAlt { file: name.into_owned() };
            found.push(Diagnostic::new(fault, Place::file(&file.name)));
        }
        let alt = head.image_alt.unwrap_or_default();
        let print = fingerprint::of(&format!("{} {}", head.title, head.summary));
        let (locale, ranges) = (self.locale.clone(), body.ranges);
        let translation = Translation {
            locale: self.locale,
            title: head.title,
            summary: head.summary,
            by: head.by,
            from: head.from,
            updated: head.updated,
            corrections: Vec::new(),
            reading: body.reading,
            cover: picture.map(|picture| Cover { picture, alt }),
            blocks: body.blocks,
            prints: Prints { head: print, blocks: body.prints },
            freshness: None,
        };
        (translation, move || SourceText::new(locale, file, start, ranges))
    }
}

/// What was found at these bytes of a file. A former name in it can be written anew.
fn told(fault: Fault, range: Range<usize>, file: &TextFile) -> Diagnostic {
    let link = &file.text[range.clone()];
    let fix = match &fault {
        Fault::MovedLink { target, now } => link.find(target).map(|at| {
            let start = range.start + at;
            (start..start + target.len(), now.clone())
        }),
        _ => None,
    };
    let finding = Diagnostic::new(fault, Place::within(&file.name, &file.text, range));
    match fix {
        Some((range, now)) => finding.with_fix(range, now),
        None => finding,
    }
}
