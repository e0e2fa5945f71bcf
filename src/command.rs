//! The commands of the program that are more than a few lines, and how all of them speak and end.

pub mod accept;
pub mod serve;
pub mod status;

use std::io::Write;

/// Something was found.
pub const FINDINGS: u8 = 1;
/// It could not be done.
pub const COULD_NOT_RUN: u8 = 2;

/// Says something to the operator. Nobody listening is no reason to stop.
pub fn say(text: &str) {
    std::io::stderr().write_all(text.as_bytes()).ok();
}
