//! Images of a text: a picture beside it, in a paragraph or as a figure of its own.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use quick_xml::escape::partial_escape;

use super::element::element;
use crate::{
    domain::{diagnostic::Fault, locale::Locale, picture::Picture},
    storage::pictures::Shelf,
};

/// How wide a figure is: the measure of the text, or nearly the window.
const FIGURE: &str = "(min-width: 44rem) 42rem, 92vw";

/// How wide a picture in a line may be: it is as high as the line.
const IN_LINE: &str = "5em";

/// An image whose words are being read.
pub struct Open {
    target: String,
    caption: String,
    alt: String,
    range: Range<usize>,
    /// Images may stand in the words of an image; they are only words there.
    depth: usize,
}

impl Open {
    /// `![…](target "caption")` at these bytes of the Markdown.
    pub fn new(target: &CowStr<'_>, caption: &CowStr<'_>, range: Range<usize>) -> Self {
        Self {
            target: target.to_string(),
            caption: caption.trim().to_owned(),
            alt: String::new(),
            range,
            depth: 1,
        }
    }

    /// Takes an event of its words; true when it is the end of the image.
    pub fn take(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::Start(Tag::Image { .. }) => self.depth += 1,
            Event::End(TagEnd::Image) => self.depth -= 1,
            Event::Text(text) | Event::Code(text) => self.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.alt.push(' '),
            _ => {}
        }
        self.depth == 0
    }
}

/// An image that was read.
pub struct Image {
    /// Its bytes of the Markdown.
    pub range: Range<usize>,
    found: Result<Picture, Fault>,
    file: String,
    caption: String,
    alt: String,
    is_first: bool,
}

impl Image {
    /// The image for readers of `locale`. The first block of a text is seen at once, so its picture
    /// is not to wait.
    pub fn new(open: Open, pictures: &Shelf, locale: &Locale, is_first: bool) -> Self {
        let Open { target, caption, alt, range, .. } = open;
        let alt = alt.trim().to_owned();
        let is_remote = target.contains(':') || target.starts_with("//");
        let found = if is_remote {
            Err(Fault::RemoteImage { target: target.clone() })
        } else {
            pictures.find(&target, locale)
        };
        Self { range, found, file: target, caption, alt, is_first }
    }

    /// What is wrong with it.
    pub fn fault(&self) -> Option<Fault> {
        self.found.as_ref().err().cloned()
    }

    /// The picture as it stands in a line.
    pub fn in_line(&self) -> String {
        self.html(IN_LINE)
    }

    /// The `<img>`, or a quiet box with its words: its place stays, so that the numbers of blocks hold.
    fn html(&self, sizes: &str) -> String {
        match &self.found {
            Ok(picture) => img(picture, &self.alt, sizes, self.is_first),
            Err(_) => element("span", &[("class", "gap")], Some(&partial_escape(&self.alt))),
        }
    }

    /// The figure that the image is as a block of its own, and what a figure must not lack.
    pub fn into_figure(self, credits: &BTreeMap<String, String>) -> (String, Option<Fault>) {
        let credit =
            credits.get(&self.file).map(|credit| element("small", &[], Some(&partial_escape(credit))));
        let caption = (!self.caption.is_empty()).then(|| partial_escape(&self.caption).into_owned());
        let words: Vec<String> = caption.into_iter().chain(credit).collect();
        let words = (!words.is_empty()).then(|| element("figcaption", &[], Some(&words.join(" "))));
        let figure =
            element("figure", &[], Some(&(self.html(FIGURE) + words.as_deref().unwrap_or_default())));
        let is_bare = self.alt.is_empty() && self.found.is_ok();
        (figure, is_bare.then_some(Fault::NoAlt { file: self.file }))
    }
}

fn img(picture: &Picture, alt: &str, sizes: &str, is_first: bool) -> String {
    let (src, srcset) = (picture.src(), picture.srcset());
    let (width, height) = (picture.width.to_string(), picture.height.to_string());
    let mut attributes = vec![("src", src.as_str())];
    if let Some(srcset) = &srcset {
        attributes.extend([("srcset", srcset.as_str()), ("sizes", sizes)]);
    }
    attributes.extend([("alt", alt), ("width", &width), ("height", &height)]);
    if !is_first {
        attributes.push(("loading", "lazy"));
    }
    attributes.push(("decoding", "async"));
    element("img", &attributes, None)
}
