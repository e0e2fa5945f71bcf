//! Why a text is no Fluent.

/// What somebody typed that Fluent cannot read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// A sign of a Chinese keyboard in the place of an ASCII sign.
    FullWidth {
        /// The sign.
        found: char,
        /// The sign that is meant.
        wanted: char,
    },
    /// `{` that is never closed.
    UnclosedBrace,
    /// `}` that was never opened.
    StrayBrace,
    /// `(` that is never closed.
    UnclosedParenthesis,
    /// Quotation marks that are never closed.
    UnclosedString,
    /// A tab where only spaces can stand.
    Tab,
    /// A message that begins with spaces.
    Indented,
    /// A message that begins with spaces and so became a part of the one above.
    Swallowed {
        /// Its id.
        id: String,
    },
    /// No `=` after the id.
    NoEquals {
        /// The id.
        id: String,
    },
    /// An id with a sign that no id can have.
    BadId {
        /// What stands before the `=`.
        id: String,
    },
    /// An id without a text.
    NoText {
        /// The id.
        id: String,
    },
    /// A line that belongs to no message.
    NoMessage,
    /// What a version control system leaves where two people changed the same lines.
    Conflict,
    /// A comment without a space after `#`.
    TightComment,
    /// Braces without anything that can stand in them.
    BadPlaceable,
    /// A variable whose name is none.
    BadVariable,
    /// A function with small letters in its name.
    BadCallee {
        /// Its name.
        name: String,
    },
    /// What a function is given stands in the wrong order, or twice.
    BadArguments,
    /// The value of an option without quotation marks.
    NoLiteral,
    /// A backslash before a sign that needs none.
    BadEscape,
    /// A choice written with another sign than `->`.
    BadArrow,
    /// A choice without a default.
    NoDefault,
    /// A choice with several defaults.
    ManyDefaults,
    /// Variants that do not begin on a new line.
    VariantsOnOneLine,
    /// The name of a variant is none.
    BadKey,
    /// A variant without a text.
    NoVariantText {
        /// Its name in brackets.
        key: String,
    },
    /// A choice by something that nothing can be chosen by.
    BadSelector,
    /// An attribute of a term shown as text.
    TermAttribute,
    /// Anything else.
    Other,
}

impl Mistake {
    /// The stable name of the kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FullWidth { .. } => "fullwidth-syntax",
            _ => "ftl-syntax",
        }
    }
}
