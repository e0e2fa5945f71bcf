//! The messages at the desk: each with its comment, its texts, what was found, and where it shows.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{
    findings,
    ids::{Sample, Shown},
    messages::{Message, MessageText, all},
    overview::{choice, form},
    page::{MESSAGES, Tab, page},
    paging::Paging,
    places::line,
    request::Asked,
};

/// Messages of a page.
const ENTRIES: usize = 50;

/// The page.
pub fn messages(asked: &Asked, shown: &Shown) -> String {
    let words = asked.voice.words();
    let all = all(asked);
    let files: BTreeSet<&str> = all.iter().map(|message| message.file.as_str()).collect();
    let (locale, file, state) = (asked.value("locale"), asked.value("file"), asked.value("state"));
    let wanted = asked.value("q").to_lowercase();
    let is_wanted = |message: &&Message<'_>| {
        (file.is_empty() || message.file == file) && message.is(state, locale) && message.says(&wanted)
    };
    let found: Vec<&Message<'_>> = all.iter().filter(is_wanted).collect();
    let count = found.len();
    let paging = Paging::read(asked, count, ENTRIES);
    let items: Vec<AnyView> = paging.of(&found).iter().map(|message| item(asked, message, shown)).collect();
    let locales = asked.voice.locales.iter();
    let locales = locales.map(|locale| (locale.id().to_owned(), asked.voice.name_of(locale))).collect();
    let files = files.into_iter().map(|file| (file.to_owned(), file.to_owned())).collect();
    let states = [
        ("missing", words.status_missing()),
        ("stale", words.status_stale()),
        ("found", words.desk_with_findings()),
    ];
    let states = states.map(|(name, shown)| (name.to_owned(), shown)).to_vec();
    let fields = view! {
        <label>{words.desk_text()} " " <input type="search" name="q" value=asked.value("q").to_owned()/></label>
        {choice(words, "file", words.status_file(), files, file)}
        {choice(words, "state", words.desk_state(), states, state)}
        {choice(words, "locale", words.desk_language(), locales, locale)}
    };
    let main = view! {
        {form(asked, MESSAGES, "", fields.into_any())}
        <p role="status">{words.desk_messages_found(count)}</p>
        {items}
        {paging.links(asked, "")}
    };
    page(asked, Tab::Messages, &words.desk_messages(), main.into_any())
}

fn item(asked: &Asked, message: &Message<'_>, shown: &Shown) -> AnyView {
    let texts = message.texts.iter().map(|text| text_of(asked, text));
    let pages = shown.get(&message.id).map(|samples| shown_on(asked, samples));
    view! {
        <article class="message" id=message.id.clone()>
            <h2><a href=format!("#{}", message.id)><code>{message.id.clone()}</code></a></h2>
            <p class="comment">{message.comment.clone()}</p>
            <div class="texts">{texts.collect_view()}</div>
            {pages}
        </article>
    }
    .into_any()
}

/// The pages on which a message shows, each with the ids of its messages. A message of the frame is on all.
fn shown_on(asked: &Asked, samples: &[Sample]) -> AnyView {
    let words = asked.voice.words();
    let on = |samples: &[Sample]| -> Vec<(String, String)> {
        let all = samples.iter().filter_map(|sample| Some((sample.name(words), sample.path(asked)?)));
        all.collect()
    };
    let mut pages = on(samples);
    if pages.len() == on(&Sample::ALL).len() {
        pages.truncate(1);
        for (name, _) in &mut pages {
            *name = words.desk_shown_everywhere();
        }
    }
    let pages = pages.into_iter().map(|(name, path)| view! { <li><a href=path>{name}</a></li> });
    view! { <div class="shown"><span>{words.desk_shown()}</span><ul>{pages.collect_view()}</ul></div> }
        .into_any()
}

fn text_of(asked: &Asked, text: &MessageText<'_>) -> AnyView {
    let words = asked.voice.words();
    let name = asked.voice.name_of(&text.locale);
    let stale =
        text.is_stale().then(|| view! { " " <span class="state stale">{words.status_stale()}</span> });
    let body = match &text.entry {
        Some(entry) => view! {
            <pre lang=text.locale.tag().to_string()>{entry.text.clone()}</pre>
            <p class="quiet">{line(asked, &text.file, entry.lines.start)}</p>
        }
        .into_any(),
        None => view! {
            <p class="state missing">{words.state_missing()}</p>
            <p class="quiet"><code>{text.file.clone()}</code></p>
        }
        .into_any(),
    };
    view! {
        <section>
            <h3>{name}{stale}</h3>
            {body}
            {findings::list(asked, text.found.iter().copied())}
        </section>
    }
    .into_any()
}
