//! Work that may take long: whoever waits at a terminal is told.

use std::{
    io::{self, IsTerminal},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use super::say;

/// How long nobody wonders.
const UNNOTICED: Duration = Duration::from_secs(1);

/// Takes a line of a terminal back.
const TAKE_BACK: &str = "\r\x1b[K";

/// Does the work, and says `meanwhile` on a terminal for as long as it takes.
pub fn patiently<T>(meanwhile: &str, work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        scope.spawn(move || {
            if wait.recv_timeout(UNNOTICED) == Err(RecvTimeoutError::Timeout) {
                say(meanwhile);
                wait.recv().ok();
                say(TAKE_BACK);
            }
        });
        let result = work();
        drop(done);
        result
    })
}
