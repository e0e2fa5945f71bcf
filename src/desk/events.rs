//! Tells open pages that the site was read again, by server-sent events
//! (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).

use std::convert::Infallible;

use axum::response::{
    Sse,
    sse::{Event, KeepAlive},
};
use futures_util::{Stream, stream};
use tokio::sync::watch;

/// The script that listens.
pub const SCRIPT: &str = include_str!("watch.js");

/// An event now, which says how often the site was read, and one each time that it is read again.
pub fn stream(mut count: watch::Receiver<usize>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    count.mark_changed();
    let events = stream::unfold(count, |mut count| async move {
        count.changed().await.ok()?;
        let event = Event::default().data(count.borrow_and_update().to_string());
        Some((Ok(event), count))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}
