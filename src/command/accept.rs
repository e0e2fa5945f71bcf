//! `couplet accept`: records that translations answer their originals as they are now.
//!
//! Belongs here: articles and fixed pages. Does not belong here: messages (`accept::messages`).

mod messages;
mod story;

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use couplet::{
    check::sentence::reason::of_system,
    config::Config,
    domain::{article::Translation, locale::Locale},
    i18n::message::{AcceptCurrent, AcceptDone, AcceptFailed, AcceptNoText, AcceptUntranslated, Messages},
    server::load::{Loaded, Reader},
    storage::accept,
};

use super::{Call, refuse, say, site};
use story::{Story, story};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let name = Arg::new("name")
        .value_name(words.value_slug())
        .required_unless_present_any(["all", "messages", "message"])
        .help(words.accept_name());
    let locale = Arg::new("locale").value_name(words.value_locale()).help(words.cli_accept_locale());
    let of_locale =
        |name: &'static str| Arg::new(name).long(name).value_name(words.value_locale()).num_args(0..=1);
    let all = of_locale("all").conflicts_with_all(["name", "locale"]).help(words.accept_all());
    let minor = Arg::new("minor").long("minor").action(ArgAction::SetTrue).help(words.cli_accept_minor());
    let is_alone = ["name", "locale", "all", "minor"];
    let messages = of_locale("messages").conflicts_with_all(is_alone).help(words.accept_messages());
    let message = Arg::new("message")
        .long("message")
        .value_names(["ID".to_owned(), words.value_locale()])
        .num_args(1..=2)
        // The id of a term begins with a hyphen.
        .allow_hyphen_values(true)
        .conflicts_with_all(is_alone)
        .conflicts_with("messages")
        .help(words.accept_message());
    Command::new("accept").about(words.cli_accept()).args([name, locale, all, minor, messages, message])
}

/// Records what the arguments name, and says so.
pub fn run(call: &Call<'_>) -> ExitCode {
    let site::Site { config, loaded, words, .. } = match site::open(call, Reader::default()) {
        Ok(site) => site,
        Err(code) => return code,
    };
    let done = if call.matches.contains_id("messages") || call.matches.contains_id("message") {
        messages::accept(&config, &words, call.matches)
    } else {
        accept_texts(&config, &loaded, &words, call.matches)
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => refuse(&why),
    }
}

fn accept_texts(
    config: &Config,
    loaded: &Loaded,
    words: &Messages,
    matches: &ArgMatches,
) -> Result<(), String> {
    let wanted = matches.get_one::<String>("locale").or_else(|| matches.get_one("all"));
    let wanted = wanted.map(|id| locale(config, words, id)).transpose()?;
    let stories = if matches.contains_id("all") {
        let articles = loaded.catalog.all().map(|article| Story::Article(article));
        articles.chain(loaded.catalog.pages().map(|page| Story::Page(page))).collect()
    } else {
        let name = matches.get_one::<String>("name").map_or("", String::as_str);
        vec![story(loaded, words, name)?]
    };
    let is_minor = matches.get_flag("minor");
    let is_one = stories.len() == 1;
    let mut outcomes = Vec::new();
    for story in &stories {
        let original = story.translations().original();
        let texts = story.translations().iter().filter(|text| text.locale != original.locale);
        for text in texts.filter(|text| wanted.is_none_or(|locale| text.locale == *locale)) {
            let outcome = record(config, words, story, text, is_minor)?;
            if outcome == Outcome::Current && is_one {
                let (slug, locale) = (story.slug().as_str(), text.locale.id());
                let original = original.locale.id();
                say(&format!("{}\n", words.accept_current(AcceptCurrent { slug, locale, original })));
            }
            outcomes.push(outcome);
        }
    }
    if outcomes.contains(&Outcome::Refused) {
        return Err(words.accept_untranslated_help());
    }
    match stories.as_slice() {
        [story] if outcomes.is_empty() => {
            let (slug, locale) = (story.slug().as_str(), wanted.map_or("", Locale::id));
            return Err(words.accept_no_text(AcceptNoText { slug, locale }));
        }
        [_] => {}
        _ if outcomes.contains(&Outcome::Recorded) => {}
        _ => say(&format!("{}\n", words.accept_all_current())),
    }
    Ok(())
}

/// What came of accepting a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Recorded,
    /// It was up to date already. A new time would tell readers of a change that nobody made.
    Current,
    /// Parts of it are a copy of the original.
    Refused,
}

/// Records one translation, and says so.
fn record(
    config: &Config,
    words: &Messages,
    story: &Story<'_>,
    text: &Translation,
    is_minor: bool,
) -> Result<Outcome, String> {
    if text.freshness.as_ref().is_some_and(|freshness| freshness.changes.is_nothing()) {
        return Ok(Outcome::Current);
    }
    let original = story.translations().original();
    let (slug, locale, of) = (story.slug().as_str(), text.locale.id(), original.locale.id());
    let count = story.untranslated(config, &text.locale);
    if count > 0 {
        let names = AcceptUntranslated { slug, locale, original: of, count };
        say(&format!("{}\n", words.accept_untranslated(names)));
        return Ok(Outcome::Refused);
    }
    let now = config.site.local(jiff::Timestamp::now());
    // After a change that needed no new translation, it last changed when it did before.
    let time = if is_minor { story.modified(text, now) } else { Some(now) };
    let written = story.file(&config.content).ok_or_else(|| words.accept_nothing(slug)).and_then(|file| {
        let record = accept::record(original, time);
        accept::write(&file, locale, &record).map_err(|error| of_system(words, &error))
    });
    written.map_err(|reason| words.accept_failed(AcceptFailed { slug, reason: &reason }))?;
    say(&format!("{}\n", words.accept_done(AcceptDone { slug, locale, original: of })));
    Ok(Outcome::Recorded)
}

/// The locale with this id, or why there is none.
fn locale<'c>(config: &'c Config, words: &Messages, id: &str) -> Result<&'c Locale, String> {
    let locales = &config.site.locales;
    locales.get(id).ok_or_else(|| {
        let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
        format!("{} {}", words.no_locale(id), words.no_locale_help(&known.join(", ")))
    })
}
