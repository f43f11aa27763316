//! Which of those who keep a passport has this device. It is found out when a passport is opened, and never written into it.

use crate::Loaded;
use passport::{Change, Follower, Following, Id, Key, Kind, Passport, Record, Secret};
use std::collections::BTreeMap;

/// Which of those who keep a passport has this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeptAs {
    /// Who.
    pub of: Id<Follower>,
    /// When something was last made here for the device of the patient, in milliseconds since 1970, UTC.
    pub sent_ms: Option<i64>,
    /// Whether the patient has ended it, or whoever has this device follows no longer: nothing goes to the patient any more.
    pub has_ended: bool,
}

impl KeptAs {
    /// Whether this device sends what was written to that one. Without a `KeptAs` it is the patient's first device and sends to all that keep the
    /// passport; every other one sends to the first, since what went between two others would be taken by each for what the first one knows.
    #[must_use]
    pub fn may_send(kept_as: Option<Self>, to: Id<Follower>) -> bool {
        kept_as.is_none_or(|kept_as| kept_as.of == to && !kept_as.has_ended)
    }
}

/// Those who keep the stored passport too, each with the secret that one of them has to itself.
#[must_use]
pub fn keepers(loaded: &Loaded) -> Vec<(Id<Follower>, Secret)> {
    let mut followers = BTreeMap::new();
    for change in loaded.entries.iter().flat_map(|written| &written.entry.changes) {
        match change {
            Change::Put(record) => {
                if let Record::Follower(id, follower) = record.as_ref() {
                    followers.insert(id.raw(), follower);
                }
            }
            Change::Remove(Key {
                kind: Kind::Follower,
                raw,
            }) => {
                followers.remove(raw);
            }
            Change::Remove(_) | Change::Patient(_) => {}
        }
    }
    let followers = followers.into_iter();
    keeping(followers.map(|(raw, follower)| (Id::new(raw), follower)))
}

/// The same of a passport that is open.
pub(crate) fn keepers_of(passport: &Passport) -> Vec<(Id<Follower>, Secret)> {
    keeping(passport.followers.iter().map(|row| (row.id, &row.value)))
}

fn keeping<'a>(followers: impl Iterator<Item = (Id<Follower>, &'a Follower)>) -> Vec<(Id<Follower>, Secret)> {
    let keeps = |follower: &Follower| follower.keeps_passport && follower.following() == Following::Paired;
    followers
        .filter(|(_, follower)| keeps(follower))
        .map(|(id, follower)| (id, follower.seed))
        .collect()
}
