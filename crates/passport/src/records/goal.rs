//! What the patient wants to reach.

use crate::{Sharing, Unread};

/// One goal: what everyone works towards together [FHIR Goal].
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Goal {
    /// What, in own words.
    pub what: String,
    /// By when, in own words.
    pub by: String,
    /// Whether it has been reached.
    pub is_reached: bool,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

shared_as_it_says!(Goal, |_| {});
