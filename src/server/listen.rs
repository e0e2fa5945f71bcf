//! The listening socket, and the answers below HTTP.
//!
//! An address longer than HTTP's library holds (64 KB), or a request that is none, is refused before any
//! router sees it, with an empty answer. A reader gets a page all the same: it takes that answer's place
//! on its way to the socket.

use std::{
    io,
    net::{self, SocketAddr},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{
    body::Body,
    extract::{Request, connect_info::Connected},
    http::Uri,
    serve::{IncomingStream, Listener},
};
use futures_util::FutureExt;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

use super::{error::failure, state::AppState};
use crate::{
    domain::{locale::Locales, route::Page},
    views::Failure,
};

/// The largest page that stands in for a refusal, in bytes.
const LARGEST: usize = 1 << 20;

/// How long no connection is taken after there was no room for one.
const PAUSE: Duration = Duration::from_millis(100);

/// A socket that answers refusals with pages.
pub struct Socket {
    listener: TcpListener,
    answers: Answers,
}

/// What connections answer by themselves; cheap to clone.
#[derive(Clone)]
pub struct Answers(Arc<Pages>);

/// The pages of each locale, in the order of the settings.
struct Pages {
    locales: Locales,
    of_locales: Vec<Refusals>,
}

struct Refusals {
    too_long: String,
    unreadable: String,
}

impl Socket {
    /// Wraps a socket that listens already.
    pub fn new(listener: TcpListener, state: &AppState) -> Self {
        let locales = state.snapshot.site.locales.clone();
        let mut of_locales = Vec::new();
        for locale in locales.iter() {
            let path = Page::Search.path(locale);
            let too_long = page(state, &path, Failure::TooLong);
            let unreadable = page(state, &path, Failure::Unreadable);
            of_locales.push(Refusals { too_long, unreadable });
        }
        Self { listener, answers: Answers(Arc::new(Pages { locales, of_locales })) }
    }

    /// The next connection, for any thread; none if it could not be had.
    pub async fn stream(&self) -> Option<net::TcpStream> {
        match self.listener.accept().await {
            Ok((stream, _)) => stream.into_std().ok(),
            Err(reason) => {
                // Without room for one more there is none until another ends.
                if !matches!(reason.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset)
                {
                    tracing::error!(%reason, "no connection can be taken");
                    tokio::time::sleep(PAUSE).await;
                }
                None
            }
        }
    }

    /// What its connections answer by themselves.
    pub fn answers(&self) -> Answers {
        self.answers.clone()
    }
}

/// The page of a failure; empty, as the library's own, in the case that it is not to be had.
fn page(state: &AppState, path: &str, what: Failure) -> String {
    let mut request = Request::new(Body::empty());
    if let Ok(uri) = path.parse::<Uri>() {
        *request.uri_mut() = uri;
    }
    // The body is there already: nothing waits.
    let body = axum::body::to_bytes(failure(state, request, what).into_body(), LARGEST).now_or_never();
    let bytes = body.and_then(Result::ok).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Answers {
    /// A connection that was taken by another thread, in the runtime of this one.
    ///
    /// # Errors
    /// When the runtime cannot have it.
    pub fn connection(&self, stream: net::TcpStream) -> io::Result<Connection> {
        TcpStream::from_std(stream).map(|stream| self.round(stream))
    }

    fn round(&self, stream: TcpStream) -> Connection {
        // An answer is written whole: there is nothing to wait for.
        stream.set_nodelay(true).ok();
        Connection { stream, pages: Arc::clone(&self.0), locale: 0, is_asked: true, page: None }
    }
}

impl Listener for Socket {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        (self.answers.round(stream), address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

impl Connected<IncomingStream<'_, Socket>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Socket>) -> Self {
        Self(*stream.remote_addr())
    }
}

/// A connection.
pub struct Connection {
    stream: TcpStream,
    pages: Arc<Pages>,
    /// Which locale the last request was about.
    locale: usize,
    /// Whether what is read next begins a request.
    is_asked: bool,
    /// The page that is being written in place of a refusal, and how much of it was.
    page: Option<(Vec<u8>, usize)>,
}

impl Pages {
    /// Which locale the request that begins so is about: the one of its address, else the default one.
    fn locale(&self, request: &[u8]) -> usize {
        let id = request.split(|byte| *byte == b'/').nth(1).unwrap_or_default();
        let place = |id: &[u8]| self.locales.iter().position(|locale| locale.id().as_bytes() == id);
        place(id).or_else(|| place(self.locales.default_locale().id().as_bytes())).unwrap_or(0)
    }

    /// What to write in place of `answer`, if it is a refusal of the library's own.
    fn instead(&self, answer: &[u8], locale: usize) -> Option<Vec<u8>> {
        // The quick way, for all that is no refusal.
        if !answer.starts_with(b"HTTP/1.1 4") {
            return None;
        }
        let pages = self.of_locales.get(locale)?;
        let head = std::str::from_utf8(answer).ok()?.strip_suffix("\r\n\r\n")?;
        let page = match head.get(9..12)? {
            "414" => &pages.too_long,
            "400" => &pages.unreadable,
            _ => return None,
        };
        let is = |wanted: &str| head.split("\r\n").any(|line| line.eq_ignore_ascii_case(wanted));
        if !is("connection: close") || !is("content-length: 0") {
            return None;
        }
        let kept = head.split("\r\n").filter(|line| !line.eq_ignore_ascii_case("content-length: 0"));
        let mut instead: Vec<&str> = kept.collect();
        let length = format!("content-length: {}", page.len());
        instead.extend([
            "content-type: text/html; charset=utf-8",
            "cache-control: no-store",
            "x-content-type-options: nosniff",
            &length,
            "",
            page,
        ]);
        Some(instead.join("\r\n").into_bytes())
    }
}

impl Connection {
    /// Writes the page in place of a refusal to its end.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some((page, done)) = &mut self.page {
            if *done == page.len() {
                self.page = None;
                break;
            }
            let count = ready!(Pin::new(&mut self.stream).poll_write(context, &page[*done..]))?;
            if count == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            *done += count;
        }
        Poll::Ready(Ok(()))
    }

    /// Takes the answer that begins with `answer` out of the way if it is a refusal.
    fn is_refused(&mut self, answer: &[u8]) -> bool {
        self.is_asked = true;
        if self.page.is_none() {
            let instead = self.pages.instead(answer, self.locale);
            self.page = instead.map(|page| (page, 0));
        }
        self.page.is_some()
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        if self.is_asked {
            self.is_asked = false;
            self.locale = self.pages.locale(&buffer.filled()[before..]);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.is_refused(bytes) {
            ready!(self.poll_page(context))?;
            return Poll::Ready(Ok(bytes.len()));
        }
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let first = slices.first().map_or(&[][..], |slice| slice);
        if self.is_refused(first) {
            ready!(self.poll_page(context))?;
            return Poll::Ready(Ok(first.len()));
        }
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
