//! The engines, and what each wants to hear.

use serde::Deserialize;
use serde_json::json;
use ureq::{Agent, http::Response};

use crate::{
    config::{Baidu, Engines, IndexNow},
    domain::{route::Route, site::Site},
};

/// Whom something can be told.
pub struct Engine {
    kind: Kind,
    host: String,
    base_url: String,
}

enum Kind {
    IndexNow(IndexNow),
    Baidu(Baidu),
}

/// What Baidu answers when it took something.
#[derive(Deserialize)]
struct Taken {
    success: usize,
}

/// The engines that the settings name.
pub fn all(settings: &Engines, site: &Site) -> Vec<Engine> {
    let index_now = settings.index_now.clone().map(Kind::IndexNow);
    let baidu = settings.baidu.clone().map(Kind::Baidu);
    let engine = |kind| Engine { kind, host: site.host().to_owned(), base_url: site.base_url.clone() };
    index_now.into_iter().chain(baidu).map(engine).collect()
}

impl Engine {
    /// Its name in the journal.
    pub fn name(&self) -> &'static str {
        match self.kind {
            Kind::IndexNow(_) => "indexnow",
            Kind::Baidu(_) => "baidu",
        }
    }

    /// How many addresses it takes at once.
    pub fn batch(&self) -> usize {
        match self.kind {
            Kind::IndexNow(_) => 10_000,
            Kind::Baidu(_) => 2_000,
        }
    }

    /// Tells it these addresses.
    ///
    /// # Errors
    /// With a reason for the operator, when it did not answer that it took all of them.
    pub fn tell(&self, agent: &Agent, urls: &[&str]) -> Result<(), String> {
        match &self.kind {
            Kind::IndexNow(IndexNow { url, key }) => {
                let place = Route::KeyFile(key.clone()).path();
                let body = json!({
                    "host": self.host,
                    "key": key,
                    "keyLocation": format!("{}{place}", self.base_url),
                    "urlList": urls,
                });
                let request = agent.post(url).header("content-type", "application/json; charset=utf-8");
                let (status, text) = read(request.send(body.to_string()))?;
                // 202: it took them and has still to fetch the key.
                if status == 200 || status == 202 { Ok(()) } else { Err(answer(status, &text)) }
            }
            Kind::Baidu(Baidu { url, token }) => {
                let request = agent.post(url).header("content-type", "text/plain");
                let request = request.query("site", &self.base_url).query("token", token.reveal());
                let (status, text) = read(request.send(urls.join("\n")))?;
                match serde_json::from_str::<Taken>(&text) {
                    Ok(taken) if status == 200 && taken.success == urls.len() => Ok(()),
                    _ => Err(answer(status, &text)),
                }
            }
        }
    }
}

fn read(response: Result<Response<ureq::Body>, ureq::Error>) -> Result<(u16, String), String> {
    let response = response.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let text = response.into_body().with_config().limit(64 * 1024).read_to_string();
    Ok((status, text.map_err(|error| error.to_string())?))
}

/// What an engine said, as far as a person wants to read it.
fn answer(status: u16, text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
    format!("{status} {text}").trim().to_owned()
}
