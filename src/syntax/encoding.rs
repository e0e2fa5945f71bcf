//! Bytes to text: UTF-8, with or without a byte order mark, or a finding that names what it is instead.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use crate::domain::diagnostic::{Diagnostic, Fault, Place};

/// The byte order mark, which some editors write at the start.
const MARK: char = '\u{feff}';

/// What bytes that are not UTF-8 are most probably instead.
fn looks_like(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] => "UTF-16LE",
        [0xfe, 0xff, ..] => "UTF-16BE",
        _ => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            detector.guess(None, Utf8Detection::Deny).name()
        }
    }
}

/// The text of `bytes`, the content of the file that findings call `name`.
///
/// # Errors
/// When the bytes are not UTF-8, with the first place that is not.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    match String::from_utf8(bytes) {
        Ok(text) if text.starts_with(MARK) => Ok(text.trim_start_matches(MARK).to_owned()),
        Ok(text) => Ok(text),
        Err(error) => {
            let bytes = error.as_bytes();
            let looks_like = looks_like(bytes);
            let good = error.utf8_error().valid_up_to();
            let place = Place::within(name, &String::from_utf8_lossy(bytes), good..good + 1);
            Err(Box::new(Diagnostic::new(Fault::NotUtf8 { looks_like }, place)))
        }
    }
}
