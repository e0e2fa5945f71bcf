//! The scripts that start a page: one within it, for what must be right before anything is painted, and
//! one that all pages share, for what comes before the islands.

use std::sync::LazyLock;

use base64::prelude::*;
use leptos::prelude::*;
use sha2::{Digest, Sha256};

use super::context::PageContext;
use crate::domain::{picture::Hash, route::Route};

/// The script that all pages share.
pub const SCRIPT: &str = include_str!("start.js");

/// The script in the page. It says that scripts run, so that what needs them shows, and takes that back
/// if the other script does not come. It keeps what a reader does before that script is there. And it has
/// `restore`, which the page calls where its choices stand, so that nothing is painted that the reader
/// chose otherwise.
const INLINE: &str = concat!(
    r#"var D=document,early=[],restore=()=>{try{let s=localStorage,f=(s.favorites||"").split("."),i;"#,
    r#"for(i of D.querySelectorAll("[type=radio]"))if(s[i.name]==i.value)i.checked=!0;"#,
    r#"for(i of D.querySelectorAll("[data-saved]"))i.dataset.saved=f.includes(i.dataset.slug);"#,
    r#"D.querySelector(".badge").textContent=f.filter(f=>f).length||""}catch{}};"#,
    r#"D.documentElement.dataset.js="";"#,
    r#"for(let t of["click","change","input"])addEventListener(t,e=>early.push(e));"#,
    r#"addEventListener("error",e=>e.target.dataset?.wasm&&delete D.documentElement.dataset.js,!0)"#,
);

/// Where the choices of a page stand.
pub const RESTORE: &str = "restore()";

/// The SHA-256 of each script that stands in a page, in base64, as a Content-Security-Policy names it.
pub fn script_hashes() -> [String; 2] {
    [INLINE, RESTORE].map(|script| BASE64_STANDARD.encode(Sha256::digest(script)))
}

/// The script that lists the favorites where no server does.
pub const SAVED: &str = include_str!("saved.js");

/// The fingerprint of [`SCRIPT`].
pub static SCRIPT_HASH: LazyLock<Hash> = LazyLock::new(|| hash_of(SCRIPT));

/// The fingerprint of [`SAVED`].
pub static SAVED_HASH: LazyLock<Hash> = LazyLock::new(|| hash_of(SAVED));

fn hash_of(script: &str) -> Hash {
    Hash::of_digest(&Sha256::digest(script))
}

/// The script that lists the favorites where no server does.
#[component]
pub fn SavedScript() -> impl IntoView {
    view! { <script defer src=Route::Saved(*SAVED_HASH).path()></script> }
}

/// Both scripts; the second is told where the islands are.
#[component]
pub fn StartScripts() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let assets = &context.snapshot.assets;
    view! {
        <script inner_html=INLINE></script>
        <script
            defer
            src=Route::Start(*SCRIPT_HASH).path()
            data-islands=assets.js.clone()
            data-wasm=assets.wasm.clone()
        ></script>
    }
}
