//! A site that is read again while it runs: what is right is new, what is broken stays as it was.

use std::{fs, path::Path, sync::mpsc, time::Duration};

use crate::harness::{Site, edit};

const ARTICLE: &str = "content/articles/2020/video-meeting";
const PATH: &str = "/en/news/group-news/video-meeting";

/// A saved text and a saved word are on the page.
#[tokio::test]
async fn what_is_saved_is_served() {
    let mut site = Site::edited("pair", |_| ());
    site.read_again(|folder| {
        edit(folder, &format!("{ARTICLE}/en.md"), |text| text + "\nA new paragraph.\n");
        edit(folder, "locales/en/site.ftl", |text| {
            text.replace("\nfavorites-title = Favorites", "\nfavorites-title = Kept")
        });
    });
    let page = site.get(PATH).await.expect(200);
    assert!(page.text(".prose").contains("A new paragraph."));
    assert!(page.text(".masthead").contains("Kept"));
}

/// Of a broken message, and of it alone, the last good text stays; so does a text whose head is broken, one that
/// is empty, and an article whose facts are. What is wrong is told, on the pages that it is about.
#[tokio::test]
async fn what_is_broken_stays_as_it_was() {
    let mut site = Site::edited("pair", |_| ());
    let title = site.get(PATH).await.text("h1");
    let zh = PATH.replace("/en/", "/zh/");
    let zh_title = site.get(&zh).await.text("h1");
    site.read_again(|folder| {
        edit(folder, "locales/en/site.ftl", |text| {
            let text = text.replace("\nfavorites-title = Favorites", "\nfavorites-title = Fav { $x");
            text.replace("\nskip-link = ", "\nskip-link = NEW ")
        });
        edit(folder, &format!("{ARTICLE}/en.md"), |text| text.replacen("title = \"", "title = ", 1));
        fs::write(folder.join(format!("{ARTICLE}/zh.md")), "").unwrap();
    });
    let page = site.get(PATH).await.expect(200);
    assert_eq!(page.text("h1"), title);
    assert!(page.text(".masthead").contains("Favorites"));
    assert!(page.text(".skip").starts_with("NEW "));
    let told = page.text(".notices");
    assert!(told.contains("locales/en/site.ftl:") && told.contains("en.md:2:"), "{told}");
    assert_eq!(site.get("/zh/about").await.count(".notices"), 0);
    let page = site.get(&zh).await.expect(200);
    assert_eq!(page.text("h1"), zh_title);
    assert!(page.text(".notices").contains("zh.md"), "{}", page.text(".notices"));

    site.read_again(|folder| edit(folder, &format!("{ARTICLE}/article.toml"), |text| text + "\n= ="));
    assert_eq!(site.get(PATH).await.expect(200).text("h1"), title);
    site.read_again(|folder| fs::remove_dir_all(folder.join(ARTICLE)).unwrap());
    site.get(PATH).await.expect(404);
}

/// What only an editor's program sees is told, too, until it is gone: ends of lines that are not alike, a byte order
/// mark. TOML that does not parse for such an end is told once.
#[tokio::test]
async fn untidy_texts_are_told() {
    let mut site = Site::edited("pair", |_| ());
    let text = format!("{ARTICLE}/en.md");
    site.read_again(|folder| edit(folder, &text, |text| text.replacen('\n', "\r\n", 1)));
    let told = site.get(PATH).await.expect(200).text(".notices");
    assert!(told.contains("en.md:1:4: warning[line-ends]"), "{told}");
    site.read_files_again(&[&text], |folder| {
        edit(folder, &text, |text| format!("\u{feff}{}", text.replace("\r\n", "\n")));
    });
    let told = site.get(PATH).await.expect(200).text(".notices");
    assert!(told.contains("en.md: warning[bad-encoding]") && !told.contains("line-ends"), "{told}");
    site.read_files_again(&[&text], |folder| edit(folder, &text, |text| text.replace('\u{feff}', "")));
    assert_eq!(site.get(PATH).await.expect(200).count(".notices"), 0);

    let facts = format!("{ARTICLE}/article.toml");
    site.read_files_again(&[&facts], |folder| edit(folder, &facts, |text| text.replacen('\n', "\r", 1)));
    let told = site.get(PATH).await.expect(200).text(".notices");
    assert!(told.contains("line-ends") && !told.contains("toml-syntax"), "{told}");
}

/// A link follows the article that it names when that comes, moves or goes, though the text with the link stays.
#[tokio::test]
async fn links_follow_what_they_name() {
    let mut site = Site::edited("pair", |folder| {
        edit(folder, &format!("{ARTICLE}/en.md"), |text| text + "\n[there](article:newcomer)\n");
    });
    let links = |page: &crate::reply::Reply| page.attributes(".prose a[href*=newcomer]", "href");
    assert!(links(&site.get(PATH).await).is_empty());
    site.read_again(|folder| {
        edit(folder, "content/articles/2021/newcomer/article.toml", |_| {
            "section = \"group-news\"\nposted = 2021-01-01 08:00:00\noriginal = \"en\"\n".to_owned()
        });
        edit(folder, "content/articles/2021/newcomer/en.md", |_| {
            "+++\ntitle = \"New\"\nsummary = \"New.\"\n+++\n\nText.\n".to_owned()
        });
    });
    assert_eq!(links(&site.get(PATH).await), ["/en/news/group-news/newcomer"]);
    site.read_again(|folder| fs::remove_dir_all(folder.join("content/articles/2021/newcomer")).unwrap());
    assert!(links(&site.get(PATH).await).is_empty());
}

/// Whoever knows which files changed has only those read: a body that was not named stays as it was. What changes
/// the lists, or comes, or goes, is found all the same.
#[tokio::test]
async fn only_what_changed_is_looked_at() {
    let mut site = Site::edited("pair", |_| ());
    let (en, zh) = (format!("{ARTICLE}/en.md"), format!("{ARTICLE}/zh.md"));
    let facts = format!("{ARTICLE}/article.toml");
    let add = |text: String| text + "\nAdded.\n";
    site.read_files_again(&[&en], |folder| edit(folder, &en, add));
    assert!(site.get(PATH).await.expect(200).text(".prose").contains("Added."));

    site.read_files_again(&["locales/en/site.ftl"], |folder| edit(folder, &zh, add));
    let chinese = PATH.replace("/en/", "/zh/");
    assert!(!site.get(&chinese).await.expect(200).text(".prose").contains("Added."));
    site.read_files_again(&[&zh], |_| ());
    assert!(site.get(&chinese).await.expect(200).text(".prose").contains("Added."));

    let later = |text: String| text.replace("posted = 2020-", "posted = 2019-");
    site.read_files_again(&[&facts], |folder| edit(folder, &facts, later));
    assert!(site.get("/en/archive/2019").await.expect(200).text("main").contains("2019"));

    let newcomer = "content/articles/2021/newcomer";
    let files = [format!("{newcomer}/article.toml"), format!("{newcomer}/en.md")];
    site.read_files_again(&[&files[0], &files[1]], |folder| {
        edit(folder, &files[0], |_| {
            "section = \"group-news\"\nposted = 2021-01-01 08:00:00\noriginal = \"en\"\n".to_owned()
        });
        edit(folder, &files[1], |_| "+++\ntitle = \"New\"\nsummary = \"New.\"\n+++\n\nText.\n".to_owned());
    });
    site.get("/en/news/group-news/newcomer").await.expect(200);
    site.read_files_again(&[newcomer], |folder| fs::remove_dir_all(folder.join(newcomer)).unwrap());
    site.get("/en/news/group-news/newcomer").await.expect(404);
}

/// Files are watched: a save is told, what an editor leaves behind and what is only read is not. It does not matter
/// whether the folder is named by its whole path.
#[test]
fn saves_are_told() {
    fs::create_dir_all("target").unwrap();
    let folder = tempfile::tempdir_in("target").unwrap();
    let relative = Path::new("target").join(folder.path().file_name().unwrap());
    for path in [folder.path(), &relative] {
        assert_saves_are_told(path, folder.path());
    }
}

fn assert_saves_are_told(watched: &Path, folder: &Path) {
    let (calls, called) = mpsc::channel();
    let _watch = couplet::storage::watch::watch(&[watched], &[], calls).unwrap();
    fs::write(folder.join(".swap.swp"), "x").unwrap();
    fs::write(folder.join("4913"), "x").unwrap();
    fs::write(folder.join("en.md~"), "x").unwrap();
    assert!(called.recv_timeout(Duration::from_millis(300)).is_err());
    fs::write(folder.join("en.md.tmp"), "text").unwrap();
    fs::rename(folder.join("en.md.tmp"), folder.join("en.md")).unwrap();
    called.recv_timeout(Duration::from_secs(10)).unwrap();
    fs::read(folder.join("en.md")).unwrap();
    assert!(called.recv_timeout(Duration::from_millis(300)).is_err());
}
