//! What the inner pieces cost: a message, a body, a page, a sitemap, a start. Run with `make bench`.
#![expect(clippy::expect_used, clippy::panic, reason = "a bench that cannot start has nothing to tell")]

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use axum::{body::Body, http::Request};
use couplet::{
    config::{self, Config},
    domain::site::Assets,
    server::{load, router::Site, state::Live},
    storage::{
        markdown::{self, Links, Surroundings},
        pictures::Shelf,
        search::Search,
    },
};
use divan::Bencher;
use tower::ServiceExt;

const ARTICLE: &str = "/zh/news/group-news/chongqing-video-meeting";

fn main() {
    divan::main();
}

fn shipped() -> Config {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Leptos.toml");
    let (config, findings) = config::load(&file);
    config.unwrap_or_else(|| panic!("{findings:?}"))
}

fn site(config: Config) -> Site {
    let (loaded, _) = load::load(&config);
    let name = |ending| format!("/pkg/couplet.{ending}");
    let assets = Assets { css: name("css"), js: name("js"), wasm: name("wasm") };
    let state = Live::new(config, loaded, None, assets, Arc::new(jiff::Timestamp::now));
    state.build_search();
    Site::new(state)
}

fn answer(bencher: Bencher<'_, '_>, path: &str) {
    ask(bencher, &site(shipped()), path, "identity");
}

fn ask(bencher: Bencher<'_, '_>, site: &Site, path: &str, accepted: &str) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    bencher.bench_local(|| {
        let request = Request::get(path).header("accept-encoding", accepted);
        let request = request.body(Body::empty()).expect("a request");
        runtime.block_on(async {
            let response = site.clone().oneshot(request).await.expect("an answer");
            axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body")
        })
    });
}

/// An article page through the whole router, rendered each time, not compressed.
#[divan::bench]
fn cold_page(bencher: Bencher<'_, '_>) {
    let mut config = shipped();
    config.caching.page_bytes = 0;
    ask(bencher, &site(config), ARTICLE, "identity");
}

/// The same page as it is kept.
#[divan::bench(args = ["identity", "gzip", "br"])]
fn kept_page(bencher: Bencher<'_, '_>, accepted: &str) {
    ask(bencher, &site(shipped()), ARTICLE, accepted);
}

/// The sitemap of one locale through the whole router.
#[divan::bench]
fn sitemap(bencher: Bencher<'_, '_>) {
    answer(bencher, "/en/sitemap.xml");
}

/// A search in both languages through the whole router, the index ready.
#[divan::bench]
fn search_page(bencher: Bencher<'_, '_>) {
    let query = "%E9%87%8D%E5%BA%86%E4%BC%9A%E8%AE%AE+meeting";
    answer(bencher, &format!("/en/search?q={query}"));
}

/// The search index of the whole site, made anew.
#[divan::bench]
fn search_index(bencher: Bencher<'_, '_>) {
    let config = shipped();
    let (loaded, _) = load::load(&config);
    bencher.with_inputs(|| tempfile::tempdir().expect("a folder")).bench_local_refs(|folder| {
        let search = Search::new(&config.site.locales);
        search.build(folder.path(), &loaded.catalog).map_err(|error| error.to_string()).expect("an index");
    });
}

/// The body of one article from Markdown to safe blocks.
#[divan::bench]
fn body(bencher: Bencher<'_, '_>) {
    let config = shipped();
    let folder = config.content.join("articles/2020/chongqing-video-meeting");
    let text = fs::read_to_string(folder.path.join("zh.md")).expect("the sample article");
    let pictures = Shelf::new(
        "chongqing-video-meeting".parse().expect("a slug"),
        &folder,
        &folder.entries(&mut Vec::new()),
    );
    let around = Surroundings {
        links: &Links::default(),
        pictures: &pictures,
        credits: &BTreeMap::new(),
        locale: config.site.locales.default_locale(),
    };
    bencher.bench_local(|| markdown::render(&text, around));
}

/// A message with a date, which ICU4X writes.
#[divan::bench]
fn message(bencher: Bencher<'_, '_>) {
    let config = shipped();
    let (loaded, _) = load::load(&config);
    let words = loaded.words.of(config.site.locales.default_locale());
    let when = jiff::civil::date(2020, 9, 22).at(1, 44, 0, 0);
    bencher.bench_local(|| words.posted_at(when));
}

/// Everything that is read before the first page can be served.
#[divan::bench]
fn start(bencher: Bencher<'_, '_>) {
    let config = shipped();
    bencher.bench_local(|| load::load(&config));
}
