//! Sitemaps and `robots.txt`, byte for byte.

use crate::{
    harness::{Site, assert_snapshot, edit},
    sitemap_rules::assert_valid_sitemap,
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

/// `robots.txt` allows what should be found, keeps engines from answers to a reader's own question, and names
/// the index.
#[tokio::test]
async fn robots_txt_names_the_sitemap() {
    let reply = Site::open("pair").get("/robots.txt").await.expect(200);
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    let (rules, rest) = reply.body.split_once("\n\n").unwrap();
    assert_eq!(rest, "Sitemap: https://news.example/sitemap.xml\n");
    let rules: Vec<&str> = rules.lines().collect();
    assert_eq!(rules[..2], ["User-agent: *", "Allow: /"]);
    let refused: Vec<&str> = rules[2..].iter().map(|rule| rule.strip_prefix("Disallow: ").unwrap()).collect();
    for locale in ["en", "zh"] {
        for page in ["search", "search/suggest", "favorites", "favorites.txt", "quotation"] {
            for end in ["$", "?"] {
                assert!(refused.contains(&format!("/{locale}/{page}{end}").as_str()), "{page}{end}");
            }
        }
    }
    assert_eq!(refused.len(), 20);
}

/// The plain sitemap has the same addresses and times, and nothing else.
#[tokio::test]
async fn the_plain_sitemap_has_no_namespaces() {
    let site = Site::open("pair");
    for locale in ["en", "zh"] {
        let plain = site.get(&format!("/{locale}/sitemap-plain.xml")).await.expect(200).body;
        assert_valid_sitemap(&plain);
        assert_eq!(plain.matches("xmlns").count(), 1);
        let full = site.get(&format!("/{locale}/sitemap.xml")).await.expect(200).body;
        let facts = |xml: &str| -> Vec<(String, Option<String>)> {
            entries(xml).into_iter().map(|entry| (entry.loc, entry.lastmod)).collect()
        };
        assert_eq!(facts(&plain), facts(&full));
    }
}

/// The news of two days and no older stand in the sitemap of news, in Google's spelling of the language; when
/// there are none, the index does not name it.
#[tokio::test]
async fn news_have_a_sitemap_of_their_own() {
    let site = Site::open("pair");
    let index = |body: &str| body.matches("sitemap-news.xml").count();
    assert_eq!(index(&site.get("/sitemap.xml").await.body), 0);
    site.set_clock("2020-09-24T01:43:00+08:00");
    assert_eq!(index(&site.get("/sitemap.xml").await.body), 2);
    for (locale, language, title) in [("en", "en", "A Video Meeting"), ("zh", "zh-cn", "举行视频会议")]
    {
        let news = site.get(&format!("/{locale}/sitemap-news.xml")).await.expect(200).body;
        assert_valid_sitemap(&news);
        assert_eq!(
            entries(&news)[0].loc,
            format!("https://news.example/{locale}/news/group-news/video-meeting")
        );
        assert!(news.contains(&format!("<news:language>{language}</news:language>")), "{news}");
        assert!(news.contains(&format!("<news:title>{title}</news:title>")), "{news}");
        assert!(news.contains("<news:publication_date>2020-09-22T01:44:00+08:00</news:publication_date>"));
    }
    site.set_clock("2020-09-24T01:45:00+08:00");
    let news = site.get("/en/sitemap-news.xml").await.expect(200).body;
    assert!(!news.contains("video-meeting"), "{news}");
}

/// Pictures of a story stand with its address, each where its language shows it.
#[tokio::test]
async fn pictures_stand_in_the_sitemap() {
    let site = Site::shipped();
    for (locale, other) in [("en", "zh"), ("zh", "en")] {
        let xml = site.get(&format!("/{locale}/sitemap.xml")).await.expect(200).body;
        assert_valid_sitemap(&xml);
        let images: Vec<&str> =
            xml.split("<image:loc>").skip(1).map(|rest| rest.split_once('<').unwrap().0).collect();
        assert!(images.len() > 10, "{}", images.len());
        for image in images {
            site.get(site.path_of(image)).await.expect(200);
            assert!(!image.contains(&format!("-{other}.")), "{image} in {locale}");
        }
    }
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
