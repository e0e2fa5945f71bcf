//! Lists: order, pages, neighbors.

use crate::harness::Site;

/// All news of an edition, newest first, page by page, each story once.
#[tokio::test]
async fn lists_are_newest_first_and_whole() {
    let site = Site::open("pair");
    let mut stories = Vec::new();
    for page in ["", "/page/2", "/page/3"] {
        stories.extend(site.get(&format!("/en/news{page}")).await.expect(200).stories());
    }
    let expected = [
        "notes/notes-on-notes",
        "notes/signs",
        "notes/english-only",
        "group-news/third-meeting",
        "group-news/second-meeting",
        "group-news/video-meeting",
    ];
    assert_eq!(stories, expected.map(|story| format!("/en/news/{story}")));
}

/// Each page of a list leads to the newer and older ones and names itself.
#[tokio::test]
async fn the_pages_of_a_list_lead_to_each_other() {
    let site = Site::open("pair");
    let page = site.get("/zh/news/page/2").await;
    assert_eq!(page.attribute(".pagination a[rel=prev]", "href"), "/zh/news");
    assert_eq!(page.attribute(".pagination a[rel=next]", "href"), "/zh/news/page/3");
    assert_eq!(page.text(".pagination [aria-current=page]"), "2");
    assert_eq!(page.attribute(".pagination [aria-current=page]", "aria-label"), "第 2 页");
    let numbers = ["/zh/news", "/zh/news/page/2", "/zh/news/page/3", "/zh/news/page/4"];
    assert_eq!(page.attributes(".pagination li a", "href"), numbers);
    assert_eq!(page.text("head title"), "新闻 第 2 页 | 对联 Couplet");

    let first = site.get("/zh/news").await;
    assert_eq!(first.count(".pagination a[rel=prev]"), 0);
    let last = site.get("/zh/news/page/4").await;
    assert_eq!(last.count(".pagination a[rel=next]"), 0);
    assert_eq!(site.get("/zh/news/letters").await.count(".pagination"), 0, "one page needs no links");
}

/// A later page of a list has no twin: it does not hold the same stories.
#[tokio::test]
async fn later_pages_have_no_hreflang() {
    let site = Site::open("pair");
    assert_eq!(site.get("/en/news").await.alternates().len(), 3);
    assert_eq!(site.get("/en/news/page/2").await.alternates().len(), 0);
    assert_eq!(site.get("/en/news/group-news/page/2").await.alternates().len(), 0);
}

/// Neighbors are those of the section in the reader's edition.
#[tokio::test]
async fn neighbors_are_those_of_the_section_and_the_edition() {
    let site = Site::open("pair");
    let neighbors = async |path: &str| {
        let page = site.get(path).await.expect(200);
        let one = |rel| page.attributes(&format!(".neighbors a[rel={rel}]"), "href").first().cloned();
        (one("prev"), one("next"))
    };
    let path = |path: &str| Some(format!("/{path}"));
    let found = neighbors("/en/news/group-news/second-meeting").await;
    assert_eq!(found, (path("en/news/group-news/video-meeting"), path("en/news/group-news/third-meeting")));
    assert_eq!(
        neighbors("/en/news/group-news/third-meeting").await,
        (path("en/news/group-news/second-meeting"), None)
    );
    let found = neighbors("/zh/news/group-news/third-meeting").await;
    assert_eq!(found, (path("zh/news/group-news/second-meeting"), path("zh/news/group-news/chinese-only")));
    assert_eq!(neighbors("/zh/news/group-news/video-meeting").await.0, None);
    assert_eq!(neighbors("/zh/news/letters/letter").await, (None, None));
    // A fallback page is not in the list; its neighbors are those that it would stand between.
    let found = neighbors("/zh/news/notes/english-only").await;
    assert_eq!(found, (None, path("zh/news/notes/signs")));
}

/// A section that nobody declared is not found.
#[tokio::test]
async fn undeclared_sections_are_not_found() {
    let site = Site::open("pair");
    site.get("/en/news/sports").await.expect(404);
    site.get("/en/news/sports/page/2").await.expect(404);
}

/// A site without any article has its pages all the same.
#[tokio::test]
async fn a_site_without_articles_is_served() {
    let site = Site::edited("pair", |folder| {
        std::fs::remove_dir_all(folder.join("content/articles")).unwrap();
        std::fs::remove_dir_all(folder.join("content/pages")).unwrap();
    });
    for path in ["/en", "/zh", "/en/news", "/zh/news/notes", "/en/sitemap", "/zh/favorites"] {
        site.get(path).await.expect(200);
    }
    assert_eq!(site.get("/en").await.text("main .lead p"), "There are no stories here yet.");
    assert!(site.get("/zh/news").await.is_noindex());
}
