//! The sentences on words that are doubtful by themselves.

use crate::{
    domain::diagnostic::{Space, Wording},
    i18n::message::{FullWidthBraces, Messages, WrongWidth},
};

/// One sentence on what is doubtful.
pub fn sentence(words: &Messages, wording: &Wording) -> String {
    match wording {
        Wording::OtherLanguage { words: left } => words.other_language(left),
        Wording::Space(Space::Before(char)) => words.space_before(&code_point(*char)),
        Wording::Space(Space::After(char)) => words.space_after(&code_point(*char)),
        Wording::HalfWidth { found, wanted } => {
            let (found, wanted) = (&found.to_string(), &wanted.to_string());
            words.wrong_width(WrongWidth { found, wanted })
        }
        Wording::FullWidthBraces { found, wanted } => {
            words.full_width_braces(FullWidthBraces { found, wanted })
        }
        Wording::Hidden { char } => words.hidden_character(&code_point(*char)),
        Wording::Damaged { found } => words.damaged_text(found),
        Wording::NoCharacter { escape } => words.no_character(escape),
    }
}

/// Advice, where the sentence does not say it already.
pub fn advice(words: &Messages, wording: &Wording) -> Option<String> {
    match wording {
        Wording::OtherLanguage { .. } => Some(words.untranslated_help()),
        Wording::Space(_) => Some(words.space_help()),
        Wording::Damaged { .. } => Some(words.damaged_text_help()),
        Wording::NoCharacter { .. } => Some(words.no_character_help()),
        Wording::HalfWidth { .. } | Wording::FullWidthBraces { .. } | Wording::Hidden { .. } => None,
    }
}

fn code_point(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}
