//! The program itself, run in a folder as a person runs it.

use std::{
    path::Path,
    process::{Command, Output, Stdio},
};

/// Runs the program in `folder` with these arguments and no variables but these.
pub fn couplet(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    command(folder, arguments, variables).output().unwrap()
}

/// The program in `folder`, ready to be started.
pub fn command(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_couplet"));
    command.current_dir(folder).args(arguments).env_clear().envs(variables.iter().copied());
    command.stdin(Stdio::null());
    command
}

/// The code that it ended with, what it printed, and what it said beside.
pub fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}
