//! What a follower's device keeps of one passport that it follows: keys, names, what has come, and a copy for the day on which the patient's
//! phone is lost. Not where it is kept, and not what is shown of it. Nothing of this travels.

mod trusted;

pub use trusted::{Trusted, trust_the_new};

use crate::paired::{Correspondence, Link, Mailbox, PUBLIC, PublicKeys, Seed};
use crate::tag::Letter;
use crate::{OpenError, limits, parts};

/// The version of this format.
const VERSION: u8 = 1;

/// A locked copy of everything that the patient holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RescueCopy {
    /// When it came, in milliseconds since the beginning of 1970, UTC.
    pub came_ms: i64,
    /// The locked backup. Only the patient's words open it.
    pub locked: Vec<u8>,
}

/// What is kept of one passport.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Followed {
    /// Which pairing it is.
    pub pairing: u64,
    /// What this side's keys follow from.
    pub seed: Seed,
    /// The keys of the passport's side.
    pub theirs: PublicKeys,
    /// Where what comes arrives, and where what is sent does.
    pub mailboxes: [Mailbox; 2],
    /// What the patient is called.
    pub called: String,
    /// What the patient calls this follower.
    pub invited: String,
    /// What this follower has answered with, to be shown again until something has come.
    pub answer: Vec<u8>,
    /// Since when, in milliseconds since the beginning of 1970, UTC.
    pub since_ms: i64,
    /// What has been sent and has come.
    pub correspondence: Correspondence,
    /// The update before the latest: what is new is new since then.
    pub seen: Option<Link>,
    /// How many posts in front of the latest update had not come when that came.
    pub missed: u32,
    /// How people are reached, as this follower has accepted it.
    pub trusted: Vec<Trusted>,
    /// The copy for the day on which the patient's phone is lost, where the patient chose to leave one here.
    pub rescue: Option<RescueCopy>,
    /// Whether the patient has said that nothing more will come.
    pub has_ended: bool,
    /// Where on this device the passport itself lies, when the patient has let this follower keep it: the number of the place, from 1.
    pub kept_at: Option<u8>,
    /// Whether the patient has ended that: something came that only somebody gets who does not keep it.
    pub keeping_ended: bool,
}

/// One entry of what a device follows. The latest of a pairing counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    /// This is what is kept now.
    Kept(Box<Followed>),
    /// This pairing is no longer kept.
    Gone(u64),
}

/// What each thing is.
mod part {
    pub(super) const GONE: u8 = 1;
    pub(super) const SEED: u8 = 2;
    pub(super) const THEIRS: u8 = 3;
    pub(super) const MAILBOXES: u8 = 4;
    pub(super) const CALLED: u8 = 5;
    pub(super) const INVITED: u8 = 6;
    pub(super) const ANSWER: u8 = 7;
    pub(super) const SINCE: u8 = 8;
    pub(super) const CORRESPONDENCE: u8 = 9;
    pub(super) const SEEN: u8 = 10;
    pub(super) const TRUSTED: u8 = 11;
    pub(super) const RESCUE: u8 = 12;
    pub(super) const ENDED: u8 = 13;
    pub(super) const MISSED: u8 = 14;
    pub(super) const KEPT_AT: u8 = 15;
    pub(super) const KEEPING_ENDED: u8 = 16;
}

impl Entry {
    /// The bytes to keep; `None` when there is more than an entry may hold.
    #[must_use]
    pub fn write(&self) -> Option<Vec<u8>> {
        let mut body = vec![VERSION];
        match self {
            Self::Kept(followed) => {
                body.extend_from_slice(&followed.pairing.to_be_bytes());
                followed.put(&mut body);
            }
            Self::Gone(pairing) => {
                body.extend_from_slice(&pairing.to_be_bytes());
                parts::put(&mut body, part::GONE, &[]);
            }
        }
        let bytes = Letter::Followed.tagged(&body);
        (bytes.len() <= limits::ENTRY).then_some(bytes)
    }

    /// Reads kept bytes. What a newer version has added is passed over.
    ///
    /// # Errors
    /// One [`OpenError`] that says why nothing was read.
    pub fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        if bytes.len() > limits::ENTRY {
            return Err(OpenError::TooLarge);
        }
        let body = Letter::Followed.checked(bytes).ok_or(OpenError::Damaged)?;
        match body.split_first() {
            Some((&VERSION, rest)) => entry(rest).ok_or(OpenError::Unreadable),
            Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
            _ => Err(OpenError::Unreadable),
        }
    }
}

impl Followed {
    fn put(&self, body: &mut Vec<u8>) {
        parts::put(body, part::SEED, self.seed.bytes());
        parts::put(body, part::THEIRS, &self.theirs.write());
        parts::put(body, part::MAILBOXES, self.mailboxes.as_flattened());
        parts::put(body, part::CALLED, self.called.as_bytes());
        parts::put(body, part::INVITED, self.invited.as_bytes());
        parts::put(body, part::ANSWER, &self.answer);
        parts::put(body, part::SINCE, &self.since_ms.to_le_bytes());
        parts::put(body, part::CORRESPONDENCE, &self.correspondence.write());
        if let Some(seen) = &self.seen {
            parts::put(body, part::SEEN, seen);
        }
        for trusted in &self.trusted {
            parts::put(body, part::TRUSTED, &trusted.write());
        }
        if let Some(rescue) = &self.rescue {
            let copy = [&rescue.came_ms.to_le_bytes()[..], &rescue.locked].concat();
            parts::put(body, part::RESCUE, &copy);
        }
        if self.missed > 0 {
            parts::put(body, part::MISSED, &self.missed.to_le_bytes());
        }
        if let Some(place) = self.kept_at {
            parts::put(body, part::KEPT_AT, &[place]);
        }
        if self.keeping_ended {
            parts::put(body, part::KEEPING_ENDED, &[]);
        }
        if self.has_ended {
            parts::put(body, part::ENDED, &[]);
        }
    }
}

fn entry(rest: &[u8]) -> Option<Entry> {
    let (pairing, rest) = rest.split_first_chunk()?;
    let pairing = u64::from_be_bytes(*pairing);
    let things = parts::read(rest)?;
    let one = |number: u8| {
        let mut of_it = things.iter().filter(move |(other, _)| *other == number);
        of_it.next().map(|(_, content)| *content)
    };
    if one(part::GONE).is_some() {
        return Some(Entry::Gone(pairing));
    }
    let theirs: &[u8; PUBLIC] = one(part::THEIRS)?.try_into().ok()?;
    let (into, out) = one(part::MAILBOXES)?.split_first_chunk()?;
    let trusted = things.iter().filter(|(number, _)| *number == part::TRUSTED);
    Some(Entry::Kept(Box::new(Followed {
        pairing,
        seed: Seed::new(one(part::SEED)?.try_into().ok()?),
        theirs: PublicKeys::read(theirs)?,
        mailboxes: [*into, out.try_into().ok()?],
        called: parts::text(one(part::CALLED)?)?,
        invited: parts::text(one(part::INVITED)?)?,
        answer: one(part::ANSWER)?.to_vec(),
        since_ms: parts::moment(one(part::SINCE)?)?,
        correspondence: Correspondence::read(one(part::CORRESPONDENCE)?)?,
        seen: one(part::SEEN).map(TryInto::try_into).transpose().ok()?,
        trusted: trusted
            .map(|(_, content)| Trusted::read(content))
            .collect::<Option<_>>()?,
        rescue: match one(part::RESCUE) {
            Some(copy) => Some(RescueCopy::read(copy)?),
            None => None,
        },
        has_ended: one(part::ENDED).is_some(),
        keeping_ended: one(part::KEEPING_ENDED).is_some(),
        missed: match one(part::MISSED) {
            Some(missed) => u32::from_le_bytes(missed.try_into().ok()?),
            None => 0,
        },
        kept_at: match one(part::KEPT_AT) {
            Some(place) => Some(*place.first().filter(|_| place.len() == 1)?),
            None => None,
        },
    })))
}

impl RescueCopy {
    fn read(copy: &[u8]) -> Option<Self> {
        let (came, locked) = copy.split_first_chunk()?;
        Some(Self {
            came_ms: i64::from_le_bytes(*came),
            locked: locked.to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paired::Side;
    use passport::Reached;

    fn followed() -> Followed {
        Followed {
            pairing: 0x0102_0304_0506_0708,
            seed: Seed::new([3; 32]),
            theirs: Seed::new([4; 32]).public(),
            mailboxes: [[1; 8], [2; 8]],
            called: "Randi".into(),
            invited: "Kari".into(),
            answer: b"answer".to_vec(),
            since_ms: 5,
            correspondence: Correspondence::new(Side::Follower, 6),
            seen: Some([7; 8]),
            missed: 3,
            trusted: vec![Trusted {
                mark: 8,
                reached: Reached {
                    name: "Ward 3".into(),
                    phone: "22 33 44 55".into(),
                    second_phone: String::new(),
                    email: "ward@example.org".into(),
                },
            }],
            rescue: Some(RescueCopy {
                came_ms: 9,
                locked: b"locked".to_vec(),
            }),
            has_ended: true,
            kept_at: Some(2),
            keeping_ended: true,
        }
    }

    #[test]
    fn what_is_kept_of_a_passport_is_read_as_it_was_written() {
        let bare = Followed {
            seen: None,
            missed: 0,
            trusted: Vec::new(),
            rescue: None,
            has_ended: false,
            kept_at: None,
            keeping_ended: false,
            ..followed()
        };
        for entry in [
            Entry::Kept(Box::new(followed())),
            Entry::Kept(Box::new(bare)),
            Entry::Gone(7),
        ] {
            assert_eq!(Entry::read(&entry.write().unwrap()), Ok(entry));
        }
    }

    #[test]
    fn what_is_damaged_newer_or_cut_is_told_apart_and_never_half_read() {
        let bytes = Entry::Kept(Box::new(followed())).write().unwrap();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(Entry::read(&damaged), Err(OpenError::Damaged), "{at}");
            let cut = Letter::Followed.tagged(bytes.get(6..at).unwrap_or_default());
            // What ends between two things may lack one that is not needed; it is whole all the same.
            if let Ok(Entry::Kept(read)) = Entry::read(&cut) {
                assert_eq!(read.seed, followed().seed);
                assert!(!read.has_ended);
            }
        }
        let newer = Letter::Followed.tagged(&[2]);
        assert_eq!(Entry::read(&newer), Err(OpenError::Newer { version: 2 }));
    }

    #[test]
    fn what_a_newer_version_adds_is_passed_over() {
        let bytes = Entry::Kept(Box::new(followed())).write().unwrap();
        let mut body = bytes[6..].to_vec();
        parts::put(&mut body, 200, b"new");
        let read = Entry::read(&Letter::Followed.tagged(&body));
        assert_eq!(read, Ok(Entry::Kept(Box::new(followed()))));
    }
}
