//! The archive: years and months with what was posted in them, in each edition for itself.

use std::fs;

use crate::harness::{Site, edit};

/// Years and months stand newest first under the names that the language gives them, with true counts.
#[tokio::test]
async fn the_archive_counts_what_each_edition_has() {
    let site = Site::open("pair");
    let zh = site.get("/zh/archive").await.expect(200);
    assert_eq!(zh.texts("main h2"), ["2021年", "2020年"]);
    assert_eq!(zh.texts("main .count"), ["1篇", "7篇"]);
    let months = ["2021年1月 1篇", "2020年11月 1篇", "2020年10月 5篇", "2020年9月 1篇"];
    assert_eq!(zh.texts("main .index li"), months);
    let en = site.get("/en/archive").await.expect(200);
    assert_eq!(en.texts("main h2"), ["2021", "2020"]);
    assert_eq!(en.texts("main .count"), ["1 story", "5 stories"]);
    assert_eq!(
        en.texts("main .index li"),
        [
            "January 2021 1 story",
            "November 2020 2 stories",
            "October 2020 2 stories",
            "September 2020 1 story"
        ]
    );
    assert_eq!(
        en.attributes("main .index a", "href"),
        ["/en/archive/2021/01", "/en/archive/2020/11", "/en/archive/2020/10", "/en/archive/2020/09"]
    );
}

/// A year and a month list what was posted in them, page by page, each story once and newest first.
#[tokio::test]
async fn a_year_and_a_month_list_their_stories() {
    let site = Site::open("pair");
    let mut stories = Vec::new();
    for page in ["", "/page/2", "/page/3"] {
        stories.extend(site.get(&format!("/zh/archive/2020/10{page}")).await.expect(200).stories());
    }
    let expected = ["letters/letter", "group-news/chinese-too", "group-news/chinese-only"];
    let expected = [&expected[..], &["group-news/third-meeting", "group-news/second-meeting"]].concat();
    assert_eq!(stories, expected.iter().map(|story| format!("/zh/news/{story}")).collect::<Vec<_>>());
    assert_eq!(site.get("/en/archive/2020").await.expect(200).stories().len(), 2, "a page of five");
    assert_eq!(site.get("/en/archive/2020/page/3").await.expect(200).stories().len(), 1);
    let only = ["/en/news/notes/notes-on-notes"];
    assert_eq!(site.get("/en/archive/2021").await.expect(200).stories(), only);
    assert_eq!(site.get("/en/archive/2021/01").await.expect(200).stories(), only);
}

/// Each page of a list has a title and a heading of its own, and says where it stands.
#[tokio::test]
async fn each_page_has_a_title_of_its_own() {
    let site = Site::open("pair");
    for (path, title, heading, steps) in [
        ("/en/archive", "Archive", "Archive", vec!["Home(英)", "Archive"]),
        ("/en/archive/2020", "Archive: 2020", "2020", vec!["Home(英)", "Archive", "2020"]),
        (
            "/en/archive/2020/10",
            "Archive: October 2020",
            "October 2020",
            vec!["Home(英)", "Archive", "2020", "October 2020"],
        ),
        (
            "/en/archive/2020/page/2",
            "Archive: 2020, page 2",
            "2020, page 2",
            vec!["Home(英)", "Archive", "2020", "Page 2"],
        ),
        (
            "/zh/archive/2020/10/page/2",
            "2020年10月 第 2 页归档",
            "2020年10月 第 2 页",
            vec!["首页(中)", "归档", "2020年", "2020年10月", "第 2 页"],
        ),
    ] {
        let page = site.get(path).await.expect(200);
        let site_name = if path.starts_with("/en") { "Couplet 对联" } else { "对联 Couplet" };
        assert_eq!(page.text("head title"), format!("{title} | {site_name}"));
        assert_eq!(page.text("h1"), heading);
        assert_eq!(page.texts(".breadcrumb li"), steps);
        assert_eq!(page.canonical(), format!("https://news.example{path}"));
        assert!(!page.is_noindex(), "{path}");
    }
}

/// A year names its months, and the page of a month says which of them it is.
#[tokio::test]
async fn the_months_of_a_year_are_at_hand() {
    let site = Site::open("pair");
    for path in ["/zh/archive/2020", "/zh/archive/2020/10", "/zh/archive/2020/10/page/2"] {
        let page = site.get(path).await.expect(200);
        assert_eq!(page.texts(".months a"), ["2020年9月", "2020年10月", "2020年11月"]);
        assert_eq!(page.attribute(".months", "aria-label"), "2020年各月");
        assert_eq!(page.count(".months [aria-current]"), usize::from(path != "/zh/archive/2020"));
    }
}

/// What no calendar has, and what holds nothing in an edition, is not found.
#[tokio::test]
async fn empty_and_impossible_times_are_not_found() {
    let site = Site::open("pair");
    for path in [
        "/en/archive/2019",
        "/en/archive/2020/08",
        "/en/archive/2020/13",
        "/en/archive/2020/00",
        "/en/archive/2020/001",
        "/en/archive/20",
        "/en/archive/02020",
        "/en/archive/-2020",
        "/en/archive/+202",
        "/en/archive/2020/page/4",
        "/en/archive/2020/page/0",
        "/en/archive/2020/10/01",
        "/en/archive/2030",
        "/en/archive/2030/01",
        "/en/archive/page/2",
    ] {
        site.get(path).await.expect(404);
    }
}

/// A year and a month have one spelling.
#[tokio::test]
async fn other_spellings_lead_to_the_one() {
    let site = Site::open("pair");
    for (from, to) in [
        ("/en/archive/2020/9", "/en/archive/2020/09"),
        ("/en/archive/2020/", "/en/archive/2020"),
        ("/EN/Archive", "/en/archive"),
        ("/zh-CN/archive/2020/9/page/1", "/zh/archive/2020/09"),
        ("/en/archive/2020/page/02", "/en/archive/2020/page/2"),
    ] {
        assert_eq!(site.get(from).await.redirect(), (308, to), "{from}");
    }
}

/// From a list that the other edition lacks the switch leads to the nearest page above it.
#[tokio::test]
async fn the_switch_leads_to_the_nearest_page() {
    let site = Site::edited("pair", |folder| {
        let letter = "content/articles/2020/letter/article.toml";
        edit(folder, letter, |text| text.replace("2020-10-11", "2019-05-11"));
        let too = "content/articles/2020/chinese-too/article.toml";
        edit(folder, too, |text| text.replace("2020-10-10", "2020-12-10"));
    });
    for (from, to) in [
        ("/zh/archive", "/en/archive"),
        ("/zh/archive/2020/10", "/en/archive/2020/10"),
        ("/zh/archive/2020/10/page/2", "/en/archive/2020/10"),
        ("/zh/archive/2020/12", "/en/archive/2020"),
        ("/zh/archive/2019/05", "/en/archive"),
        ("/zh/archive/2019", "/en/archive"),
    ] {
        let page = site.get(from).await.expect(200);
        assert_eq!(page.twin(), to);
        site.get(to).await.expect(200);
        let is_twin = page.alternates().contains_key("en");
        assert_eq!(is_twin, ["/zh/archive", "/zh/archive/2020/10"].contains(&from), "{from}");
    }
}

/// The archive tells how many stories there are in all and since when; without any it says so.
#[tokio::test]
async fn the_archive_tells_its_size() {
    let site = Site::open("pair");
    let total = async |path: &str| site.get(path).await.expect(200).text("main h1 + div > p");
    assert_eq!(total("/en/archive").await, "6 stories since September 2020.");
    assert_eq!(total("/zh/archive").await, "2020年9月以来共8篇。");
    let site = Site::edited("pair", |folder| {
        fs::remove_dir_all(folder.join("content/articles")).unwrap();
    });
    for (path, text) in
        [("/en/archive", "There are no stories here yet."), ("/zh/topics", "这里还没有文章。")]
    {
        let page = site.get(path).await.expect(200);
        assert_eq!(page.text("main h1 + div > p"), text);
        assert!(page.is_noindex());
        assert_eq!(page.count("a[href*=feed], link[href*=feed]"), 0);
    }
}

/// The archive is reached from every page and from the site map.
#[tokio::test]
async fn the_archive_is_reached_from_everywhere() {
    let site = Site::open("pair");
    for path in ["/en", "/en/news/notes/signs", "/en/nothing"] {
        let links = site.get(path).await.attributes("footer a", "href");
        for target in ["/en/archive", "/en/topics", "/en/feed.atom"] {
            assert!(links.iter().any(|link| link == target), "{target} from {path}");
        }
    }
    let links = site.get("/zh/sitemap").await.attributes("main a", "href");
    assert!(links.iter().any(|link| link == "/zh/archive"));
    assert!(links.iter().any(|link| link == "/zh/topics"));
}
