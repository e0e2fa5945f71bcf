//! Search: what is found, and in which order.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    harness::{Site, edit, repository},
    reply::Reply,
};

/// The addresses of what was found, in order: those of the reader's language, then the others.
pub fn found(page: &Reply) -> Vec<String> {
    page.attributes("main ol.hits > li :is(h2, h3) a", "href")
}

/// The slugs of what was found, in order.
pub fn slugs(page: &Reply) -> Vec<String> {
    found(page).iter().map(|href| href.rsplit('/').next().unwrap().to_owned()).collect()
}

/// A text as it stands in an address.
pub fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The search page with the answer to `text`.
pub async fn search(site: &Site, locale: &str, text: &str) -> Reply {
    site.get(&format!("/{locale}/search?q={}", encoded(text))).await.expect(200)
}

/// The slugs of what `text` finds.
pub async fn slugs_of(site: &Site, locale: &str, text: &str) -> Vec<String> {
    slugs(&search(site, locale, text).await)
}

fn is_han(char: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&char)
}

/// The Markdown bodies in Chinese below `folder`, by slug.
fn chinese_bodies(folder: &Path) -> Vec<(String, String)> {
    let mut bodies = Vec::new();
    for year in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for article in fs::read_dir(year).unwrap().map(|entry| entry.unwrap().path()) {
            if let Ok(text) = fs::read_to_string(article.join("zh.md")) {
                let body = text.splitn(3, "+++").nth(2).unwrap().to_owned();
                bodies.push((article.file_name().unwrap().to_str().unwrap().to_owned(), body));
            }
        }
    }
    bodies
}

/// Every two neighbors of a text of which at least one is a Chinese character and both stand in words.
fn neighbors(text: &str) -> BTreeSet<String> {
    let chars: Vec<char> = text.chars().collect();
    let pairs = chars.windows(2).filter(|pair| {
        pair.iter().any(|char| is_han(*char))
            && pair.iter().all(|char| is_han(*char) || char.is_ascii_alphanumeric())
    });
    pairs.map(|pair| pair.iter().collect()).collect()
}

/// Any two neighboring characters of any Chinese body of the shipped site find that article. Sixteen
/// pairs are asked for at once, all of which an answer must have.
#[tokio::test]
async fn any_two_neighboring_characters_are_found() {
    let site = Site::shipped().indexed();
    let mut count = 0;
    for (slug, body) in chinese_bodies(&repository().join("content/articles")) {
        let pairs: Vec<String> = neighbors(&body).into_iter().collect();
        for pairs in pairs.chunks(16) {
            let page = search(&site, "zh", &pairs.join(" ")).await;
            assert!(slugs(&page).contains(&slug), "{pairs:?} do not find {slug}");
            let said = page.texts("main [role=status]").concat();
            assert!(!said.contains("没有一篇"), "not all of {pairs:?} are in {slug}: {said}");
            count += pairs.len();
        }
    }
    assert!(count > 5_000, "only {count} pairs");
}

/// A Chinese word on the English site shows the English translation of the story that has it in
/// Chinese, says in which language it was found, and shows where.
#[tokio::test]
async fn a_word_of_another_language_finds_the_translation() {
    let site = Site::shipped().indexed();
    let page = search(&site, "en", "重庆").await;
    let story = "/en/news/group-news/chongqing-video-meeting";
    let place = found(&page).iter().position(|href| href == story).unwrap();
    assert!(page.texts("main h2").contains(&"Found in Chinese only".to_owned()));
    let title = &page.texts("main ol.hits > li :is(h2, h3) a")[place];
    assert_eq!(title, "SINOMACH Holds Video Meeting With Chongqing Municipal Government");
    assert!(
        page.texts("main ol.hits li > article > p")
            .iter()
            .any(|text| text.starts_with("SINOMACH and Chongqing met"))
    );
    assert!(page.texts(".answer q[lang='zh-Hans'] mark").contains(&"重庆".to_owned()));
    assert!(page.texts(".answer").iter().all(|text| text.starts_with("In Chinese:")));
}

/// What answers in the reader's language comes first and is not told again for another.
#[tokio::test]
async fn the_readers_language_comes_first() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/chinese-only/zh.md", |text| format!("{text}\n\nMeeting\n"));
        edit(folder, "content/articles/2020/video-meeting/zh.md", |text| format!("{text}\n\nMeeting\n"));
    })
    .indexed();
    let page = search(&site, "en", "meeting").await;
    assert_eq!(page.text("main [role=status]:not(.spoken)"), "4 stories for “meeting”");
    let second = site.get("/en/search?q=meeting&page=2").await.expect(200);
    let mut all = found(&page);
    assert_eq!(all.len(), 2);
    assert_eq!(page.texts("main h2").len(), 2, "only titles on the first page");
    all.extend(found(&second));
    assert_eq!(all.last().unwrap(), "/en/news/group-news/chinese-only");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 4);
    assert!(second.texts("main h2").contains(&"Found in Chinese only".to_owned()));
    assert_eq!(second.text("main h3 a[lang='zh-Hans']"), "只有中文");
}

/// Forms of a word, accents, width, and traditional characters do not matter; in either edition.
#[tokio::test]
async fn spellings_are_folded() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            format!("{text}\n\nA Café on Łódź Straße.\n")
        });
        edit(folder, "content/articles/2020/signs/zh.md", |text| format!("{text}\n\n㈱甲有Ａ４纸。\n"));
    })
    .indexed();
    for (locale, text, slug) in [
        ("en", "meetings", "video-meeting"),
        ("en", "MEET", "video-meeting"),
        ("en", "ｍｅｅｔｉｎｇ", "video-meeting"),
        ("zh", "meetings", "video-meeting"),
        ("en", "cafe", "signs"),
        ("en", "CAFÉ", "signs"),
        ("en", "lodz strasse", "signs"),
        ("zh", "a4", "signs"),
        ("zh", "Ａ４", "signs"),
        ("zh", "４紙", "signs"),
        ("zh", "會議", "video-meeting"),
        ("zh", "視頻會議", "video-meeting"),
        ("zh", "集团 video meeting", "video-meeting"),
        ("en", "group 视频", "video-meeting"),
        ("zh", "议", "video-meeting"),
        ("zh", "市政府和集团", "video-meeting"),
    ] {
        let slugs = slugs_of(&site, locale, text).await;
        assert!(slugs.contains(&slug.to_owned()), "{text} in {locale} finds {slugs:?}");
    }
    assert_eq!(slugs_of(&site, "zh", "议频").await, [""; 0]);
    let mixed = search(&site, "en", "group 视频").await;
    assert_eq!(mixed.text("main h2"), "Found across languages");
    assert_eq!(mixed.text(".answer q[lang='zh-Hans'] mark"), "视频");
}

/// What stands in quotation marks is found only as it stands there.
#[tokio::test]
async fn a_phrase_is_found_as_it_stands() {
    let site = Site::open("pair").indexed();
    assert_eq!(slugs_of(&site, "en", "\"met again\"").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "“met again”").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "\"again met\"").await, [""; 0]);
    assert_eq!(slugs_of(&site, "en", "again met").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "en", "\"the group and the city\" link").await, ["video-meeting"]);
    assert_eq!(slugs_of(&site, "zh", "“双方再次”").await, ["second-meeting"]);
    assert_eq!(slugs_of(&site, "zh", "「再次双方」").await, [""; 0]);
    assert_eq!(slugs_of(&site, "en", "\"met again").await, ["second-meeting"], "a mark that is not closed");
}

/// People, sources, sections and topics find their stories.
#[tokio::test]
async fn names_and_topics_are_found() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/article.toml", |text| {
            format!("{text}\ntopics = [\"solar-power\"]\n")
        });
    })
    .indexed();
    assert!(slugs_of(&site, "en", "group desk").await.contains(&"video-meeting".to_owned()));
    assert!(slugs_of(&site, "zh", "通讯社").await.contains(&"video-meeting".to_owned()));
    assert_eq!(slugs_of(&site, "en", "solar").await, ["signs"]);
}

/// A word in the title counts for more than in the summary, there for more than in the body, and
/// among equals the newest comes first.
#[tokio::test]
async fn the_title_weighs_most() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            text.replace("A title may", "Pagoda pagoda pagoda.")
        });
        edit(folder, "content/articles/2020/second-meeting/en.md", |text| {
            text.replace("met again.\"", "met. Pagoda.\"")
        });
        edit(folder, "content/articles/2020/third-meeting/en.md", |text| text.replace("A Third", "A Pagoda"));
        edit(folder, "Leptos.toml", |text| text.replace("page-size = 2", "page-size = 10"));
    })
    .indexed();
    let page = search(&site, "en", "pagoda").await;
    assert_eq!(slugs(&page), ["third-meeting", "second-meeting", "signs"]);
    assert_eq!(page.texts("main mark"), ["Pagoda", "Pagoda", "Pagoda", "pagoda", "pagoda"]);
    let newest = site.get("/en/search?q=pagoda&sort=date").await.expect(200);
    let mut dates = newest.attributes("main .hits time", "datetime");
    assert_eq!(dates.len(), 3);
    dates.reverse();
    assert!(dates.is_sorted());
}

/// Until its minute an embargoed article is not found, from that minute it is; a draft never.
#[tokio::test]
async fn an_embargo_holds_in_search() {
    let site = Site::open("pair").indexed();
    for (time, is_found) in [
        ("2029-12-31T23:59:59+08:00", false),
        ("2030-01-01T07:59:59+08:00", false),
        ("2030-01-01T08:00:00+08:00", true),
        ("2031-01-01T00:00:00Z", true),
    ] {
        site.set_clock(time);
        for (locale, text) in [("en", "embargo"), ("zh", "尚未解禁"), ("en", "解禁"), ("zh", "embargo")]
        {
            let slugs = slugs_of(&site, locale, text).await;
            assert_eq!(slugs.contains(&"embargoed".to_owned()), is_found, "{text} at {time}");
            let suggested =
                site.get(&format!("/{locale}/search/suggest?q={}", encoded(text))).await.expect(200);
            assert!(is_found || !suggested.body.contains("embargoed"));
        }
        let draft = slugs_of(&site, "en", "unfinished draft").await;
        assert!(!draft.contains(&"unfinished".to_owned()));
    }
}

/// When no story has all the words, those that have most of them are shown, and it is said so.
#[tokio::test]
async fn most_of_the_words_are_better_than_nothing() {
    let site = Site::open("pair").indexed();
    let page = search(&site, "en", "they signed three xylophones").await;
    assert_eq!(slugs(&page), ["second-meeting"]);
    assert!(page.text("main [role=status]:not(.spoken)").starts_with("No story has all of"));
}

/// A third language is searched as the others are.
#[tokio::test]
async fn a_third_language_is_searched() {
    let site = Site::open("three-locales").indexed();
    let own = slugs_of(&site, "fr", "partout").await;
    assert!(!own.is_empty());
    for locale in ["en", "zh"] {
        let page = search(&site, locale, "partout").await;
        assert_eq!(slugs(&page).len(), own.len());
        assert!(page.count(".answer q[lang=fr]") > 0);
    }
}
