//! What can be wrong with messages.
//!
//! Belongs here: findings of `.ftl` files, with the facts that their sentences need. Does not belong here:
//! their sentences (`locales/*/check-messages.ftl`), nor how they are found (`check::messages`, `i18n::mistake`).

mod mistake;
mod wording;

pub use mistake::Mistake;
pub use wording::{Space, Wording};

use super::Severity;

/// What is wrong with a message, a term, or a file of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageFault {
    /// It does not parse.
    Syntax(Mistake),
    /// Its words are doubtful, whatever stands in the other language.
    Wording(Wording),
    /// One text is longer than is read.
    TooLong {
        /// The most characters that are read.
        most: usize,
    },
    /// Written out, it has more placeables than the program follows.
    TooManyPlaceables {
        /// The most that are followed.
        most: usize,
    },
    /// The reference has it and this locale does not.
    Missing {
        /// Its id.
        id: String,
        /// What the reference says.
        text: String,
    },
    /// The program shows it and the reference does not have it.
    Lost {
        /// Its id.
        id: String,
        /// The id in the reference that probably means it.
        like: Option<String>,
    },
    /// The program shows many of a file, and the reference does not have them.
    LostMany {
        /// The id of the first.
        first: String,
        /// How many they are.
        count: usize,
    },
    /// This locale has it and the reference does not.
    Extra {
        /// Its id.
        id: String,
        /// The missing id that is probably meant.
        like: Option<String>,
    },
    /// A message and a term of one name.
    NameClash {
        /// The id that comes later, and is not used.
        id: String,
        /// The one that is used.
        other: String,
    },
    /// Attributes that the reference has.
    MissingParts {
        /// Their names, with a dot before each.
        parts: Vec<String>,
    },
    /// The text itself is missing: there are attributes only.
    NoValue,
    /// An attribute, or a text beside attributes, that the reference does not have.
    ExtraPart {
        /// Its name with a dot.
        part: String,
        /// The missing one that is probably meant.
        like: Option<String>,
    },
    /// A variable that the program does not supply.
    UnknownVariable {
        /// Its name with `$`.
        name: String,
        /// Those that it supplies, each with `$`.
        known: Vec<String>,
        /// The one that is probably meant.
        like: Option<String>,
    },
    /// A variable that the reference shows.
    MissingVariable {
        /// Its name with `$`.
        name: String,
        /// Its name stands there, without braces.
        is_bare: bool,
    },
    /// A date that is shown as the program passes it, without `DATETIME`.
    RawDate {
        /// The variable with `$`.
        name: String,
    },
    /// A message, term or attribute that does not exist.
    UnknownReference {
        /// As it is written.
        name: String,
        /// The one that is probably meant.
        like: Option<String>,
    },
    /// The text of a term is typed out.
    MissingTerm {
        /// The term with its `-`.
        term: String,
        /// Its text in this locale.
        text: String,
    },
    /// A message that leads back to itself.
    Cycle {
        /// The ids on the way, the first again at the end.
        path: Vec<String>,
    },
    /// A function that does not exist.
    UnknownFunction {
        /// Its name.
        name: String,
        /// Those that exist.
        known: Vec<&'static str>,
    },
    /// A function called with what it cannot write.
    BadArgument {
        /// The function.
        function: &'static str,
    },
    /// An option that the function does not have.
    UnknownOption {
        /// The function.
        function: &'static str,
        /// The option.
        option: String,
        /// Those that it has.
        known: Vec<&'static str>,
        /// The one that is probably meant.
        like: Option<&'static str>,
    },
    /// An option with a value that it cannot have.
    BadOption {
        /// The option.
        option: &'static str,
        /// The value.
        value: String,
        /// The texts that it can be; none for a whole number.
        known: Vec<&'static str>,
        /// The greatest number that it can be.
        most: usize,
    },
    /// A plural form that the language does not have.
    UselessVariant {
        /// The form.
        key: String,
        /// Those of the language.
        known: Vec<&'static str>,
    },
    /// A plural form that the language needs.
    MissingVariant {
        /// The form.
        key: &'static str,
    },
    /// A form that stands there twice.
    DuplicateVariant {
        /// The form.
        key: String,
    },
    /// A choice that the reference offers.
    LostVariant {
        /// The choice.
        key: String,
    },
    /// The very words of the reference.
    SameAsReference,
    /// There are no words, and the reference has some.
    Empty {
        /// What the reference says.
        text: String,
    },
    /// Tags that differ from those of the reference.
    Markup {
        /// The tags that stand there.
        found: String,
        /// Those of the reference.
        wanted: String,
    },
}

impl MessageFault {
    /// The stable name of the kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(mistake) => mistake.code(),
            Self::Wording(wording) => wording.code(),
            Self::TooLong { .. } | Self::TooManyPlaceables { .. } => "too-complex",
            Self::NameClash { .. } => "duplicate-id",
            Self::Missing { .. } => "missing-message",
            Self::Lost { .. } | Self::LostMany { .. } => "lost-message",
            Self::Extra { .. } => "extra-message",
            Self::MissingParts { .. } | Self::NoValue | Self::ExtraPart { .. } => "parts-mismatch",
            Self::UnknownVariable { .. } => "unknown-variable",
            Self::MissingVariable { .. } => "missing-variable",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::MissingTerm { .. } => "missing-term",
            Self::Cycle { .. } => "cyclic-reference",
            Self::UnknownFunction { .. }
            | Self::BadArgument { .. }
            | Self::UnknownOption { .. }
            | Self::BadOption { .. }
            | Self::RawDate { .. } => "bad-function",
            Self::UselessVariant { .. }
            | Self::MissingVariant { .. }
            | Self::DuplicateVariant { .. }
            | Self::LostVariant { .. } => "plural-variants",
            Self::SameAsReference => "untranslated",
            Self::Empty { .. } => "empty-text",
            Self::Markup { .. } => "markup-mismatch",
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Wording(wording) => wording.severity(),
            Self::Missing { .. }
            | Self::Extra { .. }
            | Self::MissingTerm { .. }
            | Self::BadArgument { .. }
            | Self::UnknownOption { .. }
            | Self::BadOption { .. }
            | Self::RawDate { .. }
            | Self::UselessVariant { .. }
            | Self::LostVariant { .. }
            | Self::SameAsReference
            | Self::Empty { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
