//! What several wrote of one record without knowing of each other, for somebody to decide. Not how it is found out: that follows
//! from the log.

use crate::{Change, Id, Key, Member};

/// One version of a record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Side {
    /// When it was written, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// Who wrote it when it was not the patient.
    pub by: Option<Id<Member>>,
    /// The change that makes the passport say so: the whole record as this side has it, or that it is taken out.
    pub says: Change,
}

/// A record of which something was written by several who did not know of each other. It stays until somebody who knows of all
/// sides has written it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispute {
    /// Which record; `None` for the patient's own.
    pub key: Option<Key>,
    /// As it stands now: as the latest side has it, or where that could do harm as nobody has it: with both doses, with fewer
    /// readers.
    pub stands: Side,
    /// Every version that reads otherwise, the oldest first. There is at least one.
    pub others: Vec<Side>,
}
