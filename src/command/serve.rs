//! `couplet serve`: the site, and with `--watch` the desk of those who edit it.

use std::{
    path::Path,
    process::ExitCode,
    sync::{
        Arc,
        mpsc::{self, Sender},
    },
    thread,
};

use anyhow::Context;
use clap::{Arg, ArgAction, Command};
use couplet::{
    check::{report, sentence::reason::of_system},
    config::Config,
    desk,
    i18n::message::{Messages, ServeNoAddress, ServeReady},
    server::{
        engines::Announcer,
        listen::{Peer, Socket},
        load::Reader,
        reload::{Reloader, keep_search},
        router::{self, router},
        serve,
        state::Live,
    },
    storage::watch::{Change, Watch, watch},
};
use tokio::{net::TcpListener, runtime::Runtime, signal};

use super::{
    COULD_NOT_RUN, Call, say,
    site::{self, Site},
    stop,
};

/// The command and its arguments.
pub fn command(words: &Messages) -> Command {
    let watch = Arg::new("watch").long("watch").action(ArgAction::SetTrue).help(words.cli_watch());
    Command::new("serve").about(words.cli_serve()).arg(watch)
}

/// Reads the site, and serves it until the process is asked to stop.
pub fn run(call: &Call<'_>) -> anyhow::Result<ExitCode> {
    let is_edited = call.flag("watch");
    let reader = if is_edited { site::inspecting() } else { Reader::default() };
    match site::open(call, reader) {
        Ok(site) => serve(site, is_edited),
        Err(code) => Ok(code),
    }
}

/// Serves a site. While somebody edits it, pages follow what is saved, and show what is wrong.
fn serve(site: Site, is_edited: bool) -> anyhow::Result<ExitCode> {
    let Site { file, config, reader, loaded, findings, words, .. } = site;
    for finding in &findings {
        say(&report::one(&words, finding));
    }
    let assets = match config.assets() {
        Ok(assets) => assets,
        Err(finding) => {
            say(&report::one(&words, &finding));
            return Ok(ExitCode::from(COULD_NOT_RUN));
        }
    };
    let address = config.leptos.site_addr;
    let announcer = if config.engines.is_automatic {
        let file = config.engines.journal.display().to_string();
        Announcer::open(&config.engines, &config.site).with_context(|| file)?
    } else {
        None
    };
    let articles = loaded.catalog.article_count();
    let mut tell = is_edited.then(|| desk::notices::telling(file.clone()));
    let notices = tell.as_mut().map(|tell| tell(&config, &loaded, &findings, &Change::Anything));
    let live = Live::new(config.clone(), loaded, notices, assets, Arc::new(jiff::Timestamp::now));

    let (search, searches) = mpsc::channel();
    let searched = live.clone();
    spawn("search", move || keep_search(&searched, &searches))?;
    if let Some(announcer) = announcer {
        let announced = live.clone();
        spawn("engines", move || announced.announce(announcer))?;
    }
    let (count, counted) = tokio::sync::watch::channel(0);
    let (calls, called) = mpsc::channel();
    let is_watched = is_edited || config.reload_is_automatic;
    let _watch = if is_watched { Some(watch_texts(&file, &config, calls.clone())?) } else { None };
    let reloader = Reloader { live: live.clone(), reader, file, config, tell, count, search };
    spawn("reload", move || reloader.run(&called))?;

    let runtime = Runtime::new().context("the runtime did not start")?;
    runtime.block_on(async {
        let listener = match TcpListener::bind(address).await {
            Ok(listener) => listener,
            Err(error) => {
                let (address, reason) = (address.to_string(), of_system(&words, &error));
                let said = words.serve_no_address(ServeNoAddress { address: &address, reason: &reason });
                say(&format!("{said}\n"));
                return Ok(ExitCode::from(COULD_NOT_RUN));
            }
        };
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(reload_on_hangup(calls));
        say(&format!("{}\n", words.serve_ready(ServeReady { articles, url: &url })));
        let socket = Socket::new(listener, &live.now());
        if is_edited {
            let site = desk::router::router(live.clone(), router(live), counted);
            let site = site.into_make_service_with_connect_info::<Peer>();
            axum::serve(socket, site).with_graceful_shutdown(stop()).await
        } else {
            serve::serve(socket, router::Site::new(live), stop()).await
        }
        .context("the server stopped")?;
        Ok(ExitCode::SUCCESS)
    })
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> anyhow::Result<()> {
    let thread = thread::Builder::new().name(name.to_owned()).spawn(run);
    thread.map(drop).with_context(|| format!("no thread for {name}"))
}

fn watch_texts(file: &Path, config: &Config, calls: Sender<Change>) -> anyhow::Result<Watch> {
    watch(&[&config.content.path, &config.locales.path], &[file], calls)
        .context("the files cannot be watched")
}

/// Calls for a reload whenever the process gets the signal that means so by custom.
async fn reload_on_hangup(calls: Sender<Change>) {
    #[cfg(unix)]
    if let Ok(mut hangups) = signal::unix::signal(signal::unix::SignalKind::hangup()) {
        while hangups.recv().await.is_some() && calls.send(Change::Anything).is_ok() {}
    }
}
