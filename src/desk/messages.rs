//! The messages of a site as they were written, each in all languages.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::request::Asked;
use crate::{
    check::status::is_stale,
    domain::locale::Locale,
    i18n::entry::{Entry, MessageFile, read_folder},
    views::notices::Notice,
};

/// A message in all languages.
pub struct Message<'a> {
    /// Its id.
    pub id: String,
    /// The name of the file that has it, in each language.
    pub file: String,
    /// What is said to the translator: in the language of the page if it is said there.
    pub comment: String,
    /// In each language, in the order of the site.
    pub texts: Vec<MessageText<'a>>,
}

/// A message in one language.
pub struct MessageText<'a> {
    /// The language.
    pub locale: Locale,
    /// How findings name the file that has it, or should have it.
    pub file: String,
    /// The message, if it is there.
    pub entry: Option<Entry>,
    /// What was found in it.
    pub found: Vec<&'a Notice>,
}

impl MessageText<'_> {
    /// Whether it is older than the text that it was made from.
    pub fn is_stale(&self) -> bool {
        self.found.iter().any(|notice| is_stale(&notice.finding.fault))
    }
}

impl Message<'_> {
    /// Whether it is in one of these states in one of its languages, or in `locale`.
    pub fn is(&self, state: &str, locale: &str) -> bool {
        let mut texts = self.texts.iter().filter(|text| locale.is_empty() || text.locale.id() == locale);
        match state {
            "missing" => texts.any(|text| text.entry.is_none()),
            "stale" => texts.any(MessageText::is_stale),
            "found" => texts.any(|text| !text.found.is_empty()),
            _ => true,
        }
    }

    /// Whether a word of it, of its id or of its comment, is `wanted`, which is in small letters.
    pub fn says(&self, wanted: &str) -> bool {
        let texts = self.texts.iter().filter_map(|text| text.entry.as_ref()).map(|entry| &entry.text);
        let mut all = [&self.id, &self.comment].into_iter().chain(texts);
        wanted.is_empty() || all.any(|text| text.to_lowercase().contains(wanted))
    }
}

/// All messages: those of the default language in its order, then what only other languages have.
pub fn all(asked: &Asked) -> Vec<Message<'_>> {
    let locales = &asked.voice.locales;
    let folder = &asked.state.messages;
    let read = |locale: &Locale| {
        let folder = folder.join(locale.id());
        (locale.clone(), read_folder(&folder.path, &folder.name))
    };
    let files: Vec<(Locale, Vec<MessageFile>)> = locales.iter().map(read).collect();
    let mut by_file: BTreeMap<&str, Vec<&Notice>> = BTreeMap::new();
    for notice in asked.notices() {
        by_file.entry(&notice.finding.place.file).or_default().push(notice);
    }
    let index: Vec<ById<'_>> = files.iter().map(by_id).collect();
    let default = |(locale, _): &&(Locale, Vec<MessageFile>)| locale == locales.default_locale();
    let first = files.iter().filter(default).chain(files.iter().filter(|files| !default(files)));
    let mut seen: HashSet<&str> = HashSet::new();
    let mut messages = Vec::new();
    for file in first.flat_map(|(_, files)| files) {
        for entry in &file.entries {
            if seen.insert(&entry.id) {
                messages.push(message(asked, &index, &by_file, &file.name, &entry.id));
            }
        }
    }
    messages
}

/// The messages of a language, each with its file; of one that is there twice, the first.
type ById<'f> = (&'f Locale, HashMap<&'f str, (&'f MessageFile, &'f Entry)>);

fn by_id((locale, files): &(Locale, Vec<MessageFile>)) -> ById<'_> {
    // Backwards, since the last that comes is the one that stays.
    let all = files.iter().rev().flat_map(|file| file.entries.iter().rev().map(move |entry| (file, entry)));
    (locale, all.map(|(file, entry)| (entry.id.as_str(), (file, entry))).collect())
}

fn message<'a>(
    asked: &'a Asked,
    index: &[ById<'_>],
    by_file: &BTreeMap<&str, Vec<&'a Notice>>,
    name: &str,
    id: &str,
) -> Message<'a> {
    let texts: Vec<MessageText<'a>> = index
        .iter()
        .map(|(locale, own)| {
            let locale = (*locale).clone();
            let Some((file, entry)) = own.get(id).copied() else {
                let file = asked.state.messages.join(locale.id()).join(name).name;
                return MessageText { locale, file, entry: None, found: Vec::new() };
            };
            let is_here = |notice: &&&Notice| {
                let spot = notice.finding.place.spot.as_ref();
                spot.is_some_and(|spot| entry.lines.contains(&spot.line))
            };
            let found = by_file.get(file.file.as_str()).into_iter().flatten().filter(is_here).copied();
            MessageText {
                locale,
                file: file.file.clone(),
                entry: Some(entry.clone()),
                found: found.collect(),
            }
        })
        .collect();
    let comment = |text: &MessageText<'_>| {
        let comment = text.entry.as_ref().map(|entry| entry.comment.clone());
        comment.filter(|comment| !comment.is_empty())
    };
    let own = texts.iter().filter(|text| text.locale == asked.voice.locale).find_map(comment);
    let comment = own.or_else(|| texts.iter().find_map(comment)).unwrap_or_default();
    Message { id: id.to_owned(), file: name.to_owned(), comment, texts }
}
