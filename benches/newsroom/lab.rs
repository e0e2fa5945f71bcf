//! Where it is measured: a temporary folder and processes. None outlives the bench, also when somebody breaks
//! it off.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::Context;
use tempfile::TempDir;
use tokio::signal;

use crate::generator::Newsroom;

/// The processes that run, for whoever breaks off.
type Running = Arc<Mutex<Vec<u32>>>;

/// A folder and the program.
pub struct Lab {
    folder: TempDir,
    program: PathBuf,
    running: Running,
}

impl Lab {
    /// An empty lab for this program.
    pub fn new(program: &Path) -> anyhow::Result<Self> {
        anyhow::ensure!(program.is_file(), "There is no {}: run `make build` first.", program.display());
        let folder = tempfile::Builder::new().prefix("couplet-newsroom-").tempdir()?;
        let running = Running::default();
        clear_up_when_stopped(folder.path().to_owned(), Arc::clone(&running))?;
        Ok(Self { folder, program: program.to_owned(), running })
    }

    /// A site of this size in a folder of its own.
    pub fn newsroom(&self, pairs: usize) -> anyhow::Result<Newsroom> {
        let folder = self.folder.path().join(format!("site-{pairs}"));
        eprintln!("writing {pairs} pairs");
        Newsroom::write(&folder, pairs)
    }

    /// An empty folder.
    pub fn folder(&self, name: &str) -> anyhow::Result<PathBuf> {
        let folder = self.folder.path().join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The program on a site, with the settings that the bench needs.
    pub fn command(&self, newsroom: &Newsroom, command: &str) -> Command {
        let mut process = Command::new(&self.program);
        process
            .args([command, "--lang", "en", "--config"])
            .arg(newsroom.folder.join("Leptos.toml"))
            .env("LEPTOS_SITE_ADDR", "127.0.0.1:0")
            .env("LEPTOS_HASH_FILES", "false")
            .env("COUPLET_ENGINES_AUTOMATIC", "false");
        process
    }

    /// Runs a process until it is dropped.
    pub fn run(&self, command: &mut Command) -> anyhow::Result<Guarded> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().context(program)?;
        self.running.lock().unwrap_or_else(PoisonError::into_inner).push(child.id());
        Ok(Guarded { child, running: Arc::clone(&self.running) })
    }
}

/// A process that ends when it is dropped.
pub struct Guarded {
    pub child: Child,
    running: Running,
}

impl Drop for Guarded {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        self.child.kill().ok();
        self.child.wait().ok();
        let ended = self.child.id();
        self.running.lock().unwrap_or_else(PoisonError::into_inner).retain(|process| *process != ended);
    }
}

/// A program that the machine has.
pub fn in_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Sends a signal to a process.
pub fn signal(name: &str, process: u32) -> anyhow::Result<()> {
    let status = Command::new("kill").args([&format!("-{name}"), &process.to_string()]).status();
    anyhow::ensure!(status.context("there is no kill")?.success(), "process {process} took no signal");
    Ok(())
}

fn clear_up_when_stopped(folder: PathBuf, running: Running) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let wait = move || {
        if runtime.block_on(signal::ctrl_c()).is_err() {
            return;
        }
        for process in running.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            crate::lab::signal("KILL", *process).ok();
        }
        fs::remove_dir_all(folder).ok();
        std::process::exit(130);
    };
    thread::Builder::new().name("stop".to_owned()).spawn(wait)?;
    Ok(())
}
