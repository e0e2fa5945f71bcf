//! Parts that several pages share: stories in a list, links to the pages of a list, texts in another language.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::PageContext;
use crate::domain::{
    article::{Article, Translation},
    locale::Locale,
    picture::Cover,
    route::Page,
};

/// The level of a story's heading in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Under the title of the page.
    Two,
    /// Under the heading of a section of the page.
    Three,
}

/// How large the cover of a story is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoverSize {
    /// Beside the words of a story in a list.
    Thumb,
    /// Over the words of a story in a row of three.
    Third,
    /// Beside the lead story, at the top of the page.
    Lead,
}

impl CoverSize {
    /// How wide it is, for the browser to choose among the widths of the picture.
    fn sizes(self) -> &'static str {
        match self {
            Self::Thumb => "11rem",
            Self::Third => "(min-width: 40rem) 22rem, 7rem",
            Self::Lead => "(min-width: 75rem) 42rem, (min-width: 60rem) 56vw, 94vw",
        }
    }
}

/// What a list shows of each story.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// The level of its heading.
    pub level: Level,
    /// Its summary.
    pub summary: bool,
    /// A link to its section.
    pub section: bool,
    /// A button that takes it out of the favorites.
    pub remove: bool,
    /// Its cover, if it has one.
    pub cover: Option<CoverSize>,
}

/// The `lang` of a text that is not in the reader's language.
pub fn foreign(text: &Translation, reader: &Locale) -> Option<String> {
    (text.locale != *reader).then(|| text.locale.tag().to_string())
}

/// A list of stories.
#[component]
pub fn StoryList(stories: Vec<Arc<Article>>, shown: Shown) -> impl IntoView {
    let items = stories.into_iter().map(|story| view! { <li><Story story shown/></li> });
    view! { <ol class="story-list">{items.collect_view()}</ol> }
}

/// One story of a list.
#[component]
pub fn Story(story: Arc<Article>, shown: Shown) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let text = story.translations.for_reader(&context.locale);
    let lang = foreign(text, &context.locale);
    let link = view! { <a href=context.article_path(&story) lang=lang.clone()>{text.title.clone()}</a> };
    let heading = match shown.level {
        Level::Two => view! { <h2>{link}</h2> }.into_any(),
        Level::Three => view! { <h3>{link}</h3> }.into_any(),
    };
    let summary = shown.summary.then(|| view! { <p lang=lang>{text.summary.clone()}</p> });
    let section = shown.section.then(|| view! { <SectionLink story=story.clone()/> " " });
    let cover = text.cover.clone().zip(shown.cover).map(|(cover, size)| view! { <Picture cover size/> });
    let remove = shown.remove.then(|| view! { " " <RemoveButton story=story.clone()/> });
    view! {
        <article>
            {heading}
            {cover}
            {summary}
            <p class="story-meta">{section}<Day story=story.clone()/>{remove}</p>
        </article>
    }
}

/// The cover of a story. All but that of the lead wait until they are near the window.
#[component]
fn Picture(cover: Cover, size: CoverSize) -> impl IntoView {
    let Cover { picture, alt } = cover;
    let is_lead = size == CoverSize::Lead;
    let srcset = picture.srcset();
    let sizes = srcset.is_some().then(|| size.sizes());
    view! {
        <img
            class="cover"
            src=picture.src()
            srcset=srcset
            sizes=sizes
            alt=alt
            width=picture.width
            height=picture.height
            loading=(!is_lead).then_some("lazy")
            fetchpriority=is_lead.then_some("high")
            decoding="async"
        />
    }
}

/// A link to the section of a story.
#[component]
pub fn SectionLink(story: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    context.snapshot.catalog.section(&story.section).map(|section| {
        let page = Page::Section { section: section.id.clone(), page: 1 };
        view! { <a href=context.path(&page)>{section.name(&context.locale).to_owned()}</a> }
    })
}

/// The day on which a story was posted.
#[component]
pub fn Day(story: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let iso = context.snapshot.site.iso(story.posted);
    view! { <time datetime=iso>{context.words().date(story.posted)}</time> }
}

#[component]
fn RemoveButton(story: Arc<Article>) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let title = &story.translations.for_reader(&context.locale).title;
    view! {
        <button
            class="with-js"
            type="button"
            data-slug=story.slug.to_string()
            aria-label=words.favorites_remove_title(title)
        >
            {words.favorites_remove()}
        </button>
    }
}

/// Links to the pages of a list of `count` pages; nothing for a list of one.
#[component]
pub fn Pagination(
    page: usize,
    count: usize,
    address: fn(&PageContext, usize) -> String,
    /// What the pages before and after are called; newer and older by default.
    #[prop(optional)]
    ends: Option<[String; 2]>,
) -> impl IntoView {
    let context = expect_context::<PageContext>();
    let words = context.words();
    let [before, after] = ends.unwrap_or_else(|| [words.previous_page(), words.next_page()]);
    (count > 1).then(|| {
        let items = page_numbers(page, count).into_iter().map(|number| match number {
            None => view! { <li>"…"</li> }.into_any(),
            Some(number) => {
                let current = (number == page).then_some("page");
                let label = words.page_number(number);
                let href = address(&context, number);
                view! { <li><a href=href aria-current=current aria-label=label>{number}</a></li> }.into_any()
            }
        });
        let newer = (page > 1).then(|| {
            view! { <a rel="prev" href=address(&context, page - 1)>{before}</a> }
        });
        let older = (page < count).then(|| {
            view! { <a rel="next" href=address(&context, page + 1)>{after}</a> }
        });
        view! {
            <nav class="pagination" aria-label=words.pagination()>
                {newer}
                <ol>{items.collect_view()}</ol>
                {older}
            </nav>
        }
    })
}

/// The first, the last and the pages round this one; `None` stands for those left out.
fn page_numbers(page: usize, count: usize) -> Vec<Option<usize>> {
    let mut numbers = Vec::new();
    for number in 1..=count {
        if number == 1 || number == count || number.abs_diff(page) <= 1 {
            numbers.push(Some(number));
        } else if numbers.last() != Some(&None) {
            numbers.push(None);
        }
    }
    numbers
}
