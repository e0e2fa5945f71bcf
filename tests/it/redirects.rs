//! Every thing has one address; other spellings lead there for good.

use crate::harness::Site;

async fn assert_moved(cases: &[(&str, &str)]) {
    let site = Site::open("pair");
    for (from, to) in cases {
        assert_eq!(site.get(from).await.redirect(), (308, *to), "{from}");
    }
}

async fn assert_not_found(paths: &[&str]) {
    let site = Site::open("pair");
    for path in paths {
        let reply = site.get(path).await.expect(404);
        assert_eq!(reply.header("location"), "", "{path}");
    }
}

/// Upper case and needless slashes lead to the plain spelling.
#[tokio::test]
async fn other_spellings_of_a_path_lead_to_the_plain_one() {
    assert_moved(&[
        ("/EN", "/en"),
        ("/en/", "/en"),
        ("/zh/News/", "/zh/news"),
        ("//en//news/", "/en/news"),
        ("/En/NEWS/group-news/Video-Meeting", "/en/news/group-news/video-meeting"),
        ("/A/Video-Meeting", "/a/video-meeting"),
        ("/en/about/", "/en/about"),
        ("/ROBOTS.TXT", "/robots.txt"),
        ("/en/sitemap.xml/", "/en/sitemap.xml"),
    ])
    .await;
}

/// What people type for a language leads to its edition.
#[tokio::test]
async fn customary_names_of_a_locale_lead_to_its_id() {
    assert_moved(&[
        ("/zh-CN", "/zh"),
        ("/zh_cn", "/zh"),
        ("/cn", "/zh"),
        ("/zh-Hans/news", "/zh/news"),
        ("/zh-hans-cn/about", "/zh/about"),
        ("/en-US/news/page/2", "/en/news/page/2"),
    ])
    .await;
}

/// The first page of a list has the address of the list, and a page number has no zeros in front.
#[tokio::test]
async fn page_numbers_have_one_spelling() {
    assert_moved(&[
        ("/en/news/page/1", "/en/news"),
        ("/zh/news/group-news/page/1", "/zh/news/group-news"),
        ("/en/news/page/01", "/en/news"),
        ("/en/news/page/002", "/en/news/page/2"),
    ])
    .await;
    assert_not_found(&[
        "/en/news/page/0",
        "/en/news/page/00",
        "/en/news/page/abc",
        "/en/news/page/-1",
        "/en/news/page/+2",
        "/en/news/page/2x",
        "/en/news/page/%32",
        "/en/news/page/99999999999999999999999999",
        "/en/news/page",
        "/en/news/group-news/page",
    ])
    .await;
}

/// A list ends where its articles end.
#[tokio::test]
async fn pages_past_the_end_are_not_found() {
    assert_not_found(&[
        "/en/news/page/4",
        "/en/news/group-news/page/3",
        "/zh/news/group-news/page/4",
        "/en/news/letters/page/2",
        "/en/news/page/18446744073709551615",
    ])
    .await;
}

/// An article is found under its slug: a wrong section or a former slug leads to its place.
#[tokio::test]
async fn a_wrong_section_and_a_former_slug_lead_to_the_article() {
    assert_moved(&[
        ("/en/news/notes/video-meeting", "/en/news/group-news/video-meeting"),
        ("/zh/news/no-such-section/video-meeting", "/zh/news/group-news/video-meeting"),
        ("/en/news/group-news/old-meeting", "/en/news/group-news/video-meeting"),
        ("/zh/news/notes/old-meeting", "/zh/news/group-news/video-meeting"),
    ])
    .await;
}

/// What the address asked for besides the path is kept.
#[tokio::test]
async fn redirects_keep_the_query() {
    assert_moved(&[
        ("/EN/favorites/?a=signs.video-meeting", "/en/favorites?a=signs.video-meeting"),
        (
            "/en/news/notes/video-meeting?utm=Weibo&x=%E4%B8%AD",
            "/en/news/group-news/video-meeting?utm=Weibo&x=%E4%B8%AD",
        ),
        ("/zh/news/page/1?", "/zh/news?"),
    ])
    .await;
}

/// No address of this site leads to another host.
#[tokio::test]
async fn nothing_leads_to_another_host() {
    assert_not_found(&[
        "//evil.example",
        "///evil.example",
        "//evil.example/",
        "//evil.example/en",
        "/\\evil",
        "/\\evil.example/en",
        "/%5Cevil.example",
        "/%2F%2Fevil.example",
        "/https://evil.example",
    ])
    .await;
    let site = Site::open("pair");
    for path in
        ["//en", "/en//evil.example/", "//a//video-meeting", "/en?//evil.example", "//?x=//evil.example"]
    {
        let location = site.get(path).await.header("location").to_owned();
        assert!(!location.starts_with("//") && !location.contains('\\'), "{path} leads to {location}");
    }
}

/// A redirect that always holds may be kept as long as a page.
#[tokio::test]
async fn lasting_redirects_are_cached_as_pages_are() {
    let reply = Site::open("pair").get("/EN").await.expect(308);
    assert_eq!(reply.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
}
