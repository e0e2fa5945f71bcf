//! What was accepted: the tables `[accepted.<locale>]` of `article.toml`.

use crate::{
    domain::{
        article::{Freshness, Translation},
        diagnostic::{Diagnostic, Fault, Place, Rule},
        freshness::{Accepted, Changes, Prints},
        locale::{Locale, Locales},
        name::Slug,
    },
    syntax::table::Table,
};

use super::Records;

/// Reads the records. One that is not whole counts as none.
pub fn read(table: Table<'_>, locales: &Locales) -> Records {
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let mut records = Records::new();
    for (id, mut record) in table.tables_by_key("accepted", &known) {
        let time = record.required_date_time("time");
        let head = record.required("head", Rule::Fingerprint);
        let blocks = record.list("blocks", Rule::Fingerprint);
        record.finish();
        let accepted = time.zip(head).map(|(time, head)| Accepted { time, source: Prints { head, blocks } });
        records.extend(locales.get(&id).cloned().zip(accepted));
    }
    records
}

/// Says of each translation what changed in the original since it was accepted.
pub fn compare(texts: &mut [Translation], original: &Locale, mut records: Records) {
    let source = texts.iter().find(|text| text.locale == *original).map(|text| text.prints.clone());
    let Some(source) = source else { return };
    for text in texts.iter_mut().filter(|text| text.locale != *original) {
        text.freshness = records.remove(&text.locale).map(|accepted| Freshness {
            changes: Changes::between(&accepted.source, &source),
            time: accepted.time,
        });
    }
}

/// What of the translations of an article is older than its original.
pub fn findings(
    texts: &[Translation],
    slug: &Slug,
    original: &Locale,
    folder: &str,
) -> impl Iterator<Item = Diagnostic> {
    texts.iter().filter_map(move |text| {
        let changes = text.freshness.as_ref().map(|freshness| freshness.changes.clone())?;
        if changes.is_nothing() {
            return None;
        }
        let locale = text.locale.to_string();
        let place = Place::file(format!("{folder}/{locale}.md"));
        let (slug, original) = (slug.clone(), original.to_string());
        let fault = Fault::StaleTranslation { slug, locale, original, changes };
        Some(Diagnostic::new(fault, place))
    })
}
