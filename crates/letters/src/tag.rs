//! The integrity tag in front of every letter. It tells damage apart from content; it is no signature.
//!
//! The first six bytes of every letter are the low 48 bits, little end first, of SipHash-2-4 over all that follows. The
//! key is fixed and public, one for each kind of letter, so that no kind is ever taken for another. Nothing behind the
//! tag is looked at before the tag holds. This scheme, and the version byte that follows the tag, stay for every
//! version to come: that is how a newer letter is told from a damaged one.

use siphasher::sip::SipHasher24;

/// How many bytes the tag takes.
pub(crate) const TAG: usize = 6;

/// The kinds of letter, each with the key of its tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Letter {
    /// The letter in a code.
    Glance,
    /// The letter with all that a reader may see.
    Whole,
    /// A letter that opens with a key.
    Locked,
    /// One part of a letter shown as moving codes.
    Frame,
    /// What a reader says back.
    Reply,
    /// A word to somebody who is to follow a passport.
    Invitation,
    /// Their answer.
    Acceptance,
    /// What passes between a passport and a follower.
    Paired,
    /// An entry of the log.
    Entry,
    /// The record of versions beside the log.
    Version,
    /// An unfinished form.
    Draft,
    /// What a device keeps of a passport that it follows.
    Followed,
    /// What a device of the patient keeps of what it has sent to one follower.
    Outbox,
    /// What a device knows of another that keeps the same passport.
    Counterpart,
    /// Where the log ends.
    Head,
    /// The beginning of the log's second copy.
    Mirror,
    /// What stands beside the second copy and says how much there should be.
    Sentinel,
    /// All that is kept, for the patient's next phone.
    Backup,
    /// When the last backup was made.
    Mark,
    /// The key that everything on a device is sealed with.
    StoreKey,
    /// Something that is sealed with it.
    Sealed,
    /// The lock on a passport that is kept on a device.
    DeviceLock,
}

impl Letter {
    /// Sixteen readable bytes: a key that anyone can type in is plainly no secret.
    fn key(self) -> &'static [u8; 16] {
        match self {
            Self::Glance => b"red thread:glanc",
            Self::Whole => b"red thread:whole",
            Self::Locked => b"red thread:locke",
            Self::Frame => b"red thread:frame",
            Self::Reply => b"red thread:reply",
            Self::Invitation => b"red thread:invit",
            Self::Acceptance => b"red thread:accep",
            Self::Paired => b"red thread:paire",
            Self::Entry => b"red thread:entry",
            Self::Version => b"red thread:versi",
            Self::Draft => b"red thread:draft",
            Self::Followed => b"red thread:follo",
            Self::Outbox => b"red thread:outbo",
            Self::Counterpart => b"red thread:count",
            Self::Head => b"red thread:head ",
            Self::Mirror => b"red thread:mirro",
            Self::Sentinel => b"red thread:senti",
            Self::Backup => b"red thread:backu",
            Self::Mark => b"red thread:mark ",
            Self::StoreKey => b"red thread:key  ",
            Self::Sealed => b"red thread:seale",
            Self::DeviceLock => b"red thread:lock ",
        }
    }

    fn tag(self, body: &[u8]) -> impl Iterator<Item = u8> + use<> {
        SipHasher24::new_with_key(self.key())
            .hash(body)
            .to_le_bytes()
            .into_iter()
            .take(TAG)
    }

    /// The body with its tag in front.
    pub(crate) fn tagged(self, body: &[u8]) -> Vec<u8> {
        self.tag(body).chain(body.iter().copied()).collect()
    }

    /// The body, when the tag holds.
    pub(crate) fn checked(self, bytes: &[u8]) -> Option<&[u8]> {
        let (tag, body) = bytes.split_at_checked(TAG)?;
        self.tag(body).eq(tag.iter().copied()).then_some(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_and_every_lost_byte_is_noticed() {
        let whole = Letter::Glance.tagged(b"what matters to me");
        assert_eq!(Letter::Glance.checked(&whole), Some(&b"what matters to me"[..]));
        for bit in 0..whole.len() * 8 {
            let mut damaged = whole.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Letter::Glance.checked(&damaged), None, "bit {bit}");
        }
        for end in 0..whole.len() {
            assert_eq!(Letter::Glance.checked(&whole[..end]), None, "cut at {end}");
        }
    }

    #[test]
    fn the_tags_are_the_ones_that_have_been_released() {
        let table = [
            (Letter::Glance, [100, 201, 237, 243, 22, 61]),
            (Letter::Entry, [218, 181, 83, 2, 133, 109]),
            (Letter::Version, [11, 232, 174, 3, 230, 207]),
            (Letter::Draft, [242, 136, 71, 251, 109, 107]),
        ];
        for (letter, tag) in table {
            assert_eq!(letter.tagged(b"{}")[..TAG], tag, "{letter:?}");
        }
    }

    #[test]
    fn a_letter_of_one_kind_is_never_taken_for_another() {
        let entry = Letter::Entry.tagged(b"{}");
        for other in [
            Letter::Glance,
            Letter::Whole,
            Letter::Locked,
            Letter::Frame,
            Letter::Reply,
            Letter::Invitation,
            Letter::Acceptance,
            Letter::Paired,
            Letter::Version,
            Letter::Draft,
            Letter::Followed,
            Letter::Head,
            Letter::Mirror,
            Letter::Backup,
            Letter::Mark,
            Letter::StoreKey,
            Letter::Sealed,
            Letter::DeviceLock,
        ] {
            assert_eq!(other.checked(&entry), None, "{other:?}");
        }
    }
}
