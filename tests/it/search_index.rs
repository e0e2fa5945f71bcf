//! The search index on disk: kept, brought up to date, and never a reason to stop.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tantivy::directory::{Directory, Lock, MmapDirectory};

use crate::harness::{Site, edit};

async fn finds(site: &Site, text: &str) -> Vec<String> {
    let page = site.get(&format!("/en/search?q={text}")).await.expect(200);
    page.attributes("main ol.hits > li :is(h2, h3) a", "href")
}

/// The folder of the index.
fn folder(site: &Site) -> PathBuf {
    let all = fs::read_dir(site.config.made.join("search")).unwrap().map(|entry| entry.unwrap().path());
    let folders: Vec<PathBuf> = all.filter(|path| path.is_dir()).collect();
    assert_eq!(folders.len(), 1, "{folders:?}");
    folders[0].clone()
}

/// The segments of the index: they change with every change of it.
fn segments(site: &Site) -> String {
    fs::read_to_string(folder(site).join("meta.json")).unwrap()
}

/// A restart without a change uses the index that is there; one with changes brings it up to date.
#[tokio::test]
async fn the_index_is_kept_and_brought_up_to_date() {
    let mut site = Site::open("pair").indexed();
    assert_eq!(finds(&site, "xylophone").await, [""; 0]);
    let before = segments(&site);
    site.reload(|_| ());
    let mut site = site.indexed();
    assert_eq!(segments(&site), before);
    assert_eq!(finds(&site, "notes").await[0], "/en/news/notes/notes-on-notes");

    site.reload(|folder| {
        edit(folder, "content/articles/2021/notes-on-notes/en.md", |text| {
            text.replace("taking notes", "xylophones")
        });
        fs::remove_dir_all(folder.join("content/articles/2020/english-only")).unwrap();
    });
    let site = site.indexed();
    assert_ne!(segments(&site), before);
    assert_eq!(finds(&site, "xylophone").await, ["/en/news/notes/notes-on-notes"]);
    assert_eq!(finds(&site, "taking").await, [""; 0]);
    assert_eq!(finds(&site, "nobody+translated").await, [""; 0]);
    assert_eq!(finds(&site, "%22a+video+meeting%22").await.len(), 1, "what did not change is there still");
}

/// A damaged folder is made anew.
#[tokio::test]
async fn a_damaged_index_is_made_anew() {
    let damage: [fn(&Path); 4] = [
        |path| fs::write(path, "nonsense").unwrap(),
        |path| fs::write(path, "").unwrap(),
        |path| fs::remove_file(path).unwrap(),
        |path| {
            let mut bytes = fs::read(path).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 0xff;
            fs::write(path, bytes).unwrap();
        },
    ];
    for damage in damage {
        let mut site = Site::open("pair").indexed();
        for file in fs::read_dir(folder(&site)).unwrap().map(|entry| entry.unwrap().path()) {
            if file
                .file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with(|char: char| char.is_ascii_alphanumeric())
            {
                damage(&file);
            }
        }
        site.reload(|_| ());
        let site = site.indexed();
        assert_eq!(finds(&site, "%22a+video+meeting%22").await.len(), 1);
        assert!(folder(&site).join("meta.json").is_file());
    }
}

/// While another program writes to the folder, the index is kept in memory and the folder left alone.
#[tokio::test]
async fn a_folder_that_is_being_written_is_left_alone() {
    let mut site = Site::open("pair").indexed();
    let before = segments(&site);
    let name = folder(&site).file_name().unwrap().to_str().unwrap().to_owned();
    let search = MmapDirectory::open(site.config.made.join("search")).unwrap();
    let lock = Lock { filepath: format!("{name}.lock").into(), is_blocking: false };
    let _held = search.acquire_lock(&lock).unwrap();
    site.reload(|folder| {
        edit(folder, "content/articles/2021/notes-on-notes/en.md", |text| {
            text.replace("taking notes", "xylophones")
        });
    });
    let site = site.indexed();
    assert_eq!(finds(&site, "xylophone").await.len(), 1);
    assert_eq!(segments(&site), before);
}

/// Where no folder can be made, the index is kept in memory.
#[tokio::test]
async fn without_a_folder_the_index_is_kept_in_memory() {
    let site = Site::edited("pair", |folder| fs::write(folder.join("made"), "a file").unwrap()).indexed();
    assert_eq!(finds(&site, "%22a+video+meeting%22").await.len(), 1);
}

/// A program that reads the index goes on finding what it found while another brings the folder up to date.
#[tokio::test]
async fn two_programs_share_a_folder() {
    let mut site = Site::open("pair").indexed();
    let first = site.twin().indexed();
    site.reload(|folder| fs::remove_dir_all(folder.join("content/articles/2020/english-only")).unwrap());
    let second = site.indexed();
    assert_eq!(finds(&first, "nobody+translated").await.len(), 1);
    assert_eq!(finds(&second, "nobody+translated").await, [""; 0]);
    assert_eq!(finds(&second, "%22a+video+meeting%22").await, finds(&first, "%22a+video+meeting%22").await);
}
