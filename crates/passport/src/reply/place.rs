//! What a reply is about in the passport as it is now. Numbers of a letter become records, and what has changed since is seen.

use super::{By, Reply, Said};
use crate::{Given, Id, Kind, Passport, Record};

/// One item of a reply, beside what it is about. It changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// What is said, with the passport's own ids.
    pub said: Said,
    /// What it is about, as it was when the letter was made; `None` where that is no longer known.
    pub then: Option<Box<Record>>,
    /// What it is about, as it is now; `None` where it was taken out, or begins something new.
    pub now: Option<Box<Record>>,
}

impl Placed {
    /// Whether what it is about has been taken out of the passport.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.said.about().is_some() && self.now.is_none()
    }

    /// Whether what it is about reads otherwise than in the letter.
    #[must_use]
    pub fn has_changed_since(&self) -> bool {
        match (&self.then, &self.now) {
            (Some(then), Some(now)) => then != now,
            _ => false,
        }
    }
}

/// Places a reply to a letter. `then` is the passport as it was when the letter was made, where that is still known. An item about
/// something that the letter did not hold is `None`.
#[must_use]
pub fn place(reply: &Reply, given: &Given, now: &Passport, then: Option<&Passport>) -> Vec<Option<Placed>> {
    let placed = |said: &Said| {
        let said = found(said, given)?;
        let at = |passport: &Passport| said.about().and_then(|key| passport.record(key)).map(Box::new);
        Some(Placed {
            then: then.and_then(at),
            now: at(now),
            said,
        })
    };
    reply.said.iter().map(placed).collect()
}

/// Places a reply that speaks of the records of this passport by their own ids: one that the patient wrote down from paper.
#[must_use]
pub fn place_own(reply: &Reply, now: &Passport) -> Vec<Option<Placed>> {
    let placed = |said: &Said| {
        let at = said.about().and_then(|key| now.record(key)).map(Box::new);
        Some(Placed {
            said: said.clone(),
            then: None,
            now: at,
        })
    };
    reply.said.iter().map(placed).collect()
}

/// The same with the ids of the passport.
fn found(said: &Said, given: &Given) -> Option<Said> {
    let mut said = said.clone();
    match &mut said {
        Said::Takes { task, .. } | Said::Passes { task, .. } => *task = own(given, Kind::Task, *task)?,
        Said::Answers { question, .. } => *question = own(given, Kind::Question, *question)?,
        Said::Heard { concern, .. } => *concern = own(given, Kind::Concern, *concern)?,
        Said::Corrects { member, .. } => *member = own(given, Kind::Member, *member)?,
        Said::Agrees {
            who: By::Member(member),
            ..
        } => *member = own(given, Kind::Member, *member)?,
        Said::Suggests { about, .. } => about.raw = given.own(about.kind, about.raw)?,
        Said::Notes {
            appointment: Some(appointment),
            ..
        } => *appointment = own(given, Kind::Appointment, *appointment)?,
        Said::Agrees { .. }
        | Said::Proposes { .. }
        | Said::Message { .. }
        | Said::Asks { .. }
        | Said::Notices { .. }
        | Said::Notes { .. } => {}
    }
    Some(said)
}

fn own<T>(given: &Given, kind: Kind, number: Id<T>) -> Option<Id<T>> {
    given.own(kind, number.raw()).map(Id::new)
}
