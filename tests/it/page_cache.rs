//! Pages that are rendered once: what readers get of them, in which form, and until when.

use std::{
    io::Read,
    sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use axum::{http::header, response::IntoResponse};
use couplet::views::Failure;
use tokio::time::sleep;

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

const MEETING: &str = "/en/news/group-news/video-meeting";

/// Pages and feeds that are kept.
const KEPT: [&str; 6] =
    ["/en", MEETING, "/zh/news/group-news/video-meeting/parallel", "/zh/news", "/en/about", "/zh/feed.atom"];

async fn in_form(site: &Site, path: &str, accepted: &str) -> Reply {
    site.get_with(path, &[("accept-encoding", accepted)]).await.expect(200)
}

fn decoded(reply: &Reply) -> Vec<u8> {
    let mut bytes = Vec::new();
    match reply.header("content-encoding") {
        "" => bytes.clone_from(&reply.bytes),
        "br" => drop(brotli::Decompressor::new(&*reply.bytes, 4096).read_to_end(&mut bytes).unwrap()),
        "zstd" => bytes = zstd::decode_all(&*reply.bytes).unwrap(),
        "gzip" => drop(flate2::read::GzDecoder::new(&*reply.bytes).read_to_end(&mut bytes).unwrap()),
        other => panic!("{other}"),
    }
    bytes
}

/// Whether the page at a path is there already.
fn is_kept(site: &Site, path: &str) -> bool {
    site.keep(path, || Err(Failure::NotFound))
}

/// A page says the same in every form, each of which has a tag of its own.
#[tokio::test]
async fn a_page_says_the_same_in_every_form() {
    let site = Site::open("pair");
    for path in KEPT {
        let plain = site.get(path).await.expect(200);
        let mut tags = vec![plain.header("etag").to_owned()];
        assert!(tags[0].starts_with('"') && tags[0].len() == 34, "{path}: {}", tags[0]);
        for encoding in ["br", "zstd", "gzip"] {
            let form = in_form(&site, path, encoding).await;
            assert_eq!(form.header("content-encoding"), encoding, "{path}");
            assert_eq!(form.header("vary"), "accept-encoding", "{path}");
            assert_eq!(form.header("content-length"), form.bytes.len().to_string(), "{path}");
            assert!(form.bytes.len() * 2 < plain.bytes.len(), "{path}: {} bytes", form.bytes.len());
            assert_eq!(decoded(&form), plain.bytes, "{path} {encoding}");
            for name in ["content-type", "cache-control", "content-security-policy", "content-language"] {
                assert_eq!(form.header(name), plain.header(name), "{path} {encoding}");
            }
            tags.push(form.header("etag").to_owned());
        }
        tags.sort();
        tags.dedup();
        assert_eq!(tags.len(), 4, "{path}: {tags:?}");
    }
}

/// Other machines that serve the same site give a page the same tag, and a page that changed another.
#[tokio::test]
async fn tags_are_the_same_on_every_machine_until_the_page_changes() {
    let mut site = Site::open("pair");
    let other = Site::open("pair");
    let before = in_form(&site, MEETING, "br").await;
    assert_eq!(before.header("etag"), in_form(&other, MEETING, "br").await.header("etag"));
    site.publish_again(|folder| {
        edit(folder, "content/articles/2020/video-meeting/en.md", |text| {
            text.replace("last paragraph", "end")
        });
    });
    let after = in_form(&site, MEETING, "br").await;
    assert_ne!(before.header("etag"), after.header("etag"));
    assert!(String::from_utf8(decoded(&after)).unwrap().contains("The end of the report."));
}

/// A reader who has the page in any form is told that it is still the same.
#[tokio::test]
async fn who_has_a_page_does_not_get_it_again() {
    let site = Site::open("pair");
    for path in KEPT {
        let plain = site.get(path).await;
        let brotli = in_form(&site, path, "br").await;
        let (plain, brotli) = (plain.header("etag"), brotli.header("etag"));
        for (known, told) in [
            (plain.to_owned(), plain),
            (brotli.to_owned(), brotli),
            (format!("W/{brotli}"), &*format!("W/{brotli}")),
            (format!("\"other\", {brotli}"), brotli),
            ("*".to_owned(), plain),
        ] {
            let headers = [("if-none-match", &*known), ("accept-encoding", "gzip")];
            let reply = site.get_with(path, &headers).await.expect(304);
            assert!(reply.bytes.is_empty(), "{path}");
            assert_eq!(reply.header("etag"), told, "{path}");
            assert_eq!(reply.header("vary"), "accept-encoding", "{path}");
            assert_eq!(
                reply.header("cache-control"),
                "public, max-age=60, stale-while-revalidate=600",
                "{path}"
            );
        }
        for other in ["\"other\"", "", "video", "W/\"0-br\""] {
            assert!(!site.get_with(path, &[("if-none-match", other)]).await.expect(200).bytes.is_empty());
        }
    }
}

/// `HEAD` gives the headers of `GET`, whether the page was made before or not.
#[tokio::test]
async fn head_gives_the_headers_alone() {
    let site = Site::open("pair");
    for path in KEPT {
        for _ in 0..2 {
            let head = site.send("HEAD", path, &[("accept-encoding", "br")]).await.expect(200);
            assert!(head.bytes.is_empty(), "{path}");
            assert_eq!(head.headers, in_form(&site, path, "br").await.headers, "{path}");
        }
    }
}

/// Whatever the query, a page is kept once; what depends on the query, or is an error, not at all.
#[tokio::test]
async fn a_page_is_kept_once_whatever_the_query() {
    let site = Site::open("pair").indexed();
    for query in ["?a=1", "?utm_source=x&b=2", "?%00", ""] {
        let path = format!("{MEETING}{query}");
        assert_eq!(
            in_form(&site, &path, "br").await.header("etag"),
            in_form(&site, MEETING, "br").await.header("etag")
        );
        assert_eq!(is_kept(&site, &path), query.is_empty(), "{path}");
    }
    for path in ["/en/search", "/en/favorites", "/en/nowhere", "/en/news/group-news/nowhere", "/en/suggest"] {
        let page = site.get(&format!("{path}?q=meeting")).await;
        assert!(!page.headers.contains_key("etag"), "{path}");
        assert!(!is_kept(&site, path), "{path}");
    }
}

/// However many ask for a page at once, one of them renders it. A failure is not kept.
#[test]
fn a_page_is_made_once_for_all_who_ask_at_once() {
    let site = Site::open("pair");
    let made = AtomicUsize::new(0);
    let make = || {
        thread::sleep(Duration::from_millis(20));
        made.fetch_add(1, Ordering::Relaxed);
        if made.load(Ordering::Relaxed) == 1 { Err(Failure::Internal) } else { Ok("a page".into_response()) }
    };
    assert!(!site.keep("/en/page", make));
    let at_once = Barrier::new(20);
    let ask = || {
        at_once.wait();
        site.keep("/en/page", make)
    };
    let is_there_for_all = thread::scope(|scope| {
        let all: Vec<_> = (0..20).map(|_| scope.spawn(ask)).collect();
        all.into_iter().all(|one| one.join().unwrap())
    });
    assert!(is_there_for_all);
    assert_eq!(made.load(Ordering::Relaxed), 2);
}

/// A form that is asked for often is made as small as it gets, while readers get the quick one.
async fn until_best(site: &Site, path: &str) -> Reply {
    for _ in 0..500 {
        let reply = in_form(site, path, "br").await;
        if reply.header("etag").ends_with("-br11\"") {
            return reply;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("{path} did not get any smaller");
}

#[tokio::test]
async fn what_is_asked_for_often_gets_smaller() {
    let site = Site::open("pair");
    let quick = in_form(&site, MEETING, "br").await;
    assert!(quick.header("etag").ends_with("-br5\""), "{}", quick.header("etag"));
    let best = until_best(&site, MEETING).await;
    assert!(best.bytes.len() < quick.bytes.len());
    assert_eq!(decoded(&best), decoded(&quick));
    site.get_with(MEETING, &[("if-none-match", quick.header("etag"))]).await.expect(304);
}

/// After a reload pages show what is new at once, and those that many read are there already, those that did not
/// change in their best form.
#[tokio::test]
async fn a_reload_finds_popular_pages_made() {
    let mut site = Site::open("pair");
    let best = until_best(&site, "/zh/about").await;
    for path in [MEETING, MEETING, "/en/news"] {
        in_form(&site, path, "gzip").await;
    }
    site.publish_again(|folder| {
        edit(folder, "content/articles/2020/video-meeting/en.md", |text| {
            text.replace("last paragraph", "end")
        });
    });
    assert!(is_kept(&site, MEETING));
    assert!(is_kept(&site, "/zh/about"));
    assert!(!is_kept(&site, "/en/news"), "once is not often");
    assert!(site.get(MEETING).await.body.contains("The end of the report."));
    let after = in_form(&site, "/zh/about", "br").await;
    assert_eq!((after.header("etag"), &after.bytes), (best.header("etag"), &best.bytes));
}

/// A page that is gone after a reload is gone.
#[tokio::test]
async fn a_reload_leaves_out_what_is_gone() {
    let mut site = Site::open("pair");
    for _ in 0..3 {
        site.get(MEETING).await.expect(200);
    }
    site.publish_again(|folder| {
        std::fs::remove_dir_all(folder.join("content/articles/2020/video-meeting")).unwrap();
    });
    site.get(MEETING).await.expect(404);
}

/// With no memory for pages each is rendered when asked for, and answered as well as those that are kept.
#[tokio::test]
async fn keeping_pages_can_be_switched_off() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| format!("cache = {{ page-megabytes = 0 }}\n{text}"));
    });
    let form = in_form(&site, MEETING, "br").await;
    assert!(!is_kept(&site, MEETING));
    assert_eq!(form.header("etag"), in_form(&Site::open("pair"), MEETING, "br").await.header("etag"));
    site.get_with(MEETING, &[("if-none-match", form.header("etag"))]).await.expect(304);
}

/// What is kept does not outgrow the setting.
#[test]
fn pages_take_no_more_memory_than_the_setting_gives() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| format!("cache = {{ page-megabytes = 1 }}\n{text}"));
    });
    let paths: Vec<_> = (0..400).map(|number| format!("/en/{number}")).collect();
    for path in &paths {
        let page = || Ok(([(header::CONTENT_TYPE, "text/html")], "x".repeat(100_000)).into_response());
        assert!(site.keep(path, page));
    }
    let mut kept = 0;
    for path in &paths {
        kept += usize::from(is_kept(&site, path));
    }
    assert!((1..=10).contains(&kept), "{kept} pages of 100 KB in 1 MB");
}
