//! The folder of an article: the facts, and a text in each language that holds the place of one.

use std::io;

use jiff::civil::DateTime;
use toml_edit::{Datetime, DocumentMut, value};

use crate::{
    domain::{locale::Locale, name::Slug},
    storage::{accept::file_of_article, files::Folder, replace::create},
};

/// An article that is to be begun.
pub struct Beginning<'b> {
    /// The name of its folder.
    pub slug: &'b Slug,
    /// The section that it stands in.
    pub section: &'b str,
    /// When it is begun, which stands in for when it is posted.
    pub posted: DateTime,
    /// The language that it is written in.
    pub original: &'b Locale,
    /// What to know of a draft, above the line that makes it one.
    pub note: String,
    /// Its texts.
    pub texts: Vec<FirstText>,
}

/// What holds the place of a text.
pub struct FirstText {
    /// Its language.
    pub locale: Locale,
    /// Its headline.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its only paragraph.
    pub body: String,
}

/// Whether there is an article of this name, in whatever state.
pub fn has_article(content: &Folder, slug: &Slug) -> bool {
    file_of_article(content, slug).is_some()
}

/// Writes the folder of an article, a draft, and gives the names of its files.
///
/// # Errors
/// When a file is there already or cannot be written.
pub fn article(content: &Folder, beginning: &Beginning<'_>) -> io::Result<Vec<String>> {
    let year = beginning.posted.year().to_string();
    let folder = content.join("articles").join(&year).join(beginning.slug.as_str());
    let mut files = vec![folder.join("article.toml")];
    create(&files[0].path, &facts(beginning)?)?;
    for text in &beginning.texts {
        let file = folder.join(&format!("{}.md", text.locale));
        create(&file.path, &head_and_body(text))?;
        files.push(file);
    }
    Ok(files.into_iter().map(|file| file.name).collect())
}

fn facts(beginning: &Beginning<'_>) -> io::Result<String> {
    let posted = beginning.posted.with().second(0).subsec_nanosecond(0).build().unwrap_or(beginning.posted);
    let posted: Datetime = posted.to_string().parse().map_err(io::Error::other)?;
    let mut facts = DocumentMut::new();
    facts["section"] = value(beginning.section);
    facts["posted"] = value(posted);
    facts["original"] = value(beginning.original.id());
    facts["status"] = value("draft");
    if let Some(mut key) = facts.key_mut("status") {
        key.leaf_decor_mut().set_prefix(format!("# {}\n", beginning.note));
    }
    Ok(facts.to_string())
}

fn head_and_body(text: &FirstText) -> String {
    let mut head = DocumentMut::new();
    head["title"] = value(&text.title);
    head["summary"] = value(&text.summary);
    format!("+++\n{head}+++\n\n{}\n", text.body)
}
