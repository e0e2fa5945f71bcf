//! The stable names of all kinds of findings, and how much each matters.
//!
//! `tests/it/permissions.rs` holds that every `code()` stands here.

use super::{Fault, Severity};

/// Every code that a finding can have, in the order of the alphabet.
pub const CODES: [&str; 62] = [
    "bad-encoding",
    "bad-folder-name",
    "bad-function",
    "bad-value",
    "broken-image",
    "code-mismatch",
    "cyclic-reference",
    "date-mismatch",
    "dead-link",
    "drawn-cover",
    "duplicate-id",
    "empty-text",
    "extra-message",
    "footnote-mismatch",
    "forbidden-term",
    "front-matter",
    "ftl-syntax",
    "fullwidth-punctuation",
    "fullwidth-syntax",
    "halfwidth-punctuation",
    "hidden-character",
    "image-mismatch",
    "leptos-options",
    "line-ends",
    "link-mismatch",
    "lost-message",
    "markup-mismatch",
    "misplaced",
    "missing-alt",
    "missing-assets",
    "missing-image",
    "missing-key",
    "missing-message",
    "missing-pair",
    "missing-term",
    "missing-variable",
    "moved-clash",
    "moved-link",
    "number-mismatch",
    "parts-mismatch",
    "plural-variants",
    "remote-image",
    "slug-clash",
    "stale-message",
    "stale-translation",
    "structure-mismatch",
    "surrounding-space",
    "template-text",
    "toml-syntax",
    "too-complex",
    "unknown-key",
    "unknown-locale",
    "unknown-reference",
    "unknown-section",
    "unknown-story",
    "unknown-topic",
    "unknown-variable",
    "unreadable-file",
    "unsafe-content",
    "untranslated",
    "unused-permission",
    "wrong-kind",
];

impl Fault {
    /// The stable name of the kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable-file",
            Self::NotUtf8 { .. } | Self::ByteOrderMark => "bad-encoding",
            Self::LineEnds => "line-ends",
            Self::TomlSyntax { .. } => "toml-syntax",
            Self::UnknownKey { .. } => "unknown-key",
            Self::MissingKey { .. } => "missing-key",
            Self::WrongKind { .. } => "wrong-kind",
            Self::BadValue { .. } => "bad-value",
            Self::NoHead => "front-matter",
            Self::EmptyBody | Self::NoText => "empty-text",
            Self::NoLocaleFile { .. } => "unknown-locale",
            Self::BadFolderName { .. } => "bad-folder-name",
            Self::NoYear => "misplaced",
            Self::SlugClash { .. } => "slug-clash",
            Self::MovedClash { .. } => "moved-clash",
            Self::UnknownSection { .. } => "unknown-section",
            Self::BeforePosted { .. } => "date-mismatch",
            Self::UnknownTopic { .. } => "unknown-topic",
            Self::UnsafeLink { .. } | Self::RawHtml { .. } => "unsafe-content",
            Self::DeadLink { .. } => "dead-link",
            Self::MovedLink { .. } => "moved-link",
            Self::MissingImage { .. } => "missing-image",
            Self::BrokenImage { .. } => "broken-image",
            Self::RemoteImage { .. } => "remote-image",
            Self::NoAlt { .. } => "missing-alt",
            Self::Template => "template-text",
            Self::DrawnCover => "drawn-cover",
            Self::UnknownStory { .. } => "unknown-story",
            Self::StaleMessage { .. } => "stale-message",
            Self::StaleTranslation { .. } => "stale-translation",
            Self::Message(fault) => fault.code(),
            Self::UnusedPermission { .. } | Self::UnknownPermission { .. } => "unused-permission",
            Self::FileTooLarge { .. } | Self::TooDeep | Self::HeadTooLong(_) | Self::BodyTooLong(_) => {
                "too-complex"
            }
            Self::DuplicateMessage { .. } => "duplicate-id",
            Self::Pair(fault) => fault.code(),
            Self::LeptosOptions { .. } => "leptos-options",
            Self::NoHashFile | Self::NoAssets => "missing-assets",
        }
    }

    /// Whether it is about the form of a whole file, which can be put right without a thought.
    pub fn is_of_whole_file(&self) -> bool {
        matches!(self, Self::ByteOrderMark | Self::LineEnds)
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Message(fault) => fault.severity(),
            Self::NoLocaleFile { .. }
            | Self::UnusedPermission { .. }
            | Self::UnknownPermission { .. }
            | Self::UnknownTopic { .. }
            | Self::DeadLink { .. }
            | Self::MovedLink { .. }
            | Self::Template
            | Self::NoAlt { .. }
            | Self::DrawnCover
            | Self::StaleMessage { .. }
            | Self::ByteOrderMark
            | Self::LineEnds
            | Self::StaleTranslation { .. } => Severity::Warning,
            Self::Pair(fault) => fault.severity(),
            _ => Severity::Error,
        }
    }
}
