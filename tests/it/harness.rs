//! Sites for tests: a fixture folder is copied over the repository's messages, loaded as the program
//! loads it, and asked in process.

use std::{
    collections::BTreeMap,
    env, fs,
    net::IpAddr,
    panic::resume_unwind,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    thread,
};

use axum::{body::Body, extract::ConnectInfo, http::Request, response::Response};
use couplet::{
    check::{articles, freshness, inspect_messages, report, template},
    config::{self, Config},
    desk::{self, notices::telling},
    domain::{diagnostic::Diagnostic, site::Assets},
    i18n::message::Messages,
    server::{
        export::{Options, Refusal, Report, export},
        listen::{Peer, Socket},
        load::{Inspection, Loaded, Reader},
        reload::{Tell, publish},
        router::{self, router},
        serve::serve,
        state::{Clock, Live},
    },
    storage::watch::Change,
    views::{Failure, notices::Notices},
};
use futures_util::FutureExt as _;
use jiff::Timestamp;
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tower::ServiceExt as _;

use crate::reply::Reply;

/// What the clock of a site shows until a test sets it.
pub const TODAY: &str = "2027-01-01T00:00:00+08:00";

/// A loaded site.
pub struct Site {
    folder: PathBuf,
    /// Removes a copied folder in the end; none for the repository itself.
    temporary: Option<TempDir>,
    now: Arc<AtomicI64>,
    state: Live,
    /// What read it.
    reader: Option<Reader>,
    /// What says on its pages what is wrong.
    tell: Tell,
    served: router::Site,
    /// The messages by locale id.
    words: Vocabulary,
    pub config: Config,
    found: Vec<Diagnostic>,
}

type Vocabulary = BTreeMap<String, Messages>;

/// The folder of this repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the fixture site `name` over a copy of the shipped messages. Without the record of what they were
/// translated from, since most tests that change a message do so in one language.
pub fn copy_of(name: &str) -> TempDir {
    let temporary = tempfile::tempdir().unwrap();
    let locales = temporary.path().join("locales");
    copy(&repository().join("locales"), &locales);
    fs::remove_file(locales.join("zh/accepted.toml")).unwrap();
    copy(&repository().join("tests/sites").join(name), temporary.path());
    temporary
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Changes the file `name` of the site in `folder`.
pub fn edit(folder: &Path, name: &str, change: impl FnOnce(String) -> String) {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).unwrap_or_default();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, change(text)).unwrap();
}

/// The text of a `.ftl` file without the message `id`.
pub fn without_message(text: &str, id: &str) -> String {
    let is_it = |line: &&str| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="));
    assert!(text.lines().any(|line| is_it(&line)), "there is no message {id}");
    text.lines().filter(|line| !is_it(line)).flat_map(|line| [line, "\n"]).collect()
}

impl Site {
    /// The fixture site `name` as it stands.
    pub fn open(name: &str) -> Self {
        Self::edited(name, |_| ())
    }

    /// The fixture site `name` after `change` in its folder.
    pub fn edited(name: &str, change: impl FnOnce(&Path)) -> Self {
        let temporary = copy_of(name);
        change(temporary.path());
        Self::load(temporary.path().to_owned(), Some(temporary))
    }

    /// The site in a folder, which is removed in the end.
    pub fn at(folder: TempDir) -> Self {
        Self::load(folder.path().to_owned(), Some(folder))
    }

    /// Reads the running site again after `change` in its folder, as it is done while somebody edits.
    pub fn read_again(&mut self, change: impl FnOnce(&Path)) {
        change(&self.folder);
        self.read_changed(&Change::Anything);
    }

    /// The same, told that these files changed and no others.
    pub fn read_files_again(&mut self, files: &[&str], change: impl FnOnce(&Path)) {
        change(&self.folder);
        let paths = files.iter().map(|file| self.folder.join(file)).collect();
        self.read_changed(&Change::Paths(paths));
    }

    fn read_changed(&mut self, change: &Change) {
        let mut reader = self.reader.take().unwrap_or_else(|| panic!("only a site of its own is read again"));
        let (loaded, found) = reader.read_changed(&self.config, change);
        let notices = (self.tell)(&self.config, &loaded, &found, change);
        self.publish(loaded, Some(notices));
        self.reader = Some(reader);
        self.found = found;
    }

    /// Publishes the running site again after `change` in its folder, as it is done while nobody edits.
    pub fn publish_again(&mut self, change: impl FnOnce(&Path)) {
        change(&self.folder);
        let mut reader = Reader::default();
        let (loaded, found) = reader.read(&self.config);
        self.publish(loaded, None);
        self.found = found;
    }

    /// On a thread of its own, as the program does it.
    fn publish(&self, loaded: Loaded, notices: Option<Notices>) {
        thread::scope(|scope| {
            scope.spawn(|| publish(&self.state, self.config.clone(), loaded, notices)).join()
        })
        .unwrap();
    }

    /// Whether the page at `path` is there, or was made by `make` now.
    pub fn keep(&self, path: &str, make: impl FnOnce() -> Result<Response, Failure>) -> bool {
        let state = self.state.now();
        let now = state.snapshot.site.local((state.lasting.clock)());
        state.keep(path, now, make).is_ok()
    }

    /// The site that this repository publishes.
    pub fn shipped() -> Self {
        Self::load(repository().to_owned(), None)
    }

    fn load(folder: PathBuf, temporary: Option<TempDir>) -> Self {
        let now = Arc::new(AtomicI64::new(0));
        let shown = Arc::clone(&now);
        let clock: Clock = Arc::new(move || Timestamp::from_second(shown.load(Ordering::Relaxed)).unwrap());
        let (config, found) = settings(&folder);
        let config = config.unwrap_or_else(|| panic!("the settings cannot be used: {found:?}"));
        let (state, reader, words, found) = start(&config, clock);
        let served = router::Site::new(state.clone());
        let reader = Some(reader);
        let tell = telling(folder.join("Leptos.toml"));
        let site = Self { folder, temporary, now, state, reader, tell, served, words, config, found };
        site.set_clock(TODAY);
        site
    }

    /// Loads the site anew after `change` in its folder.
    pub fn reload(&mut self, change: impl FnOnce(&Path)) {
        change(&self.folder);
        let temporary = self.temporary.take();
        *self = Self::load(self.folder.clone(), temporary);
    }

    /// Starts the same site with another clock.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        let (state, reader, words, found) = start(&self.config, clock);
        (self.state, self.reader, self.words, self.found) = (state, Some(reader), words, found);
        self.served = router::Site::new(self.state.clone());
        self
    }

    /// Another program over the same folder, which must not outlive this one.
    pub fn twin(&self) -> Self {
        Self::load(self.folder.clone(), None)
    }

    /// Makes the search index, which the program does in the background.
    pub fn indexed(self) -> Self {
        self.state.build_search();
        self
    }

    /// Sets the clock to an RFC 3339 time.
    pub fn set_clock(&self, time: &str) {
        let time: Timestamp = time.parse().unwrap();
        self.now.store(time.as_second(), Ordering::Relaxed);
    }

    /// Writes the site into a folder as files, with compressed twins. `progress` is told of each.
    pub fn export(&self, folder: &Path, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<Report, Refusal> {
        let write = || export(&self.state, folder, Options { twins: true }, progress);
        // As in the program, where no runtime is round it.
        thread::scope(|scope| scope.spawn(write).join()).unwrap_or_else(|panic| resume_unwind(panic))
    }

    /// Asks for `path` without any header.
    pub async fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[]).await
    }

    /// Asks for `path` with these headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.send("GET", path, headers).await
    }

    /// Sends a request without a body.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.served.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        Reply::read(path, response).await
    }

    /// Sends a request to the site with its desk, as it is while somebody edits, from this address.
    pub async fn send_from(&self, peer: &str, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let (_, count) = tokio::sync::watch::channel(0);
        let desk = desk::router::router(self.state.clone(), router(self.state.clone()), count);
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(Peer((peer.parse::<IpAddr>().unwrap(), 1).into())));
        Reply::read(path, desk.oneshot(request).await.unwrap()).await
    }

    /// Asks the site with its desk for `path` from this machine.
    pub async fn at_desk(&self, path: &str) -> Reply {
        self.send_from("127.0.0.1", "GET", path, &[("host", "localhost:3000")]).await
    }

    /// Listens as the program does, and gives what comes back for these bytes.
    pub async fn speak(&self, bytes: &[u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let socket = Socket::new(listener, &self.state.now());
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let until = stopped.map(drop);
        let server = tokio::spawn(serve(socket, self.served.clone(), until));
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        drop(stream);
        stop.send(()).unwrap();
        server.await.unwrap().unwrap();
        answer
    }

    /// The path of an absolute URL of this site.
    pub fn path_of<'u>(&self, url: &'u str) -> &'u str {
        let path = url.strip_prefix(&self.config.site.base_url);
        path.unwrap_or_else(|| panic!("{url} does not begin with {}", self.config.site.base_url))
    }

    /// What was found while loading, told in the language of `locale`.
    pub fn findings(&self, locale: &str) -> String {
        report::text(&self.words[locale], &self.found)
    }
}

/// What `couplet check` and `serve --watch` look for besides.
pub const INSPECTION: Inspection =
    Inspection { messages: inspect_messages, sections: template::sections, articles: articles::inspect };

/// What `couplet check` finds in the site in `folder`, told in the language of `locale`.
pub fn inspect(folder: &Path, locale: &str) -> String {
    let (config, mut found) = settings(folder);
    let config = config.unwrap_or_else(|| panic!("the settings cannot be used: {found:?}"));
    let (loaded, faults) = Reader::inspecting(INSPECTION).read(&config);
    found.extend(faults);
    report::text(loaded.words.of(config.site.locales.get(locale).unwrap()), &found)
}

/// The settings of the site in `folder`, and what was found in them.
pub fn settings(folder: &Path) -> (Option<Config>, Vec<Diagnostic>) {
    config::load(&folder.join("Leptos.toml"))
}

fn start(config: &Config, clock: Clock) -> (Live, Reader, Vocabulary, Vec<Diagnostic>) {
    // What is doubtful is looked for by those tests that are about it.
    let inspection =
        Inspection { messages: freshness::messages, sections: |_| Vec::new(), articles: |_, _| () };
    let mut reader = Reader::inspecting(inspection);
    let (loaded, found) = reader.read(config);
    let locales = config.site.locales.iter();
    let words = locales.map(|locale| (locale.to_string(), loaded.words.of(locale).clone())).collect();
    let address = |ending: &str| format!("/pkg/couplet.{ending}");
    let assets = Assets { css: address("css"), js: address("js"), wasm: address("wasm") };
    (Live::new(config.clone(), loaded, None, assets, clock), reader, words, found)
}

/// Asserts that `text` is what stands in `tests/snapshots/<name>`.
pub fn assert_snapshot(name: &str, text: &str) {
    let path = repository().join("tests/snapshots").join(name);
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(path, text).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if let Some(line) = first_difference(&expected, text) {
        let at = |text: &str| text.lines().nth(line).unwrap_or("(end of text)").to_owned();
        panic!("{name}:{}\nexpected: {}\n     got: {}", line + 1, at(&expected), at(text));
    }
}

fn first_difference(expected: &str, got: &str) -> Option<usize> {
    (expected != got).then(|| expected.lines().zip(got.lines()).take_while(|(a, b)| a == b).count())
}
