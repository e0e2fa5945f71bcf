//! The desk: its pages, for whom they are there, and the pages of the site with the ids of messages.

use std::{path::Path, process::Command};

use tempfile::TempDir;

use crate::{
    harness::{Site, copy_of, edit},
    program::{couplet, told},
    reply::Reply,
};

/// A site while somebody edits it.
fn edited(folder: TempDir) -> Site {
    let mut site = Site::at(folder);
    site.read_again(|_| ());
    site
}

fn half_done() -> Site {
    edited(copy_of("half-done"))
}

const PAGES: [&str; 4] = ["/_desk", "/_desk/articles", "/_desk/articles/harbor-opens", "/_desk/messages"];

/// Its pages are for this machine, under a name of its own and behind no proxy; elsewhere there is nothing.
#[tokio::test]
async fn the_desk_is_for_this_machine_alone() {
    let site = half_done();
    for path in PAGES {
        let local = [("host", "localhost:3000")];
        site.send_from("127.0.0.1", "GET", path, &local).await.expect(200);
        site.send_from("::1", "GET", path, &[("host", "[::1]:3000")]).await.expect(200);
        let elsewhere = site.send_from("203.0.113.7", "GET", path, &local).await.expect(404);
        assert_eq!(elsewhere.body, "");
        site.send_from("127.0.0.1", "GET", path, &[("host", "news.example")]).await.expect(404);
        let proxied = [("host", "localhost"), ("x-forwarded-for", "203.0.113.7")];
        site.send_from("127.0.0.1", "GET", path, &proxied).await.expect(404);
        site.get(path).await.expect(404);
    }
}

/// It writes nothing: nothing can be sent to it. Its pages are kept by nobody, listed by nobody, and may load only
/// what is its own.
#[tokio::test]
async fn the_desk_only_tells() {
    let site = half_done();
    for path in PAGES {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            site.send_from("127.0.0.1", method, path, &[("host", "localhost")]).await.expect(405);
        }
        let page = site.at_desk(path).await;
        assert!(page.is_noindex() && page.header("x-robots-tag") == "noindex");
        assert_eq!(page.header("cache-control"), "no-cache");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"), "{policy}");
        assert_eq!(page.count("script:not([src]), style, [style], form[method]"), 0);
    }
}

/// Hostile names and queries find nothing and break nothing.
#[tokio::test]
async fn hostile_requests_find_nothing() {
    let site = half_done();
    for slug in ["no-such", "..%2f..%2fLeptos.toml", "--help", "%00", "-", "harbor-opens%2f", "A"] {
        site.at_desk(&format!("/_desk/articles/{slug}")).await.expect(404);
    }
    let long = "a".repeat(10_000);
    for query in
        ["lang=%ff", "q=%3Cscript%3E", "locale=../..", &format!("q={long}"), "&&==&lang", "file=%E4%B8"]
    {
        for path in PAGES {
            let page = site.at_desk(&format!("{path}?{query}")).await.expect(200);
            assert!(!page.body.contains("<script>") && page.body.len() < 1_000_000);
        }
    }
}

/// The language is the one asked for, else that of the browser; each page leads to itself in the other.
#[tokio::test]
async fn the_desk_speaks_both_languages() {
    let site = half_done();
    for path in PAGES {
        let headers = [("host", "localhost"), ("accept-language", "zh-CN,zh;q=0.9")];
        let page = site.send_from("127.0.0.1", "GET", path, &headers).await;
        assert_eq!(page.attribute("html", "lang"), "zh-Hans");
        assert_eq!(page.texts("header nav li"), ["总览", "文章", "界面文字"]);
        let other = page.links("header a[hreflang]");
        assert_eq!((other[0].name.as_str(), other[0].lang.as_deref()), ("English", Some("en")));
        let page = site.at_desk(&other[0].href).await;
        assert_eq!(page.attribute("html", "lang"), "en");
        assert_eq!(page.texts("header nav li"), ["Status", "Articles", "Interface texts"]);
        assert_eq!(page.count("[aria-current=page]"), 1);
        assert_eq!(page.count("h1"), 1);
        assert!(!page.body.contains('⟦'), "{}", page.body);
    }
}

/// The first page counts, and tells each finding in its file; a form asks for some of them.
#[tokio::test]
async fn findings_are_told_by_file() {
    let site = half_done();
    let page = site.at_desk("/_desk?lang=zh").await;
    assert_eq!(page.texts("caption"), ["英文", "中文"]);
    assert_eq!(page.text("[role=status]"), "共 3 处问题");
    assert_eq!(
        page.texts("section h3"),
        [
            "content/articles/2024/harbor-opens/en.md",
            "content/articles/2024/new-bridge/zh.md",
            "words/zh/site.ftl"
        ]
    );
    let told = page.texts(".findings pre").concat();
    assert!(told.contains("new-bridge/zh.md:6:7: 警告[dead-link]") && told.contains("^^^"), "{told}");
    let files = |query: &'static str| {
        let site = &site;
        async move { site.at_desk(&format!("/_desk?lang=en&{query}")).await.texts("section h3") }
    };
    assert_eq!(files("kind=messages").await, ["words/zh/site.ftl"]);
    assert_eq!(files("locale=en").await, ["content/articles/2024/harbor-opens/en.md"]);
    assert_eq!(files("severity=error").await, [""; 0]);
    let chosen = site.at_desk("/_desk?lang=en&locale=en").await.attributes("option[selected]", "value");
    assert_eq!(chosen, ["", "en"].map(str::to_owned)[1..].to_vec());
}

/// Articles with work to do are listed against the languages, all on demand, and each leads to its page.
#[tokio::test]
async fn articles_stand_against_the_languages() {
    let site = half_done();
    let page = site.at_desk("/_desk/articles?lang=en").await;
    let rows = page.texts(".wide").remove(0);
    for (slug, is_there) in [("harbor-opens", true), ("old-mill", true), ("new-bridge", false)] {
        assert_eq!(rows.contains(slug), is_there, "{rows}");
    }
    assert!(page.texts("td.state.stale").contains(&"out of date (1)".to_owned()));
    let page = site.at_desk("/_desk/articles?lang=en&show=all&q=bridge").await;
    assert_eq!(page.text("[role=status]"), "1 article");
    let link = page.links("th a").remove(0);
    assert_eq!(
        (link.name.as_str(), link.href.as_str()),
        ("new-bridge", "/_desk/articles/new-bridge?lang=en")
    );
    site.at_desk(&link.href).await.expect(200);
}

/// An article stands block by block in its languages, each with its place and what was found in it.
#[tokio::test]
async fn an_article_stands_block_by_block() {
    let site = half_done();
    let page = site.at_desk("/_desk/articles/new-bridge?lang=en").await;
    assert_eq!(page.texts("#b1 .prose"), ["The city builds a bridge.", "本市修建一座新桥。"]);
    assert_eq!(page.attributes("#b1 .prose", "lang"), ["en", "zh-Hans"]);
    assert_eq!(
        page.texts("#b1 .place"),
        ["content/articles/2024/new-bridge/en.md:6", "content/articles/2024/new-bridge/zh.md:6"]
    );
    assert!(page.text("#b1 .findings").contains("warning[dead-link]"));
    assert_eq!(page.count(".findings"), 1, "told once");
    assert_eq!(page.texts("h2"), ["English: original", "Chinese: up to date"]);
    assert_eq!(page.count(".command"), 0);
    let page = site.at_desk("/_desk/articles/old-mill?lang=zh").await;
    assert_eq!(page.text(".command"), "couplet accept old-mill zh");
    assert!(page.texts("#b2 p").contains(&"这种语言没有这一段。".to_owned()));
}

/// A fixed page stands block by block, too, with what changed since its translation was accepted; the list of pages
/// and the strip on the page itself lead there.
#[tokio::test]
async fn a_fixed_page_stands_block_by_block() {
    let folder = with_history();
    assert_eq!(told(&couplet(folder.path(), &["accept", "about", "zh"], &[])).0, Some(0));
    edit(folder.path(), "content/pages/about/en.md", |text| text.replacen("We ", "We all ", 1));
    let site = edited(folder);
    let list = site.at_desk("/_desk/articles?lang=en").await;
    let link = list.links("th a").into_iter().find(|link| link.name == "about").unwrap();
    assert_eq!(link.href, "/_desk/pages/about?lang=en");
    let page = site.at_desk(&link.href).await.expect(200);
    assert_eq!(page.texts("#b1 .place")[0], "content/pages/about/en.md:6");
    assert_eq!(difference(&page, "#b1"), "We {+[added:all ]+}write about the city.");
    assert_eq!(page.text(".command"), "couplet accept about zh");
    let strip = site.at_desk("/en/about").await.expect(200).links(".desk-strip a");
    assert_eq!(
        (strip[1].name.as_str(), strip[1].href.as_str()),
        ("This page at the desk", link.href.as_str())
    );
    site.at_desk("/_desk/pages/nothing?lang=en").await.expect(404);
    site.at_desk("/_desk/pages/..%2F..?lang=en").await.expect(404);
}

/// A place opens in the editor of the settings, and in none unless they name it.
#[tokio::test]
async fn places_open_in_the_editor() {
    let site = half_done();
    let path = "/_desk/articles/new-bridge?lang=en";
    assert_eq!(site.at_desk(path).await.count("[href^=vscode]"), 0);
    let folder = copy_of("half-done");
    edit(folder.path(), "Leptos.toml", |text| {
        text.replace("[folders]", "[desk]\neditor = \"vscode\"\n[folders]")
    });
    let home = folder.path().to_str().unwrap().to_owned();
    let site = edited(folder);
    let links = site.at_desk(path).await.attributes("#b2 a.place", "href");
    let expected =
        ["en", "zh"].map(|id| format!("vscode://file{home}/content/articles/2024/new-bridge/{id}.md:8"));
    assert_eq!(links, expected);
}

/// Runs git in a folder.
fn git(folder: &Path, arguments: &[&str]) {
    let settings = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    let output = command.arg("-C").arg(folder).args(settings).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const STORY: &str = "content/articles/2024/harbor-opens";

/// A site in a repository in which the original was accepted as it was two commits ago.
fn with_history() -> TempDir {
    let folder = copy_of("half-done");
    let zh = format!("{STORY}/zh.md");
    edit(folder.path(), &zh, |text| text.replace("十八点", "十七点"));
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "first"]);
    edit(folder.path(), &zh, |text| text.replace("十七点", "十八点") + "\n欢迎参观。\n");
    git(folder.path(), &["commit", "-qam", "second"]);
    folder
}

/// A piece of a page in which what is gone and what is new are marked.
fn difference(page: &Reply, block: &str) -> String {
    let html = page.inner_html(&format!("{block} .difference"));
    let html =
        html.replace("<del>", "{-").replace("</del>", "-}").replace("<ins>", "{+").replace("</ins>", "+}");
    let mut text = String::new();
    let mut is_tag = false;
    for char in html.chars() {
        match char {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => text.push(char),
            _ => {}
        }
    }
    text
}

/// What changed in the original stands beside its translation, old and new, from the history of the files; Chinese
/// character by character, with words for who hears the page.
#[tokio::test]
async fn a_changed_block_shows_old_and_new() {
    let site = edited(with_history());
    let page = site.at_desk("/_desk/articles/harbor-opens?lang=en").await;
    assert_eq!(difference(&page, "#b2"), "参观时间为九点至十{-[removed:七]-}{+[added:八]+}点。");
    assert_eq!(page.attribute("#b2 .difference", "lang"), "zh-Hans");
    assert!(
        page.text("#b2 .change").starts_with("The original in Chinese has changed here since May 2, 2024:")
    );
    assert_eq!(page.text("#b4 .change"), "This block is new in the original in Chinese.");
    assert_eq!(page.count(".change"), 2);
    assert_eq!(page.text(".command"), "couplet accept harbor-opens en");
}

/// The history follows a file that was moved; English is compared word by word; what was deleted is listed.
#[tokio::test]
async fn the_history_follows_a_moved_file() {
    let folder = copy_of("half-done");
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "first"]);
    let (old, new) = ("content/articles/2024/new-bridge", "content/articles/2025/new-bridge");
    std::fs::create_dir_all(folder.path().join("content/articles/2025")).unwrap();
    git(folder.path(), &["mv", old, new]);
    git(folder.path(), &["commit", "-qm", "moved"]);
    edit(folder.path(), &format!("{new}/en.md"), |text| {
        text.replace("A New Bridge", "A New Footbridge").replace("\nIt will open next spring.\n", "")
    });
    let site = edited(folder);
    let page = site.at_desk("/_desk/articles/new-bridge?lang=zh").await;
    assert_eq!(
        difference(&page, "#b0"),
        "A New {-［删去：Bridge］-}{+［新增：Footbridge］+}\nThe city builds a bridge."
    );
    assert_eq!(page.text(".gone"), "It will open next spring.");
}

/// Without a repository, or when the old text is not in it, the page says so.
#[tokio::test]
async fn without_history_it_says_so() {
    let page = half_done().at_desk("/_desk/articles/harbor-opens?lang=zh").await;
    assert_eq!(page.text("#b2 .change"), "中文原文此处有改动，文件的历史记录中找不到旧文字。");
}

/// Each message stands with its comment, its texts, where it is written, what was found, and where it shows.
#[tokio::test]
async fn messages_stand_in_all_languages() {
    let site = half_done();
    let page = site.at_desk("/_desk/messages?lang=en").await;
    assert_eq!(page.text("[role=status]"), "5 texts");
    let message = "[id=skip-link]";
    assert_eq!(page.text(&format!("{message} .comment")), "The first link of each page.");
    assert_eq!(page.texts(&format!("{message} .texts > section > pre")), ["Skip to the content", "跳到正文"]);
    assert_eq!(page.texts(&format!("{message} .place")), ["words/en/site.ftl:13", "words/zh/site.ftl:12"]);
    assert!(page.text(&format!("{message} .findings")).contains("warning[stale-message]"));
    let shown = page.links(&format!("{message} .shown a"));
    assert_eq!((shown[0].name.as_str(), shown[0].href.as_str()), ("every page", "/en?l10n=ids"));
    assert!(page.text("[id=favorites-title] .state.missing").contains("missing"));
    assert_eq!(
        page.texts("[id=language] pre").remove(0),
        "{ $id ->\n    [en] English\n    [zh] Chinese\n   *[other] { $own }\n}"
    );
}

/// A form finds messages by language, file, state and text.
#[tokio::test]
async fn messages_are_found() {
    let site = half_done();
    let ids = |query: &'static str| {
        let site = &site;
        async move { site.at_desk(&format!("/_desk/messages?lang=zh&{query}")).await.texts(".message h2") }
    };
    assert_eq!(ids("state=missing").await, ["favorites-title"]);
    assert_eq!(ids("state=stale").await, ["skip-link"]);
    assert_eq!(ids("state=stale&locale=en").await, [""; 0]);
    assert_eq!(ids("q=%E6%B8%AF%E5%8F%A3").await, ["-paper"]);
    assert_eq!(ids("q=FAVOR&file=site.ftl").await, ["favorites-title"]);
    assert_eq!(ids("file=other.ftl").await, [""; 0]);
}

/// Long lists come in parts that keep what was asked for; a number that is none is the first, one beyond the last.
#[tokio::test]
async fn long_lists_come_in_parts() {
    let folder = copy_of("pair");
    let many = |line: fn(u32) -> String| (0..120).map(line).collect::<String>();
    edit(folder.path(), "locales/en/more.ftl", |_| many(|number| format!("more-{number} = Word\n")));
    edit(folder.path(), "locales/en/bad.ftl", |_| many(|number| format!("bad-{number} Word\n")));
    let site = edited(folder);
    let ids = async |query: &str| {
        site.at_desk(&format!("/_desk/messages?lang=en&{query}")).await.texts(".message h2")
    };
    let (first, second) = (ids("file=more.ftl").await, ids("file=more.ftl&page=2").await);
    assert_eq!((first[0].as_str(), first.len(), second[0].as_str()), ("more-0", 50, "more-50"));
    assert_eq!(ids("file=more.ftl&page=x").await, first);
    assert_eq!(ids("file=more.ftl&page=99999999999999999999999").await, first);
    assert_eq!(ids("file=more.ftl&page=0").await, first);
    assert_eq!(ids("file=more.ftl&page=77").await.len(), 20);

    let page = site.at_desk("/_desk/messages?lang=en&file=more.ftl&page=2").await.expect(200);
    assert_eq!(page.text("[role=status]"), "120 texts");
    assert_eq!(page.text(".paging span"), "Page 2 of 3");
    let next = page.links(".paging a").remove(1);
    assert_eq!(next.href, "/_desk/messages?file=more.ftl&page=3&lang=en");
    let last = site.at_desk(&next.href).await.expect(200);
    assert_eq!(last.texts(".paging a"), ["Previous"]);
    let page = site.at_desk("/_desk?lang=en&kind=messages&page=2").await.expect(200);
    assert_eq!((page.text("[role=status]").as_str(), page.count(".findings > li")), ("120 findings", 20));
    assert_eq!(site.at_desk("/_desk/articles?lang=en").await.count(".paging"), 0);
}

/// Pages show the id of each message after its words when they are asked to, and only at the desk; a strip leads
/// there and back.
#[tokio::test]
async fn pages_show_the_ids_of_messages() {
    let mut site = Site::open("pair");
    site.read_again(|_| ());
    let page = site.at_desk("/zh/news/group-news/video-meeting?l10n=ids").await.expect(200);
    assert!(page.text(".masthead").contains("收藏夹 ⟦favorites-title⟧"), "{}", page.text(".masthead"));
    let links = page.links(".desk-strip a");
    assert_eq!(links[1].href, "/_desk/articles/video-meeting?lang=zh");
    assert_eq!(links.last().unwrap().href, "?");
    let page = site.at_desk("/zh/news/group-news/video-meeting").await;
    assert!(!page.body.contains('⟦'));
    assert_eq!(page.links(".desk-strip a").last().unwrap().href, "?l10n=ids");
    assert_eq!(page.attributes("link[href^='/_desk']", "href"), ["/_desk/strip.css"]);
    // The site that everybody reads knows nothing of it.
    let site = Site::open("pair");
    let page = site.get("/zh?l10n=ids").await.expect(200);
    assert!(!page.body.contains('⟦') && page.count(".desk-strip") == 0);
}

/// What is saved is told at once: the ids and the places of messages follow.
#[tokio::test]
async fn the_desk_follows_what_is_saved() {
    let mut site = half_done();
    site.read_again(|folder| {
        edit(folder, "words/zh/site.ftl", |text| format!("{text}favorites-title = 收藏夹\n"));
    });
    let page = site.at_desk("/zh?l10n=ids").await;
    assert!(page.text(".masthead").contains("收藏夹 ⟦favorites-title⟧"));
    let page = site.at_desk("/_desk/messages?lang=zh&q=favorites").await;
    assert_eq!(page.texts("[id=favorites-title] .place").last().unwrap(), "words/zh/site.ftl:14");
}
