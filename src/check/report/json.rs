//! Findings as one JSON object, whose fields `docs/check.md` lists.

use serde_json::{Map, Value, json};

use super::{Change, Telling, changes, counts, level, sorted};
use crate::{
    check::sentence::{advice, sentence},
    domain::diagnostic::{Diagnostic, Place},
    i18n::message::Messages,
};

/// Raised when a field changes its meaning or goes; new fields may come at any time.
const VERSION: u32 = 1;

/// All findings.
pub fn json(telling: &Telling<'_>, findings: &[Diagnostic]) -> String {
    let (errors, warnings) = counts(findings);
    let all: Vec<Value> = sorted(findings).into_iter().map(|finding| one(telling, finding)).collect();
    let report = json!({ "version": VERSION, "errors": errors, "warnings": warnings, "findings": all });
    format!("{report:#}\n")
}

fn one(telling: &Telling<'_>, finding: &Diagnostic) -> Value {
    let Diagnostic { fault, place, other, .. } = finding;
    let mut fields = at(place);
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("severity", level(fault.severity()).into());
    put("code", fault.code().into());
    put("message", in_every_locale(telling, |words| Some(sentence(words, fault))));
    put("help", in_every_locale(telling, |words| advice(words, fault)));
    put("other", other.as_ref().map_or(Value::Null, |other| at(other).into()));
    let changes = changes(finding);
    put("fix", if changes.is_empty() { Value::Null } else { changes.iter().map(change).collect() });
    fields.into()
}

/// A place. Without a spot it is the whole file, and its line is null.
fn at(place: &Place) -> Map<String, Value> {
    let spot = place.spot.as_ref();
    let fields = [
        ("file", Value::from(place.file.as_str())),
        ("line", spot.map(|spot| spot.line).into()),
        ("column", spot.map(|spot| spot.column).into()),
        ("endColumn", spot.map(|spot| spot.column + spot.length).into()),
        ("source", spot.map(|spot| spot.source.as_str()).into()),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What `tell` says, by locale; null where it says nothing.
fn in_every_locale(telling: &Telling<'_>, tell: impl Fn(&Messages) -> Option<String>) -> Value {
    let told: Option<Map<String, Value>> =
        telling.all.iter().map(|(id, words)| Some((id.clone(), tell(words)?.into()))).collect();
    told.map_or(Value::Null, Value::Object)
}

fn change(change: &Change) -> Value {
    let Change { start, end, text } = change;
    json!({ "line": start.0, "column": start.1, "endLine": end.0, "endColumn": end.1, "text": text })
}
