//! The services with which a reader can share a story, and the addresses of their share pages.
//!
//! Belongs here: what a service is called in the settings and what its address is made of. All are
//! plain links; nothing of a service is loaded by a page. Does not belong here: which of them an
//! edition offers (`Leptos.toml`), what readers call them (`locales/`).

use std::{fmt::Write, str::FromStr};

/// A way to share a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// The reader's own e-mail program.
    Mail,
    /// `WeChat`, which has no share page: its readers scan the QR code of the short link.
    WeChat,
    /// Weibo.
    Weibo,
    /// X.
    X,
    /// `LinkedIn`.
    LinkedIn,
    /// Facebook.
    Facebook,
}

/// A name that no service has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownService;

const ALL: [Service; 6] =
    [Service::Mail, Service::WeChat, Service::Weibo, Service::X, Service::LinkedIn, Service::Facebook];

impl Service {
    /// The names of all services, in the order of their declaration, as the settings write them.
    pub const NAMES: [&'static str; 6] = ["mail", "wechat", "weibo", "x", "linkedin", "facebook"];

    /// The name of the service in the settings.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// The address at which a reader shares the story called `title` at `url`; none where there is
    /// nothing to follow.
    pub fn address(self, title: &str, url: &str) -> Option<String> {
        let (title, url) = (value(title), value(url));
        Some(match self {
            Self::WeChat => return None,
            // RFC 6068
            Self::Mail => format!("mailto:?subject={title}&body={url}"),
            Self::Weibo => format!("https://service.weibo.com/share/share.php?url={url}&title={title}"),
            Self::X => format!("https://x.com/intent/post?url={url}&text={title}"),
            Self::LinkedIn => format!("https://www.linkedin.com/sharing/share-offsite/?url={url}"),
            Self::Facebook => format!("https://www.facebook.com/sharer/sharer.php?u={url}"),
        })
    }
}

impl FromStr for Service {
    type Err = UnknownService;

    fn from_str(name: &str) -> Result<Self, UnknownService> {
        ALL.into_iter().find(|service| service.name() == name).ok_or(UnknownService)
    }
}

/// `text` as a value of a query. What is not ASCII stays as it is: browsers send it as UTF-8 with
/// percent signs (the URL standard's query state), and the page stays short and readable.
fn value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for char in text.chars() {
        if char.is_ascii() && !char.is_ascii_alphanumeric() && !"-._~:/,!".contains(char) {
            let written = write!(value, "%{:02X}", u32::from(char));
            debug_assert!(written.is_ok(), "writing to a String cannot fail");
        } else {
            value.push(char);
        }
    }
    value
}
