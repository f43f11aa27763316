//! Who follows along: a device of somebody in the care team that gets what is new, sealed so that only it can open it. None of it ever
//! leaves in a summary.

use crate::{Id, Member, Unread};
use std::fmt;

/// Bytes that nobody should see. Printing them for debugging does not show them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret(pub [u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

/// The public keys of a follower's device.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DeviceKeys(pub [u8; 64]);

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, ..] = self.0;
        write!(f, "DeviceKeys({a:02x}{b:02x}{c:02x}…)")
    }
}

/// How far somebody is on the way to following along.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Following {
    /// They have been invited and have not answered.
    Invited,
    /// They have answered, and it is not sure yet that it was they: the words have not been compared.
    Answered,
    /// They follow along.
    Paired,
    /// The patient has stopped it. What they had by then stays with them.
    Stopped,
}

/// Somebody whose device follows this passport.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Follower {
    /// Who it is in the care team. What they may see is decided there. `None` is another device of the patient's own.
    pub member: Option<Id<Member>>,
    /// What this side's keys follow from.
    pub seed: Secret,
    /// When they were invited, in milliseconds since the beginning of 1970, UTC.
    pub invited_ms: i64,
    /// Whether the invitation was locked with words that they were told apart from it: only they can have answered it.
    pub locked: bool,
    /// The keys of their device, once they have answered.
    pub keys: Option<DeviceKeys>,
    /// What the letters that they send are known by.
    pub mailbox: Option<u64>,
    /// Since when they follow along, in milliseconds as above.
    pub since_ms: Option<i64>,
    /// When the patient stopped it, in milliseconds as above.
    pub stopped_ms: Option<i64>,
    /// Whether they keep a locked copy of everything for the day on which the patient's phone is lost.
    pub keeps_copy: bool,
    /// The random bits of the words that open that copy: the same for every later one.
    pub copy_words: Option<u64>,
    /// Whether they keep the passport for the patient: all of it, and may write in it.
    pub keeps_passport: bool,
    /// When they were last sent something, in milliseconds as above.
    pub sent_ms: Option<i64>,
    /// When the latest that they are known to have was made, in milliseconds as above.
    pub got_ms: Option<i64>,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(Follower);

impl Follower {
    /// Somebody who is invited now. A device of the patient's own is there for nothing but to keep the passport.
    #[must_use]
    pub fn invited(member: Option<Id<Member>>, seed: Secret, now_ms: i64) -> Self {
        Self {
            member,
            seed,
            invited_ms: now_ms,
            locked: false,
            keys: None,
            mailbox: None,
            since_ms: None,
            stopped_ms: None,
            keeps_copy: false,
            copy_words: None,
            keeps_passport: member.is_none(),
            sent_ms: None,
            got_ms: None,
            unread: Unread::default(),
        }
    }

    /// How far they are.
    #[must_use]
    pub fn following(&self) -> Following {
        match (self.stopped_ms, self.since_ms, self.keys) {
            (Some(_), ..) => Following::Stopped,
            (None, Some(_), Some(_)) => Following::Paired,
            (None, None, Some(_)) => Following::Answered,
            (None, _, None) => Following::Invited,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_invited_answers_follows_and_is_stopped() {
        let mut follower = Follower::invited(Some(Id::new(1)), Secret([7; 32]), 5);
        assert_eq!(follower.following(), Following::Invited);
        follower.keys = Some(DeviceKeys([1; 64]));
        assert_eq!(follower.following(), Following::Answered);
        follower.since_ms = Some(6);
        assert_eq!(follower.following(), Following::Paired);
        follower.stopped_ms = Some(7);
        assert_eq!(follower.following(), Following::Stopped);
    }

    #[test]
    fn a_secret_is_not_shown() {
        let follower = Follower::invited(Some(Id::new(1)), Secret([77; 32]), 5);
        assert!(!format!("{follower:?}").contains("77"));
    }
}
