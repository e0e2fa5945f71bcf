//! An article or a fixed page at the desk: its texts block by block, and beside each what changed in the original and
//! what was found.

use std::collections::HashSet;

use leptos::prelude::*;

use super::{
    findings,
    page::{Tab, page},
    places::line,
    request::Asked,
    status_page::{class, publication, told},
};
use crate::{
    check::{
        difference::{self, Change, Difference, Piece},
        status::{self, Publication, State, TextStatus},
    },
    domain::{
        article::{Translation, Translations},
        diagnostic::Place,
        name::Slug,
    },
    i18n::message::{DeskChanged, DeskTextState},
    storage::{
        files::Folder,
        load::article_folder,
        source::{self, SourceText},
    },
    views::notices::Notice,
};

/// The page of the article with this slug, drafts and those under embargo included.
pub fn article(asked: &Asked, slug: &Slug) -> Option<String> {
    let catalog = &asked.state.snapshot.catalog;
    let article = catalog.all().find(|article| article.slug == *slug)?;
    let folder = article_folder(&asked.state.content, slug)?;
    Some(pair(asked, slug, &article.translations, status::publication(article, asked.now), &folder))
}

/// The page of the fixed page with this slug.
pub fn fixed(asked: &Asked, slug: &Slug) -> Option<String> {
    let page = asked.state.snapshot.catalog.page(slug)?;
    let folder = asked.state.content.join("pages").join(slug.as_str());
    Some(pair(asked, slug, &page.translations, Publication::Published, &folder))
}

fn pair(
    asked: &Asked,
    slug: &Slug,
    translations: &Translations,
    publication: Publication,
    folder: &Folder,
) -> String {
    let sources = source::read(folder, &asked.voice.locales);
    let original = translations.original();
    let source_of = |text: &Translation| sources.iter().find(|source| source.locale == text.locale);
    let others = translations.iter().filter(|text| text.locale != original.locale);
    let texts = std::iter::once(original).chain(others).map(|text| {
        let changes = text.freshness.as_ref().filter(|freshness| !freshness.changes.is_nothing());
        let difference = changes
            .zip(source_of(original))
            .map(|(freshness, source)| difference::between(slug, folder, original, source, freshness));
        Column { text, source: source_of(text), difference }
    });
    Pair { asked, slug, translations, publication, texts: texts.collect() }.page(&folder.name)
}

/// One text of it.
struct Column<'a> {
    text: &'a Translation,
    source: Option<&'a SourceText>,
    difference: Option<Difference>,
}

struct Pair<'a> {
    asked: &'a Asked,
    slug: &'a Slug,
    translations: &'a Translations,
    publication: Publication,
    /// The original first.
    texts: Vec<Column<'a>>,
}

impl Pair<'_> {
    fn page(&self, folder: &str) -> String {
        let words = self.asked.voice.words();
        let count = self.texts.iter().map(|text| text.text.blocks.len()).max().unwrap_or(0);
        let rows: Vec<AnyView> = (0..=count).map(|number| self.row(number)).collect();
        let inside = format!("{folder}/");
        let own: Vec<&Notice> = self
            .asked
            .notices()
            .filter(|notice| {
                notice.finding.place.file.starts_with(&inside) || notice.finding.place.file == folder
            })
            .collect();
        let beside = self.beside_blocks();
        let whole = own.into_iter().filter(|notice| !beside.contains(&std::ptr::from_ref(*notice)));
        let gone =
            self.texts.iter().flat_map(|text| &text.difference).flat_map(|difference| &difference.gone);
        let lang = self.texts.first().map(|text| text.text.locale.tag().to_string());
        let gone: Vec<AnyView> = gone
            .map(|text| view! { <li lang=lang.clone()><del>{text.clone()}</del></li> }.into_any())
            .collect();
        let gone =
            (!gone.is_empty()).then(|| view! { <h2>{words.desk_gone()}</h2> <ul class="gone">{gone}</ul> });
        let columns = self.texts.iter().map(|text| self.column(text));
        let main = view! {
            <p>
                <code>{folder.to_owned()}</code>
                {publication(words, self.publication)}
            </p>
            {findings::list(self.asked, whole)}
            <div class="pairs">
                <div class="pair">{columns.collect_view()}</div>
                {rows}
            </div>
            {gone}
        };
        let title = self.translations.for_reader(&self.asked.voice.locale).title.clone();
        page(self.asked, Tab::Articles, &title, main.into_any())
    }

    /// The head of the column of a text: its language, its state, and how to accept it.
    fn column(&self, text: &Column<'_>) -> AnyView {
        let words = self.asked.voice.words();
        let state = self.state(text);
        let language = self.asked.voice.name_of(&text.text.locale);
        let told = told(words, &state);
        let accept = matches!(state.state, State::Stale | State::NeverAccepted).then(|| {
            let command = format!("couplet accept {} {}", self.slug, text.text.locale);
            view! { <p>{words.desk_accept()} " " <code class="command">{command}</code></p> }
        });
        let name = words.desk_text_state(DeskTextState { language: &language, state: &told });
        view! { <div><h2 class=format!("state {}", class(state.state))>{name}</h2>{accept}</div> }.into_any()
    }

    fn state(&self, text: &Column<'_>) -> TextStatus {
        status::text_status(self.translations, &text.text.locale)
    }

    /// The head, or a block, of every text.
    fn row(&self, number: usize) -> AnyView {
        let cells = self.texts.iter().map(|text| self.cell(text, number));
        let id = format!("b{number}");
        let link = (number > 0).then(|| {
            let name = self.asked.voice.words().desk_block(number);
            view! { <a class="number" href=format!("#{id}") aria-label=name>{number}</a> }
        });
        view! { <div class="pair" id=id.clone()>{link}{cells.collect_view()}</div> }.into_any()
    }

    fn cell(&self, text: &Column<'_>, number: usize) -> AnyView {
        let words = self.asked.voice.words();
        let lang = text.text.locale.tag().to_string();
        let shown = if number == 0 {
            let (title, summary) = (text.text.title.clone(), text.text.summary.clone());
            view! { <div class="prose" lang=lang><p><strong>{title}</strong></p><p>{summary}</p></div> }
                .into_any()
        } else {
            match text.text.blocks.get(number - 1) {
                Some(block) => {
                    let html = block.html().to_owned();
                    view! { <div class="prose" lang=lang inner_html=html></div> }.into_any()
                }
                None => view! { <p class="quiet">{words.desk_no_block()}</p> }.into_any(),
            }
        };
        let place = text.lines(number).map(|lines| {
            let file = &text.source.map_or("", |source| &source.file);
            view! { <p class="quiet">{line(self.asked, file, lines.start)}</p> }
        });
        let change = text.change(number).map(|change| self.change(text, change));
        let found = self.found(text, number);
        view! { <div>{shown}{place}{change}{findings::list(self.asked, found)}</div> }.into_any()
    }

    /// What of the original changed since the translation was accepted.
    fn change(&self, text: &Column<'_>, change: &Change) -> AnyView {
        let words = self.asked.voice.words();
        let original = &self.translations.original().locale;
        let language = self.asked.voice.name_of(original);
        let pieces = match change {
            Change::New => {
                return view! { <p class="change">{words.desk_new_block(&language)}</p> }.into_any();
            }
            Change::Unknown => {
                return view! { <p class="change">{words.desk_unknown_block(&language)}</p> }.into_any();
            }
            Change::Different(pieces) => pieces.iter().map(|piece| self.piece(piece)).collect_view(),
        };
        let when = text.text.freshness.as_ref().and_then(|freshness| freshness.time);
        let title = match when {
            Some(when) => words.desk_changed(DeskChanged { language: &language, when }),
            None => words.desk_changed_some_time(&language),
        };
        view! {
            <div class="change">
                <p>{title}</p>
                <p class="difference" lang=original.tag().to_string()>{pieces}</p>
            </div>
        }
        .into_any()
    }

    /// A piece of a difference, with words for who does not see how it is drawn.
    fn piece(&self, piece: &Piece) -> AnyView {
        let words = self.asked.voice.words();
        let aloud = |text: String| {
            let lang = self.asked.voice.locale.tag().to_string();
            view! { <span class="aloud" lang=lang>{text}</span> }
        };
        match piece {
            Piece::Same(text) => text.clone().into_any(),
            Piece::Gone(text) => {
                view! { <del>{aloud(words.desk_removed())}{text.clone()}{aloud(words.desk_end())}</del> }
                    .into_any()
            }
            Piece::New(text) => {
                view! { <ins>{aloud(words.desk_added())}{text.clone()}{aloud(words.desk_end())}</ins> }
                    .into_any()
            }
        }
    }

    /// What was found in a block of a text.
    fn found<'s>(&'s self, text: &'s Column<'_>, number: usize) -> impl Iterator<Item = &'s Notice> {
        let lines = text.lines(number);
        self.asked
            .notices()
            .filter(move |notice| lines.as_ref().is_some_and(|lines| text.has(&notice.finding.place, lines)))
    }

    /// The findings that stand beside a block.
    fn beside_blocks(&self) -> HashSet<*const Notice> {
        let count = self.texts.iter().map(|text| text.text.blocks.len()).max().unwrap_or(0);
        let all = self.texts.iter().flat_map(|text| (0..=count).map(move |number| (text, number)));
        all.flat_map(|(text, number)| self.found(text, number)).map(std::ptr::from_ref).collect()
    }
}

impl Column<'_> {
    /// The lines of a block, or of the head for the number 0.
    fn lines(&self, number: usize) -> Option<std::ops::Range<usize>> {
        let source = self.source?;
        let range = if number == 0 { 0..source.body } else { source.blocks.get(number - 1)?.clone() };
        let line = |at: usize| source.text[..at].matches('\n').count() + 1;
        let end = range.start + source.text[range.clone()].trim_end().len();
        Some(line(range.start)..line(end) + 1)
    }

    fn has(&self, place: &Place, lines: &std::ops::Range<usize>) -> bool {
        let is_here = self.source.is_some_and(|source| source.file == place.file);
        is_here && place.spot.as_ref().is_some_and(|spot| lines.contains(&spot.line))
    }

    fn change(&self, number: usize) -> Option<&Change> {
        let difference = self.difference.as_ref()?;
        if number == 0 { difference.head.as_ref() } else { difference.blocks.get(&number) }
    }
}
