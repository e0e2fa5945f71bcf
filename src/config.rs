//! The settings: `Leptos.toml` and the variables that override it.
//!
//! Belongs here: every read of a settings file or an environment variable, at the start and when the
//! site is read again.
//! Does not belong here: what the settings are used for.

mod assets;
mod bounds;
mod china;
mod desk;
mod engines;
mod knobs;
mod locales;
mod secret;

use std::{
    env,
    path::{Component, Path, PathBuf},
};

use jiff::tz::TimeZone;
use leptos_config::{LeptosOptions, get_config_from_str};

use crate::{
    domain::{
        diagnostic::{Diagnostic, Fault, Place, Rule},
        locale::Locales,
        site::{Assets, Site},
    },
    storage::files::{Folder, read_text},
    syntax::table::{Source, Table},
};
pub use bounds::{Caching, Limits};
pub use desk::Editor;
pub use engines::{Baidu, Engines, IndexNow};
use knobs::Knobs;
pub use secret::Secret;

/// All settings of a running server.
#[derive(Debug, Clone)]
pub struct Config {
    /// What pages know of the site.
    pub site: Site,
    /// Articles, sections and fixed pages.
    pub content: Folder,
    /// Messages, a folder per locale.
    pub locales: Folder,
    /// What the program makes from the content and may make again: the search index, pictures in other sizes.
    pub made: PathBuf,
    /// How long pages may be kept.
    pub caching: Caching,
    /// Whether the running server reads the site again by itself when it changes.
    pub reload_is_automatic: bool,
    /// What a request may cost.
    pub limits: Limits,
    /// What signs preview links; without it there are none.
    pub preview_secret: Option<Secret>,
    /// Which search engines are told what is new.
    pub engines: Engines,
    /// The editor that the desk opens files in, if links are to do so.
    pub editor: Option<Editor>,
    /// What Leptos reads; its `site_root` is absolute.
    pub leptos: LeptosOptions,
    /// Whether `cargo leptos watch` runs the server and its pages are to reload.
    pub is_watched: bool,
}

/// The settings file: the one asked for, else that of `COUPLET_CONFIG`, else `Leptos.toml` here.
pub fn path(asked: Option<PathBuf>) -> PathBuf {
    asked.or_else(|| env::var_os("COUPLET_CONFIG").map(PathBuf::from)).unwrap_or("Leptos.toml".into())
}

/// The language of the terminal, as POSIX names it: `LC_ALL`, `LC_MESSAGES`, `LANG`.
pub fn terminal_language() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
        .map(|value| value.split(['.', '@']).next().unwrap_or_default().to_owned())
}

/// Reads the settings of `file`. Without errors among the findings there are settings.
pub fn load(file: &Path) -> (Option<Config>, Vec<Diagnostic>) {
    let name = file.display().to_string();
    let text = match read_text(file, name.clone()) {
        Ok(file) => file.text,
        Err(fault) => return (None, vec![*fault]),
    };
    // The parent of a bare name is empty, and nothing absolute can be made of that.
    let whole = std::path::absolute(file).unwrap_or(file.to_owned());
    let home = whole.parent().unwrap_or(Path::new(""));
    let source = Source::new(&name, &text, &(0..text.len()));
    let (config, mut found) = source.read(&text, |top| read(top, home));
    let leptos = leptos_options(&name, &text, home).map_err(|fault| found.push(*fault)).ok();
    let config = config.zip(leptos).map(|(config, leptos)| config(leptos));
    found.extend(config.as_ref().and_then(|config| publishes_sources(config, home, &name)));
    (config.filter(|_| found.is_empty()), found)
}

fn read(top: &mut Table<'_>, home: &Path) -> Option<impl FnOnce(LeptosOptions) -> Config + use<>> {
    let (all, services) = locales::read(top);
    let mut site = Knobs::new(top, "site");
    let base_url = site.text("base-url").unwrap_or("http://127.0.0.1:3000".to_owned());
    let base_url =
        Some(base_url).filter(|url| is_base_url(url) || site.refuse("base-url", url, Rule::BaseUrl));
    let zone = site.text("time-zone").unwrap_or("Asia/Shanghai".to_owned());
    let time_zone = TimeZone::get(&zone).ok();
    if time_zone.is_none() {
        site.refuse("time-zone", &zone, Rule::TimeZone);
    }
    let default = site.required_text("default-locale");
    let locales = default.and_then(|id| {
        let locales = Locales::new(all, &id);
        if locales.is_none() {
            site.refuse("default-locale", &id, Rule::DeclaredLocale);
        }
        locales
    });
    let page_size = site.number("page-size", 1, 200).unwrap_or(10);
    let locales = locales.and_then(|locales| locales::with_pseudo(locales, &mut site));
    site.finish();

    let mut folders = Knobs::new(top, "folders");
    let mut folder = |key, default: &str| {
        let name = folders.text(key).unwrap_or(default.to_owned());
        Folder { path: home.join(&name), name }
    };
    let content = folder("content", "content");
    let messages = folder("locales", "locales");
    let made = folder("made", "made").path;
    folders.finish();

    let caching = bounds::cache(top);
    let mut reload = Knobs::new(top, "reload");
    let reload_is_automatic = reload.flag("automatic");
    reload.finish();

    let limits = bounds::limits(top);
    let mut preview = Knobs::new(top, "preview");
    let preview_secret = preview.text("secret").and_then(|text| {
        let secret = Secret::new(text);
        if secret.is_none() {
            preview.refuse("secret", "…", Rule::Secret);
        }
        secret
    });
    preview.finish();
    let china = china::read(top);
    let engines = engines::read(top, home);
    let editor = desk::read(top);
    leptos_keys(top);

    let site = Site {
        base_url: base_url?,
        time_zone: time_zone?,
        page_size: usize::try_from(page_size).ok()?,
        locales: locales?,
        services,
        china,
    };
    let (limits, engines) = (limits?, engines?);
    let is_watched = env::var_os("LEPTOS_WATCH").is_some();
    Some(move |leptos| Config {
        site,
        content,
        locales: messages,
        made,
        caching,
        limits,
        reload_is_automatic,
        preview_secret,
        engines,
        editor,
        leptos,
        is_watched,
    })
}

/// The folder of the built site must hold nothing but what everybody may fetch.
fn publishes_sources(config: &Config, home: &Path, name: &str) -> Option<Diagnostic> {
    let root = clean(Path::new(&*config.leptos.site_root));
    let private = [home, &config.content.path, &config.locales.path, &config.made].map(clean);
    let is_bad = private.iter().any(|folder| folder.starts_with(&root))
        || private[1..].iter().any(|folder| root.starts_with(folder));
    let value = root.display().to_string();
    let fault = Fault::BadValue { key: "site-root", value, rule: Rule::PublicFolder };
    is_bad.then(|| Diagnostic::new(fault, Place::file(name)))
}

/// A path without `.` and `..`, as far as it can be told without looking at the disk.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}

fn is_base_url(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && url.parse::<axum::http::Uri>().is_ok())
        && host.is_some_and(|host| !host.contains(['/', '?', '#', '@']))
}

/// The keys that may stand in the table of `leptos_config`, which itself ignores any other.
const LEPTOS_KEYS: [&str; 9] = [
    "output-name",
    "site-root",
    "site-pkg-dir",
    "site-addr",
    "reload-port",
    "reload-external-port",
    "reload-ws-protocol",
    "hash-files",
    "hash-file",
];

/// Asks for the table that `leptos_config` reads, so that an unknown key in it is refused.
fn leptos_keys(top: &mut Table<'_>) -> Option<()> {
    let mut package = top.table("package")?;
    let mut metadata = package.table("metadata")?;
    let mut leptos = metadata.table("leptos")?;
    for key in LEPTOS_KEYS {
        leptos.leave(key);
    }
    leptos.finish();
    metadata.finish();
    package.finish();
    Some(())
}

fn leptos_options(name: &str, text: &str, home: &Path) -> Result<LeptosOptions, Box<Diagnostic>> {
    match get_config_from_str(text) {
        Ok(mut options) => {
            // leptos_config's own default is the folder of the settings, which is not for everybody.
            let root = if &*options.site_root == "." { "target/site" } else { &options.site_root };
            options.site_root = home.join(root).display().to_string().into();
            Ok(options)
        }
        Err(error) => {
            let at = text.find("[package.metadata.leptos]").unwrap_or(0);
            let fault = Fault::LeptosOptions { reason: error.to_string() };
            Err(Box::new(Diagnostic::new(fault, Place::within(name, text, at..at + 1))))
        }
    }
}

impl Config {
    /// The same settings with another base URL; `None` if it is none: it has a scheme, a host and nothing else.
    pub fn with_base_url(mut self, url: &str) -> Option<Self> {
        let url = url.trim_end_matches('/');
        is_base_url(url).then(|| {
            url.clone_into(&mut self.site.base_url);
            self
        })
    }

    /// The built files that pages load.
    ///
    /// # Errors
    /// When they are not there: pages without them would have neither style nor islands.
    pub fn assets(&self) -> Result<Assets, Box<Diagnostic>> {
        assets::find(&self.leptos)
    }
}
