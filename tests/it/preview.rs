//! Preview links: who may read a draft or an embargoed article, and for how long.

use std::path::Path;

use couplet::server::preview;
use jiff::Timestamp;

use crate::harness::{Site, TODAY, edit};

const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// The fixture site with a secret in its settings.
fn with_secret(folder: &Path) {
    edit(folder, "Leptos.toml", |text| {
        text.replace(
            "[package.metadata.leptos]",
            &format!("[preview]\nsecret = \"{SECRET}\"\n\n[package.metadata.leptos]"),
        )
    });
}

fn site() -> Site {
    Site::edited("pair", with_secret)
}

/// The end of a link to `slug` that was made at `time` for an hour.
fn link(slug: &str, time: &str) -> String {
    let time: Timestamp = time.parse().unwrap();
    let key = preview::key(SECRET, &slug.parse().unwrap(), time, 1).unwrap();
    format!("preview/{slug}/{key}")
}

/// The link opens the draft in each of its languages, says what it is, and the switch leads to its twin.
#[tokio::test]
async fn a_link_opens_a_draft_in_every_language() {
    let site = site();
    let link = link("unfinished", TODAY);
    for (locale, other, title, notice) in [
        (
            "en",
            "zh",
            "Unfinished Draft",
            "Preview of a draft: it is not published. The link works until January 1, 2027 at 1:00",
        ),
        ("zh", "en", "未完成的草稿", "草稿预览：文章尚未发布。 本链接在2027年1月1日 01:00之前有效。"),
    ] {
        let page = site.get(&format!("/{locale}/{link}")).await.expect(200);
        assert_eq!(page.text("h1"), title);
        assert!(page.text(".notice").replace('\u{202f}', " ").contains(notice), "{}", page.text(".notice"));
        assert_eq!(page.twin(), format!("/{other}/{link}"));
    }
}

/// What the link opens is kept nowhere, listed nowhere, and its address is told to no other site.
#[tokio::test]
async fn a_preview_is_private() {
    let page = site().get(&format!("/en/{}", link("unfinished", TODAY))).await.expect(200);
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert!(page.is_noindex());
    assert_eq!(page.count("head link[rel=canonical], head link[hreflang]"), 0);
    assert_eq!(page.count("[data-slug]"), 0, "a story that nobody can open is not to be saved");
    assert_eq!(
        page.count(".share, .source, .quotation"),
        0,
        "nor to be passed on by an address that is none yet"
    );
}

/// After its time the link says that it has ended, in the language of its address.
#[tokio::test]
async fn a_link_ends_at_its_time() {
    let site = site();
    let link = link("unfinished", TODAY);
    site.set_clock("2027-01-01T00:59:59+08:00");
    site.get(&format!("/en/{link}")).await.expect(200);
    site.set_clock("2027-01-01T01:00:00+08:00");
    assert_eq!(site.get(&format!("/en/{link}")).await.expect(410).text("h1"), "This preview has ended");
    assert_eq!(site.get(&format!("/zh/{link}")).await.expect(410).text("h1"), "预览已结束");
}

/// A link that was not made here opens nothing and tells nothing: another slug, time, code or secret, or no secret at all.
#[tokio::test]
async fn a_forged_link_opens_nothing() {
    let site = site();
    let good = link("unfinished", TODAY);
    let (head, code) = good.rsplit_once('-').unwrap();
    let later = format!("{}-{code}", head.replace("17", "18"));
    let forged = [
        good.replace("unfinished", "embargoed"),
        later,
        format!("{head}-{}", code.replace(|digit: char| digit.is_ascii_digit(), "a")),
        format!("{head}-{}", &code[..30]),
        format!("{head}-"),
        head.to_owned(),
        "preview/unfinished".to_owned(),
    ];
    for path in &forged {
        assert_ne!(*path, good);
        site.get(&format!("/en/{path}")).await.expect(404);
    }
    let other = Site::edited("pair", |folder| {
        with_secret(folder);
        edit(folder, "Leptos.toml", |text| text.replace(SECRET, &SECRET.replace('0', "f")));
    });
    other.get(&format!("/en/{good}")).await.expect(404);
    Site::open("pair").get(&format!("/en/{good}")).await.expect(404);
}

/// An embargoed article can be previewed until its minute; from then on the link leads to the article.
#[tokio::test]
async fn a_link_to_an_embargoed_article_leads_to_it_once_it_is_published() {
    let site = site();
    let link = link("embargoed", "2030-01-01T07:30:00+08:00");
    site.set_clock("2030-01-01T07:59:59+08:00");
    let page = site.get(&format!("/zh/{link}")).await.expect(200);
    assert!(
        page.text(".notice").starts_with("预览：文章将于2030年1月1日 08:00发布。"),
        "{}",
        page.text(".notice")
    );
    site.set_clock("2030-01-01T08:00:00+08:00");
    let reply = site.get(&format!("/zh/{link}")).await;
    assert_eq!(reply.redirect(), (302, "/zh/news/notes/embargoed"));
    assert_eq!(reply.header("cache-control"), "no-store");
}

/// Who has the link sees the pictures of the draft, as long as the link works; nobody else does.
#[tokio::test]
async fn a_link_opens_the_pictures_too() {
    let site = Site::edited("pair", |folder| {
        with_secret(folder);
        let folder = folder.join("content/articles/2020/unfinished");
        edit(&folder, "chart.svg", |_| {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>".to_owned()
        });
        edit(&folder, "en.md", |text| format!("{text}\n\n![Chart](chart.svg)\n"));
    });
    let page = site.get(&format!("/en/{}", link("unfinished", TODAY))).await.expect(200);
    let src = page.attribute("figure img", "src");
    let picture = site.get(&src).await.expect(200);
    assert_eq!(picture.header("cache-control"), "no-store");
    let key = src.split('/').nth(2).unwrap();
    site.get(&src.replace(&format!("{key}/"), "")).await.expect(404);
    site.get(&src.replace("unfinished", "signs")).await.expect(404);
    let forged = key.replace(&key[key.len() - 4..], "0000");
    site.get(&src.replace(key, &forged)).await.expect(404);
    site.set_clock("2027-01-01T01:00:00+08:00");
    site.get(&src).await.expect(404);
}
