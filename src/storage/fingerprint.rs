//! Fingerprints of texts.

use sha2::{Digest, Sha256};

use crate::domain::freshness::Fingerprint;

/// The fingerprint of a text without its white space: a Chinese text may be wrapped anywhere.
pub fn of(text: &str) -> Fingerprint {
    let mut hash = Sha256::new();
    text.split_whitespace().for_each(|part| hash.update(part));
    Fingerprint(hash.finalize().first_chunk().copied().map_or(0, u32::from_be_bytes))
}

/// The fingerprint of a block of Markdown. Signs that come and go with the lines are left out as white space is:
/// the `>` before each line of a quotation, and the line of a table that grows with its columns.
pub fn of_block(markdown: &str) -> Fingerprint {
    let is_quotation = markdown.starts_with('>');
    if !is_quotation && !markdown.contains('|') {
        return of(markdown);
    }
    let lines = markdown.lines().filter(|line| !is_ruling(line));
    let own = lines.map(|line| if is_quotation { line.trim_start_matches(['>', ' ', '\t']) } else { line });
    of(&own.collect::<Vec<_>>().join("\n"))
}

/// The line under the heads of a table, which says how its columns are set.
fn is_ruling(line: &str) -> bool {
    let is_sign = |char| matches!(char, '|' | ':' | '-' | ' ' | '\t');
    line.contains('|') && line.contains('-') && line.chars().all(is_sign)
}
