//! Freshness: a translation says when its original changed, until somebody accepts it again.

mod articles;
mod messages;
mod pages;
mod times;
mod unchanged;

use std::{path::Path, process::Command};

/// Runs `couplet accept` in a site: its exit code, and what it said.
fn accept(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_couplet"));
    command.current_dir(folder).args(["--lang", "en", "accept"]).args(arguments);
    let output = command.output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}
