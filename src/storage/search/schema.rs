//! The fields of the index: facts of an article, and its texts in each locale.
//!
//! An article is one document with all its translations. So a story that answers in two languages
//! is one answer, and “in this language only” is a question that the index can be asked.

use tantivy::{
    Index,
    schema::{
        FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, SchemaBuilder, TextFieldIndexing,
        TextOptions,
    },
    tokenizer::TextAnalyzer,
};

use super::analyzer::{Terms, analyzer};
use crate::domain::locale::{Locale, Locales};

/// A part of a text. A match in an earlier one counts for more than any number in later ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The headline.
    Title,
    /// People, sources, section and topics.
    Names,
    /// The summary.
    Summary,
    /// The body.
    Body,
}

impl Part {
    /// All parts, the weightiest first.
    pub const ALL: [Self; 4] = [Self::Title, Self::Names, Self::Summary, Self::Body];

    /// What a match in this part counts, before how often and how rare the word is.
    pub fn weight(self) -> f32 {
        match self {
            Self::Title => 1000.0,
            Self::Names | Self::Summary => 200.0,
            Self::Body => 1.0,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Names => "names",
            Self::Summary => "summary",
            Self::Body => "body",
        }
    }
}

/// The fields of one part of a text, a field for each kind of terms.
#[derive(Debug, Clone, Copy)]
pub struct PartFields {
    /// Which part.
    pub part: Part,
    /// Its words.
    pub words: Field,
    /// Its grams, with their places.
    pub grams: Field,
}

/// The fields of the texts in one locale.
#[derive(Clone)]
pub struct LocaleFields {
    /// The locale.
    pub locale: Locale,
    /// All parts, the weightiest first.
    pub parts: Vec<PartFields>,
    /// Makes the terms of the fields of words.
    pub words: TextAnalyzer,
}

/// Names of the fields that results are ordered, filtered and counted by.
pub const SLUG: &str = "slug";
/// Seconds of the time of posting, on the clocks of the site's zone.
pub const POSTED: &str = "posted";
/// The section.
pub const SECTION: &str = "section";
/// The year of posting.
pub const YEAR: &str = "year";
/// A hash of all that is indexed of the article.
pub const HASH: &str = "hash";

/// All fields.
#[derive(Clone)]
pub struct Fields {
    /// The schema that has them.
    pub schema: Schema,
    /// [`SLUG`]
    pub slug: Field,
    /// [`POSTED`]
    pub posted: Field,
    /// [`SECTION`]
    pub section: Field,
    /// [`YEAR`]
    pub year: Field,
    /// [`HASH`]
    pub hash: Field,
    /// The fields of each locale, in the order of the site.
    pub locales: Vec<LocaleFields>,
}

impl Fields {
    /// The fields of an index of texts in these locales.
    pub fn new(locales: &Locales) -> Self {
        let mut schema = Schema::builder();
        let slug = schema.add_text_field(SLUG, STRING | FAST);
        let section = schema.add_text_field(SECTION, STRING | FAST);
        let posted = schema.add_i64_field(POSTED, FAST);
        let year = schema.add_i64_field(YEAR, INDEXED | FAST);
        let hash = schema.add_u64_field(HASH, FAST);
        let locales = locales.iter().map(|locale| LocaleFields::new(locale, &mut schema)).collect();
        Self { schema: schema.build(), slug, posted, section, year, hash, locales }
    }

    /// Tells an index how its texts are taken apart.
    pub fn register(&self, index: &Index) {
        for fields in &self.locales {
            let locale = &fields.locale;
            index.tokenizers().register(&words_name(locale), analyzer(Terms::Words, locale));
            index.tokenizers().register(GRAMS, analyzer(Terms::Grams, locale));
        }
    }
}

/// The name of the tokenizer of grams, which is the same for all locales.
const GRAMS: &str = "grams";

fn words_name(locale: &Locale) -> String {
    format!("words-{}", locale.tag().language)
}

impl LocaleFields {
    fn new(locale: &Locale, schema: &mut SchemaBuilder) -> Self {
        let mut add = |part: Part, kind: &str, tokenizer: &str, record| {
            let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
            let options = TextOptions::default().set_indexing_options(indexing);
            schema.add_text_field(&format!("{locale}-{}-{kind}", part.name()), options)
        };
        let parts = Part::ALL.map(|part| PartFields {
            part,
            words: add(part, "words", &words_name(locale), IndexRecordOption::WithFreqs),
            grams: add(part, "grams", GRAMS, IndexRecordOption::WithFreqsAndPositions),
        });
        Self { locale: locale.clone(), parts: parts.to_vec(), words: analyzer(Terms::Words, locale) }
    }
}
