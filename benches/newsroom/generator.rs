//! Sites of any size with texts of realistic length, the same each time, in the folders of a real one.
//!
//! Belongs here: what is written. Does not belong here: what is measured with it.

mod hugo;
mod messages;
mod prose;
mod story;
mod words;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::Context;
use rayon::prelude::*;

/// Of how many stories one has a single language.
const ALONE: usize = 20;

/// A site that was written.
pub struct Newsroom {
    /// Its folder.
    pub folder: PathBuf,
    /// The stories in two languages.
    pub pairs: usize,
    /// All its stories.
    total: usize,
}

impl Newsroom {
    /// Writes a site with so many stories in two languages, and one in twenty besides in one language, into an
    /// empty folder.
    pub fn write(folder: &Path, pairs: usize) -> anyhow::Result<Self> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["sections.toml", "topics.toml", "terms.toml"] {
            copy(&shipped.join("content").join(name), &folder.join("content").join(name))?;
        }
        copy(&shipped.join("Leptos.toml"), &folder.join("Leptos.toml"))?;
        copy_folder(&shipped.join("locales"), &folder.join("locales"))?;
        // What the pages refer to. Nobody here runs it.
        for ending in ["css", "js", "wasm"] {
            let file = folder.join("target/site/pkg").join(format!("couplet.{ending}"));
            create_parent(&file)?;
            fs::write(file, "")?;
        }
        let picture = shipped.join("content/articles/2020/chongqing-video-meeting/cover.png");
        let articles = folder.join("content/articles");
        let total = pairs + pairs / ALONE;
        let written: io::Result<()> = (0..total).into_par_iter().try_for_each(|number| {
            story::Story::new(number, total, is_alone(number, pairs)).write(&articles, &picture)
        });
        written.context("the stories could not be written")?;
        Ok(Self { folder: folder.to_owned(), pairs, total })
    }

    /// Takes it away again.
    pub fn remove(self) -> anyhow::Result<()> {
        fs::remove_dir_all(self.folder).context("the site could not be removed")
    }

    /// Adds so many messages in each language.
    pub fn add_messages(&self, count: usize) -> anyhow::Result<()> {
        messages::write(&self.folder.join("locales"), count).context("the messages could not be written")
    }

    /// The path of the page of a story in two languages, as of the n-th of them.
    pub fn article_path(&self, locale: &str, n: usize) -> String {
        let number = self.paired(n);
        format!("/{locale}/news/{}/{}", story::section(number), story::slug(number))
    }

    /// The file of its text.
    pub fn body_file(&self, locale: &str, n: usize) -> PathBuf {
        let number = self.paired(n);
        let year = story::posted(number, self.total).year().to_string();
        self.folder.join("content/articles").join(year).join(story::slug(number)).join(format!("{locale}.md"))
    }

    /// A file of messages.
    pub fn message_file(&self, locale: &str, name: &str) -> PathBuf {
        self.folder.join("locales").join(locale).join(name)
    }

    /// The number of the n-th story in two languages.
    fn paired(&self, n: usize) -> usize {
        let number = n % self.pairs;
        let found = (number..self.total).find(|number| !is_alone(*number, self.pairs));
        found.unwrap_or(number)
    }
}

/// Whether a story has a single language: every 21st, and as many as there are to be.
fn is_alone(number: usize, pairs: usize) -> bool {
    number % (ALONE + 1) == ALONE && number / (ALONE + 1) < pairs / ALONE
}

fn create_parent(file: &Path) -> anyhow::Result<()> {
    let parent = file.parent().unwrap_or(file);
    fs::create_dir_all(parent).with_context(|| parent.display().to_string())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    create_parent(to)?;
    fs::copy(from, to).with_context(|| from.display().to_string())?;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            copy(&entry.path(), &target)?;
        }
    }
    Ok(())
}
