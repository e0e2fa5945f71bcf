//! `wrk`, which asks as often as it can (<https://github.com/wg/wrk>).

use std::{path::PathBuf, process::Command, time::Duration};

use anyhow::Context;

use crate::lab::in_path;

/// Threads that ask: with more, nothing would be left for who answers.
const THREADS: &str = "2";

/// Its report, one figure to a line. Times come in microseconds.
const REPORT: &str = r#"
done = function(summary, latency, requests)
  local errors = summary.errors
  local wrong = 0
  for _, thread in ipairs(threads or {}) do wrong = wrong + assert(tonumber(thread:get("wrong")), "nobody counts") end
  print("answers " .. summary.requests)
  print("microseconds " .. summary.duration)
  print("half " .. latency:percentile(50))
  print("most " .. latency:percentile(99))
  print("failed " .. errors.connect + errors.read + errors.write + errors.status + errors.timeout + wrong)
end
"#;

/// The program.
pub struct Wrk(PathBuf);

/// What was told of a load.
pub struct Load {
    pub answers: u32,
    pub per_second: f64,
    /// How long half of the answers took at most.
    pub half: Duration,
    /// How long 99 of 100 took at most.
    pub most: Duration,
    /// Answers that were none, errors, or not as they should be.
    pub failed: u32,
}

impl Wrk {
    /// That of this machine, if it has one.
    pub fn find() -> Option<Self> {
        in_path("wrk").map(Self)
    }

    /// Asks for a page over so many connections for so long.
    pub fn run(&self, url: &str, accepted: &str, connections: usize, time: Duration) -> anyhow::Result<Load> {
        self.script(url, accepted, connections, time, REPORT)
    }

    /// The same, and looks at every answer: `pattern` (of Lua) is to be found in it `count` times, each time the
    /// same.
    pub fn verify(
        &self,
        url: &str,
        pattern: &str,
        count: usize,
        connections: usize,
        time: Duration,
    ) -> anyhow::Result<Load> {
        let script = format!(
            r#"
threads = {{}}
wrong = 0
setup = function(thread) table.insert(threads, thread) end
response = function(status, headers, body)
  local count, first = 0, nil
  for found in body:gmatch("{pattern}") do
    first = first or found
    if found == first then count = count + 1 end
  end
  if status ~= 200 or count ~= {count} or not body:find("</html>%s*$") then wrong = wrong + 1 end
end
{REPORT}"#
        );
        self.script(url, "identity", connections, time, &script)
    }

    fn script(
        &self,
        url: &str,
        accepted: &str,
        connections: usize,
        time: Duration,
        script: &str,
    ) -> anyhow::Result<Load> {
        let file = tempfile::Builder::new().prefix("couplet-wrk-").suffix(".lua").tempfile()?;
        std::fs::write(file.path(), script)?;
        let output = Command::new(&self.0)
            .args(["--threads", THREADS, "--connections", &connections.to_string()])
            .args(["--duration", &format!("{}s", time.as_secs()), "--timeout", "10s"])
            .args(["--header", &format!("Accept-Encoding: {accepted}"), "--script"])
            .arg(file.path())
            .arg(url)
            .output()
            .context("wrk did not start")?;
        let told = String::from_utf8_lossy(&output.stdout);
        anyhow::ensure!(output.status.success(), "wrk: {told}{}", String::from_utf8_lossy(&output.stderr));
        let figure = |name: &str| -> anyhow::Result<f64> {
            let line = told.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            line.and_then(|figure| figure.parse().ok())
                .with_context(|| format!("wrk tells no {name}: {told}"))
        };
        let microseconds = |name| figure(name).map(|figure| Duration::from_secs_f64(figure / 1e6));
        Ok(Load {
            answers: whole(figure("answers")?),
            per_second: figure("answers")? / microseconds("microseconds")?.as_secs_f64(),
            half: microseconds("half")?,
            most: microseconds("most")?,
            failed: whole(figure("failed")?),
        })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it counts answers")]
fn whole(count: f64) -> u32 {
    count as u32
}
