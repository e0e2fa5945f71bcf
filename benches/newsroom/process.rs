//! The running server: how long it takes to answer, and what it takes of the machine.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;
use ureq::{Agent, http::Response};

use crate::{
    generator::Newsroom,
    lab::{Guarded, Lab, signal},
};

/// How long anything may take before the bench gives up.
const PATIENCE: Duration = Duration::from_secs(900);

/// Clock ticks of a second in `/proc`: on Linux always 100 (`man 5 proc`, `sysconf(_SC_CLK_TCK)`).
const TICKS: f64 = 100.0;

/// Whether the server follows what is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `couplet serve`.
    Plain,
    /// `couplet serve --watch`.
    Watching,
}

/// A server that runs until it is dropped.
pub struct Server {
    process: Guarded,
    url: String,
    agent: Agent,
    /// From starting the process to the first whole answer.
    pub start: Duration,
}

impl Server {
    /// Starts a server and waits until it answers.
    pub fn start(lab: &Lab, newsroom: &Newsroom, mode: Mode) -> anyhow::Result<Self> {
        let begin = Instant::now();
        let mut command = lab.command(newsroom, "serve");
        if mode == Mode::Watching {
            command.arg("--watch");
        }
        let mut process = lab.run(command.stdout(Stdio::null()).stderr(Stdio::piped()))?;
        let said = process.child.stderr.take().context("the server has no voice")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let mut unlike = String::new();
        let url = loop {
            let line = lines.next().with_context(|| format!("the server did not start: {unlike}"))?;
            match line.split_whitespace().find_map(|word| word.find("http://127.").map(|at| &word[at..])) {
                Some(url) => break url.trim_end_matches(|char: char| !char.is_ascii_digit()).to_owned(),
                None => unlike.extend([&line, "\n"]),
            }
        };
        // Whoever is not heard to the end stops.
        thread::spawn(move || lines.for_each(drop));
        let config = Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let agent = config.timeout_global(Some(PATIENCE)).build().new_agent();
        let mut server = Self { process, url, agent, start: Duration::ZERO };
        let (status, _) = server.get("/en")?;
        anyhow::ensure!(status == 200, "the first answer is {status}");
        server.start = begin.elapsed();
        Ok(server)
    }

    /// The status and body of an answer.
    pub fn get(&self, path: &str) -> anyhow::Result<(u16, Vec<u8>)> {
        let answer = self.get_as(path, "identity")?;
        Ok((answer.status().as_u16(), answer.into_body()))
    }

    /// How long an answer takes to its last byte, and how many bytes it has.
    pub fn time(&self, path: &str) -> anyhow::Result<(Duration, usize)> {
        let begin = Instant::now();
        let (status, body) = self.get(path)?;
        anyhow::ensure!(status == 200, "{path} answers {status}");
        Ok((begin.elapsed(), body.len()))
    }

    /// How long it takes, from `begin`, until the answer is as wanted. It is asked again and again.
    pub fn wait(
        &self,
        begin: Instant,
        path: &str,
        pause: Duration,
        is_wanted: impl Fn(u16, &str) -> bool,
    ) -> anyhow::Result<Duration> {
        loop {
            let (status, body) = self.get(path)?;
            if is_wanted(status, &String::from_utf8_lossy(&body)) {
                return Ok(begin.elapsed());
            }
            anyhow::ensure!(begin.elapsed() < PATIENCE, "{path} never was as it should be");
            thread::sleep(pause);
        }
    }

    /// Has it read its texts again.
    pub fn hang_up(&self) -> anyhow::Result<()> {
        signal("HUP", self.id())
    }

    /// Memory that is resident, in megabytes; `None` where it is not told.
    pub fn memory(&self) -> Option<f64> {
        megabytes(self.id(), "VmRSS:")
    }

    /// Seconds that the processors have spent on it; `None` where it is not told.
    pub fn cpu(&self) -> Option<f64> {
        seconds_of(&[self.id()])
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.process.child.id()
    }

    /// The address of something at a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// A whole answer to who accepts this encoding. It is not decoded.
    pub fn get_as(&self, path: &str, accepted: &str) -> anyhow::Result<Response<Vec<u8>>> {
        let answer = self.agent.get(self.url(path)).header("accept-encoding", accepted).call();
        let (head, body) = answer.with_context(|| path.to_owned())?.into_parts();
        let body = body.into_with_config().limit(u64::MAX).read_to_vec();
        Ok(Response::from_parts(head, body.with_context(|| path.to_owned())?))
    }
}

/// Seconds that the processors have spent on these processes; `None` where it is not told.
pub fn seconds_of(processes: &[u32]) -> Option<f64> {
    processes.iter().map(|process| seconds(*process)).sum()
}

fn seconds(process: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold spaces; behind it user and system time are the 12th and 13th field.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / TICKS)
}

/// The most memory that a process has had, in megabytes; `None` where it is not told.
pub fn peak_memory(process: u32) -> Option<f64> {
    megabytes(process, "VmHWM:")
}

fn megabytes(process: u32, name: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
