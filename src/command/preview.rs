//! `couplet preview`: links by which others can read an article before it is published.

use std::process::ExitCode;

use anyhow::Context;
use clap::{Arg, Command, value_parser};
use couplet::{
    domain::{
        catalog::address,
        name::Slug,
        route::{Page, Route},
    },
    i18n::message::Messages,
    server::{load::Reader, preview},
};

use super::{Call, print, refuse, say, site};

/// Hours for which a preview link works unless another number is asked for: a working week-end.
const HOURS: &str = "72";

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let slug = Arg::new("slug").value_name(words.value_slug()).required(true).help(words.cli_preview_slug());
    let hours = Arg::new("hours")
        .long("hours")
        .value_name("N")
        .value_parser(value_parser!(u32).range(1..=24 * 366))
        .default_value(HOURS)
        .hide_default_value(true)
        .help(words.cli_preview_hours(HOURS));
    Command::new("preview").about(words.cli_preview()).args([slug, hours])
}

/// Prints a link for each language that the article has.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let site::Site { config, loaded, words, .. } = match site::open(call, Reader::default()) {
        Ok(site) => site,
        Err(code) => return Ok(code),
    };
    let name = call.text("slug").unwrap_or_default();
    let hours = call.matches.get_one::<u32>("hours").copied().unwrap_or_default();
    let time = jiff::Timestamp::now();
    let now = config.site.local(time);
    let Ok(slug) = name.parse::<Slug>() else { return Ok(refuse(&words.preview_no_article(name))) };
    let (article, page, last) = if let Some(article) = loaded.catalog.article(&slug, now) {
        say(&format!("{}\n", words.preview_public(name)));
        (article, address(article), String::new())
    } else {
        let Some(article) = loaded.catalog.unpublished(&slug, now) else {
            return Ok(refuse(&words.preview_no_article(name)));
        };
        let Some(secret) = &config.preview_secret else { return Ok(refuse(&words.preview_no_secret())) };
        let key = preview::key(secret.reveal(), &slug, time, hours).context("so long is no time")?;
        let last = words.preview_links_until(config.site.local(key.until));
        (article, Page::Preview { slug, key }, format!("{last}\n"))
    };
    for text in article.translations.iter() {
        print(&format!("{}\n", config.site.url(&Route::Local(text.locale.clone(), page.clone()))))?;
    }
    say(&last);
    Ok(ExitCode::SUCCESS)
}
