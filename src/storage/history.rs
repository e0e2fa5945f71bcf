//! What a text said before, from the git repository that the content is in, if it is in one.
//!
//! Belongs here: asking git, bounded in time and in how far back. Does not belong here: what changed
//! (`check::difference`). Nothing of a request gets into a command: the folder and the locale come from the
//! catalog, the rest from git itself.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    io::{Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use super::{
    files::{Folder, TextFile},
    fingerprint, front_matter,
    markdown::{self, Links, Surroundings},
    pictures::Shelf,
    source::SourceText,
};
use crate::domain::{
    freshness::{Fingerprint, Prints},
    locale::Locale,
    name::Slug,
};

/// How long git may take in all.
const PATIENCE: Duration = Duration::from_secs(3);

/// How many versions of a file are looked at.
const MOST_VERSIONS: usize = 200;

/// How many bytes of them.
const MOST_BYTES: u64 = 32 << 20;

/// Parts of a text as they once were, by their fingerprints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// The title and the summary.
    pub head: Option<String>,
    /// The Markdown of blocks.
    pub blocks: HashMap<Fingerprint, String>,
}

/// Looks for the parts `wanted` in earlier versions of the text in `locale`, the latest first. What is not found,
/// or not in time, is not in the answer.
pub fn find(slug: &Slug, folder: &Folder, locale: &Locale, wanted: &Prints) -> Past {
    let deadline = Instant::now() + PATIENCE;
    let mut past = Past::default();
    let mut missing: HashSet<Fingerprint> = wanted.blocks.iter().copied().collect();
    let pictures = Shelf::without_pictures(slug.clone(), folder);
    for text in versions(&folder.path, &format!("{locale}.md"), deadline).unwrap_or_default() {
        if (missing.is_empty() && past.head.is_some()) || Instant::now() > deadline {
            break;
        }
        let Some(start) = front_matter::split(&text).map(|parts| parts.body) else { continue };
        let credits = BTreeMap::new();
        let around =
            Surroundings { links: &Links::default(), pictures: &pictures, credits: &credits, locale };
        let body = markdown::render(&text[start..], around);
        for (print, range) in body.prints.iter().zip(&body.ranges) {
            if missing.remove(print) {
                past.blocks.insert(*print, text[start..][range.clone()].trim().to_owned());
            }
        }
        if past.head.is_none() {
            past.head = head(locale, text, start).filter(|head| fingerprint::of(head) == wanted.head);
        }
    }
    past
}

/// The title and the summary of a text, in two lines.
fn head(locale: &Locale, text: String, body: usize) -> Option<String> {
    let file = TextFile { name: String::new(), text };
    let source = SourceText::new(locale.clone(), file, body, Vec::new());
    let (title, summary) = source.title.zip(source.summary)?;
    Some(format!("{}\n{}", &source.text[title], &source.text[summary]))
}

/// The versions of a file that were committed, the latest first.
fn versions(folder: &Path, file: &str, deadline: Instant) -> Option<Vec<String>> {
    let most = format!("--max-count={MOST_VERSIONS}");
    let log = ["log", &most, "--follow", "--name-only", "--format=%H", "--", file];
    let log = run(folder, &log, "", deadline)?;
    let named = named(&String::from_utf8_lossy(&log));
    let contents = run(folder, &["cat-file", "--batch"], &named, deadline)?;
    Some(texts(&contents))
}

/// What `git log` tells, as `git cat-file` wants it: `commit:path` in each line. The file may once have been
/// somewhere else.
fn named(log: &str) -> String {
    let mut commit = "";
    let mut names = String::new();
    for line in log.lines().filter(|line| !line.is_empty()) {
        let is_commit = line.len() >= 40 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_commit {
            commit = line;
        } else if !line.starts_with('"') {
            names.extend([commit, ":", line, "\n"]);
        }
    }
    names
}

/// The texts in an answer of `git cat-file --batch`
/// (<https://git-scm.com/docs/git-cat-file#_batch_output>).
fn texts(mut answer: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    while let Some(end) = answer.iter().position(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(&answer[..end]).into_owned();
        answer = &answer[end + 1..];
        let Some((_, size)) = line.split_once(" blob ") else { continue };
        let Some(content) = size.parse().ok().and_then(|size: usize| answer.get(..size)) else { break };
        texts.push(String::from_utf8_lossy(content).replace('\r', ""));
        answer = answer.get(content.len() + 1..).unwrap_or_default();
    }
    texts
}

/// What git answers in `folder`; `None` when it is not there, fails, or takes too long.
fn run(folder: &Path, arguments: &[&str], input: &str, deadline: Instant) -> Option<Vec<u8>> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.fsmonitor=false",
        ])
        .args(arguments)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let answer = exchange(&mut child, input.to_owned(), deadline);
    if answer.is_none() {
        child.kill().ok();
    }
    let status = child.wait().ok()?;
    answer.filter(|_| status.success())
}

/// Writes to a program and reads from it at the same time, until the deadline.
fn exchange(child: &mut Child, input: String, deadline: Instant) -> Option<Vec<u8>> {
    let (mut stdin, stdout) = (child.stdin.take()?, child.stdout.take()?);
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        // A program that wants no input may have closed it; what it answers counts.
        stdin.write_all(input.as_bytes()).ok();
    });
    thread::spawn(move || {
        let mut answer = Vec::new();
        let read = stdout.take(MOST_BYTES).read_to_end(&mut answer).map(|_| answer);
        // Nobody waits any more after the deadline.
        send.send(read.ok()).ok();
    });
    receive.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok().flatten()
}
