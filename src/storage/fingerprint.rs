//! Fingerprints of texts.

use sha2::{Digest, Sha256};

use crate::domain::freshness::Fingerprint;

/// The fingerprint of a text without its white space: a Chinese text may be wrapped anywhere.
pub fn of(text: &str) -> Fingerprint {
    let mut hash = Sha256::new();
    let (mut start, mut at) = (0, 0);
    // A large site has a gigabyte of text, nearly all of it bytes that can begin no white space.
    while let Some(byte) = text.as_bytes().get(at) {
        if matches!(byte, 0x21..=0xc1 | 0xe4..) {
            at += 1;
            continue;
        }
        let Some(char) = text[at..].chars().next() else { break };
        if char.is_whitespace() {
            hash.update(&text[start..at]);
            start = at + char.len_utf8();
        }
        at += char.len_utf8();
    }
    hash.update(&text[start..]);
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
