//! What a site costs as it grows: to start, to serve, to read again.

use std::{
    thread,
    time::{Duration, Instant},
};

use crate::{
    arguments::Arguments,
    figures::{Figure, Times},
    generator::Newsroom,
    lab::Lab,
    process::{Mode, Server},
    saves::{Text, to_page, visible},
    table::Table,
};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// Different stories whose pages are asked for.
const STORIES: usize = 200;

/// How often one and the same page is asked for.
const REPEATS: usize = 15;

/// A search that finds stories in both languages.
const SEARCH: &str = "/en/search?q=harbor+%E6%B0%B4%E6%B3%B5";

/// Measures sites of the sizes that were asked for.
pub fn measure(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    let sizes = arguments.sizes(&SIZES);
    let columns = sizes.iter().map(|size| format!("{size} pairs"));
    let mut table = Table::new("As a site grows", columns);
    for size in sizes {
        let newsroom = lab.newsroom(*size)?;
        serving(lab, &newsroom, arguments.runs, &mut table)?;
        watching(lab, &newsroom, arguments.runs, &mut table)?;
        newsroom.remove()?;
    }
    table.print();
    Ok(())
}

/// As it is served.
fn serving(lab: &Lab, newsroom: &Newsroom, runs: usize, table: &mut Table) -> anyhow::Result<()> {
    let server = Server::start(lab, newsroom, Mode::Plain)?;
    table.put("start to the first answer", Figure::Time(server.start));
    table.put("processors until then", Figure::Seconds(server.cpu()));
    table.put("memory then", Figure::Megabytes(server.memory()));
    let search = server.wait_for_search()?;
    table.put("search ready after", Figure::Time(server.start + search));
    table.put("memory then, with search", Figure::Megabytes(server.memory()));
    pages(&server, newsroom, table)?;
    sitemaps(&server, table)?;
    let text = Text::body(newsroom)?;
    let mut times = Times::default();
    for run in 0..runs {
        times.push(visible(&server, &text, run, || server.hang_up())?);
        thread::sleep(Duration::from_millis(500));
    }
    text.mend()?;
    put(table, "changed body visible, by SIGHUP", &times);
    table.put("memory after all that", Figure::Megabytes(server.memory()));
    Ok(())
}

/// As it is served while somebody edits it. The search index is there already.
fn watching(lab: &Lab, newsroom: &Newsroom, runs: usize, table: &mut Table) -> anyhow::Result<()> {
    let server = Server::start(lab, newsroom, Mode::Watching)?;
    table.put("--watch: start to the first answer", Figure::Time(server.start));
    let search = server.wait_for_search()?;
    table.put("--watch: search ready after", Figure::Time(server.start + search));
    table.put("--watch: memory then", Figure::Megabytes(server.memory()));
    let times = to_page(&server, &Text::body(newsroom)?, runs)?;
    put(table, "--watch: changed body visible", &times);
    Ok(())
}

fn put(table: &mut Table, name: &str, times: &Times) {
    table.put(name, Figure::Time(times.median()));
    table.put(&format!("{name}, worst"), Figure::Time(times.worst()));
}

fn pages(server: &Server, newsroom: &Newsroom, table: &mut Table) -> anyhow::Result<()> {
    let step = (newsroom.pairs / STORIES).max(1);
    let stories = (0..newsroom.pairs).step_by(step).take(STORIES);
    let times: anyhow::Result<Times> =
        stories.map(|n| Ok(server.time(&newsroom.article_path("zh", n))?.0)).collect();
    table.put("article page, each another", Figure::Time(times?.median()));
    let year = "/zh/archive/2015";
    let oldest = format!("/zh/news/page/{}", newsroom.pairs / 10);
    let all = [
        ("home page", "/zh"),
        ("list of all", "/zh/news"),
        ("its last pages", oldest.as_str()),
        ("list of a section", "/zh/news/inside"),
        ("archive", "/zh/archive"),
        ("archive of a year", year),
        ("topics", "/zh/topics"),
        ("feed", "/zh/feed.atom"),
        ("search", SEARCH),
        ("site map for readers", "/zh/sitemap"),
    ];
    for (name, path) in all {
        let times: anyhow::Result<Times> = (0..REPEATS).map(|_| Ok(server.time(path)?.0)).collect();
        table.put(name, Figure::Time(times?.median()));
    }
    Ok(())
}

/// The sitemap of a locale: its index or only file, then the slowest of its parts.
fn sitemaps(server: &Server, table: &mut Table) -> anyhow::Result<()> {
    let (first, _) = server.time("/sitemap.xml")?;
    table.put("sitemap index, asked first", Figure::Time(first));
    table.put("sitemap index", Figure::Time(server.time("/sitemap.xml")?.0));
    let (mut slowest, mut largest) = (Duration::ZERO, 0);
    for part in 1.. {
        let path = format!("/zh/sitemap-{part}.xml");
        let begin = Instant::now();
        let (status, body) = server.get(&path)?;
        if status != 200 {
            break;
        }
        (slowest, largest) = (slowest.max(begin.elapsed()), largest.max(body.len()));
    }
    if largest == 0 {
        (slowest, largest) = server.time("/zh/sitemap.xml")?;
    }
    table.put("sitemap, the slowest part", Figure::Time(slowest));
    table.put("its bytes", Figure::Bytes(u32::try_from(largest)?));
    Ok(())
}

impl Server {
    /// How long it takes from now until search answers.
    pub fn wait_for_search(&self) -> anyhow::Result<Duration> {
        self.wait(Instant::now(), SEARCH, Duration::from_millis(50), |status, _| status == 200)
    }
}
