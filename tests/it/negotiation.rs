//! `/` and `/a/{slug}` lead to the reader's edition; no other address asks who is reading.

use crate::harness::Site;

async fn home(headers: &[(&str, &str)]) -> String {
    let reply = Site::open("pair").get_with("/", headers).await;
    assert_eq!(reply.status.as_u16(), 302);
    reply.header("location").to_owned()
}

async fn home_for(accepted: &str) -> String {
    home(&[("accept-language", accepted)]).await
}

/// A browser set to Chinese gets the Chinese home.
#[tokio::test]
async fn chinese_browsers_are_led_to_the_chinese_home() {
    assert_eq!(home_for("zh-CN,zh;q=0.9,en;q=0.8").await, "/zh");
    assert_eq!(home_for("zh-Hans-CN").await, "/zh");
}

/// Another territory or script of a language is served better by that language than by another.
#[tokio::test]
async fn another_territory_or_script_gets_the_language() {
    assert_eq!(home_for("en-GB").await, "/en");
    assert_eq!(home_for("zh-TW").await, "/zh");
    assert_eq!(home_for("zh-Hant-HK,en;q=0.8").await, "/zh");
}

/// A language that the site lacks leads to the default, unless a later one is there.
#[tokio::test]
async fn unknown_languages_are_passed_over() {
    assert_eq!(home_for("fr").await, "/en");
    assert_eq!(home_for("fr, de;q=0.9, zh;q=0.1").await, "/zh");
}

/// The weights of the header decide, not its order; a weight of 0 refuses.
#[tokio::test]
async fn weights_decide_and_zero_refuses() {
    assert_eq!(home_for("en;q=0.1, zh").await, "/zh");
    assert_eq!(home_for("zh; q=0.2, en; q=0.7").await, "/en");
    assert_eq!(home_for("zh;q=0, fr").await, "/en");
    assert_eq!(home_for("zh;q=0.5, en;q=0.5").await, "/zh");
}

/// Without a header, and with one that makes no sense, readers get the default edition.
#[tokio::test]
async fn senseless_headers_lead_to_the_default() {
    assert_eq!(home(&[]).await, "/en");
    for header in ["", "*", ";;;,,,=", "zh;q=nan", "zh;q=", "😀", "q=1", "-", "zh-CN-CN-CN-CN-CN-CN-CN-CN-CN"]
    {
        assert_eq!(home_for(header).await, "/en", "{header}");
    }
}

/// The choice that the reader made on the switch beats the browser's languages.
#[tokio::test]
async fn the_cookie_beats_the_header() {
    let headers = [("accept-language", "en"), ("cookie", "theme=dark; locale=zh; a=b")];
    assert_eq!(home(&headers).await, "/zh");
}

/// A cookie that names no edition counts for nothing.
#[tokio::test]
async fn an_unknown_cookie_is_ignored() {
    for cookie in ["locale=xx", "locale=", "locale", "xlocale=en", "locale=../en"] {
        assert_eq!(home(&[("accept-language", "zh"), ("cookie", cookie)]).await, "/zh", "{cookie}");
    }
}

/// Caches must not hand one reader's choice to another.
#[tokio::test]
async fn negotiated_answers_vary_and_are_not_stored() {
    let site = Site::open("pair");
    for path in ["/", "/a/video-meeting"] {
        let reply = site.get(path).await.expect(302);
        let vary: Vec<String> = reply
            .headers
            .get_all("vary")
            .iter()
            .map(|value| value.to_str().unwrap().to_lowercase())
            .collect();
        let vary = vary.join(", ");
        assert!(vary.contains("accept-language") && vary.contains("cookie"), "{path}: {vary}");
        assert_eq!(reply.header("cache-control"), "no-store");
    }
}

/// The short link of an article leads to it in the reader's edition, under its present name.
#[tokio::test]
async fn short_links_lead_to_the_readers_edition() {
    let site = Site::open("pair");
    let zh = [("accept-language", "zh-CN")];
    let reply = site.get_with("/a/video-meeting?from=mail", &zh).await;
    assert_eq!(reply.redirect(), (302, "/zh/news/group-news/video-meeting?from=mail"));
    let reply = site.get_with("/a/video-meeting", &[("cookie", "locale=en"), zh[0]]).await;
    assert_eq!(reply.redirect(), (302, "/en/news/group-news/video-meeting"));
    let reply = site.get_with("/a/old-meeting", &zh).await;
    assert_eq!(reply.redirect(), (302, "/zh/news/group-news/video-meeting"));
    site.get("/a/nowhere").await.expect(404);
    site.get("/a/embargoed").await.expect(404);
    site.get("/a/unfinished").await.expect(404);
}

/// An address in a language has one content, whoever asks.
#[tokio::test]
async fn no_other_address_asks_who_is_reading() {
    let site = Site::open("pair");
    let paths = [
        "/en",
        "/zh",
        "/en/news",
        "/zh/news/page/2",
        "/en/news/group-news",
        "/zh/news/group-news/video-meeting",
        "/en/news/group-news/chinese-only",
        "/en/about",
        "/zh/favorites?a=signs",
        "/en/sitemap",
        "/en/nowhere",
        "/sitemap.xml",
        "/zh/sitemap.xml",
        "/robots.txt",
        "/EN/news",
    ];
    for path in paths {
        let plain = site.get(path).await;
        for headers in [
            [("accept-language", "zh-CN"), ("cookie", "locale=zh")],
            [("accept-language", "en"), ("cookie", "locale=en")],
            [("host", "evil.example"), ("x-forwarded-host", "evil.example")],
        ] {
            let reply = site.get_with(path, &headers).await;
            assert_eq!((reply.status, &reply.body), (plain.status, &plain.body), "{path} {headers:?}");
            assert_eq!(reply.headers, plain.headers, "{path} {headers:?}");
        }
    }
}
