//! The texts of the codes in a picture, which may be a photo from anyone: its size is looked at before it is unpacked.

use crate::failure::Failure;
use png::{ColorType, Decoder, Limits, Transformations};
use scan::{Picture, read_thoroughly};
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The most pixels that are unpacked, 16 million: what the scanner looks at.
const MOST_PIXELS: u64 = 16_000_000;
/// The most pictures in one moving picture.
const MOST_FRAMES: u32 = 400;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// Whether these bytes begin as a picture that can be read.
pub(crate) fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(PNG) || bytes.starts_with(JPEG)
}

/// A mark that files of one kind have: where it stands, and the mark.
type Mark = (usize, &'static [u8]);

/// Kinds that are not read, and the marks that each has.
const OTHERS: [(&str, &[Mark]); 7] = [
    ("a WebP picture", &[(0, b"RIFF"), (8, b"WEBP")]),
    ("a GIF picture", &[(0, b"GIF8")]),
    ("a BMP picture", &[(0, b"BM"), (6, &[0, 0, 0, 0])]),
    ("a HEIC or AVIF picture", &[(4, b"ftyp")]),
    ("a TIFF picture", &[(0, b"II*\0")]),
    ("a TIFF picture", &[(0, b"MM\0*")]),
    ("a PDF", &[(0, b"%PDF-")]),
];

/// What these bytes are, when they are a picture or page of a kind that is not read.
pub(crate) fn other(bytes: &[u8]) -> Option<&'static str> {
    let has = |(at, mark): &Mark| bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark));
    let found = OTHERS.iter().find(|(_, marks)| marks.iter().all(has));
    found.map(|(name, _)| *name)
}

/// Why there is nothing to be had from a picture. What is wrong with its bytes helps nobody who wants to read a code.
enum Trouble {
    /// It is not all there, or was changed.
    Damaged,
    /// It has more pixels than are unpacked.
    TooLarge,
}

/// The text of every code in it, picture by picture. `whose` begins the sentence that says what is wrong with it.
pub(crate) fn texts(bytes: &[u8], whose: &str) -> Result<Vec<String>, Failure> {
    let texts = if bytes.starts_with(PNG) {
        png_texts(bytes)
    } else {
        jpeg(bytes).map(|picture| read_thoroughly(&picture))
    };
    texts.map_err(|trouble| match trouble {
        Trouble::Damaged => Failure::Unreadable(format!(
            "{whose} is damaged, or a part of it is missing. Get the picture again, or take a new one of the code."
        )),
        Trouble::TooLarge => Failure::TooLarge(format!("{whose} is too large. Try a smaller photo of the code.")),
    })
}

fn png_texts(bytes: &[u8]) -> Result<Vec<String>, Trouble> {
    let limits = Limits { bytes: 256 << 20 };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| Trouble::Damaged)?;
    let (width, height) = reader.info().size();
    check_size(width, height)?;
    let frames = reader
        .info()
        .animation_control()
        .map_or(1, |control| control.num_frames)
        .min(MOST_FRAMES);
    let size = reader.output_buffer_size().ok_or(Trouble::TooLarge)?;
    let mut texts = Vec::new();
    let mut pixels = vec![0; size];
    for _ in 0..frames {
        let frame = reader.next_frame(&mut pixels).map_err(|_| Trouble::Damaged)?;
        let used = pixels.get(..frame.buffer_size()).unwrap_or_default();
        let luma = grey(used, frame.color_type);
        texts.extend(read_thoroughly(&picture(luma, frame.width, frame.height)?));
    }
    Ok(texts)
}

/// Shades of grey. What is transparent is taken for the colour it hides.
fn grey(pixels: &[u8], color: ColorType) -> Vec<u8> {
    let samples = color.samples();
    pixels
        .chunks_exact(samples)
        .map(|pixel| match pixel {
            [red, green, blue, ..] => light(*red, *green, *blue),
            [grey, ..] => *grey,
            [] => 0,
        })
        .collect()
}

/// How light a colour looks.
fn light(red: u8, green: u8, blue: u8) -> u8 {
    let light = 77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue);
    u8::try_from(light / 256).unwrap_or(u8::MAX)
}

fn jpeg(bytes: &[u8]) -> Result<Picture, Trouble> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| Trouble::Damaged)?;
    let (width, height) = decoder.dimensions().ok_or(Trouble::TooLarge)?;
    let width = u32::try_from(width).map_err(|_| Trouble::TooLarge)?;
    let height = u32::try_from(height).map_err(|_| Trouble::TooLarge)?;
    check_size(width, height)?;
    let pixels = decoder.decode().map_err(|_| Trouble::Damaged)?;
    picture(grey(&pixels, ColorType::Rgb), width, height)
}

fn check_size(width: u32, height: u32) -> Result<(), Trouble> {
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        Err(Trouble::TooLarge)
    } else {
        Ok(())
    }
}

fn picture(luma: Vec<u8>, width: u32, height: u32) -> Result<Picture, Trouble> {
    Picture::of_luma(luma, width, height).map_err(|_| Trouble::Damaged)
}
