//! Figures: what is the middle of them, and how they are written.

use std::time::Duration;

/// Times of the same thing, done several times.
#[derive(Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that half of them do not exceed.
    pub fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    }

    /// The longest.
    pub fn worst(&self) -> Duration {
        self.0.iter().max().copied().unwrap_or_default()
    }
}

impl FromIterator<Duration> for Times {
    fn from_iter<I: IntoIterator<Item = Duration>>(times: I) -> Self {
        Self(times.into_iter().collect())
    }
}

/// A figure of a table: written with its unit, and compared with that of another size.
#[derive(Debug, Clone, Copy)]
pub enum Figure {
    /// A time.
    Time(Duration),
    /// Megabytes of memory.
    Megabytes(Option<f64>),
    /// Seconds of the processors.
    Seconds(Option<f64>),
    /// How many bytes.
    Bytes(u32),
    /// How many, also in a second.
    Count(f64),
}

impl Figure {
    /// As people read it.
    pub fn text(self) -> String {
        match self {
            Self::Time(time) if time < Duration::from_millis(1) => {
                format!("{:.0} µs", time.as_secs_f64() * 1e6)
            }
            Self::Time(time) if time < Duration::from_secs(1) => {
                format!("{:.1} ms", time.as_secs_f64() * 1e3)
            }
            Self::Time(time) => format!("{:.2} s", time.as_secs_f64()),
            Self::Megabytes(Some(count)) => format!("{count:.0} MB"),
            Self::Seconds(Some(count)) => format!("{count:.2} s"),
            Self::Bytes(count) if count < 1_000_000 => format!("{:.1} kB", f64::from(count) / 1e3),
            Self::Count(count) => format!("{count:.0}"),
            Self::Bytes(count) => format!("{:.1} MB", f64::from(count) / 1e6),
            Self::Megabytes(None) | Self::Seconds(None) => "not measured here".to_owned(),
        }
    }

    /// How many times as much it is.
    pub fn ratio(self, to: Self) -> Option<f64> {
        let ratio = self.number()? / to.number()?;
        ratio.is_finite().then_some(ratio)
    }

    fn number(self) -> Option<f64> {
        match self {
            Self::Time(time) => Some(time.as_secs_f64()),
            Self::Megabytes(count) | Self::Seconds(count) => count,
            Self::Count(count) => Some(count),
            Self::Bytes(count) => Some(f64::from(count)),
        }
    }
}
