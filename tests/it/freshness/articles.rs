//! Articles whose original changed.

use super::accept;
use crate::harness::{Site, copy_of, edit};

const ARTICLE: &str = "content/articles/2020/video-meeting";

fn accepted() -> tempfile::TempDir {
    let site = copy_of("pair");
    assert_eq!(accept(site.path(), &["video-meeting", "--minor"]).0, Some(0));
    site
}

/// Readers of the translation are told which paragraph changed, beside the text and on it; the original says
/// nothing, and whoever checks is told too.
#[tokio::test]
async fn a_changed_paragraph_is_told_and_marked() {
    let mut site = Site::at(accepted());
    let path = "/en/news/group-news/video-meeting";
    assert_eq!(site.get(path).await.count("[data-stale], .notice"), 0);
    assert_eq!(site.findings("en"), "Nothing found.\n");
    site.reload(|folder| {
        edit(folder, &format!("{ARTICLE}/zh.md"), |text| text.replacen("重庆", "重慶市", 1));
    });
    site.reload(|folder| edit(folder, &format!("{ARTICLE}/zh.md"), |text| text + "\n新的一段。\n"));
    let page = site.get(path).await;
    assert!(page.text(".notice").contains("of the Chinese original changed since this translation."));
    assert_eq!(site.get("/zh/news/group-news/video-meeting").await.count("[data-stale], .notice"), 0);
    let told = site.findings("en");
    assert!(told.contains("video-meeting/en.md: warning[stale-translation]"), "{told}");
    assert!(told.contains("couplet accept video-meeting en"), "{told}");
}

/// Accepting it ends that, counts as a change of the translation unless it is minor, and leaves all else in the
/// file as it was.
#[tokio::test]
async fn what_is_accepted_is_fresh_again() {
    let folder = accepted();
    let facts = || std::fs::read_to_string(folder.path().join(ARTICLE).join("article.toml")).unwrap();
    let before = facts();
    edit(folder.path(), &format!("{ARTICLE}/zh.md"), |text| text + "\n新的一段。\n");
    let (code, said) = accept(folder.path(), &["video-meeting", "en"]);
    assert_eq!((code, said.as_str()), (Some(0), "video-meeting: en answers zh as it is now.\n"));
    let own = before.split("[accepted").next().unwrap();
    assert!(facts().starts_with(own), "{}", facts());
    let line = |key: &str, text: &str| text.lines().find(|line| line.starts_with(key)).unwrap().to_owned();
    assert_ne!(line("blocks = ", &facts()), line("blocks = ", &before));
    let accepted = line("time = ", &facts());
    assert_ne!(accepted, line("time = ", &before));
    edit(folder.path(), &format!("{ARTICLE}/zh.md"), |text| text + "\n又一段。\n");
    accept(folder.path(), &["video-meeting", "en", "--minor"]);
    assert_eq!(line("time = ", &facts()), accepted);
    let site = Site::at(folder);
    let page = site.get("/en/news/group-news/video-meeting").await;
    assert_eq!(page.count("[data-stale], .notice"), 0);
}

/// What is up to date gets no new time: nothing changed that readers should be told of.
#[test]
fn what_is_up_to_date_stays_as_it_is() {
    let folder = accepted();
    let facts = || std::fs::read_to_string(folder.path().join(ARTICLE).join("article.toml")).unwrap();
    let before = facts();
    let (code, said) = accept(folder.path(), &["video-meeting", "en"]);
    let expected =
        "video-meeting: en is recorded already as an answer to zh as it is now; nothing was changed.\n";
    assert_eq!((code, said.as_str(), facts()), (Some(0), expected, before.clone()));
    accept(folder.path(), &["--all"]);
    let (code, said) = accept(folder.path(), &["--all"]);
    let expected = "All of these translations are up to date; nothing was changed.\n";
    assert_eq!((code, said.as_str(), facts()), (Some(0), expected, before));
}

/// A copy of the original is no translation, unless a comment says that it is meant.
#[test]
fn a_copy_of_the_original_is_refused() {
    let folder = accepted();
    let facts = || std::fs::read_to_string(folder.path().join(ARTICLE).join("article.toml")).unwrap();
    let before = facts();
    let paragraph = "\n这一段是后来加上的，英文版还没有译出来。\n";
    edit(folder.path(), &format!("{ARTICLE}/zh.md"), |text| text + paragraph);
    edit(folder.path(), &format!("{ARTICLE}/en.md"), |text| text + paragraph);
    let (code, said) = accept(folder.path(), &["video-meeting", "en"]);
    assert_eq!((code, facts()), (Some(2), before), "{said}");
    let expected = "video-meeting: en was not recorded: one part of it is still in the language of zh.\n“couplet check” shows";
    assert!(said.starts_with(expected), "{said}");
    edit(folder.path(), &format!("{ARTICLE}/en.md"), |text| {
        text.replace(paragraph, &format!("\n<!-- couplet: allow untranslated -->{paragraph}"))
    });
    assert_eq!(accept(folder.path(), &["video-meeting", "en"]).0, Some(0));
}

/// What is not there is refused.
#[test]
fn what_is_not_there_is_refused() {
    let site = copy_of("pair");
    for (arguments, why) in [
        (&["nowhere"][..], "There is no article and no fixed page “nowhere”."),
        (&["video-meeting", "fr"], "The site has no locale “fr”."),
        (&["video-meeting", "zh"], "video-meeting has no translation zh to accept."),
    ] {
        let (code, said) = accept(site.path(), arguments);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(why), "{said}");
    }
}
