//! `/a/{slug}/qr.svg`: the short link of an article as a QR code (ISO/IEC 18004), for paper and for
//! telephones that are held before a screen.

use qrcode::{EcLevel, QrCode, render::svg::Color, types::QrError};

/// The code of `url` as SVG, black on white with the quiet zone that the standard asks for. It can
/// be read as long as 15 % of it are not damaged (level M).
///
/// # Errors
/// When `url` is longer than a code can hold, some 2,300 bytes.
pub fn svg(url: &str) -> Result<String, QrError> {
    let code = QrCode::with_error_correction_level(url, EcLevel::M)?;
    Ok(code.render::<Color<'_>>().build())
}
