//! The head of a page: what browsers, social sites and app launchers read.

use std::fs;

use serde_json::Value;

use crate::{
    harness::{Site, edit, repository},
    reply::Reply,
};

const ARTICLE: &str = "news/group-news/video-meeting";

fn property(page: &Reply, name: &str) -> Vec<String> {
    page.attributes(&format!("head meta[property='{name}']"), "content")
}

/// A story looks the same wherever it is shared, in its own language, and names its twin's.
#[tokio::test]
async fn a_story_has_a_social_card() {
    let site = Site::open("pair");
    for (locale, title, own, other, section) in [
        ("en", "A Video Meeting", "en_US", "zh_CN", "Group News"),
        ("zh", "举行视频会议", "zh_CN", "en_US", "集团要闻"),
    ] {
        let page = site.get(&format!("/{locale}/{ARTICLE}")).await.expect(200);
        assert_eq!(page.header("content-language"), page.attribute("html", "lang"));
        assert_eq!(property(&page, "og:type"), ["article"]);
        assert_eq!(property(&page, "og:title"), [title]);
        assert_eq!(property(&page, "og:url"), [page.canonical()]);
        assert_eq!(property(&page, "og:locale"), [own]);
        assert_eq!(property(&page, "og:locale:alternate"), [other]);
        assert_eq!(property(&page, "og:description"), page.attributes("meta[name=description]", "content"));
        assert_eq!(property(&page, "article:published_time"), ["2020-09-22T01:44:00+08:00"]);
        assert_eq!(property(&page, "article:section"), [section]);
        assert_eq!(property(&page, "article:tag").len(), 2);
        assert_eq!(page.attribute("meta[name='twitter:card']", "content"), "summary");
    }
}

/// Other pages have the card of a site; what stands in for a twin names the locale of its text.
#[tokio::test]
async fn other_pages_have_the_card_of_a_site() {
    let site = Site::open("pair");
    let page = site.get("/en/news").await.expect(200);
    assert_eq!(property(&page, "og:type"), ["website"]);
    assert_eq!(property(&page, "og:site_name"), ["Couplet 对联"]);
    assert_eq!(property(&page, "og:image"), ["https://news.example/icon-512.png"]);
    assert_eq!(property(&page, "article:published_time").len(), 0);
    let fallback = site.get("/en/news/group-news/chinese-only").await.expect(200);
    assert_eq!(property(&fallback, "og:locale"), ["zh_CN"]);
    assert_eq!(property(&fallback, "og:locale:alternate").len(), 0);
}

/// A locale without a territory gets the likely one, and other scripts of a language another.
#[tokio::test]
async fn the_third_locale_has_its_spelling() {
    let site = Site::open("three-locales");
    let locales: Vec<(String, String)> =
        site.config.site.locales.iter().map(|locale| (locale.open_graph(), locale.google_news())).collect();
    let expected = [("en_US", "en"), ("zh_CN", "zh-cn")];
    for (index, (open_graph, news)) in expected.into_iter().enumerate() {
        assert_eq!(locales[index], (open_graph.to_owned(), news.to_owned()));
    }
    assert_eq!(locales.len(), 3);
    assert!(locales[2].0.contains('_'), "{locales:?}");
}

/// Each edition is an app of its own, whose icons are there; the colors are those of the paper.
#[tokio::test]
async fn an_edition_can_be_kept_as_an_app() {
    let site = Site::open("pair");
    for (locale, name) in [("en", "Couplet 对联"), ("zh", "对联 Couplet")] {
        let page = site.get(&format!("/{locale}")).await.expect(200);
        let reply = site.get(&page.attribute("link[rel=manifest]", "href")).await.expect(200);
        assert_eq!(reply.header("content-type"), "application/manifest+json");
        let manifest: Value = serde_json::from_str(&reply.body).unwrap();
        assert_eq!(manifest["name"], name);
        assert_eq!(manifest["start_url"], format!("/{locale}"));
        assert_eq!(manifest["lang"], page.attribute("html", "lang"));
        let icons = manifest["icons"].as_array().unwrap().iter().map(|icon| icon["src"].as_str().unwrap());
        let touch = page.attribute("link[rel='apple-touch-icon']", "href");
        for icon in icons.chain([touch.as_str()]) {
            let bytes = fs::read(repository().join("public").join(&icon[1..])).unwrap();
            let side = u32::from_be_bytes(bytes[16..20].try_into().unwrap());
            assert_eq!(icon, format!("/icon-{side}.png"), "the width that the PNG itself tells");
        }
        let tokens = fs::read_to_string(repository().join("style/tokens.css")).unwrap();
        let colors = page.attributes("meta[name='theme-color']", "content");
        assert!(
            tokens.contains(&format!("--paper: light-dark({}, {});", colors[0], colors[1])),
            "{colors:?}"
        );
    }
}

fn in_china(folder: &std::path::Path) {
    edit(folder, "Leptos.toml", |text| {
        let table = "[china]\nicp = \"京ICP备00000000号\"\npublic-security = \"京公网安备 11010502000000号\"\n\
                     public-security-emblem = \"/emblem.png\"\npublic-site-tags = true\nsite-id-code = \"bm00000000\"\n\
                     baidu-times = true\ntoutiao-times = true\n\n[package.metadata.leptos]";
        text.replace("[package.metadata.leptos]", table)
    });
}

/// Nothing of it is there unless the operator asks for it.
#[tokio::test]
async fn without_settings_nothing_is_carried() {
    let page = Site::open("pair").get(&format!("/zh/{ARTICLE}")).await.expect(200);
    assert_eq!(page.count("meta[name=SiteName], meta[property^=bytedance], .filings"), 0);
    assert_eq!(page.count("script[type='application/ld+json']"), 1);
}

/// Filing numbers stand at the foot of each page, each a link to the page that confirms it.
#[tokio::test]
async fn filing_numbers_stand_at_the_foot() {
    let site = Site::edited("pair", in_china);
    for path in ["/en", "/zh/news", "/zh/nowhere"] {
        let page = site.get(path).await;
        assert_eq!(page.attribute("footer a[href='https://beian.miit.gov.cn/']", "lang"), "zh");
        let filing = "footer a[href='https://beian.mps.gov.cn/#/query/webSearch?code=11010502000000']";
        assert_eq!(page.text(filing), "京公网安备 11010502000000号");
        assert_eq!(page.attribute(&format!("{filing} img"), "src"), "/emblem.png");
    }
}

/// The tags of public sites: of the site everywhere, of the column on lists and stories, of the story.
#[tokio::test]
async fn public_sites_carry_their_tags() {
    let site = Site::edited("pair", in_china);
    let tag = |page: &Reply, name: &str| page.attributes(&format!("meta[name={name}]"), "content").concat();
    let page = site.get("/zh").await.expect(200);
    assert_eq!(tag(&page, "SiteName"), "对联 Couplet");
    assert_eq!(tag(&page, "SiteDomain"), "news.example");
    assert_eq!(tag(&page, "SiteIDCode"), "bm00000000");
    assert_eq!(page.count("meta[name^=Column], meta[name^=Article]"), 0);
    let page = site.get("/zh/news/group-news").await.expect(200);
    assert_eq!(tag(&page, "ColumnName"), "集团要闻");
    assert_eq!(tag(&page, "ColumnType"), "集团要闻");
    assert_eq!(tag(&page, "ColumnKeywords"), "集团要闻,对联 Couplet");
    assert!(!tag(&page, "ColumnDescription").is_empty());
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert_eq!(tag(&page, "ArticleTitle"), "A Video Meeting");
    assert_eq!(tag(&page, "PubDate"), "2020-09-22 01:44");
    assert_eq!(tag(&page, "ContentSource"), "Group News Agency");
    assert_eq!(tag(&page, "Author"), "Group Desk");
    assert_eq!(tag(&page, "Keywords").split(',').count(), 2);
    assert_eq!(tag(&page, "Url"), page.canonical());
    assert_eq!(tag(&page, "ColumnName"), "Group News");
}

/// Chinese pages tell Chinese engines when they were written and changed; English ones do not.
#[tokio::test]
async fn chinese_engines_are_told_the_time() {
    let site = Site::edited("pair", in_china);
    let page = site.get(&format!("/zh/{ARTICLE}")).await.expect(200);
    assert_eq!(property(&page, "bytedance:published_time"), ["2020-09-22T01:44:00+08:00"]);
    assert_eq!(property(&page, "bytedance:updated_time"), ["2020-09-22T01:44:00+08:00"]);
    let scripts = page.texts("script[type='application/ld+json']");
    let baidu: Value = serde_json::from_str(&scripts[1]).unwrap();
    assert_eq!(baidu["@context"], "https://ziyuan.baidu.com/contexts/cambrian.jsonld");
    assert_eq!(baidu["@id"], page.canonical());
    assert_eq!(baidu["pubDate"], "2020-09-22T01:44:00");
    assert_eq!(baidu["upDate"], "2020-09-22T01:44:00");
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert_eq!(property(&page, "bytedance:published_time").len(), 0);
    assert_eq!(page.count("script[type='application/ld+json']"), 1);
}

/// A path that leads away and a number without digits are refused at the start.
#[test]
fn wrong_settings_are_refused() {
    let folder = crate::harness::copy_of("pair");
    edit(folder.path(), "Leptos.toml", |text| {
        let table = "[china]\npublic-security = \"京公网安备\"\npublic-security-emblem = \"//elsewhere/e.png\"\n\
                     baidu-times = \"yes\"\n\n[package.metadata.leptos]";
        text.replace("[package.metadata.leptos]", table)
    });
    let (config, found) = crate::harness::settings(folder.path());
    assert!(config.is_none());
    assert_eq!(found.len(), 3, "{found:?}");
}
