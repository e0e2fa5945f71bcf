//! Markdown to safe HTML: what a text may hold and what becomes of the rest.

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

const ARTICLE: &str = "content/articles/2020/video-meeting";

/// The article page in `locale` after its text there was replaced by `body`.
async fn page_in(locale: &str, body: &str) -> (Reply, String) {
    let site = Site::edited("pair", |folder| {
        let text = format!("+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n{body}");
        edit(folder, &format!("{ARTICLE}/{locale}.md"), |_| text);
    });
    (site.get(&format!("/{locale}/news/group-news/video-meeting")).await.expect(200), site.findings("en"))
}

/// The HTML that `body` becomes.
async fn html(body: &str) -> String {
    page_in("en", body).await.0.inner_html("main .prose")
}

/// How many findings of this kind `body` has.
async fn findings(body: &str, code: &str) -> usize {
    page_in("en", body).await.1.matches(&format!("[{code}]")).count()
}

/// Every kind of block carries its number, so that the same block has the same id in both languages.
#[tokio::test]
async fn blocks_are_numbered_alike_in_both_languages() {
    let zh = "# 标题\n\n段落\n\n- 一\n- 二\n\n1. 甲\n\n> 引文\n\n```sh\nmake\n```\n\n---\n\n| 甲 |\n| --- |\n| 乙 |\n\n<!-- 给译者 -->\n\n末段";
    let en = "Heading\n=======\n\nText\n\n* one\n* two\n\n3) three\n\n> quote\n\n    make\n\n***\n\n| a |\n| - |\n| b |\n\nLast";
    let of = async |locale, body| {
        let page = page_in(locale, body).await.0;
        let ids = page.attributes(".prose > *", "id");
        assert_eq!(ids.len(), page.count(".prose > *"), "a block without id");
        ids
    };
    let ids: Vec<String> = (1..=9).map(|number| format!("b{number}")).collect();
    assert_eq!(of("zh", zh).await, ids);
    assert_eq!(of("en", en).await, ids);
}

/// The page has its one `<h1>` already: headings of a text begin at the second level.
#[tokio::test]
async fn headings_begin_at_the_second_level() {
    let page = page_in("en", "# One\n\n## Two\n\n### Three\n\nSetext\n===").await.0;
    assert_eq!(page.texts(".prose h2"), ["One", "Two", "Setext"]);
    assert_eq!(page.texts(".prose h3"), ["Three"]);
    assert_eq!(page.count("h1"), 1);
}

/// Raw HTML is taken out and reported, its text stays text; comments go without a word.
#[tokio::test]
async fn raw_html_is_taken_out() {
    let body = "A <span onclick=\"x()\">word</span> <!-- note --> here.\n\n<script>alert(1)</script>\n\n<div>\nblock\n</div>\n\n<!--\nfor translators\n-->\n\nEnd.";
    let (page, found) = page_in("en", body).await;
    let html = page.inner_html("main .prose");
    for sign in ["<span", "onclick", "<script", "alert", "<div>", "<!--", "note", "translators"] {
        assert!(!html.contains(sign), "{sign} in {html}");
    }
    assert_eq!(page.texts(".prose > p").first().unwrap(), "A word  here.");
    assert_eq!(page.texts(".prose > p").last().unwrap(), "End.");
    assert!(found.contains("error[unsafe-content]"), "{found}");
    assert_eq!(findings("<!-- one --> two <!-- three -->\n\n<!-- four -->", "unsafe-content").await, 0);
}

/// A short list of inline tags passes without attributes, and none is left open.
#[tokio::test]
async fn allowed_inline_tags_pass_and_are_closed() {
    assert_eq!(html("H<sub>2</sub>O").await, r#"<p id="b1">H<sub>2</sub>O</p>"#);
    let ruby = r#"<p id="b1"><ruby><span lang="zh-Hans">对</span><rt>duì</rt></ruby></p>"#;
    assert_eq!(html("<ruby>对<rt>duì</rt></ruby>").await, ruby);
    assert_eq!(html("a <mark>b\n\nc").await, "<p id=\"b1\">a <mark>b</mark></p><p id=\"b2\">c</p>");
    assert_eq!(html("a</sup> b").await, r#"<p id="b1">a b</p>"#);
    assert_eq!(html("<b class=x>a</b>").await, r#"<p id="b1">a</p>"#);
    assert_eq!(findings("<kbd>a</kbd>", "unsafe-content").await, 0);
    assert_eq!(findings("<b class=x>a", "unsafe-content").await, 1);
}

/// Links lead to the web, to mail and to places of this site; any other address loses its link and
/// keeps its words.
#[tokio::test]
async fn unsafe_links_are_taken_out() {
    for target in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "<java&#115;cript:alert(1)>",
        "<  javascript:alert(1)>",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example",
        "/\\evil.example",
        "file:///etc/passwd",
        "tel:1",
        "http:evil",
        "page.html",
        "article:nowhere",
        "page:nowhere",
        "articles:video-meeting",
        "",
    ] {
        let page = page_in("en", &format!("A [word]({target}) here.")).await.0;
        assert_eq!(page.count(".prose a"), 0, "{target}");
        assert_eq!(page.text(".prose"), "A word here.", "{target}");
    }
    for target in
        ["https://a.example/?b=1&c=2#d", "http://a.example", "mailto:a@b.example", "/en/about", "#b1"]
    {
        let page = page_in("en", &format!("A [word]({target}) here.")).await.0;
        assert_eq!(page.attribute(".prose a", "href"), target);
    }
    assert_eq!(findings("[a](javascript:x) [b](//x)", "unsafe-content").await, 2);
    assert_eq!(findings("[a](article:nowhere) [b](page:nowhere)", "dead-link").await, 2);
}

/// Links to articles and pages lead to the edition of the text, and to the block that they name.
#[tokio::test]
async fn article_links_lead_into_the_edition_of_the_text() {
    let body = "[a](article:second-meeting#b2) [b](page:about) [c](article:english-only)";
    for locale in ["en", "zh"] {
        let page = page_in(locale, body).await.0;
        let expected = ["news/group-news/second-meeting#b2", "about", "news/notes/english-only"];
        assert_eq!(page.attributes(".prose a", "href"), expected.map(|path| format!("/{locale}/{path}")));
    }
}

/// Wide blocks can be scrolled by keyboard: a table in its frame, named by its columns, code by itself.
#[tokio::test]
async fn wide_blocks_can_be_reached_by_keyboard() {
    let page = page_in("en", "| a | b |\n|---|--:|\n| 1 | 2 |\n\n```rust\nlet a = 1 < 2;\n```").await.0;
    assert_eq!(page.attribute(".prose > div.table#b1", "tabindex"), "0");
    assert_eq!(page.attribute(".prose > div.table#b1[role=group]", "aria-label"), "a · b");
    assert_eq!(page.texts(".prose thead th[scope=col]"), ["a", "b"]);
    assert_eq!(page.texts(".prose tbody th[scope=row]"), ["1"]);
    assert_eq!(page.texts(".prose tbody td.end"), ["2"]);
    assert_eq!(page.attribute(".prose > pre#b2", "tabindex"), "0");
    assert_eq!(page.text("pre code.language-rust"), "let a = 1 < 2;");
}

/// Footnotes are numbered in the order of their first mention and stand in one last block.
#[tokio::test]
async fn footnotes_are_numbered_and_stand_at_the_end() {
    let page = page_in("en", "One[^z]. Two[^a].\n\n[^a]: Note A.\n[^z]: Note Z.\n\nLast.").await.0;
    assert_eq!(page.attributes("p#b1 sup a", "href"), ["#en-fn1", "#en-fn2"]);
    assert_eq!(page.text("p#b2"), "Last.");
    assert_eq!(
        page.texts("section#b3[role=doc-endnotes] li > p"),
        ["Note Z. ↩\u{fe0e}", "Note A. ↩\u{fe0e}"]
    );
    assert_eq!(page.attributes("section#b3 li", "id"), ["en-fn1", "en-fn2"]);
    assert_eq!(page.attributes("section#b3 a[role=doc-backlink]", "href"), ["#en-fnref1", "#en-fnref2"]);
}

/// Every id of a page is there once, also when a footnote is mentioned twice.
#[tokio::test]
async fn ids_are_unique_on_a_page() {
    let page = page_in("en", "One[^a]. Two[^a]. Three[^b].\n\n[^a]: Note A.\n[^b]: Note B.").await.0;
    let mut ids = page.attributes("[id]", "id");
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}
