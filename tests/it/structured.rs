//! JSON-LD: what each kind of page says of itself to search engines.
//!
//! The fields are those that Google's documentation names: for articles
//! <https://developers.google.com/search/docs/appearance/structured-data/article>, for breadcrumbs
//! <https://developers.google.com/search/docs/appearance/structured-data/breadcrumb>, for the name of a site
//! <https://developers.google.com/search/docs/appearance/site-names>.

use serde_json::Value;

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

const ARTICLE: &str = "news/group-news/video-meeting";

/// The things that the page is about, by their type.
fn things(page: &Reply) -> Vec<Value> {
    let scripts = page.texts("script[type='application/ld+json']");
    assert_eq!(scripts.len(), 1, "{}: scripts with data", page.path);
    assert!(!scripts[0].contains('<'), "{}: {}", page.path, scripts[0]);
    let data: Value = serde_json::from_str(&scripts[0]).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

fn thing(page: &Reply, kind: &str) -> Value {
    let things = things(page);
    let found: Vec<&Value> = things.iter().filter(|thing| thing["@type"] == kind).collect();
    assert_eq!(found.len(), 1, "{}: {kind} among {things:?}", page.path);
    found[0].clone()
}

/// A story has all fields that engines ask for, with times that have a zone, and names its twin.
#[tokio::test]
async fn a_story_is_a_news_article() {
    let site = Site::open("pair");
    let original = thing(&site.get(&format!("/zh/{ARTICLE}")).await, "NewsArticle");
    let translation = thing(&site.get(&format!("/en/{ARTICLE}")).await, "NewsArticle");
    for (story, url, headline, lang, modified, author, section) in [
        (&original, "zh", "举行视频会议", "zh-Hans", "2020-09-22T01:44:00+08:00", "集团", "集团要闻"),
        (
            &translation,
            "en",
            "A Video Meeting",
            "en",
            "2020-09-23T09:05:00+08:00",
            "Group Desk",
            "Group News",
        ),
    ] {
        let url = format!("https://news.example/{url}/{ARTICLE}");
        assert_eq!(story["@id"], url);
        assert_eq!(story["mainEntityOfPage"], url);
        assert_eq!(story["headline"], headline);
        assert_eq!(story["inLanguage"], lang);
        assert_eq!(story["datePublished"], "2020-09-22T01:44:00+08:00");
        assert_eq!(story["dateModified"], modified);
        assert!(story["author"]["name"].as_str().unwrap().starts_with(author), "{}", story["author"]);
        assert_eq!(story["articleSection"], section);
        assert_eq!(story["publisher"]["@type"], "Organization");
        assert_eq!(story["publisher"]["logo"]["url"], "https://news.example/icon-512.png");
        assert!(!story["description"].as_str().unwrap().is_empty());
        assert_eq!(story["keywords"].as_array().unwrap().len(), 2);
    }
    assert_eq!(translation["translationOfWork"]["@id"], original["@id"]);
    assert_eq!(original["workTranslation"][0]["@id"], translation["@id"]);
    assert!(original.get("translationOfWork").is_none() && translation.get("workTranslation").is_none());
}

/// A story in one language is a translation of nothing; where it stands in for a twin, it is not listed.
#[tokio::test]
async fn a_story_in_one_language_has_no_translation() {
    let site = Site::open("pair");
    let story = thing(&site.get("/zh/news/group-news/chinese-only").await, "NewsArticle");
    assert!(story.get("workTranslation").is_none() && story.get("translationOfWork").is_none());
    let fallback = site.get("/en/news/group-news/chinese-only").await.expect(200);
    assert_eq!(fallback.count("script[type='application/ld+json']"), 0);
}

/// What was put right is told, and nothing that lies ahead.
#[tokio::test]
async fn corrections_are_told() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/video-meeting/article.toml", |text| {
            format!(
                "{text}\n[[correction]]\ntime = 2020-10-01 08:00:00\n[correction.text]\nen = \"The place.\"\n\
                 [[correction]]\ntime = 2099-10-01 08:00:00\n[correction.text]\nen = \"Not yet.\"\n"
            )
        });
    });
    let story = thing(&site.get(&format!("/en/{ARTICLE}")).await, "NewsArticle");
    let corrections = story["correction"].as_array().unwrap();
    assert_eq!(corrections.len(), 1);
    assert_eq!(corrections[0]["text"], "The place.");
    assert_eq!(corrections[0]["datePublished"], "2020-10-01T08:00:00+08:00");
    assert_eq!(story["dateModified"], "2020-10-01T08:00:00+08:00");
}

/// The trail begins with the home of the edition and ends with the page, whose address it leaves out.
#[tokio::test]
async fn the_trail_is_that_of_the_page() {
    let site = Site::open("pair");
    let page = site.get(&format!("/en/{ARTICLE}")).await;
    let trail = thing(&page, "BreadcrumbList");
    let steps = trail["itemListElement"].as_array().unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Home(英)", "News", "Group News", "A Video Meeting"]);
    for (index, step) in steps.iter().enumerate() {
        assert_eq!(step["position"], index + 1);
        assert_eq!(step.get("item").is_some(), index < 3, "{step}");
    }
    assert_eq!(steps[2]["item"], "https://news.example/en/news/group-news");
}

/// The home page names the site and how to search it; a list names what it lists.
#[tokio::test]
async fn home_and_lists_say_what_they_are() {
    let site = Site::open("pair");
    let home = thing(&site.get("/zh").await, "WebSite");
    assert_eq!(home["url"], "https://news.example/zh");
    assert_eq!(home["name"], "对联 Couplet");
    assert_eq!(home["inLanguage"], "zh-Hans");
    let search = &home["potentialAction"];
    assert_eq!(search["target"]["urlTemplate"], "https://news.example/zh/search?q={search_term_string}");
    assert_eq!(search["query-input"], "required name=search_term_string");
    for path in
        ["/en/news", "/en/news/group-news", "/en/news/page/2", "/en/archive/2020", "/en/topics/meetings"]
    {
        let page = site.get(path).await.expect(200);
        let list = thing(&page, "CollectionPage");
        assert_eq!(list["url"], format!("https://news.example{path}"));
        let items = list["mainEntity"]["itemListElement"].as_array().unwrap();
        let urls: Vec<&str> = items.iter().map(|item| site.path_of(item["url"].as_str().unwrap())).collect();
        assert_eq!(urls, page.links("main h2 a").iter().map(|link| link.href.as_str()).collect::<Vec<_>>());
    }
    for path in ["/en/archive", "/en/topics", "/en/sitemap"] {
        thing(&site.get(path).await.expect(200), "CollectionPage");
    }
    thing(&site.get("/en/about").await.expect(200), "WebPage");
}

/// Whatever stands in a title, the data ends where its element ends.
#[tokio::test]
async fn no_text_leaves_its_script() {
    let page = Site::open("pair").get("/en/news/notes/signs").await.expect(200);
    let story = thing(&page, "NewsArticle");
    assert_eq!(story["headline"], r#"A < B & "C"</title><script>alert(1)</script>"#);
}
