//! The receiver: takes what a scanner saw, in any order and with any loss, until there is a letter. It keeps no time.

use super::frame::{Frame, is_frame};
use super::transfer::{Kept, Kind, Transfer};
use crate::OpenError;

/// Transfers that are gathered at once. Their frames take about 1 MiB at most.
const TRANSFERS: usize = 4;

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
    /// It is new, and there is no letter yet.
    Progress {
        /// How many different frames of this letter may be used. It falls when a frame turns out to be false.
        got: usize,
        /// How many it takes: 1 to 192, and more than `got` in any case. It grows when some are false.
        needed: usize,
    },
    /// The letter, whole. What kind it is, [`letter::kind`](crate::letter::kind) tells.
    Done(Vec<u8>),
}

/// Gathers frames. Frames of other letters in between do no harm; of more than four letters at once, the one that has
/// waited longest for a frame is forgotten.
#[derive(Clone, Default, Debug)]
pub struct Receiver {
    /// The one that was fed last stands last.
    transfers: Vec<Transfer>,
    /// Letters that have been given out. The last stands last.
    done: Vec<Kind>,
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
            keep_last(&mut self.done, kind);
            return Taken::Done(letter);
        }
        let got = transfer.got();
        let needed = transfer.needed().max(got + 1);
        keep_last(&mut self.transfers, transfer);
        match kept {
            Kept::Nothing => Taken::Repeated,
            Kept::Something | Kept::Promising | Kept::LessCertain => Taken::Progress { got, needed },
        }
    }

    /// The transfer of this kind, taken out of the list, or a new one.
    fn taken_out(&mut self, kind: Kind) -> Transfer {
        match self.transfers.iter().position(|transfer| transfer.kind() == kind) {
            Some(at) => self.transfers.remove(at),
            None => Transfer::new(kind),
        }
    }
}

/// Puts something last and lets go of the first when there are too many.
fn keep_last<T>(list: &mut Vec<T>, item: T) {
    if list.len() >= TRANSFERS {
        list.remove(0);
    }
    list.push(item);
}
