//! What a check of two texts that answer each other finds, and of the words of one of them.
//!
//! Belongs here: findings on words that readers see. Does not belong here: what keeps a file from being read.

use super::Severity;

/// What a block is, as far as the block that answers it must be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A paragraph.
    Paragraph,
    /// A heading of this level, the title of the page being the first.
    Heading(usize),
    /// A list of so many items.
    List(usize),
    /// A numbered list of so many items.
    Steps(usize),
    /// A quotation.
    Quote,
    /// A table of so many rows and columns, its head among the rows.
    Table(usize, usize),
    /// A block of code.
    Code,
    /// A picture on its own.
    Figure,
    /// A line between two parts.
    Rule,
    /// So many footnotes.
    Notes(usize),
    /// Raw HTML.
    Html,
}

/// Something that both texts should have. At least one has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unequal {
    /// What stands in the translation.
    pub here: Option<String>,
    /// What stands in the original.
    pub there: Option<String>,
}

/// What was found in a pair of texts, or in the words of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairFault {
    /// A story has no text in a language of the site.
    MissingPair {
        /// The language.
        locale: String,
    },
    /// Blocks of the original have no answer.
    MissingBlocks {
        /// How many, one after another.
        count: usize,
    },
    /// Blocks of the translation answer nothing.
    ExtraBlocks {
        /// How many, one after another.
        count: usize,
    },
    /// Two blocks that answer each other are not of a kind.
    OtherShape {
        /// The block of the translation.
        here: Shape,
        /// The block of the original.
        there: Shape,
    },
    /// A link leads elsewhere, or only one text has it.
    Link(Unequal),
    /// A picture is another one, or only one text has it.
    Image(Unequal),
    /// Words in code type differ, or only one text has them.
    Code(Unequal),
    /// Two blocks of code differ though neither has words of its language.
    CodeBlock,
    /// A footnote is named and there is none.
    NoNote {
        /// Its label.
        label: String,
    },
    /// A footnote that nothing names is not shown.
    UnusedNote {
        /// Its label.
        label: String,
    },
    /// A number, amount, measure, date or time differs, or only one text has it.
    Fact {
        /// What stands in each.
        texts: Unequal,
        /// The values, where they are not plain to see: of the translation, of the original.
        values: Option<(String, String)>,
        /// What the translation would have to say, if its number is a slip of the pen.
        meant: Option<String>,
    },
    /// Words that are still in the language of another text.
    Untranslated,
    /// A place for words that has none, while the other text has some there.
    EmptyPassage,
    /// A mark of half width between Chinese characters.
    HalfWidth {
        /// The mark.
        found: String,
        /// The one that should stand there.
        wanted: String,
    },
    /// A mark, letter or digit of full width in a text that is not written with Chinese characters.
    FullWidth {
        /// The characters.
        found: String,
        /// Those that should stand there.
        wanted: String,
    },
    /// A space that readers see and that does not belong there.
    Space,
    /// A character that nobody sees.
    Hidden {
        /// Its code point.
        code: u32,
    },
    /// A character that stands for one that was lost.
    Damaged,
    /// A term of the original is not rendered as was agreed.
    MissingTerm {
        /// The term in the original.
        term: String,
        /// The agreed rendering.
        wanted: String,
        /// What whoever chose it wants to be known.
        note: Option<String>,
    },
    /// A name that was agreed not to be used.
    ForbiddenTerm {
        /// The name.
        found: String,
        /// The agreed one.
        wanted: String,
        /// What whoever chose it wants to be known.
        note: Option<String>,
    },
}

impl PairFault {
    /// The stable name of the kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingPair { .. } => "missing-pair",
            Self::MissingBlocks { .. } | Self::ExtraBlocks { .. } | Self::OtherShape { .. } => {
                "structure-mismatch"
            }
            Self::Link(_) => "link-mismatch",
            Self::Image(_) => "image-mismatch",
            Self::Code(_) | Self::CodeBlock => "code-mismatch",
            Self::NoNote { .. } | Self::UnusedNote { .. } => "footnote-mismatch",
            Self::Fact { .. } => "number-mismatch",
            Self::Untranslated => "untranslated",
            Self::EmptyPassage => "empty-text",
            Self::HalfWidth { .. } => "halfwidth-punctuation",
            Self::FullWidth { .. } => "fullwidth-punctuation",
            Self::Space => "surrounding-space",
            Self::Hidden { .. } => "hidden-character",
            Self::Damaged => "bad-encoding",
            Self::MissingTerm { .. } => "missing-term",
            Self::ForbiddenTerm { .. } => "forbidden-term",
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Link(_) | Self::Hidden { .. } | Self::Damaged => Severity::Error,
            _ => Severity::Warning,
        }
    }
}
