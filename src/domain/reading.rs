//! How long a text takes to read.
//!
//! Belongs here: the paces. Does not belong here: counting (`storage::markdown`), the words for it (`locales/`).

/// English words that an adult reads aloud in a minute; other languages that part their words are near.
/// Source: Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading Performance: The New
/// International Reading Speed Texts `IReST`”, IOVS 53 (2012), doi:10.1167/iovs.11-8284, which measured
/// texts of the same content in both languages in the same way.
const WORDS_A_MINUTE: usize = 228;

/// Chinese characters that an adult reads aloud in a minute. Source: the same study.
const CHARACTERS_A_MINUTE: usize = 255;

/// What there is to read in a text. A text may hold both: each is read at its own pace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// Chinese characters.
    pub characters: usize,
    /// Words of languages that part them.
    pub words: usize,
}

impl Reading {
    /// Adds what there is to read in another text.
    pub fn add(&mut self, other: Self) {
        self.characters += other.characters;
        self.words += other.words;
    }

    /// Minutes that it takes, rounded, at least 1.
    pub fn minutes(self) -> usize {
        let seconds = self.characters * 60 / CHARACTERS_A_MINUTE + self.words * 60 / WORDS_A_MINUTE;
        ((seconds + 30) / 60).max(1)
    }
}
