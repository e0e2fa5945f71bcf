//! The rules of the schemas, since no package has them: of sitemaps
//! (<https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd>), of Google's images and of its news.

use jiff::Timestamp;
use quick_xml::{Reader, events::Event};

/// Which elements may stand in which, in this order.
const PARTS: [(&str, &[&str]); 8] = [
    ("", &["urlset", "sitemapindex"]),
    ("urlset", &["url"]),
    ("sitemapindex", &["sitemap"]),
    ("url", &["loc", "lastmod", "xhtml:link", "image:image", "news:news"]),
    ("sitemap", &["loc", "lastmod"]),
    ("image:image", &["image:loc"]),
    ("news:news", &["news:publication", "news:publication_date", "news:title"]),
    ("news:publication", &["news:name", "news:language"]),
];

/// Those that may stand there more than once.
const REPEATED: [&str; 4] = ["url", "sitemap", "xhtml:link", "image:image"];

/// Asserts that a sitemap, or an index of sitemaps, follows the rules. Returns how many addresses there are.
pub fn assert_valid_sitemap(xml: &str) -> usize {
    let mut reader = Reader::from_str(xml);
    // The elements that are open, and how far each of them has come in its order.
    let mut open: Vec<(String, usize)> = vec![(String::new(), 0)];
    let mut text = String::new();
    let mut count = 0;
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                let name = String::from_utf8(element.name().as_ref().to_vec()).unwrap();
                let (parent, reached) = open.last_mut().unwrap();
                let parts = PARTS.iter().find(|(name, _)| name == parent).map_or(&[][..], |(_, parts)| parts);
                let place = parts.iter().position(|part| *part == name);
                let place = 1 + place.unwrap_or_else(|| panic!("<{name}> in <{parent}>"));
                let may_repeat = REPEATED.contains(&name.as_str());
                assert!(place > *reached || (may_repeat && place == *reached), "<{name}> in <{parent}>");
                *reached = place;
                if matches!(event, Event::Start(_)) {
                    open.push((name, 0));
                }
                text.clear();
            }
            Event::Text(part) => text.push_str(part.decode().unwrap().trim()),
            Event::End(_) => {
                let (name, reached) = open.pop().unwrap();
                assert!(name != "url" || reached > 0, "an entry without an address");
                count += usize::from(name == "loc");
                assert_text(&name, &text);
            }
            Event::Eof => {
                assert_eq!(open.len(), 1);
                return count;
            }
            _ => {}
        }
    }
}

fn assert_text(name: &str, text: &str) {
    let is_right = match name {
        "loc" | "image:loc" => (12..2048).contains(&text.len()) && text.starts_with("http"),
        // W3C's profile of ISO 8601, with a zone.
        "lastmod" | "news:publication_date" => text.parse::<Timestamp>().is_ok(),
        "news:name" | "news:title" => !text.is_empty(),
        "news:language" => text == "zh-cn" || text == "zh-tw" || (2..=3).contains(&text.len()),
        _ => true,
    };
    assert!(is_right, "<{name}>: {text}");
}
