//! What the value of a key must be.

/// The kind of value that a key wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A local date and time: `2020-09-22 01:44:00`.
    DateTime,
    /// A list of texts.
    Texts,
    /// A table.
    Table,
    /// A list of tables.
    Tables,
}

/// The rule that a value breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A slug: `a-z`, `0-9` and `-`.
    Name,
    /// `http://` or `https://`, a host, no path.
    BaseUrl,
    /// A BCP 47 language tag.
    LanguageTag,
    /// An IANA time zone.
    TimeZone,
    /// A locale of the site.
    DeclaredLocale,
    /// A name that the program keeps for itself.
    NotReserved,
    /// A name that nothing else has.
    Unique,
    /// A text that is not blank.
    NotBlank,
    /// A folder that holds nothing but public files.
    PublicFolder,
    /// A text too long to be guessed.
    Secret,
    /// A path below the root of the site.
    PublicPath,
    /// A number with words round it.
    FilingNumber,
    /// The key of an `IndexNow` file: 8 to 128 of `a-z`, `0-9` and `-`.
    IndexNowKey,
    /// `http://` or `https://`, a host, and whatever follows.
    Url,
    /// The fingerprint of a piece of text: eight hexadecimal digits.
    Fingerprint,
    /// A number within these bounds.
    Between(i64, i64),
    /// One of these words.
    OneOf(&'static [&'static str]),
}
