//! The frame that every page shares: skip link, header, breadcrumb, footer.

use leptos::prelude::*;

use super::{
    Content,
    comfort::Comfort,
    context::PageContext,
    foreign_words::borrowed,
    head::{Head, HeadFacts},
    notices::NoticeBanner,
    search::SearchForm,
};
use crate::domain::{
    china::China,
    listing::{FeedFormat, Subject},
    name::SectionId,
    route::Page,
    search::Query,
};

/// A step of the breadcrumb: its name, and its address unless it is the page itself.
pub type Step = (String, Option<String>);

/// A document: head, frame, and what the page puts into `<main>`.
#[component]
pub fn Frame(
    head: HeadFacts,
    /// Steps after the home of the edition; without any there is no breadcrumb.
    #[prop(default = Vec::new())]
    steps: Vec<Step>,
    /// The section that the page is in or lists, and whether it is the list itself.
    #[prop(default = None)]
    section: Option<(SectionId, bool)>,
    /// What stands in `<main>` after the breadcrumb.
    main: AnyView,
) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let head_steps = steps.clone();
    let crumbs = (!steps.is_empty()).then(|| {
        let home = (words.edition_home(), Some(context.path(&Page::Home)));
        let steps = std::iter::once(home).chain(steps).collect();
        view! { <Breadcrumb steps/> }.into_any()
    });
    let is_search = matches!(context.content, Content::Search { .. });
    let header = view! {
        <header class="masthead">
            <ul class="tools">
                <li class="to-search"><a href=context.path(&Page::Search)>{words.search_title()}</a></li>
                <li><Switch/><OneLanguage/></li>
                <li>
                    <a href=context.path(&Page::Favorites)>
                        {words.favorites_title()} " " <span class="badge"></span>
                    </a>
                </li>
                <li><Comfort/></li>
            </ul>
            <div>
                <Brand/>
                {(!is_search).then(|| view! { <SearchForm query=Query::default() is_main=false/> })}
            </div>
            <Navigation section/>
        </header>
    };
    // The parts are erased, so that the type of the whole document stays within what the compiler follows.
    view! {
        <!DOCTYPE html>
        <html lang=context.locale.tag().to_string() dir=context.locale.is_right_to_left().then_some("rtl")>
            {view! { <Head facts=head steps=head_steps/> }.into_any()}
            <body>
                <a class="skip" href="#main">{words.skip_link()}</a>
                <NoticeBanner/>
                {header.into_any()}
                <main id="main" tabindex="-1">{crumbs}{main}</main>
                {view! { <Colophon/> }.into_any()}
            </body>
        </html>
    }
}

/// The names of the site, the reader's own first.
#[component]
fn Brand() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let site = &context.snapshot.site;
    let mut names: Vec<(String, String)> = Vec::new();
    for locale in std::iter::once(&context.locale).chain(site.locales.others(&context.locale)) {
        let name = context.snapshot.words.of(locale).brand();
        if names.iter().all(|(_, other)| *other != name) {
            names.push((locale.tag().to_string(), name));
        }
    }
    let names = names.into_iter().map(|(lang, name)| view! { <span lang=lang>{name}</span> " " });
    view! { <a class="brand" href=context.path(&Page::Home) rel="home">{names.collect_view()}</a> }
}

/// The language switch: plain links, each in the words of the edition that it leads to. The start
/// script writes the cookie on a click, and adds the block that the reader is at.
#[component]
fn Switch() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let others = context.snapshot.site.locales.others(&context.locale).map(|locale| {
        let tag = locale.tag().to_string();
        let name = context.snapshot.words.of(locale).edition_home();
        view! {
            <a
                href=context.counterpart(locale)
                rel="alternate"
                lang=tag.clone()
                hreflang=tag
                data-locale=locale.id().to_owned()
                data-last=context.last_block(locale)
            >
                {borrowed(&name, locale, &context.locale)}
            </a>
        }
    });
    others.collect_view()
}

/// From both languages back to the reader's own.
#[component]
fn OneLanguage() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let Content::Parallel(article) = &context.content else { return None };
    let texts = article.translations.reader_first(&context.locale).map(|text| text.blocks.len());
    let own = article.translations.for_reader(&context.locale).blocks.len();
    let last = (texts.max() > Some(own)).then_some(own);
    Some(view! {
        <a href=context.article_path(article) rel="alternate" data-last=last>
            {context.words().parallel_one()}
        </a>
    })
}

#[component]
fn Navigation(section: Option<(SectionId, bool)>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let news_current = matches!(context.page(), Some(Page::News { .. })).then_some("page");
    let sections = context.snapshot.catalog.sections_with_news(&context.locale, context.now).map(|item| {
        let current = section
            .as_ref()
            .filter(|(id, _)| *id == item.id)
            .map(|(_, is_list)| if *is_list { "page" } else { "true" });
        let page = Page::Section { section: item.id.clone(), page: 1 };
        view! {
            <li>
                <a href=context.path(&page) aria-current=current>
                    {item.name(&context.locale).to_owned()}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=words.navigation()>
            <ul>
                <li>
                    <a href=context.path(&Page::News { page: 1 }) aria-current=news_current>
                        {words.news()}
                    </a>
                </li>
                {sections.collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn Breadcrumb(steps: Vec<Step>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let steps = steps.into_iter().map(|(name, address)| match address {
        Some(address) => view! { <li><a href=address>{name}</a></li> }.into_any(),
        None => view! { <li aria-current="page">{name}</li> }.into_any(),
    });
    view! {
        <nav class="breadcrumb" aria-label=words.breadcrumb()>
            {words.breadcrumb_location()}
            <ol>{steps.collect_view()}</ol>
        </nav>
    }
}

/// The filing numbers of a site in mainland China, each a link to the page that confirms it.
#[component]
fn Filings() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let China { icp, public_security, .. } = &context.snapshot.site.china;
    if icp.is_none() && public_security.is_none() {
        return None;
    }
    let icp = icp.clone().map(|number| view! { <a href=ICP rel="nofollow" lang="zh">{number}</a> " " });
    let public_security = public_security.as_ref().map(|filing| {
        let emblem =
            filing.emblem.clone().map(|path| view! { <img src=path alt="" width="20" height="20"/> });
        view! { <a href=filing.url() rel="nofollow" lang="zh">{emblem}{filing.number.clone()}</a> }
    });
    Some(view! { <p class="filings">{icp}{public_security}</p> })
}

/// Where the ministry confirms ICP filings.
const ICP: &str = "https://beian.miit.gov.cn/";

#[component]
fn Colophon() -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let pages = context.snapshot.catalog.pages().filter_map(|page| {
        let text = page.translations.get(&context.locale)?;
        let address = context.path(&Page::Fixed(page.slug.clone()));
        Some(view! { <li><a href=address>{text.title.clone()}</a></li> })
    });
    let has_news = !context.snapshot.catalog.list(&context.locale, None, context.now).is_empty();
    let feed = has_news.then(|| {
        let feed = Subject::All.feed(FeedFormat::Atom);
        view! { <li><a href=context.path(&feed)>{words.footer_feed()}</a></li> }
    });
    view! {
        <footer class="colophon">
            <ul>
                {pages.collect_view()}
                <li><a href=context.path(&Page::Archive)>{words.archive_title()}</a></li>
                <li><a href=context.path(&Page::Topics)>{words.topics_title()}</a></li>
                {feed}
                <li>
                    <a href=context.path(&Page::SitemapXml(None))>{words.footer_xml_sitemap()}</a>
                    " | "
                    <a href=context.path(&Page::SiteMap)>{words.footer_sitemap()}</a>
                </li>
            </ul>
            <p>{words.site_line()}</p>
            <Filings/>
        </footer>
    }
}
