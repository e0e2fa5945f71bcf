//! Where the built files are, and what their names are when they carry a hash of their content.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use leptos_config::LeptosOptions;

use crate::domain::{
    diagnostic::{Diagnostic, Fault, Place},
    site::Assets,
};

/// The built files as `cargo leptos build` names them.
pub fn find(options: &LeptosOptions) -> Result<Assets, Box<Diagnostic>> {
    let folder = Path::new(&*options.site_root).join(&*options.site_pkg_dir);
    if !folder.is_dir() {
        let place = Place::file(folder.display().to_string());
        return Err(Box::new(Diagnostic::new(Fault::NoAssets, place)));
    }
    let hashes = if options.hash_files { read_hashes(options)? } else { String::new() };
    let address = |kind: &str, suffix: &str| {
        let hash = hashes.lines().find_map(|line| line.split_once(':').filter(|(name, _)| *name == kind));
        let middle = hash.map_or(suffix.to_owned(), |(_, hash)| format!(".{}", hash.trim()));
        format!("/{}/{}{middle}.{kind}", options.site_pkg_dir, options.output_name)
    };
    // Without hashes wasm-bindgen's own name for the module is kept where cargo-leptos keeps it.
    let bare = if folder.join(format!("{}_bg.wasm", options.output_name)).is_file() { "_bg" } else { "" };
    let assets = Assets { css: address("css", ""), js: address("js", ""), wasm: address("wasm", bare) };
    for address in [&assets.css, &assets.js, &assets.wasm] {
        let file = Path::new(&*options.site_root).join(&address[1..]);
        if !file.is_file() {
            let place = Place::file(file.display().to_string());
            return Err(Box::new(Diagnostic::new(Fault::NoAssets, place)));
        }
    }
    Ok(assets)
}

fn read_hashes(options: &LeptosOptions) -> Result<String, Box<Diagnostic>> {
    let beside = env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    let file: PathBuf = beside.unwrap_or_default().join(&*options.hash_file);
    fs::read_to_string(&file).map_err(|_| {
        let place = Place::file(file.display().to_string());
        Box::new(Diagnostic::new(Fault::NoHashFile, place))
    })
}
