//! One article folder: `article.toml` and a text per locale.

use std::{cmp::Reverse, collections::HashMap};

use jiff::civil::DateTime;

use super::{
    Known, Read,
    accepted::{self, Records, Subject},
    folders::slug_of,
    names::Names,
    reading::Draft,
    story::{About, Inspector},
    text::{Surrounding, TextDraft, texts},
};
use crate::{
    domain::{
        article::{Article, Correction, Translation, Translations},
        catalog::Topic,
        diagnostic::{Diagnostic, Fault, Rule},
        locale::{Locale, Locales},
        name::{SectionId, Slug, TopicId},
        picture::{Format, Picture},
    },
    storage::{
        files::{Folder, TextFile},
        markdown::Links,
        pictures::Shelf,
    },
    syntax::{
        closest::closest,
        table::{Source, Table},
    },
};

const STATUS: [&str; 2] = ["published", "draft"];

/// An article whose bodies are still to be rendered.
#[derive(Debug)]
pub struct ArticleDraft {
    pub slug: Slug,
    pub section: SectionId,
    posted: DateTime,
    topics: Vec<TopicId>,
    moved: Vec<Slug>,
    is_draft: bool,
    original: Locale,
    corrections: Corrections,
    pub texts: Vec<TextDraft>,
    pictures: Shelf,
    covers: Covers,
    accepted: Records,
    /// `article.toml` itself.
    file: TextFile,
    folder: Folder,
}

/// The corrections of each text, the latest first.
type Corrections = Vec<(Locale, Correction)>;

/// The cover by locale.
type Covers = HashMap<Locale, Picture>;

struct Facts {
    section: SectionId,
    posted: DateTime,
    original: Option<Locale>,
    topics: Vec<TopicId>,
    moved: Vec<Slug>,
    corrections: Corrections,
    covers: Covers,
    accepted: Records,
    is_draft: bool,
}

/// Reads the article in `folder`; `None` for one that cannot be served.
pub fn read(folder: &Folder, known: &Known<'_>) -> Read<ArticleDraft> {
    let mut found = Vec::new();
    let Some(slug) = slug_of(folder, &mut found) else { return (None, found) };
    let file = match folder.join("article.toml").read() {
        Ok(file) => file,
        Err(fault) => {
            found.push(*fault);
            return (None, found);
        }
    };
    let mut unlisted = Vec::new();
    let names = folder.entries(&mut unlisted);
    let pictures = Shelf::new(slug.clone(), folder, &names);
    let has_text = |locale: &&Locale| folder.path.join(format!("{locale}.md")).is_file();
    let written = || known.locales.iter().filter(has_text).collect::<Vec<&Locale>>();
    let source = Source::new(&file.name, &file.text, &(0..file.text.len()));
    let (facts, faults) = source.read(&file.text, |table| {
        let facts = facts(table, known);
        let covers = covers(table, &pictures, written);
        facts.map(|facts| Facts { covers, ..facts })
    });
    found.extend(faults);
    found.extend(unlisted);
    let posted = facts.as_ref().map(|facts| facts.posted);
    let texts = texts(folder, &names, known.locales, posted, &pictures, &mut found);
    let Some(facts) = facts else { return (None, found) };
    let Some(first) = texts.first() else { return (None, found) };

    let has = |locale: &Locale| texts.iter().any(|text| text.locale == *locale);
    let original = match facts.original {
        Some(original) if has(&original) => original,
        // The text that was named is missing or broken: readers get what there is.
        _ => first.locale.clone(),
    };
    let draft = ArticleDraft {
        slug,
        section: facts.section,
        posted: facts.posted,
        topics: facts.topics,
        moved: facts.moved,
        is_draft: facts.is_draft,
        original,
        corrections: facts.corrections,
        texts,
        pictures,
        covers: facts.covers,
        accepted: facts.accepted,
        file,
        folder: folder.clone(),
    };
    (Some(draft), found)
}

fn facts(table: &mut Table<'_>, known: &Known<'_>) -> Option<Facts> {
    let section: Option<SectionId> = table.required("section", Rule::Name);
    let section = section.filter(|id| {
        let is_known = known.sections.iter().any(|section| section.id == *id);
        if !is_known {
            let known = known.sections.iter().map(|section| section.id.to_string()).collect();
            table.report("section", Fault::UnknownSection { section: id.to_string(), known });
        }
        is_known
    });
    let posted = table.required_date_time("posted");
    let original = table.required_text("original").and_then(|id| {
        let locale = known.locales.get(&id).cloned();
        if locale.is_none() {
            table.refuse("original", id, Rule::DeclaredLocale);
        }
        locale
    });
    let topics = table.list("topics", Rule::Name);
    report_undeclared(table, &topics, known.topics);
    let moved = table.list("moved", Rule::Name);
    let status = table.text("status").filter(|status| {
        let is_known = STATUS.contains(&status.as_str());
        if !is_known {
            table.refuse("status", status.clone(), Rule::OneOf(&STATUS));
        }
        is_known
    });
    let corrections = corrections(table, posted, known.locales);
    let accepted = accepted::read(table, known.locales);
    // What is meant to be held back must not get out by a slip of the pen.
    let has_status = table.has("status") || table.has_misspelt("status");
    let is_draft = has_status && status.as_deref() != Some("published");
    Some(Facts {
        section: section?,
        posted: posted?,
        original,
        topics,
        moved,
        corrections,
        covers: Covers::new(),
        accepted,
        is_draft,
    })
}

/// The tables `[[correction]]`: a time, and what was wrong, in each language whose text was wrong.
fn corrections(table: &mut Table<'_>, posted: Option<DateTime>, locales: &Locales) -> Corrections {
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let mut all = Corrections::new();
    for mut correction in table.tables("correction") {
        let time = correction.required_date_time("time");
        if time.zip(posted).is_some_and(|(time, posted)| time < posted) {
            correction.report("time", Fault::BeforePosted { key: "time" });
        }
        let texts = correction.required_table("text").map(|texts| texts.texts_by_key("text", &known));
        correction.finish();
        for (locale, text) in texts.unwrap_or_default() {
            let locale = locales.get(&locale).cloned();
            all.extend(locale.zip(time).map(|(locale, time)| (locale, Correction { time, text })));
        }
    }
    all.sort_by_key(|(_, correction)| Reverse(correction.time));
    all
}

/// A topic that nobody declared has no name in any language: readers see its id.
fn report_undeclared(table: &Table<'_>, topics: &[TopicId], declared: &[Topic]) {
    for topic in topics.iter().filter(|id| declared.iter().all(|topic| topic.id != **id)) {
        let known: Vec<&str> = declared.iter().map(|topic| topic.id.as_str()).collect();
        let like = closest(topic.as_str(), known.iter().copied()).map(str::to_owned);
        let known = known.into_iter().map(str::to_owned).collect();
        let fault = Fault::UnknownTopic { topic: topic.to_string(), known, like };
        table.report_item("topics", topic.as_str(), fault);
    }
}

/// The picture `image` for each of the locales that have a text. What is wrong with it is told once.
fn covers<'l>(table: &mut Table<'_>, pictures: &Shelf, written: impl FnOnce() -> Vec<&'l Locale>) -> Covers {
    let mut covers = Covers::new();
    let Some(file) = table.text("image") else { return covers };
    let mut fault = None;
    for locale in written() {
        match pictures.find(&file, locale) {
            Ok(picture) => {
                if picture.format == Format::Svg {
                    fault = fault.or(Some(Fault::DrawnCover));
                }
                covers.insert(locale.clone(), picture);
            }
            Err(reason) => fault = Some(reason),
        }
    }
    if let Some(fault) = fault {
        table.report("image", fault);
    }
    covers
}

impl ArticleDraft {
    /// What links name it by.
    pub fn names(&self) -> Names<'_> {
        Names { slug: &self.slug, section: &self.section, moved: &self.moved, is_draft: self.is_draft }
    }

    /// Renders its bodies, and has them inspected.
    pub fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Article> {
        let with = Surrounding { links, pictures: &self.pictures, covers: &self.covers };
        let mut sources = Vec::new();
        let texts = self.texts.into_iter().map(|text| {
            let own = self.corrections.iter().filter(|(locale, _)| *locale == text.locale);
            let corrections = own.map(|(_, correction)| correction.clone()).collect();
            let (text, source) = text.render(&with, found);
            sources.extend(inspector.map(|_| source()));
            Translation { corrections, ..text }
        });
        let mut texts: Vec<Translation> = texts.collect();
        let folder = &self.folder.name;
        let about = Subject { slug: &self.slug, is_page: false, original: &self.original, folder };
        found.extend(accepted::compare(&mut texts, self.accepted, &about));
        if let Some(inspector) = inspector {
            let about = About { original: &self.original, facts: Some(&self.file), is_draft: self.is_draft };
            inspector.look_at(&self.folder.path, &sources, about, found);
        }
        let pictures = self.pictures.into_found();
        Translations::new(texts, &self.original).map(|translations| Article {
            slug: self.slug,
            section: self.section,
            posted: self.posted,
            topics: self.topics,
            moved: self.moved,
            is_draft: self.is_draft,
            pictures,
            translations,
        })
    }
}

impl Draft for ArticleDraft {
    type Value = Article;

    fn render(
        self,
        links: &Links,
        inspector: Option<Inspector<'_>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Article> {
        self.render(links, inspector, found)
    }

    fn has_links(&self) -> bool {
        self.texts.iter().any(TextDraft::has_links)
    }

    fn texts(value: &Article) -> &Translations {
        &value.translations
    }

    fn texts_mut(value: &mut Article) -> &mut Translations {
        &mut value.translations
    }
}
