//! Which name was probably meant. Names of messages have much in common, so they must be nearly alike.

/// Most comparisons for the names of one locale. Where more are misspelt, it is no slip of the hand.
const MOST: usize = 200_000;

/// The known name that `name` is a misspelling of, if any.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let alike = known.into_iter().map(|other| (likeness(name, other), other));
    alike.filter(|(likeness, _)| *likeness >= 0.75).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}

/// Whether so many names can be compared with so many others.
pub fn is_feasible(names: usize, known: usize) -> bool {
    names.saturating_mul(known) <= MOST
}

fn likeness(name: &str, other: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&plain(name), &plain(other))
}

/// A name without what is easily confused.
fn plain(name: &str) -> String {
    name.to_lowercase().replace(['_', '.', ' '], "-")
}
