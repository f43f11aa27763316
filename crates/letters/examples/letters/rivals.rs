//! What ordinary means make of the same content. Every stream is read back before it counts.

use std::io::{Read as _, Write as _};
use zstd::zstd_safe::{CParameter, DParameter, FrameFormat};

/// The highest levels of each: a letter is packed once and read many times.
const DEFLATE: u8 = 10;
const BROTLI: u32 = 11;
const BROTLI_WINDOW: u32 = 22;
const ZSTD: i32 = 22;
const BUFFER: usize = 4096;

pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let packed = miniz_oxide::deflate::compress_to_vec(bytes, DEFLATE);
    same(bytes, &inflate(&packed)?, "DEFLATE")?;
    Ok(packed)
}

pub(crate) fn inflate(packed: &[u8]) -> Result<Vec<u8>, String> {
    miniz_oxide::inflate::decompress_to_vec(packed).map_err(|why| why.to_string())
}

/// The bytes that brotli adds to a stream in which the dictionary went before. That is what a dictionary is to brotli, and
/// unlike the crate's own way of setting one, every decoder reads it at the highest quality.
pub(crate) fn brotli(bytes: &[u8], dictionary: &[u8]) -> Result<usize, String> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, BROTLI, BROTLI_WINDOW);
    let said = |why: std::io::Error| why.to_string();
    writer.write_all(dictionary).map_err(said)?;
    writer.flush().map_err(said)?;
    let before = writer.get_ref().len();
    writer.write_all(bytes).map_err(said)?;
    let stream = writer.into_inner();
    let mut whole = Vec::new();
    brotli::Decompressor::new(stream.as_slice(), BUFFER)
        .read_to_end(&mut whole)
        .map_err(said)?;
    same(bytes, whole.get(dictionary.len()..).unwrap_or_default(), "brotli")?;
    Ok(stream.len() - before)
}

/// The bytes of a zstd frame without its magic number, size and checksum, which our tag makes superfluous.
pub(crate) fn zstd(bytes: &[u8], dictionary: &[u8]) -> Result<usize, String> {
    let said = |why: std::io::Error| why.to_string();
    let mut compressor = zstd::bulk::Compressor::with_dictionary(ZSTD, dictionary).map_err(said)?;
    for parameter in [
        CParameter::Format(FrameFormat::Magicless),
        CParameter::ContentSizeFlag(false),
        CParameter::ChecksumFlag(false),
        CParameter::DictIdFlag(false),
    ] {
        compressor.set_parameter(parameter).map_err(said)?;
    }
    let packed = compressor.compress(bytes).map_err(said)?;
    let mut decompressor = zstd::bulk::Decompressor::with_dictionary(dictionary).map_err(said)?;
    decompressor
        .set_parameter(DParameter::Format(FrameFormat::Magicless))
        .map_err(said)?;
    let whole = decompressor.decompress(&packed, bytes.len()).map_err(said)?;
    same(bytes, &whole, "zstd")?;
    Ok(packed.len())
}

fn same(before: &[u8], after: &[u8], means: &str) -> Result<(), String> {
    if before == after {
        Ok(())
    } else {
        Err(format!("{means} does not give back what it was given"))
    }
}
