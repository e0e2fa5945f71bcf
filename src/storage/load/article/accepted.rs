//! What was accepted: the tables `[accepted.<locale>]` of `article.toml`.

use crate::{
    domain::{
        article::{Freshness, Translation},
        diagnostic::Rule,
        freshness::{Accepted, Changes, Prints},
        locale::{Locale, Locales},
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
