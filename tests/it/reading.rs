//! Pages as readers, browsers and search engines get them.

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

/// One address of every kind of page, below a locale.
const KINDS: [&str; 11] = [
    "",
    "/news",
    "/news/page/2",
    "/news/group-news",
    "/news/group-news/page/2",
    "/news/letters",
    "/news/group-news/video-meeting",
    "/about",
    "/favorites",
    "/favorites?a=signs.video-meeting",
    "/sitemap",
];

/// The kinds of page in both editions, in one list.
fn addresses() -> impl Iterator<Item = (String, &'static str)> {
    let editions = [("en", "en"), ("zh", "zh-Hans")].into_iter();
    editions.flat_map(|(locale, tag)| KINDS.map(|kind| (format!("/{locale}{kind}"), tag)))
}

/// Every kind of page is whole HTML in its language with one title, one heading and a description.
#[tokio::test]
async fn every_kind_of_page_is_a_whole_document_in_its_language() {
    let site = Site::open("pair");
    for (path, tag) in addresses() {
        let page = site.get(&path).await.expect(200);
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(page.attribute("html", "lang"), tag, "{path}");
        assert_eq!(page.count("h1"), 1, "{path}");
        assert!(!page.text("h1").is_empty(), "{path}");
        let name = if tag == "en" { " | Couplet 对联" } else { " | 对联 Couplet" };
        let title = page.text("head title");
        assert!(title.ends_with(name) && title.len() > name.len(), "{path}: {title}");
        assert!(!page.attribute("head meta[name=description]", "content").is_empty(), "{path}");
        assert!(page.body.starts_with("<!DOCTYPE html>") && page.body.contains("</body></html>"), "{path}");
        assert_eq!(page.count("template"), 0, "{path}: something comes later");
    }
}

/// Every page that search engines may list names its own address; the favorites page names none.
#[tokio::test]
async fn pages_name_their_own_address_as_canonical() {
    let site = Site::open("pair");
    for (path, _) in addresses() {
        let page = site.get(&path).await;
        if path.contains("/favorites") {
            assert_eq!(page.count("link[rel=canonical]"), 0, "{path}");
            assert!(page.is_noindex(), "{path}");
        } else {
            assert_eq!(page.canonical(), format!("https://news.example{path}"));
        }
    }
}

/// A page has the same bytes each time, sets no cookie, and may be kept as the settings say.
#[tokio::test]
async fn pages_can_be_cached() {
    let site = Site::open("pair");
    for (path, _) in addresses() {
        let first = site.get(&path).await;
        let second = site.get(&path).await;
        assert_eq!(first.body, second.body, "{path}");
        assert!(!first.headers.contains_key("set-cookie"), "{path}");
        assert_eq!(first.header("cache-control"), "public, max-age=60, stale-while-revalidate=600", "{path}");
    }
}

/// The settings say for how long pages may be kept.
#[tokio::test]
async fn cache_times_come_from_the_settings() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| {
            format!("cache = {{ max-age = 5, stale-while-revalidate = 0 }}\n{text}")
        });
    });
    let page = site.get("/en").await;
    assert_eq!(page.header("cache-control"), "public, max-age=5, stale-while-revalidate=0");
}

fn paragraphs(page: &Reply) -> Vec<String> {
    page.texts("main .prose > p")
}

/// The whole text of an article stands in the first HTML, block by block with the same ids.
#[tokio::test]
async fn an_article_is_complete_in_its_first_html() {
    let site = Site::open("pair");
    let en = site.get("/en/news/group-news/video-meeting").await;
    let zh = site.get("/zh/news/group-news/video-meeting").await;
    assert_eq!(en.text("h1"), "A Video Meeting");
    assert_eq!(paragraphs(&en).last().unwrap(), "The last paragraph of the report.");
    assert_eq!(paragraphs(&zh), ["集团与市政府举行视频会议。", "双方商定再次会谈。", "报道的最后一段。"]);
    let ids = ["b1", "b2", "b3"];
    assert_eq!(en.attributes(".prose > [id]", "id"), ids);
    assert_eq!(zh.attributes(".prose > [id]", "id"), ids);
}

/// Dates are written as each language writes them, with the same moment for machines.
#[tokio::test]
async fn dates_are_written_as_each_language_writes_them() {
    let site = Site::open("pair");
    let en = site.get("/en/news/group-news/video-meeting").await;
    let zh = site.get("/zh/news/group-news/video-meeting").await;
    let posted = "time[datetime='2020-09-22T01:44:00+08:00']";
    assert_eq!(en.text(posted), "September 22, 2020 at 1:44\u{202f}AM");
    assert_eq!(zh.text(posted), "2020年9月22日 01:44");
    assert_eq!(en.text("time[datetime='2020-09-23T09:05:00+08:00']"), "September 23, 2020 at 9:05\u{202f}AM");
    assert_eq!(zh.count(".byline time"), 1, "the Chinese text was not changed");
}

/// Author and source stand in each language over the text.
#[tokio::test]
async fn the_byline_names_author_and_source() {
    let site = Site::open("pair");
    let en = site.get("/en/news/group-news/video-meeting").await;
    let zh = site.get("/zh/news/group-news/video-meeting").await;
    assert!(en.text(".byline").starts_with("By Group Desk From Group News Agency Posted September"));
    assert!(zh.text(".byline").starts_with("作者：集团编辑部 来源：集团通讯社 发布时间：2020年"));
}

/// Article and page links in a text lead into the reader's own edition.
#[tokio::test]
async fn links_between_texts_stay_in_the_edition() {
    let site = Site::open("pair");
    for locale in ["en", "zh"] {
        let article = site.get(&format!("/{locale}/news/group-news/video-meeting")).await;
        assert_eq!(
            article.attribute(".prose a", "href"),
            format!("/{locale}/news/group-news/second-meeting#b2")
        );
        let about = site.get(&format!("/{locale}/about")).await;
        assert_eq!(about.attribute(".prose a", "href"), format!("/{locale}/news/group-news/video-meeting"));
    }
}

/// Signs of HTML in titles and summaries are text wherever they are shown.
#[tokio::test]
async fn signs_of_html_in_titles_are_text() {
    let site = Site::open("pair");
    let title = r#"A < B & "C"</title><script>alert(1)</script>"#;
    let article = site.get("/en/news/notes/signs").await;
    assert_eq!(article.text("h1"), title);
    assert_eq!(article.text("head title"), format!("{title} | Couplet 对联"));
    assert_eq!(article.attribute("meta[name=description]", "content"), "Summary with <b> & more.");
    for path in [
        "/en",
        "/en/news",
        "/en/news/notes",
        "/en/sitemap",
        "/en/favorites?a=signs",
        "/zh",
        "/en/news/notes/signs",
    ] {
        let page = site.get(path).await;
        assert!(
            !page
                .texts("script:not([type='application/ld+json'])")
                .iter()
                .any(|script| script.contains("alert")),
            "{path}"
        );
    }
    let favorites = site.get("/en/favorites?mine=signs").await;
    assert_eq!(favorites.attribute("button[data-slug=signs]", "aria-label"), format!("Remove: {title}"));
}

/// HEAD gets the headers of the page.
#[tokio::test]
async fn head_gets_the_headers_of_the_page() {
    let site = Site::open("pair");
    let head = site.send("HEAD", "/zh/news", &[]).await.expect(200);
    assert_eq!(head.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(head.header("cache-control"), site.get("/zh/news").await.header("cache-control"));
}
