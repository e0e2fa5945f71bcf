//! Checks of the words of articles: what is wrong in a pair of texts is told once, with both places.

use crate::harness::{assert_snapshot, checked, copy_of, repository};

/// Every fault of a pair is told once, in both languages.
#[test]
fn each_fault_of_a_pair_is_told_once() {
    let folder = copy_of("broken-pairs");
    assert_snapshot("broken-pairs.en.txt", &checked(folder.path(), "en"));
    assert_snapshot("broken-pairs.zh.txt", &checked(folder.path(), "zh"));
}

/// The texts that this repository publishes are in order.
#[test]
fn the_shipped_texts_have_no_findings() {
    assert_eq!(checked(repository(), "en"), "Nothing found.\n");
}
