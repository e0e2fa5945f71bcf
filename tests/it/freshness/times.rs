//! When a translation changed, as machines are told: in the same words everywhere.

use serde_json::Value;

use super::accept;
use crate::{
    harness::{Site, copy_of, edit},
    walk::all_entries,
};

/// An accepted translation changed when it was accepted: in its metadata for engines and for social sites, in its
/// byline, in the sitemap and in the feeds. The original did not.
#[tokio::test]
async fn an_accepted_translation_changed_everywhere_at_once() {
    let folder = copy_of("pair");
    assert_eq!(accept(folder.path(), &["video-meeting", "en"]).0, Some(0));
    edit(folder.path(), "content/articles/2020/video-meeting/article.toml", |text| {
        let is_time = |line: &&str| line.starts_with("time = ");
        let lines = text.lines().map(|line| if is_time(&line) { "time = 2020-11-05T10:20:30" } else { line });
        lines.flat_map(|line| [line, "\n"]).collect()
    });
    let site = Site::at(folder);
    let own = "2020-09-22T01:44:00+08:00";
    for (locale, time) in [("en", "2020-11-05T10:20:30+08:00"), ("zh", own)] {
        let path = format!("/{locale}/news/group-news/video-meeting");
        let page = site.get(&path).await.expect(200);
        let data: Value =
            serde_json::from_str(&page.inner_html("script[type='application/ld+json']")).unwrap();
        let story = data["@graph"].as_array().unwrap().iter().find(|item| item["@type"] == "NewsArticle");
        assert_eq!(story.unwrap()["dateModified"], time);
        assert_eq!(page.attribute("meta[property='article:modified_time']", "content"), time);
        assert_eq!(page.attributes(".byline time", "datetime").last().unwrap(), time);
        let entry = all_entries(&site).await.into_iter().find(|entry| entry.loc.ends_with(&path)).unwrap();
        assert_eq!(entry.lastmod.as_deref(), Some(time));

        let atom: atom_syndication::Feed =
            site.get(&format!("/{locale}/feed.atom")).await.expect(200).body.parse().unwrap();
        let is_it =
            |entry: &&atom_syndication::Entry| entry.links.iter().any(|link| link.href.ends_with(&path));
        assert_eq!(atom.entries.iter().find(is_it).unwrap().updated.to_rfc3339(), time);
        let json: Value =
            serde_json::from_str(&site.get(&format!("/{locale}/feed.json")).await.expect(200).body).unwrap();
        let mut items = json["items"].as_array().unwrap().iter();
        let item = items.find(|item| item["url"].as_str().unwrap().ends_with(&path)).unwrap();
        assert_eq!(item["date_modified"], time);
    }
}
