//! How far a site is translated, as parts of a page and as a page of its own.
//!
//! Bars are drawings whose numbers stand beside them in words: who does not see them misses nothing.

use leptos::prelude::*;

use super::{
    page::{STYLE, document},
    voice::Voice,
};
use crate::{
    check::status::{Counts, FileStatus, LocaleStatus, Publication, State, Status, Story, TextStatus},
    i18n::message::Messages,
};

/// The status as a page that needs nothing else: for a file that is opened or sent.
pub fn report(voice: &Voice, status: &Status, is_whole: bool) -> String {
    let words = voice.words();
    let style = view! { <style inner_html=STYLE></style> };
    let files: Vec<&FileStatus> = status.files.iter().filter(|file| is_whole || file.wants_work()).collect();
    let stories = status.articles.iter().chain(&status.pages);
    let stories: Vec<&Story> = stories.filter(|story| is_whole || story.wants_work()).collect();
    let left_out = status.files.len() - files.len();
    let left_out = (left_out > 0).then(|| view! { <p class="quiet">{words.status_left_out(left_out)}</p> });
    let body = view! {
        <main id="main">
            <h1>{words.status_title()}</h1>
            {totals(voice, status)}
            {(!files.is_empty()).then(|| {
                view! {
                    <h2>{words.status_files()}</h2>
                    {file_table(voice, &files, |file| view! { <code>{file.file.clone()}</code> }.into_any())}
                }
            })}
            {(!stories.is_empty()).then(|| {
                view! {
                    <h2>{words.status_stories()}</h2>
                    {story_table(voice, status, &stories, |story| story.slug.clone().into_any())}
                }
            })}
            {left_out}
        </main>
    };
    document(&voice.locale, &words.status_title(), style.into_any(), body.into_any())
}

/// Each language as a whole.
pub fn totals(voice: &Voice, status: &Status) -> AnyView {
    let tables = status.locales.iter().map(|total| total_table(voice, total));
    view! { <div class="totals">{tables.collect_view()}</div> {legend(voice.words())} }.into_any()
}

fn total_table(voice: &Voice, total: &LocaleStatus) -> AnyView {
    let words = voice.words();
    let rows = [
        (words.status_messages(), total.messages),
        (words.status_articles(), total.articles),
        (words.status_pages(), total.pages),
    ];
    let rows = rows.map(|(kind, counts)| {
        view! { <tr><th scope="row">{kind}</th> {numbers(counts)}</tr> }
    });
    view! {
        <table>
            <caption>{voice.name_of_id(&total.locale)}</caption>
            {heads(words, String::new(), &columns(words))}
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// Files, each named as `name` has it.
pub fn file_table(voice: &Voice, files: &[&FileStatus], name: impl Fn(&FileStatus) -> AnyView) -> AnyView {
    let words = voice.words();
    let rows = files.iter().map(|file| {
        view! {
            <tr>
                <th scope="row">{name(file)}</th>
                {numbers(file.parts)}
                {[file.errors, file.warnings].map(number).collect_view()}
            </tr>
        }
    });
    let mut columns = columns(words);
    columns.extend([words.status_errors(), words.status_warnings()]);
    view! {
        <div class="wide" role="region" aria-label=words.status_files() tabindex="0">
            <table>
                {heads(words, words.status_file(), &columns)}
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The names of the columns of counts.
fn columns(words: &Messages) -> Vec<String> {
    vec![
        words.status_original(),
        words.status_fresh(),
        words.status_stale(),
        words.status_never_accepted(),
        words.status_missing(),
    ]
}

/// The counts as a bar and in columns.
fn numbers(counts: Counts) -> AnyView {
    let Counts { original, fresh, stale, never_accepted, missing } = counts;
    let numbers = [original, fresh, stale, never_accepted, missing].map(number);
    view! { <td class="drawn">{bar(counts)}</td> {numbers.collect_view()} }.into_any()
}

/// The first column, the bar without a name of its own, and columns of numbers.
fn heads(words: &Messages, first: String, numbers: &[String]) -> AnyView {
    let numbers = numbers.iter().map(|name| view! { <th scope="col" class="number">{name.clone()}</th> });
    let first = if first.is_empty() {
        view! { <td></td> }.into_any()
    } else {
        view! { <th scope="col">{first}</th> }.into_any()
    };
    view! {
        <thead>
            <tr>{first}<th scope="col"><span class="aloud">{words.status_share()}</span></th>{numbers.collect_view()}</tr>
        </thead>
    }
    .into_any()
}

fn number(number: usize) -> AnyView {
    view! { <td class="number" class:none=number == 0>{number}</td> }.into_any()
}

/// Articles or pages against languages, each named as `name` has it.
pub fn story_table(
    voice: &Voice,
    status: &Status,
    stories: &[&Story],
    name: impl Fn(&Story) -> AnyView,
) -> AnyView {
    let words = voice.words();
    let locales = status.locales.iter().map(|total| {
        view! { <th scope="col">{voice.name_of_id(&total.locale)}</th> }
    });
    let rows = stories.iter().map(|story| {
        let texts = story.texts.iter().map(|text| {
            view! { <td class=format!("state {}", class(text.state))>{told(words, text)}</td> }
        });
        view! {
            <tr>
                <th scope="row">{name(story)} {publication(words, story.publication)}</th>
                {texts.collect_view()}
            </tr>
        }
    });
    view! {
        <div class="wide" role="region" aria-label=words.status_stories() tabindex="0">
            <table>
                <thead>
                    <tr><th scope="col">{words.status_story()}</th>{locales.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Why readers cannot read an article yet.
pub fn publication(words: &Messages, publication: Publication) -> Option<AnyView> {
    let word = match publication {
        Publication::Published => return None,
        Publication::Draft => words.status_draft(),
        Publication::Embargo => words.status_embargo(),
    };
    Some(view! { " " <span class="quiet">{word}</span> }.into_any())
}

/// The state of a text in words.
pub fn told(words: &Messages, text: &TextStatus) -> String {
    match text.state {
        State::Original => words.state_original(),
        State::Fresh => words.state_fresh(),
        State::Stale => words.state_stale(text.changed),
        State::NeverAccepted => words.state_never_accepted(),
        State::Missing => words.state_missing(),
    }
}

/// What the style sheet calls a state.
pub fn class(state: State) -> &'static str {
    match state {
        State::Original => "original",
        State::Fresh => "fresh",
        State::Stale => "stale",
        State::NeverAccepted => "doubtful",
        State::Missing => "missing",
    }
}

/// How wide a bar is, in units of its own.
const WIDTH: usize = 1000;

/// The shares of each state as one bar.
fn bar(counts: Counts) -> Option<AnyView> {
    let Counts { original, fresh, stale, never_accepted, missing } = counts;
    let shares = [
        (State::Original, original),
        (State::Fresh, fresh),
        (State::Stale, stale),
        (State::NeverAccepted, never_accepted),
        (State::Missing, missing),
    ];
    let all: usize = shares.iter().map(|(_, count)| count).sum();
    if all == 0 {
        return None;
    }
    let mut before = 0;
    let parts = shares.into_iter().filter(|(_, count)| *count > 0).map(|(state, count)| {
        let (start, end) = (before * WIDTH / all, (before + count) * WIDTH / all);
        before += count;
        view! { <rect class=class(state) x=start y="0" width=(end - start).max(WIDTH / 100) height="10"></rect> }
    });
    let parts = parts.collect_view();
    Some(
        view! {
            <svg class="bar" viewBox=format!("0 0 {WIDTH} 10") preserveAspectRatio="none" aria-hidden="true">
                {parts}
            </svg>
        }
        .into_any(),
    )
}

/// What the colors of the bars mean.
fn legend(words: &Messages) -> AnyView {
    let states = [
        (State::Original, words.status_original()),
        (State::Fresh, words.status_fresh()),
        (State::Stale, words.status_stale()),
        (State::NeverAccepted, words.status_never_accepted()),
        (State::Missing, words.status_missing()),
    ];
    let states = states.map(|(state, name)| {
        view! {
            <li>
                <svg class="bar" viewBox="0 0 10 10" aria-hidden="true">
                    <rect class=class(state) width="10" height="10"></rect>
                </svg>
                {name}
            </li>
        }
    });
    view! { <ul class="legend">{states.collect_view()}</ul> }.into_any()
}
