//! `couplet accept`: records that translations answer their originals as they are now.
//!
//! Belongs here: articles and fixed pages. Does not belong here: messages (`accept::messages`).

mod messages;

use std::{path::PathBuf, process::ExitCode};

use clap::{Arg, ArgAction, ArgMatches, Command};
use couplet::{
    config::Config,
    domain::{
        article::{Article, FixedPage, Translation, Translations},
        locale::Locale,
        name::Slug,
    },
    i18n::message::{AcceptDone, AcceptFailed, AcceptNoText, Messages},
    server::load::{Loaded, Reader},
    storage::{accept, files::Folder},
};
use jiff::civil::DateTime;

use super::{Call, refuse, say, site};

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
    let now = config.site.local(jiff::Timestamp::now());
    let mut count = 0;
    for story in &stories {
        let original = story.translations().original();
        let texts = story.translations().iter().filter(|text| text.locale != original.locale);
        for text in texts.filter(|text| wanted.is_none_or(|locale| text.locale == *locale)) {
            // After a change that needed no new translation, it last changed when it did before.
            let time = if matches.get_flag("minor") { story.modified(text, now) } else { Some(now) };
            let (slug, locale) = (story.slug().as_str(), text.locale.id());
            let written =
                story.file(&config.content).ok_or_else(|| words.accept_nothing(slug)).and_then(|file| {
                    let record = accept::record(original, time);
                    accept::write(&file, locale, &record).map_err(|error| error.to_string())
                });
            written.map_err(|reason| words.accept_failed(AcceptFailed { slug, reason: &reason }))?;
            let original = original.locale.id();
            say(&format!("{}\n", words.accept_done(AcceptDone { slug, locale, original })));
            count += 1;
        }
    }
    match stories.as_slice() {
        [story] if count == 0 => {
            let (slug, locale) = (story.slug().as_str(), wanted.map_or("", Locale::id));
            Err(words.accept_no_text(AcceptNoText { slug, locale }))
        }
        _ => Ok(()),
    }
}

/// The locale with this id, or why there is none.
fn locale<'c>(config: &'c Config, words: &Messages, id: &str) -> Result<&'c Locale, String> {
    let locales = &config.site.locales;
    locales.get(id).ok_or_else(|| {
        let known: Vec<String> = locales.iter().map(ToString::to_string).collect();
        format!("{} {}", words.no_locale(id), words.no_locale_help(&known.join(", ")))
    })
}

/// Whose translations are accepted.
enum Story<'l> {
    Article(&'l Article),
    Page(&'l FixedPage),
}

/// The article or fixed page of this name, which may say which of the two it means, as links do.
fn story<'l>(loaded: &'l Loaded, words: &Messages, name: &str) -> Result<Story<'l>, String> {
    let article = |slug: &str| {
        let mut all = loaded.catalog.all();
        all.find(|article| article.slug.as_str() == slug).map(|article| Story::Article(article))
    };
    let page = |slug: &str| {
        let slug = slug.parse::<Slug>().ok()?;
        loaded.catalog.page(&slug).map(|page| Story::Page(page))
    };
    let story = match name.split_once(':') {
        Some(("article", slug)) => article(slug),
        Some(("page", slug)) => page(slug),
        _ => match (article(name), page(name)) {
            (Some(_), Some(_)) => return Err(words.accept_two(name)),
            (article, page) => article.or(page),
        },
    };
    story.ok_or_else(|| words.accept_nothing(name))
}

impl Story<'_> {
    fn slug(&self) -> &Slug {
        match self {
            Self::Article(article) => &article.slug,
            Self::Page(page) => &page.slug,
        }
    }

    fn translations(&self) -> &Translations {
        match self {
            Self::Article(article) => &article.translations,
            Self::Page(page) => &page.translations,
        }
    }

    fn modified(&self, text: &Translation, now: DateTime) -> Option<DateTime> {
        match self {
            Self::Article(article) => Some(article.modified(text, now)),
            Self::Page(page) => page.modified(text, now),
        }
    }

    /// The file of its record.
    fn file(&self, content: &Folder) -> Option<PathBuf> {
        match self {
            Self::Article(article) => accept::file_of_article(content, &article.slug),
            Self::Page(page) => Some(accept::file_of_page(content, &page.slug)),
        }
    }
}
