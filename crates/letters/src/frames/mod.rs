//! Frames: a letter too large for one code, shown as codes that change. Not the pace at which they change.
//!
//! The letter is cut into K blocks. For each place in a block there is one polynomial of degree below K over GF(256) that
//! takes the byte of block i at the field element i; frame i carries the values at i, for i from 0 to 255. So the first K
//! frames are the blocks themselves, and any K different frames give the letter (Reed–Solomon in evaluation form).
//!
//! Every frame is tagged and names its transfer by a hash of the letter. A frame that is false all the same, by somebody
//! who tags it, is found by error correction and only costs time.

mod correct;
mod field;
mod frame;
mod points;
mod receiver;
mod sender;
mod transfer;

pub use frame::is_frame;
pub use receiver::{Receiver, Taken};
pub use sender::{Sender, TooLarge};

use blake2::{Blake2b512, Digest as _};

/// The version of this format.
const VERSION: u8 = 1;

/// The most blocks of one letter. At least 64 frames beyond them can stand in for lost ones.
const MOST_BLOCKS: usize = 192;

/// Frames of one transfer: the elements of the field.
const FRAMES: usize = 256;

/// What a transfer is called: a hash of the letter that it carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct TransferId([u8; 8]);

impl TransferId {
    /// The first eight bytes of BLAKE2b-512 over a fixed text and the letter.
    fn of(letter: &[u8]) -> Self {
        let hash = Blake2b512::new()
            .chain_update(b"red thread transfer 1")
            .chain_update(letter)
            .finalize();
        let mut id = [0; 8];
        for (to, from) in id.iter_mut().zip(hash) {
            *to = from;
        }
        Self(id)
    }
}

/// How many blocks of this size a letter of this length takes: at least one.
fn blocks(length: usize, block: usize) -> usize {
    length.div_ceil(block.max(1)).max(1)
}

#[cfg(test)]
mod tests;
