//! Feeds: what is in them, in which form, and that each names its twin.

use atom_syndication::Feed;
use rss::Channel;
use serde_json::Value;

use crate::harness::{Site, assert_snapshot, edit};

const FORMATS: [(&str, &str); 3] = [
    ("atom", "application/atom+xml; charset=utf-8"),
    ("rss", "application/rss+xml; charset=utf-8"),
    ("json", "application/feed+json"),
];

async fn atom(site: &Site, path: &str) -> Feed {
    site.get(path).await.expect(200).body.parse().unwrap()
}

/// The feeds of a section have exactly the expected bytes, in each format and both languages.
#[tokio::test]
async fn feeds_have_the_expected_bytes() {
    let site = Site::open("pair");
    for locale in ["en", "zh"] {
        for (format, kind) in FORMATS {
            let reply = site.get(&format!("/{locale}/news/group-news/feed.{format}")).await.expect(200);
            assert_eq!(reply.header("content-type"), kind);
            assert_eq!(reply.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
            assert_snapshot(&format!("feed-{locale}.{format}"), &reply.body);
        }
    }
}

/// The feed of an edition holds what its list holds, newest first; that of a section or topic what
/// that holds. A text that stands in for a missing translation is in none.
#[tokio::test]
async fn a_feed_holds_what_its_list_holds() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| text.replace("page-size = 2", "page-size = 50"));
    });
    for (list, feed) in [
        ("/en/news", "/en/feed"),
        ("/zh/news", "/zh/feed"),
        ("/en/news/group-news", "/en/news/group-news/feed"),
        ("/zh/news/letters", "/zh/news/letters/feed"),
        ("/zh/topics/meetings", "/zh/topics/meetings/feed"),
    ] {
        let stories = site.get(list).await.expect(200).stories();
        let urls: Vec<String> = stories.iter().map(|story| format!("https://news.example{story}")).collect();
        let in_atom = atom(&site, &format!("{feed}.atom")).await.entries;
        let in_atom: Vec<String> = in_atom.iter().map(|entry| entry.links[0].href.clone()).collect();
        assert_eq!(in_atom, urls, "{feed}.atom");
        let channel: Channel = site.get(&format!("{feed}.rss")).await.expect(200).body.parse().unwrap();
        let in_rss: Vec<String> = channel.items.iter().map(|item| item.link.clone().unwrap()).collect();
        assert_eq!(in_rss, urls, "{feed}.rss");
        let json: Value = serde_json::from_str(&site.get(&format!("{feed}.json")).await.body).unwrap();
        let in_json: Vec<&str> =
            json["items"].as_array().unwrap().iter().map(|item| item["url"].as_str().unwrap()).collect();
        assert_eq!(in_json, urls, "{feed}.json");
    }
}

/// At most the 50 newest stories are in a feed.
#[tokio::test]
async fn a_feed_holds_the_fifty_newest() {
    let site = Site::edited("pair", |folder| {
        for number in 0..60 {
            let story = format!("content/articles/2022/story-{number}");
            edit(folder, &format!("{story}/article.toml"), |_| {
                format!("section = \"notes\"\nposted = 2022-01-01 10:{number:02}:00\noriginal = \"en\"\n")
            });
            edit(folder, &format!("{story}/en.md"), |_| {
                format!("+++\ntitle = \"Story {number}\"\nsummary = \"…\"\n+++\nText.\n")
            });
        }
    });
    let feed = atom(&site, "/en/feed.atom").await;
    assert_eq!(feed.entries.len(), 50);
    assert_eq!(feed.entries[0].title.value, "Story 59");
    assert_eq!(feed.entries[49].title.value, "Story 10");
}

/// A feed and each of its entries name their twin in the other language, where there is one.
#[tokio::test]
async fn feeds_and_entries_name_their_twins() {
    let site = Site::open("pair");
    let feed = atom(&site, "/zh/feed.atom").await;
    assert_eq!(feed.lang.as_deref(), Some("zh-Hans"));
    let twin = |links: &[atom_syndication::Link]| {
        let others =
            links.iter().filter(|link| link.rel == "alternate" && link.hreflang.as_deref() == Some("en"));
        others.map(|link| link.href.clone()).collect::<Vec<_>>()
    };
    assert_eq!(twin(&feed.links), ["https://news.example/en/feed.atom"]);
    for entry in &feed.entries {
        let url = entry.links[0].href.replace("/zh/", "/en/");
        let is_paired = !["chinese-only", "chinese-too", "letter"].iter().any(|slug| url.ends_with(slug));
        assert_eq!(twin(&entry.links), Vec::from_iter(is_paired.then_some(url)));
    }
    // Only Chinese stories are in this section.
    let feed = atom(&site, "/zh/news/letters/feed.atom").await;
    assert_eq!(twin(&feed.links), [""; 0]);
    let json: Value = serde_json::from_str(&site.get("/en/feed.json").await.body).unwrap();
    assert_eq!(json["_alternates"][0]["language"], "zh-Hans");
    assert_eq!(json["_alternates"][0]["url"], "https://news.example/zh/feed.json");
}

/// Every address in the text of a feed is absolute: links to other stories, to other sites, and to
/// places of the same page.
#[tokio::test]
async fn addresses_in_a_feed_are_absolute() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            text + "\nSee [the meeting](article:video-meeting), [us](page:about), [here](#b1), \
                   [them](https://example.org/x) and a note.[^1]\n\n[^1]: The note.\n"
        });
    });
    let feed = atom(&site, "/en/feed.atom").await;
    let entry = feed.entries.iter().find(|entry| entry.links[0].href.ends_with("/signs")).unwrap();
    let content = entry.content.clone().unwrap().value.unwrap();
    let page = crate::reply::hrefs(&content);
    let own = "https://news.example/en/news/notes/signs";
    assert_eq!(
        page,
        [
            "https://news.example/en/news/group-news/video-meeting",
            "https://news.example/en/about",
            &format!("{own}#b1"),
            "https://example.org/x",
            &format!("{own}#en-fn1"),
            &format!("{own}#en-fnref1"),
        ]
    );
}

/// The cover of a story is in its feed.
#[tokio::test]
async fn a_cover_is_in_the_feed() {
    let site = Site::shipped();
    let reply = site.get("/zh/news/group-news/feed.json").await.expect(200);
    let feed: Value = serde_json::from_str(&reply.body).unwrap();
    let image = feed["items"][0]["image"].as_str().unwrap();
    assert!(site.get(site.path_of(image)).await.expect(200).header("content-type").starts_with("image/"));
}

/// A feed changes when a text changes, and tells the time in the site's zone; the name of an entry
/// stays the same when it moves to another section.
#[tokio::test]
async fn times_are_true_and_names_stay() {
    let mut site = Site::open("pair");
    let entry = |feed: &Feed| {
        let entry = feed.entries.iter().find(|entry| entry.id.ends_with("/video-meeting")).unwrap();
        (entry.id.clone(), entry.published.unwrap().to_rfc3339(), entry.updated.to_rfc3339())
    };
    let feed = atom(&site, "/en/feed.atom").await;
    assert_eq!(feed.updated.to_rfc3339(), "2021-02-01T12:00:00+08:00");
    let (id, published, updated) = entry(&feed);
    assert_eq!(id, "tag:news.example,2020-09-22:en/video-meeting");
    assert_eq!(published, "2020-09-22T01:44:00+08:00");
    assert_eq!(updated, "2020-09-23T09:05:00+08:00");
    site.reload(|folder| {
        edit(folder, "content/articles/2020/video-meeting/article.toml", |text| {
            text.replace("section = \"group-news\"", "section = \"notes\"")
        });
    });
    assert_eq!(entry(&atom(&site, "/en/feed.atom").await).0, id);
    let rss: Channel = site.get("/en/feed.rss").await.body.parse().unwrap();
    assert_eq!(rss.last_build_date.as_deref(), Some("Mon, 1 Feb 2021 12:00:00 +0800"));
}

/// A list without stories has no feed, nor has what is no list; a feed has one spelling.
#[tokio::test]
async fn what_has_no_feed_is_not_found() {
    let site = Site::open("pair");
    for path in [
        "/en/news/letters/feed.atom",
        "/en/topics/columns/feed.rss",
        "/en/topics/forecasts/feed.rss",
        "/en/news/sports/feed.atom",
        "/en/feed.xml",
        "/en/feed",
        "/en/archive/feed.atom",
        "/fr/feed.atom",
        "/feed.atom",
    ] {
        site.get(path).await.expect(404);
    }
    assert_eq!(site.get("/zh-CN/Feed.Atom").await.redirect(), (308, "/zh/feed.atom"));
    assert_eq!(site.get("/en/news/notes/feed.rss/").await.redirect(), (308, "/en/news/notes/feed.rss"));
}

/// A feed answers `HEAD` as it answers `GET`.
#[tokio::test]
async fn a_feed_answers_head() {
    let site = Site::open("pair");
    for (format, kind) in FORMATS {
        let reply = site.send("HEAD", &format!("/en/feed.{format}"), &[]).await.expect(200);
        assert_eq!(reply.header("content-type"), kind);
    }
    site.send("HEAD", "/en/news/letters/feed.atom", &[]).await.expect(404);
}

/// The head of a list names its feeds for readers that look there, and so does a line under it for
/// people; an article has none.
#[tokio::test]
async fn lists_name_their_feeds() {
    let site = Site::open("pair");
    for (page, feed, title) in [
        ("/zh", "/zh/feed", "新闻 | 对联 Couplet"),
        ("/zh/news/page/2", "/zh/feed", "新闻 | 对联 Couplet"),
        ("/zh/news/group-news", "/zh/news/group-news/feed", "集团要闻 | 对联 Couplet"),
        ("/zh/topics/meetings", "/zh/topics/meetings/feed", "会议 | 对联 Couplet"),
        ("/zh/topics", "/zh/feed", "新闻 | 对联 Couplet"),
        ("/zh/archive", "/zh/feed", "新闻 | 对联 Couplet"),
        ("/zh/archive/2020/10", "/zh/feed", "新闻 | 对联 Couplet"),
    ] {
        let page = site.get(page).await.expect(200);
        let addresses = ["atom", "rss", "json"].map(|format| format!("{feed}.{format}"));
        let types = FORMATS.map(|(_, kind)| kind.split(';').next().unwrap().to_owned());
        let head = "head link[rel=alternate][type]";
        assert_eq!(page.attributes(head, "href"), addresses, "{}", page.path);
        assert_eq!(page.attributes(head, "type"), types, "{}", page.path);
        assert_eq!(page.attributes(head, "title"), [title; 3], "{}", page.path);
        if page.path != "/zh" {
            assert_eq!(page.attributes(".feeds a", "href"), addresses, "{}", page.path);
            assert_eq!(page.texts(".feeds a"), ["Atom", "RSS", "JSON Feed"]);
        }
    }
    let article = site.get("/zh/news/group-news/video-meeting").await;
    assert_eq!(article.count("head link[type*=atom], .feeds"), 0);
    let empty = site.get("/en/news/letters").await.expect(200);
    assert_eq!(empty.count("head link[type*=atom], .feeds"), 0);
}

/// Characters that no XML may hold do not break a feed.
#[tokio::test]
async fn control_characters_do_not_break_a_feed() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            let title = text.lines().nth(1).unwrap().to_owned();
            text.replace(&title, "title = \"\\u0008<b>&\\u001f\"") + "\nA form feed:\u{c}.\n"
        });
    });
    for path in ["/en/feed.atom", "/en/news/notes/feed.atom"] {
        let feed = atom(&site, path).await;
        assert!(feed.entries.iter().any(|entry| entry.title.value == "<b>&"), "{path}");
    }
    let channel: Channel = site.get("/en/feed.rss").await.body.parse().unwrap();
    let signs = channel.items.iter().find(|item| item.title.as_deref() == Some("<b>&")).unwrap();
    // In RSS the description is HTML.
    assert_eq!(signs.description.as_deref(), Some("Summary with &lt;b&gt; &amp; more."));
}

/// A feed of a site in three languages names both twins.
#[tokio::test]
async fn a_third_language_is_named_too() {
    let feed = atom(&Site::open("three-locales"), "/fr/feed.atom").await;
    let languages: Vec<&str> = feed.links.iter().filter_map(|link| link.hreflang.as_deref()).collect();
    assert_eq!(languages, ["fr", "en", "zh-Hans"]);
}
