//! Findings as commands to GitHub Actions, which shows them beside the lines of a change
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).

use super::{level, sorted, text::summary};
use crate::{
    check::sentence::{advice, sentence},
    domain::diagnostic::{Diagnostic, Place},
    i18n::message::Messages,
};

/// All findings, and a last line for those who read the log.
pub fn github(words: &Messages, findings: &[Diagnostic]) -> String {
    let commands: String = sorted(findings).into_iter().map(|finding| one(words, finding)).collect();
    format!("{commands}{}\n", summary(words, findings))
}

fn one(words: &Messages, finding: &Diagnostic) -> String {
    let Diagnostic { fault, place, .. } = finding;
    let told = [Some(sentence(words, fault)), advice(words, fault)];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let (at, title) = (at(place), property(fault.code()));
    format!("::{} {at},title={title}::{}\n", level(fault.severity()), data(&told))
}

fn at(place: &Place) -> String {
    let spot = place.spot.as_ref().map(|spot| format!(",line={},col={}", spot.line, spot.column));
    format!("file={}{}", property(&place.file), spot.unwrap_or_default())
}

/// What ends a command, or stands for such a sign, is written as its code.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
