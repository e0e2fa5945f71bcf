//! What it costs to write a whole site as files, against Hugo building the same stories.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;

use crate::{
    arguments::Arguments, figures::Figure, generator::Newsroom, lab::Lab, process::peak_memory, table::Table,
};

const SIZES: [usize; 2] = [1_000, 10_000];

/// How often it is looked how much memory a process has taken.
const GLANCE: Duration = Duration::from_millis(10);

/// What a process took.
struct Cost {
    time: Duration,
    /// The most megabytes that it had.
    memory: Option<f64>,
}

/// Measures sites of the sizes that were asked for.
pub fn measure(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    let sizes = arguments.sizes(&SIZES);
    let mut table = Table::new("Export", sizes.iter().map(|size| format!("{size} pairs")));
    for size in sizes {
        let newsroom = lab.newsroom(*size)?;
        couplet(lab, &newsroom, &mut table)?;
        match &arguments.hugo {
            Some(hugo) => with_hugo(lab, &newsroom, hugo, &mut table)?,
            None => eprintln!("without Hugo: name its program with --hugo"),
        }
        newsroom.remove()?;
    }
    table.print();
    Ok(())
}

fn couplet(lab: &Lab, newsroom: &Newsroom, table: &mut Table) -> anyhow::Result<()> {
    let folder = newsroom.folder.join("exported");
    let export = |options: &[&str]| {
        let mut command = lab.command(newsroom, "export");
        cost(lab, command.arg(&folder).args(options))
    };
    let first = export(&["--no-twins"])?;
    let pages = pages(&folder)?;
    put(table, "couplet export", pages, &first);
    table.put("couplet export: again, nothing changed", Figure::Time(export(&["--no-twins"])?.time));
    let twins = export(&[])?;
    table.put("couplet export: only the twins", Figure::Time(twins.time));
    table.put("couplet export: again with twins", Figure::Time(export(&[])?.time));
    fs::remove_dir_all(&folder).context("the export could not be removed")
}

fn with_hugo(lab: &Lab, newsroom: &Newsroom, hugo: &Path, table: &mut Table) -> anyhow::Result<()> {
    let folder = newsroom.folder.join("hugo");
    newsroom.write_for_hugo(&folder)?;
    let taken = cost(lab, Command::new(hugo).args(["--quiet", "--source"]).arg(&folder))?;
    put(table, "hugo", pages(&folder.join("public"))?, &taken);
    fs::remove_dir_all(&folder).context("the site for Hugo could not be removed")
}

fn put(table: &mut Table, name: &str, pages: u32, cost: &Cost) {
    table.put(&format!("{name}: pages"), Figure::Count(f64::from(pages)));
    table.put(&format!("{name}: time"), Figure::Time(cost.time));
    table.put(&format!("{name}: pages a second"), Figure::Count(f64::from(pages) / cost.time.as_secs_f64()));
    table.put(&format!("{name}: most memory"), Figure::Megabytes(cost.memory));
}

/// Runs a command to its end.
fn cost(lab: &Lab, command: &mut Command) -> anyhow::Result<Cost> {
    let begin = Instant::now();
    let mut process = lab.run(command.stdout(Stdio::null()))?;
    let mut memory = None;
    let status = loop {
        if let Some(status) = process.child.try_wait()? {
            break status;
        }
        memory = peak_memory(process.child.id()).or(memory);
        thread::sleep(GLANCE);
    };
    anyhow::ensure!(status.success(), "{} ended with {status}", command.get_program().display());
    Ok(Cost { time: begin.elapsed(), memory })
}

/// How many pages there are in a folder.
fn pages(folder: &Path) -> anyhow::Result<u32> {
    let mut count = 0;
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            count += pages(&path)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            count += 1;
        }
    }
    Ok(count)
}
