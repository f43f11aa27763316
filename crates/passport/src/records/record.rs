//! A record of any kind, with its identity.

use crate::{
    Agreement, Allergy, Appointment, Concern, Id, Key, Kind, Medicine, Member, Question, Sharing, Task, Wish,
};

/// One record of any kind together with its identity.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Record {
    /// A person or service.
    Member(Id<Member>, Member),
    /// A piece of who-does-what.
    Task(Id<Task>, Task),
    /// A contact.
    Appointment(Id<Appointment>, Appointment),
    /// Something to raise.
    Concern(Id<Concern>, Concern),
    /// Something to ask.
    Question(Id<Question>, Question),
    /// Something settled.
    Agreement(Id<Agreement>, Agreement),
    /// Something wanted or not wanted.
    Wish(Id<Wish>, Wish),
    /// A medicine in use.
    Medicine(Id<Medicine>, Medicine),
    /// Something not to be given.
    Allergy(Id<Allergy>, Allergy),
}

impl Record {
    /// Its kind and id.
    #[must_use]
    pub fn key(&self) -> Key {
        let (kind, raw) = match self {
            Self::Member(id, _) => (Kind::Member, id.raw()),
            Self::Task(id, _) => (Kind::Task, id.raw()),
            Self::Appointment(id, _) => (Kind::Appointment, id.raw()),
            Self::Concern(id, _) => (Kind::Concern, id.raw()),
            Self::Question(id, _) => (Kind::Question, id.raw()),
            Self::Agreement(id, _) => (Kind::Agreement, id.raw()),
            Self::Wish(id, _) => (Kind::Wish, id.raw()),
            Self::Medicine(id, _) => (Kind::Medicine, id.raw()),
            Self::Allergy(id, _) => (Kind::Allergy, id.raw()),
        };
        Key { kind, raw }
    }

    /// Who may see it.
    #[must_use]
    pub fn sharing(&self) -> Sharing {
        match self {
            Self::Member(_, member) => member.sharing,
            Self::Task(_, task) => task.sharing,
            Self::Appointment(_, appointment) => appointment.sharing,
            Self::Concern(_, concern) => concern.sharing,
            Self::Question(_, question) => question.sharing,
            Self::Agreement(_, agreement) => agreement.sharing,
            Self::Wish(_, wish) => wish.sharing,
            Self::Medicine(_, medicine) => medicine.sharing,
            Self::Allergy(_, allergy) => allergy.sharing,
        }
    }
}
