//! The command line.

mod command;

use std::{
    io::{IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use command::{
    COULD_NOT_RUN, FINDINGS, accept, say,
    serve::{Start, serve},
    status,
};
use couplet::{
    check::{freshness, report},
    config::{self, Config},
    domain::{
        catalog::address,
        name::Slug,
        route::{Page, Route},
    },
    i18n::message::{Messages, PingFailed, PingNoJournal, PingTold, Words},
    server::{
        self,
        engines::{self, Announcer, Report, Untold},
        load::{Inspection, Reader},
    },
};

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    let words = Words::built_in(asked_language().or_else(config::terminal_language).as_deref());
    let matches = command(&words).get_matches();
    match run(&matches, &words) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("{error:#}\n"));
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// The language of `--lang`, which the help is written in before the arguments are parsed.
fn asked_language() -> Option<String> {
    let mut args = std::env::args();
    args.find_map(|arg| arg.strip_prefix("--lang").map(str::to_owned))
        .and_then(|rest| rest.strip_prefix('=').map(str::to_owned).or_else(|| args.next()))
}

fn command(words: &Messages) -> Command {
    let config = Arg::new("config")
        .long("config")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .global(true)
        .help(words.cli_config());
    let lang = Arg::new("lang").long("lang").value_name("LOCALE").global(true).help(words.cli_lang());
    Command::new("couplet")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.cli_about())
        .args([config, lang])
        .subcommand(serve_command(words))
        .subcommand(Command::new("check").about(words.cli_check()))
        .subcommand(accept::command(words))
        .subcommand(status::command(words))
        .subcommand(preview(words))
        .subcommand(Command::new("ping").about(words.cli_ping()))
}

fn serve_command(words: &Messages) -> Command {
    let watch = Arg::new("watch").long("watch").action(ArgAction::SetTrue).help(words.cli_watch());
    Command::new("serve").about(words.cli_serve()).arg(watch)
}

/// Hours for which a preview link works unless another number is asked for: a working week-end.
const PREVIEW_HOURS: &str = "72";

fn preview(words: &Messages) -> Command {
    let slug = Arg::new("slug").value_name("SLUG").required(true).help(words.cli_preview_slug());
    let hours = Arg::new("hours")
        .long("hours")
        .value_name("N")
        .value_parser(value_parser!(u32).range(1..=24 * 366))
        .default_value(PREVIEW_HOURS)
        .help(words.cli_preview_hours());
    Command::new("preview").about(words.cli_preview()).args([slug, hours])
}

fn run(matches: &ArgMatches, built_in: &Messages) -> anyhow::Result<ExitCode> {
    let file = config::path(matches.get_one::<PathBuf>("config").cloned());
    let (config, mut findings) = config::load(&file);
    let Some(config) = config else {
        say(&report::text(built_in, &findings));
        say(&format!("{}\n", built_in.settings_stop()));
        return Ok(ExitCode::from(COULD_NOT_RUN));
    };
    let is_edited = match matches.subcommand() {
        Some(("check", _)) => true,
        Some(("serve", matches)) => matches.get_flag("watch"),
        _ => false,
    };
    let inspection = Inspection { messages: freshness::messages };
    let mut reader = if is_edited { Reader::inspecting(inspection) } else { Reader::default() };
    let (loaded, faults) = reader.read(&config);
    findings.extend(faults);
    let lang = matches.get_one::<String>("lang").cloned().or_else(config::terminal_language);
    let locale = lang.and_then(|lang| config.site.locales.find_language(&lang).cloned());
    let locale = locale.unwrap_or(config.site.locales.default_locale().clone());
    let words = loaded.words.of(&locale).clone();
    match matches.subcommand() {
        Some(("preview", matches)) => print_preview(&config, &loaded, &words, matches),
        Some(("accept", matches)) => Ok(accept::accept(&config, &loaded, &words, matches)),
        Some(("status", matches)) => {
            let site =
                status::Site { config: &config, loaded: &loaded, findings: &findings, locale: &locale };
            status::status(&site, matches)
        }
        Some(("ping", _)) => Ok(ping(&config, &loaded, &words)),
        Some(("check", _)) => {
            std::io::stdout().write_all(report::text(&words, &findings).as_bytes())?;
            let code = if findings.is_empty() { 0 } else { FINDINGS };
            Ok(ExitCode::from(code))
        }
        // cargo-leptos starts the program without a word.
        _ => serve(Start { file, config, reader, loaded, findings, is_edited }, &words),
    }
}

/// Prints a link for each language that the article has.
fn print_preview(
    config: &Config,
    loaded: &server::load::Loaded,
    words: &Messages,
    matches: &ArgMatches,
) -> anyhow::Result<ExitCode> {
    let name = matches.get_one::<String>("slug").map_or("", String::as_str);
    let hours = matches.get_one::<u32>("hours").copied().unwrap_or_default();
    let time = jiff::Timestamp::now();
    let now = config.site.local(time);
    let refuse = |why: String| {
        say(&format!("{why}\n"));
        Ok(ExitCode::from(COULD_NOT_RUN))
    };
    let Ok(slug) = name.parse::<Slug>() else { return refuse(words.preview_no_article(name)) };
    let (article, page, last) = if let Some(article) = loaded.catalog.article(&slug, now) {
        say(&format!("{}\n", words.preview_public(name)));
        (article, address(article), String::new())
    } else {
        let Some(article) = loaded.catalog.unpublished(&slug, now) else {
            return refuse(words.preview_no_article(name));
        };
        let Some(secret) = &config.preview_secret else { return refuse(words.preview_no_secret()) };
        let key = server::preview::key(secret.reveal(), &slug, time, hours).context("so long is no time")?;
        let last = words.preview_links_until(config.site.local(key.until));
        (article, Page::Preview { slug, key }, format!("{last}\n"))
    };
    let mut links = String::new();
    for text in article.translations.iter() {
        links.extend([config.site.url(&Route::Local(text.locale.clone(), page.clone())), "\n".to_owned()]);
    }
    std::io::stdout().write_all(links.as_bytes())?;
    say(&last);
    Ok(ExitCode::SUCCESS)
}

/// Tells search engines what is new, and says how it went.
fn ping(config: &Config, loaded: &server::load::Loaded, words: &Messages) -> ExitCode {
    let file = config.engines.journal.display().to_string();
    let stop = |reason: &std::io::Error| {
        let reason = reason.to_string();
        say(&format!("{}\n", words.ping_no_journal(PingNoJournal { file: &file, reason: &reason })));
        ExitCode::from(COULD_NOT_RUN)
    };
    let mut announcer = match Announcer::open(&config.engines, &config.site) {
        Ok(Some(announcer)) => announcer,
        Ok(None) => {
            say(&format!("{}\n", words.ping_no_engine()));
            return ExitCode::from(COULD_NOT_RUN);
        }
        Err(reason) => return stop(&reason),
    };
    let time = jiff::Timestamp::now();
    let pages = engines::pages(&loaded.catalog, &config.site, config.site.local(time));
    let reports = match announcer.tell(&pages, time, true) {
        Ok(reports) => reports,
        Err(reason) => return stop(&reason),
    };
    let mut code = ExitCode::SUCCESS;
    for Report { engine, told, failed } in reports {
        if told > 0 || failed.is_none() {
            say(&format!("{}\n", words.ping_told(PingTold { engine, count: told })));
        }
        if let Some(Untold { count, reason, .. }) = failed {
            say(&format!("{}\n", words.ping_failed(PingFailed { engine, count, reason: &reason })));
            code = ExitCode::from(FINDINGS);
        }
    }
    code
}
