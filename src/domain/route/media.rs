//! The addresses of pictures.

use crate::domain::{
    name::Slug,
    picture::{Form, Format, Hash},
    preview::Key,
};

use super::page::whole_number;

/// The address of a picture in one of its forms. The hash changes with its content, so that what is
/// there never does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Media {
    /// The key of a preview link, without which nobody sees the pictures of an unpublished story.
    pub key: Option<Key>,
    /// The article or page that the picture lies beside.
    pub owner: Slug,
    /// What the picture is called.
    pub stem: Slug,
    /// The fingerprint of its content.
    pub hash: Hash,
    /// The form.
    pub form: Form,
}

impl Media {
    pub(super) fn path(&self) -> String {
        let Self { key, owner, stem, hash, form } = self;
        let ending = form.format().ending();
        let folder = media_folder(key.as_ref(), owner);
        match form {
            Form::Whole(_) => format!("{folder}{stem}.{hash}.{ending}"),
            Form::Width(width) => format!("{folder}{stem}.{hash}.{width}.{ending}"),
        }
    }

    /// The HTML of a body of `owner` with the addresses of its pictures as the bearer of `key` sees them.
    pub fn unlocked(html: &str, owner: &Slug, key: &Key) -> String {
        html.replace(&media_folder(None, owner), &media_folder(Some(key), owner))
    }

    pub(super) fn parse(key: Option<Key>, owner: &str, file: &str) -> Option<Self> {
        let parts: Vec<&str> = file.split('.').collect();
        let (stem, hash, form) = match parts.as_slice() {
            [stem, hash, ending] => (stem, hash, Form::Whole(Format::of_ending(ending)?)),
            [stem, hash, width, "webp"] => (stem, hash, Form::Width(whole_number(width)?.try_into().ok()?)),
            _ => return None,
        };
        Some(Self {
            key,
            owner: owner.parse().ok()?,
            stem: stem.parse().ok()?,
            hash: hash.parse().ok()?,
            form,
        })
    }
}

fn media_folder(key: Option<&Key>, owner: &Slug) -> String {
    match key {
        Some(key) => format!("/media/{key}/{owner}/"),
        None => format!("/media/{owner}/"),
    }
}
