//! What consultations settled.

use crate::{Appointment, Area, Holder, Id, Member, Sharing, Task, Unread};
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
    /// Who said it, or with whom it was agreed.
    pub with: Option<Id<Member>>,
    /// At which contact.
    pub at: Option<Id<Appointment>>,
    /// On which day.
    pub on: Option<Date>,
    /// What part of care it is about.
    pub area: Option<Area>,
    /// The task that it settles, or has become.
    pub task: Option<Id<Task>>,
    /// Whether the one who does it knows.
    pub is_known: bool,
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
            area: None,
            task: None,
            is_known: false,
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Agreement, |agreement| agreement.is_known = false);
