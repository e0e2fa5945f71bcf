//! `NUMBER`: numbers in the form of a locale.

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use icu::decimal::{
    CompactDecimalFormatter, DecimalFormatter,
    input::Decimal,
    options::{CompactDecimalFormatterOptions, DecimalFormatterOptions, GroupingStrategy},
};
use icu_provider::DataError;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use super::icu_locale;

/// Most fraction digits that `NUMBER` writes, whatever a message asks for. With more of them the plural
/// rules of Fluent overflow.
pub const MOST_FRACTION_DIGITS: usize = 15;

/// The number forms of one locale that are not those of a plain number.
pub struct NumberFormats {
    compact: CompactDecimalFormatter,
}

impl NumberFormats {
    /// The forms of the locale with this tag.
    ///
    /// # Errors
    /// When ICU4X has no data for it.
    pub fn new(tag: &LanguageIdentifier) -> Result<Self, DataError> {
        let options = CompactDecimalFormatterOptions::default();
        let compact = CompactDecimalFormatter::try_new_short((&icu_locale(tag)).into(), options)?;
        Ok(Self { compact })
    }

    /// The function `NUMBER`: the number with the options of the message, within safe bounds.
    pub fn number<'a>(&self, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
        let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
        let mut number = number.clone();
        number.options.merge(named);
        let bound = |digits: Option<usize>| digits.map(|digits| digits.min(MOST_FRACTION_DIGITS));
        number.options.minimum_fraction_digits = bound(number.options.minimum_fraction_digits);
        number.options.maximum_fraction_digits = bound(number.options.maximum_fraction_digits);
        if matches!(named.get("notation"), Some(FluentValue::String(notation)) if notation == "compact") {
            let decimal = decimal(&number).map(|decimal| self.compact.format_to_string(&decimal));
            return decimal.map_or(FluentValue::Error, |text| FluentValue::String(text.into()));
        }
        FluentValue::Number(number)
    }
}

/// Writes every number of a message in the form of its locale; other values in Fluent's own way.
pub fn write_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    let grouping = Grouping { is_on: number.options.use_grouping };
    memoizer.with_try_get::<Decimals, _, _>(grouping, |decimals| decimals.0.format(&decimal).to_string()).ok()
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    // The shortest decimal that reads back as the same number.
    let mut decimal = Decimal::try_from_str(&number.value.to_string()).ok()?;
    let digits = |digits: usize| i16::try_from(digits.min(MOST_FRACTION_DIGITS)).ok();
    if let Some(most) = number.options.maximum_fraction_digits.and_then(digits) {
        decimal.round(-most);
    }
    if let Some(least) = number.options.minimum_fraction_digits.and_then(digits) {
        decimal.pad_end(-least);
    }
    Some(decimal)
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Grouping {
    is_on: bool,
}

struct Decimals(DecimalFormatter);

impl Memoizable for Decimals {
    type Args = Grouping;
    type Error = DataError;

    fn construct(tag: LanguageIdentifier, grouping: Grouping) -> Result<Self, Self::Error> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy =
            Some(if grouping.is_on { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        DecimalFormatter::try_new((&icu_locale(&tag)).into(), options).map(Self)
    }
}
