//! Corrections: what was wrong in a published text, told under it and in its metadata.

use std::path::Path;

use crate::{
    harness::{Site, edit},
    walk::all_entries,
};

const ARTICLE: &str = "news/group-news/video-meeting";

const TABLES: &str = r#"
[[correction]]
time = 2020-10-01 09:00:00
[correction.text]
en = "An earlier version <misspelled> a name."
zh = "先前的版本写错了一个人名。"

[[correction]]
time = 2020-10-05 18:30:00
[correction.text]
en = "The date was a day late."

[[correction]]
time = 2028-01-01 00:00:00
[correction.text]
en = "Not yet."
"#;

fn corrected(folder: &Path) {
    edit(folder, "content/articles/2020/video-meeting/article.toml", |text| format!("{text}\n{TABLES}"));
}

/// Each edition tells the corrections of its own text, the latest first, none before its time.
#[tokio::test]
async fn each_edition_tells_its_own_corrections() {
    let site = Site::edited("pair", corrected);
    assert_eq!(site.findings("en"), "Nothing found.\n");
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert_eq!(page.text(".corrections h2"), "Corrections");
    let expected = ["The date was a day late.", "An earlier version <misspelled> a name."];
    assert_eq!(page.texts(".corrections li p"), expected);
    assert_eq!(page.attributes(".corrections time", "datetime")[0], "2020-10-05T18:30:00+08:00");
    let page = site.get(&format!("/zh/{ARTICLE}")).await.expect(200);
    assert_eq!(page.text(".corrections h2"), "更正");
    assert_eq!(page.texts(".corrections li p"), ["先前的版本写错了一个人名。"]);
    let plain = site.get("/en/news/group-news/second-meeting").await.expect(200);
    assert_eq!(plain.count(".corrections"), 0);
}

/// The last correction is the time of change: in the byline, the head and the sitemap, of its edition alone.
#[tokio::test]
async fn the_last_correction_is_the_time_of_change() {
    let site = Site::edited("pair", corrected);
    for (locale, time) in [("en", "2020-10-05T18:30:00+08:00"), ("zh", "2020-10-01T09:00:00+08:00")] {
        let path = format!("/{locale}/{ARTICLE}");
        let page = site.get(&path).await.expect(200);
        assert_eq!(page.attribute("meta[property='article:modified_time']", "content"), time);
        let posted = "2020-09-22T01:44:00+08:00";
        assert_eq!(page.attribute("meta[property='article:published_time']", "content"), posted);
        assert_eq!(page.attributes(".byline time", "datetime"), [posted, time]);
        let entry = all_entries(&site).await.into_iter().find(|entry| entry.loc.ends_with(&path)).unwrap();
        assert_eq!(entry.lastmod.as_deref(), Some(time));
    }
    site.set_clock("2028-01-01T00:00:00+08:00");
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert_eq!(page.texts(".corrections li p")[0], "Not yet.");
}
