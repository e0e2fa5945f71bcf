//! `scripts/pre-commit`: a commit is stopped for what is wrong in its own files.

use std::{path::Path, process::Command};

use crate::harness::{copy_of, edit, repository};

fn git(site: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(site)
        .args(["-c", "user.name=编辑", "-c", "user.email=desk@news.example"])
        .args(arguments);
    let output = git.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// What the hook says to a commit, and whether it lets it pass.
fn hook(site: &Path) -> (bool, String) {
    let mut hook = Command::new(repository().join("scripts/pre-commit"));
    hook.current_dir(site.join("content"))
        .env("COUPLET", env!("CARGO_BIN_EXE_couplet"))
        .env("LANG", "zh_CN.UTF-8");
    let output = hook.env_remove("LC_ALL").output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

/// Only staged files of the site count: another file that is wrong stops nothing, and neither does one that goes.
#[test]
fn only_staged_files_are_checked() {
    let site = copy_of("pair");
    let folder = site.path();
    git(folder, &["init", "-q"]);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", "all"]);
    edit(folder, "content/topics.toml", |text| text + "\n[[topic]]\nid = \"话题\"\n");
    edit(folder, "笔记 一.txt", |_| "笔记".to_owned());
    git(folder, &["add", "笔记 一.txt"]);
    assert_eq!(hook(folder), (true, String::new()), "nothing of the site is staged");
    git(folder, &["rm", "-q", "content/pages/history/zh.md"]);
    assert_eq!(hook(folder), (true, String::new()));
    edit(folder, "content/pages/about/zh.md", |text| text.replace("我们是谁", "我们是做什么的"));
    git(folder, &["add", "content/pages/about/zh.md"]);
    assert_eq!(hook(folder), (true, "没有发现问题。\n".to_owned()));
    git(folder, &["add", "content/topics.toml"]);
    let (passes, said) = hook(folder);
    assert!(!passes && said.contains("错误[bad-value] “id”的值不能是“话题”。"), "{said}");
}
