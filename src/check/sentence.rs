//! The sentence and the advice of each finding, in the language of the messages.

mod message;
mod mistake;
mod pair;
pub mod reason;
mod wording;

use crate::{
    domain::{
        diagnostic::{BrokenImage, Fault, Kind, Rule},
        freshness::Changes,
    },
    i18n::message::{
        BadValue, Messages, MissingImageLike, MovedClash, MovedLink, RuleBetween, SlugClash, StaleMessage,
        StaleTranslation, UnknownKeyLike, UnknownTopicLike, WrongKind,
    },
};

/// One sentence on what was found.
pub fn sentence(words: &Messages, fault: &Fault) -> String {
    match fault {
        Fault::Unreadable { kind, reason } => words.unreadable(&reason::of_kind(words, *kind, reason)),
        Fault::FileTooLarge { most } => words.file_too_large(*most),
        Fault::NotUtf8 { looks_like } => words.not_utf8(looks_like),
        Fault::TomlSyntax { reason } => words.toml_syntax(&reason::of_toml(words, reason)),
        Fault::UnknownKey { key, .. } => words.unknown_key(key),
        Fault::MissingKey { key } => words.missing_key(key),
        Fault::WrongKind { key, wanted } => {
            words.wrong_kind(WrongKind { key, wanted: &kind(words, *wanted) })
        }
        Fault::BadValue { key, value, .. } => words.bad_value(BadValue { key, value }),
        Fault::NoHead => words.no_head(),
        Fault::HeadTooLong(most) => words.head_too_long(*most),
        Fault::BodyTooLong(most) => words.body_too_long(*most),
        Fault::EmptyBody => words.empty_body(),
        Fault::NoLocaleFile { name, .. } => words.no_locale(name),
        Fault::BadFolderName { name } => words.bad_folder_name(name),
        Fault::NoText => words.no_text(),
        Fault::NoYear => words.no_year(),
        Fault::SlugClash { slug, other } => words.slug_clash(SlugClash { slug: slug.as_str(), other }),
        Fault::MovedClash { slug, other } => words.moved_clash(MovedClash { slug: slug.as_str(), other }),
        Fault::UnknownSection { section, .. } => words.unknown_section(section),
        Fault::BeforePosted { key } => words.before_posted(key),
        Fault::UnknownTopic { topic, .. } => words.unknown_topic(topic),
        Fault::UnsafeLink { target } => words.unsafe_link(target),
        Fault::DeadLink { target, .. } => words.dead_link(target),
        Fault::MovedLink { target, now } => words.moved_link(MovedLink { now, target }),
        Fault::Template => words.template_text(),
        Fault::RawHtml { html } => words.raw_html(html),
        Fault::MissingImage { file, .. } => words.missing_image(file),
        Fault::BrokenImage { file, .. } => words.broken_image(file),
        Fault::RemoteImage { target } => words.remote_image(target),
        Fault::NoAlt { file } => words.no_alt(file),
        Fault::DrawnCover => words.drawn_cover(),
        Fault::UnknownStory { slug, .. } => words.unknown_story(slug.as_str()),
        Fault::StaleMessage { id, original, .. } => words.stale_message(StaleMessage { id, original }),
        Fault::StaleTranslation { original, changes, .. } => {
            words.stale_translation(StaleTranslation { blocks: &changed_parts(words, changes), original })
        }
        Fault::Message(fault) => message::sentence(words, fault),
        Fault::UnusedPermission { code } => words.unused_permission(code),
        Fault::UnknownPermission { code, .. } => words.unknown_permission(code),
        Fault::ByteOrderMark => words.byte_order_mark(),
        Fault::LineEnds => words.line_ends(),
        Fault::TooDeep => words.too_deep(),
        Fault::DuplicateMessage { id } => words.duplicate_message(id),
        Fault::Pair(fault) => pair::sentence(words, fault),
        Fault::LeptosOptions { reason } => words.leptos_options(reason),
        Fault::NoHashFile => words.no_hash_file(),
        Fault::NoAssets => words.no_assets(),
    }
}

/// Advice on what to do about it, where the sentence does not say it already.
pub fn advice(words: &Messages, fault: &Fault) -> Option<String> {
    Some(match fault {
        Fault::Unreadable { .. } => words.unreadable_help(),
        Fault::FileTooLarge { .. } => words.file_too_large_help(),
        Fault::NotUtf8 { .. } => words.not_utf8_help(),
        Fault::TomlSyntax { .. } => words.toml_syntax_help(),
        Fault::UnknownKey { known, like, .. } => {
            let known = known.join(", ");
            match like {
                Some(like) => words.unknown_key_like(UnknownKeyLike { known: &known, like }),
                None => words.unknown_key_help(&known),
            }
        }
        Fault::BadValue { rule: broken, .. } => rule(words, *broken),
        Fault::NoHead => words.no_head_help(),
        Fault::HeadTooLong(_) => words.head_too_long_help(),
        Fault::BodyTooLong(_) => words.body_too_long_help(),
        Fault::EmptyBody => words.empty_body_help(),
        Fault::NoLocaleFile { known, .. } => words.no_locale_help(&known.join(", ")),
        Fault::BadFolderName { .. } => words.rule_name(),
        Fault::NoText => words.no_text_help(),
        Fault::NoYear => words.no_year_help(),
        Fault::SlugClash { .. } => words.slug_clash_help(),
        Fault::MovedClash { .. } => words.moved_clash_help(),
        Fault::UnknownSection { known, .. } => words.unknown_section_help(&known.join(", ")),
        Fault::BeforePosted { .. } => words.before_posted_help(),
        Fault::UnknownTopic { known, like, .. } => {
            let known = known.join(", ");
            match like {
                Some(like) => words.unknown_topic_like(UnknownTopicLike { known: &known, like }),
                None if known.is_empty() => words.unknown_topic_first(),
                None => words.unknown_topic_help(&known),
            }
        }
        Fault::UnsafeLink { .. } => words.unsafe_link_help(),
        Fault::DeadLink { like: Some(like), .. } => words.did_you_mean(like),
        Fault::DeadLink { .. } => words.dead_link_help(),
        Fault::MovedLink { .. } => words.moved_link_help(),
        Fault::Template => words.template_text_help(),
        Fault::RawHtml { .. } => words.raw_html_help(),
        Fault::MissingImage { known, like, .. } => match (like, known.as_slice()) {
            (Some(like), _) => words.missing_image_like(MissingImageLike { known: &known.join(", "), like }),
            (None, []) => words.missing_image_none(),
            (None, known) => words.missing_image_help(&known.join(", ")),
        },
        Fault::BrokenImage { reason, .. } => match reason {
            BrokenImage::Damaged => words.broken_image_damaged(),
            BrokenImage::TooHeavy(most) => words.broken_image_heavy(&most.to_string()),
            BrokenImage::TooLarge(most) => words.broken_image_large(&most.to_string()),
        },
        Fault::RemoteImage { .. } => words.remote_image_help(),
        Fault::NoAlt { .. } => words.no_alt_help(),
        Fault::DrawnCover => words.drawn_cover_help(),
        Fault::UnknownStory { like, .. } => match like {
            Some(like) => words.unknown_story_like(like),
            None => words.unknown_story_help(),
        },
        Fault::StaleMessage { id, locale, .. } => {
            words.stale_message_help(&format!("couplet accept --message {id} {locale}"))
        }
        Fault::StaleTranslation { slug, is_page, locale, .. } => {
            // An article may have the same name.
            let kind = if *is_page { "page:" } else { "" };
            words.stale_translation_help(&format!("couplet accept {kind}{slug} {locale}"))
        }
        Fault::Message(fault) => return message::advice(words, fault),
        Fault::UnusedPermission { .. } => words.unused_permission_help(),
        Fault::UnknownPermission { like: Some(like), .. } => words.did_you_mean(like),
        Fault::UnknownPermission { like: None, .. } => words.unknown_permission_help(),
        Fault::ByteOrderMark => words.byte_order_mark_help(),
        Fault::LineEnds => words.line_ends_help(),
        Fault::TooDeep => words.too_deep_help(),
        Fault::DuplicateMessage { .. } => words.duplicate_message_help(),
        Fault::Pair(fault) => return pair::advice(words, fault),
        Fault::NoHashFile => words.no_hash_file_help(),
        Fault::NoAssets => words.no_assets_help(),
        Fault::MissingKey { .. } | Fault::WrongKind { .. } | Fault::LeptosOptions { .. } => {
            return None;
        }
    })
}

/// What changed in an original, in the order of the text.
fn changed_parts(words: &Messages, changes: &Changes) -> String {
    let head = changes.head.then(|| words.stale_head());
    let blocks = changes.blocks.iter().map(|number| words.stale_paragraph(*number));
    let gone = (changes.gone > 0).then(|| words.stale_gone(changes.gone));
    head.into_iter().chain(blocks).chain(gone).collect::<Vec<_>>().join(&words.and_also())
}

fn kind(words: &Messages, kind: Kind) -> String {
    match kind {
        Kind::Text => words.kind_text(),
        Kind::Integer => words.kind_integer(),
        Kind::Boolean => words.kind_boolean(),
        Kind::DateTime => words.kind_date_time(),
        Kind::Texts => words.kind_texts(),
        Kind::Table => words.kind_table(),
        Kind::Tables => words.kind_tables(),
    }
}

fn rule(words: &Messages, rule: Rule) -> String {
    match rule {
        Rule::Name => words.rule_name(),
        Rule::BaseUrl => words.rule_base_url(),
        Rule::LanguageTag => words.rule_language_tag(),
        Rule::TimeZone => words.rule_time_zone(),
        Rule::DeclaredLocale => words.rule_declared_locale(),
        Rule::NotReserved => words.rule_not_reserved(),
        Rule::Unique => words.rule_unique(),
        Rule::NotBlank => words.rule_not_blank(),
        Rule::PublicFolder => words.rule_public_folder(),
        Rule::Secret => words.rule_secret(),
        Rule::PublicPath => words.rule_public_path(),
        Rule::FilingNumber => words.rule_filing_number(),
        Rule::IndexNowKey => words.rule_index_now_key(),
        Rule::Url => words.rule_url(),
        Rule::Fingerprint => words.rule_fingerprint(),
        Rule::Between(least, most) => {
            let (least, most) = (least.to_string(), most.to_string());
            words.rule_between(RuleBetween { least: &least, most: &most })
        }
        Rule::OneOf(allowed) => words.rule_one_of(&allowed.join(", ")),
    }
}
