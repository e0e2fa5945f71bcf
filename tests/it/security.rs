//! The headers that say what a page may do.

use base64::prelude::*;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

use crate::harness::Site;

/// Every script that stands in a page is named by its hash in the policy of that page, whatever the page; no
/// page has a style or a handler of its own, which the policy would refuse.
#[tokio::test]
async fn the_policy_names_every_script_of_a_page() {
    let site = Site::open("pair");
    for path in [
        "/en",
        "/zh/news",
        "/en/news/group-news/video-meeting",
        "/zh/news/group-news/video-meeting/parallel",
        "/en/search?q=meeting",
        "/zh/favorites",
        "/en/about",
        "/zh/nowhere",
    ] {
        let page = site.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("nonce"), "{policy}");
        let html = Html::parse_document(&page.body);
        let scripts = Selector::parse("script:not([src]):not([type='application/ld+json'])").unwrap();
        let mut count = 0;
        for script in html.select(&scripts) {
            let text: String = script.text().collect();
            let hash = BASE64_STANDARD.encode(Sha256::digest(text));
            assert!(policy.contains(&format!("'sha256-{hash}'")), "{path}: {policy}");
            count += 1;
        }
        assert!(count >= 2, "{path}");
        assert_eq!(page.count("[style], style, [onclick], [onload], [onerror]"), 0, "{path}");
    }
}

/// All answers have the headers, those that are no page a policy that allows nothing but the styles of a drawing.
#[tokio::test]
async fn every_answer_has_the_headers() {
    let site = Site::open("pair");
    for path in
        ["/en", "/", "/sitemap.xml", "/en/feed.atom", "/a/video-meeting/qr.svg", "/nowhere", "/robots.txt"]
    {
        let reply = site.get(path).await;
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("referrer-policy"), "strict-origin-when-cross-origin", "{path}");
        assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(reply.header("permissions-policy").contains("geolocation=()"), "{path}");
        let is_page = reply.header("content-type").starts_with("text/html");
        assert_eq!(reply.header("content-security-policy").contains("script-src"), is_page, "{path}");
    }
}

/// The same page has the same bytes in another process of the same site.
#[tokio::test]
async fn pages_are_the_same_after_a_restart() {
    let (one, other) = (Site::open("pair"), Site::open("pair"));
    for path in ["/en", "/zh/news/group-news/video-meeting", "/en/archive", "/zh/topics"] {
        assert_eq!(one.get(path).await.bytes, other.get(path).await.bytes, "{path}");
    }
}
