//! An answer of the site, and what stands in its HTML.

use std::collections::BTreeMap;

use axum::{
    body::to_bytes,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use scraper::{ElementRef, Html, Selector};

/// An answer, read whole.
pub struct Reply {
    /// The path that was asked for.
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// The bytes as text, as far as they are text.
    pub body: String,
    pub bytes: Vec<u8>,
}

/// A link of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Link {
    pub name: String,
    pub href: String,
    pub lang: Option<String>,
    pub hreflang: Option<String>,
}

impl Reply {
    /// Reads an answer to its end.
    pub async fn read(path: &str, response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Self {
            path: path.to_owned(),
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.to_vec(),
        }
    }

    /// The value of a header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The status and where it leads.
    pub fn redirect(&self) -> (u16, &str) {
        (self.status.as_u16(), self.header(header::LOCATION.as_str()))
    }

    /// Asserts that it is a page with this status.
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.path);
        self
    }

    /// The trimmed text of every element that `selector` matches.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.select(selector, |element| Some(element.text().collect::<String>().trim().to_owned()))
    }

    /// The trimmed text of the one element that `selector` matches.
    pub fn text(&self, selector: &str) -> String {
        self.one(selector, self.texts(selector))
    }

    /// The HTML within the one element that `selector` matches.
    pub fn inner_html(&self, selector: &str) -> String {
        self.one(selector, self.select(selector, |element| Some(element.inner_html())))
    }

    /// The texts of the body that are in the language of the page: those within no element with a `lang`, and
    /// within no script and no code, and within nothing that `besides` matches.
    pub fn own_texts(&self, besides: &str) -> Vec<String> {
        let besides = Selector::parse(besides).unwrap();
        let html = Html::parse_document(&self.body);
        let is_other = |element: &ElementRef<'_>| {
            let name = element.value().name();
            besides.matches(element)
                || (name != "html" && element.attr("lang").is_some())
                || ["head", "script", "code", "pre"].contains(&name)
        };
        let texts = html.root_element().descendants().filter_map(|node| {
            let text = node.value().as_text()?;
            let mut above = node.ancestors().filter_map(ElementRef::wrap);
            (!above.any(|element| is_other(&element))).then(|| text.to_string())
        });
        texts.collect()
    }

    /// The attribute of every element that `selector` matches and that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.select(selector, |element| element.attr(name).map(str::to_owned))
    }

    /// The attribute of the one element that `selector` matches.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.one(selector, self.attributes(selector, name))
    }

    /// How many elements `selector` matches.
    pub fn count(&self, selector: &str) -> usize {
        self.select(selector, |_| Some(())).len()
    }

    /// The links that `selector` matches.
    pub fn links(&self, selector: &str) -> Vec<Link> {
        self.select(selector, |element| {
            let attribute = |name| element.attr(name).map(str::to_owned);
            Some(Link {
                name: element.text().collect::<String>().trim().to_owned(),
                href: attribute("href")?,
                lang: attribute("lang"),
                hreflang: attribute("hreflang"),
            })
        })
    }

    /// The links of the language switch.
    pub fn switch(&self) -> Vec<Link> {
        self.links("header a[data-locale]")
    }

    /// Where the one link of the language switch leads.
    pub fn twin(&self) -> String {
        self.attribute("header a[data-locale]", "href")
    }

    /// The addresses of the stories of a list, in order.
    pub fn stories(&self) -> Vec<String> {
        self.attributes("main ol.story-list > li h2 a", "href")
    }

    pub fn canonical(&self) -> String {
        self.attribute("head link[rel=canonical]", "href")
    }

    /// The hreflang set of the head.
    pub fn alternates(&self) -> BTreeMap<String, String> {
        let links = self.links("head link[rel=alternate][hreflang]").into_iter();
        links.map(|link| (link.hreflang.unwrap(), link.href)).collect()
    }

    /// Whether search engines are asked not to list it.
    pub fn is_noindex(&self) -> bool {
        self.attributes("head meta[name=robots]", "content") == ["noindex"]
    }

    fn select<T>(&self, selector: &str, take: impl FnMut(ElementRef<'_>) -> Option<T>) -> Vec<T> {
        let selector = Selector::parse(selector).unwrap();
        Html::parse_document(&self.body).select(&selector).filter_map(take).collect()
    }

    fn one<T>(&self, selector: &str, mut found: Vec<T>) -> T {
        assert_eq!(found.len(), 1, "{}: elements that match {selector}", self.path);
        found.remove(0)
    }
}

/// Where the links in a piece of HTML lead, in order.
pub fn hrefs(html: &str) -> Vec<String> {
    let link = Selector::parse("a[href]").unwrap();
    Html::parse_fragment(html).select(&link).map(|link| link.attr("href").unwrap().to_owned()).collect()
}
