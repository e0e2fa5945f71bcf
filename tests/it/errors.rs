//! Failures: the right status, in the reader's language, with a way on and without internal text.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use jiff::Timestamp;

use crate::{
    harness::{Site, TODAY},
    reply::Reply,
};

fn assert_offers_ways_on(page: &Reply, locale: &str) {
    let ways: Vec<String> = page.attributes("main .prose li a", "href");
    assert_eq!(ways, ["", "/news", "/search", "/sitemap"].map(|way| format!("/{locale}{way}")));
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.is_noindex());
    assert_eq!(page.count("link[rel=canonical], link[rel=alternate]"), 0);
}

/// What is not found below a locale is not found in its language, whatever the browser prefers.
#[tokio::test]
async fn not_found_speaks_the_language_of_the_address() {
    let site = Site::open("pair");
    for path in ["/en/nowhere", "/en/news/nowhere", "/en/news/notes/nowhere", "/en/a/b/c/d", "/en/sitemap-x"]
    {
        let page = site.get_with(path, &[("accept-language", "zh")]).await.expect(404);
        assert_eq!(
            (page.text("h1").as_str(), page.attribute("html", "lang").as_str()),
            ("Page not found", "en")
        );
        assert_offers_ways_on(&page, "en");
    }
    let page = site.get_with("/zh/news/nowhere", &[("accept-language", "en")]).await.expect(404);
    assert_eq!(
        (page.text("h1").as_str(), page.attribute("html", "lang").as_str()),
        ("找不到页面", "zh-Hans")
    );
    assert_offers_ways_on(&page, "zh");
}

/// What is not found outside any locale is not found in the reader's language.
#[tokio::test]
async fn not_found_outside_a_locale_speaks_the_readers_language() {
    let site = Site::open("pair");
    for path in ["/nowhere", "/no/where", "/a", "/a/b/c", "/news", "/zh-TW/news", "/%E4%B8%AD%E6%96%87"] {
        let page = site.get_with(path, &[("accept-language", "zh-CN")]).await.expect(404);
        assert_eq!(page.text("h1"), "找不到页面", "{path}");
        assert_offers_ways_on(&page, "zh");
        let page = site.get_with(path, &[("accept-language", "zh-CN"), ("cookie", "locale=en")]).await;
        assert_eq!(page.text("h1"), "Page not found", "{path}");
    }
}

/// From a page that is not found the switch leads to the other home.
#[tokio::test]
async fn the_switch_of_an_error_page_leads_home() {
    let site = Site::open("pair");
    assert_eq!(site.get("/en/nowhere").await.twin(), "/zh");
    assert_eq!(site.get("/zh/news/page/9").await.twin(), "/en");
}

/// The site is for reading: other methods are refused and the right ones named.
#[tokio::test]
async fn other_methods_are_refused() {
    let site = Site::open("pair");
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for path in ["/", "/zh", "/zh/news", "/nowhere", "/sitemap.xml"] {
            let reply = site.send(method, path, &[("accept-language", "zh")]).await.expect(405);
            assert_eq!(reply.header("allow"), "GET, HEAD", "{method} {path}");
            assert_eq!(reply.text("h1"), "无法这样操作", "{method} {path}");
        }
    }
}

/// A failure of the program gives a page in the reader's language and none of its inner text.
#[tokio::test]
async fn a_panic_gives_an_error_page_without_its_reason() {
    for (path, headers, title) in [
        ("/en/news", [("accept-language", "zh")], "Something went wrong here"),
        ("/zh/news", [("accept-language", "en")], "网站出了点问题"),
        ("/a/video-meeting", [("accept-language", "zh")], "网站出了点问题"),
        ("/sitemap.xml", [("accept-language", "zh")], "网站出了点问题"),
    ] {
        let has_failed = AtomicBool::new(false);
        let site = Site::open("pair").with_clock(Arc::new(move || {
            assert!(has_failed.swap(true, Ordering::Relaxed), "the secret reason");
            TODAY.parse::<Timestamp>().unwrap()
        }));
        let page = site.get_with(path, &headers).await.expect(500);
        assert_eq!(page.text("h1"), title, "{path}");
        assert!(!page.body.contains("secret") && !page.body.contains("panic"), "{path}");
        assert_eq!(page.header("cache-control"), "no-store");
        site.get(path).await;
    }
}

/// When the error page cannot be made either, the answer is still a bare 500.
#[tokio::test]
async fn a_panic_of_the_error_page_is_answered_too() {
    let site = Site::open("pair").with_clock(Arc::new(|| panic!("the secret reason")));
    let reply = site.get("/en").await.expect(500);
    assert_eq!(reply.body, "");
}

/// An address that is longer than HTTP's library reads, and a request that is none, get a page in the
/// language of the address, else in the default one; what can be read gets its own answer.
#[tokio::test]
async fn what_cannot_be_read_gets_a_page() {
    let site = Site::open("pair");
    let long = "%E9%87%8D".repeat(10_000);
    for (request, status, title) in [
        (format!("GET /zh/search?q={long} HTTP/1.1\r\n"), "414 URI Too Long", "地址太长"),
        (format!("GET /en/search?q={long} HTTP/1.1\r\n"), "414 URI Too Long", "This address is too long"),
        ("GET /zh/a<b HTTP/1.1\r\nno header\r\n".to_owned(), "400 Bad Request", "无法这样操作"),
        ("nonsense\r\n".to_owned(), "400 Bad Request", "This cannot be done here"),
        ("GET /zh/nowhere HTTP/1.1\r\n".to_owned(), "404 Not Found", "找不到页面"),
    ] {
        let request = format!("{request}host: news.example\r\nconnection: close\r\n\r\n");
        let answer = site.speak(request.as_bytes()).await;
        let (head, page) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{head}");
        if !status.starts_with("404") {
            assert!(head.lines().any(|line| line == format!("content-length: {}", page.len())), "{head}");
        }
        assert!(page.contains(&format!("<h1 class=\"headline\">{title}</h1>")), "{page}");
    }
}
