//! What a device of the patient keeps of what it has sent to one follower, and has got from them. It belongs to this device and not to the
//! passport: every device that sends counts on a line of its own. Nothing of this travels.

use super::correspondence::Correspondence;
use crate::tag::Letter;

/// The version of this format.
const VERSION: u8 = 1;

/// What was sent to one follower.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outbox {
    /// The 64 bits of the follower's id in the passport.
    pub follower: u64,
    /// What was sent and has come.
    pub correspondence: Correspondence,
}

impl Outbox {
    /// The bytes to keep.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.follower.to_be_bytes());
        body.extend_from_slice(&self.correspondence.write());
        Letter::Outbox.tagged(&body)
    }

    /// What [`write`](Self::write) wrote; `None` for anything else, and for what a newer version has written. Then a new line is begun,
    /// and all is sent anew.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = Letter::Outbox.checked(bytes)?.split_first()?;
        let (follower, rest) = rest.split_first_chunk()?;
        if *version != VERSION {
            return None;
        }
        Some(Self {
            follower: u64::from_be_bytes(*follower),
            correspondence: Correspondence::read(rest)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paired::{PostKind, Side};

    #[test]
    fn what_was_sent_is_read_as_it_was_kept_and_damage_is_noticed() {
        let mut outbox = Outbox {
            follower: 0x0102_0304_0506_0708,
            correspondence: Correspondence::new(Side::Passport, 7),
        };
        let _ = outbox.correspondence.next(PostKind::Farewell, Vec::new(), [3; 8]);
        let bytes = outbox.write();
        assert_eq!(Outbox::read(&bytes), Some(outbox));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(Outbox::read(&damaged), None, "{at}");
            assert_eq!(Outbox::read(&bytes[..at]), None, "{at}");
        }
        let newer = Letter::Outbox.tagged(&[&[2][..], &bytes[7..]].concat());
        assert_eq!(Outbox::read(&newer), None);
    }
}
