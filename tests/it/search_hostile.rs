//! Search fields take whatever is typed or pasted into them, and addresses whatever is sent.

use crate::{harness::Site, search::encoded};

/// What stands after `q=` in hostile queries.
const HOSTILE: [&str; 92] = [
    "",
    "+",
    "%20",
    "%",
    "%%",
    "%zz",
    "%FF",
    "%C3%28",
    "%E4%BD",
    "%F0%9F%98%80",
    "%00",
    "a%00b",
    "%0A%0D",
    "%1B[31m",
    "%E2%80%AE",
    "%EF%BF%BD",
    "*",
    "?",
    "~",
    "a*",
    "a~2",
    "a^9",
    "-a",
    "!a",
    "title:a",
    "a+AND+b",
    "a+OR",
    "NOT+a",
    "(a",
    "a)",
    "[a+TO+b]",
    "{a}",
    "a:b:c",
    "%22",
    "%22%22",
    "%22a",
    "a%22b%22c",
    "%E2%80%9C",
    "%E2%80%9C%E2%80%9D",
    "%E3%80%8C%E3%80%8D",
    "'",
    "''",
    "%5C",
    "%5C%22",
    "/",
    "//",
    "../../etc/passwd",
    "%2e%2e%2f",
    "<script>alert(1)</script>",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "javascript:alert(1)",
    "{{7*7}}",
    "${7*7}",
    "';DROP%20TABLE%20a;--",
    "a&section=../x",
    "a&section=%00",
    "a&year=-1",
    "a&year=99999999999999999999",
    "a&year=0",
    "a&page=0",
    "a&page=-1",
    "a&page=99999999999999999999",
    "a&page=x",
    "a&sort=%3Cb%3E",
    "a&q=b&q=c",
    "%E3%80%82%E3%80%82",
    "%E2%80%A6",
    "%EF%BC%8C",
    "%E7%9A%84",
    "a%CC%81",
    "%E2%80%8B",
    "%EF%BB%BF",
    "%CC%81%CC%81",
    "%F0%A0%80%80",
    "%F0%A0%80%80%F0%A0%80%81",
    "%ED%95%9C%EA%B5%AD",
    "%E0%B8%A0%E0%B8%B2%E0%B8%A9%E0%B8%B2",
    "%D8%A7%D9%84",
    "&&&&",
    "=",
    "q",
    "q=q=q",
    "a;b",
    "a%26b",
    "%2B",
    "a%09b",
    "%F4%8F%BF%BF",
    "%EF%BF%BF",
    "%E2%81%84",
    "%C2%BD",
    "%E3%88%B1",
];

/// A hundred hostile queries get a page, and nothing of them gets out of their place in it.
#[tokio::test]
async fn hostile_queries_get_a_calm_answer() {
    let site = Site::open("pair").indexed();
    let mut queries: Vec<String> = HOSTILE.into_iter().map(|query| format!("q={query}")).collect();
    queries.push(format!("q={}", "a".repeat(10_000)));
    queries.push(format!("q={}", "a+".repeat(5_000)));
    queries.push(format!("q={}", encoded("重庆").repeat(1_500)));
    queries.push(format!("q={}", "%22a+b%22+".repeat(1_000)));
    queries.push(format!("q={}", "%22".repeat(3_000)));
    queries.push(format!("q={}", encoded("1月").repeat(1_500)));
    queries.push("q=a&".repeat(2_000));
    queries.push("x".repeat(10_000));
    assert!(queries.len() >= 100, "{}", queries.len());
    for query in &queries {
        for path in [format!("/en/search?{query}"), format!("/zh/search/suggest?{query}")] {
            let Ok(_) = path.parse::<axum::http::Uri>() else { continue };
            let page = site.get(&path).await;
            assert!([200, 400].contains(&page.status.as_u16()), "{} for {query:.80}", page.status);
            assert!(page.body.len() < 60_000, "{query:.80}");
            for sign in ["<script>alert", "<img", "\u{0}", "\u{202e}", "\u{1b}"] {
                assert!(!page.body.contains(sign), "{sign} of {query:.80}");
            }
            if path.starts_with("/en/search?") {
                assert_eq!(page.count("h1"), 1, "{query:.80}");
                assert_eq!(page.count("main form input[name=q]"), 1);
            }
        }
    }
}
