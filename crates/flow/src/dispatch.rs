//! Something that is meant for one other device, ready to be carried there, and why something that came from there was not taken.

use crate::{Parcel, Picture, Refusal};

/// A letter for one other device, ready to be carried: as a code, a link, a file or a moving code. Whoever carries it cannot read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispatch {
    /// The code; `None` when there is too much in it for one.
    pub code: Option<Picture>,
    /// The whole link; `None` when it would be longer than every messenger takes.
    pub link: Option<String>,
    /// The letter as a file holds it.
    pub file: Parcel,
    /// The letter itself, to be cut up for a moving code.
    pub letter: Parcel,
}

/// Why something was not made for another device, or not taken from it. Nothing that was there has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PostTrouble {
    /// It comes from nobody that this device knows, or is for somebody else.
    Unknown,
    /// It cannot be read, for this reason.
    Unread(Refusal),
    /// It bears no signature.
    Unsigned,
    /// It was changed on its way.
    Altered,
    /// Somebody else has made it.
    Forged,
    /// It has come before.
    Known,
    /// Another phone has answered this invitation before.
    Answered,
    /// Something later is there already.
    Older,
    /// There are two with one number: two histories.
    Fork,
    /// It builds on an update that is not here.
    Missing,
    /// The other side has no business sending this.
    NotTheirs,
    /// Whoever sent it keeps the passport no longer.
    KeptNoMore,
    /// What makes and opens it cannot be had now, or the phone has too little memory.
    NotNow,
    /// It could not be kept on this device, so that nothing was made or taken.
    NotKept,
    /// It belongs to a passport that began otherwise: on one of the devices the history was cleared, or everything begun anew.
    BeganOtherwise,
    /// There is more in it than can be sent at once.
    TooLarge,
    /// The log, with all that it remembers, is longer than can be sent at once.
    LongHistory,
    /// These are not the words.
    WrongWords,
}
