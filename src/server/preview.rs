//! Preview links: who may read an article before its time.
//!
//! A link works for one article in all its languages, until a moment that stands in it. Whoever has
//! the link can read; nobody can make one without the secret of the settings.

use hmac::{Hmac, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

use crate::domain::{
    name::Slug,
    preview::{CODE, Key},
};

/// A key that opens the article `slug` from `now` on for `hours`.
pub fn key(secret: &str, slug: &Slug, now: Timestamp, hours: u32) -> Option<Key> {
    let until = now.checked_add(SignedDuration::from_hours(hours.into())).ok()?;
    let until = Timestamp::from_second(until.as_second()).ok()?;
    let code = mac(secret, slug, until)?.finalize().into_bytes();
    Some(Key { until, code: hex::encode(&code[..CODE]) })
}

/// Whether `key` was made for the article `slug` with this secret. The comparison takes the same time
/// for every wrong code.
pub fn is_ours(key: &Key, secret: &str, slug: &Slug) -> bool {
    let code = hex::decode(&key.code).unwrap_or_default();
    let mac = mac(secret, slug, key.until);
    code.len() == CODE && mac.is_some_and(|mac| mac.verify_truncated_left(&code).is_ok())
}

fn mac(secret: &str, slug: &Slug, until: Timestamp) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("preview {slug} {}", until.as_second()).as_bytes());
    Some(mac)
}
