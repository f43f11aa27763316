//! Changes: the only way a passport moves, and how each is taken back.

use crate::{Key, Passport, Patient, Record};

/// One change. A passport is the sum of its changes, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The patient's own record now reads like this.
    Patient(Box<Patient>),
    /// This record now reads like this.
    Put(Box<Record>),
    /// This record is taken out. It stays in the history.
    Remove(Key),
}

impl Change {
    /// The record it is about; `None` for the patient's own.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        match self {
            Self::Patient(_) => None,
            Self::Put(record) => Some(record.key()),
            Self::Remove(key) => Some(*key),
        }
    }
}

impl Passport {
    /// Applies a change and returns the change that takes it back; `None` when nothing changed.
    pub fn apply(&mut self, change: Change) -> Option<Change> {
        match change {
            Change::Patient(patient) => {
                let old = std::mem::replace(&mut self.patient, *patient);
                (old != self.patient).then(|| Change::Patient(Box::new(old)))
            }
            Change::Put(record) => {
                let key = record.key();
                if self.record(key).as_ref() == Some(record.as_ref()) {
                    return None;
                }
                Some(match self.put(*record) {
                    Some(old) => Change::Put(Box::new(old)),
                    None => Change::Remove(key),
                })
            }
            Change::Remove(key) => self.remove(key).map(|old| Change::Put(Box::new(old))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Allergy, Id, Member, Role};

    #[test]
    fn every_change_can_be_taken_back() {
        let mut passport = Passport::default();
        let member = Record::Member(Id::new(1), Member::new(Role::Gp));
        let key = member.key();
        let steps = [
            Change::Patient(Box::new(Patient {
                called: "Aud".into(),
                ..Patient::default()
            })),
            Change::Put(Box::new(member)),
            Change::Put(Box::new(Record::Member(
                Id::new(1),
                Member::new(Role::Oncologist),
            ))),
            Change::Put(Box::new(Record::Allergy(Id::new(1), Allergy::default()))),
            Change::Remove(key),
        ];
        for step in steps {
            let before = passport.clone();
            let back = passport.apply(step).unwrap();
            assert_ne!(passport, before);
            let mut again = passport.clone();
            again.apply(back);
            assert_eq!(again, before);
        }
    }

    #[test]
    fn a_change_that_changes_nothing_leaves_nothing_to_take_back() {
        let mut passport = Passport::default();
        assert_eq!(passport.apply(Change::Patient(Box::default())), None);
        assert_eq!(
            passport.apply(Change::Remove(Key {
                kind: crate::Kind::Task,
                raw: 4
            })),
            None
        );
    }
}
