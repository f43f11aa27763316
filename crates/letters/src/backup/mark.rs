//! When the last backup was made, kept beside the log. Not the backup.

use crate::tag::Letter;

/// The version of this format.
const VERSION: u8 = 1;

/// What is known of the last backup. Losing this loses nothing: the app asks for a backup once more.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Mark {
    /// When it was made, in milliseconds since 1970, UTC; 0 when there is none.
    pub at_ms: i64,
    /// The number of the newest entry in it; 0 when there is none.
    pub seq: u32,
    /// Until when the patient does not want to be asked again, in milliseconds since 1970, UTC; 0 when they have not said.
    pub quiet_until_ms: i64,
}

impl Mark {
    /// The bytes to keep: the tag, the version, and the three numbers.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.at_ms.to_le_bytes());
        body.extend_from_slice(&self.seq.to_le_bytes());
        body.extend_from_slice(&self.quiet_until_ms.to_le_bytes());
        Letter::Mark.tagged(&body)
    }

    /// Reads kept bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, body) = Letter::Mark.checked(bytes)?.split_first()?;
        let (at_ms, rest) = body.split_first_chunk()?;
        let (seq, rest) = rest.split_first_chunk()?;
        let quiet_until_ms = rest.try_into().ok()?;
        (*version == VERSION).then_some(Self {
            at_ms: i64::from_le_bytes(*at_ms),
            seq: u32::from_le_bytes(*seq),
            quiet_until_ms: i64::from_le_bytes(quiet_until_ms),
        })
    }
}
