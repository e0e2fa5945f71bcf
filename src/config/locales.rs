//! The language editions: the tables `[[locale]]`, and whether there is a pseudo-locale.

use std::collections::HashMap;

use unic_langid::LanguageIdentifier;

use super::knobs::Knobs;
use crate::{
    domain::{
        diagnostic::{Fault, Rule},
        locale::{Locale, Locales},
        name::Slug,
        route::RESERVED_LOCALES,
        share::Service,
    },
    syntax::table::Table,
};

/// The locales, and with which services their readers can share a story.
pub fn read(top: &mut Table<'_>) -> (Vec<Locale>, HashMap<Locale, Vec<Service>>) {
    if !top.has("locale") {
        top.report("locale", Fault::MissingKey { key: "locale" });
    }
    let mut all: Vec<Locale> = Vec::new();
    let mut services = HashMap::new();
    for mut table in top.tables("locale") {
        let id: Option<Slug> = table.required("id", Rule::Name);
        let tag: Option<LanguageIdentifier> = table.required("tag", Rule::LanguageTag);
        let share = services_of(&mut table);
        if let Some((id, tag)) = id.zip(tag) {
            let taken = |locale: &Locale| locale.id() == id.as_str() || *locale.tag() == tag;
            if RESERVED_LOCALES.contains(&id.as_str()) {
                table.refuse("id", id.as_str(), Rule::NotReserved);
            } else if all.iter().any(taken) {
                table.refuse("id", id.as_str(), Rule::Unique);
            } else {
                let locale = Locale::new(id.as_str(), tag);
                services.insert(locale.clone(), share);
                all.push(locale);
            }
        }
        table.finish();
    }
    (all, services)
}

/// The locales with the pseudo-locale of the default one, if the settings ask for it.
pub fn with_pseudo(locales: Locales, site: &mut Knobs<'_>) -> Option<Locales> {
    if !site.flag("pseudo-locale") {
        return Some(locales);
    }
    let pseudo = locales.default_locale().pseudo()?;
    if locales.get(pseudo.id()).is_some() {
        site.refuse("pseudo-locale", pseudo.id(), Rule::Unique);
    }
    Some(locales.with_pseudo(Some(pseudo)))
}

/// What an edition shares with when its table does not say: what every reader has.
const SHARE: [Service; 1] = [Service::Mail];

fn services_of(table: &mut Table<'_>) -> Vec<Service> {
    if !table.has("share") {
        return SHARE.to_vec();
    }
    let mut services: Vec<Service> = Vec::new();
    for service in table.list("share", Rule::OneOf(&Service::NAMES)) {
        if services.contains(&service) {
            table.refuse("share", service.name(), Rule::Unique);
        } else {
            services.push(service);
        }
    }
    services
}
