//! The facts of two passages that answer each other.

use std::ops::Range;

use super::{Both, MOST};
use crate::{
    check::facts::{self, Difference, Fact, Kind, Line, differences, is_slip},
    domain::diagnostic::{Diagnostic, PairFault, Unequal},
    storage::source::SourceText,
};

/// Reports every fact that one passage has and the other lacks.
pub fn check(pair: &Both<'_>, here: &Line, there: &Line, found: &mut Vec<Diagnostic>) {
    let is_read =
        |source: &SourceText| source.locale.is_chinese() || source.locale.tag().language.as_str() == "en";
    if !is_read(pair.here) || !is_read(pair.there) {
        return;
    }
    let (ours, theirs) = (facts::facts(here), facts::facts(there));
    let most = |facts: &[Fact]| facts.len().min(MOST);
    let (ours, theirs) = (&ours[..most(&ours)], &theirs[..most(&theirs)]);
    for difference in differences(ours, theirs).into_iter().take(MOST.saturating_sub(found.len())) {
        let (a, b) = match difference {
            Difference::Other { here, there } => (Some(&ours[here]), Some(&theirs[there])),
            Difference::Extra(at) => (Some(&ours[at]), None),
            Difference::Missing(at) => (None, Some(&theirs[at])),
        };
        let texts = Unequal {
            here: a.map(|fact| here.text(fact.range.clone())),
            there: b.map(|fact| there.text(fact.range.clone())),
        };
        let both = a.zip(b);
        let values = both.and_then(|(a, b)| values(&texts, a, b));
        let meant = both.filter(|(a, b)| is_slip(a, b)).map(|(_, b)| spelled(b.number, pair.here));
        let fault = PairFault::Fact { texts, values, meant };
        found.push(pair.report(fault, place_of(here, a), place_of(there, b)));
    }
}

/// Where a fact stands; of one that is missing, the whole passage.
fn place_of(line: &Line, fact: Option<&Fact>) -> Range<usize> {
    line.bytes(fact.map_or(0..line.len(), |fact| fact.range.clone()))
}

/// The values in plain digits, where the texts do not show them.
fn values(texts: &Unequal, a: &Fact, b: &Fact) -> Option<(String, String)> {
    let is_dated = |fact: &Fact| {
        matches!(fact.kind, Kind::Date(_) | Kind::Time(..) | Kind::Named(_) | Kind::Part(_) | Kind::Fraction)
    };
    if is_dated(a) || is_dated(b) {
        return None;
    }
    let is_shown = |text: &Option<String>, value: &str| text.as_ref().is_none_or(|text| text.contains(value));
    let (a, b) = (grouped(a.number), grouped(b.number));
    (!is_shown(&texts.here, &a) || !is_shown(&texts.there, &b)).then_some((a, b))
}

/// The number in digits, in groups of three.
fn grouped(number: f64) -> String {
    let written = rounded(number);
    let (whole, rest) = written.split_at(written.find('.').unwrap_or(written.len()));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

/// Without the last bits of a float.
fn rounded(number: f64) -> String {
    let written = format!("{number:.6}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The number as the language of a text writes it.
fn spelled(number: f64, source: &SourceText) -> String {
    let sizes: &[(f64, &str)] = if source.locale.is_chinese() {
        &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")]
    } else {
        &[(1e12, " trillion"), (1e9, " billion"), (1e6, " million")]
    };
    let size = sizes.iter().find(|(size, _)| number >= *size);
    size.map_or_else(|| grouped(number), |(size, name)| format!("{}{name}", rounded(number / size)))
}
