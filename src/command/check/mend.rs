//! `couplet check --fix`: shows what it would change, and changes it when somebody agrees.

use std::{
    fs,
    io::{self, IsTerminal},
    path::Path,
    process::ExitCode,
};

use couplet::{
    check::{
        diff::diff,
        fix::{self, Mending},
        sentence::reason::of_system,
    },
    i18n::message::{FixFailed, Messages},
    storage::{replace::replace, watch::Change},
};

use super::Check;
use crate::command::{FINDINGS, print, refuse, say};

/// Mends what can be mended, and says what is left.
pub fn mend(mut check: Check, is_agreed: bool) -> anyhow::Result<ExitCode> {
    let mendings = fix::mendings(&check.findings());
    if mendings.is_empty() {
        return Ok(ExitCode::from(check.print()?));
    }
    for mending in &mendings {
        print(&diff(mending))?;
    }
    let words = &check.site.words;
    let is_asked = !is_agreed && io::stdin().is_terminal() && io::stdout().is_terminal();
    if is_asked {
        say(&format!("{} ", words.fix_ask(mendings.len())));
    }
    let is_agreed = is_agreed || (is_asked && agrees(words));
    if !is_agreed {
        say(&format!("{}\n", words.fix_not_written()));
        return Ok(ExitCode::from(FINDINGS));
    }
    let failures: Vec<String> = mendings.iter().filter_map(|mending| write(mending, words).err()).collect();
    if !failures.is_empty() {
        return Ok(refuse(&failures.join("\n")));
    }
    say(&format!("{}\n\n", words.fix_written(mendings.len())));
    check.again(&Change::Anything);
    let code = check.print()?;
    if !fix::mendings(&check.findings()).is_empty() {
        say(&format!("{}\n", check.site.words.fix_again()));
    }
    Ok(ExitCode::from(code))
}

/// Whether somebody types a word that means yes.
fn agrees(words: &Messages) -> bool {
    let mut answer = String::new();
    let is_read = io::stdin().read_line(&mut answer).is_ok();
    let answer = answer.trim().to_lowercase();
    is_read && words.fix_yes().split_whitespace().any(|yes| yes == answer)
}

/// Writes a file, unless somebody else has meanwhile.
fn write(mending: &Mending, words: &Messages) -> Result<(), String> {
    let Mending { file, before, after } = mending;
    let path = Path::new(file);
    let failed = |error: io::Error| words.fix_failed(FixFailed { file, reason: &of_system(words, &error) });
    if fs::read_to_string(path).map_err(failed)? != *before {
        return Err(words.fix_changed(file));
    }
    replace(path, after).map_err(failed)
}
