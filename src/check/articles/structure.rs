//! The blocks of a translation against those of its original: their number, kinds and sizes.

use std::ops::Range;

use super::{
    Both,
    align::Pair,
    prose::{Block, Body},
};
use crate::domain::diagnostic::{Diagnostic, PairFault, Shape};

/// Reports blocks without an answer and blocks of another kind. Blocks one after another are one finding.
pub fn check(pair: &Both<'_>, here: &Body, there: &Body, pairs: &[Pair], found: &mut Vec<Diagnostic>) {
    // Where the next block of each text begins: what is missing would stand there.
    let (mut ours, mut theirs) = (0, 0);
    let mut rest = pairs;
    while let Some((first, _)) = rest.split_first() {
        let is_same = |other: &&Pair| std::mem::discriminant(*other) == std::mem::discriminant(first);
        let count = match first {
            Pair::Both(..) => 1,
            _ => rest.iter().take_while(is_same).count(),
        };
        let (at, answer) = (start_of(pair.here.body, here, ours), start_of(pair.there.body, there, theirs));
        match *first {
            Pair::Both(at, other) => {
                compare(pair, &here.blocks[at], &there.blocks[other], found);
                (ours, theirs) = (at + 1, other + 1);
            }
            Pair::First(block) => {
                found.push(pair.report(
                    PairFault::ExtraBlocks { count },
                    here.blocks[block].range.clone(),
                    answer,
                ));
                ours = block + count;
            }
            Pair::Second(block) => {
                let missing = there.blocks[block].range.clone();
                found.push(pair.report(PairFault::MissingBlocks { count }, at, missing));
                theirs = block + count;
            }
        }
        rest = &rest[count..];
    }
}

/// Where the block with this index begins; of one behind the last, where the last one is.
fn start_of(body_start: usize, body: &Body, index: usize) -> Range<usize> {
    let block = body.blocks.get(index).or(body.blocks.last());
    block.map_or(body_start..body_start, |block| block.range.clone())
}

fn compare(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) {
    if here.shape != there.shape {
        let fault = PairFault::OtherShape { here: here.shape, there: there.shape };
        found.push(pair.report(fault, here.range.clone(), there.range.clone()));
    }
}

/// Whether blocks of this kind have a size that can differ.
pub fn is_sized(shape: Shape) -> bool {
    matches!(shape, Shape::List(_) | Shape::Steps(_) | Shape::Table(..) | Shape::Notes(_))
}

/// Reports places for words that have none though the original has some there.
pub fn check_blanks(pair: &Both<'_>, here: &Block, there: &Block, found: &mut Vec<Diagnostic>) {
    if here.shape != there.shape {
        return;
    }
    for (number, range) in &here.blanks {
        if there.blanks.iter().all(|(other, _)| other != number) {
            found.push(pair.report(PairFault::EmptyPassage, range.clone(), there.range.clone()));
        }
    }
}
