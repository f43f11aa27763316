//! What went to readers and what came back: letters that were given, and what the patient kept of replies. None of it ever leaves
//! in a summary.

use crate::{Audience, Id, Key, Kind, Member, Role, SaidKind, Unread};
use time::{Date, PrimitiveDateTime};

/// A letter that was given to somebody: enough to know a reply to it, and what its numbers mean here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// What the letter is known by: 64 bits that follow from all of it.
    pub letter: u64,
    /// What a reply to it is checked with: 64 more bits that only those know who have read it.
    pub check: u64,
    /// When it was made: wall time where the patient was, to the minute.
    pub written: PrimitiveDateTime,
    /// For whom.
    pub audience: Audience,
    /// For whom alone, where it was for one person.
    pub person: Option<Id<Member>>,
    /// The records in it. The first of a kind has the number 1 there, the second 2.
    pub records: Vec<Key>,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(Given);

impl Given {
    /// The id of the record with this number in the letter, counted from 1 within its kind.
    #[must_use]
    pub fn own(&self, kind: Kind, number: u64) -> Option<u64> {
        let mut of_kind = self.records.iter().filter(|key| key.kind == kind);
        let before = usize::try_from(number.checked_sub(1)?).ok()?;
        of_kind.nth(before).map(|key| key.raw)
    }
}

/// Something that a reader said in a reply, and the patient kept: who said it and when stays with it. Nobody has checked who that
/// was [FHIR Provenance, Communication].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// Which reply it stood in: 64 bits that follow from all of it.
    pub reply: u64,
    /// Which item of the reply it was, counted from 0.
    pub item: u8,
    /// What it does.
    pub what: SaidKind,
    /// The record that it changed or began; `None` for a message.
    pub about: Option<Key>,
    /// What was said in own words.
    pub words: String,
    /// Who signed it, as they typed their name.
    pub name: String,
    /// What they say they are to the patient.
    pub role: Role,
    /// Their service, as typed.
    pub service: String,
    /// Who of the care team it is, by the patient's word.
    pub by: Option<Id<Member>>,
    /// The day on which it was said, by the reader's clock.
    pub said_on: Date,
    /// The day on which the patient kept it.
    pub on: Date,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(Told);
