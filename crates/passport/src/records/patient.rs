//! The person whose passport this is.

use crate::{Id, Managing, Member, Unread};
use time::Date;

/// Who the patient is and what anyone should know first [FHIR Patient]. Empty text means "not said".
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Patient {
    /// What they want to be called. The only thing first use asks for.
    pub called: String,
    /// The name as it stands in records.
    pub full_name: String,
    /// Date of birth.
    pub born: Option<Date>,
    /// The language they speak best, as a BCP 47 tag; empty when not said.
    pub speaks: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// What helps when talking with them: hearing, sight, pace, reading.
    pub communication: String,
    /// Their own telephone number, as written.
    pub phone: String,
    /// What matters to me, in their words.
    pub matters: String,
    /// What I have, in one sentence.
    pub in_one_sentence: String,
    /// What is going on right now, for someone called out at night.
    pub right_now: String,
    /// The day on which [`right_now`](Self::right_now) was written.
    pub right_now_on: Option<Date>,
    /// Children at home: how many, how old, who knows what.
    pub children: String,
    /// How much the patient wants to manage. Never leaves the device in a summary.
    pub managing: Option<Managing>,
    /// With whom it is shared, or who does it for the patient. Never leaves the device in a summary.
    pub managed_with: Option<Id<Member>>,
    /// When the patient last took a copy of everything for themselves, in milliseconds since the beginning of 1970, UTC.
    /// Never leaves the device in a summary.
    pub copy_kept_ms: Option<i64>,
    /// The one contact who keeps the threads together.
    pub coordinator: Option<Id<Member>>,
    /// Who speaks for the patient when they cannot.
    pub speaks_for_me: Option<Id<Member>>,
    /// Whom to call if something happens.
    pub emergency_contact: Option<Id<Member>>,
    /// What a newer version wrote here.
    pub unread: Unread,
}
