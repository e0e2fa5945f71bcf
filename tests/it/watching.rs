//! `couplet check --watch`: the findings again after each change, and the code of the last in the end.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use crate::{
    harness::{copy_of, edit},
    program::command,
};

/// A mistake is told after it is saved, its mending too, nothing of it clears a pipe, and Ctrl-C ends with the code
/// of what was told last.
#[test]
fn each_change_is_checked() {
    let site = copy_of("pair");
    let file = "content/topics.toml";
    let good = std::fs::read_to_string(site.path().join(file)).unwrap();
    let mut watching = command(site.path(), &["check", "--watch", "--lang", "zh"], &[]);
    let mut watching = watching.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watching.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut said = BufReader::new(watching.stderr.take().unwrap()).lines().map(Result::unwrap);
    assert_eq!(lines.next().unwrap(), "没有发现问题。");
    assert_eq!(said.next().unwrap(), "每次改动后都会重新检查，按 Ctrl-C 结束。");

    let mut until = |end: &str| {
        let mut told: Vec<String> = Vec::new();
        while told.last().is_none_or(|line| line != end) {
            told.push(lines.next().unwrap());
        }
        told
    };
    edit(site.path(), file, |text| text + "\n[[topic]]\nid = \"话题\"\n");
    let told = until("1 处错误，0 处警告。");
    assert_eq!(told[..2], ["", "文件有改动，重新检查的结果如下。"]);
    assert!(told.iter().any(|line| line.contains("错误[bad-value] “id”的值不能是“话题”。")), "{told:?}");
    assert!(told.iter().any(|line| line.ends_with("|      ^^^^^^")), "{told:?}");
    edit(site.path(), file, |_| good);
    until("没有发现问题。");

    let id = watching.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(watching.wait().unwrap().code(), Some(0));
}
