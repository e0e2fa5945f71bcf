//! `couplet export`: which files there are, and that they are the site.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use axum::http::{HeaderMap, StatusCode};
use tempfile::TempDir;

use crate::{
    harness::{Site, edit, repository},
    reply::Reply,
    walk::all_entries,
};

/// The fixture site with built files, as a build puts them beside it.
pub fn site() -> Site {
    Site::edited("pair", |folder| {
        fs::create_dir_all(folder.join("target/site/pkg")).unwrap();
        for name in ["pkg/couplet.css", "pkg/couplet.js", "pkg/couplet.wasm", "favicon.svg", "icon-180.png"] {
            fs::write(folder.join("target/site").join(name), format!("the bytes of {name}")).unwrap();
        }
        // A twin of the build, in the place of which the export makes its own.
        fs::write(folder.join("target/site/pkg/couplet.css.gz"), "of the build").unwrap();
        fs::write(folder.join("target/site/_redirects"), "/here /there 301\n").unwrap();
        let plant = "end2end/site/content/articles/2022/utf-8/placemat.png";
        let meeting = folder.join("content/articles/2020/video-meeting");
        fs::copy(repository().join(plant), meeting.join("plant.png")).unwrap();
        edit(&meeting, "en.md", |text| format!("{text}\n![A plant](plant.png)\n"));
        edit(&meeting, "zh.md", |text| format!("{text}\n![工厂](plant.png)\n"));
    })
}

/// An export of the site into a folder of its own.
pub fn exported(site: &Site) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let report = site.export(folder.path(), &|_, _| ()).unwrap();
    assert_eq!((report.unchanged, report.removed, &report.failed), (0, 0, &Vec::new()));
    folder
}

/// The files of an export that readers can ask for, without their twins, with their bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files);
    let names: BTreeSet<String> = files.keys().cloned().collect();
    let is_twin = |name: &str| {
        let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
        plain.is_some_and(|plain| names.contains(plain))
    };
    files.retain(|name, _| !is_twin(name));
    files
}

fn collect(folder: &Path, above: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = format!("{above}{}", entry.file_name().to_str().unwrap());
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}

/// Whether a file has this ending.
pub fn ends_in(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == ending)
}

/// A page of an export.
pub fn page(folder: &Path, name: &str) -> Reply {
    let bytes = fs::read(folder.join(name)).unwrap_or_else(|reason| panic!("{name}: {reason}"));
    let body = String::from_utf8(bytes.clone()).unwrap();
    Reply { path: name.to_owned(), status: StatusCode::OK, headers: HeaderMap::new(), body, bytes }
}

/// The file that a host serves at a path.
fn file_at(path: &str) -> Vec<String> {
    let name = path.trim_start_matches('/');
    if name.is_empty() {
        return vec!["index.html".to_owned()];
    }
    vec![name.to_owned(), format!("{name}.html")]
}

/// Every address that a page of the site leads to or loads, without the query and the place in it.
fn addresses(page: &Reply) -> BTreeSet<String> {
    let attributes = ["href", "src", "action", "data-bar", "data-suggest", "data-islands", "data-wasm"];
    let single = attributes.iter().flat_map(|name| page.attributes(&format!("[{name}]"), name));
    let sets = page.attributes("[srcset]", "srcset").into_iter();
    let sets = sets.flat_map(|set| {
        set.split(", ").map(|part| part.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    });
    let path = |address: String| {
        let address = address.strip_prefix("https://news.example").map_or(address.clone(), str::to_owned);
        let path = address.split(['?', '#']).next().unwrap().to_owned();
        (address.starts_with('/') && !path.is_empty()).then_some(path)
    };
    single.chain(sets).filter_map(path).collect()
}

/// Every address of the sitemaps is a page, every address that a page names is a file, and there is no page that
/// nothing leads to.
#[tokio::test]
async fn the_files_are_the_addresses_that_the_site_names() {
    let site = site();
    let folder = exported(&site);
    let files = files(folder.path());
    let mut named: BTreeSet<String> =
        all_entries(&site).await.iter().map(|entry| site.path_of(&entry.loc).to_owned()).collect();
    named.insert("/".to_owned());
    let mut left: Vec<String> = named.iter().cloned().collect();
    let mut found = BTreeSet::new();
    while let Some(path) = left.pop() {
        let file = file_at(&path).into_iter().find(|name| files.contains_key(name));
        let file = file.unwrap_or_else(|| panic!("{path} is named and no file"));
        if ends_in(&file, "html") && found.insert(file.clone()) {
            for address in addresses(&page(folder.path(), &file)) {
                if named.insert(address.clone()) {
                    left.push(address);
                }
            }
        }
    }
    let pages: BTreeSet<String> = files.keys().filter(|name| ends_in(name, "html")).cloned().collect();
    let alone: Vec<&String> = pages.difference(&found).collect();
    assert_eq!(alone, ["404.html", "en/404.html", "zh/404.html"]);
    assert!(!files.keys().any(|name| name.contains("embargoed") || name.contains("unfinished")));
}

/// A page has the very bytes that the server sends; only search and favorites, which a server answers, differ.
#[tokio::test]
async fn a_page_is_what_the_server_sends() {
    let site = site();
    let folder = exported(&site);
    let mut count = 0;
    for (name, bytes) in files(folder.path()) {
        let of_server = ["search", "favorites", "index", "404"].iter().any(|stem| name.contains(stem));
        if of_server || name.starts_with("a/") && ends_in(&name, "html") || name.starts_with('_') {
            continue;
        }
        let path = format!("/{}", name.strip_suffix(".html").unwrap_or(&name));
        let answer = site.get(&path).await.expect(200);
        assert!(answer.bytes == bytes, "{name} is not what the server sends at {path}");
        count += 1;
    }
    assert!(count > 80, "{count} files");
    let missing = site.get("/zh/nowhere").await.expect(404);
    assert_eq!(missing.bytes, page(folder.path(), "zh/404.html").bytes);
}

/// Twins hold what they stand for; what does not compress has none.
#[tokio::test]
async fn twins_hold_the_same_bytes() {
    use std::io::Read;
    let folder = exported(&site());
    for (name, bytes) in files(folder.path()) {
        let twin = |ending: &str| fs::read(folder.path().join(format!("{name}{ending}"))).ok();
        if ends_in(&name, "html") && bytes.len() > 500 {
            let mut plain = Vec::new();
            brotli::BrotliDecompress(&mut &*twin(".br").unwrap(), &mut plain).unwrap();
            assert!(plain == bytes, "{name}.br");
            plain.clear();
            flate2::read::GzDecoder::new(&*twin(".gz").unwrap()).read_to_end(&mut plain).unwrap();
            assert!(plain == bytes, "{name}.gz");
        }
        if ends_in(&name, "webp") || ends_in(&name, "png") {
            assert_eq!((twin(".br"), twin(".gz")), (None, None), "{name}");
        }
    }
}

/// Where the server leads to the reader's language, a page has a link to each, for readers without scripts; that of
/// an article has its titles, and is not for search engines.
#[tokio::test]
async fn doors_lead_to_every_language() {
    let folder = exported(&site());
    let root = page(folder.path(), "index.html");
    let link = |link: crate::reply::Link| (link.href, link.hreflang.unwrap(), link.name);
    let doors = |page: &Reply| page.links("main a").into_iter().map(link).collect::<Vec<_>>();
    let door = |href: &str, lang: &str, name: &str| (href.to_owned(), lang.to_owned(), name.to_owned());
    assert_eq!(doors(&root), [door("/en", "en", "English"), door("/zh", "zh-Hans", "中文")]);
    assert!(!root.is_noindex());
    assert_eq!(root.alternates().len(), 3);
    let signs = page(folder.path(), "a/signs.html");
    assert_eq!(
        doors(&signs).iter().map(|door| &*door.0).collect::<Vec<_>>(),
        ["/en/news/notes/signs", "/zh/news/notes/signs"]
    );
    assert!(signs.is_noindex());
    let alone = page(folder.path(), "a/chinese-only.html");
    assert_eq!(doors(&alone).iter().map(|door| &*door.1).collect::<Vec<_>>(), ["zh-Hans"]);
    assert_eq!((root.count("script"), signs.count("script")), (0, 0));
}

/// Search says that it needs the server, without a field that would do nothing, and leads on.
#[tokio::test]
async fn search_is_honest() {
    let folder = exported(&site());
    for (locale, words) in [("en", "needs the running server"), ("zh", "要靠运行中的服务器")] {
        let search = page(folder.path(), &format!("{locale}/search.html"));
        assert!(search.texts("main p").concat().contains(words));
        assert_eq!(search.count("form[role=search]"), 0);
        let ways = search.links("main .prose a").into_iter().map(|link| link.href).collect::<Vec<_>>();
        for way in ["archive", "topics", "sitemap", "news"] {
            assert!(ways.contains(&format!("/{locale}/{way}")), "{way}");
        }
    }
}

/// What leads elsewhere on the server does so by the files for hosts.
#[tokio::test]
async fn hosts_are_told_of_redirects() {
    let folder = exported(&site());
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let redirects = read("_redirects");
    assert!(redirects.starts_with("/here /there 301\n"), "the site's own come first");
    let (old, new) = ("group-news/old-meeting", "group-news/video-meeting");
    let lines: Vec<&str> = redirects.lines().collect();
    for line in [
        &format!("/zh/news/{old} /zh/news/{new} 308"),
        &format!("/en/news/{old}/parallel /en/news/{new}/parallel 308"),
        &format!("/en/news/notes/old-meeting /en/news/{new} 308"),
        "/a/old-meeting /a/video-meeting 308",
        "/a/old-meeting/qr.svg /a/video-meeting/qr.svg 308",
        "/cn /zh 308",
        "/zh-cn/* /zh/:splat 308",
        "/us/* /en/:splat 308",
        "/ /zh 302! Language=zh",
        "/zh/* /zh/404.html 404",
    ] {
        assert!(lines.contains(&line), "{line}\n{redirects}");
    }
    let picture = lines.iter().filter(|line| line.starts_with("/media/old-meeting/plant.")).count();
    assert!(picture > 0);
    let maps = read(".nginx/http.conf");
    for line in [
        &format!("    \"/zh/news/{old}\" \"/zh/news/{new}\";"),
        &format!("    \"old-meeting\" \"/news/{new}\";"),
        "    \"~*^zh\\\\b\" zh;",
    ] {
        assert!(maps.lines().any(|own| own == line), "{line}\n{maps}");
    }
    let headers = read("_headers");
    assert!(headers.contains("frame-ancestors 'none'") && headers.contains("wasm-unsafe-eval"));
}
