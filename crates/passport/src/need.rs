//! What a reader in one role is asked for.

use crate::{Concern, Id, Member, Passport, Question, Role, Row, Task};

/// What is needed from one role.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Needed {
    /// Tasks this role leads.
    pub leads: Vec<Id<Task>>,
    /// Tasks this role helps with.
    pub helps: Vec<Id<Task>>,
    /// Concerns to be raised with this role.
    pub concerns: Vec<Id<Concern>>,
    /// Questions to this role.
    pub questions: Vec<Id<Question>>,
    /// Concerns for nobody in particular: whoever reads them is asked.
    pub open_concerns: Vec<Id<Concern>>,
    /// Questions to nobody in particular.
    pub open_questions: Vec<Id<Question>>,
}

impl Needed {
    /// Whether nothing at all is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a passport asks of a role. Pass `None` for a reader who has not said who they are: they get what is for nobody
/// in particular.
#[must_use]
pub fn needed_from(passport: &Passport, role: Option<Role>) -> Needed {
    let plays = |id: Id<Member>| role.is_some() && passport.members.get(id).map(|m| m.role) == role;
    needed_where(passport, plays)
}

/// What a passport asks of one person, and not of others in the same role.
#[must_use]
pub fn needed_from_person(passport: &Passport, person: Id<Member>) -> Needed {
    needed_where(passport, |id| id == person)
}

fn needed_where(passport: &Passport, plays: impl Fn(Id<Member>) -> bool + Copy) -> Needed {
    let tasks = || passport.tasks.iter().filter(|row| row.value.state.is_open());
    let concerns = || passport.concerns.iter().filter(|row| !row.value.settled);
    let questions = || passport.questions.iter().filter(|row| row.value.is_open());
    Needed {
        leads: ids(tasks().filter(|row| row.value.lead.member().is_some_and(plays))),
        helps: ids(tasks().filter(|row| row.value.helpers.iter().any(|id| plays(*id)))),
        concerns: ids(concerns().filter(|row| row.value.raise_with.is_some_and(plays))),
        questions: ids(questions().filter(|row| row.value.to.is_some_and(plays))),
        open_concerns: ids(concerns().filter(|row| row.value.raise_with.is_none())),
        open_questions: ids(questions().filter(|row| row.value.to.is_none())),
    }
}

fn ids<'a, T: 'a>(rows: impl Iterator<Item = &'a Row<T>>) -> Vec<Id<T>> {
    rows.map(|row| row.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Area, Holder, Record};

    #[test]
    fn a_nurse_gets_her_own_tasks_and_what_is_for_anyone() {
        let nurse = Id::new(1);
        let gp = Id::new(2);
        let mut passport = Passport::default();
        passport.put(Record::Member(nurse, Member::new(Role::CancerNurse)));
        passport.put(Record::Member(gp, Member::new(Role::Gp)));
        let led_by = |lead, helpers| Task {
            lead: Holder::Member(lead),
            helpers,
            ..Task::new(Area::Results)
        };
        passport.put(Record::Task(Id::new(1), led_by(nurse, vec![])));
        passport.put(Record::Task(Id::new(2), led_by(gp, vec![nurse])));
        passport.put(Record::Concern(
            Id::new(1),
            Concern {
                raise_with: Some(gp),
                ..Concern::default()
            },
        ));
        passport.put(Record::Concern(Id::new(2), Concern::default()));
        passport.put(Record::Question(
            Id::new(1),
            Question {
                to: Some(nurse),
                ..Question::default()
            },
        ));

        let needed = needed_from(&passport, Some(Role::CancerNurse));
        assert_eq!(needed.leads, [Id::new(1)]);
        assert_eq!(needed.helps, [Id::new(2)]);
        assert!(needed.concerns.is_empty());
        assert_eq!(needed.questions, [Id::new(1)]);
        assert_eq!(needed.open_concerns, [Id::new(2)]);

        let unknown_reader = needed_from(&passport, None);
        assert!(unknown_reader.leads.is_empty());
        assert_eq!(unknown_reader.open_concerns, [Id::new(2)]);
    }

    #[test]
    fn an_empty_passport_asks_for_nothing() {
        assert!(needed_from(&Passport::default(), Some(Role::Gp)).is_empty());
    }
}
