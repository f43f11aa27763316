//! Codes as PNG of one bit a pixel: one picture, or several that follow each other. It reads none.

use super::{QUIET, side};
use crate::failure::Failure;
use letters::code::Code;
use png::{BitDepth, ColorType, Encoder, EncodingError};

/// How long each frame of a moving picture stands: three a second, as in the app.
const DELAY: (u16, u16) = (1, 3);

/// One code, so many pixels a module.
pub(crate) fn still(code: &Code, scale: u32) -> Result<Vec<u8>, Failure> {
    encode(std::slice::from_ref(code), scale).map_err(unable)
}

/// Codes one after another, over and over, as an animated PNG. All have the same size.
pub(crate) fn moving(codes: &[Code], scale: u32) -> Result<Vec<u8>, Failure> {
    encode(codes, scale).map_err(unable)
}

fn encode(codes: &[Code], scale: u32) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let side = codes.first().map_or(1, side) * scale;
    let mut encoder = Encoder::new(&mut bytes, side, side);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::One);
    if codes.len() > 1 {
        encoder.set_animated(u32::try_from(codes.len()).unwrap_or(u32::MAX), 0)?;
        encoder.set_frame_delay(DELAY.0, DELAY.1)?;
    }
    let mut writer = encoder.write_header()?;
    for code in codes {
        writer.write_image_data(&pixels(code, scale))?;
    }
    writer.finish()?;
    Ok(bytes)
}

/// Row by row, eight pixels a byte, 1 for white.
fn pixels(code: &Code, scale: u32) -> Vec<u8> {
    let side = side(code);
    (0..side)
        .flat_map(|y| std::iter::repeat_n(row(code, y, scale), scale as usize).flatten())
        .collect()
}

fn row(code: &Code, y: u32, scale: u32) -> Vec<u8> {
    // Outside the symbol everything is light, also where this wraps around.
    let is_dark = |x: u32| code.is_dark(x.wrapping_sub(QUIET), y.wrapping_sub(QUIET));
    let bits: Vec<bool> = (0..side(code))
        .flat_map(|x| std::iter::repeat_n(!is_dark(x), scale as usize))
        .collect();
    bits.chunks(8).map(byte).collect()
}

/// The first pixel in the highest bit.
fn byte(pixels: &[bool]) -> u8 {
    pixels
        .iter()
        .zip((0..8).rev())
        .fold(0, |byte, (is_light, place)| byte | u8::from(*is_light) << place)
}

fn unable(why: EncodingError) -> Failure {
    Failure::NotWritten(format!("The picture could not be made: {why}"))
}
