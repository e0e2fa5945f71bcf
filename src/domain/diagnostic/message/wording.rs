//! What can be seen to be wrong with words alone.

use super::super::Severity;

/// What is doubtful about the words of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// Words of another language were left in.
    OtherLanguage {
        /// Those words.
        words: String,
    },
    /// A space before or after the text.
    Space(Space),
    /// ASCII punctuation between Chinese characters, or Chinese punctuation between Latin letters.
    HalfWidth {
        /// The sign.
        found: char,
        /// The sign that is meant.
        wanted: char,
    },
    /// Full-width braces, which are shown as they are.
    FullWidthBraces {
        /// What stands there.
        found: String,
        /// What is meant.
        wanted: String,
    },
    /// A character that nobody sees.
    Hidden {
        /// The character.
        char: char,
    },
    /// Characters that show that the text was damaged.
    Damaged {
        /// What it left.
        found: String,
    },
    /// A number stands for no character.
    NoCharacter {
        /// As it is written.
        escape: String,
    },
}

/// A space that readers see as a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// Before the text.
    Before(char),
    /// After the text.
    After(char),
}

impl Wording {
    /// The stable name of the kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherLanguage { .. } => "untranslated",
            Self::Space(_) => "surrounding-space",
            Self::HalfWidth { .. } => "halfwidth-punctuation",
            Self::FullWidthBraces { .. } => "fullwidth-syntax",
            Self::Hidden { .. } => "hidden-character",
            Self::Damaged { .. } | Self::NoCharacter { .. } => "bad-encoding",
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::OtherLanguage { .. } | Self::Space(_) | Self::HalfWidth { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
