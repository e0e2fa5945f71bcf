//! A text that must not get into a log.

use std::fmt;

/// A secret of the settings. Its `Debug` form does not show it.
#[derive(Clone)]
pub struct Secret(String);

/// Bytes that a secret must have so that nobody guesses it.
const LEAST: usize = 32;

impl Secret {
    /// The secret, if it is long enough.
    pub fn new(text: String) -> Option<Self> {
        (text.len() >= LEAST).then_some(Self(text))
    }

    /// A secret that somebody else has chosen.
    pub fn given(text: String) -> Self {
        Self(text)
    }

    /// The text, to sign with.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
