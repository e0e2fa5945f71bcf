//! Pictures beside an article or a fixed page: all that a page says of one before its bytes are there.
//!
//! Belongs here: sizes, formats, the addresses a picture has. Does not belong here: reading and
//! making files (`storage::pictures`), the shape of paths (`domain::route`).

use std::{fmt, path::PathBuf, str::FromStr};

use super::{
    name::Slug,
    route::{Media, Route},
};

/// Widths in pixels in which a raster picture is offered, its own width apart.
const WIDTHS: [u32; 5] = [320, 640, 960, 1280, 1600];

/// The greatest width in pixels in which a raster picture is shown; a wider one is made smaller.
pub const WIDEST: u32 = 2000;

/// How a picture is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// JPEG (ISO/IEC 10918).
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
    /// WebP (RFC 9649).
    WebP,
    /// SVG (<https://www.w3.org/TR/SVG2/>): drawn in any size, so it is served as it is.
    Svg,
}

impl Format {
    /// The ending of files and addresses.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Svg => "svg",
        }
    }

    /// The media type (RFC 9110 section 8.3.1).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Svg => "image/svg+xml",
        }
    }

    /// The format that files with this ending are in.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Some(match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::WebP,
            "svg" => Self::Svg,
            _ => return None,
        })
    }
}

/// The fingerprint of a picture's content: in addresses 16 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash(pub u64);

impl Hash {
    /// The fingerprint that a digest begins with.
    pub fn of_digest(digest: &[u8]) -> Self {
        Self(digest.iter().take(8).fold(0, |hash, byte| hash << 8 | u64::from(*byte)))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Hash {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let hash = u64::from_str_radix(text, 16).map(Self).map_err(|_| ())?;
        if hash.to_string() == text { Ok(hash) } else { Err(()) }
    }
}

/// A form in which a picture is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// In its own format and full size.
    Whole(Format),
    /// As WebP of this width in pixels.
    Width(u32),
}

impl Form {
    /// The format of its bytes.
    pub fn format(self) -> Format {
        match self {
            Self::Whole(format) => format,
            Self::Width(_) => Format::WebP,
        }
    }
}

/// A picture that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The article or page that it lies beside.
    pub owner: Slug,
    /// What its addresses call it: its file name as far as it can stand in a URL.
    pub stem: Slug,
    /// The fingerprint of its content.
    pub hash: Hash,
    /// The format of the file.
    pub format: Format,
    /// Width in pixels as it is shown, turned upright.
    pub width: u32,
    /// Height in pixels as it is shown, turned upright.
    pub height: u32,
    /// The file.
    pub file: PathBuf,
}

impl Picture {
    /// The widths in which it is offered: never more than its own, none if it is drawn in any size.
    pub fn widths(&self) -> impl Iterator<Item = u32> {
        let smaller = WIDTHS.into_iter().filter(|width| *width < self.width);
        smaller.chain([self.width]).filter(|_| self.format != Format::Svg)
    }

    /// All forms in which it is served.
    pub fn forms(&self) -> impl Iterator<Item = Form> {
        std::iter::once(Form::Whole(self.format)).chain(self.widths().map(Form::Width))
    }

    /// Whether it is served in this form.
    pub fn has(&self, form: Form) -> bool {
        match form {
            Form::Whole(format) => format == self.format,
            Form::Width(width) => self.widths().any(|own| own == width),
        }
    }

    /// The address of one of its forms.
    pub fn route(&self, form: Form) -> Route {
        Route::Media(Media {
            key: None,
            owner: self.owner.clone(),
            stem: self.stem.clone(),
            hash: self.hash,
            form,
        })
    }

    /// The address of the whole picture, for `src`.
    pub fn src(&self) -> String {
        self.route(Form::Whole(self.format)).path()
    }

    /// Its widths with their addresses, for `srcset`; `None` if it is drawn in any size.
    pub fn srcset(&self) -> Option<String> {
        let address = |width| format!("{} {width}w", self.route(Form::Width(width)).path());
        let all: Vec<String> = self.widths().map(address).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

/// The picture that lists, the home page and social cards show for an article, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The picture.
    pub picture: Picture,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// The name of a file as far as it can stand in a URL: `会场 2.JPG` is `2`, `会场.jpg` is `picture`.
pub fn stem(file: &str) -> Option<Slug> {
    let name = file.rsplit_once('.').map_or(file, |(name, _)| name).to_ascii_lowercase();
    let parts = name.split(|char: char| !char.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-").parse().or_else(|_| "picture".parse()).ok()
}
