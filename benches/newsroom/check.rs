//! What it costs to check a whole site.

use std::{
    process::Stdio,
    time::{Duration, Instant},
};

use crate::{
    arguments::Arguments,
    figures::{Figure, Times},
    generator::Newsroom,
    lab::Lab,
    table::Table,
};

const ARTICLES: [usize; 2] = [1_000, 10_000];
const MESSAGES: [usize; 2] = [2_000, 20_000];

/// How often each site is checked.
const RUNS: usize = 3;

/// Measures the check of many articles, then that of many messages.
pub fn measure(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    let sizes = arguments.sizes(&ARTICLES);
    let mut table = Table::new("couplet check", sizes.iter().map(|size| format!("{size} pairs")));
    for size in sizes {
        let newsroom = lab.newsroom(*size)?;
        let time = check(lab, &newsroom)?;
        newsroom.remove()?;
        table.put("articles", Figure::Time(time));
    }
    table.print();
    let sizes = arguments.sizes(&MESSAGES);
    let mut table = Table::new("couplet check", sizes.iter().map(|size| format!("{size} messages")));
    for size in sizes {
        let newsroom = lab.newsroom(10)?;
        newsroom.add_messages(*size)?;
        let time = check(lab, &newsroom)?;
        newsroom.remove()?;
        table.put("messages in each language", Figure::Time(time));
    }
    table.print();
    Ok(())
}

/// How long a check takes; the site is clean, so that finding nothing is all that it says.
fn check(lab: &Lab, newsroom: &Newsroom) -> anyhow::Result<Duration> {
    let mut times = Times::default();
    for _ in 0..RUNS {
        let begin = Instant::now();
        let mut process = lab.run(lab.command(newsroom, "check").stdout(Stdio::inherit()))?;
        let status = process.child.wait()?;
        times.push(begin.elapsed());
        anyhow::ensure!(status.success(), "the check found something or did not run: {status}");
    }
    Ok(times.median())
}
