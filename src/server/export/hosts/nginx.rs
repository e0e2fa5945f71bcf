//! Two files for nginx (<https://nginx.org/en/docs/>): one for its block `http`, with the maps, one for `server`.
//! They stand in a hidden folder, which that configuration serves nothing of.

use std::{
    collections::{BTreeMap, HashSet},
    fmt::Write,
};

use super::{MISSING, Rules, of_file, of_page, unchanging};
use crate::{
    domain::{
        locale::Locale,
        route::{Route, SHORT_LINKS},
    },
    server::{cache_policy::CachePolicy, state::AppState},
};

/// A map of a variable: its lines.
struct Map<'m> {
    from: &'m str,
    to: &'m str,
    lines: Vec<(String, String)>,
}

/// Both files.
pub fn files(state: &AppState, rules: &Rules) -> [(String, String); 2] {
    [
        (".nginx/http.conf".to_owned(), http(state, rules)),
        (".nginx/server.conf".to_owned(), server(state, rules)),
    ]
}

fn http(state: &AppState, rules: &Rules) -> String {
    let maps = [languages(state), choice(state), editions(state), missing(state), slugs(state)];
    let headers = headers(state);
    let exact = |map: &'static str, of: &'static str, entries: &BTreeMap<String, String>| Map {
        from: of,
        to: map,
        lines: entries.iter().map(|(from, to)| (quoted(from), quoted(to))).collect(),
    };
    let moved = exact("$couplet_moved", "$uri", &rules.moved);
    let stories = exact("$couplet_story", "$couplet_slug", &rules.stories);
    let longest = rules.moved.keys().chain(rules.stories.keys()).map(String::len).max().unwrap_or_default();
    let most = rules.moved.len().max(rules.stories.len());
    let mut text = format!(
        "# Include this file in the block http of nginx, and server.conf in the block server.\n\
         map_hash_bucket_size {};\nmap_hash_max_size {};\n",
        (longest + 64).next_power_of_two().max(128),
        (2 * most).next_power_of_two().max(2048),
    );
    for map in maps.into_iter().chain(headers).chain([moved, stories]) {
        write!(text, "\nmap {} {} {{\n", map.from, map.to).ok();
        for (from, to) in &map.lines {
            text.extend(["    ", from, " ", to, ";\n"]);
        }
        text.push_str("}\n");
    }
    text
}

/// The reader's language: that of the first of those that a browser asks for.
fn languages(state: &AppState) -> Map<'static> {
    let locales = &state.snapshot.site.locales;
    let line = |language: String, locale: &Locale| (quoted(&format!("~*^{language}\\b")), locale.to_string());
    let tags = locales.iter().map(|locale| line(locale.tag().to_string(), locale));
    let languages = locales.iter().map(|locale| line(locale.tag().language.to_string(), locale));
    let default = ("default".to_owned(), locales.default_locale().to_string());
    let mut lines: Vec<_> = [default].into_iter().chain(tags).chain(languages).collect();
    let mut seen = HashSet::new();
    lines.retain(|(from, _)| seen.insert(from.clone()));
    Map { from: "$http_accept_language", to: "$couplet_language", lines }
}

/// What the reader chose by the language switch goes before.
fn choice(state: &AppState) -> Map<'static> {
    let locales = state.snapshot.site.locales.iter().map(|locale| (locale.to_string(), locale.to_string()));
    let lines = [("default".to_owned(), "$couplet_language".to_owned())].into_iter().chain(locales).collect();
    Map { from: "$cookie_locale", to: "$couplet_locale", lines }
}

fn editions(state: &AppState) -> Map<'static> {
    let line = |locale: &Locale| (format!("~^/{locale}(?:/|$)"), locale.to_string());
    Map {
        from: "$uri",
        to: "$couplet_edition",
        lines: state.snapshot.site.locales.iter().map(line).collect(),
    }
}

fn missing(state: &AppState) -> Map<'static> {
    let line = |locale: &Locale| (format!("~^/{locale}(?:/|$)"), format!("/{locale}/{MISSING}"));
    let all = state.snapshot.site.locales.iter().map(line);
    let lines = [("default".to_owned(), format!("/{MISSING}"))].into_iter().chain(all).collect();
    Map { from: "$uri", to: "$couplet_missing", lines }
}

fn slugs(state: &AppState) -> Map<'static> {
    let locales: Vec<String> = state.snapshot.site.locales.iter().map(ToString::to_string).collect();
    let locales = locales.join("|");
    let lines = vec![
        (quoted(&format!("~^{SHORT_LINKS}([^/.]+)$")), "$1".to_owned()),
        (quoted(&format!("~^/(?:{locales})/news/[^/]+/([^/.]+)$")), "$1".to_owned()),
    ];
    Map { from: "$uri", to: "$couplet_slug", lines }
}

/// The headers whose values differ, each in a variable.
fn headers(state: &AppState) -> Vec<Map<'static>> {
    let negotiated = [quoted("/"), quoted("/index.html"), quoted(&format!("~^{SHORT_LINKS}[^/.]+$"))];
    let value = |headers: Vec<(String, String)>, name: &str| {
        let found = headers.into_iter().find(|(known, _)| known == name);
        quoted(&found.map(|(_, value)| value).unwrap_or_default())
    };
    let mut kept = vec![("default".to_owned(), value(of_page(state), "cache-control"))];
    kept.extend(negotiated.clone().map(|path| (path, "no-store".to_owned())));
    let files = unchanging(state).into_iter().map(|path| quoted(&path)).chain(["~^/media/".to_owned()]);
    let forever = value(of_file(state, CachePolicy::Immutable), "cache-control");
    kept.extend(files.map(|path| (path, forever.clone())));
    let policy = "content-security-policy";
    let policies = vec![
        ("default".to_owned(), value(of_page(state), policy)),
        ("~^/media/".to_owned(), value(of_file(state, CachePolicy::Immutable), policy)),
    ];
    let vary = negotiated.map(|path| (path, quoted("Accept-Language, Cookie"))).to_vec();
    vec![
        Map { from: "$uri", to: "$couplet_kept", lines: kept },
        Map { from: "$uri", to: "$couplet_policy", lines: policies },
        Map { from: "$uri", to: "$couplet_vary", lines: vary },
    ]
}

fn server(state: &AppState, rules: &Rules) -> String {
    let mut text = "# Include this file in the block server of nginx, below its root, and http.conf in the block http.\n\
        absolute_redirect off;\ngzip_static on;\ngzip_vary on;\n\
        # With the module ngx_brotli: brotli_static on;\n\
        charset utf-8;\n\
        charset_types text/css text/plain text/javascript application/javascript application/xml text/xml \
        application/atom+xml application/rss+xml;\n\
        error_page 404 $couplet_missing;\n\
        add_header Cache-Control $couplet_kept;\n\
        add_header Content-Security-Policy $couplet_policy always;\n\
        add_header Vary $couplet_vary always;\n"
        .to_owned();
    let varied = ["cache-control", "content-security-policy"];
    for (name, value) in of_page(state).into_iter().filter(|(name, _)| !varied.contains(&name.as_str())) {
        writeln!(text, "add_header {name} {} always;", quoted(&value)).ok();
    }
    write!(
        text,
        r"
location = {root} {{
    return 302 /$couplet_locale$is_args$args;
}}
location ~ /\.(?!well-known/) {{
    return 404;
}}
location ~ ^(/\S+)/$ {{
    return 308 $1$is_args$args;
}}
location ~ ^{SHORT_LINKS}[^/.]+$ {{
    if ($couplet_moved) {{ return 308 $couplet_moved$is_args$args; }}
    if ($couplet_story) {{ return 302 /$couplet_locale$couplet_story$is_args$args; }}
    return 404;
}}
location ~ /feed\.json$ {{
    types {{}}
    default_type application/feed+json;
    try_files $uri =404;
}}
location ~ \.webmanifest$ {{
    types {{}}
    default_type application/manifest+json;
    try_files $uri =404;
}}
",
        root = Route::Root.path()
    )
    .ok();
    for (alias, locale) in &rules.aliases {
        writeln!(text, "location ~* ^/{alias}(/\\S*)?$ {{\n    return 308 /{locale}$1$is_args$args;\n}}")
            .ok();
    }
    text.push_str(
        r"location / {
    try_files $uri $uri.html @couplet_elsewhere;
}
location @couplet_elsewhere {
    if ($couplet_moved) { return 308 $couplet_moved$is_args$args; }
    if ($couplet_story) { return 308 /$couplet_edition$couplet_story$is_args$args; }
    return 404;
}
",
    );
    text
}

/// A text in quotation marks.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
