//! The size of an SVG drawing, from its first tag.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Most pixels of a side: enough for any page, and whole numbers stay exact.
const LARGEST: f64 = 10_000.0;

/// Width and height of the drawing in CSS pixels; `None` for bytes that are no well-formed SVG.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut reader = Reader::from_str(text);
    let mut size = None;
    let mut is_closed = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if size.is_none() => size = Some(root_size(&tag)?),
            Event::Empty(tag) if size.is_none() => {
                size = Some(root_size(&tag)?);
                is_closed = true;
            }
            Event::End(tag) => is_closed = tag.local_name().as_ref() == b"svg",
            Event::Eof => return size.filter(|_| is_closed),
            _ => {}
        }
    }
}

/// `width` and `height` in pixels, else the last two numbers of `viewBox`
/// (<https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS>).
fn root_size(tag: &BytesStart<'_>) -> Option<(u32, u32)> {
    if tag.local_name().as_ref() != b"svg" {
        return None;
    }
    let value = |name: &str| {
        let attribute = tag.try_get_attribute(name).ok()??;
        Some(attribute.unescape_value().ok()?.trim().to_owned())
    };
    let pixels = |name| value(name)?.trim_end_matches("px").parse::<f64>().ok();
    let view = || {
        let view = value("viewBox")?;
        let numbers = view.split([' ', ',', '\n', '\t']).filter(|number| !number.is_empty());
        let numbers: Vec<f64> = numbers.map_while(|number| number.parse().ok()).collect();
        let [_, _, width, height] = numbers.try_into().ok()?;
        Some((width, height))
    };
    let (width, height) = pixels("width").zip(pixels("height")).or_else(view)?;
    whole(width).zip(whole(height))
}

fn whole(pixels: f64) -> Option<u32> {
    let is_sane = pixels.is_finite() && pixels > 0.0 && pixels <= LARGEST;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 1 to LARGEST")]
    is_sane.then(|| pixels.round().max(1.0) as u32)
}
