//! Pictures beside the texts: figures, their forms and addresses, covers, and what is wrong with them.

use std::{fs, path::Path};

use image::{DynamicImage, GenericImageView, GrayImage, Rgb, RgbImage};

use crate::harness::{Site, edit};

const ARTICLE: &str = "content/articles/2020/video-meeting";
const PAGE: &str = "news/group-news/video-meeting";
const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h4"/></svg>"#;

/// A picture of this size that is not of one color, in the format of the ending of `name`.
fn paint(folder: &Path, name: &str, width: u32, height: u32) {
    #[expect(clippy::cast_possible_truncation, reason = "colors wrap round")]
    let image = RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, (x ^ y) as u8]));
    image.save(folder.join(name)).unwrap();
}

fn text(folder: &Path, locale: &str, head: &str, body: &str) {
    let text = format!("+++\ntitle = \"T\"\nsummary = \"S\"\n{head}\n+++\n\n{body}\n");
    fs::write(folder.join(ARTICLE).join(format!("{locale}.md")), text).unwrap();
}

/// The site with a hall of 1000 × 500 pixels in both texts.
fn with_hall() -> Site {
    Site::edited("pair", |folder| {
        paint(&folder.join(ARTICLE), "hall.png", 1000, 500);
        text(
            folder,
            "en",
            "[[image]]\nfile = \"hall.png\"\ncredit = \"Photo: A & B\"",
            "First.\n\n![The hall](hall.png \"The hall before “it” <began>\")\n\nLast.",
        );
        text(
            folder,
            "zh",
            "[[image]]\nfile = \"hall.png\"\ncredit = \"摄影：甲\"",
            "首段。\n\n![会场](hall.png \"会前的会场\")\n\n末段。",
        );
    })
}

/// A picture that is a block of its own is a figure: the same picture and number in both languages,
/// with the words of each.
#[tokio::test]
async fn a_figure_has_the_words_of_each_language() {
    let site = with_hall();
    assert_eq!(site.findings("en"), "Nothing found.\n");
    let mut addresses = Vec::new();
    for (locale, alt, caption) in [
        ("en", "The hall", "The hall before “it” <began> Photo: A & B"),
        ("zh", "会场", "会前的会场 摄影：甲"),
    ] {
        let page = site.get(&format!("/{locale}/{PAGE}")).await.expect(200);
        assert_eq!(page.count(".prose > *"), 3);
        assert_eq!(page.attribute(".prose > figure#b2 > img", "alt"), alt);
        assert_eq!(page.text("figure#b2 > figcaption"), caption);
        let img = |name| page.attribute("figure img", name);
        assert_eq!([img("width"), img("height")], ["1000", "500"]);
        assert_eq!([img("loading"), img("decoding")], ["lazy", "async"]);
        assert!(!img("sizes").is_empty());
        addresses.push((img("src"), img("srcset")));
    }
    assert_eq!(addresses[0], addresses[1]);
}

/// What a reader sees first does not wait for the script of lazy pictures.
#[tokio::test]
async fn a_picture_at_the_top_is_not_lazy() {
    let site = Site::edited("pair", |folder| {
        paint(&folder.join(ARTICLE), "hall.png", 40, 20);
        text(folder, "en", "", "![One](hall.png)\n\n![Two](hall.png)");
    });
    let page = site.get(&format!("/en/{PAGE}")).await.expect(200);
    assert_eq!(page.count("#b1 img[loading]"), 0);
    assert_eq!(page.attribute("#b2 img", "loading"), "lazy");
}

/// Each width that a page names is there, is that wide, is WebP and may be kept for ever; none is
/// wider than the picture.
#[tokio::test]
async fn every_width_of_a_picture_is_served() {
    let site = with_hall();
    let page = site.get(&format!("/en/{PAGE}")).await;
    let srcset = page.attribute("figure img", "srcset");
    let mut widths = Vec::new();
    for entry in srcset.split(", ") {
        let (address, width) = entry.split_once(' ').unwrap();
        let reply = site.get(address).await.expect(200);
        assert_eq!(reply.header("content-type"), "image/webp");
        assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        let image = image::load_from_memory(&reply.bytes).unwrap();
        let wide: u32 = width.trim_end_matches('w').parse().unwrap();
        assert_eq!(image.dimensions(), (wide, wide / 2));
        widths.push(wide);
    }
    assert_eq!(widths, [320, 640, 960, 1000]);
    let whole = site.get(&page.attribute("figure img", "src")).await.expect(200);
    assert_eq!(whole.header("content-type"), "image/png");
    assert_eq!(image::load_from_memory(&whole.bytes).unwrap().dimensions(), (1000, 500));
}

/// Many who ask for the same width at once get the same bytes, of which one file is kept, and who asks
/// later gets them from there.
#[tokio::test]
async fn a_width_is_made_once_and_kept() {
    let site = with_hall();
    let page = site.get(&format!("/en/{PAGE}")).await;
    let srcset = page.attribute("figure img", "srcset");
    let address = srcset.split(' ').next().unwrap();
    let replies = futures_util::future::join_all((0..8).map(|_| site.get(address))).await;
    let made: Vec<_> = fs::read_dir(site.config.made.join("pictures")).unwrap().map(Result::unwrap).collect();
    assert_eq!(made.len(), 1);
    assert!(replies.iter().all(|reply| reply.bytes == fs::read(made[0].path()).unwrap()));
    fs::write(made[0].path(), "kept").unwrap();
    assert_eq!(site.get(address).await.body, "kept");
}

/// An address with another hash leads to the present one; an address that no page names is none.
#[tokio::test]
async fn other_hashes_and_widths_are_not_served() {
    let site = with_hall();
    let page = site.get(&format!("/en/{PAGE}")).await;
    let src = page.attribute("figure img", "src");
    let hash = src.split('.').nth(1).unwrap();
    let old = "0123456789abcdef";
    assert_eq!(site.get(&src.replace(hash, old)).await.redirect(), (308, src.as_str()));
    let width = src.replace(".png", ".320.webp");
    assert_eq!(site.get(&width.replace(hash, old)).await.redirect(), (308, width.as_str()));
    assert_eq!(site.get(&src.to_uppercase()).await.redirect(), (308, src.as_str()));
    for wrong in [
        src.replace(".png", ".321.webp"),
        src.replace(".png", ".2000.webp"),
        src.replace(".png", ".320.png"),
        src.replace(".png", ".jpg"),
        src.replace(hash, "0"),
        src.replace("hall", "halls"),
        src.replace("video-meeting", "second-meeting"),
        src.replace("video-meeting", "no-such-story"),
        format!("/media/video-meeting/{hash}"),
        "/media/video-meeting/hall.png".to_owned(),
        "/media/video-meeting/../video-meeting/en.md".to_owned(),
        "/media".to_owned(),
    ] {
        site.get(&wrong).await.expect(404);
    }
}

/// A picture changes its address when it changes, and the old one leads there.
#[tokio::test]
async fn a_changed_picture_has_a_new_address() {
    let mut site = with_hall();
    let path = format!("/en/{PAGE}");
    let old = site.get(&path).await.attribute("figure img", "src");
    site.reload(|folder| paint(&folder.join(ARTICLE), "hall.png", 900, 500));
    let new = site.get(&path).await.attribute("figure img", "src");
    assert_ne!(old, new);
    assert_eq!(site.get(&old).await.redirect(), (308, new.as_str()));
}

/// A language may have a picture of its own, and shares the other one else.
#[tokio::test]
async fn a_language_may_have_its_own_picture() {
    let site = Site::edited("pair", |folder| {
        edit(folder, &format!("{ARTICLE}/chart.svg"), |_| DRAWING.to_owned());
        edit(folder, &format!("{ARTICLE}/chart.zh.svg"), |_| DRAWING.replace("300", "200"));
        text(folder, "en", "", "![Chart](chart.svg)");
        text(folder, "zh", "", "![图](chart.svg)");
    });
    for (locale, name, height) in [("en", "chart", "300"), ("zh", "chart-zh", "200")] {
        let page = site.get(&format!("/{locale}/{PAGE}")).await.expect(200);
        let src = page.attribute("figure img", "src");
        assert!(src.starts_with(&format!("/media/video-meeting/{name}.")), "{src}");
        assert_eq!(page.attribute("figure img", "height"), height);
        assert_eq!(page.attributes("figure img", "srcset"), [""; 0]);
        site.get(&src).await.expect(200);
    }
}

/// A drawing is served as it is, and can do nothing when it is opened by itself.
#[tokio::test]
async fn a_drawing_runs_nothing() {
    let site = Site::edited("pair", |folder| {
        edit(folder, &format!("{ARTICLE}/chart.svg"), |_| DRAWING.to_owned());
        text(folder, "en", "", "![Chart](chart.svg)");
    });
    let src = site.get(&format!("/en/{PAGE}")).await.attribute("figure img", "src");
    let drawing = site.get(&src).await.expect(200);
    assert_eq!(drawing.body, DRAWING);
    assert_eq!(drawing.header("content-type"), "image/svg+xml");
    assert_eq!(
        drawing.header("content-security-policy"),
        "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    );
}

/// A picture turned by its camera is shown upright, and nothing of what the camera wrote gets out.
#[tokio::test]
async fn photographs_are_upright_and_tell_nothing() {
    let site = Site::edited("pair", |folder| {
        let file = folder.join(ARTICLE).join("Photo 1.JPG");
        paint(&folder.join(ARTICLE), "photo.jpg", 60, 40);
        let plain = fs::read(folder.join(ARTICLE).join("photo.jpg")).unwrap();
        // Exif with one entry, orientation 6: turn by 90 degrees; and some words after it.
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend(b"29.56N 106.55E");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let bytes = [&plain[..2], b"\xff\xe1", &length[..], &exif, &plain[2..]].concat();
        fs::write(file, bytes).unwrap();
        text(folder, "en", "", "![Photo](<Photo 1.JPG>)");
    });
    let page = site.get(&format!("/en/{PAGE}")).await.expect(200);
    let img = |name| page.attribute("figure img", name);
    assert_eq!([img("width"), img("height")], ["40", "60"]);
    assert!(img("src").starts_with("/media/video-meeting/photo-1."));
    for address in [img("src"), img("srcset").split(' ').next().unwrap().to_owned()] {
        let reply = site.get(&address).await.expect(200);
        assert_eq!(image::load_from_memory(&reply.bytes).unwrap().dimensions(), (40, 60));
        assert!(!reply.body.contains("106.55"), "{address}");
    }
}

/// Pictures of a story are there when the story is, and not a minute earlier; those of a draft never.
#[tokio::test]
async fn pictures_wait_for_their_story() {
    let mut site = Site::edited("pair", |folder| {
        for slug in ["2030/embargoed", "2020/unfinished"] {
            let folder = folder.join("content/articles").join(slug);
            edit(&folder, "chart.svg", |_| DRAWING.to_owned());
            edit(&folder, "en.md", |text| format!("{text}\n\n![Chart](chart.svg)\n"));
        }
    });
    site.set_clock("2030-01-01T08:00:00+08:00");
    let src = site.get("/en/news/notes/embargoed").await.expect(200).attribute("figure img", "src");
    site.get(&src).await.expect(200);
    site.set_clock("2030-01-01T07:59:59+08:00");
    site.get(&src).await.expect(404);
    let wrong = src.replace(src.split('.').nth(1).unwrap(), "0123456789abcdef");
    site.get(&wrong).await.expect(404);
    let draft = src.replace("embargoed", "unfinished");
    site.set_clock("2030-01-01T08:00:00+08:00");
    site.get(&draft).await.expect(404);
    site.reload(|folder| {
        edit(folder, "content/articles/2020/unfinished/article.toml", |text| {
            text.replace("draft", "published")
        });
    });
    site.get(&draft).await.expect(200);
}

/// A story that moved takes its pictures along.
#[tokio::test]
async fn pictures_of_a_moved_story_are_found() {
    let site = with_hall();
    let src = site.get(&format!("/en/{PAGE}")).await.attribute("figure img", "src");
    let old = src.replace("video-meeting", "old-meeting");
    assert_eq!(site.get(&old).await.redirect(), (308, src.as_str()));
}

/// A picture within a paragraph stays there, also beside raw tags.
#[tokio::test]
async fn a_picture_in_a_paragraph_is_no_figure() {
    let site = Site::edited("pair", |folder| {
        paint(&folder.join(ARTICLE), "seal.png", 24, 24);
        text(
            folder,
            "en",
            "",
            "The ![*red* seal `x`](seal.png) is H<sub>2</sub>O.\n\n- ![In a list](seal.png)",
        );
    });
    assert_eq!(site.findings("en"), "Nothing found.\n");
    let page = site.get(&format!("/en/{PAGE}")).await.expect(200);
    assert_eq!(page.count("figure"), 0);
    assert_eq!(page.attribute("p#b1 > img", "alt"), "red seal x");
    assert_eq!(page.attributes(".prose img", "srcset").len(), 2);
    assert_eq!(page.text("p#b1 sub"), "2");
    assert_eq!(page.attribute("ul#b2 img", "alt"), "In a list");
}

/// A picture that is missing, broken or from elsewhere leaves a calm gap with its words; the numbers of
/// the blocks hold.
#[tokio::test]
async fn a_missing_picture_leaves_its_words() {
    let site = Site::open("broken");
    let page = site.get("/zh/news/news-desk/pictures").await.expect(200);
    assert_eq!(page.text("figure#b1 > .gap"), "流程图");
    assert_eq!(page.text("figure#b1 > figcaption"), "流程图的说明");
    assert_eq!(page.text("figure#b2 > .gap"), "坏图");
    assert_eq!(page.text("p#b3"), "远处的图：远处，不行。");
    assert_eq!(page.count("img:not(.qr-code)"), 1);
    assert!(!page.body.contains("a.example"));
}

/// What is cut off, too heavy, too large or something else than its name says is no picture.
#[tokio::test]
async fn hostile_pictures_are_not_read() {
    let names =
        ["cut.png", "cut.jpg", "cut.webp", "text.svg", "open.svg", "heavy.svg", "vast.png", "wrong.jpg"];
    let site = Site::edited("pair", |folder| {
        let own = folder.join(ARTICLE);
        for name in ["cut.png", "cut.jpg", "cut.webp"] {
            paint(&own, name, 60, 60);
            let bytes = fs::read(own.join(name)).unwrap();
            fs::write(own.join(name), &bytes[..bytes.len() * 2 / 3]).unwrap();
        }
        fs::write(own.join("text.svg"), "no drawing").unwrap();
        fs::write(own.join("open.svg"), "<svg viewBox='0 0 1 1'><g>").unwrap();
        let padding = " ".repeat(1_000_001);
        fs::write(own.join("heavy.svg"), DRAWING.replace("<path", &format!("{padding}<path"))).unwrap();
        DynamicImage::from(GrayImage::new(10_000, 5_100)).save(own.join("vast.png")).unwrap();
        fs::write(own.join("wrong.jpg"), DRAWING).unwrap();
        let body: Vec<String> = names.iter().map(|name| format!("![{name}]({name})")).collect();
        text(folder, "en", "", &body.join("\n\n"));
    });
    let found = site.findings("en");
    assert_eq!(found.matches("error[broken-image]").count(), names.len(), "{found}");
    assert!(found.contains("It has more than 50 million pixels."));
    assert!(found.contains("It has more than 1 MB."));
    let page = site.get(&format!("/en/{PAGE}")).await.expect(200);
    assert_eq!(page.texts("figure > .gap"), names);
    assert_eq!(page.count("img:not(.qr-code)"), 0);
}

/// Nothing but the pictures beside the text can be named.
#[tokio::test]
async fn only_pictures_beside_the_text_are_found() {
    let site = Site::edited("pair", |folder| {
        paint(&folder.join("content/articles/2020"), "up.png", 9, 9);
        let names = [
            "../up.png",
            "en.md",
            "./en.md",
            "/favicon.svg",
            "//a.example/x.png",
            "data:image/png;base64,AA==",
        ];
        let body: Vec<String> = names.iter().map(|name| format!("![x](<{name}>)")).collect();
        text(folder, "en", "", &body.join("\n\n"));
    });
    let page = site.get(&format!("/en/{PAGE}")).await.expect(200);
    assert_eq!(page.count("img:not(.qr-code)"), 0);
    assert_eq!(page.count("figure > .gap"), 6);
    let found = site.findings("en");
    assert_eq!(found.matches("[missing-image]").count(), 4, "{found}");
    assert_eq!(found.matches("[remote-image]").count(), 2, "{found}");
}

/// Fixed pages have pictures as stories have.
#[tokio::test]
async fn a_fixed_page_has_pictures() {
    let site = Site::edited("pair", |folder| {
        paint(&folder.join("content/pages/about"), "house.png", 40, 30);
        edit(folder, "content/pages/about/en.md", |text| format!("{text}\n\n![House](house.png)\n"));
    });
    let page = site.get("/en/about").await.expect(200);
    site.get(&page.attribute("figure img", "src")).await.expect(200);
}

/// The site with a cover of 1600 × 900 pixels for one story.
fn with_cover() -> Site {
    Site::edited("pair", |folder| {
        let folder = folder.join("content/articles/2021/notes-on-notes");
        paint(&folder, "cover.jpg", 1600, 900);
        edit(&folder, "article.toml", |text| format!("{text}\nimage = \"cover.jpg\"\n"));
        for (locale, alt) in [("en", "Two notes"), ("zh", "两则札记")] {
            let head = format!("+++\nimage-alt = \"{alt}\"\n");
            edit(&folder, &format!("{locale}.md"), |text| text.replacen("+++\n", &head, 1));
        }
    })
}

/// The cover of a story stands in lists, with its words in each language, and is not repeated in the
/// story.
#[tokio::test]
async fn lists_show_covers() {
    let site = with_cover();
    assert_eq!(site.findings("en"), "Nothing found.\n");
    for (locale, alt) in [("en", "Two notes"), ("zh", "两则札记")] {
        for list in ["/news", "/news/notes", "/favorites?a=notes-on-notes.signs"] {
            let page = site.get(&format!("/{locale}{list}")).await.expect(200);
            assert_eq!(page.attributes("main img.cover", "alt"), [alt], "{list}");
            assert_eq!(page.attribute("img.cover", "loading"), "lazy");
            assert_eq!(page.attribute("img.cover", "width"), "1600");
            site.get(&page.attribute("img.cover", "src")).await.expect(200);
        }
        assert_eq!(
            site.get(&format!("/{locale}/news/notes/notes-on-notes")).await.count("main img:not(.qr-code)"),
            0
        );
    }
}

/// The head of a story names its cover for social cards, absolutely and with its size.
#[tokio::test]
async fn the_cover_is_the_social_card() {
    let site = with_cover();
    let page = site.get("/zh/news/notes/notes-on-notes").await.expect(200);
    let meta = |name: &str| page.attribute(&format!("head meta[property='og:image{name}']"), "content");
    assert_eq!([meta(":width"), meta(":height"), meta(":alt")], ["1600", "900", "两则札记"]);
    assert_eq!(page.attribute("head meta[name='twitter:card']", "content"), "summary_large_image");
    let url = meta("");
    let card = site.get(site.path_of(&url)).await.expect(200);
    assert_eq!(card.header("content-type"), "image/jpeg");
    let without =
        site.get("/zh/news/notes/signs").await.attribute("head meta[property='og:image']", "content");
    assert_eq!(without, "https://news.example/icon-512.png");
}

/// A cover in SVG shows in lists; social sites draw none, and the editor is told.
#[tokio::test]
async fn a_drawn_cover_is_no_social_card() {
    let site = Site::edited("pair", |folder| {
        let folder = folder.join("content/articles/2021/notes-on-notes");
        edit(&folder, "cover.svg", |_| DRAWING.to_owned());
        edit(&folder, "article.toml", |text| format!("{text}\nimage = \"cover.svg\"\n"));
    });
    assert_eq!(site.get("/en/news").await.count("img.cover"), 1);
    let card = site.get("/en/news/notes/notes-on-notes").await;
    let card = card.attribute("head meta[property='og:image']", "content");
    assert_eq!(card, "https://news.example/icon-512.png");
    let found = site.findings("en");
    assert_eq!(found.matches("warning[drawn-cover]").count(), 1, "{found}");
    assert_eq!(found.matches("warning[missing-alt]").count(), 2, "{found}");
}

/// A feed carries the figures of its stories at absolute addresses.
#[tokio::test]
async fn feeds_carry_figures() {
    let site = with_hall();
    let feed = site.get("/en/news/group-news/feed.json").await.expect(200);
    let src = site.get(&format!("/en/{PAGE}")).await.attribute("figure img", "src");
    assert!(feed.body.contains(&format!("https://news.example{src}")), "{}", feed.body);
    assert!(feed.body.contains("<figcaption>The hall before"));
}
