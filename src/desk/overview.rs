//! The first page of the desk: how far the site is translated, and what was found in it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    findings,
    page::{STATUS, Tab, page},
    paging::Paging,
    request::Asked,
    status_page::{file_table, totals},
};
use crate::{
    check::status::{FileStatus, Kind, Status, Survey},
    domain::diagnostic::Severity,
    i18n::message::Messages,
    views::notices::Notice,
};

/// Findings of a page.
const FINDINGS: usize = 100;

/// The status of the site that somebody asks about.
pub fn status(asked: &Asked) -> Status {
    let site = &asked.state.snapshot.site;
    Status::of(&Survey {
        catalog: &asked.state.snapshot.catalog,
        locales: &site.locales,
        content: &asked.state.content,
        messages: &asked.state.messages,
        findings: &asked.findings(),
        now: asked.now,
    })
}

/// The page.
pub fn overview(asked: &Asked) -> String {
    let words = asked.voice.words();
    let status = status(asked);
    let wanted = Filter::read(asked);
    let about: BTreeMap<&str, &FileStatus> =
        status.files.iter().map(|file| (file.file.as_str(), file)).collect();
    let mut found: Vec<&Notice> =
        asked.notices().filter(|notice| wanted.takes(about.get(file_of(notice)).copied(), notice)).collect();
    found.sort_by_key(|notice| file_of(notice));
    let count = found.len();
    let paging = Paging::read(asked, count, FINDINGS);
    let groups = paging.of(&found).chunk_by(|one, other| file_of(one) == file_of(other)).map(|notices| {
        view! {
            <section>
                <h3><code>{notices.first().map(|notice| file_of(notice).to_owned())}</code></h3>
                {findings::list(asked, notices.iter().copied())}
            </section>
        }
    });
    let groups = groups.collect_view();
    let files: Vec<&FileStatus> = status.files.iter().filter(|file| file.wants_work()).collect();
    let files = (!files.is_empty()).then(|| {
        let table =
            file_table(&asked.voice, &files, |file| view! { <code>{file.file.clone()}</code> }.into_any());
        view! { <h2>{words.status_files()}</h2> {table} }
    });
    let main = view! {
        {totals(&asked.voice, &status)}
        <h2 id="findings">{words.desk_findings()}</h2>
        {wanted.form(asked, words)}
        <p role="status">{words.desk_found(count)}</p>
        {groups}
        {paging.links(asked, "#findings")}
        {files}
    };
    page(asked, Tab::Status, &words.desk_status(), main.into_any())
}

fn file_of(notice: &Notice) -> &str {
    &notice.finding.place.file
}

/// Which findings are asked for.
struct Filter<'a> {
    locale: &'a str,
    kind: &'a str,
    severity: &'a str,
}

impl<'a> Filter<'a> {
    fn read(asked: &'a Asked) -> Self {
        Self { locale: asked.value("locale"), kind: asked.value("kind"), severity: asked.value("severity") }
    }

    fn takes(&self, file: Option<&FileStatus>, notice: &Notice) -> bool {
        let kind = kind_name(file.map_or(Kind::Other, |file| file.kind));
        let locale = file.and_then(|file| file.locale.as_deref()).unwrap_or_default();
        let severity = match notice.finding.fault.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let is = |wanted: &str, has: &str| wanted.is_empty() || wanted == has;
        is(self.locale, locale) && is(self.kind, kind) && is(self.severity, severity)
    }

    fn form(&self, asked: &Asked, words: &Messages) -> AnyView {
        let locales = asked.voice.locales.iter();
        let locales = locales.map(|locale| (locale.id().to_owned(), asked.voice.name_of(locale)));
        let kinds = [
            (Kind::Messages, words.status_messages()),
            (Kind::Article, words.status_articles()),
            (Kind::Page, words.status_pages()),
            (Kind::Other, words.status_other()),
        ];
        let kinds = kinds.map(|(kind, name)| (kind_name(kind).to_owned(), name));
        let severities = [("error", words.status_errors()), ("warning", words.status_warnings())];
        let severities = severities.map(|(name, shown)| (name.to_owned(), shown));
        let fields = [
            choice(words, "locale", words.desk_language(), locales.collect(), self.locale),
            choice(words, "kind", words.desk_kind(), kinds.to_vec(), self.kind),
            choice(words, "severity", words.desk_severity(), severities.to_vec(), self.severity),
        ];
        form(asked, STATUS, "#findings", fields.collect_view().into_any())
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Messages => "messages",
        Kind::Article => "article",
        Kind::Page => "page",
        Kind::Other => "other",
    }
}

/// A form that asks for a page of the desk again.
pub fn form(asked: &Asked, path: &str, fragment: &str, fields: AnyView) -> AnyView {
    let words = asked.voice.words();
    view! {
        <form class="filter" action=format!("{path}{fragment}")>
            <input type="hidden" name="lang" value=asked.voice.locale.id().to_owned()/>
            {fields}
            <button>{words.desk_filter()}</button>
            <a href=asked.page(path, [])>{words.desk_filter_clear()}</a>
        </form>
    }
    .into_any()
}

/// A choice of a form, of which the first is everything.
pub fn choice(
    words: &Messages,
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
    chosen: &str,
) -> AnyView {
    let options = options.into_iter().map(|(value, shown)| {
        let is_chosen = value == chosen;
        view! { <option value=value selected=is_chosen>{shown}</option> }
    });
    view! {
        <label>
            {label} " "
            <select name=name><option value="">{words.desk_any()}</option>{options.collect_view()}</select>
        </label>
    }
    .into_any()
}
