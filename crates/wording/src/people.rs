//! A member of the team as a page shows them.

use super::Speech;
use passport::{Holder, Id, Member, Passport};

/// A member's name and, apart from it, what they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The name, else the service, else the role.
    pub name: String,
    /// Role and service, whatever the name did not use up.
    pub detail: String,
}

impl Speech {
    /// A member as a page shows them.
    #[must_use]
    pub fn person(&self, member: &Member) -> Person {
        let role = self.coded(member.role).to_owned();
        let (name, rest) = match (member.name.is_empty(), member.service.is_empty()) {
            (false, false) => (member.name.clone(), vec![role, member.service.clone()]),
            (false, true) => (member.name.clone(), vec![role]),
            (true, false) => (member.service.clone(), vec![role]),
            (true, true) => (role, Vec::new()),
        };
        Person {
            name,
            detail: rest.join(", "),
        }
    }

    /// A member's name in a passport; nothing for one who is not there.
    #[must_use]
    pub fn name_of(&self, passport: &Passport, id: Id<Member>) -> Option<String> {
        passport.members.get(id).map(|member| self.person(member).name)
    }

    /// The names of several members, as a list.
    #[must_use]
    pub fn names_of(&self, passport: &Passport, ids: &[Id<Member>]) -> Option<String> {
        let names: Vec<String> = ids.iter().filter_map(|id| self.name_of(passport, *id)).collect();
        (!names.is_empty()).then(|| self.list(&names))
    }

    /// Who holds something, as a reader is told: the patient is "the patient".
    #[must_use]
    pub fn holder_told(&self, passport: &Passport, holder: Holder) -> Option<String> {
        match holder {
            Holder::Me => Some(self.person_patient().to_owned()),
            Holder::Nobody | Holder::Member(_) | Holder::NotShown => self.holder(passport, holder),
        }
    }

    /// Who holds something, as the patient is told: "you", a name, somebody not shown; `None` for nobody.
    #[must_use]
    pub fn holder(&self, passport: &Passport, holder: Holder) -> Option<String> {
        match holder {
            Holder::Nobody => None,
            Holder::Me => Some(self.me()),
            Holder::Member(id) => self.name_of(passport, id),
            Holder::NotShown => Some(self.person_not_shown().to_owned()),
        }
    }
}
