//! Sitemaps and `robots.txt`, byte for byte.

use crate::{
    harness::{Site, assert_snapshot, edit},
    walk::{all_entries, entries},
};

/// The index and the sitemaps of both editions have exactly the expected bytes.
#[tokio::test]
async fn sitemaps_have_the_expected_bytes() {
    let site = Site::open("pair");
    for (path, snapshot) in [
        ("/sitemap.xml", "sitemap-index.xml"),
        ("/en/sitemap.xml", "sitemap-en.xml"),
        ("/zh/sitemap.xml", "sitemap-zh.xml"),
    ] {
        let reply = site.get(path).await.expect(200);
        assert_eq!(reply.header("content-type"), "application/xml; charset=utf-8");
        assert_eq!(reply.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
        assert_snapshot(snapshot, &reply.body);
    }
}

/// `robots.txt` allows everything and names the index.
#[tokio::test]
async fn robots_txt_names_the_sitemap() {
    let reply = Site::open("pair").get("/robots.txt").await.expect(200);
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(reply.body, "User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n");
}

/// The time of change is that of the content: the text's own `updated`, else when it was posted, and
/// for a list that of its newest story. The clock has no part in it.
#[tokio::test]
async fn lastmod_comes_from_the_content() {
    let site = Site::open("pair");
    let all = all_entries(&site).await;
    let lastmod = |path: &str| {
        let entry = all.iter().find(|entry| site.path_of(&entry.loc) == path).unwrap();
        entry.lastmod.as_deref()
    };
    assert_eq!(lastmod("/en/news/group-news/video-meeting"), Some("2020-09-23T09:05:00+08:00"));
    assert_eq!(lastmod("/zh/news/group-news/video-meeting"), Some("2020-09-22T01:44:00+08:00"));
    assert_eq!(lastmod("/en/news"), Some("2021-02-01T12:00:00+08:00"));
    assert_eq!(lastmod("/zh/news/letters"), Some("2020-10-11T10:00:00+08:00"));
    assert_eq!(lastmod("/en/archive"), Some("2021-02-01T12:00:00+08:00"));
    assert_eq!(lastmod("/en/archive/2020/09"), Some("2020-09-23T09:05:00+08:00"));
    assert_eq!(lastmod("/zh/archive/2020/09"), Some("2020-09-22T01:44:00+08:00"));
    assert_eq!(lastmod("/zh/topics/columns"), Some("2020-10-09T10:00:00+08:00"));
    assert_eq!(lastmod("/zh/topics"), Some("2020-10-09T10:00:00+08:00"));
    assert_eq!(lastmod("/en/about"), Some("2022-03-04T05:06:07+08:00"));
    assert_eq!(lastmod("/zh/about"), None);
}

/// Alternates name both languages and, for readers of neither, the address that asks for theirs.
#[tokio::test]
async fn alternates_name_both_languages_and_a_default() {
    let site = Site::open("pair");
    let alternates = site.get("/zh/news/group-news/video-meeting").await.alternates();
    let expected = [
        ("en", "https://news.example/en/news/group-news/video-meeting"),
        ("x-default", "https://news.example/a/video-meeting"),
        ("zh-Hans", "https://news.example/zh/news/group-news/video-meeting"),
    ];
    assert_eq!(alternates, expected.map(|(tag, url)| (tag.to_owned(), url.to_owned())).into());
    assert_eq!(site.get("/en").await.alternates()["x-default"], "https://news.example/");
    assert_eq!(site.get("/zh/about").await.alternates()["x-default"], "https://news.example/en/about");
}

/// A sitemap with more URLs than fit into one is split, and the parts together are the whole.
#[tokio::test]
async fn a_long_sitemap_is_split() {
    let whole = all_entries(&Site::open("pair")).await;
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| format!("limits.sitemap-urls = 10\n{text}"));
    });
    let index = entries(&site.get("/sitemap.xml").await.expect(200).body);
    let files: Vec<&str> = index.iter().map(|file| site.path_of(&file.loc)).collect();
    let expected = [
        "/en/sitemap-1.xml",
        "/en/sitemap-2.xml",
        "/en/sitemap-3.xml",
        "/zh/sitemap-1.xml",
        "/zh/sitemap-2.xml",
        "/zh/sitemap-3.xml",
    ];
    assert_eq!(files, expected);
    for file in &index {
        let part = entries(&site.get(site.path_of(&file.loc)).await.expect(200).body);
        assert!(part.len() <= 10);
        assert_eq!(file.lastmod, part.into_iter().filter_map(|entry| entry.lastmod).max(), "{}", file.loc);
    }
    assert_eq!(all_entries(&site).await, whole);
    let parts = entries(&site.get("/zh/sitemap.xml").await.expect(200).body);
    assert_eq!(parts, index[3..]);
}

/// Parts that do not exist are not found, and part numbers have one spelling.
#[tokio::test]
async fn parts_that_do_not_exist_are_not_found() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| format!("limits.sitemap-urls = 10\n{text}"));
    });
    for path in
        ["/en/sitemap-0.xml", "/en/sitemap-4.xml", "/en/sitemap-x.xml", "/en/sitemap-.xml", "/fr/sitemap.xml"]
    {
        site.get(path).await.expect(404);
    }
    assert_eq!(site.get("/en/sitemap-01.xml").await.redirect(), (308, "/en/sitemap-1.xml"));
    Site::open("pair").get("/en/sitemap-1.xml").await.expect(404);
}
