//! How many readers a server stands: cached pages against nginx serving the same bytes, pages that were never
//! asked for before, and texts that change under load.
//!
//! Everything runs on this machine, so `wrk`, which asks, takes processor time from whoever answers: what
//! counts is the comparison, and the processor time of each answer.

mod nginx;
mod wrk;

use std::{fs, thread, time::Duration};

use crate::{
    arguments::Arguments,
    figures::Figure,
    generator::Newsroom,
    lab::Lab,
    process::{Mode, Server, seconds_of},
    table::Table,
};
use nginx::{Nginx, Page};
use wrk::{Load, Wrk};

/// Pairs of the site whose pages are asked for while they are kept.
const PAIRS: usize = 100;

/// Pairs of the site whose pages are all asked for, once each.
const COLD_PAIRS: usize = 10_000;

const CONNECTIONS: [usize; 2] = [16, 256];

/// How often each server takes its turn, and for how long.
const TURNS: usize = 3;
const TURN: Duration = Duration::from_secs(5);

/// How long texts change under load, and how often.
const STORM: Duration = Duration::from_secs(60);
const CHANGE: Duration = Duration::from_secs(1);

/// What readers accept, and how a table calls it.
const FORMS: [(&str, &str); 3] = [("br", "Brotli"), ("gzip", "gzip"), ("identity", "plain")];

/// Measures what can be measured on this machine.
pub fn measure(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    cold(lab, arguments)?;
    let Some(wrk) = Wrk::find() else {
        eprintln!("There is no wrk here: no load is measured.");
        return Ok(());
    };
    let newsroom = lab.newsroom(PAIRS)?;
    storm(lab, &newsroom, &wrk)?;
    cached(lab, &newsroom, &wrk)?;
    newsroom.remove()
}

/// The same page from nginx and from Couplet by turns.
fn cached(lab: &Lab, newsroom: &Newsroom, wrk: &Wrk) -> anyhow::Result<()> {
    let server = Server::start(lab, newsroom, Mode::Plain)?;
    let path = newsroom.article_path("en", PAIRS / 2);
    // The best forms of a page are made once it was asked for often.
    for (accepted, _) in FORMS {
        for _ in 0..20 {
            server.get_as(&path, accepted)?;
        }
        thread::sleep(Duration::from_millis(500));
    }
    let forms: anyhow::Result<Vec<_>> =
        FORMS.iter().map(|(accepted, _)| server.get_as(&path, accepted)).collect();
    let page = Page { forms: forms? };
    let Some(nginx) = Nginx::start(lab, &page)? else {
        eprintln!("There is no nginx with its module for Brotli here: there is no comparison.");
        return Ok(());
    };
    let rivals = [(nginx.url(), nginx.processes()?), (server.url(&path), vec![server.id()])];
    let mut table = Table::new("A cached article page", ["nginx".to_owned(), "Couplet".to_owned()]);
    for connections in CONNECTIONS {
        for (accepted, form) in FORMS {
            let mut turns = [Vec::new(), Vec::new()];
            for _ in 0..TURNS {
                for ((url, processes), turns) in rivals.iter().zip(&mut turns) {
                    let before = seconds_of(processes);
                    let load = wrk.run(url, accepted, connections, TURN)?;
                    let spent = seconds_of(processes).zip(before).map(|(after, before)| after - before);
                    turns.push(Turn { load, spent });
                }
            }
            for turns in turns {
                put(&mut table, &format!("{form}, {connections} connections"), &turns);
            }
        }
    }
    table.print();
    Ok(())
}

/// What a turn told.
struct Turn {
    load: Load,
    /// Seconds of the processors, where they are told.
    spent: Option<f64>,
}

/// The middle of what several turns told.
fn put(table: &mut Table, name: &str, turns: &[Turn]) {
    let middle = |figure: fn(&Turn) -> f64| {
        let mut all: Vec<f64> = turns.iter().map(figure).collect();
        all.sort_unstable_by(f64::total_cmp);
        all[all.len() / 2]
    };
    let time = |figure| Figure::Time(Duration::from_secs_f64(middle(figure)));
    table.put(&format!("{name}: answers per second"), Figure::Count(middle(|turn| turn.load.per_second)));
    table.put(&format!("{name}: half take at most"), time(|turn| turn.load.half.as_secs_f64()));
    table.put(&format!("{name}: 99 of 100 take at most"), time(|turn| turn.load.most.as_secs_f64()));
    if turns.iter().all(|turn| turn.spent.is_some()) {
        let each = time(|turn| turn.spent.unwrap_or_default() / f64::from(turn.load.answers.max(1)));
        table.put(&format!("{name}: processors for each"), each);
    }
    table.put(
        &format!("{name}: failed"),
        Figure::Count(turns.iter().map(|turn| f64::from(turn.load.failed)).sum()),
    );
}

/// Every page of a larger site once, one after the other.
fn cold(lab: &Lab, arguments: &Arguments) -> anyhow::Result<()> {
    let pairs = *arguments.sizes(&[COLD_PAIRS]).first().unwrap_or(&COLD_PAIRS);
    let newsroom = lab.newsroom(pairs)?;
    let mut table =
        Table::new("Pages that nobody asked for before", ["plain".to_owned(), "Brotli".to_owned()]);
    for accepted in ["identity", "br"] {
        let server = Server::start(lab, &newsroom, Mode::Plain)?;
        server.wait_for_search()?;
        table.put("memory before", Figure::Megabytes(server.memory()));
        let before = server.cpu();
        let (mut answers, mut failed) = (0_u32, 0);
        for n in 0..pairs {
            for locale in ["en", "zh"] {
                let is_whole = server
                    .get_as(&newsroom.article_path(locale, n), accepted)
                    .is_ok_and(|answer| answer.status() == 200 && !answer.body().is_empty());
                answers += 1;
                failed += u32::from(!is_whole);
            }
        }
        table.put("asked for", Figure::Count(answers.into()));
        table.put("failed", Figure::Count(failed.into()));
        if let Some((after, before)) = server.cpu().zip(before) {
            let each = Duration::from_secs_f64((after - before) / f64::from(answers.max(1)));
            table.put("processors for each", Figure::Time(each));
        }
        table.put("memory after", Figure::Megabytes(server.memory()));
    }
    table.print();
    newsroom.remove()
}

/// A text that changes once a second, read by everybody: each answer is one version of it, whole.
fn storm(lab: &Lab, newsroom: &Newsroom, wrk: &Wrk) -> anyhow::Result<()> {
    let file = newsroom.body_file("en", PAIRS / 2);
    let before = fs::read_to_string(&file)?;
    let Some((head, _)) = before.split_once("\n+++\n\n") else {
        anyhow::bail!("{} has no head", file.display())
    };
    let save = |version: u32| {
        // Twenty paragraphs that all name the version.
        let body = format!("This is version {version} of the text. It says so often.\n\n").repeat(20);
        let beside = file.with_extension("tmp");
        fs::write(&beside, format!("{head}\n+++\n\n{body}"))?;
        fs::rename(&beside, &file)
    };
    save(0)?;
    let server = Server::start(lab, newsroom, Mode::Plain)?;
    let url = server.url(&newsroom.article_path("en", PAIRS / 2));
    // What is wrong must be seen: another article does not name its version.
    let other = server.url(&newsroom.article_path("en", 0));
    let control = wrk.verify(&other, "version (%d+) of", 20, 16, Duration::from_secs(1))?;
    anyhow::ensure!(
        control.failed > 0 && control.failed == control.answers,
        "of {} wrong answers {} were seen",
        control.answers,
        control.failed
    );
    let (load, versions) = thread::scope(|scope| {
        let load = scope.spawn(|| wrk.verify(&url, "version (%d+) of", 20, 256, STORM));
        let mut versions = 0;
        while !load.is_finished() {
            thread::sleep(CHANGE);
            versions += 1;
            save(versions)?;
            server.hang_up()?;
        }
        let load = load.join().map_err(|_| anyhow::anyhow!("wrk was not run"))??;
        anyhow::Ok((load, versions))
    })?;
    let mut table = Table::new("A text that changes under load", ["256 connections".to_owned()]);
    table.put("versions", Figure::Count(versions.into()));
    table.put("answers", Figure::Count(load.answers.into()));
    table.put("failed or mixed", Figure::Count(load.failed.into()));
    table.put("answers per second", Figure::Count(load.per_second));
    table.put("99 of 100 take at most", Figure::Time(load.most));
    table.print();
    fs::write(&file, before)?;
    Ok(())
}
