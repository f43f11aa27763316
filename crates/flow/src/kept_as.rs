//! Which of those who keep a passport has this device. It is found out when a passport is opened, and never written into it.

use passport::{Follower, Id};

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
