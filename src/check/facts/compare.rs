//! What of the facts of one text the other lacks.

use super::fact::{Fact, Kind, Weight, same};

/// A fact that has no answer, by its index in each text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// The original has one and the translation another in its place.
    Other {
        /// Of the translation.
        here: usize,
        /// Of the original.
        there: usize,
    },
    /// Only the translation has it.
    Extra(usize),
    /// Only the original has it.
    Missing(usize),
}

/// Compares the facts of a translation with those of its original.
pub fn differences(here: &[Fact], there: &[Fact]) -> Vec<Difference> {
    let mut extra = unanswered(here, there);
    let mut missing = unanswered(there, here);
    let mut found = Vec::new();
    // First what was probably meant for each other, then whatever is of a sort.
    for is_pair in [is_slip, Fact::is_like, may_be_meant] {
        extra.retain(|here_at| {
            let a = &here[*here_at];
            let answer = missing.iter().position(|at| is_told(a, &there[*at]) && is_pair(a, &there[*at]));
            let there_at = answer.map(|index| missing.remove(index));
            found.extend(there_at.map(|there| Difference::Other { here: *here_at, there }));
            there_at.is_none()
        });
    }
    let is_full = |facts: &[Fact], at: usize| facts[at].weight == Weight::Full;
    found.extend(extra.into_iter().filter(|at| is_full(here, *at)).map(Difference::Extra));
    found.extend(missing.into_iter().filter(|at| is_full(there, *at)).map(Difference::Missing));
    found
}

/// The facts that nothing on the other side agrees with, each value once.
fn unanswered(facts: &[Fact], others: &[Fact]) -> Vec<usize> {
    let mut lonely: Vec<usize> = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        let is_known = lonely.iter().any(|earlier| facts[*earlier].agrees(fact));
        if fact.weight != Weight::Faint && !is_known && others.iter().all(|other| !fact.agrees(other)) {
            lonely.push(at);
        }
    }
    lonely
}

/// Whether two facts weigh enough to be told as different: one in figures, or two small numbers of the same thing.
fn is_told(a: &Fact, b: &Fact) -> bool {
    a.weight == Weight::Full || b.weight == Weight::Full || a.is_like(b)
}

/// One is the other with a zero too many or one digit wrong.
pub fn is_slip(a: &Fact, b: &Fact) -> bool {
    let is_dated = |fact: &Fact| matches!(fact.kind, Kind::Date(_) | Kind::Time(..));
    if is_dated(a) || is_dated(b) || a.number <= 0.0 || b.number <= 0.0 {
        return false;
    }
    let power = (a.number / b.number).log10();
    (power.abs() >= 0.9 && same(power, power.round()) && power.abs() < 7.0)
        || has_one_other_digit(a.number, b.number)
}

fn has_one_other_digit(a: f64, b: f64) -> bool {
    let digits =
        |number: f64| format!("{number}").chars().filter(char::is_ascii_digit).collect::<Vec<char>>();
    let (a, b) = (digits(a), digits(b));
    let differing = a.iter().zip(&b).filter(|(a, b)| a != b).count();
    a.len() == b.len() && a.len() > 1 && (differing == 1 || differing == 2 && is_swap(&a, &b))
}

fn is_swap(a: &[char], b: &[char]) -> bool {
    let places: Vec<usize> = (0..a.len()).filter(|at| a[*at] != b[*at]).collect();
    matches!(places[..], [first, second] if a[first] == b[second] && a[second] == b[first])
}

/// A number of something may stand against a bare number.
fn may_be_meant(a: &Fact, b: &Fact) -> bool {
    let is_number = |fact: &Fact| match fact.kind {
        Kind::Date(date) => date.year.is_some() && date.month.is_none(),
        Kind::Time(..) | Kind::Named(_) | Kind::Part(_) => false,
        _ => true,
    };
    (a.kind == Kind::Plain || b.kind == Kind::Plain) && is_number(a) && is_number(b)
}
