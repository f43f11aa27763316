//! The receiver: takes what a scanner saw, in any order and with any loss, until there is a letter. It keeps no time.

use super::frame::{Frame, is_frame};
use super::transfer::{Kept, Kind, Transfer};
use crate::OpenError;
use crate::limits::{GATHERED, TRANSFERS};

/// A transfer that has seen none of so many new frames has been left: it counts no more than one without frames. A letter that
/// is shown together with as many others as are gathered is fed far more often.
const PATIENCE: u64 = 128;

/// Letters that have been given out and are remembered, so that nobody gets one twice.
const REMEMBERED: usize = 64;

/// What became of a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Taken {
    /// The text is something else: see [`receive`](crate::receive).
    NotAFrame,
    /// It was a frame and is not whole, or no sender of this version makes it. The next one will do.
    Damaged,
    /// A newer version of the app shows these codes.
    Newer {
        /// The version of the frame.
        version: u8,
    },
    /// Nothing new: it has been seen before, or its letter is already there.
    Repeated,
    /// It is new, and there is no letter yet. Where frames of several letters come at once, this is about the letter that is
    /// nearest to its end, so that it tells a person how far they are.
    Progress {
        /// How many different frames of that letter may be used. It falls when a frame turns out to be false.
        got: usize,
        /// How many it takes: 1 to 192, and more than `got` in any case. It grows when some are false.
        needed: usize,
    },
    /// All 256 frames of this letter have been seen and they make no letter, because too many are false. No other frame can
    /// help; only the same frames once more, by somebody who shows true ones, after a [new](Receiver::new) beginning.
    Stuck,
    /// The letter, whole. What kind it is, [`letter::kind`](crate::letter::kind) tells.
    Done(Vec<u8>),
}

/// Gathers frames. Frames of other letters in between do no harm. When there are more letters at once than are gathered, the
/// one with the fewest frames is forgotten, but never the one that was just fed, and among equals the one that was fed last;
/// one that is shown no more counts as one without frames.
#[derive(Clone, Default, Debug)]
pub struct Receiver {
    /// The one that was fed last stands last.
    transfers: Vec<Fed>,
    /// Letters that have been given out. The last stands last.
    done: Vec<Kind>,
    /// How many frames were new.
    frames: u64,
}

/// A transfer, and when it was fed.
#[derive(Clone, Debug)]
struct Fed {
    transfer: Transfer,
    /// How many frames were new by then.
    at: u64,
}

impl Receiver {
    /// A receiver that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the text of one code.
    pub fn take(&mut self, text: &str) -> Taken {
        if !is_frame(text) {
            return Taken::NotAFrame;
        }
        match Frame::from_text(text) {
            Ok(frame) => self.take_frame(frame),
            Err(OpenError::Newer { version }) => Taken::Newer { version },
            Err(_) => Taken::Damaged,
        }
    }

    fn take_frame(&mut self, frame: Frame) -> Taken {
        let kind = Kind::of(&frame);
        if self.done.contains(&kind) {
            return Taken::Repeated;
        }
        let mut transfer = self.taken_out(kind);
        let kept = transfer.keep(frame.index, frame.block);
        let letter = match kept {
            Kept::Nothing | Kept::Something => None,
            Kept::Promising | Kept::LessCertain => transfer.letter(),
        };
        if let Some(letter) = letter {
            if self.done.len() >= REMEMBERED {
                self.done.remove(0);
            }
            self.done.push(kind);
            return Taken::Done(letter);
        }
        let is_stuck = transfer.is_full();
        self.frames += u64::from(kept != Kept::Nothing);
        let at = self.frames;
        self.transfers.push(Fed { transfer, at });
        self.make_room();
        match kept {
            Kept::Nothing => Taken::Repeated,
            _ if is_stuck => Taken::Stuck,
            Kept::Something | Kept::Promising | Kept::LessCertain => self.progress(),
        }
    }

    /// The transfer of this kind, taken out of the list, or a new one.
    fn taken_out(&mut self, kind: Kind) -> Transfer {
        match self.transfers.iter().position(|fed| fed.transfer.kind() == kind) {
            Some(at) => self.transfers.remove(at).transfer,
            None => Transfer::new(kind),
        }
    }

    fn is_left(&self, fed: &Fed) -> bool {
        self.frames - fed.at > PATIENCE
    }

    /// How many transfers are gathered, and how many bytes all of them hold.
    pub(super) fn held(&self) -> (usize, usize) {
        let bytes = self.transfers.iter().map(|fed| fed.transfer.bytes());
        (self.transfers.len(), bytes.sum())
    }

    /// Forgets transfers until the rest is within the limits: never the one that was just fed, or a letter that begins while
    /// others are left half shown would never get its second frame.
    fn make_room(&mut self) {
        while self.transfers.len() > 1 && (self.held().0 > TRANSFERS || self.held().1 > GATHERED) {
            let worth = |fed: &Fed| if self.is_left(fed) { 0 } else { fed.transfer.got() };
            // Of equals the one that was fed last is forgotten: if each newcomer took the place of one that waits, more letters
            // at once than are gathered would all begin again for ever.
            let others = self.transfers.iter().enumerate().rev().skip(1);
            let least = others.min_by_key(|(_, fed)| worth(fed));
            let Some((at, _)) = least else { return };
            self.transfers.remove(at);
        }
    }

    /// How far the transfer is that has come furthest, of those that are still shown and not stuck.
    fn progress(&self) -> Taken {
        let shown = self.transfers.iter().rev();
        let shown = shown.filter(|fed| !self.is_left(fed) && !fed.transfer.is_full());
        let far = |fed: &&Fed| 1_000 * fed.transfer.got() / fed.transfer.needed().max(fed.transfer.got() + 1);
        let furthest = shown.max_by_key(far);
        furthest.map_or(Taken::Repeated, |Fed { transfer, .. }| Taken::Progress {
            got: transfer.got(),
            needed: transfer.needed().max(transfer.got() + 1),
        })
    }
}
