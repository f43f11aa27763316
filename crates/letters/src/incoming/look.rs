//! What somebody has brought, of which nobody knows yet what it is.

use super::{Here, IncomingError, format_of, look_through, read, text_of};
use crate::limits;
use passport::{Date, Found, Incoming};

/// What was brought, looked through.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Contents {
    /// A file of another program, with what it offers.
    File(Incoming),
    /// A letter, with what was found in it.
    Letter(Found),
}

/// Looks through what was brought. What is no file of a known kind is a letter, where it can be one; a day without a year is counted
/// from `today`.
///
/// # Errors
/// Why nothing was read of it.
pub fn look(
    bytes: &[u8],
    may_be_a_letter: bool,
    today: Date,
    here: Here<'_>,
) -> Result<Contents, IncomingError> {
    if bytes.len() > limits::INCOMING {
        return Err(IncomingError::TooLarge);
    }
    match format_of(bytes) {
        Some(format) => read(bytes, format, here).map(Contents::File),
        None if may_be_a_letter => Ok(Contents::Letter(look_through(&text_of(bytes), today))),
        None => Err(IncomingError::Unknown),
    }
}
