//! Illnesses and what is done about them, in the patient's words.

use crate::{Sharing, TreatmentKind, TreatmentState, Unread};
use time::Date;

/// An illness [FHIR Condition].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// What it is called, in own words or as it stands in a letter.
    pub what: String,
    /// Since when, in own words.
    pub since: String,
    /// Whether it is the illness that the care team was made for.
    pub is_main: bool,
    /// What is good to know about it.
    pub note: String,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Condition {
    fn default() -> Self {
        Self {
            what: String::new(),
            since: String::new(),
            is_main: false,
            note: String::new(),
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Condition, |_| {});

/// A treatment received, going on or planned [FHIR Procedure, or `CarePlan.activity` while planned].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Treatment {
    /// What kind of treatment it is.
    pub kind: TreatmentKind,
    /// Its name, in own words.
    pub what: String,
    /// How far it is.
    pub state: TreatmentState,
    /// The first day, known or planned.
    pub began: Option<Date>,
    /// The last day, known or planned.
    pub ended: Option<Date>,
    /// Where it is given.
    pub place: String,
    /// What it is meant to do, as the team told it.
    pub aim: String,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Treatment {
    /// A treatment of this kind, and nothing more known.
    #[must_use]
    pub fn new(kind: TreatmentKind) -> Self {
        Self {
            kind,
            what: String::new(),
            state: TreatmentState::Ongoing,
            began: None,
            ended: None,
            place: String::new(),
            aim: String::new(),
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Treatment, |_| {});
