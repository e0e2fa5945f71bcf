//! `/a/{slug}/qr.svg`: the short link of an article as a QR code (ISO/IEC 18004), for paper and for
//! telephones that are held before a screen.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode, types::QrError};

/// The light border that the standard asks for, in modules.
const QUIET_ZONE: usize = 4;

/// The width of a module, in pixels.
const MODULE: usize = 8;

/// The code of `url` as SVG, black on white with the quiet zone. It can be read as long as 15 % of it are
/// not damaged (level M). A line is drawn for each run of dark modules: a third of the bytes of squares,
/// and every reader of an article gets them.
///
/// # Errors
/// When `url` is longer than a code can hold, some 2,300 bytes.
pub fn svg(url: &str) -> Result<String, QrError> {
    let code = QrCode::with_error_correction_level(url, EcLevel::M)?;
    let mut runs = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(Color::eq) {
            if run[0] == Color::Dark {
                // A `String` takes all that is written.
                write!(runs, "M{x} {y}h{}", run.len()).ok();
            }
            x += run.len();
        }
    }
    let side = code.width() + 2 * QUIET_ZONE;
    let pixels = side * MODULE;
    let box_of_lines = format!("-{QUIET_ZONE} -{QUIET_ZONE}.5 {side} {side}");
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{pixels}" height="{pixels}" viewBox="{box_of_lines}" shape-rendering="crispEdges"><rect x="-{QUIET_ZONE}" y="-{QUIET_ZONE}.5" width="100%" height="100%" fill="#fff"/><path stroke="#000" d="{runs}"/></svg>"##
    ))
}
