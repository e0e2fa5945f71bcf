//! nginx as it serves static files best: compressed beforehand, files kept open, no log, a worker for each
//! processor; with the headers that Couplet sends, so that the bytes are the same.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;
use ureq::http::Response;

use crate::lab::{Guarded, Lab, in_path, signal};

/// Where distributions put the modules.
const MODULES: [&str; 3] =
    ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/local/lib/nginx/modules"];
const BROTLI: &str = "ngx_http_brotli_static_module.so";

/// Headers that nginx writes itself.
const ITS_OWN: [&str; 7] =
    ["content-type", "content-length", "content-encoding", "etag", "date", "vary", "transfer-encoding"];

/// What follows the name of a file in each form.
const ENDINGS: [(&str, &str); 3] = [("br", ".br"), ("gzip", ".gz"), ("identity", "")];

/// A page in its forms: Brotli, gzip, plain.
pub struct Page {
    pub forms: Vec<Response<Vec<u8>>>,
}

/// The server, until it is dropped.
pub struct Nginx {
    process: Guarded,
    port: u16,
}

impl Nginx {
    /// Serves a page; `None` if the machine has no nginx that can serve Brotli.
    pub fn start(lab: &Lab, page: &Page) -> anyhow::Result<Option<Self>> {
        // Distributions keep it from the path of those who do not administer.
        let program = in_path("nginx").or_else(|| {
            let hidden = Path::new("/usr/sbin/nginx");
            hidden.is_file().then(|| hidden.to_owned())
        });
        let module = MODULES.iter().map(|folder| Path::new(folder).join(BROTLI)).find(|file| file.is_file());
        let Some((program, module)) = program.zip(module) else { return Ok(None) };
        let folder = lab.folder("nginx")?;
        let root = folder.join("root");
        fs::create_dir_all(&root)?;
        for (form, (_, ending)) in page.forms.iter().zip(ENDINGS) {
            fs::write(root.join(format!("page.html{ending}")), form.body())?;
        }
        // Free a moment ago; whoever takes it first makes the bench fail with a word.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let config = folder.join("nginx.conf");
        fs::write(&config, settings(&module, &root, port, page))?;
        let mut command = Command::new(program);
        command.arg("-p").arg(&folder).arg("-c").arg(&config).args(["-e", "stderr"]);
        let process = lab.run(command.stdout(Stdio::null()).stderr(Stdio::inherit()))?;
        let nginx = Self { process, port };
        nginx.wait()?;
        nginx.compare(page)?;
        Ok(Some(nginx))
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/page.html", self.port)
    }

    /// Its processes: who answers are the children of the one that was started.
    pub fn processes(&self) -> anyhow::Result<Vec<u32>> {
        let master = self.process.child.id();
        let children = fs::read_to_string(format!("/proc/{master}/task/{master}/children"));
        let children = children.unwrap_or_default();
        Ok(children.split_whitespace().map(str::parse).collect::<Result<_, _>>()?)
    }

    /// Makes sure that it serves the same bytes.
    fn compare(&self, page: &Page) -> anyhow::Result<()> {
        for (form, (accepted, _)) in page.forms.iter().zip(ENDINGS) {
            let answer = ureq::get(self.url()).header("accept-encoding", accepted).call()?;
            let body = answer.into_body().read_to_vec().context("nginx broke off")?;
            anyhow::ensure!(&body == form.body(), "nginx serves other bytes for {accepted}");
        }
        Ok(())
    }

    fn wait(&self) -> anyhow::Result<()> {
        let begin = Instant::now();
        while let Err(reason) = ureq::get(self.url()).call() {
            anyhow::ensure!(begin.elapsed() < Duration::from_secs(10), "nginx does not answer: {reason}");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Nginx {
    /// Asked to end, it ends its workers, too; killed, it would leave them.
    fn drop(&mut self) {
        signal("TERM", self.process.child.id()).ok();
        self.process.child.wait().ok();
    }
}

fn settings(module: &Path, root: &Path, port: u16, page: &Page) -> String {
    let headers = page.forms.last().map(Response::headers);
    let headers: String = headers
        .into_iter()
        .flatten()
        .filter(|(name, _)| !ITS_OWN.contains(&name.as_str()))
        .filter_map(|(name, value)| Some(format!("add_header {name} \"{}\";\n", value.to_str().ok()?)))
        .collect();
    // As root its workers would be another user, who may not read the folder.
    let user = if is_root() { "user root;" } else { "" };
    format!(
        "{user}
load_module {module};
daemon off;
worker_processes auto;
pid nginx.pid;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=1000 inactive=1h;
    open_file_cache_valid 1h;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        default_type \"text/html; charset=utf-8\";
        brotli_static on;
        gzip_static on;
        gzip_vary on;
        {headers}
    }}
}}
",
        module = module.display(),
        root = root.display(),
    )
}

fn is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .any(|line| line.strip_prefix("Uid:").is_some_and(|ids| ids.split_whitespace().any(|id| id == "0")))
}
