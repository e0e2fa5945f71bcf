//! Built and public files.

use std::{fs, path::Path};

use crate::harness::{Site, edit};

fn with_files(folder: &Path) {
    edit(folder, "Leptos.toml", |text| format!("{text}site-root = \"target/site\"\nhash-files = true\n"));
    edit(folder, "target/site/favicon.svg", |_| "<svg/>".to_owned());
    edit(folder, "target/site/pkg/couplet.css", |_| "body{}".to_owned());
    edit(folder, "target/secret.txt", |_| "secret".to_owned());
    fs::create_dir_all(folder.join("target/site/empty")).unwrap();
}

/// A file whose name carries its hash may be kept for ever, any other as long as a page.
#[tokio::test]
async fn hashed_files_may_be_kept_for_ever() {
    let site = Site::edited("pair", with_files);
    let css = site.get("/pkg/couplet.css").await.expect(200);
    assert_eq!(css.header("content-type"), "text/css");
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
    let icon = site.get("/favicon.svg").await.expect(200);
    assert_eq!(icon.header("content-type"), "image/svg+xml");
    assert_eq!(icon.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
}

/// A file has one address, and says that its bytes depend on the encoding that was asked for.
#[tokio::test]
async fn a_file_has_one_address_and_varies_by_encoding() {
    let site = Site::edited("pair", with_files);
    let icon = site.get("/favicon.svg").await.expect(200);
    assert!(icon.header("vary").contains("accept-encoding"));
    assert_eq!(icon.header("x-content-type-options"), "nosniff");
    for path in ["//favicon.svg", "/%66avicon.svg", "/pkg/couplet.css/"] {
        site.get(path).await.expect(404);
    }
}

/// A name that no disk could hold is a page that does not exist, and is kept by nobody.
#[tokio::test]
async fn a_name_too_long_for_the_disk_is_not_found() {
    let site = Site::edited("pair", with_files);
    for path in [format!("/{}", "a".repeat(300)), format!("/en/{}", "a".repeat(7_000))] {
        let reply = site.get(&path).await.expect(404);
        assert_eq!(reply.header("cache-control"), "no-store");
        assert_eq!(reply.text("h1"), "Page not found");
    }
}

/// Files outside the folder of the site, and folders, are not found.
#[tokio::test]
async fn nothing_outside_the_folder_is_served() {
    let site = Site::edited("pair", with_files);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/pkg/../../secret.txt",
        "/pkg/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/pkg",
        "/pkg/",
        "/empty",
        "/empty/",
        "/pkg/couplet.wasm",
        "/favicon.svg%00",
    ] {
        let reply = site.get(path).await.expect(404);
        assert_eq!(reply.text("h1"), "Page not found", "{path}");
    }
}

/// Without a `site-root` the files are those of `target/site`; settings, drafts and messages never
/// leave the server.
#[tokio::test]
async fn settings_and_drafts_are_not_served() {
    let site = Site::open("pair");
    for path in ["/Leptos.toml", "/content/articles/2020/unfinished/en.md", "/locales/en/site.ftl"] {
        site.get(path).await.expect(404);
    }
}

/// The script that starts a page is kept for good under the name of its content, and no other.
#[tokio::test]
async fn the_start_script_is_kept_for_good() {
    let site = Site::open("pair");
    let path = site.get("/en").await.expect(200).attribute("script[src]", "src");
    let script = site.get(&path).await.expect(200);
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
    site.get("/pkg/start.0123456789abcdef.js").await.expect(404);
}
