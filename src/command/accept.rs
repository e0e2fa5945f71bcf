//! `couplet accept`: records that translations answer their originals as they are now.

use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};
use couplet::{
    domain::{article::Article, name::Slug},
    i18n::message::{AcceptDone, AcceptFailed, AcceptNoText, Messages},
    server::load::Reader,
    storage::accept,
};

use super::{Call, refuse, say, site};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let slug = Arg::new("slug")
        .value_name(words.value_slug())
        .required_unless_present("all")
        .help(words.cli_accept_slug());
    let locale = Arg::new("locale").value_name(words.value_locale()).help(words.cli_accept_locale());
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let all = flag("all").conflicts_with("slug").help(words.cli_accept_all());
    let minor = flag("minor").help(words.cli_accept_minor());
    Command::new("accept").about(words.cli_accept()).args([slug, locale, all, minor])
}

/// Records what the arguments name, and says so.
pub fn run(call: &Call<'_>) -> ExitCode {
    match site::open(call, Reader::default()) {
        Ok(site) => accept(&site, call),
        Err(code) => code,
    }
}

fn accept(site: &site::Site, call: &Call<'_>) -> ExitCode {
    let site::Site { config, loaded, words, .. } = site;
    let refuse = |why: String| refuse(&why);
    let wanted = call.text("locale");
    if let Some(id) = wanted.filter(|id| config.site.locales.get(id).is_none()) {
        let known: Vec<String> = config.site.locales.iter().map(ToString::to_string).collect();
        return refuse(format!("{} {}", words.no_locale(id), words.no_locale_help(&known.join(", "))));
    }
    let now = config.site.local(jiff::Timestamp::now());
    let articles: Vec<&Article> = if call.flag("all") {
        loaded.catalog.all().map(|article| &**article).collect()
    } else {
        let name = call.text("slug").unwrap_or_default();
        let slug = name.parse::<Slug>().ok();
        let article = slug.and_then(|slug| loaded.catalog.all().find(|article| article.slug == slug));
        match article {
            Some(article) => vec![article],
            None => return refuse(words.preview_no_article(name)),
        }
    };
    let is_minor = call.flag("minor");
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
        let locale = wanted.unwrap_or_default();
        return refuse(words.accept_no_text(AcceptNoText { slug, locale }));
    }
    ExitCode::SUCCESS
}
