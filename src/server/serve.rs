//! Connections on all processors: each has a thread of its own, which answers the connections that it was given
//! from the first request to the last. Nothing of a request goes from one thread to another, but what may take
//! its time: that has threads aside.

use std::{
    convert::Infallible,
    future::{self, Ready},
    io,
    net::TcpStream,
    num::NonZero,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    thread::{self, JoinHandle},
};

use axum::{body::Body, extract::Request, response::Response};
use futures_util::future::{Either, FutureExt};
use hyper::{body::Incoming, service::Service};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::{conn::auto, graceful::GracefulShutdown},
};
use tokio::{
    runtime, select,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};
use tower::ServiceExt;

use super::{
    listen::{Answers, Socket},
    router::Site,
};

/// A thread that answers.
struct Worker {
    given: UnboundedSender<TcpStream>,
    /// How many connections it has.
    open: Arc<AtomicUsize>,
    thread: JoinHandle<()>,
}

/// Serves a site until then. What is asked by then is answered.
///
/// # Errors
/// When there are no threads for it.
pub async fn serve(socket: Socket, site: Site, until: impl Future<Output = ()>) -> io::Result<()> {
    let count = thread::available_parallelism().map_or(1, NonZero::get);
    let workers = (0..count).map(|_| Worker::start(&socket, &site)).collect::<io::Result<Vec<_>>>()?;
    let mut until = pin!(until);
    loop {
        let stream = select! {
            stream = socket.stream() => stream,
            () = &mut until => break,
        };
        // The one with the fewest, so that no processor idles while another has readers waiting.
        let worker = workers.iter().min_by_key(|worker| worker.open.load(Relaxed));
        if let Some((worker, stream)) = worker.zip(stream) {
            worker.open.fetch_add(1, Relaxed);
            worker.given.send(stream).ok();
        }
    }
    drop(socket);
    let threads = workers.into_iter().map(|Worker { thread, .. }| thread).collect::<Vec<_>>();
    tokio::task::spawn_blocking(|| threads.into_iter().for_each(|thread| drop(thread.join()))).await?;
    Ok(())
}

impl Worker {
    fn start(socket: &Socket, site: &Site) -> io::Result<Self> {
        let (given, taken) = unbounded_channel();
        let open = Arc::new(AtomicUsize::new(0));
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (answers, site, counted) = (socket.answers(), site.clone(), Arc::clone(&open));
        let run = move || runtime.block_on(answer(taken, answers, site, counted));
        let thread = thread::Builder::new().name("reader".to_owned()).spawn(run)?;
        Ok(Self { given, open, thread })
    }
}

/// Answers connections until no more are given, and those to their ends.
async fn answer(
    mut given: UnboundedReceiver<TcpStream>,
    answers: Answers,
    site: Site,
    open: Arc<AtomicUsize>,
) {
    let server = auto::Builder::new(TokioExecutor::new());
    let shutdown = GracefulShutdown::new();
    while let Some(stream) = given.recv().await {
        let open = Open(Arc::clone(&open));
        let Ok(connection) = answers.connection(stream) else { continue };
        let served = server.serve_connection(TokioIo::new(connection), Of(site.clone())).into_owned();
        let served = shutdown.watch(served);
        tokio::spawn(async move {
            // A reader who goes away is no news.
            served.await.ok();
            drop(open);
        });
    }
    shutdown.shutdown().await;
}

/// A connection as it counts.
struct Open(Arc<AtomicUsize>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

/// The site as its connections ask it.
struct Of(Site);

type Later = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl Service<Request<Incoming>> for Of {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, Later>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        match self.0.kept(request.method(), request.uri(), request.headers()) {
            Some(response) => future::ready(Ok(response)).left_future(),
            None => {
                let rendered = self.0.router.clone().oneshot(request.map(Body::new));
                (Box::pin(rendered) as Later).right_future()
            }
        }
    }
}
