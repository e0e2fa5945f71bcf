//! Findings as SARIF 2.1.0, which code hosts and editors read
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Change, Telling, changes, level, sorted};
use crate::{
    check::sentence::{advice, sentence},
    domain::diagnostic::{Diagnostic, Place, Severity},
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// All findings.
pub fn sarif(telling: &Telling<'_>, findings: &[Diagnostic]) -> String {
    // A code that is an error once is listed as one.
    let mut codes: BTreeMap<&str, Severity> = BTreeMap::new();
    for Diagnostic { fault, .. } in findings {
        let severity = codes.entry(fault.code()).or_insert(fault.severity());
        *severity = fault.severity().max(*severity);
    }
    let rules: Vec<Value> = codes
        .iter()
        .map(|(code, severity)| json!({ "id": code, "defaultConfiguration": { "level": level(*severity) } }))
        .collect();
    let index = |code: &str| codes.keys().position(|known| *known == code);
    let results: Vec<Value> = sorted(findings)
        .into_iter()
        .map(|finding| one(telling, finding, index(finding.fault.code())))
        .collect();
    let driver = json!({ "name": "couplet", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({
        "tool": { "driver": driver },
        "language": telling.words.language_tag(),
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    format!("{:#}\n", json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))
}

fn one(telling: &Telling<'_>, finding: &Diagnostic, rule: Option<usize>) -> Value {
    let Diagnostic { fault, place, other, .. } = finding;
    let told = [Some(sentence(telling.words, fault)), advice(telling.words, fault)];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let mut result = json!({
        "ruleId": fault.code(),
        "ruleIndex": rule,
        "level": level(fault.severity()),
        "message": { "text": told },
        "locations": [{ "physicalLocation": physical(place) }],
    });
    if let Some(other) = other {
        let message = json!({ "text": telling.words.answers() });
        result["relatedLocations"] = json!([{ "physicalLocation": physical(other), "message": message }]);
    }
    let changes = changes(finding);
    if !changes.is_empty() {
        let replacements: Vec<Value> = changes.iter().map(replacement).collect();
        let change = json!({ "artifactLocation": artifact(&place.file), "replacements": replacements });
        result["fixes"] = json!([{ "artifactChanges": [change] }]);
    }
    result
}

fn physical(place: &Place) -> Value {
    let mut physical = json!({ "artifactLocation": artifact(&place.file) });
    if let Some(spot) = &place.spot {
        physical["region"] = json!({
            "startLine": spot.line,
            "startColumn": spot.column,
            "endColumn": spot.column + spot.length,
            "snippet": { "text": spot.source },
        });
    }
    physical
}

/// A file as a relative address, in which only certain characters may stand as they are (RFC 3986).
fn artifact(file: &str) -> Value {
    let part =
        |part: &str| form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>().replace('+', "%20");
    json!({ "uri": file.split('/').map(part).collect::<Vec<_>>().join("/") })
}

fn replacement(change: &Change) -> Value {
    let Change { start, end, text } = change;
    json!({
        "deletedRegion": {
            "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1,
        },
        "insertedContent": { "text": text },
    })
}
