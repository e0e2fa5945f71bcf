//! Whether a translation still answers the text that it was made from.
//!
//! Belongs here: fingerprints, what was accepted, what changed since. Does not belong here: reading and
//! writing the record (`storage`).

use std::{fmt, num::ParseIntError, str::FromStr};

use jiff::civil::DateTime;

/// A short fingerprint of a piece of text without its white space: wrapping lines anew changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub u32);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        u32::from_str_radix(text, 16).map(Self)
    }
}

/// The fingerprints of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prints {
    /// Of its title and summary.
    pub head: Fingerprint,
    /// Of its blocks.
    pub blocks: Vec<Fingerprint>,
}

/// What somebody confirmed: that a translation answers a source with these fingerprints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Since when it does, in the site's time zone, if anybody knows.
    pub time: Option<DateTime>,
    /// The source, as it was then.
    pub source: Prints,
}

/// What of a source changed since it was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Whether its title or summary did.
    pub head: bool,
    /// The numbers, from 1, of the blocks that are new or different.
    pub blocks: Vec<usize>,
    /// How many blocks are gone without another in their place.
    pub gone: usize,
}

impl Changes {
    /// What changed from `before` to `now`. A block that moved a place because another came before it
    /// did not change.
    pub fn between(before: &Prints, now: &Prints) -> Self {
        let kept = common(&before.blocks, &now.blocks);
        let blocks: Vec<usize> =
            (1..=now.blocks.len()).filter(|number| kept.binary_search(number).is_err()).collect();
        let lost = before.blocks.len() - kept.len();
        Self { head: before.head != now.head, gone: lost.saturating_sub(blocks.len()), blocks }
    }

    /// Whether nothing did.
    pub fn is_nothing(&self) -> bool {
        self.count() == 0
    }

    /// How many parts did: the head counts as one.
    pub fn count(&self) -> usize {
        self.blocks.len() + self.gone + usize::from(self.head)
    }
}

/// Most pairs of blocks that are compared, so that no record costs more than some megabytes: 2,000 changed
/// blocks on either side. Beyond that all between the first and the last change counts as changed.
const MOST_PAIRS: usize = 4_000_000;

/// The numbers of those blocks of `now` that are in a longest common run of both, in order.
fn common(before: &[Fingerprint], now: &[Fingerprint]) -> Vec<usize> {
    let start = before.iter().zip(now).take_while(|(a, b)| a == b).count();
    let (before, rest) = (&before[start..], &now[start..]);
    let end = before.iter().rev().zip(rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (before, middle) = (&before[..before.len() - end], &rest[..rest.len() - end]);
    let mut kept: Vec<usize> = (1..=start).collect();
    kept.extend(longest(before, middle).into_iter().map(|index| start + index + 1));
    kept.extend(now.len() - end + 1..=now.len());
    kept
}

/// The indices in `now` of a longest common subsequence.
fn longest(before: &[Fingerprint], now: &[Fingerprint]) -> Vec<usize> {
    if before.len().saturating_mul(now.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let width = now.len() + 1;
    let mut lengths = vec![0_usize; (before.len() + 1) * width];
    for (row, a) in before.iter().enumerate().rev() {
        for (column, b) in now.iter().enumerate().rev() {
            let below = lengths[(row + 1) * width + column];
            let beside = lengths[row * width + column + 1];
            let across = lengths[(row + 1) * width + column + 1] + 1;
            lengths[row * width + column] = if a == b { across } else { below.max(beside) };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut kept = Vec::new();
    while row < before.len() && column < now.len() {
        if before[row] == now[column] {
            kept.push(column);
            (row, column) = (row + 1, column + 1);
        } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    kept
}
