//! Telling search engines what is new. The far side is a server of this test on loopback: it answers well,
//! late, wrongly and not at all.

use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use serde_json::Value;

use crate::harness::{Site, copy_of, edit};

const KEY: &str = "0123456789abcdef";

/// What the far side does with a request.
#[derive(Clone, Copy)]
enum Answer {
    Yes,
    Status(&'static str),
    Nonsense,
    HangUp,
    Late,
}

/// An engine that keeps what it was told.
struct FarSide {
    url: String,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    /// The line of each request, and its body.
    heard: Arc<Mutex<Vec<(String, String)>>>,
    arrivals: mpsc::Receiver<()>,
}

impl FarSide {
    /// Gives these answers one after the other, and says yes from then on.
    fn new(answers: &[Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answers = Arc::new(Mutex::new(VecDeque::from(answers.to_vec())));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (sender, arrivals) = mpsc::channel();
        let (next, told) = (Arc::clone(&answers), Arc::clone(&heard));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let answer = next.lock().unwrap().pop_front().unwrap_or(Answer::Yes);
                if let Some(request) = request(&stream) {
                    let count = request.1.lines().count();
                    told.lock().unwrap().push(request);
                    sender.send(()).ok();
                    reply(stream, answer, count);
                }
            }
        });
        Self { url, answers, heard, arrivals }
    }

    fn heard(&self) -> Vec<(String, String)> {
        self.heard.lock().unwrap().clone()
    }

    /// Waits until it has been told something.
    fn wait(&self) {
        self.arrivals.recv_timeout(Duration::from_secs(30)).expect("somebody tells something");
    }
}

fn request(stream: &TcpStream) -> Option<(String, String)> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((first.trim().to_owned(), String::from_utf8(body).ok()?))
}

fn reply(mut stream: TcpStream, answer: Answer, count: usize) {
    let mut say = |status: &str, body: &str| {
        let length = body.len();
        write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
            .ok();
    };
    match answer {
        Answer::Yes => say("200 OK", &format!("{{\"remain\":9,\"success\":{count}}}")),
        Answer::Status(status) => say(status, "{\"error\":401,\"message\":\"token is not valid\"}"),
        Answer::Nonsense => say("200 OK", "<html>Welcome to our hotel"),
        Answer::HangUp => {}
        Answer::Late => {
            // The other requests are answered meanwhile.
            thread::spawn(move || {
                thread::sleep(Duration::from_secs(5));
                drop(stream);
            });
        }
    }
}

fn settings(folder: &Path, index_now: &str, baidu: &str) {
    edit(folder, "Leptos.toml", |text| {
        let table = format!(
            "[engines]\nindexnow-key = \"{KEY}\"\nindexnow-url = \"{index_now}\"\nbaidu-token = \"secret\"\n\
             baidu-url = \"{baidu}\"\npatience-seconds = 1\n\n[package.metadata.leptos]"
        );
        text.replace("[package.metadata.leptos]", &table)
    });
}

fn ping(folder: &Path) -> (Option<i32>, String) {
    let output = command(folder).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_couplet"));
    command.current_dir(folder).arg("ping").env_clear();
    command
}

/// The addresses of a request to `IndexNow`.
fn addresses(body: &str) -> BTreeSet<String> {
    let body: Value = serde_json::from_str(body).unwrap();
    let list = body["urlList"].as_array().unwrap();
    list.iter().map(|url| url.as_str().unwrap().to_owned()).collect()
}

/// Both engines are told every story and page in each of its languages, once, and are asked in their own way.
#[test]
fn engines_are_told_each_page_once() {
    let (index_now, baidu) = (FarSide::new(&[]), FarSide::new(&[]));
    let site = copy_of("pair");
    settings(site.path(), &index_now.url, &baidu.url);
    let (code, said) = ping(site.path());
    assert_eq!(code, Some(0), "{said}");
    let [(line, body)] = &index_now.heard()[..] else { panic!("one request") };
    assert_eq!(line, "POST / HTTP/1.1");
    let told = addresses(body);
    for path in
        ["en/news/group-news/video-meeting", "zh/news/group-news/video-meeting", "en/about", "zh/about"]
    {
        assert!(told.contains(&format!("https://news.example/{path}")), "{path} in {told:?}");
    }
    for path in ["en/news/group-news/chinese-only", "embargoed", "unfinished"] {
        assert!(!told.iter().any(|url| url.ends_with(path)), "{path} in {told:?}");
    }
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["host"], "news.example");
    assert_eq!(body["keyLocation"], format!("https://news.example/{KEY}.txt"));
    let [(line, body)] = &baidu.heard()[..] else { panic!("one request") };
    assert!(line.starts_with("POST /?site=https"), "{line}");
    assert!(line.contains("&token=secret "), "{line}");
    assert_eq!(body.lines().map(str::to_owned).collect::<BTreeSet<_>>(), told);

    let (code, said) = ping(site.path());
    assert_eq!((code, said.as_str()), (Some(0), "indexnow: nothing new.\nbaidu: nothing new.\n"));
    assert_eq!((index_now.heard().len(), baidu.heard().len()), (1, 1));
}

/// When one text of a pair changes, both addresses are told again, and no other; whether its head says
/// that it was updated does not matter.
#[test]
fn a_change_is_told_for_both_of_a_pair() {
    let (index_now, baidu) = (FarSide::new(&[]), FarSide::new(&[]));
    let site = copy_of("pair");
    settings(site.path(), &index_now.url, &baidu.url);
    ping(site.path());
    let pages = [
        ("content/articles/2020/video-meeting/en.md", "news/group-news/video-meeting"),
        ("content/pages/about/zh.md", "about"),
    ];
    for (request, (file, page)) in (1..).zip(pages) {
        edit(site.path(), file, |text| text + "\nOne more line.\n");
        ping(site.path());
        let told = addresses(&index_now.heard()[request].1);
        let expected = ["en", "zh"].map(|id| format!("https://news.example/{id}/{page}"));
        assert_eq!(told, BTreeSet::from(expected));
    }
}

/// An engine that refuses, talks nonsense, hangs up or is late is told so, does not keep the other from
/// being told, and nothing is lost.
#[test]
fn what_was_not_taken_is_told_again() {
    use Answer::{HangUp, Late, Nonsense, Status};
    let bad = [Status("401 Unauthorized"), Nonsense, HangUp, Late, Status("503 Service Unavailable")];
    let (index_now, baidu) = (FarSide::new(&[]), FarSide::new(&bad));
    let site = copy_of("pair");
    settings(site.path(), &index_now.url, &baidu.url);
    for reason in ["401", "200 <html>Welcome", "", "timeout", "503"] {
        let (code, said) = ping(site.path());
        assert_eq!(code, Some(1), "{said}");
        let last = said.lines().last().unwrap();
        assert!(last.starts_with("baidu: ") && last.contains("could not be told"), "{said}");
        assert!(last.contains(reason), "{reason} in {last}");
        assert!(!said.contains("secret"), "{said}");
    }
    assert_eq!(index_now.heard().len(), 1);
    assert_eq!(ping(site.path()).0, Some(0));
    let heard = baidu.heard();
    assert_eq!(heard.len(), 6);
    assert_eq!(heard[5].1, heard[0].1);
    // Each try is a line of the journal, with its reason and the time of the next.
    let journal = fs::read_to_string(site.path().join("engines.jsonl")).unwrap();
    let lines: Vec<Value> = journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let failed: Vec<u64> = lines.iter().filter_map(|line| line["failed"]["attempts"].as_u64()).collect();
    assert_eq!(failed, [1, 2, 3, 4, 5]);
    assert!(lines.iter().all(|line| line["time"].is_string()));
}

/// Three failures, a process that is killed while the engine keeps it waiting, a line of the journal that was
/// broken off: when the engine comes back, it is told everything.
#[test]
fn nothing_is_lost_when_the_process_dies() {
    use Answer::{HangUp, Late, Status};
    let far = FarSide::new(&[Status("500 Oops"), HangUp, Status("429 Too Many Requests"), Late]);
    let site = copy_of("pair");
    settings(site.path(), &far.url, "http://127.0.0.1:9/closed");
    edit(site.path(), "Leptos.toml", |text| text.replace("patience-seconds = 1", "patience-seconds = 60"));
    for _ in 0..3 {
        assert_eq!(ping(site.path()).0, Some(1));
        far.wait();
    }
    let mut waiting: Child = command(site.path()).stderr(Stdio::null()).spawn().unwrap();
    far.wait();
    waiting.kill().unwrap();
    waiting.wait().unwrap();
    let journal = site.path().join("engines.jsonl");
    let mut text = fs::read_to_string(&journal).unwrap();
    text.push_str("{\"time\":\"2026-11-25T00:00:00Z\",\"engine\":\"indexnow\",\"told\":{\"pa");
    fs::write(&journal, text).unwrap();
    ping(site.path());
    let heard = far.heard();
    assert_eq!(heard.len(), 5);
    assert_eq!(addresses(&heard[4].1), addresses(&heard[0].1));
    assert!(far.answers.lock().unwrap().is_empty());
    ping(site.path());
    assert_eq!(far.heard().len(), 5, "what was taken is not told again");
}

/// Without a key or a token nobody is told, and the operator learns how to change that.
#[test]
fn without_settings_nobody_is_told() {
    let site = copy_of("pair");
    let (code, said) = ping(site.path());
    assert_eq!(code, Some(2));
    assert!(said.contains("indexnow-key"), "{said}");
    assert!(!site.path().join("engines.jsonl").exists());
}

/// The file by which engines know the key is there, and no other.
#[tokio::test]
async fn the_key_can_be_fetched() {
    let site = Site::edited("pair", |folder| settings(folder, "http://127.0.0.1:9", "http://127.0.0.1:9"));
    let file = site.get(&format!("/{KEY}.txt")).await.expect(200);
    assert_eq!((file.header("content-type"), file.body.as_str()), ("text/plain; charset=utf-8", KEY));
    site.get("/fedcba9876543210.txt").await.expect(404);
    Site::open("pair").get(&format!("/{KEY}.txt")).await.expect(404);
}
