//! Fingerprints of texts.

use sha2::{Digest, Sha256};

use crate::domain::freshness::Fingerprint;

/// The fingerprint of a text without its white space: a Chinese text may be wrapped anywhere.
pub fn of(text: &str) -> Fingerprint {
    let mut hash = Sha256::new();
    text.split_whitespace().for_each(|part| hash.update(part));
    Fingerprint(hash.finalize().first_chunk().copied().map_or(0, u32::from_be_bytes))
}
