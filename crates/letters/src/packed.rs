//! Entries put together and packed, and the way back. What an entry says is not known here.

use crate::limits;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// How hard to pack, from 0 to 10. More than 8 takes longer and saves next to nothing.
const LEVEL: u8 = 8;

/// No DEFLATE stream grows by more than this when it is unpacked.
const MOST_GROWTH: usize = 1_040;

/// The entries one after the other, each behind its length; `None` above [`limits::BACKUP`] bytes.
pub(crate) fn joined(entries: &[Vec<u8>]) -> Option<Vec<u8>> {
    let length: usize = entries.iter().map(|entry| entry.len().saturating_add(4)).sum();
    if length > limits::BACKUP {
        return None;
    }
    let mut joined = Vec::with_capacity(length);
    for entry in entries {
        joined.extend_from_slice(&u32::try_from(entry.len()).ok()?.to_le_bytes());
        joined.extend_from_slice(entry);
    }
    Some(joined)
}

/// The entries again, when there are exactly so many and nothing behind them.
pub(crate) fn parted(joined: &[u8], count: usize) -> Option<Vec<Vec<u8>>> {
    let mut entries = Vec::new();
    let mut rest = joined;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk()?;
        let (entry, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        entries.push(entry.to_vec());
        rest = after;
    }
    (entries.len() == count).then_some(entries)
}

pub(crate) fn deflated(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, LEVEL)
}

/// Unpacks to exactly so many bytes, which the caller has found to be few enough; `None` for any other stream, and for one
/// with anything behind it.
pub(crate) fn inflated(packed: &[u8], length: usize) -> Option<Vec<u8>> {
    // Room is made only for what so few bytes can become.
    if length > packed.len().saturating_mul(MOST_GROWTH) {
        return None;
    }
    let mut unpacked = vec![0; length];
    let mut inflater = Box::<DecompressorOxide>::default();
    let (status, taken, given) = decompress(
        &mut inflater,
        packed,
        &mut unpacked,
        0,
        TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
    );
    (status == TINFLStatus::Done && taken == packed.len() && given == length).then_some(unpacked)
}
