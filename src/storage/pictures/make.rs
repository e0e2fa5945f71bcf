//! The bytes in which a picture is served: made anew from its pixels, so that nothing but the pixels
//! gets out, neither where it was taken nor by whom.

use std::io;

use image::{
    DynamicImage,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
    imageops,
};

use super::{HEAVIEST, hash, raster, read};
use crate::domain::picture::{Form, Format, Picture};

/// Quality of JPEG, of 100.
const JPEG: u8 = 86;

/// Quality of WebP, of 100.
const WEBP: f32 = 80.0;

/// The bytes of `picture` in this form. It takes as long as encoding a picture does.
///
/// # Errors
/// When the file is not there, is not the one that was read, or cannot be decoded.
pub fn make(picture: &Picture, form: Form) -> io::Result<Vec<u8>> {
    let bytes = read(&picture.file, HEAVIEST * 1_000_000)?;
    if hash(&bytes) != picture.hash {
        return Err(io::Error::other("the picture changed since it was read"));
    }
    if form == Form::Whole(Format::Svg) {
        return Ok(bytes);
    }
    let image = raster::pixels(&bytes, picture.format)
        .ok_or_else(|| io::Error::other("the picture cannot be decoded"))?;
    let size = match form {
        Form::Whole(_) => (picture.width, picture.height),
        Form::Width(width) => (width, raster::height_at(width, (picture.width, picture.height))),
    };
    let image = resized(&image, size);
    match form.format() {
        Format::Jpeg => jpeg(&image),
        Format::Png => png(&image),
        // A drawing of few colors is small without loss, a photograph is not.
        Format::WebP if picture.format == Format::Png => {
            let (lossy, lossless) = (webp(&image, false)?, webp(&image, true)?);
            Ok(if lossless.len() <= lossy.len() { lossless } else { lossy })
        }
        Format::WebP => webp(&image, false),
        Format::Svg => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// In eight bits for each color, as all encoders take them.
fn resized(image: &DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    let image = if image.color().has_alpha() {
        DynamicImage::from(image.to_rgba8())
    } else {
        DynamicImage::from(image.to_rgb8())
    };
    if (image.width(), image.height()) == (width, height) {
        return image;
    }
    image.resize_exact(width, height, imageops::FilterType::Lanczos3)
}

fn jpeg(image: &DynamicImage) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG)).map_err(io::Error::other)?;
    Ok(bytes)
}

fn png(image: &DynamicImage) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    image.write_with_encoder(encoder).map_err(io::Error::other)?;
    Ok(bytes)
}

fn webp(image: &DynamicImage, is_lossless: bool) -> io::Result<Vec<u8>> {
    let (width, height) = (image.width(), image.height());
    let encoder = match image {
        DynamicImage::ImageRgba8(pixels) => webp::Encoder::from_rgba(pixels, width, height),
        DynamicImage::ImageRgb8(pixels) => webp::Encoder::from_rgb(pixels, width, height),
        _ => return Err(io::ErrorKind::Unsupported.into()),
    };
    let bytes = encoder.encode_simple(is_lossless, WEBP);
    Ok(bytes.map_err(|error| io::Error::other(format!("{error:?}")))?.to_vec())
}
