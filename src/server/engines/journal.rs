//! What was told, a line of JSON for each time: it is read at the start and only ever added to.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Pages;

/// The file, and what follows from its lines.
pub struct Journal {
    path: PathBuf,
    file: File,
    engines: HashMap<String, State>,
}

#[derive(Default)]
struct State {
    told: HashMap<String, String>,
    attempts: u32,
    next: Option<Timestamp>,
}

/// One line.
#[derive(Serialize, Deserialize)]
pub struct Line {
    time: Timestamp,
    engine: String,
    #[serde(flatten)]
    outcome: Outcome,
}

/// How it went.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The engine took these addresses.
    Told {
        /// Each with the state of its texts that it was told of.
        pages: Pages,
    },
    /// It did not.
    Failed {
        /// Why.
        reason: String,
        /// How often it failed since it last took something.
        attempts: u32,
        /// When to try again.
        next: Timestamp,
    },
}

impl Line {
    pub fn new(time: Timestamp, engine: &str, outcome: Outcome) -> Self {
        Self { time, engine: engine.to_owned(), outcome }
    }
}

impl Journal {
    /// Reads the file, or makes it.
    pub fn open(path: &Path) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        let mut text = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut text)?;
        // A line that was broken off is nothing that was told; what follows begins a line of its own.
        if text.last().is_some_and(|byte| *byte != b'\n') {
            file.write_all(b"\n")?;
        }
        let mut journal = Self { path: path.to_owned(), file, engines: HashMap::new() };
        for line in text.split(|byte| *byte == b'\n') {
            if let Ok(line) = serde_json::from_slice::<Line>(line) {
                journal.note(line);
            }
        }
        Ok(journal)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The addresses that an engine has not been told as they are now.
    pub fn untold(&self, engine: &str, pages: &Pages) -> Vec<(String, String)> {
        let told = self.engines.get(engine).map(|state| &state.told);
        let is_new = |url: &str, changed: &str| {
            told.and_then(|told| told.get(url)).is_none_or(|known| known != changed)
        };
        let untold = pages.iter().filter(|(url, changed)| is_new(url, changed));
        untold.map(|(url, changed)| (url.clone(), changed.clone())).collect()
    }

    /// How often an engine failed since it last took something.
    pub fn attempts(&self, engine: &str) -> u32 {
        self.engines.get(engine).map_or(0, |state| state.attempts)
    }

    /// When an engine that failed is to be tried again.
    pub fn next_try(&self, engine: &str) -> Option<Timestamp> {
        self.engines.get(engine)?.next
    }

    /// Adds a line, and sees to it that it is on the disk.
    pub fn write(&mut self, line: Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(&line)?;
        text.push(b'\n');
        self.file.write_all(&text)?;
        self.file.sync_data()?;
        self.note(line);
        Ok(())
    }

    fn note(&mut self, Line { engine, outcome, .. }: Line) {
        let state = self.engines.entry(engine).or_default();
        match outcome {
            Outcome::Told { pages } => {
                state.told.extend(pages);
                (state.attempts, state.next) = (0, None);
            }
            Outcome::Failed { attempts, next, .. } => (state.attempts, state.next) = (attempts, Some(next)),
        }
    }
}
