//! Passing a story on: short link and QR code, share links, and what the quotation bar is made of.

use rqrr::PreparedImage;

use crate::{
    harness::{Site, edit},
    reply::Reply,
};

const ARTICLE: &str = "news/group-news/video-meeting";

/// The fixture site with these services for each edition.
fn site_with(services: &str) -> Site {
    Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| text.replace("tag = ", &format!("share = {services}\ntag = ")));
    })
}

/// What a camera reads from a code: the lines of the SVG are drawn pixel by pixel, as its path says.
fn scanned(svg: &Reply) -> String {
    const QUIET_ZONE: usize = 4;
    let side: usize = svg.attribute("svg", "width").parse().unwrap();
    let modules = svg.attribute("svg", "viewBox");
    let modules: usize =
        modules.strip_prefix("-4 -4.5 ").unwrap().split(' ').next().unwrap().parse().unwrap();
    let module = side / modules;
    assert_eq!(module * modules, side, "a module is a whole number of pixels");
    let mut is_dark = vec![false; side * side];
    for line in svg.attribute("svg path", "d").split('M').skip(1) {
        let numbers: Vec<usize> =
            line.split(|char: char| !char.is_ascii_digit()).map(|number| number.parse().unwrap()).collect();
        let [left, top, width] = numbers[..] else { panic!("{line}") };
        for y in (top + QUIET_ZONE) * module..(top + QUIET_ZONE + 1) * module {
            is_dark[y * side + (left + QUIET_ZONE) * module..][..width * module].fill(true);
        }
    }
    let pixel = |x, y| if is_dark[y * side + x] { 0 } else { 255 };
    let mut image = PreparedImage::prepare_from_greyscale(side, side, pixel);
    let codes = image.detect_grids();
    assert_eq!(codes.len(), 1, "{}: codes found", svg.path);
    let (facts, text) = codes[0].decode().unwrap();
    assert_eq!(facts.ecc_level, 0, "the level is M, which the standard writes as 0");
    text
}

/// The code on the page of a story leads a camera to its short link.
#[tokio::test]
async fn the_code_can_be_scanned() {
    let site = Site::open("pair");
    for slug in ["video-meeting", "signs", "chinese-only"] {
        let svg = site.get(&format!("/a/{slug}/qr.svg")).await.expect(200);
        assert_eq!(svg.header("content-type"), "image/svg+xml");
        assert_eq!(svg.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
        assert_eq!(scanned(&svg), format!("https://news.example/a/{slug}"));
        assert_eq!(svg.attribute("svg", "shape-rendering"), "crispEdges");
        assert_eq!(svg.attribute("svg rect", "fill"), "#fff");
        assert_eq!(svg.attribute("svg path", "stroke"), "#000");
    }
}

/// A code is there for what has a short link, and has one address.
#[tokio::test]
async fn a_code_is_there_for_every_short_link_and_no_other() {
    let site = Site::open("pair");
    for slug in ["nowhere", "embargoed", "unfinished", "No%20Slug"] {
        site.get(&format!("/a/{slug}/qr.svg")).await.expect(404);
    }
    site.get("/a/video-meeting/qr.png").await.expect(404);
    assert_eq!(site.get("/A/video-meeting/QR.svg").await.redirect(), (308, "/a/video-meeting/qr.svg"));
    assert_eq!(site.get("/a/old-meeting/qr.svg").await.redirect(), (308, "/a/video-meeting/qr.svg"));
}

/// Under a story stand its short link, as a link that reads as its address, its code, and for paper
/// where the page is from.
#[tokio::test]
async fn a_story_says_where_it_stands() {
    let site = Site::open("pair");
    let short = "https://news.example/a/video-meeting";
    let english = format!(
        "Source: “A Video Meeting”, Couplet 对联, September 22, 2020\nhttps://news.example/en/{ARTICLE}"
    );
    let chinese =
        format!("来源：《举行视频会议》，对联 Couplet，2020年9月22日\nhttps://news.example/zh/{ARTICLE}");
    for (locale, source, label, code) in [
        ("en", english, "Short link:", "QR code of the short link"),
        ("zh", chinese, "短链接：", "短链接的二维码"),
    ] {
        let page = site.get(&format!("/{locale}/{ARTICLE}")).await.expect(200);
        assert_eq!(page.text(".source a"), short);
        assert_eq!(page.attribute(".source a", "href"), short);
        assert!(page.text(".source > p:last-child").starts_with(label));
        assert_eq!(page.attribute(".source > img", "src"), "/a/video-meeting/qr.svg");
        assert_eq!(page.attribute(".source > img", "alt"), code);
        assert_eq!(page.text(".print-source"), source);
    }
}

/// The page with both texts names both titles and its own address.
#[tokio::test]
async fn the_page_with_both_texts_says_where_it_stands() {
    let page = Site::open("pair").get(&format!("/zh/{ARTICLE}/parallel")).await.expect(200);
    let expected = format!(
        "来源：《举行视频会议 / A Video Meeting》，对联 Couplet，2020年9月22日\nhttps://news.example/zh/{ARTICLE}/parallel"
    );
    assert_eq!(page.text(".print-source"), expected);
    assert_eq!(page.text(".source a"), "https://news.example/a/video-meeting");
    assert_eq!(page.attributes(".pair > .number", "href"), ["#b1", "#b2", "#b3"]);
    assert_eq!(page.attributes(".pair > .number", "aria-label")[2], "第 3 段");
}

/// Each service gets title and short link in the form that it wants.
#[tokio::test]
async fn share_links_carry_title_and_short_link() {
    let site = site_with(r#"["mail", "weibo", "x", "linkedin", "facebook"]"#);
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    let short = "https://news.example/a/video-meeting";
    let links: Vec<(String, String)> =
        page.links(".share a").into_iter().map(|link| (link.name, link.href)).collect();
    let expected = [
        ("E-mail", format!("mailto:?subject=A%20Video%20Meeting&body={short}")),
        ("Weibo", format!("https://service.weibo.com/share/share.php?url={short}&title=A%20Video%20Meeting")),
        ("X", format!("https://x.com/intent/post?url={short}&text=A%20Video%20Meeting")),
        ("LinkedIn", format!("https://www.linkedin.com/sharing/share-offsite/?url={short}")),
        ("Facebook", format!("https://www.facebook.com/sharer/sharer.php?u={short}")),
    ];
    assert_eq!(links, expected.map(|(name, href)| (name.to_owned(), href)));
    assert_eq!(page.attributes(".share a", "rel"), ["nofollow noopener"; 5]);
    assert_eq!(page.attributes(".share a", "target").len(), 0);
    let page = site.get(&format!("/zh/{ARTICLE}")).await.expect(200);
    assert_eq!(page.texts(".share a"), ["电子邮件", "微博", "X", "领英", "Facebook"]);
    assert!(page.attributes(".share a", "href")[1].ends_with("&title=举行视频会议"));
}

/// No sign of a title ends the value that it stands in.
#[tokio::test]
async fn signs_in_a_title_stay_in_the_value() {
    let site = site_with(r#"["x"]"#);
    for (locale, title) in [
        ("en", "A%20%3C%20B%20%26%20%22C%22%3C/title%3E%3Cscript%3Ealert%281%29%3C/script%3E"),
        ("zh", "甲%20%3C%20乙%20%26%20%22丙%22%3C/title%3E%3Cscript%3Ealert%281%29%3C/script%3E"),
    ] {
        let page = site.get(&format!("/{locale}/news/notes/signs")).await.expect(200);
        let expected = format!("https://x.com/intent/post?url=https://news.example/a/signs&text={title}");
        assert_eq!(page.attribute(".share a", "href"), expected);
    }
}

/// `WeChat` has no share page: the code is shown to be scanned, and is loaded when it is wanted.
#[tokio::test]
async fn wechat_gets_the_code() {
    let site = site_with(r#"["wechat"]"#);
    let page = site.get(&format!("/zh/{ARTICLE}")).await.expect(200);
    assert_eq!(page.texts(".share li").first().unwrap(), "微信扫一扫");
    assert_eq!(page.attribute(".share img", "src"), "/a/video-meeting/qr.svg");
    assert_eq!(page.attribute(".share img", "loading"), "lazy");
    assert_eq!(page.attributes(".source > img", "loading").len(), 0, "what is printed is there before");
    assert_eq!(page.count(".share a"), 0);
}

/// An edition whose settings name no service has what every reader has; each edition has its own.
#[tokio::test]
async fn services_are_chosen_for_each_edition() {
    let site = Site::edited("pair", |folder| {
        edit(folder, "Leptos.toml", |text| {
            text.replace("id = \"zh\"", "id = \"zh\"\nshare = [\"weibo\", \"mail\"]")
        });
    });
    let services = async |path: &str| site.get(path).await.expect(200).texts(".share a");
    assert_eq!(services(&format!("/en/{ARTICLE}")).await, ["E-mail"]);
    assert_eq!(services(&format!("/zh/{ARTICLE}")).await, ["微博", "电子邮件"]);
    let third = Site::open("three-locales").get("/fr/news/news-desk/everywhere").await.expect(200);
    assert_eq!(third.texts(".share a"), ["E-mail"]);
}

/// The button that quotes knows where the bar is, and the page with all languages if there is one.
#[tokio::test]
async fn a_story_can_be_quoted() {
    let site = Site::open("pair");
    let page = site.get(&format!("/en/{ARTICLE}")).await.expect(200);
    assert_eq!(page.attribute("[value=quote]", "data-bar"), "/en/quotation");
    assert_eq!(page.attribute("[value=quote]", "data-href"), format!("/en/{ARTICLE}/parallel"));
    let page = site.get("/zh/news/group-news/chinese-only").await.expect(200);
    assert_eq!(page.attribute("[value=quote]", "data-bar"), "/zh/quotation");
    assert_eq!(page.attributes("[value=quote]", "data-href").len(), 0);
}

/// The bar is a piece of a page, with the words and marks that quoting needs.
#[tokio::test]
async fn the_quotation_bar_is_complete() {
    let site = Site::open("pair");
    for (locale, marks, name) in [("en", "“|”", "Quotation"), ("zh", "“|”", "引文")] {
        let bar = site.get(&format!("/{locale}/quotation")).await.expect(200);
        assert!(bar.body.starts_with("<div"), "{}", bar.body);
        assert_eq!(bar.attribute(".quotation[hidden][role=group]", "aria-label"), name);
        assert_eq!(bar.attribute(".quotation", "data-marks"), marks);
        assert_eq!(bar.attributes(".quotation button", "value"), ["previous", "next", "copy", "both"]);
        assert_eq!(bar.count(".quotation textarea[hidden][readonly]"), 1);
    }
}
