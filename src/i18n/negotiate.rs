//! Choosing a locale for a reader who asked for no address in particular.
//!
//! Belongs here: cookie, `Accept-Language` (RFC 9110 section 12.5.4), default. Does not belong here: HTTP.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::domain::locale::{Locale, Locales};

/// Most languages of one header that are looked at.
const MOST: usize = 32;

/// The locale for a reader: the one that the cookie names, else the best match of the
/// `Accept-Language` header, else the default.
pub fn negotiate<'l>(locales: &'l Locales, cookie: Option<&str>, accepted: Option<&str>) -> &'l Locale {
    cookie
        .and_then(|id| locales.get(id))
        .or_else(|| best_match(locales, accepted?))
        .unwrap_or(locales.default_locale())
}

fn best_match<'l>(locales: &'l Locales, accepted: &str) -> Option<&'l Locale> {
    let available: Vec<LanguageIdentifier> = locales.iter().map(|locale| locale.tag().clone()).collect();
    by_quality(accepted).into_iter().find_map(|wanted| {
        let wanted_tags = [wanted.clone()];
        let matches = negotiate_languages(&wanted_tags, &available, None, NegotiationStrategy::Lookup);
        let exact = matches.first().and_then(|tag| locales.iter().find(|locale| locale.tag() == *tag));
        // Another script or territory of the language serves better than another language.
        exact.or_else(|| locales.iter().find(|locale| locale.tag().language == wanted.language))
    })
}

/// The languages of the header, best first, without those that it refuses (`q=0`) and `*`.
fn by_quality(accepted: &str) -> Vec<LanguageIdentifier> {
    let mut wanted: Vec<(f32, LanguageIdentifier)> = accepted
        .split(',')
        .take(MOST)
        .filter_map(|part| {
            let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
            let quality = match parameters.trim().to_ascii_lowercase().strip_prefix("q=") {
                Some(quality) => quality.trim().parse().ok()?,
                None => 1.0,
            };
            Some((quality, tag.trim().parse().ok()?)).filter(|(quality, _)| *quality > 0.0)
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, tag)| tag).collect()
}
