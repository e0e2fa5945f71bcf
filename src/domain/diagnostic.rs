//! Findings for people who edit text: what is wrong, where, and the facts that a sentence needs.
//!
//! Belongs here: findings as data. Does not belong here: their sentences (`locales/*/check.ftl`)
//! and their drawing (`check::report`).

mod code;
mod message;
mod pair;
mod place;
mod value;

use std::ops::Range;

use super::{freshness::Changes, name::Slug};
pub use code::CODES;
pub use message::{MessageFault, Mistake, Space, Wording};
pub use pair::{PairFault, Shape, Unequal};
pub use place::{Lines, Place, Spot};
pub use value::{Kind, Rule};

/// One finding with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What was found.
    pub fault: Fault,
    /// Where.
    pub place: Place,
    /// What answers the place in another language, where a finding is about a pair.
    pub other: Option<Place>,
    /// What would put it right, where nobody has to think about it.
    pub fix: Option<Fix>,
}

/// A change of a file that puts a finding right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The bytes of the file's text that are replaced.
    pub range: Range<usize>,
    /// What stands in their place.
    pub text: String,
}

impl Diagnostic {
    /// A finding and its place.
    pub fn new(fault: Fault, place: Place) -> Self {
        Self { fault, place, other: None, fix: None }
    }

    /// The same finding with the place that answers it in another language.
    pub fn answering(self, other: Place) -> Self {
        Self { other: Some(other), ..self }
    }

    /// The same finding with a change that puts it right.
    pub fn with_fix(self, range: Range<usize>, text: impl Into<String>) -> Self {
        Self { fix: Some(Fix { range, text: text.into() }), ..self }
    }
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It may be right as it is.
    Warning,
    /// Readers see something broken or do not see it at all.
    Error,
}

/// Why a picture cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BrokenImage {
    /// It is not what its ending says, or it is damaged or cut off.
    Damaged,
    /// It has more bytes than this many megabytes.
    TooHeavy(u64),
    /// It has more pixels than this many million.
    TooLarge(u64),
}

/// What was found, with the facts that its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file or folder could not be read.
    Unreadable {
        /// The kind of the operating system's reason.
        kind: std::io::ErrorKind,
        /// The operating system's reason.
        reason: String,
    },
    /// The file is larger than is read.
    FileTooLarge {
        /// The most megabytes that are read.
        most: usize,
    },
    /// The bytes are not UTF-8.
    NotUtf8 {
        /// The encoding that they look like.
        looks_like: &'static str,
    },
    /// The TOML text does not parse.
    TomlSyntax {
        /// The parser's reason.
        reason: String,
    },
    /// A key that nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that are read there.
        known: Vec<&'static str>,
        /// The known key that looks like it.
        like: Option<&'static str>,
    },
    /// A key that must be there.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A value of the wrong kind.
    WrongKind {
        /// Its key.
        key: &'static str,
        /// The kind that it should have.
        wanted: Kind,
    },
    /// A value that breaks a rule.
    BadValue {
        /// Its key.
        key: &'static str,
        /// The value.
        value: String,
        /// The rule.
        rule: Rule,
    },
    /// A file that should begin with a head between `+++` lines does not, or the head is not closed.
    NoHead,
    /// The head of a text has more characters than this, the most that are read.
    HeadTooLong(usize),
    /// The Markdown of a text has more characters than this, the most that are read.
    BodyTooLong(usize),
    /// There is a head and nothing after it.
    EmptyBody,
    /// A text file of an article whose name is no locale of the site.
    NoLocaleFile {
        /// The name without its ending.
        name: String,
        /// The locales of the site.
        known: Vec<String>,
    },
    /// A folder whose name is no slug.
    BadFolderName {
        /// The name.
        name: String,
    },
    /// An article or page without any text.
    NoText,
    /// An article that is not in the folder of a year.
    NoYear,
    /// Two folders have the same slug; this one is left out.
    SlugClash {
        /// The slug.
        slug: Slug,
        /// The folder that has it.
        other: String,
    },
    /// A former slug that is in use, or that two articles claim.
    MovedClash {
        /// The former slug.
        slug: Slug,
        /// The article that has or claims it.
        other: String,
    },
    /// A section that is not declared.
    UnknownSection {
        /// The section.
        section: String,
        /// The declared ones.
        known: Vec<String>,
    },
    /// A time that lies before `posted` and cannot.
    BeforePosted {
        /// Its key.
        key: &'static str,
    },
    /// A topic that is not declared.
    UnknownTopic {
        /// The topic.
        topic: String,
        /// The declared ones.
        known: Vec<String>,
        /// The declared one that looks like it.
        like: Option<String>,
    },
    /// A link whose address is not allowed.
    UnsafeLink {
        /// The address.
        target: String,
    },
    /// A link to an article or page that does not exist.
    DeadLink {
        /// The address.
        target: String,
        /// The one that is probably meant.
        like: Option<String>,
    },
    /// A link to an article by a name that it had before.
    MovedLink {
        /// The address.
        target: String,
        /// The address with the present name.
        now: String,
    },
    /// The words that `couplet new` put there to be written over.
    Template,
    /// Raw HTML that was taken out.
    RawHtml {
        /// The beginning of it.
        html: String,
    },
    /// A picture that is not beside the text.
    MissingImage {
        /// The name of its file.
        file: String,
        /// The pictures that are there.
        known: Vec<String>,
        /// The one of them that looks like it.
        like: Option<String>,
    },
    /// A picture that cannot be shown.
    BrokenImage {
        /// The name of its file.
        file: String,
        /// Why.
        reason: BrokenImage,
    },
    /// A picture at an address: pages load nothing from elsewhere.
    RemoteImage {
        /// The address.
        target: String,
    },
    /// A picture without words for those who do not see it.
    NoAlt {
        /// The name of its file.
        file: String,
    },
    /// A cover that social cards cannot show.
    DrawnCover,
    /// A story is to lead the home page and is not published.
    UnknownStory {
        /// Its slug.
        slug: Slug,
        /// The story that is probably meant.
        like: Option<String>,
    },
    /// A message is older than the reference's, from which it was translated.
    StaleMessage {
        /// Its id.
        id: String,
        /// The locale of the translation.
        locale: String,
        /// The locale of the reference.
        original: String,
    },
    /// A translation is older than its original.
    StaleTranslation {
        /// The article or fixed page.
        slug: Slug,
        /// Whether it is a fixed page.
        is_page: bool,
        /// The locale of the translation.
        locale: String,
        /// The locale of the original.
        original: String,
        /// What changed.
        changes: Changes,
    },
    /// A file begins with a byte order mark.
    ByteOrderMark,
    /// The lines of a file do not all end alike.
    LineEnds,
    /// Something about messages.
    Message(MessageFault),
    /// A permission that accepts nothing.
    UnusedPermission {
        /// The code that it accepts.
        code: String,
    },
    /// A permission for a code that does not exist.
    UnknownPermission {
        /// The code.
        code: String,
        /// The one that is probably meant.
        like: Option<&'static str>,
    },
    /// The text nests deeper than the parser can safely follow.
    TooDeep,
    /// A message that was already defined.
    DuplicateMessage {
        /// Its id.
        id: String,
    },
    /// The table that Leptos reads cannot be used.
    LeptosOptions {
        /// Its reason.
        reason: String,
    },
    /// Something in the words of a story, or of two texts that answer each other.
    Pair(PairFault),
    /// `hash-files` is on and the file with the hashes is not there.
    NoHashFile,
    /// The folder with the built assets has no `pkg`.
    NoAssets,
}
