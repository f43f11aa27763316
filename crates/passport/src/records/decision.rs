//! Choices, in the patient's own words.

use crate::{Appointment, Id, Member, Sharing, Unread};
use time::Date;

/// A choice that was made or is to be made: options, what speaks for and against, and why it fell as it did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What it is about.
    pub about: String,
    /// The options, and what speaks for and against each.
    pub options: String,
    /// What was chosen; empty while it is open.
    pub chosen: String,
    /// Why.
    pub reasons: String,
    /// With whom it was talked through.
    pub with: Option<Id<Member>>,
    /// At which contact.
    pub at: Option<Id<Appointment>>,
    /// On which day it was made.
    pub on: Option<Date>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Decision {
    fn default() -> Self {
        Self {
            about: String::new(),
            options: String::new(),
            chosen: String::new(),
            reasons: String::new(),
            with: None,
            at: None,
            on: None,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

impl Decision {
    /// Whether it still has to be made.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.chosen.trim().is_empty()
    }
}

shared_as_it_says!(Decision, |_| {});
