//! What nobody holds.

use crate::{Holder, Id, Passport, Row, Task};

/// A gap in who does what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unheld {
    /// An open task with nobody in the lead.
    NoLead(Id<Task>),
    /// An open task whose lead cannot be reached: there is no number and no address.
    NoWayToReach(Id<Task>),
}

impl Unheld {
    /// The task in question.
    #[must_use]
    pub fn task(self) -> Id<Task> {
        match self {
            Self::NoLead(id) | Self::NoWayToReach(id) => id,
        }
    }
}

/// Open tasks that nobody holds, then those whose lead nobody can reach; in the order they were written.
#[must_use]
pub fn unheld(passport: &Passport) -> Vec<Unheld> {
    let no_lead = led_by_nobody(passport).map(|row| Unheld::NoLead(row.id));
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    let out_of_reach = open
        .filter(|row| {
            let lead = row.value.lead.member().and_then(|id| passport.members.get(id));
            lead.is_some_and(|member| !member.role.is_personal() && !member.can_be_reached())
        })
        .map(|row| Unheld::NoWayToReach(row.id));
    no_lead.chain(out_of_reach).collect()
}

/// Open tasks that nobody leads, in the order they were written.
pub(crate) fn led_by_nobody(passport: &Passport) -> impl Iterator<Item = &Row<Task>> {
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    open.filter(|row| !is_held(passport, row.value.lead))
}

/// Whether somebody holds it. One who has been taken out of the team holds nothing.
pub(crate) fn is_held(passport: &Passport, holder: Holder) -> bool {
    match holder {
        Holder::Nobody => false,
        Holder::Member(id) => passport.members.get(id).is_some(),
        Holder::Me | Holder::NotShown => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Area, Member, Record, Role, TaskState};

    fn passport(lead: Holder, state: TaskState, phone: &str) -> Passport {
        let mut passport = Passport::default();
        let nurse = Member {
            phone: phone.into(),
            ..Member::new(Role::CancerNurse)
        };
        passport.put(Record::Member(Id::new(1), nurse));
        passport.put(Record::Task(
            Id::new(1),
            Task {
                lead,
                state,
                ..Task::new(Area::Results)
            },
        ));
        passport
    }

    #[test]
    fn a_task_is_a_gap_when_nobody_leads_or_the_lead_cannot_be_reached() {
        let nurse = Holder::Member(Id::new(1));
        let gone = Holder::Member(Id::new(2));
        let task = Id::new(1);
        let table = [
            (Holder::Nobody, TaskState::Agreed, "1", vec![Unheld::NoLead(task)]),
            (
                Holder::Nobody,
                TaskState::Unclear,
                "1",
                vec![Unheld::NoLead(task)],
            ),
            (gone, TaskState::Agreed, "1", vec![Unheld::NoLead(task)]),
            (nurse, TaskState::Agreed, "", vec![Unheld::NoWayToReach(task)]),
            (nurse, TaskState::Agreed, "22 33 44 55", vec![]),
            (Holder::Me, TaskState::Agreed, "", vec![]),
            (Holder::NotShown, TaskState::Agreed, "", vec![]),
            (Holder::Nobody, TaskState::Done, "", vec![]),
            (Holder::Nobody, TaskState::Stopped, "", vec![]),
        ];
        for (lead, state, phone, expected) in table {
            assert_eq!(
                unheld(&passport(lead, state, phone)),
                expected,
                "{lead:?} {state:?} {phone:?}"
            );
        }
    }

    #[test]
    fn an_empty_passport_has_no_gaps() {
        assert!(unheld(&Passport::default()).is_empty());
    }
}
