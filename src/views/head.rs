//! `<head>`: title, description, canonical, alternates, and the scripts that start a page.

use jiff::civil::DateTime;
use leptos::{html::meta, prelude::*};

use super::{context::PageContext, feed_links::Discovery};
use crate::domain::{
    catalog::Alternate,
    picture::{Cover, Form, Format},
    route::{Page, Route},
    site::Assets,
};

/// What the head of a page says.
#[derive(Debug, Clone, Default)]
pub struct HeadFacts {
    /// The title of the page itself.
    pub title: String,
    /// One or two sentences on the page.
    pub description: String,
    /// The page that holds this text, if search engines may list one.
    pub canonical: Option<Route>,
    /// Whether search engines should list this very page.
    pub is_indexed: bool,
    /// When the article of the page was posted, and when its text last changed.
    pub times: Option<(DateTime, DateTime)>,
    /// What is shown where the page is shared.
    pub cover: Option<Cover>,
}

impl HeadFacts {
    /// The head of a page that search engines list under its own address.
    pub fn of_page(context: &PageContext, page: Page, title: String, description: String) -> Self {
        let canonical = Some(Route::Local(context.locale.clone(), page));
        Self { title, description, canonical, is_indexed: true, times: None, cover: None }
    }
}

/// What must be right at once. It says that scripts run, so that what needs them shows; it keeps what
/// a reader does to an island before the islands are there; and it has `restore`, which the page calls
/// where its choices stand, so that nothing is painted that the reader chose otherwise.
///
/// On the language switch it writes the cookie, which a server must not do on a cached page. To every
/// link that leads to another view of the same text it gives the block that the reader is at: the
/// topmost of which a line is seen below the tools, or none while the text has not been scrolled.
/// That is done before the click, so that a new tab opens there too.
const BOOT: &str = concat!(
    r#"var D=document,early=[],keep=e=>e.target.closest("leptos-island")&&early.push(e),"#,
    r#"restore=()=>{try{let s=localStorage,i;"#,
    r#"for(i of D.querySelectorAll("[type=radio]"))if(s[i.name]==i.value)i.checked=!0;"#,
    r#"D.querySelector(".badge").textContent=(s.favorites||"").match(/[^.]+/g)?.length||""}catch{}},"#,
    r#"box=e=>e.getBoundingClientRect(),"#,
    r#"place=e=>{let a=e.target.closest("a[rel=alternate]"),b=[...D.querySelectorAll(".prose>[id],.pair")],"#,
    r#"y=Math.max(0,box(D.querySelector(".tools")).bottom),n=b.findIndex(b=>box(b).bottom>y+24);"#,
    r#"if(a&&b[0])a.hash=n||box(b[0]).top<y?"b"+Math.min(++n||1/0,a.dataset.last||b.length):""};"#,
    r#"D.documentElement.dataset.js="";"#,
    r#"addEventListener("change",keep);"#,
    r#"addEventListener("storage",restore);"#,
    r#"addEventListener("pageshow",e=>e.persisted&&restore());"#,
    r#"addEventListener("pointerdown",place);"#,
    r#"addEventListener("contextmenu",place);"#,
    r#"addEventListener("click",e=>{place(e);e.target.closest("button")&&keep(e);"#,
    r#"let a=e.target.closest("a[data-locale]");"#,
    r#"if(a)D.cookie="locale="+a.dataset.locale+";Path=/;Max-Age=31536000;SameSite=Lax"})"#,
);

#[component]
pub fn Head(facts: HeadFacts) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let snapshot = &context.snapshot;
    let site = &snapshot.site;
    let canonical = facts.canonical.as_ref().map(|route| site.url(route));
    let alternates = match context.page() {
        Some(page) if facts.is_indexed => snapshot.catalog.alternates(&page, context.now),
        _ => Vec::new(),
    };
    let alternates = alternates.into_iter().map(|Alternate { hreflang, route }| {
        view! { <link rel="alternate" hreflang=hreflang href=site.url(&route)/> }
    });
    // The Open Graph protocol's names for articles, https://ogp.me/#type_article
    let times = facts.times.map(|(posted, modified)| {
        let property = |name, time| meta().attr("property", name).attr("content", site.iso(time));
        [property("article:published_time", posted), property("article:modified_time", modified)]
            .collect_view()
    });
    let reload = snapshot.auto_reload.clone();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{context.words().document_title(&facts.title)}</title>
            <meta name="description" content=facts.description/>
            {(!facts.is_indexed).then(|| view! { <meta name="robots" content="noindex"/> })}
            {canonical.map(|url| view! { <link rel="canonical" href=url/> })}
            {alternates.collect_view()}
            {times}
            <Discovery/>
            {facts.cover.map(|cover| view! { <SocialCard cover/> })}
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
            <link rel="stylesheet" href=snapshot.assets.css.clone()/>
            <script inner_html=BOOT></script>
            <script type="module" inner_html=loader(&snapshot.assets)></script>
            {reload.map(|options| view! { <AutoReload options/> })}
        </head>
    }
}

/// The picture of the page where it is shared (<https://ogp.me/#structured>). Social sites draw no SVG.
#[component]
fn SocialCard(cover: Cover) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let Cover { picture, alt } = cover;
    (picture.format != Format::Svg).then(|| {
        let url = context.snapshot.site.url(&picture.route(Form::Whole(picture.format)));
        let fact = |name, value: String| meta().attr("property", name).content(value);
        view! {
            {fact("og:image", url)}
            {fact("og:image:width", picture.width.to_string())}
            {fact("og:image:height", picture.height.to_string())}
            {fact("og:image:alt", alt)}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    })
}

/// Starts the islands once the browser is idle, and does what the reader did meanwhile. The page is
/// complete without them; if they do not load, it is as it is without scripts.
fn loader(assets: &Assets) -> String {
    let Assets { js, wasm, .. } = assets;
    let load = [
        r#"const root=document.documentElement,load=async()=>{const m=await import(""#,
        js,
        r#"");await m.default({module_or_path:""#,
        wasm,
        r#""});m.hydrate();"#,
        r#"for(const e of document.querySelectorAll("leptos-island"))m[e.dataset.component]?.(e);"#,
        "const done=early;early={push(){}};",
        "for(const e of done)e.target.dispatchEvent(new e.constructor(e.type,e));",
        r#"root.dataset.hydrated=""},"#,
        "start=()=>load().catch(()=>delete root.dataset.js);",
        "self.requestIdleCallback?requestIdleCallback(start,{timeout:2000}):setTimeout(start,100)",
    ];
    load.concat()
}
