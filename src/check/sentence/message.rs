//! The sentences on messages: what is wrong, what readers see of it, the way out.

use super::{mistake, wording};
use crate::{
    domain::diagnostic::MessageFault,
    i18n::message::{
        BadOption, LostMessageLike, LostMessages, Messages, MissingMessage, MissingTerm, NameClash,
        OtherTags, UnknownOption,
    },
};

/// One sentence on what was found.
pub fn sentence(words: &Messages, fault: &MessageFault) -> String {
    match fault {
        MessageFault::Syntax(found) => mistake::sentence(words, found),
        MessageFault::Wording(found) => wording::sentence(words, found),
        MessageFault::TooLong { most } => words.message_too_long(*most),
        MessageFault::TooManyPlaceables { most } => words.too_many_placeables(*most),
        MessageFault::NameClash { id, other } => words.name_clash(NameClash { id, other }),
        MessageFault::Missing { id, text } => words.missing_message(MissingMessage { id, text }),
        MessageFault::Lost { id, .. } => words.lost_message(id),
        MessageFault::LostMany { first, count } => words.lost_messages(LostMessages { first, count: *count }),
        MessageFault::Extra { id, .. } => words.extra_message(id),
        MessageFault::MissingParts { parts } => words.missing_parts(&parts.join(", ")),
        MessageFault::NoValue => words.no_value(),
        MessageFault::ExtraPart { part, .. } => words.extra_part(part),
        MessageFault::UnknownVariable { name, .. } => words.unknown_variable(name),
        MessageFault::MissingVariable { name, is_bare: true } => words.bare_variable(name),
        MessageFault::MissingVariable { name, .. } => words.missing_variable(name),
        MessageFault::RawDate { name } => words.raw_date(name),
        MessageFault::UnknownReference { name, .. } => words.unknown_reference(name),
        MessageFault::MissingTerm { term, text } => words.missing_term(MissingTerm { term, text }),
        MessageFault::Cycle { path } => words.cyclic_reference(&path.join(" → ")),
        MessageFault::UnknownFunction { name, .. } => words.unknown_function(name),
        MessageFault::BadArgument { function } => words.bad_argument(function),
        MessageFault::UnknownOption { function, option, .. } => {
            words.unknown_option(UnknownOption { function, option })
        }
        MessageFault::BadOption { option, value, .. } => words.bad_option(BadOption { option, value }),
        MessageFault::UselessVariant { key, .. } => words.useless_variant(key),
        MessageFault::MissingVariant { key } => words.missing_variant(&bracketed(&[key])),
        MessageFault::DuplicateVariant { key } => words.duplicate_variant(key),
        MessageFault::LostVariant { key } => words.lost_variant(key),
        MessageFault::SameAsReference => words.same_as_reference(),
        MessageFault::Empty { text } => words.empty_message(text),
        MessageFault::Markup { found, wanted } => words.other_tags(OtherTags { found, wanted }),
    }
}

/// Advice on what to do about it, where the sentence does not say it already.
pub fn advice(words: &Messages, fault: &MessageFault) -> Option<String> {
    let like = |like: &Option<String>| like.as_ref().map(|like| words.did_you_mean(like));
    Some(match fault {
        MessageFault::Syntax(found) => return mistake::advice(words, found),
        MessageFault::Wording(found) => return wording::advice(words, found),
        MessageFault::NameClash { .. } => words.name_clash_help(),
        MessageFault::ExtraPart { like: probable, .. } => return like(probable),
        MessageFault::Lost { like: Some(like), id } => words.lost_message_like(LostMessageLike { id, like }),
        MessageFault::Missing { id, .. } | MessageFault::Lost { id, .. } => words.missing_message_help(id),
        MessageFault::LostMany { .. } => words.lost_messages_help(),
        MessageFault::Extra { like: probable, .. } => like(probable).unwrap_or(words.extra_message_help()),
        MessageFault::MissingParts { parts } => {
            words.missing_parts_help(parts.first().map_or("", String::as_str))
        }
        MessageFault::UnknownVariable { like: probable, known, .. } => match known.as_slice() {
            [] => words.unknown_variable_none(),
            known => like(probable).unwrap_or(words.unknown_variable_help(&known.join(", "))),
        },
        MessageFault::MissingVariable { name, .. } => words.missing_variable_help(name),
        MessageFault::RawDate { name } => words.raw_date_help(name),
        MessageFault::UnknownReference { like: probable, .. } => {
            like(probable).unwrap_or(words.unknown_reference_help())
        }
        MessageFault::MissingTerm { term, .. } => words.missing_term_help(term),
        MessageFault::Cycle { .. } => words.cyclic_reference_help(),
        MessageFault::UnknownFunction { known, .. } => words.known_functions(&known.join(", ")),
        MessageFault::BadArgument { function } => match *function {
            "DATETIME" => words.date_argument(),
            _ => words.number_argument(),
        },
        MessageFault::UnknownOption { like: Some(like), .. } => words.did_you_mean(like),
        MessageFault::UnknownOption { known, .. } => words.known_options(&known.join(", ")),
        MessageFault::BadOption { known, most, .. } => match known.as_slice() {
            [] => words.known_digits(*most),
            known => words.known_values(&quoted(known)),
        },
        MessageFault::UselessVariant { known, .. } => words.known_forms(&bracketed(known)),
        MessageFault::MissingVariant { key } => words.missing_variant_help(&bracketed(&[key])),
        MessageFault::SameAsReference => words.untranslated_help(),
        MessageFault::Empty { .. } => words.empty_message_help(),
        MessageFault::Markup { .. } => words.other_tags_help(),
        MessageFault::TooLong { .. }
        | MessageFault::TooManyPlaceables { .. }
        | MessageFault::NoValue
        | MessageFault::DuplicateVariant { .. }
        | MessageFault::LostVariant { .. } => return None,
    })
}

fn bracketed(names: &[&str]) -> String {
    names.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", ")
}

fn quoted(values: &[&str]) -> String {
    values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", ")
}
