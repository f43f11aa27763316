//! What is new to a reader: since they last read about this patient on this device, if they have asked it to remember, or from a day on.

use crate::form::read_date;
use passport::{Date, PrimitiveDateTime, Recall, Summary, WhatIsNew};

/// What is asked of the device's memory of what was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ToRecall {
    /// Look whether this patient is remembered, and note this reading if so.
    Look,
    /// Look only: another tab has noted something, and noting that in turn would go back and forth between the two for ever.
    Peek,
    /// Remember this patient from now on.
    Remember,
    /// Forget this patient.
    Forget,
}

/// What can happen about what is new.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RecallMsg {
    /// The device has looked.
    Answered {
        /// Which letter it was asked about.
        letter: u64,
        /// What it says.
        recall: Recall,
    },
    /// Another tab has changed what is remembered.
    Elsewhere,
    /// The reader wants this patient to be remembered on this device, or forgotten.
    Remember(bool),
    /// The reader types the day from which on something is new.
    From(String),
}

/// How it stands with what is new.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Recalling {
    /// What the device says; `None` until it has answered.
    pub recall: Option<Recall>,
    /// The day from which on something is new, as typed: `YYYY-MM-DD`, or anything else.
    pub from: String,
}

/// Since when something is new.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Since {
    /// Since it was last read here: wall time of this device.
    Reading(PrimitiveDateTime),
    /// From this day on.
    Day(Date),
    /// Since what came before from a passport that is followed: when that was written, wall time where the patient was.
    Sent(PrimitiveDateTime),
}

impl Recalling {
    /// Whether this patient is remembered on this device.
    #[must_use]
    pub fn is_remembered(&self) -> bool {
        matches!(
            self.recall,
            Some(Recall::First | Recall::Before { .. } | Recall::Older { .. })
        )
    }

    /// What is new, and since when. A day that the reader gives goes before what the device remembers.
    #[must_use]
    pub fn new_in(&self, summary: &Summary) -> Option<(Since, WhatIsNew)> {
        if let Some(day) = read_date(&self.from) {
            return Some((Since::Day(day), summary.dated_from(day)));
        }
        match &self.recall {
            Some(Recall::Before { read, new }) => Some((Since::Reading(*read), new.clone())),
            _ => None,
        }
    }
}
