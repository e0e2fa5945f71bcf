//! `couplet check --watch`: the findings again after each change, until somebody stops it.

use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Sender},
    },
    thread,
};

use anyhow::Context;
use couplet::{
    check::report::Format,
    storage::watch::{Change, watch},
};
use tokio::runtime::Builder;

use super::Check;
use crate::command::{print, say, stop};

/// Empties a terminal. Where there is none, it is taken out before it is printed.
const CLEAR: &str = "\x1b[2J\x1b[H";

/// Prints the findings now and after each change, and ends with the code of the last.
pub fn watch_on(mut check: Check) -> anyhow::Result<ExitCode> {
    let (calls, called) = mpsc::channel();
    let is_stopped = Arc::new(AtomicBool::new(false));
    call_when_stopped(calls.clone(), Arc::clone(&is_stopped))?;
    let config = &check.site.config;
    let _watch = watch(&[&config.content.path, &config.locales.path], &[&check.site.file], calls)
        .context("the files cannot be watched")?;
    let mut code = check.print()?;
    say(&format!("{}\n", check.site.words.check_watching()));
    while let Ok(change) = called.recv()
        && !is_stopped.load(Ordering::Relaxed)
    {
        let change = called.try_iter().fold(change, Change::and);
        check.again(&change);
        if check.format == Format::Text {
            print(&format!("{CLEAR}\n{}\n", check.site.words.check_again()))?;
        }
        code = check.print()?;
    }
    Ok(ExitCode::from(code))
}

fn call_when_stopped(calls: Sender<Change>, is_stopped: Arc<AtomicBool>) -> anyhow::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build().context("the runtime did not start")?;
    let wait = move || {
        runtime.block_on(stop());
        is_stopped.store(true, Ordering::Relaxed);
        calls.send(Change::Anything).ok();
    };
    thread::Builder::new().name("stop".to_owned()).spawn(wait).context("no thread for stop")?;
    Ok(())
}
