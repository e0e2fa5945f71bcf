//! A change of a file as a unified diff for people: what cannot be seen is written as its code point.

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use super::{fix::Mending, report::shown};

/// Lines round a change that show where it is.
const AROUND: usize = 3;

/// What changes in a file. It is colored, which whoever prints it takes off where nobody sees it.
pub fn diff(mending: &Mending) -> String {
    let head = Style::new().bold();
    let file = &mending.file;
    let mut told = format!("{head}--- {file}{head:#}\n{head}+++ {file}{head:#}\n");
    let compared = TextDiff::from_lines(&mending.before, &mending.after);
    let mut unified = compared.unified_diff();
    for hunk in unified.context_radius(AROUND).iter_hunks() {
        let place = AnsiColor::Cyan.on_default();
        let part = format!("{place}{}{place:#}\n", hunk.header());
        told.push_str(&part);
        for change in hunk.iter_changes() {
            let style = match change.tag() {
                ChangeTag::Equal => Style::new(),
                ChangeTag::Delete => AnsiColor::Red.on_default(),
                ChangeTag::Insert => AnsiColor::Green.on_default(),
            };
            let line = change.value();
            let line: String = line.strip_suffix('\n').unwrap_or(line).chars().map(shown).collect();
            let part = format!("{style}{}{line}{style:#}\n", change.tag());
            told.push_str(&part);
        }
    }
    told
}
