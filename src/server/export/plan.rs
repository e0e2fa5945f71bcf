//! Which files the site is, and what each is made from.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::http::StatusCode;
use jiff::civil::DateTime;

use super::{hosts, rules::Rules};
use crate::{
    domain::{
        article::Article,
        catalog::{Catalog, address, parallel_address},
        listing::{FeedFormat, Subject},
        locale::Locale,
        period::Period,
        picture::{Form, Picture},
        route::{Page, Route},
        search::{Answer, Query},
    },
    server::{sitemap::Sitemaps, state::AppState},
    views::{Content, start},
};

/// A file of the export.
#[derive(Debug)]
pub struct File {
    /// Its path in the folder.
    pub name: String,
    /// What it is made from.
    pub source: Source,
}

/// What a file is made from.
#[derive(Debug)]
pub enum Source {
    /// A page of an edition.
    Page(Locale, Page),
    /// What the server answers at a path, with this status.
    Answer {
        /// The path.
        path: String,
        /// The status.
        status: StatusCode,
    },
    /// A page that a server makes from a question, or not at all.
    Content(Locale, Box<Content>),
    /// A picture in one of its forms.
    Picture(Box<Picture>, Form),
    /// A built or public file.
    Copy(PathBuf),
    /// This text.
    Text(String),
}

/// Where the page for addresses that do not exist stands in an edition, and for those outside all editions.
pub const MISSING: &str = "404.html";

/// All files of the site, each once: those that pages need, then the pages.
///
/// # Errors
/// When the built files cannot be listed.
pub fn plan(state: &AppState) -> Result<[Vec<File>; 2], (PathBuf, io::Error)> {
    let mut plan = Plan {
        catalog: &state.snapshot.catalog,
        now: state.snapshot.site.local((state.lasting.clock)()),
        names: HashSet::new(),
        needed: Vec::new(),
        pages: Vec::new(),
    };
    plan.add_of_site(state);
    for locale in state.snapshot.site.locales.iter() {
        plan.add_edition(locale);
        let sitemaps = Sitemaps::of(state).pages(locale);
        for page in sitemaps {
            plan.file(&Route::Local(locale.clone(), page));
        }
    }
    let now = plan.now;
    for article in plan.catalog.articles().filter(|article| article.posted <= now) {
        plan.add_article(article, state);
    }
    for page in plan.catalog.pages() {
        page.pictures.iter().for_each(|picture| plan.add_picture(picture));
    }
    for (name, text) in hosts::files(state, &Rules::of(state)) {
        plan.add(name, Source::Text(text));
    }
    plan.add_built(&state.lasting.files, "")?;
    Ok([plan.needed, plan.pages])
}

struct Plan<'p> {
    catalog: &'p Catalog,
    now: DateTime,
    names: HashSet<String>,
    needed: Vec<File>,
    pages: Vec<File>,
}

impl Plan<'_> {
    /// Adds a file, unless there is one of that name: as on the server, what the site itself has goes before what
    /// is among the public files.
    fn add(&mut self, name: String, source: Source) {
        if self.names.insert(name.clone()) {
            let is_page = Path::new(&name).extension().is_some_and(|ending| ending == "html");
            let list = if is_page { &mut self.pages } else { &mut self.needed };
            list.push(File { name, source });
        }
    }

    /// The answer at an address that names a file.
    fn file(&mut self, route: &Route) {
        let path = route.path();
        self.add(path[1..].to_owned(), Source::Answer { path, status: StatusCode::OK });
    }

    /// The page at an address without an ending.
    fn page(&mut self, locale: &Locale, page: &Page) {
        self.add(page_name(&page.path(locale)), Source::Page(locale.clone(), page.clone()));
    }

    fn content(&mut self, name: String, locale: &Locale, content: Content) {
        self.add(name, Source::Content(locale.clone(), Box::new(content)));
    }

    fn add_of_site(&mut self, state: &AppState) {
        let default = state.snapshot.site.locales.default_locale();
        let scripts = [Route::Start(*start::SCRIPT_HASH), Route::Saved(*start::SAVED_HASH)];
        let key = state.index_now_key.clone().map(Route::KeyFile);
        let files = scripts.into_iter().chain([Route::Robots, Route::SitemapIndex]).chain(key);
        files.for_each(|route| self.file(&route));
        self.content("index.html".to_owned(), default, Content::Doors(None));
        self.missing(default, MISSING);
    }

    fn missing(&mut self, locale: &Locale, name: &str) {
        // No name of a page has two hyphens.
        let path = format!("{}/--", Page::Home.path(locale));
        self.add(name.to_owned(), Source::Answer { path, status: StatusCode::NOT_FOUND });
    }

    fn add_edition(&mut self, locale: &Locale) {
        let (catalog, now) = (self.catalog, self.now);
        let alone =
            [Page::Home, Page::SiteMap, Page::Archive, Page::Topics, Page::Favorites, Page::Quotation];
        for page in &alone {
            self.page(locale, page);
        }
        let search =
            Content::Search { query: Query { page: 1, ..Query::default() }, answer: Answer::Nothing };
        self.content(page_name(&Page::Search.path(locale)), locale, search);
        self.content(page_name(&Page::Suggest.path(locale)), locale, Content::Suggestions(Vec::new()));
        self.missing(locale, &format!("{locale}/{MISSING}"));
        self.file(&Route::Local(locale.clone(), Page::Manifest));

        let sections = catalog.sections().iter().map(|section| Subject::Section(section.id.clone()));
        let topics = catalog.topics_with_news(locale, now).map(|topic| Subject::Topic(topic.id.clone()));
        for subject in [Subject::All].into_iter().chain(sections).chain(topics) {
            let articles = catalog.about(locale, &subject, now);
            self.list(locale, articles, &subject.page(1));
            for format in FeedFormat::ALL.into_iter().filter(|_| !articles.is_empty()) {
                self.file(&Route::Local(locale.clone(), subject.feed(format)));
            }
        }
        for (year, articles) in catalog.years(locale, now) {
            self.list(locale, articles, &first_of(year));
            for (month, articles) in catalog.months(locale, year, now) {
                self.list(locale, articles, &first_of(month));
            }
        }
        for page in catalog.pages() {
            self.page(locale, &Page::Fixed(page.slug.clone()));
        }
    }

    fn list(&mut self, locale: &Locale, articles: &[Arc<Article>], first: &Page) {
        for page in 1..=self.catalog.page_count(articles) {
            self.page(locale, &first.clone().at(page));
        }
    }

    fn add_article(&mut self, article: &Arc<Article>, state: &AppState) {
        let locales = &state.snapshot.site.locales;
        for locale in locales.iter() {
            self.page(locale, &address(article));
            if article.translations.is_paired() {
                self.page(locale, &parallel_address(article));
            }
        }
        let short = page_name(&Route::Short(article.slug.clone()).path());
        self.content(short, locales.default_locale(), Content::Doors(Some(Arc::clone(article))));
        self.file(&Route::QrCode(article.slug.clone()));
        article.pictures.iter().for_each(|picture| self.add_picture(picture));
    }

    fn add_picture(&mut self, picture: &Picture) {
        for form in picture.forms() {
            let name = picture.route(form).path()[1..].to_owned();
            self.add(name, Source::Picture(Box::new(picture.clone()), form));
        }
    }

    /// The built and the public files, but for their twins.
    fn add_built(&mut self, folder: &Path, above: &str) -> Result<(), (PathBuf, io::Error)> {
        let refused = |reason| (folder.to_owned(), reason);
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(reason) if reason.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(reason) => return Err(refused(reason)),
        };
        for entry in entries {
            let path = entry.map_err(refused)?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let name = format!("{above}{name}");
            let is_twin = matches!(path.extension().and_then(|ending| ending.to_str()), Some("br" | "gz"))
                && path.with_extension("").is_file();
            if path.is_dir() {
                self.add_built(&path, &format!("{name}/"))?;
            } else if !is_twin {
                self.add(name, Source::Copy(path));
            }
        }
        Ok(())
    }
}

fn first_of(period: Period) -> Page {
    Page::Period { period, page: 1 }
}

/// `/zh/news` is served from `zh/news.html` by every host that leaves out the ending.
fn page_name(path: &str) -> String {
    format!("{}.html", &path[1..])
}
