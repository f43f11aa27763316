//! One frame as bytes and as the digits of its code. What it is a part of is not its matter.

use super::{MOST_BLOCKS, TransferId, VERSION, blocks};
use crate::tag::Letter;
use crate::{OpenError, digits, limits};

/// The first character of a frame's text. A link's fragment has another.
const MARK: char = '2';

/// What stands before the block: tag, version, transfer, index, length of the letter.
const HEAD: usize = 6 + 1 + 8 + 1 + 3;

/// A text of fewer digits is no frame, not even a spoiled one.
const SHORTEST: usize = 40;

/// One value of the polynomials.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Frame {
    /// What it is a part of.
    pub(super) transfer: TransferId,
    /// Where the polynomials take this value.
    pub(super) index: u8,
    /// The length of the whole letter in bytes.
    pub(super) length: usize,
    /// The value.
    pub(super) block: Vec<u8>,
}

impl Frame {
    /// The text of its code.
    pub(super) fn to_text(&self) -> String {
        let [.., high, middle, low] = (self.length as u64).to_be_bytes();
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.transfer.0);
        body.push(self.index);
        body.extend_from_slice(&[low, middle, high]);
        body.extend_from_slice(&self.block);
        digits::write(MARK, &Letter::Frame.tagged(&body))
    }

    /// Reads the text of a code.
    pub(super) fn from_text(text: &str) -> Result<Self, OpenError> {
        let bytes = digits::read(MARK, text, limits::FRAME)?;
        let body = Letter::Frame.checked(&bytes).ok_or(OpenError::Damaged)?;
        match body.split_first() {
            Some((&VERSION, body)) => Self::from_body(body).ok_or(OpenError::Unreadable),
            Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
            _ => Err(OpenError::Unreadable),
        }
    }

    fn from_body(body: &[u8]) -> Option<Self> {
        let (transfer, rest) = body.split_first_chunk()?;
        let ([index, low, middle, high], block) = rest.split_first_chunk()?;
        let length = u32::from_le_bytes([*low, *middle, *high, 0]);
        let length = usize::try_from(length).ok()?;
        let is_possible = length <= limits::ANIMATED && !block.is_empty();
        (is_possible && blocks(length, block.len()) <= MOST_BLOCKS).then(|| Self {
            transfer: TransferId(*transfer),
            index: *index,
            length,
            block: block.to_vec(),
        })
    }
}

/// The longest text of a frame with a block of this size.
pub(super) fn largest_text(block: usize) -> String {
    digits::write(MARK, &vec![u8::MAX; HEAD + block])
}

/// Whether a text looks like a frame: as a scanner asks before it hands it to a [`Receiver`](super::Receiver), which
/// says whether it holds. It costs nothing.
#[must_use]
pub fn is_frame(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(MARK) && text.len() >= SHORTEST && text.bytes().all(|digit| digit.is_ascii_digit())
}
