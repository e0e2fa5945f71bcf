//! What newsrooms of any size cost: starting, serving, saving a text, exporting,
//! checking. Run with `make bench`, or
//! `cargo bench --bench newsroom -- saves`; `-- --help` names the parts and what can be set.
//!
//! It writes sites of its own into a temporary folder, runs the program on them, talks to 127.0.0.1 alone and
//! leaves nothing behind. It tells figures and judges none.

mod arguments;
mod check;
mod export;
mod figures;
mod generator;
mod lab;
mod load;
mod process;
mod saves;
mod scale;
mod table;

use std::process::ExitCode;

use arguments::{Arguments, Part};
use generator::Newsroom;
use lab::Lab;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let arguments = Arguments::read();
    if let Some(folder) = &arguments.write {
        for size in arguments.sizes(&[1_000]) {
            Newsroom::write(&folder.join(format!("site-{size}")), *size)?;
        }
        return Ok(());
    }
    let lab = Lab::new(&arguments.program)?;
    for part in &arguments.parts {
        match part {
            Part::Saves => saves::measure(&lab, &arguments)?,
            Part::Scale => scale::measure(&lab, &arguments)?,
            Part::Export => export::measure(&lab, &arguments)?,
            Part::Check => check::measure(&lab, &arguments)?,
            Part::Load => load::measure(&lab, &arguments)?,
        }
    }
    Ok(())
}
