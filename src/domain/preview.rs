//! The key of a preview link: until when it works, and the code that proves that we gave it out.
//!
//! Belongs here: its spelling. Does not belong here: the proof (`server::preview`).

use std::{fmt, str::FromStr};

use jiff::Timestamp;

/// Bytes of the code: half of an HMAC-SHA-256, the least that RFC 2104 section 5 finds fit.
pub const CODE: usize = 16;

/// A key as it stands in a preview link: seconds since 1970 in UTC, a hyphen, the code in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The moment from which it works no more.
    pub until: Timestamp,
    /// The code.
    pub code: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.until.as_second(), self.code)
    }
}

/// A text that is spelled like no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoKey;

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let (until, code) = text.split_once('-').ok_or(NoKey)?;
        let is_plain = until.bytes().all(|byte| byte.is_ascii_digit()) && !until.starts_with('0');
        let is_code =
            code.len() == 2 * CODE && code.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let until = until.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
        let until = until.filter(|_| is_plain && is_code).ok_or(NoKey)?;
        Ok(Self { until, code: code.to_owned() })
    }
}
