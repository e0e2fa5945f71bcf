//! Variants: the plural forms of the language, none twice, none that is never used.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use unic_langid::LanguageIdentifier;

use super::{
    edition::{Declared, Entry, offset},
    part::{self, Part},
};
use crate::{
    domain::diagnostic::{Diagnostic, MessageFault},
    i18n::format::PluralForms,
};

/// The names of plural forms in all languages.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of one language.
pub struct Languages {
    cardinal: Option<PluralForms>,
    ordinal: Option<PluralForms>,
}

impl Languages {
    /// The forms of the language with this tag.
    pub fn new(tag: &LanguageIdentifier) -> Self {
        Self { cardinal: PluralForms::new(tag, false), ordinal: PluralForms::new(tag, true) }
    }
}

/// What is wrong with the variants of a text.
pub fn check(
    languages: &Languages,
    entry: &Entry<'_>,
    part: &Part<'_>,
    types: &Declared<'_>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    part::each_choice(&part.pattern, &mut |selector, variants| {
        findings.extend(repeated(entry, variants));
        if is_by_number(selector, variants, types) {
            let forms = if is_ordinal(selector) { &languages.ordinal } else { &languages.cardinal };
            if let Some(forms) = forms {
                findings.extend(against(forms, entry, variants));
            }
        }
    });
    findings
}

/// Choices of the twin by the same variable that this text does not offer.
pub fn compare(entry: &Entry<'_>, part: &Part<'_>, twin: &Part<'_>, types: &Declared<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut all: Vec<(&str, &[Variant<&str>])> = Vec::new();
    part::each_choice(&part.pattern, &mut |selector, variants| {
        let is_free = !is_by_number(selector, variants, types);
        all.extend(variable(selector).filter(|_| is_free).map(|name| (name, variants)));
    });
    part::each_choice(&twin.pattern, &mut |selector, offered| {
        let Some((_, variants)) = all.iter().find(|(name, _)| Some(*name) == variable(selector)) else {
            return;
        };
        for lost in offered.iter().filter(|variant| !variant.default) {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &lost.key;
            let is_number = matches!(lost.key, VariantKey::NumberLiteral { .. });
            if !is_number && !variants.iter().any(|variant| key(variant) == *name) {
                let fault = MessageFault::LostVariant { key: format!("[{name}]") };
                findings.push(entry.find(fault, part.label.clone()));
            }
        }
    });
    findings
}

fn variable<'t>(selector: &InlineExpression<&'t str>) -> Option<&'t str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(super::functions::variable)
        }
        _ => None,
    }
}

fn key<'t>(variant: &Variant<&'t str>) -> &'t str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a choice goes by a number: the variable is one, or all variants are numbers and plural forms.
fn is_by_number(selector: &InlineExpression<&str>, variants: &[Variant<&str>], types: &Declared<'_>) -> bool {
    let is_form = |variant: &Variant<&str>| {
        matches!(variant.key, VariantKey::NumberLiteral { .. }) || FORMS.contains(&key(variant))
    };
    let kind = variable(selector).and_then(|name| types.get(name)).copied();
    match (selector, kind) {
        (_, Some("String" | "Date"))
        | (InlineExpression::StringLiteral { .. } | InlineExpression::TermReference { .. }, _) => false,
        (InlineExpression::FunctionReference { id, .. }, _) if id.name != "NUMBER" => false,
        _ => variants.iter().all(is_form),
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    })
}

fn repeated(entry: &Entry<'_>, variants: &[Variant<&str>]) -> Vec<Diagnostic> {
    let mut seen: Vec<&str> = Vec::new();
    let mut findings = Vec::new();
    for variant in variants.iter().take(super::MOST_IN_ONE_TEXT * 10) {
        let key = key(variant);
        if seen.contains(&key) {
            let fault = MessageFault::DuplicateVariant { key: format!("[{key}]") };
            findings.push(entry.find(fault, in_brackets(entry, key)));
        }
        seen.push(key);
    }
    findings
}

/// The variants of a choice by a number against the forms of the language.
fn against(forms: &PluralForms, entry: &Entry<'_>, variants: &[Variant<&str>]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for key in variants.iter().map(key).filter(|key| FORMS.contains(key) && !forms.all.contains(key)) {
        let known = forms.all.clone();
        let fault = MessageFault::UselessVariant { key: format!("[{key}]"), known };
        findings.push(entry.find(fault, in_brackets(entry, key)));
    }
    let has = |form: &str| {
        variants.iter().any(|variant| key(variant) == form || form == "one" && key(variant) == "1")
    };
    let default = variants.iter().find(|variant| variant.default).map(key);
    // A default of another name takes all that has no form of its own.
    let missing = forms.needed.iter().filter(|form| !has(form));
    let missing = missing.filter(|form| **form != "other" || default.is_some_and(|key| FORMS.contains(&key)));
    for form in missing {
        let at = default.map_or(entry.at..entry.at + entry.id.len(), |key| in_brackets(entry, key));
        findings.push(entry.find(MessageFault::MissingVariant { key: form }, at));
    }
    findings
}

/// A key with the brackets round it.
fn in_brackets(entry: &Entry<'_>, key: &str) -> std::ops::Range<usize> {
    let text = entry.place_of.text();
    let start = offset(text, key);
    let open = text[..start].rfind('[').unwrap_or(start);
    let end = start + key.len();
    open..text[end..].find(']').map_or(end, |close| end + close + 1)
}
