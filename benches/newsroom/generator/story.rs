//! One generated story: its facts and its texts as the files of its folder.

use std::{fs, io, path::Path};

use couplet::storage::fingerprint;
use jiff::{
    ToSpan,
    civil::{DateTime, date},
};

use super::{
    prose::{Both, Writer},
    words::{CAPTION, SUMMARIES, TITLES},
};

const LOCALES: [&str; 2] = ["en", "zh"];
const SECTIONS: [&str; 4] = ["group-news", "handbook", "inside", "language"];
const TOPICS: [&str; 8] =
    ["sinomach", "chongqing", "cooperation", "writing", "translation", "publishing", "interface", "reading"];

/// Over how many hours the stories of a site are spread: twenty years.
const HOURS: usize = 20 * 365 * 24;

/// A story of a site.
pub struct Story {
    pub number: usize,
    pub posted: DateTime,
    /// The locale that it was written in.
    original: usize,
    /// Whether it has no other.
    is_alone: bool,
    title: Both,
    summary: Both,
    blocks: Vec<Both>,
    topics: Vec<&'static str>,
    has_picture: bool,
}

/// The slug of the story with this number.
pub fn slug(number: usize) -> String {
    format!("report-{number:06}")
}

/// The section of the story with this number.
pub fn section(number: usize) -> &'static str {
    SECTIONS[number % SECTIONS.len()]
}

/// When the story with this number was posted, one of `total`: the first the longest ago.
pub fn posted(number: usize, total: usize) -> DateTime {
    let hours = number * HOURS / total.max(1);
    let start = date(2005, 1, 1).at(8, 30, 0, 0);
    start.saturating_add(i64::try_from(hours).unwrap_or_default().hours())
}

impl Story {
    /// The story with this number of `total`, the same each time. One that `is_alone` has one language.
    pub fn new(number: usize, total: usize, is_alone: bool) -> Self {
        let posted = posted(number, total);
        let mut writer = Writer::new(number, posted.date());
        let title = writer.one_of(&TITLES);
        let summary = writer.one_of(&SUMMARIES);
        let has_picture = number % 10 == 3;
        let mut blocks = Vec::new();
        for part in 0..3 {
            if part > 0 {
                blocks.push(writer.heading());
            }
            for _ in 0..4 {
                blocks.push(writer.paragraph());
            }
        }
        if number.is_multiple_of(3) {
            blocks.insert(2, writer.list());
        }
        if number.is_multiple_of(7) {
            blocks.push(writer.table());
        }
        if has_picture {
            let caption = writer.one_of(&[CAPTION]);
            blocks.insert(1, caption.map(|words| format!("![{words}](plant.png \"{words}\")")));
        }
        if number % 5 == 4 {
            let earlier = slug(number - 1 - writer.below(number.min(50)));
            let links = ["An [earlier report]", "参见[此前的报道]"];
            blocks.push(links.map(|words| format!("{words}(article:{earlier})")));
        }
        let topics = vec![TOPICS[writer.below(4)], TOPICS[4 + writer.below(4)]];
        Self { number, posted, original: number % 2, is_alone, title, summary, blocks, topics, has_picture }
    }

    /// Writes its folder below `articles`. `picture` is the file that its figures show.
    pub fn write(&self, articles: &Path, picture: &Path) -> io::Result<()> {
        let folder = articles.join(self.posted.year().to_string()).join(slug(self.number));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("article.toml"), self.facts())?;
        if self.has_picture {
            fs::copy(picture, folder.join("plant.png"))?;
        }
        for (language, locale) in LOCALES.iter().enumerate() {
            if language == self.original || !self.is_alone {
                fs::write(folder.join(format!("{locale}.md")), self.text(language))?;
            }
        }
        Ok(())
    }

    /// Writes its texts for Hugo below `content`. Links between stories and pictures stand there as they are.
    pub fn write_for_hugo(&self, content: &Path) -> io::Result<()> {
        for (language, locale) in LOCALES.iter().enumerate() {
            if language != self.original && self.is_alone {
                continue;
            }
            let folder = content.join(locale).join(section(self.number));
            fs::create_dir_all(&folder)?;
            let mut text = format!(
                "+++\ntitle = \"{}\"\nsummary = \"{}\"\ndate = {}\ntopics = [\"{}\"]\n+++\n",
                self.title[language],
                self.summary[language],
                self.posted.strftime("%Y-%m-%dT%H:%M:%SZ"),
                self.topics.join("\", \""),
            );
            for block in &self.blocks {
                text.extend(["\n", &block[language], "\n"]);
            }
            fs::write(folder.join(slug(self.number)).with_extension("md"), text)?;
        }
        Ok(())
    }

    fn facts(&self) -> String {
        let Self { posted, original, topics, .. } = self;
        let section = section(self.number);
        let topics = topics.join("\", \"");
        let mut facts = format!(
            "section = \"{section}\"\nposted = {}\noriginal = \"{}\"\ntopics = [\"{topics}\"]\n",
            posted.strftime("%Y-%m-%d %H:%M:%S"),
            LOCALES[*original],
        );
        if self.has_picture {
            facts.push_str("image = \"plant.png\"\n");
        }
        if !self.is_alone {
            let head = format!("{} {}", self.title[*original], self.summary[*original]);
            let blocks = self.blocks.iter().map(|block| fingerprint::of_block(&block[*original]).to_string());
            let accepted = format!(
                "\n[accepted.{}]\ntime = {}\nhead = \"{}\"\nblocks = [\"{}\"]\n",
                LOCALES[1 - *original],
                posted.strftime("%Y-%m-%dT%H:%M:%S"),
                fingerprint::of(&head),
                blocks.collect::<Vec<_>>().join("\", \""),
            );
            facts.push_str(&accepted);
        }
        facts
    }

    fn text(&self, language: usize) -> String {
        let allowed = if self.is_alone { "# couplet: allow missing-pair\n" } else { "" };
        let mut text = format!(
            "+++\n{allowed}title = \"{}\"\nsummary = \"{}\"\nby = \"Couplet\"\n",
            self.title[language], self.summary[language]
        );
        if self.has_picture {
            let alt = ["A plant seen from the road", "从路上看到的工厂"][language];
            text.extend(["image-alt = \"", alt, "\"\n"]);
        }
        text.push_str("+++\n");
        for block in &self.blocks {
            text.push('\n');
            text.push_str(&block[language]);
            text.push('\n');
        }
        text
    }
}
