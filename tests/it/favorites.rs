//! The favorites page: a list of articles that stands in its address.

use couplet::domain::saved;

use crate::{harness::Site, reply::Reply};

async fn favorites(list: &str) -> Reply {
    Site::open("pair").get(&format!("/en/favorites?{list}")).await.expect(200)
}

/// The articles stand in the order of the address, each once.
#[tokio::test]
async fn articles_stand_in_the_order_of_the_address() {
    let page = favorites("mine=video-meeting.signs.video-meeting.second-meeting").await;
    let expected = ["group-news/video-meeting", "notes/signs", "group-news/second-meeting"];
    assert_eq!(page.stories(), expected.map(|story| format!("/en/news/{story}")));
    assert_eq!(page.text(".list-tools > .with-js"), "3 stories, saved in this browser only");
}

/// Names that no article has are passed over; the rest is shown.
#[tokio::test]
async fn unknown_names_are_passed_over() {
    let page = favorites("utm=x&mine=nowhere.signs.embargoed.unfinished..&b=1").await;
    assert_eq!(page.stories(), ["/en/news/notes/signs"]);
    assert_eq!(page.text(".list-tools > .with-js"), "1 story, saved in this browser only");
}

/// A list that came by a link is shown as what it is: the island leaves it alone, nothing can be removed.
#[tokio::test]
async fn a_list_of_a_link_is_not_the_readers_own() {
    let page = favorites("a=signs").await;
    assert_eq!(page.stories(), ["/en/news/notes/signs"]);
    assert!(page.text(".list-tools > .with-js").starts_with("These stories came by a link."));
    assert_eq!(page.count("[data-href]"), 0);
    assert_eq!(page.count("button[data-slug]"), 0);
    let own = favorites("mine=signs").await;
    assert_eq!(own.attribute("[data-list=signs]", "data-href"), "/en/favorites");
    assert_eq!(own.count("button[data-slug=signs]"), 1);
}

/// What the reader did is told in words, with the way back.
#[tokio::test]
async fn what_happened_to_the_list_is_told() {
    assert_eq!(favorites("mine=signs").await.text(".news[role=status]"), "");
    let page = favorites("mine=signs&gone=video-meeting").await;
    assert!(page.text(".news[role=status]").starts_with("“"), "{}", page.text(".news[role=status]"));
    assert_eq!(page.text(".news > button[data-undo]"), "Undo");
    assert_eq!(favorites("mine=signs&gone=nowhere").await.text(".news[role=status]"), "");
    assert!(favorites("mine=&refused").await.text(".news[role=status]").contains("storage"));
}

/// Articles of a file go behind those that are there, each once, as long as the site has them and there is room.
#[tokio::test]
async fn a_file_is_merged_into_the_list() {
    let page = favorites("mine=signs&add=nowhere.video-meeting.signs.second-meeting.video-meeting").await;
    assert_eq!(page.text(".news[role=status]"), "2 stories were added from the file.");
    assert_eq!(page.attribute("[data-href]", "data-list"), "signs.video-meeting.second-meeting");
    let page = favorites("mine=signs&add=").await;
    assert!(page.text(".news[role=status]").starts_with("The file holds no story"));
    let full: Vec<String> = (0..saved::MOST).map(|number| format!("story-{number}")).collect();
    let page = favorites(&format!("mine={}&add=signs", full.join("."))).await;
    assert!(page.text(".news[role=status]").starts_with("The file holds no story"));
    assert_eq!(page.attribute("[data-href]", "data-list"), full.join("."));
}

/// The file of a list can be read by people, in the language of the page, and is read back whole.
#[tokio::test]
async fn the_file_is_for_people_and_for_the_page() {
    let site = Site::open("pair");
    let page = site.get("/zh/favorites?mine=video-meeting.english-only").await.expect(200);
    let file = site.get(&page.attribute("a[download]", "href")).await.expect(200);
    assert_eq!(file.header("content-disposition"), r#"attachment; filename="favorites.txt""#);
    let lines: Vec<&str> = file.body.lines().collect();
    assert!(lines[0].starts_with("# 对联 Couplet 的收藏"), "{}", lines[0]);
    assert_eq!(lines[3], "https://news.example/a/video-meeting");
    assert!(lines[2].starts_with("# ") && lines[5].starts_with("# "));
    assert_eq!(saved::read_file(&file.body, ""), "video-meeting.english-only");
}

/// Whatever a file holds, only names come out of it: those that are new, in their order, as many as there is room.
#[test]
fn nonsense_in_a_file_is_passed_over() {
    let file = "\u{feff}# a/b\r\nhttps://elsewhere.example/en/news/x/one\r\n\r\n two \nA Sentence\n../../etc/passwd?\nthree\none\n\0\n";
    assert_eq!(saved::read_file(file, "three"), "one.two");
    let many: String =
        (0..1_000).flat_map(|number| ["/a/s".to_owned(), number.to_string(), "\n".to_owned()]).collect();
    assert_eq!(saved::read_file(&many, "one").split('.').count(), saved::MOST - 1);
    assert_eq!(saved::read_file("\u{0}\u{1}", ""), "");
}

/// What was taken out goes back to where it stood.
#[test]
fn a_removed_name_returns_to_its_place() {
    let list = "one.two.three";
    for slug in ["one", "two", "three"] {
        let position = saved::position(list, slug).unwrap();
        assert_eq!(saved::insert(&saved::toggle(list, slug), slug, position), list);
    }
    assert_eq!(saved::insert("", "one", 7), "one");
}

/// An article without a text in the reader's language is shown with its original's title.
#[tokio::test]
async fn articles_in_another_language_are_marked() {
    let page = favorites("a=chinese-only").await;
    assert_eq!(page.text("main li h2 a[lang='zh-Hans']"), "只有中文");
    assert_eq!(page.stories(), ["/en/news/group-news/chinese-only"]);
}

/// Without a list, and with one that means nothing, the page says that nothing is saved.
#[tokio::test]
async fn an_empty_list_says_so() {
    for list in ["", "a=", "a=...", "a=nowhere", "b=signs"] {
        let page = favorites(list).await;
        assert_eq!(page.stories().len(), 0);
        assert!(page.text(".news + div").starts_with("Nothing is saved in this browser yet."), "{list}");
    }
}

/// Nothing of a hostile address gets into the page.
#[tokio::test]
async fn hostile_lists_do_not_get_into_the_page() {
    let long = format!("a={}", "third-meeting.nowhere.".repeat(2_000));
    let hostile = [
        "a=%3Cscript%3Ealert(1)%3C/script%3E.third-meeting",
        "a=third-meeting.javascript:alert(1)",
        "a=third-meeting.'onload='alert(1)",
        "a=../../../etc/passwd.third-meeting",
        "a=third-meeting&a=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        long.as_str(),
    ];
    for list in hostile {
        let page = favorites(list).await;
        assert_eq!(page.stories(), ["/en/news/group-news/third-meeting"], "{list:.60}");
        for sign in ["alert(", "onerror", "onload", "passwd"] {
            assert!(!page.body.contains(sign), "{sign} of {list:.60}");
        }
    }
}

/// The switch carries the list over, without what is no name.
#[tokio::test]
async fn the_switch_carries_the_list_over() {
    assert_eq!(
        favorites("x=1&a=signs.No Name.video-meeting".replace(' ', "%20").as_str()).await.twin(),
        "/zh/favorites?a=signs.video-meeting"
    );
}

/// On an article page without JavaScript the button is a link to a list of that article.
#[tokio::test]
async fn the_button_without_javascript_is_a_link() {
    let page = Site::open("pair").get("/zh/news/notes/signs").await;
    assert_eq!(page.attribute(".favorite a.without-js", "href"), "/zh/favorites?a=signs");
    assert_eq!(page.attribute(".favorite button.with-js", "data-slug"), "signs");
}
