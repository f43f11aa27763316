//! What becomes of the passport when the patient keeps an item of a reply. Each changes one record, and only the fields that it
//! names.

use super::{By, Placed, Said};
use crate::{
    Agreement, Appointment, Change, Concern, Holder, Id, Member, Passport, Question, Record, Role, Row,
    TaskState, dials_all_of,
};
use time::Date;

/// The most bytes that what was said at a contact grows to: what its form takes, so that it can still be changed there.
const NOTES: usize = 4_000;

/// Who says something and when, as the patient has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Teller {
    /// Who of the care team it is, by the patient's word.
    pub by: Option<Id<Member>>,
    /// The day on which it was said.
    pub on: Date,
}

impl Placed {
    /// The change that keeps this in the passport, with `fresh` as the id of what begins; `None` where there is nothing to change: a
    /// message, a suggestion, something that was taken out meanwhile or has no room left, or something that says "I" while it is not
    /// known who that is.
    #[must_use]
    pub fn change(&self, passport: &Passport, teller: Teller, fresh: u64) -> Option<Change> {
        if self.said.needs_signer() && teller.by.is_none() || !self.said.is_sound() {
            return None;
        }
        let record = match &self.said {
            Said::Agrees { what, who, by } => agreement(what, *who, *by, teller, fresh),
            Said::Proposes {
                kind,
                when,
                place,
                purpose,
            } => {
                let appointment = Appointment {
                    place: place.clone(),
                    purpose: purpose.clone(),
                    with: teller.by.into_iter().collect(),
                    ..Appointment::new(*kind, when.clone())
                };
                Record::Appointment(Id::new(fresh), appointment)
            }
            // Whom to ask is the patient's to say; whoever would like it asked stands beside it as the one who told it.
            Said::Asks { words } => {
                let question = Question {
                    words: words.clone(),
                    ..Question::default()
                };
                Record::Question(Id::new(fresh), question)
            }
            // Nobody in the care team was asked about it yet; its theme, and whom to tell, are the patient's to say.
            Said::Notices { words } => {
                let concern = Concern {
                    words: words.clone(),
                    ..Concern::default()
                };
                Record::Concern(Id::new(fresh), concern)
            }
            said => changed(passport, said, teller)?,
        };
        Some(Change::Put(Box::new(record)))
    }
}

/// A record that is there, as it would read.
fn changed(passport: &Passport, said: &Said, teller: Teller) -> Option<Record> {
    let mut record = passport.record(said.about()?)?;
    match (&mut record, said) {
        (Record::Task(_, task), Said::Takes { .. }) => {
            task.lead = teller.by.map_or(task.lead, Holder::Member);
            task.helpers.retain(|helper| Some(*helper) != teller.by);
            task.agreed_with = teller.by;
            task.agreed_on = Some(teller.on);
            task.state = TaskState::Agreed;
        }
        (Record::Task(_, task), Said::Passes { to, .. }) => {
            task.helpers.retain(|helper| Some(*helper) != teller.by);
            // Who says that it is not for them says nothing of somebody else who holds it.
            if is_free_to_pass(task.lead, teller) {
                let next = to.and_then(|role| only(passport, role, teller));
                task.lead = next.map_or(Holder::Nobody, Holder::Member);
                task.state = next.map_or(TaskState::Unclear, |_| TaskState::Proposed);
                task.agreed_with = None;
                task.agreed_on = None;
            }
        }
        (Record::Question(_, question), Said::Answers { words, .. }) => question.answer.clone_from(words),
        (Record::Concern(_, concern), Said::Heard { .. }) => {
            concern.raised_on = concern.raised_on.max(Some(teller.on));
        }
        (Record::Member(_, member), Said::Corrects { phone, .. }) if dials_all_of(phone) => {
            member.phone.clone_from(phone);
        }
        (Record::Appointment(_, appointment), Said::Notes { words, .. }) => {
            appointment.said = under(&appointment.said, words)?;
        }
        _ => return None,
    }
    Some(record)
}

/// What was said at a contact, with these words under what stands there; `None` where there is no room for them. Nothing that stands
/// there is ever written over.
fn under(stands: &str, words: &str) -> Option<String> {
    let both = if stands.trim().is_empty() {
        words.to_owned()
    } else {
        format!("{}\n{words}", stands.trim_end())
    };
    (both.len() <= NOTES).then_some(both)
}

fn agreement(what: &str, who: By, by: Option<Date>, teller: Teller, fresh: u64) -> Record {
    let who = match who {
        By::Signer => teller.by.map_or(Holder::Nobody, Holder::Member),
        By::Patient => Holder::Me,
        By::Member(id) => Holder::Member(id),
    };
    let agreement = Agreement {
        what: what.to_owned(),
        who,
        by,
        with: teller.by,
        on: Some(teller.on),
        // Whoever says it of themselves knows it, and so does the patient who keeps it.
        is_known: who == Holder::Me || teller.by.is_some_and(|id| who == Holder::Member(id)),
        ..Agreement::default()
    };
    Record::Agreement(Id::new(fresh), agreement)
}

/// Whether a task that is passed on is theirs to pass on: they hold it, nobody does, or the patient does not say who they are.
fn is_free_to_pass(lead: Holder, teller: Teller) -> bool {
    match (lead, teller.by) {
        (Holder::Member(lead), Some(by)) => lead == by,
        (Holder::Me, _) => false,
        (Holder::Member(_) | Holder::Nobody | Holder::NotShown, _) => true,
    }
}

/// The one other person in this role, when there is exactly one.
fn only(passport: &Passport, role: Role, teller: Teller) -> Option<Id<Member>> {
    let is_it = |row: &&Row<Member>| row.value.role == role && Some(row.id) != teller.by;
    let mut in_role = passport.members.iter().filter(is_it);
    let first = in_role.next()?.id;
    in_role.next().is_none().then_some(first)
}
