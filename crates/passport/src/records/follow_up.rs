//! Follow-up: which checks, how often, who tells the result; and what to watch for. As the team told it, never derived.

use crate::{Holder, Id, Member, Sharing, Unread, WatchKind};
use time::Date;

/// A check that comes again [FHIR ServiceRequest].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// Which test or check.
    pub what: String,
    /// How often, in own words.
    pub how_often: String,
    /// When the next one is.
    pub next: Option<Date>,
    /// Who orders it.
    pub ordered_by: Holder,
    /// Who tells the patient the result.
    pub told_by: Holder,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Check {
    fn default() -> Self {
        Self {
            what: String::new(),
            how_often: String::new(),
            next: None,
            ordered_by: Holder::Nobody,
            told_by: Holder::Nobody,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Check, |_| {});

/// A side effect, late effect or sign to watch for, and what to do then [FHIR CarePlan.note].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watch {
    /// What sort of thing it is.
    pub kind: WatchKind,
    /// What to watch for.
    pub what: String,
    /// What to do then.
    pub then: String,
    /// Whom to call then.
    pub call: Option<Id<Member>>,
    /// Who told it.
    pub told_by: Option<Id<Member>>,
    /// On which day it was told.
    pub told_on: Option<Date>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Watch {
    /// Something of this sort to watch for, and nothing more known.
    #[must_use]
    pub fn new(kind: WatchKind) -> Self {
        Self {
            kind,
            what: String::new(),
            then: String::new(),
            call: None,
            told_by: None,
            told_on: None,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Watch, |_| {});
