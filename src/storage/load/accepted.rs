//! What was accepted: the tables `[accepted.<locale>]` of `article.toml`, and of a page's `accepted.toml`.

use std::collections::BTreeMap;

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

/// What was accepted of each translation.
pub type Records = BTreeMap<Locale, Accepted>;

/// The article or fixed page that findings are about.
pub struct Subject<'s> {
    pub slug: &'s Slug,
    pub is_page: bool,
    pub original: &'s Locale,
    /// How findings name its folder.
    pub folder: &'s str,
}

/// Reads the table `accepted`. A record that is not whole counts as none.
pub fn read(table: &mut Table<'_>, locales: &Locales) -> Records {
    let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let mut records = Records::new();
    let Some(table) = table.table("accepted") else { return records };
    for (id, mut record) in table.tables_by_key("accepted", &known) {
        let time = record.date_time("time");
        let head = record.required("head", Rule::Fingerprint);
        let blocks = record.list("blocks", Rule::Fingerprint);
        record.finish();
        let accepted = head.map(|head| Accepted { time, source: Prints { head, blocks } });
        records.extend(locales.get(&id).cloned().zip(accepted));
    }
    records
}

/// Says of each translation what changed in the original since it was accepted, and reports those that are older.
pub fn compare(texts: &mut [Translation], mut records: Records, about: &Subject<'_>) -> Vec<Diagnostic> {
    let source = texts.iter().find(|text| text.locale == *about.original).map(|text| text.prints.clone());
    let Some(source) = source else { return Vec::new() };
    let mut found = Vec::new();
    for text in texts.iter_mut().filter(|text| text.locale != *about.original) {
        let Some(accepted) = records.remove(&text.locale) else { continue };
        let changes = Changes::between(&accepted.source, &source);
        if !changes.is_nothing() {
            found.push(stale(about, &text.locale, changes.clone()));
        }
        text.freshness = Some(Freshness { changes, time: accepted.time, source: accepted.source });
    }
    found
}

fn stale(about: &Subject<'_>, locale: &Locale, changes: Changes) -> Diagnostic {
    let fault = Fault::StaleTranslation {
        slug: about.slug.clone(),
        is_page: about.is_page,
        locale: locale.to_string(),
        original: about.original.to_string(),
        changes,
    };
    Diagnostic::new(fault, Place::file(format!("{}/{locale}.md", about.folder)))
}
