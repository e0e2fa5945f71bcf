//! Messages: where words come from, and that both languages have them all.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::Path,
    sync::{Arc, LazyLock, Mutex},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{Layer, filter::LevelFilter, layer::Context, prelude::*};

use crate::harness::{Site, edit, repository, without_message};

fn site_without(locales: &[&str], id: &str) -> Site {
    Site::edited("pair", |folder| {
        for locale in locales {
            edit(folder, &format!("locales/{locale}/site.ftl"), |text| without_message(&text, id));
        }
    })
}

/// A message that Chinese lacks is shown in the default language.
#[tokio::test]
async fn a_message_missing_in_one_language_comes_from_the_default() {
    let site = site_without(&["zh"], "skip-link");
    assert_eq!(site.get("/zh").await.text(".skip"), "Skip to content");
    assert_eq!(site.get("/zh").await.texts("header nav a")[0], "新闻");
}

/// A message that all lack is shown as its id, never as a blank.
#[tokio::test]
async fn a_message_missing_everywhere_shows_its_id() {
    let site = site_without(&["zh", "en"], "skip-link");
    assert_eq!(site.get("/zh").await.text(".skip"), "⟦skip-link⟧");
    assert_eq!(site.get("/en").await.text(".skip"), "⟦skip-link⟧");
}

/// A message that cannot be written out whole falls back too.
#[tokio::test]
async fn a_message_with_an_unknown_variable_falls_back() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "locales/zh/site.ftl", |text| {
            text.replace("skip-link = 跳到正文", "skip-link = 跳到{ $nowhere }")
        });
    });
    assert_eq!(site.get("/zh").await.text(".skip"), "Skip to content");
}

/// Collects the warnings of the program while tests run.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

/// One log for all tests, since a thread's own would miss what another thread asked about first.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    tracing_subscriber::registry().with(log.clone().with_filter(LevelFilter::WARN)).init();
    tracing::callsite::rebuild_interest_cache();
    log
});

impl<S: Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        fmt::Write::write_fmt(&mut self.0, format_args!("{field}={value:?} ")).unwrap();
    }
}

/// A missing message is logged once per locale, however often it is asked for.
#[tokio::test]
async fn a_missing_message_is_logged_once() {
    let log = LazyLock::force(&LOG);
    // No other test does without this message.
    let site = site_without(&["zh", "en"], "footer-sitemap");
    for path in ["/zh", "/en", "/zh/news", "/en/news", "/zh"] {
        site.get(path).await.expect(200);
    }
    let lines = log.0.lock().unwrap();
    let about = |locale: &str| {
        let is_it =
            |line: &&String| line.contains("footer-sitemap") && line.contains(&format!("locale={locale} "));
        lines.iter().filter(is_it).count()
    };
    assert_eq!((about("zh"), about("en")), (1, 1), "{lines:?}");
}

/// An edited word shows after the next load; nothing is compiled.
#[tokio::test]
async fn an_edited_word_shows_after_a_reload() {
    let mut site = Site::open("pair");
    assert_eq!(site.get("/zh").await.texts("header nav a")[0], "新闻");
    site.reload(|folder| {
        edit(folder, "locales/zh/site.ftl", |text| text.replace("\nnews = 新闻\n", "\nnews = 要闻\n"));
    });
    assert_eq!(site.get("/zh").await.texts("header nav a")[0], "要闻");
    assert_eq!(site.get("/en").await.texts("header nav a")[0], "News");
}

/// Counts choose the form that English grammar wants, and numbers are grouped.
#[tokio::test]
async fn counts_choose_their_form() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "locales/zh/listing.ftl", |text| {
            text.replace(
                "page-number = 第 { $page } 页",
                "page-number = 第 { NUMBER($page, minimumFractionDigits: 1) } 页",
            )
        });
    });
    let count = async |list: &str| {
        site.get(&format!("/en/favorites?mine={list}")).await.text(".list-tools > .with-js")
    };
    assert_eq!(count("signs").await, "1 story, saved in this browser only");
    assert_eq!(count("signs.video-meeting").await, "2 stories, saved in this browser only");
    let labels = site.get("/zh/news").await.attributes(".pagination li a", "aria-label");
    assert_eq!(labels[1], "第 2.0 页");
}

/// Writes `pattern` as the first words of the page, in each language.
async fn written(pattern: &str) -> [String; 2] {
    let site = Site::edited("pair", |folder| {
        for locale in ["en", "zh"] {
            edit(folder, &format!("locales/{locale}/site.ftl"), |text| {
                without_message(&text, "skip-link") + "\n# …\nskip-link = " + pattern + "\n"
            });
        }
    });
    [site.get("/en").await.text(".skip"), site.get("/zh").await.text(".skip")]
}

/// A translator who asks for it gets a large number in the units of the language: thousands and
/// millions in English, 万 and 亿 in Chinese. A number that is small needs none.
#[tokio::test]
async fn large_numbers_are_compact_where_a_message_asks() {
    for (number, english, chinese) in [
        ("0", "0", "0"),
        ("999", "999", "999"),
        ("1234", "1.2K", "1234"),
        ("9999", "10K", "9999"),
        ("12345", "12K", "1.2万"),
        ("99999", "100K", "10万"),
        ("1234567", "1.2M", "123万"),
        ("123456789", "123M", "1.2亿"),
        ("-12345", "-12K", "-1.2万"),
    ] {
        let compact = written(&format!("{{ NUMBER({number}, notation: \"compact\") }}")).await;
        assert_eq!(compact, [english, chinese], "{number}");
    }
    assert_eq!(written("{ NUMBER(12345) }").await, ["12,345", "12,345"], "it stays exact unless asked");
    let unknown = written("{ NUMBER(12345, notation: \"roman\") }").await;
    assert_eq!(unknown, ["12,345", "12,345"], "what is no notation says nothing");
}

/// A counted noun chooses its form by the number itself, however the number is written.
#[tokio::test]
async fn a_compact_number_leaves_the_choice_of_form_alone() {
    let pattern = "{ 1 ->\n    [one] { NUMBER(1, notation: \"compact\") } story\n   *[other] stories\n}";
    assert_eq!(written(pattern).await[0], "1 story");
}

/// A month and a year are written as the language writes them.
#[tokio::test]
async fn months_and_years_have_their_form() {
    for (style, english, chinese) in [
        ("month", "September 2020", "2020年9月"),
        ("year", "2020", "2020年"),
        ("long", "September 22, 2020", "2020年9月22日"),
        ("medium", "Sep 22, 2020", "2020年9月22日"),
        ("short", "9/22/20", "2020/9/22"),
    ] {
        let written =
            written(&format!("{{ DATETIME(\"2020-09-22T01:44:00\", dateStyle: \"{style}\") }}")).await;
        assert_eq!(written, [english, chinese], "{style}");
    }
}

/// The messages of a shipped locale: the variables of each id. Each has a comment for the translator.
fn shipped(locale: &str) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(repository().join("locales").join(locale)).unwrap().map(Result::unwrap) {
        let file = entry.file_name().into_string().unwrap();
        if entry.path().extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{locale}/{file}: {errors:?}"));
        for entry in resource.body {
            let (id, comment, value) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.comment, message.value.unwrap())
                }
                Entry::Term(term) => (format!("-{}", term.id.name), term.comment, term.value),
                _ => continue,
            };
            assert!(comment.is_some(), "{locale}/{file}: {id} has no comment");
            let mut variables = BTreeSet::new();
            collect(&value, &mut variables);
            let is_new = messages.insert((file.clone(), id.clone()), variables).is_none();
            assert!(is_new, "{locale}/{file}: {id} is there twice");
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, into),
            Expression::Select { selector, variants } => {
                collect_inline(selector, into);
                for variant in variants {
                    collect(&variant.value, into);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, into));
        }
        _ => {}
    }
}

/// Every message is used: its method in the code, or the message in another one.
#[test]
fn every_message_is_used() {
    let mut code = String::new();
    read_all(&repository().join("src"), &mut code);
    let mut texts = String::new();
    read_all(&repository().join("locales/en"), &mut texts);
    let is_whole = |rest: &str| !rest.starts_with(|char: char| char.is_ascii_alphanumeric() || char == '_');
    let is_used = |id: &str| {
        let method = id.replace('-', "_");
        let calls = [format!(".{method}"), format!("::{method}")];
        calls.iter().any(|call| code.match_indices(call).any(|(at, _)| is_whole(&code[at + call.len()..])))
            || texts.contains(&format!("{{ {id} }}"))
    };
    for (file, id) in shipped("en").keys() {
        assert!(is_used(id), "{file}: nothing uses {id}");
    }
}

fn read_all(folder: &Path, into: &mut String) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            read_all(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "ftl") {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// Both shipped locales have the same messages in the same files, with the same variables.
#[test]
fn shipped_locales_have_the_same_messages_and_variables() {
    let (en, zh) = (shipped("en"), shipped("zh"));
    assert!(en.len() > 100);
    for message in en.keys().chain(zh.keys()) {
        assert_eq!(en.get(message), zh.get(message), "{message:?}");
    }
}
