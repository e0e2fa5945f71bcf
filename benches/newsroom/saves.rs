//! From saving a text to seeing it on its page, and to the verdict on it.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{ChildStdout, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;

use crate::{
    arguments::Arguments,
    figures::{Figure, Times},
    generator::Newsroom,
    lab::Lab,
    process::{Mode, Server},
    table::Table,
};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// Between two looks at a page.
const PAUSE: Duration = Duration::from_millis(1);

/// Between two saves: nobody saves faster, and what one save leaves to be done is done.
const QUIET: Duration = Duration::from_millis(500);

/// How long a verdict may take before the bench gives up.
const PATIENCE: Duration = Duration::from_secs(120);

/// Measures sites of the sizes that were asked for.
pub fn measure(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    let sizes = arguments.sizes(&SIZES);
    let columns = sizes.iter().map(|size| format!("{size} pairs"));
    let mut table = Table::new("From a save", columns);
    for size in sizes {
        let newsroom = lab.newsroom(*size)?;
        let (body, message) = (Text::body(&newsroom)?, Text::message(&newsroom)?);
        {
            let server = Server::start(lab, &newsroom, Mode::Watching)?;
            server.wait_for_search()?;
            for text in [&body, &message] {
                let times = to_page(&server, text, arguments.runs)?;
                put(&mut table, &format!("of {} to the page", text.name), &times);
            }
        }
        let mut command = lab.command(&newsroom, "check");
        command.args(["--watch", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = lab.run(&mut command)?;
        let reports = reports(process.child.stdout.take().context("the check has no voice")?);
        reports.recv_timeout(PATIENCE).context("there is no first report")?;
        for text in [&body, &message] {
            let times = to_verdict(&reports, text, arguments.runs)?;
            put(&mut table, &format!("of {} to the verdict", text.name), &times);
        }
        drop(process);
        newsroom.remove()?;
    }
    table.print();
    Ok(())
}

fn put(table: &mut Table, name: &str, times: &Times) {
    table.put(name, Figure::Time(times.median()));
    table.put(&format!("{name}, worst"), Figure::Time(times.worst()));
}

/// A text that is saved again and again.
pub struct Text {
    name: &'static str,
    file: PathBuf,
    /// The text as it was.
    whole: String,
    /// Behind what something is put into it.
    at: &'static str,
    /// What is put into it to be found fault with; `#` is the number of the save.
    fault: &'static str,
    /// The page that shows it.
    page: String,
}

impl Text {
    /// The body of a story in the middle of the site.
    pub fn body(newsroom: &Newsroom) -> anyhow::Result<Self> {
        let number = newsroom.pairs / 2;
        let page = newsroom.article_path("en", number);
        let file = newsroom.body_file("en", number);
        Self::new("a body", file, "\n+++\n\n", "[Nowhere](article:nowhere-#) ", page)
    }

    /// A message that the home page shows.
    pub fn message(newsroom: &Newsroom) -> anyhow::Result<Self> {
        let file = newsroom.message_file("en", "listing.ftl");
        Self::new("a message", file, "\nlatest = ", "{ $nowhere-# } ", "/en".to_owned())
    }

    fn new(
        name: &'static str,
        file: PathBuf,
        at: &'static str,
        fault: &'static str,
        page: String,
    ) -> anyhow::Result<Self> {
        let whole = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        anyhow::ensure!(whole.contains(at), "{} has no place for a change", file.display());
        Ok(Self { name, file, whole, at, fault, page })
    }

    /// Saves it as editors do, under another name first, with `put` in it. Tells when.
    fn save(&self, put: &str) -> anyhow::Result<Instant> {
        let beside = self.file.with_extension("tmp");
        fs::write(&beside, self.whole.replacen(self.at, &format!("{}{put}", self.at), 1))?;
        let begin = Instant::now();
        rename(&beside, &self.file)?;
        Ok(begin)
    }

    /// Saves it as it was.
    pub fn mend(&self) -> anyhow::Result<Instant> {
        self.save("")
    }
}

fn rename(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::rename(from, to).with_context(|| to.display().to_string())
}

/// How long it takes from a save to the page. The server may have to be told.
pub fn visible(
    server: &Server,
    text: &Text,
    run: usize,
    tell: impl Fn() -> anyhow::Result<()>,
) -> anyhow::Result<Duration> {
    let mark = format!("Saved{run}");
    let begin = text.save(&format!("{mark} "))?;
    tell()?;
    server.wait(begin, &text.page, PAUSE, |_, page| page.contains(&mark))
}

/// Saves a text several times; the server looks by itself.
pub fn to_page(server: &Server, text: &Text, runs: usize) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for run in 0..runs {
        times.push(visible(server, text, run, || Ok(()))?);
        thread::sleep(QUIET);
    }
    text.mend()?;
    thread::sleep(QUIET);
    Ok(times)
}

fn to_verdict(reports: &Receiver<String>, text: &Text, runs: usize) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for run in 0..runs {
        let mark = format!("nowhere-{run}");
        let begin = text.save(&text.fault.replace('#', &run.to_string()))?;
        while !reports.recv_timeout(PATIENCE).context("there is no verdict")?.contains(&mark) {}
        times.push(begin.elapsed());
        thread::sleep(QUIET);
    }
    text.mend()?;
    while reports.recv_timeout(PATIENCE).context("there is no verdict")?.contains("nowhere-") {}
    Ok(times)
}

/// The reports that a check prints, each when it is whole.
fn reports(said: ChildStdout) -> Receiver<String> {
    let (send, reports) = mpsc::channel();
    thread::spawn(move || {
        let mut report = String::new();
        for line in BufReader::new(said).lines().map_while(Result::ok) {
            report.extend([&line, "\n"]);
            if line == "}" && send.send(std::mem::take(&mut report)).is_err() {
                return;
            }
        }
    });
    reports
}
