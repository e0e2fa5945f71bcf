//! The site that a command is about: its settings, texts and findings, read once or again and again.

use std::{path::PathBuf, process::ExitCode};

use couplet::{
    check::{articles, inspect_messages, report, template},
    config::{self, Config},
    domain::{diagnostic::Diagnostic, locale::Locale},
    i18n::message::{Messages, Words},
    server::load::{Inspection, Loaded, Reader},
    storage::watch::Change,
};

use super::{COULD_NOT_RUN, Call, say};

/// A site as it was read.
pub struct Site {
    /// The settings file.
    pub file: PathBuf,
    /// The settings.
    pub config: Config,
    /// What read the site.
    pub reader: Reader,
    /// Its texts and messages.
    pub loaded: Loaded,
    /// What was found.
    pub findings: Vec<Diagnostic>,
    /// The language that was asked for, if one was.
    language: Option<String>,
    /// The words that the program speaks with.
    pub words: Messages,
}

/// What is looked for while somebody edits, beyond what cannot be read.
const INSPECTION: Inspection =
    Inspection { messages: inspect_messages, sections: template::sections, articles: articles::inspect };

/// A reader for those who edit, who are told of more than what cannot be read.
pub fn inspecting() -> Reader {
    Reader::inspecting(INSPECTION)
}

/// Reads the site, or says what is wrong with its settings.
pub fn open(call: &Call<'_>, reader: Reader) -> Result<Site, ExitCode> {
    read(call, reader).map_err(|findings| {
        say(&format!("{}{}\n", report::text(call.words, &findings), call.words.settings_stop()));
        ExitCode::from(COULD_NOT_RUN)
    })
}

/// Reads the site.
///
/// # Errors
/// When the settings cannot be used: what was found in them.
pub fn read(call: &Call<'_>, mut reader: Reader) -> Result<Site, Vec<Diagnostic>> {
    let file = config::path(call.matches.get_one::<PathBuf>("config").cloned());
    let (config, mut findings) = config::load(&file);
    let Some(config) = config else { return Err(findings) };
    let (loaded, faults) = reader.read(&config);
    findings.extend(faults);
    let language = call.text("lang").map(str::to_owned).or_else(config::terminal_language);
    let words = words(&config, &loaded, language.as_deref());
    Ok(Site { file, config, reader, loaded, findings, language, words })
}

/// The words of the site in this language, else those of the program, else those of the default locale.
fn words(config: &Config, loaded: &Loaded, language: Option<&str>) -> Messages {
    let locales = &config.site.locales;
    let own = language.and_then(|language| locales.find_language(language));
    own.map(|locale| loaded.words.of(locale).clone())
        .or_else(|| Words::built_in_only(language?))
        .unwrap_or_else(|| loaded.words.of(locales.default_locale()).clone())
}

impl Site {
    /// The locale that the operator reads: the one that was asked for, else the default.
    pub fn locale(&self) -> &Locale {
        let locales = &self.config.site.locales;
        let own = self.language.as_deref().and_then(|language| locales.find_language(language));
        own.unwrap_or(locales.default_locale())
    }

    /// Reads again what changed. Settings that cannot be used any more stay as they were.
    pub fn read_again(&mut self, change: &Change) {
        let (config, findings) = config::load(&self.file);
        self.config = config.unwrap_or(self.config.clone());
        self.findings = findings;
        let (loaded, faults) = self.reader.read_changed(&self.config, change);
        self.findings.extend(faults);
        self.words = words(&self.config, &loaded, self.language.as_deref());
        self.loaded = loaded;
    }
}
