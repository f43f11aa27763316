//! Chance from the operating system, for keys and salts. There is no other source and nothing to fall back on.

use crate::failure::Failure;

/// So many random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|why| {
        Failure::NotWritten(format!(
            "This computer gave no random bytes, so no key was made: {why}"
        ))
    })?;
    Ok(bytes)
}
