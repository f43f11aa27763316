//! What consultations settled.

use crate::{Appointment, Holder, Id, Member, Sharing, Unread};
use time::Date;

/// What was agreed: what, who, by when, with whom, on which day [FHIR Task with Provenance].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agreement {
    /// What was agreed, in own words.
    pub what: String,
    /// Who does it.
    pub who: Holder,
    /// By which day.
    pub by: Option<Date>,
    /// With whom it was agreed.
    pub with: Option<Id<Member>>,
    /// At which contact.
    pub at: Option<Id<Appointment>>,
    /// On which day.
    pub on: Option<Date>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Agreement {
    fn default() -> Self {
        Self {
            what: String::new(),
            who: Holder::Nobody,
            by: None,
            with: None,
            at: None,
            on: None,
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}
