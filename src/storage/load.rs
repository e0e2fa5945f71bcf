//! The content folder: finds the files, pairs them, and returns all that could be read with all
//! that was found wrong. It never fails as a whole.

mod article;
mod page;

use std::{collections::HashMap, path::Path};

use article::ArticleDraft;
use rayon::prelude::*;

use super::{
    files::Folder,
    front_matter::{self, HeadedText},
    headings, home,
    markdown::{self, Links, Surroundings},
    pictures::Shelf,
};
use crate::domain::{
    article::{Article, FixedPage, Translation},
    catalog::{Section, Topic},
    diagnostic::{Diagnostic, Fault, Place},
    locale::{Locale, Locales},
    name::Slug,
    picture::{Cover, Picture},
};

/// What the content folder holds.
#[derive(Debug, Default)]
pub struct Content {
    /// The declared sections.
    pub sections: Vec<Section>,
    /// The declared topics.
    pub topics: Vec<Topic>,
    /// The articles that can be served, those under embargo and drafts included.
    pub articles: Vec<Article>,
    /// The fixed pages that can be served.
    pub pages: Vec<FixedPage>,
    /// The stories that lead the home page, the first first.
    pub picks: Vec<Slug>,
}

/// Loads the content folder of a site with these locales.
pub fn load(folder: &Folder, locales: &Locales) -> (Content, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let sections = match folder.join("sections.toml").read() {
        Ok(file) => {
            let (sections, faults) = headings::sections(&file, locales);
            found.extend(faults);
            sections
        }
        Err(fault) => {
            found.push(*fault);
            Vec::new()
        }
    };

    let topics = topics(folder, locales, &mut found);
    let known = Known { sections: &sections, topics: &topics, locales };
    let folders = article_folders(&folder.join("articles"), &mut found);
    let read = folders.par_iter().map(|folder| article::read(folder, &known));
    let drafts = collect(read.collect(), &mut found);
    let drafts = article::keep_unique(drafts, &mut found);

    let page_folders = sub_folders(&folder.join("pages"), &mut found);
    let read = page_folders.par_iter().map(|folder| page::read(folder, locales));
    let page_drafts = collect(read.collect(), &mut found);

    let links = Links {
        articles: drafts.iter().filter(|draft| !draft.is_draft).map(ArticleDraft::name).collect(),
        pages: page_drafts.iter().map(|draft| draft.slug.clone()).collect(),
    };
    let articles = drafts.into_par_iter().map(|draft| draft.render(&links)).collect();
    let pages = page_drafts.into_par_iter().map(|draft| draft.render(&links)).collect();
    let articles = collect(articles, &mut found);
    let pages = collect(pages, &mut found);
    let picks = home::read(folder, &links, &mut found);
    (Content { sections, topics, articles, pages, picks }, found)
}

/// The topics that are declared. A site that declares none has no file for them.
fn topics(folder: &Folder, locales: &Locales, found: &mut Vec<Diagnostic>) -> Vec<Topic> {
    let file = folder.join("topics.toml");
    if !file.path.exists() {
        return Vec::new();
    }
    match file.read() {
        Ok(file) => {
            let (topics, faults) = headings::topics(&file, locales);
            found.extend(faults);
            topics
        }
        Err(fault) => {
            found.push(*fault);
            Vec::new()
        }
    }
}

/// What the facts of an article may name.
struct Known<'k> {
    sections: &'k [Section],
    topics: &'k [Topic],
    locales: &'k Locales,
}

type Read<T> = (Option<T>, Vec<Diagnostic>);

fn collect<T>(read: Vec<Read<T>>, found: &mut Vec<Diagnostic>) -> Vec<T> {
    let mut values = Vec::with_capacity(read.len());
    for (value, faults) in read {
        values.extend(value);
        found.extend(faults);
    }
    values
}

fn article_folders(articles: &Folder, found: &mut Vec<Diagnostic>) -> Vec<Folder> {
    let years: Vec<Folder> = sub_folders(articles, found);
    for year in years.iter().filter(|year| year.path.join("article.toml").is_file()) {
        found.push(Diagnostic::new(Fault::NoYear, Place::file(&year.name)));
    }
    years.iter().flat_map(|year| sub_folders(year, found)).collect()
}

fn sub_folders(folder: &Folder, found: &mut Vec<Diagnostic>) -> Vec<Folder> {
    if !folder.path.exists() {
        return Vec::new();
    }
    folder.folders(found).iter().map(|name| folder.join(name)).collect()
}

/// The slug that a folder's name is.
fn slug_of(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Slug> {
    let name = folder.path.file_name().unwrap_or_default().to_string_lossy();
    let slug = name.parse().ok();
    if slug.is_none() {
        let fault = Fault::BadFolderName { name: name.into_owned() };
        found.push(Diagnostic::new(fault, Place::file(&folder.name)));
    }
    slug
}

/// A text that has its head read and its body still to be rendered.
#[derive(Debug)]
struct Draft {
    locale: Locale,
    text: HeadedText,
}

/// Reads the texts of an article or page, `<locale>.md` each, in the order of the site's locales.
fn texts(
    folder: &Folder,
    locales: &Locales,
    posted: Option<jiff::civil::DateTime>,
    pictures: &Shelf,
    found: &mut Vec<Diagnostic>,
) -> Vec<Draft> {
    let names = folder.entries(found);
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
                drafts.extend(text.map(|text| Draft { locale: locale.clone(), text }));
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
struct Surrounding<'a> {
    links: &'a Links,
    pictures: &'a Shelf,
    /// The cover by locale.
    covers: &'a HashMap<Locale, Picture>,
}

impl Draft {
    fn render(self, with: &Surrounding<'_>, found: &mut Vec<Diagnostic>) -> Translation {
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
            Diagnostic::new(fault, Place::within(&file.name, &file.text, range))
        }));
        let picture = with.covers.get(&self.locale).cloned();
        if let Some(picture) = picture.as_ref().filter(|_| head.image_alt.is_none()) {
            let name = picture.file.file_name().unwrap_or_default().to_string_lossy();
            let fault = Fault::NoAlt { file: name.into_owned() };
            found.push(Diagnostic::new(fault, Place::file(&file.name)));
        }
        let alt = head.image_alt.unwrap_or_default();
        Translation {
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
        }
    }
}

/// The first folder that has each slug.
type Taken = HashMap<Slug, String>;
