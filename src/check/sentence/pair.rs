//! The sentences and the advice on the words of articles and pages.

use crate::{
    domain::diagnostic::{PairFault, Shape, Unequal},
    i18n::message::{
        FactOther, FactOtherValues, MarkNarrow, MarkWide, Messages, PairCode, PairImage, PairLink, PairShape,
        ShapeTable, TermForbidden, TermMissing, TermNote,
    },
};

/// One sentence on what was found.
pub fn sentence(words: &Messages, fault: &PairFault) -> String {
    match fault {
        PairFault::MissingPair { locale } => words.pair_missing(locale),
        PairFault::MissingBlocks { count } => words.pair_blocks_missing(*count),
        PairFault::ExtraBlocks { count } => words.pair_blocks_extra(*count),
        PairFault::OtherShape { here, there } => {
            words.pair_shape(PairShape { here: &shape(words, *here), there: &shape(words, *there) })
        }
        PairFault::Link(texts) => unequal(
            texts,
            |here, there| words.pair_link(PairLink { here, there }),
            |there| words.pair_link_missing(there),
            |here| words.pair_link_extra(here),
        ),
        PairFault::Image(texts) => unequal(
            texts,
            |here, there| words.pair_image(PairImage { here, there }),
            |there| words.pair_image_missing(there),
            |here| words.pair_image_extra(here),
        ),
        PairFault::Code(texts) => unequal(
            texts,
            |here, there| words.pair_code(PairCode { here, there }),
            |there| words.pair_code_missing(there),
            |here| words.pair_code_extra(here),
        ),
        PairFault::CodeBlock => words.pair_code_block(),
        PairFault::NoNote { label } => words.note_none(label),
        PairFault::UnusedNote { label } => words.note_unused(label),
        PairFault::Fact { texts, values, .. } => fact(words, texts, values.as_ref()),
        PairFault::Untranslated => words.words_untranslated(),
        PairFault::EmptyPassage => words.words_empty(),
        PairFault::HalfWidth { found, wanted } => words.mark_narrow(MarkNarrow { found, wanted }),
        PairFault::FullWidth { found, wanted } => words.mark_wide(MarkWide { found, wanted }),
        PairFault::Space => words.space_visible(),
        PairFault::Hidden { code } => words.char_hidden(&format!("U+{code:04X}")),
        PairFault::Damaged => words.char_damaged(),
        PairFault::MissingTerm { term, wanted, .. } => words.term_missing(TermMissing { term, wanted }),
        PairFault::ForbiddenTerm { found, wanted, .. } => {
            words.term_forbidden(TermForbidden { found, wanted })
        }
    }
}

/// Advice on what to do about it, where the sentence does not say it already.
pub fn advice(words: &Messages, fault: &PairFault) -> Option<String> {
    Some(match fault {
        PairFault::MissingPair { locale } => words.pair_missing_help(locale),
        PairFault::MissingBlocks { .. } => words.pair_blocks_missing_help(),
        PairFault::ExtraBlocks { .. } => words.pair_blocks_extra_help(),
        PairFault::OtherShape { .. } => words.pair_shape_help(),
        PairFault::Link(_) => words.pair_link_help(),
        PairFault::Image(_) => words.pair_image_help("chart.zh.svg"),
        PairFault::Code(_) | PairFault::CodeBlock => words.pair_code_help(),
        PairFault::NoNote { label } => words.note_none_help(&format!("[^{label}]:")),
        PairFault::UnusedNote { label } => words.note_unused_help(&format!("[^{label}]")),
        PairFault::Fact { meant, .. } => match meant {
            Some(meant) => words.fact_help_meant(meant),
            None => words.fact_help(),
        },
        PairFault::Untranslated => words.words_untranslated_help(),
        PairFault::EmptyPassage => words.words_empty_help(),
        PairFault::Space => words.space_visible_help(),
        PairFault::Hidden { .. } => words.char_hidden_help(),
        PairFault::Damaged => words.char_damaged_help(),
        PairFault::MissingTerm { wanted, note, .. } => {
            noted(words, note.as_deref(), words.term_missing_help(wanted))
        }
        PairFault::ForbiddenTerm { note, .. } => noted(words, note.as_deref(), words.term_forbidden_help()),
        PairFault::HalfWidth { .. } | PairFault::FullWidth { .. } => return None,
    })
}

fn unequal(
    texts: &Unequal,
    both: impl Fn(&str, &str) -> String,
    missing: impl Fn(&str) -> String,
    extra: impl Fn(&str) -> String,
) -> String {
    match (&texts.here, &texts.there) {
        (Some(here), Some(there)) => both(here, there),
        (None, there) => missing(there.as_deref().unwrap_or_default()),
        (Some(here), None) => extra(here),
    }
}

fn fact(words: &Messages, texts: &Unequal, values: Option<&(String, String)>) -> String {
    unequal(
        texts,
        |here, there| match values {
            Some((value, original)) => {
                words.fact_other_values(FactOtherValues { here, original, there, value })
            }
            None => words.fact_other(FactOther { here, there }),
        },
        |there| words.fact_missing(there),
        |here| words.fact_extra(here),
    )
}

fn noted(words: &Messages, note: Option<&str>, help: String) -> String {
    match note {
        Some(note) => words.term_note(TermNote { note, help: &help }),
        None => help,
    }
}

fn shape(words: &Messages, shape: Shape) -> String {
    match shape {
        Shape::Paragraph => words.shape_paragraph(),
        Shape::Heading(level) => words.shape_heading(level),
        Shape::List(items) => words.shape_list(items),
        Shape::Steps(items) => words.shape_steps(items),
        Shape::Quote => words.shape_quote(),
        Shape::Table(rows, columns) => words.shape_table(ShapeTable { columns, rows }),
        Shape::Code => words.shape_code(),
        Shape::Figure => words.shape_figure(),
        Shape::Rule => words.shape_rule(),
        Shape::Notes(notes) => words.shape_notes(notes),
        Shape::Html => words.shape_html(),
    }
}
