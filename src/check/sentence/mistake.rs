//! The sentences on texts that do not parse.

use crate::{
    domain::diagnostic::Mistake,
    i18n::message::{FullWidthSign, Messages},
};

/// One sentence on a mistake, with the way out.
pub fn sentence(words: &Messages, mistake: &Mistake) -> String {
    match mistake {
        Mistake::FullWidth { found, wanted } => {
            let (found, wanted) = (&found.to_string(), &wanted.to_string());
            words.full_width_sign(FullWidthSign { found, wanted })
        }
        Mistake::UnclosedBrace => words.unclosed_brace(),
        Mistake::StrayBrace => words.stray_brace(),
        Mistake::UnclosedParenthesis => words.unclosed_parenthesis(),
        Mistake::UnclosedString => words.unclosed_string(),
        Mistake::Tab => words.tab_in_text(),
        Mistake::Indented => words.indented_message(),
        Mistake::Swallowed { id } => words.swallowed_message(id),
        Mistake::NoEquals { id } => words.no_equals(id),
        Mistake::BadId { id } => words.bad_id(id),
        Mistake::NoText { id } => words.no_text_after_id(id),
        Mistake::NoMessage => words.loose_line(),
        Mistake::Conflict => words.conflict_marks(),
        Mistake::TightComment => words.tight_comment(),
        Mistake::BadPlaceable => words.bad_placeable(),
        Mistake::BadVariable => words.bad_variable(),
        Mistake::BadCallee { name } => words.bad_callee(name),
        Mistake::BadArguments => words.bad_arguments(),
        Mistake::NoLiteral => words.no_literal(),
        Mistake::BadEscape => words.bad_escape(),
        Mistake::BadArrow => words.bad_arrow(),
        Mistake::NoDefault => words.no_default(),
        Mistake::ManyDefaults => words.many_defaults(),
        Mistake::VariantsOnOneLine => words.variants_on_one_line(),
        Mistake::BadKey => words.bad_key(),
        Mistake::NoVariantText { key } => words.no_variant_text(key),
        Mistake::BadSelector => words.bad_selector(),
        Mistake::TermAttribute => words.term_attribute(),
        Mistake::Other => words.other_mistake(),
    }
}

/// What readers see meanwhile, where it is a message that cannot be read.
pub fn advice(words: &Messages, mistake: &Mistake) -> Option<String> {
    let is_no_message = matches!(
        mistake,
        Mistake::Swallowed { .. } | Mistake::NoMessage | Mistake::Conflict | Mistake::TightComment
    );
    (!is_no_message).then(|| words.until_mended())
}
