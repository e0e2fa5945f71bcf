//! JPEG, PNG and WebP pictures: their size, and their pixels turned upright.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, metadata::Orientation};

use crate::domain::{
    diagnostic::BrokenImage,
    picture::{Format, WIDEST},
};

/// Most million pixels: some kilobytes can claim to be a picture that no memory holds.
const LARGEST: u64 = 50;

/// Most bytes of memory that a decoder may take: four for each pixel, twice.
const MOST_MEMORY: u64 = LARGEST * 1_000_000 * 8;

/// The greatest height in pixels in which a picture is shown; WebP holds no more.
const HIGHEST: u32 = 16_000;

/// Width and height in which the picture is shown: upright, and not larger than pages need.
pub fn size(bytes: &[u8], format: Format) -> Result<(u32, u32), BrokenImage> {
    let mut decoder = decoder(bytes, format).ok_or(BrokenImage::Damaged)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 || !is_whole(bytes, format) {
        return Err(BrokenImage::Damaged);
    }
    if u64::from(width) * u64::from(height) > LARGEST * 1_000_000 {
        return Err(BrokenImage::TooLarge(LARGEST));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok(match orientation {
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => fit(width, height),
        _ => fit(height, width),
    })
}

/// The pixels, turned upright.
pub fn pixels(bytes: &[u8], format: Format) -> Option<DynamicImage> {
    let mut decoder = decoder(bytes, format)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(orientation);
    Some(image)
}

/// The height that belongs to `width` in a picture of this size.
pub fn height_at(width: u32, (whole_width, whole_height): (u32, u32)) -> u32 {
    let half = u64::from(whole_width) / 2;
    let height = (u64::from(whole_height) * u64::from(width) + half) / u64::from(whole_width.max(1));
    u32::try_from(height).unwrap_or(HIGHEST).max(1)
}

fn fit(width: u32, height: u32) -> (u32, u32) {
    let high = height.min(HIGHEST);
    let by_height = if height > high { height_at(high, (height, width)) } else { width };
    let shown = by_height.min(WIDEST);
    (shown, height_at(shown, (width, height)).min(high))
}

fn decoder(bytes: &[u8], format: Format) -> Option<impl ImageDecoder + '_> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        Format::Svg => return None,
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader.into_decoder().ok()
}

/// Whether the file was not cut off: the decoders read its beginning only.
fn is_whole(bytes: &[u8], format: Format) -> bool {
    let holds = |sign: &[u8]| bytes.windows(sign.len()).rev().any(|window| window == sign);
    match format {
        Format::Jpeg => holds(b"\xff\xd9"),
        Format::Png => holds(b"IEND"),
        // RIFF: after four letters the number of bytes that follow.
        Format::WebP => bytes.get(4..8).is_some_and(|length| {
            let length = length.iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
            bytes.len() >= length.saturating_add(8)
        }),
        Format::Svg => true,
    }
}
