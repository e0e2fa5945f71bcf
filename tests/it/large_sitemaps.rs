//! The sitemaps of a site with 120,000 articles: parts within the limits of the protocol, written as they are
//! sent.

use std::sync::Arc;

use axum::{Router, body::Body, http::Request};
use couplet::{
    domain::{
        article::{Article, Translation, Translations},
        catalog::Catalog,
        freshness::{Fingerprint, Prints},
        reading::Reading,
        site::Assets,
    },
    server::{load::load, router::router, state::Live},
};
use http_body_util::BodyExt;
use jiff::{Timestamp, ToSpan, civil::DateTime};
use tower::ServiceExt;

use crate::{
    harness::{copy_of, settings},
    sitemap_rules::assert_valid_sitemap,
    walk::entries,
};

const ARTICLES: usize = 120_000;

/// A router over a site with so many articles in both languages, made in memory.
fn large_site() -> Router {
    let folder = copy_of("pair");
    let config = settings(folder.path()).0.unwrap();
    let (mut loaded, _) = load(&config);
    let locales = &config.site.locales;
    let start: DateTime = "2010-01-01T08:00:00".parse().unwrap();
    let articles = (0..ARTICLES).map(|number| {
        let texts = locales.iter().map(|locale| Translation {
            locale: locale.clone(),
            title: format!("Story {number}"),
            summary: String::new(),
            by: None,
            from: None,
            updated: None,
            corrections: Vec::new(),
            reading: Reading::default(),
            cover: None,
            prints: Prints { head: Fingerprint(0), blocks: vec![Fingerprint(0)] },
            freshness: None,
            blocks: ["<p>Text.</p>"].into_iter().collect(),
        });
        Article {
            slug: format!("a-story-with-a-slug-as-long-as-they-are-{number}").parse().unwrap(),
            section: "group-news".parse().unwrap(),
            posted: start.saturating_add(i64::try_from(number).unwrap().hours()),
            topics: Vec::new(),
            moved: Vec::new(),
            is_draft: false,
            pictures: Vec::new(),
            translations: Translations::new(texts.collect(), locales.default_locale()).unwrap(),
        }
    });
    loaded.catalog = Arc::new(Catalog::new(
        locales.clone(),
        config.site.page_size,
        Vec::new(),
        Vec::new(),
        articles.map(Arc::new).collect(),
        Vec::new(),
    ));
    let assets = Assets { css: String::new(), js: String::new(), wasm: String::new() };
    let now: Timestamp = "2027-01-01T00:00:00Z".parse().unwrap();
    router(Live::new(config, loaded, None, assets, Arc::new(move || now)))
}

/// The whole file, and the size of its largest piece.
async fn fetch(router: &Router, path: &str) -> (String, usize) {
    let request = Request::builder().uri(path).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    let mut body = response.into_body();
    let (mut text, mut largest) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let piece = frame.unwrap().into_data().unwrap();
        largest = largest.max(piece.len());
        text.extend_from_slice(&piece);
    }
    // Compression and the connection ask again.
    assert!(body.frame().await.is_none());
    (String::from_utf8(text).unwrap(), largest)
}

/// Every part is valid and within 50,000 addresses and 50 MB, no address is lost or told twice, and no part
/// is held whole: it comes in pieces that are small beside it.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_site_is_split_and_streamed() {
    let router = large_site();
    let index = fetch(&router, "/sitemap.xml").await.0;
    let files = entries(&index);
    let parts: Vec<&str> =
        files.iter().map(|file| file.loc.strip_prefix("https://news.example").unwrap()).collect();
    assert!(parts.len() >= 6, "{parts:?}");
    for locale in ["en", "zh"] {
        let mut count = 0;
        for path in parts.iter().filter(|path| path.starts_with(&format!("/{locale}/"))) {
            let (xml, largest) = fetch(&router, path).await;
            assert!(xml.len() <= 52_428_800, "{path} has {} bytes", xml.len());
            assert!(largest < 200_000 && largest < xml.len() / 10, "{path} comes in pieces of {largest}");
            let found = assert_valid_sitemap(&xml);
            assert!(found <= 50_000, "{path} has {found} addresses");
            count += xml.matches("/news/group-news/a-story-").count();
        }
        // Each story stands there as itself, and as its own alternate and that of its twin.
        assert_eq!(count, ARTICLES * 3, "{locale}");
    }
    let plain = entries(&fetch(&router, "/zh/sitemap-plain.xml").await.0);
    let mut stories = 0;
    for part in &plain {
        let xml = fetch(&router, part.loc.strip_prefix("https://news.example").unwrap()).await.0;
        assert_valid_sitemap(&xml);
        assert!(!xml.contains("xhtml"));
        stories += xml.matches("/news/group-news/a-story-").count();
    }
    assert_eq!(stories, ARTICLES);
}
