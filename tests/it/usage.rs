//! Help and wrong usage: the whole of what the program says, in both languages.

use std::process::Stdio;

use crate::{
    harness::{assert_snapshot, copy_of},
    program::{command, couplet, told},
};

/// What every command says of itself, in one language.
fn helps(language: &str) -> String {
    let empty = tempfile::tempdir().unwrap();
    let calls: [&[&str]; 12] = [
        &["--help"],
        &["serve", "--help"],
        &["check", "-h"],
        &["new", "--help"],
        &["new", "article", "--help"],
        &["new", "section", "--help"],
        &["new", "locale", "--help"],
        &["accept", "--help"],
        &["preview", "--help"],
        &["ping", "--help"],
        &["export", "--help"],
        &["help", "--help"],
    ];
    let mut all = String::new();
    for call in calls {
        let (code, help, error) = told(&couplet(empty.path(), &[call, &["--lang", language]].concat(), &[]));
        assert_eq!((code, error.as_str()), (Some(0), ""), "{call:?}");
        all.extend(["$ couplet ", &call.join(" "), "\n", &help, "\n"]);
    }
    all
}

/// Every command explains itself in English.
#[test]
fn the_help_is_in_english() {
    assert_snapshot("help.en.txt", &helps("en"));
}

/// Every command explains itself in Chinese, headings and names of values too.
#[test]
fn the_help_is_in_chinese() {
    assert_snapshot("help.zh.txt", &helps("zh"));
}

/// `help` prints the same as `--help`, and knows no command that is not there.
#[test]
fn help_is_a_command_too() {
    let empty = tempfile::tempdir().unwrap();
    let of = |arguments: &[&str]| told(&couplet(empty.path(), arguments, &[]));
    assert_eq!(of(&["help"]), of(&["--help"]));
    assert_eq!(of(&["help", "new", "article"]), of(&["new", "article", "--help"]));
    assert_eq!(of(&["help", "sing"]), (Some(2), String::new(), "There is no command “sing”.\n".to_owned()));
    let version = format!("couplet {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(of(&["--version"]), (Some(0), version, String::new()));
}

/// Wrong usage is code 2, says what was meant, how the command is called and where to read more.
#[test]
fn wrong_usage_is_told_in_english() {
    let site = copy_of("pair");
    let wrong = |arguments: &[&str]| {
        let (code, found, error) = told(&couplet(site.path(), arguments, &[]));
        assert_eq!((code, found.as_str()), (Some(2), ""), "{arguments:?}");
        error
    };
    assert_eq!(
        wrong(&["chekc"]),
        "There is no command “chekc”. Did you mean “check”?\n\n\
        Usage: couplet [OPTIONS] <COMMAND>\n“couplet --help” says more.\n"
    );
    let check = "\n\nUsage: couplet check [OPTIONS] [PATH]...\n“couplet check --help” says more.\n";
    for (arguments, sentence) in [
        (&["check", "--fast"][..], "The command knows no “--fast”."),
        (&["check", "--wacth"], "The command knows no “--wacth”. Did you mean “--watch”?"),
        (
            &["check", "--format", "xml"],
            "“xml” cannot be the value of “--format <FORMAT>”. It can be: text, json, github, sarif.",
        ),
        (&["check", "--format"], "“--format <FORMAT>” needs a value."),
        (&["check", "--fix", "--watch"], "“--fix” and “--watch” do not go together."),
        (&["check", "--yes"], "“--fix” is missing."),
    ] {
        assert_eq!(wrong(arguments), format!("{sentence}{check}"));
    }
    let preview = "\n\nUsage: couplet preview [OPTIONS] <SLUG>\n“couplet preview --help” says more.\n";
    assert_eq!(wrong(&["preview"]), format!("“<SLUG>” is missing.{preview}"));
    assert_eq!(
        wrong(&["preview", "signs", "--hours", "0"]),
        format!("“0” cannot be the value of “--hours <N>”.{preview}")
    );
    assert_eq!(
        wrong(&["new"]),
        "Say which command you want.\n\nUsage: couplet new [OPTIONS] <COMMAND>\n“couplet new --help” says more.\n"
    );
}

/// The same in Chinese, whether the option or the terminal asks for it.
#[test]
fn wrong_usage_is_told_in_chinese() {
    let site = copy_of("pair");
    let (code, _, error) =
        told(&couplet(site.path(), &["check", "--lnag", "zh"], &[("LANG", "zh_CN.UTF-8")]));
    let expected = "这个命令没有“--lnag”这一项。是否应为“--lang”？\n\n\
        用法：couplet check [选项] [路径]...\n详见“couplet check --help”。\n";
    assert_eq!((code, error.as_str()), (Some(2), expected));
    let (_, _, error) = told(&couplet(site.path(), &["--lang", "zh", "new", "article"], &[]));
    let expected = "缺少“<文章名>”。\n\n\
        用法：couplet new article [选项] <文章名>\n详见“couplet new article --help”。\n";
    assert_eq!(error, expected);
}

/// A reader that has seen enough and closed the pipe is no reason to complain.
#[test]
fn a_closed_pipe_is_no_complaint() {
    let site = copy_of("pair");
    for arguments in [&["new", "article", "--help"][..], &["status"], &["check"], &["--version"], &["help"]] {
        let mut command = command(site.path(), arguments, &[]);
        let mut running = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(running.stdout.take());
        assert_eq!(told(&running.wait_with_output().unwrap()).2, "", "{arguments:?}");
    }
}
