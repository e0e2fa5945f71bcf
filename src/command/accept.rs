//! `couplet accept`: records that translations answer their originals as they are now.

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use couplet::{
    config::Config,
    domain::{article::Article, name::Slug},
    i18n::message::{AcceptDone, AcceptFailed, AcceptNoText, Messages},
    server::load::Loaded,
    storage::accept,
};

use super::{COULD_NOT_RUN, say};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let slug =
        Arg::new("slug").value_name("SLUG").required_unless_present("all").help(words.cli_accept_slug());
    let locale = Arg::new("locale").value_name("LOCALE").help(words.cli_accept_locale());
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let all = flag("all").conflicts_with("slug").help(words.cli_accept_all());
    let minor = flag("minor").help(words.cli_accept_minor());
    Command::new("accept").about(words.cli_accept()).args([slug, locale, all, minor])
}

/// Records what the arguments name, and says so.
pub fn accept(config: &Config, loaded: &Loaded, words: &Messages, matches: &ArgMatches) -> ExitCode {
    let refuse = |why: String| {
        say(&format!("{why}\n"));
        ExitCode::from(COULD_NOT_RUN)
    };
    let wanted = matches.get_one::<String>("locale");
    if let Some(id) = wanted.filter(|id| config.site.locales.get(id).is_none()) {
        let known: Vec<String> = config.site.locales.iter().map(ToString::to_string).collect();
        return refuse(format!("{} {}", words.no_locale(id), words.no_locale_help(&known.join(", "))));
    }
    let now = config.site.local(jiff::Timestamp::now());
    let articles: Vec<&Article> = if matches.get_flag("all") {
        loaded.catalog.all().map(|article| &**article).collect()
    } else {
        let name = matches.get_one::<String>("slug").map_or("", String::as_str);
        let slug = name.parse::<Slug>().ok();
        let article = slug.and_then(|slug| loaded.catalog.all().find(|article| article.slug == slug));
        match article {
            Some(article) => vec![article],
            None => return refuse(words.preview_no_article(name)),
        }
    };
    let is_minor = matches.get_flag("minor");
    let mut count = 0;
    for article in &articles {
        let original = &article.translations.original().locale;
        let texts = article.translations.iter().filter(|text| text.locale != *original);
        let texts = texts.filter(|text| wanted.is_none_or(|id| text.locale.id() == id));
        for text in texts {
            let locale = text.locale.id();
            let record = accept::record(article, text, now, is_minor);
            let written = match accept::file_of(&config.content, &article.slug) {
                Some(file) => accept::write(&file, locale, &record).map_err(|error| error.to_string()),
                None => Err(words.preview_no_article(article.slug.as_str())),
            };
            let slug = article.slug.as_str();
            if let Err(reason) = written {
                return refuse(words.accept_failed(AcceptFailed { slug, reason: &reason }));
            }
            let original = original.id();
            say(&format!("{}\n", words.accept_done(AcceptDone { slug, locale, original })));
            count += 1;
        }
    }
    if count == 0 && articles.len() == 1 {
        let slug = articles[0].slug.as_str();
        let locale = wanted.map_or("", String::as_str);
        return refuse(words.accept_no_text(AcceptNoText { slug, locale }));
    }
    ExitCode::SUCCESS
}
