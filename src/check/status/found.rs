//! How many findings each file has.

use std::collections::{BTreeMap, HashSet};

use super::{Counts, FileStatus, Kind, is_stale};
use crate::domain::diagnostic::{Diagnostic, Severity};

/// How many errors and warnings each file has.
pub struct Found<'a>(BTreeMap<&'a str, (usize, usize)>);

impl<'a> Found<'a> {
    /// Counts them.
    pub fn count(findings: &[&'a Diagnostic]) -> Self {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        // What is stale has a column of its own.
        for finding in findings.iter().filter(|finding| !is_stale(&finding.fault)) {
            let count = counts.entry(&finding.place.file).or_default();
            match finding.fault.severity() {
                Severity::Error => count.0 += 1,
                Severity::Warning => count.1 += 1,
            }
        }
        Self(counts)
    }

    /// Those of one file.
    pub fn of(&self, file: &str) -> (usize, usize) {
        self.0.get(file).copied().unwrap_or_default()
    }

    /// The files that have findings and are not among `files`.
    pub fn besides(&self, files: &[FileStatus]) -> Vec<FileStatus> {
        let listed: HashSet<&str> = files.iter().map(|file| file.file.as_str()).collect();
        let others = self.0.iter().filter(|(file, _)| !listed.contains(**file));
        others
            .map(|(file, (errors, warnings))| FileStatus {
                file: (*file).to_owned(),
                kind: Kind::Other,
                locale: None,
                parts: Counts::default(),
                errors: *errors,
                warnings: *warnings,
            })
            .collect()
    }
}
