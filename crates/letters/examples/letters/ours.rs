//! Our own letter of a summary, with everything in it: as large as it has to be, not cut to one code.

use letters::{glance, limits};
use passport::Summary;

pub(crate) fn pack(summary: &Summary) -> Vec<u8> {
    glance::pack(summary, limits::GLANCE).bytes
}

/// Whether the letter opens to the whole summary.
pub(crate) fn opens_to(summary: &Summary, letter: &[u8]) -> Result<(), String> {
    let opened = glance::open(letter).map_err(|why| why.to_string())?;
    if opened.value == *summary {
        Ok(())
    } else {
        Err("the letter does not open to the whole summary".to_owned())
    }
}

pub(crate) fn open(letter: &[u8]) -> bool {
    glance::open(letter).is_ok()
}

/// How many bytes the texts take in a letter.
pub(crate) fn text_bytes(letter: &[u8]) -> Result<usize, String> {
    let opened = glance::open(letter).map_err(|why| why.to_string())?;
    Ok(glance::text_bytes(&opened.value))
}
