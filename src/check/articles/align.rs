//! Which blocks of two bodies answer each other.
//!
//! The n-th answers the n-th. Where one text has a block more or less, the most likely pairs are looked for, so
//! that one missing paragraph does not put all that follow it out of step.

use crate::{
    check::facts::{Fact, Weight},
    domain::diagnostic::Shape,
};

/// What of a block says which other block it answers.
pub struct Traits {
    /// What it is.
    pub shape: Shape,
    /// Its length in words, however the language writes them.
    pub length: f64,
    /// Its facts.
    pub facts: Vec<Fact>,
    /// Its links, pictures and code.
    pub marks: Vec<String>,
}

/// Blocks by their index in each body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// They answer each other.
    Both(usize, usize),
    /// A block of the first body answers nothing.
    First(usize),
    /// A block of the second has no answer.
    Second(usize),
}

/// Most pairs that are compared: 1,000 blocks on either side. Longer bodies are taken in their order.
const MOST_PAIRS: usize = 1_000_000;

/// What it costs to leave a block without an answer, and to pair two of different kinds.
const ALONE: f64 = 1.0;
const UNLIKE: f64 = 1.6;

/// The pairs of two bodies.
pub fn align(first: &[Traits], second: &[Traits]) -> Vec<Pair> {
    let is_even =
        first.len() == second.len() && first.iter().zip(second).all(|(a, b)| is_of_kind(a.shape, b.shape));
    if is_even || first.len().saturating_mul(second.len()) > MOST_PAIRS {
        let both = first.len().min(second.len());
        let pairs = (0..both).map(|at| Pair::Both(at, at));
        let more = (both..first.len()).map(Pair::First).chain((both..second.len()).map(Pair::Second));
        return pairs.chain(more).collect();
    }
    cheapest(first, second)
}

/// Whether two blocks are of a kind, whatever their size or level.
pub fn is_of_kind(a: Shape, b: Shape) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}

fn cheapest(first: &[Traits], second: &[Traits]) -> Vec<Pair> {
    let width = second.len() + 1;
    let mut costs = vec![0.0_f64; (first.len() + 1) * width];
    for row in (0..=first.len()).rev() {
        for column in (0..=second.len()).rev() {
            let options = steps(first, second, row, column, &costs, width).map(|(_, cost)| cost);
            let best = options.into_iter().fold(f64::INFINITY, f64::min);
            costs[row * width + column] = if best.is_finite() { best } else { 0.0 };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut pairs = Vec::new();
    while row < first.len() || column < second.len() {
        let options = steps(first, second, row, column, &costs, width);
        let Some((pair, _)) = options.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        match pair {
            Pair::Both(..) => (row, column) = (row + 1, column + 1),
            Pair::First(_) => row += 1,
            Pair::Second(_) => column += 1,
        }
        pairs.push(pair);
    }
    pairs
}

/// What can be done next, each with what it and all that follows costs.
fn steps(
    first: &[Traits],
    second: &[Traits],
    row: usize,
    column: usize,
    costs: &[f64],
    width: usize,
) -> [(Pair, f64); 3] {
    let rest = |row: usize, column: usize| costs.get(row * width + column).copied().unwrap_or_default();
    let both = match (first.get(row), second.get(column)) {
        (Some(a), Some(b)) => unlikeness(a, b) + rest(row + 1, column + 1),
        _ => f64::INFINITY,
    };
    let alone = |is_there: bool, cost: f64| if is_there { ALONE + cost } else { f64::INFINITY };
    [
        (Pair::Both(row, column), both),
        (Pair::First(row), alone(row < first.len(), rest(row + 1, column))),
        (Pair::Second(column), alone(column < second.len(), rest(row, column + 1))),
    ]
}

/// How little two blocks look as if they answered each other.
fn unlikeness(a: &Traits, b: &Traits) -> f64 {
    let kind = if is_of_kind(a.shape, b.shape) { if a.shape == b.shape { 0.0 } else { 0.3 } } else { UNLIKE };
    let length = ((a.length + 4.0) / (b.length + 4.0)).ln().abs().min(1.0) * 0.6;
    let mut signs = 0.0;
    let told = |traits: &Traits| traits.facts.iter().filter(|fact| fact.weight == Weight::Full).count();
    if told(a) + told(b) > 0 {
        let shared = a
            .facts
            .iter()
            .filter(|fact| fact.weight == Weight::Full && b.facts.iter().any(|other| fact.agrees(other)))
            .count();
        signs += if shared > 0 { -0.3 } else { 0.3 };
    }
    if !a.marks.is_empty() || !b.marks.is_empty() {
        signs += if a.marks.iter().any(|mark| b.marks.contains(mark)) { -0.3 } else { 0.3 };
    }
    kind + length + signs
}
