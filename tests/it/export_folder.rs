//! `couplet export`: what happens to the folder, from one export to the next.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
};

use couplet::server::export::Refusal;

use crate::{
    export::{ends_in, exported, files, site},
    harness::{copy_of, edit},
    program::{couplet, told},
};

type Files = BTreeMap<String, Vec<u8>>;

/// The names of the files that are another in `after`, or only in one of both.
fn changed(before: &Files, after: &Files) -> BTreeSet<String> {
    let names = before.keys().chain(after.keys());
    names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

/// What did not change is not written, twins and the list of files among it.
#[test]
fn a_second_export_writes_nothing() {
    let site = site();
    let folder = exported(&site);
    let times = || {
        let names = ["en.html", "en.html.br", "_redirects", ".couplet-export/manifest"];
        names.map(|name| fs::metadata(folder.path().join(name)).unwrap().modified().unwrap())
    };
    let before = times();
    let report = site.export(folder.path(), &|_, _| ()).unwrap();
    assert_eq!((report.written, report.removed), (0, 0));
    assert_eq!(report.unchanged, files(folder.path()).len() + 2, "and two for nginx");
    assert_eq!(times(), before);
}

/// A changed body is written to the pages that show it, and to no others.
#[test]
fn a_changed_article_changes_its_pages() {
    let mut site = site();
    let folder = exported(&site);
    let before = files(folder.path());
    site.publish_again(|folder| {
        edit(folder, "content/articles/2020/signs/zh.md", |text| format!("{text}\n新的一段。\n"));
    });
    let report = site.export(folder.path(), &|_, _| ()).unwrap();
    let changed = changed(&before, &files(folder.path()));
    assert_eq!(report.written, changed.len());
    let pages: Vec<&str> = changed.iter().map(String::as_str).filter(|name| ends_in(name, "html")).collect();
    assert_eq!(
        pages,
        [
            "en/news/notes/signs/parallel.html",
            "zh/news/notes/signs.html",
            "zh/news/notes/signs/parallel.html"
        ]
    );
    let others = changed.iter().filter(|name| !ends_in(name, "html"));
    assert!(others.clone().all(|name| name.starts_with("zh/") && name.contains("/feed.")), "{changed:?}");
}

/// What the site no longer has goes, its twins and empty folders too; what somebody else put there stays.
#[test]
fn what_is_gone_is_removed() {
    let mut site = site();
    let folder = exported(&site);
    let stays = folder.path().join("CNAME");
    fs::write(&stays, "news.example").unwrap();
    site.publish_again(|folder| fs::remove_dir_all(folder.join("content/articles/2020/signs")).unwrap());
    let report = site.export(folder.path(), &|_, _| ()).unwrap();
    assert!(report.removed > 5, "{}", report.removed);
    for gone in ["a/signs.html", "a/signs.html.br", "a/signs", "zh/news/notes/signs"] {
        assert!(!folder.path().join(gone).exists(), "{gone}");
    }
    assert!(stays.exists());
    let fresh = exported(&site);
    let mut now = files(folder.path());
    now.remove("CNAME");
    assert_eq!(changed(&files(fresh.path()), &now), BTreeSet::new());
}

/// An export that breaks off leaves every file whole, the old or the new one, and removes none; the next one ends
/// what it began, also where the site has changed again meanwhile.
#[test]
fn a_broken_export_leaves_whole_files() {
    let mut site = site();
    let folder = exported(&site);
    let old = files(folder.path());
    site.publish_again(|folder| {
        edit(folder, "content/articles/2020/signs/en.md", |text| {
            text.replace("title = \"", "title = \"New: ")
        });
        fs::rename(folder.join("content/articles/2020/letter"), folder.join("content/articles/2020/later"))
            .unwrap();
    });
    let new = files(exported(&site).path());
    let half = old.len() / 2 + 20;
    let stop = |done: usize, _| assert!(done < half, "it is broken off here");
    let broken = catch_unwind(AssertUnwindSafe(|| site.export(folder.path(), &stop)));
    assert!(broken.is_err());
    let there = files(folder.path());
    for (name, bytes) in &there {
        assert!(old.get(name) == Some(bytes) || new.get(name) == Some(bytes), "{name}");
    }
    assert!(old.keys().all(|name| there.contains_key(name)));
    assert_ne!(changed(&old, &there), BTreeSet::new());
    site.publish_again(|folder| fs::remove_dir_all(folder.join("content/articles/2020/later")).unwrap());
    site.export(folder.path(), &|_, _| ()).unwrap();
    assert_eq!(changed(&files(exported(&site).path()), &files(folder.path())), BTreeSet::new());
    assert!(!folder.path().join(".couplet-export/parts").exists());
}

/// A folder with files of somebody else is left alone, and so is a file in the place of one of ours.
#[test]
fn files_of_others_are_left_alone() {
    let site = site();
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
    let refused = site.export(folder.path(), &|_, _| ());
    assert!(matches!(refused, Err(Refusal::Foreign(name)) if name == "thesis.txt"));
    fs::remove_file(folder.path().join("thesis.txt")).unwrap();
    site.export(folder.path(), &|_, _| ()).unwrap();

    let folder = exported(&site);
    let manifest = folder.path().join(".couplet-export/manifest");
    let rest = fs::read_to_string(&manifest).unwrap().replace("robots.txt\n", "../robots.txt\n");
    fs::write(&manifest, rest).unwrap();
    fs::write(folder.path().join("robots.txt"), "mine").unwrap();
    let refused = site.export(folder.path(), &|_, _| ());
    assert!(matches!(refused, Err(Refusal::InTheWay(file)) if file.ends_with("robots.txt")));
    assert_eq!(fs::read_to_string(folder.path().join("robots.txt")).unwrap(), "mine");
}

/// Two exports do not write into one folder at a time.
#[test]
fn two_exports_do_not_meet() {
    let site = site();
    let folder = tempfile::tempdir().unwrap();
    let meet = |done: usize, _| {
        if done == 1 {
            let second = site.export(folder.path(), &|_, _| ());
            assert!(matches!(second, Err(Refusal::InUse)));
        }
    };
    site.export(folder.path(), &meet).unwrap();
}

/// The command says what it did, takes another base, and refuses what cannot be, each with a way out.
#[test]
fn the_command_tells_what_it_did() {
    let site = copy_of("pair");
    fs::create_dir_all(site.path().join("target/site/pkg")).unwrap();
    for ending in ["css", "js", "wasm"] {
        fs::write(site.path().join("target/site/pkg").join(format!("couplet.{ending}")), "").unwrap();
    }
    let run = |arguments: &[&str]| {
        let (code, _, said) =
            told(&couplet(site.path(), &[&["export", "--lang", "en"], arguments].concat(), &[]));
        (code, said)
    };
    let (code, said) = run(&["out", "--no-twins", "--base", "https://copy.example"]);
    assert_eq!(code, Some(0), "{said}");
    let count = files(&site.path().join("out")).len() + 2;
    assert_eq!(said, format!("out: {count} files written, 0 as before, 0 removed.\n"));
    assert!(!site.path().join("out/en.html.br").exists());
    let home = fs::read_to_string(site.path().join("out/en.html")).unwrap();
    assert!(home.contains("https://copy.example/en") && !home.contains("https://news.example"));
    let (code, said) = run(&["out", "--base", "https://copy.example/news"]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("“https://copy.example/news” cannot be the base."), "{said}");
    let (code, said) = run(&["content"]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("content holds files that no export wrote, such as “articles”"), "{said}");
    let (code, said) = run(&["target/site/out"]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("target/site/out is within the folder of the built files"), "{said}");
    edit(site.path(), "content/articles/2020/signs/article.toml", |text| format!("{text}\nnonsense = 1\n"));
    let (code, said) = run(&["out"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("pages would be missing"), "{said}");
    assert_eq!(fs::read_to_string(site.path().join("out/en.html")).unwrap(), home);
}
