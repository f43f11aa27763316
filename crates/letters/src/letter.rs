//! What kind of letter some bytes are, found by which tag holds. It opens none of them.

use crate::tag::{Letter, TAG};
use crate::{OpenError, limits};

/// The kinds of letter that travel.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// What fits one code: [`glance`](crate::glance).
    Glance,
    /// All that a reader may see.
    Whole,
    /// A letter that opens with a key: [`locked`](crate::locked).
    Locked,
    /// One part of a letter shown as moving codes: [`frames`](crate::frames).
    Frame,
    /// What a reader says back: [`reply`](crate::reply).
    Reply,
    /// A word to somebody who is to follow a passport: [`paired::Invitation`](crate::paired::Invitation).
    Invitation,
    /// Their answer: [`paired::Acceptance`](crate::paired::Acceptance).
    Acceptance,
    /// What passes between a passport and one device that follows it: [`paired::Pairing`](crate::paired::Pairing).
    Paired,
}

impl Kind {
    /// Every kind, in the order in which tags are tried.
    pub const ALL: [Self; 8] = [
        Self::Glance,
        Self::Whole,
        Self::Locked,
        Self::Frame,
        Self::Reply,
        Self::Invitation,
        Self::Acceptance,
        Self::Paired,
    ];

    fn tag(self) -> Letter {
        match self {
            Self::Glance => Letter::Glance,
            Self::Whole => Letter::Whole,
            Self::Locked => Letter::Locked,
            Self::Frame => Letter::Frame,
            Self::Reply => Letter::Reply,
            Self::Invitation => Letter::Invitation,
            Self::Acceptance => Letter::Acceptance,
            Self::Paired => Letter::Paired,
        }
    }
}

/// The kind of letter these bytes are. Its content has not been looked at and may still be refused.
///
/// # Errors
/// [`OpenError::NotALetter`] for fewer bytes than a tag and a version, [`OpenError::TooLarge`] above
/// [`limits::LETTER`] bytes before any work, and [`OpenError::Damaged`] when no tag holds.
pub fn kind(bytes: &[u8]) -> Result<Kind, OpenError> {
    if bytes.len() <= TAG {
        return Err(OpenError::NotALetter);
    }
    if bytes.len() > limits::LETTER {
        return Err(OpenError::TooLarge);
    }
    Kind::ALL
        .into_iter()
        .find(|kind| kind.tag().checked(bytes).is_some())
        .ok_or(OpenError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_told_by_its_tag() {
        for expected in Kind::ALL {
            assert_eq!(kind(&expected.tag().tagged(b"\x01anything")), Ok(expected));
        }
    }

    #[test]
    fn what_is_kept_on_the_device_is_no_letter_that_travels() {
        for kept in [
            Letter::Entry,
            Letter::Version,
            Letter::Draft,
            Letter::Head,
            Letter::Mirror,
            Letter::Mark,
            Letter::Followed,
            Letter::Outbox,
            // It travels locked, and only so.
            Letter::Backup,
        ] {
            assert_eq!(kind(&kept.tagged(b"\x01{}")), Err(OpenError::Damaged), "{kept:?}");
        }
    }

    #[test]
    fn what_cannot_be_a_letter_is_told_from_what_is_damaged() {
        let whole = Letter::Glance.tagged(b"\x01");
        for length in 0..whole.len() {
            assert_eq!(
                kind(&whole[..length]),
                Err(OpenError::NotALetter),
                "{length} bytes"
            );
        }
        let mut damaged = whole.clone();
        damaged[6] ^= 2;
        assert_eq!(kind(&damaged), Err(OpenError::Damaged));
        assert_eq!(kind(&vec![0; limits::LETTER + 1]), Err(OpenError::TooLarge));
    }
}
