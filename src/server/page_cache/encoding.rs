//! Content codings: which one a reader wants, and how bytes are put into it.

use std::io::{self, Write};

use axum::http::{HeaderMap, header};
use flate2::{Compression, write::GzEncoder};

/// A content coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 7932
    Brotli,
    /// RFC 8878
    Zstd,
    /// RFC 1952
    Gzip,
}

/// How much work goes into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As much as a reader can wait for.
    Quick,
    /// As much as there is to gain.
    Best,
}

impl Encoding {
    /// All codings, in the order in which they are taken by a reader to whom they are the same.
    pub const ALL: [Self; 3] = [Self::Brotli, Self::Zstd, Self::Gzip];

    /// The name in `Accept-Encoding` and `Content-Encoding` (the registry of RFC 9110, section 18.6).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Zstd => "zstd",
            Self::Gzip => "gzip",
        }
    }

    /// How hard the coding's library tries.
    pub const fn level(self, effort: Effort) -> u32 {
        match (self, effort) {
            (Self::Brotli, Effort::Quick) => 5,
            (Self::Brotli, Effort::Best) => 11,
            (Self::Zstd, Effort::Quick) => 3,
            (Self::Zstd, Effort::Best) => 19,
            (Self::Gzip, Effort::Quick) => 6,
            (Self::Gzip, Effort::Best) => 9,
        }
    }

    /// Bytes in this coding.
    ///
    /// # Errors
    /// What the coding's library says.
    pub fn encode(self, bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
        let level = self.level(effort);
        let mut encoded = Vec::with_capacity(bytes.len() / 2);
        match self {
            Self::Brotli => {
                let quality = i32::try_from(level).unwrap_or_default();
                let lgwin = window(bytes.len());
                let size_hint = bytes.len();
                let parameters =
                    brotli::enc::BrotliEncoderParams { quality, lgwin, size_hint, ..Default::default() };
                brotli::BrotliCompress(&mut &*bytes, &mut encoded, &parameters)?;
            }
            Self::Zstd => {
                let level = i32::try_from(level).unwrap_or_default();
                zstd::stream::copy_encode(bytes, &mut encoded, level)?;
            }
            Self::Gzip => {
                let mut gzip = GzEncoder::new(encoded, Compression::new(level));
                gzip.write_all(bytes)?;
                encoded = gzip.finish()?;
            }
        }
        Ok(encoded)
    }
}

/// The logarithm of the window in which Brotli finds the whole of so many bytes: a larger one costs time and
/// memory, and finds no more. Below 17 the encoder takes another way, which is many times slower.
fn window(bytes: usize) -> i32 {
    let bits = usize::BITS - bytes.leading_zeros();
    i32::try_from(bits).unwrap_or(22).clamp(17, 22)
}

/// The coding that a reader wants most (RFC 9110, section 12.5.3); `None` for none at all.
pub fn wanted(headers: &HeaderMap) -> Option<Encoding> {
    let lines = headers.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|line| line.to_str().ok());
    let named: Vec<(&str, u16)> = lines.flat_map(|line| line.split(',')).map(weighed).collect();
    let weight = |name: &str| {
        let said = |name: &str| named.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        said(name).or_else(|| said("*")).map(|(_, weight)| *weight)
    };
    // Bytes as they are can always be sent; who does not say how much they are wanted, wants them least.
    let plain =
        named.iter().find(|(name, _)| name.eq_ignore_ascii_case("identity")).map_or(0, |(_, plain)| *plain);
    let weights = Encoding::ALL.map(|encoding| (encoding, weight(encoding.name()).unwrap_or(0)));
    // The first of the greatest.
    let best = weights.into_iter().rev().max_by_key(|(_, weight)| *weight);
    best.filter(|(_, weight)| *weight > 0 && *weight >= plain).map(|(encoding, _)| encoding)
}

/// The name and the weight of one coding, in thousandths. A weight that is none counts as zero.
fn weighed(item: &str) -> (&str, u16) {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    (name, weight.map_or(1000, thousandths))
}

fn thousandths(weight: &str) -> u16 {
    let (whole, rest) = weight.split_once('.').unwrap_or((weight, ""));
    let is_number = rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        "1" => 1000,
        "0" if is_number => format!("{rest:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn wants(accepted: &'static str) -> Option<&'static str> {
        let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
        wanted(&headers).map(Encoding::name)
    }

    #[test]
    fn the_weightiest_coding_is_taken_and_the_smallest_of_equals() {
        assert_eq!(wants("gzip, deflate, br, zstd"), Some("br"));
        assert_eq!(wants("gzip, deflate"), Some("gzip"));
        assert_eq!(wants("zstd, gzip"), Some("zstd"));
        assert_eq!(wants("br;q=0.5, gzip;q=0.8"), Some("gzip"));
        assert_eq!(wants("BR ; Q=0.9, GZIP;q=0.899"), Some("br"));
        assert_eq!(wants("*"), Some("br"));
        assert_eq!(wants("br;q=0, *;q=0.1"), Some("zstd"));
        assert_eq!(wants("gzip;q=1.000"), Some("gzip"));
    }

    #[test]
    fn what_is_not_wanted_is_not_taken() {
        for none in
            ["", "identity", "deflate", "br;q=0", "*;q=0", "br;q=0.0", "gzip;q=nonsense", "br;q=0.12345"]
        {
            assert_eq!(wants(none), None, "{none}");
        }
        assert_eq!(wants("identity, br;q=0.5"), None);
        assert_eq!(wants("identity;q=0.5, br"), Some("br"));
        assert_eq!(wanted(&HeaderMap::new()), None);
    }

    #[test]
    fn a_second_line_counts_as_the_first() {
        let mut headers = HeaderMap::new();
        headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static("deflate"));
        headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(wanted(&headers), Some(Encoding::Gzip));
    }
}
