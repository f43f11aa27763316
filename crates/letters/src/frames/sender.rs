//! The sender: the frames of one letter, in the order in which they are shown. It keeps no time.

use super::field::add_multiple;
use super::frame::{self, Frame};
use super::points::Points;
use super::{FRAMES, MOST_BLOCKS, TransferId, blocks};
use crate::code::{self, Code};
use crate::limits;
use std::fmt;

/// What a frame of version 12 carries at level L. Small letters are shown in codes of this size: any camera reads them at once.
const SMALL_BLOCK: usize = 346;
/// How many small blocks make a letter that is worth larger codes.
const SMALL_BLOCKS: usize = 32;
/// What a frame of version 15 carries at level L.
const MIDDLE_BLOCK: usize = 498;

/// The letter is longer than moving codes carry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There is too much in this letter for moving codes. Send it as a file instead.")
    }
}

impl std::error::Error for TooLarge {}

/// The frames of one letter.
#[derive(Clone, Debug)]
pub struct Sender {
    transfer: TransferId,
    length: usize,
    /// All of one size; the last is filled up with zeros.
    blocks: Vec<Vec<u8>>,
    /// The version of every code: one that holds the largest number a frame can be.
    version: u32,
}

impl Sender {
    /// Prepares a letter of any kind.
    ///
    /// # Errors
    /// [`TooLarge`] above [`limits::ANIMATED`] bytes.
    pub fn new(letter: &[u8]) -> Result<Self, TooLarge> {
        if letter.len() > limits::ANIMATED {
            return Err(TooLarge);
        }
        let size = block_size(letter.len());
        let mut filled = letter.to_vec();
        filled.resize(size * blocks(letter.len(), size), 0);
        let largest = Code::of_digits(&frame::largest_text(size), 1);
        Ok(Self {
            transfer: TransferId::of(letter),
            length: letter.len(),
            blocks: filled.chunks(size).map(<[u8]>::to_vec).collect(),
            version: largest.map_err(|_| TooLarge)?.version(),
        })
    }

    /// How many different frames a receiver needs, 1 to 192.
    #[must_use]
    pub fn needed(&self) -> usize {
        self.blocks.len()
    }

    /// The text of the code that is shown at the `n`-th change, counted from 0, as digits. First come as many as are
    /// needed, then others that stand in for lost ones; after 256 it begins again.
    #[must_use]
    pub fn frame(&self, n: usize) -> String {
        let index = u8::try_from(n % FRAMES).unwrap_or_default();
        let frame = Frame {
            transfer: self.transfer,
            index,
            length: self.length,
            block: self.block(index),
        };
        frame.to_text()
    }

    /// The code that is shown at the `n`-th change. All codes of a letter have the same size, version 22 at most.
    ///
    /// # Errors
    /// None for any letter that [`Sender::new`] accepts; the type is the code's own.
    pub fn code(&self, n: usize) -> Result<Code, code::TooLarge> {
        Code::of_digits(&self.frame(n), self.version)
    }

    /// The value at an index: a block of the letter, or a sum of them all.
    fn block(&self, index: u8) -> Vec<u8> {
        if let Some(block) = self.blocks.get(usize::from(index)) {
            return block.clone();
        }
        let known: Vec<u8> = (0..=u8::MAX).take(self.blocks.len()).collect();
        let factors = Points::new(&known).factors(index);
        let mut sum = vec![0; self.blocks.first().map_or(0, Vec::len)];
        for (factor, block) in factors.into_iter().zip(&self.blocks) {
            add_multiple(&mut sum, factor, block);
        }
        sum
    }
}

/// The size of a block: small codes for small letters, larger ones where there would be too many, and blocks of one
/// letter as equal as can be.
fn block_size(length: usize) -> usize {
    let most = if length <= SMALL_BLOCK * SMALL_BLOCKS {
        SMALL_BLOCK
    } else {
        MIDDLE_BLOCK
    };
    let count = blocks(length, most).min(MOST_BLOCKS);
    length.div_ceil(count).max(1)
}
