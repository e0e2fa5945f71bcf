//! The names that stand in URLs and folder names.
//!
//! Belongs here: their one spelling rule. Does not belong here: what they name.

use std::{borrow::Borrow, fmt, str::FromStr, sync::Arc};

/// A name that breaks the spelling rule of [`Slug`]: ASCII `a-z`, `0-9` and `-`, 1 to 100 characters,
/// no `-` at either end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadName;

/// Longest name in characters: it is a folder name and a part of a URL.
const LONGEST: usize = 100;

fn is_well_spelled(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as it stands in a URL.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = BadName;

            fn from_str(text: &str) -> Result<Self, BadName> {
                if is_well_spelled(text) { Ok(Self(text.into())) } else { Err(BadName) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

name_type! {
    /// The identity of an article or a fixed page: the name of its folder, unique in the site.
    Slug
}

name_type! {
    /// The id of a topic, as `content/topics.toml` declares it and articles name it.
    TopicId
}

name_type! {
    /// The id of a section, as declared in `content/sections.toml`.
    SectionId
}
