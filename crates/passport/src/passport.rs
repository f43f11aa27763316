//! The passport itself: the patient and nine tables.

use crate::{
    Agreement, Allergy, Appointment, Concern, Id, Key, Kind, Medicine, Member, Patient, Question, Record,
    Row, Table, Task, Wish,
};

/// Everything one patient holds.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Passport {
    /// Whose it is.
    pub patient: Patient,
    /// The care team.
    pub members: Table<Member>,
    /// Who does what.
    pub tasks: Table<Task>,
    /// Contacts, past and coming.
    pub appointments: Table<Appointment>,
    /// What to raise.
    pub concerns: Table<Concern>,
    /// What to ask.
    pub questions: Table<Question>,
    /// What was settled.
    pub agreements: Table<Agreement>,
    /// What is wanted.
    pub wishes: Table<Wish>,
    /// What is taken.
    pub medicines: Table<Medicine>,
    /// What must not be given.
    pub allergies: Table<Allergy>,
}

impl Passport {
    /// The record with this key, as it stands now.
    #[must_use]
    pub fn record(&self, key: Key) -> Option<Record> {
        fn find<T: Clone>(table: &Table<T>, raw: u64, wrap: fn(Id<T>, T) -> Record) -> Option<Record> {
            let id = Id::new(raw);
            table.get(id).cloned().map(|value| wrap(id, value))
        }
        match key.kind {
            Kind::Member => find(&self.members, key.raw, Record::Member),
            Kind::Task => find(&self.tasks, key.raw, Record::Task),
            Kind::Appointment => find(&self.appointments, key.raw, Record::Appointment),
            Kind::Concern => find(&self.concerns, key.raw, Record::Concern),
            Kind::Question => find(&self.questions, key.raw, Record::Question),
            Kind::Agreement => find(&self.agreements, key.raw, Record::Agreement),
            Kind::Wish => find(&self.wishes, key.raw, Record::Wish),
            Kind::Medicine => find(&self.medicines, key.raw, Record::Medicine),
            Kind::Allergy => find(&self.allergies, key.raw, Record::Allergy),
        }
    }

    /// Every record, kind by kind in the order of [`Kind::ALL`], oldest first within a kind.
    #[must_use]
    pub fn records(&self) -> Vec<Record> {
        fn all<T: Clone>(table: &Table<T>, wrap: fn(Id<T>, T) -> Record) -> Vec<Record> {
            table
                .iter()
                .map(|Row { id, value }| wrap(*id, value.clone()))
                .collect()
        }
        Kind::ALL
            .into_iter()
            .flat_map(|kind| match kind {
                Kind::Member => all(&self.members, Record::Member),
                Kind::Task => all(&self.tasks, Record::Task),
                Kind::Appointment => all(&self.appointments, Record::Appointment),
                Kind::Concern => all(&self.concerns, Record::Concern),
                Kind::Question => all(&self.questions, Record::Question),
                Kind::Agreement => all(&self.agreements, Record::Agreement),
                Kind::Wish => all(&self.wishes, Record::Wish),
                Kind::Medicine => all(&self.medicines, Record::Medicine),
                Kind::Allergy => all(&self.allergies, Record::Allergy),
            })
            .collect()
    }

    /// Writes a record and returns what stood there.
    pub fn put(&mut self, record: Record) -> Option<Record> {
        fn store<T>(
            table: &mut Table<T>,
            id: Id<T>,
            value: T,
            wrap: fn(Id<T>, T) -> Record,
        ) -> Option<Record> {
            table.put(id, value).map(|old| wrap(id, old))
        }
        match record {
            Record::Member(id, value) => store(&mut self.members, id, value, Record::Member),
            Record::Task(id, value) => store(&mut self.tasks, id, value, Record::Task),
            Record::Appointment(id, value) => store(&mut self.appointments, id, value, Record::Appointment),
            Record::Concern(id, value) => store(&mut self.concerns, id, value, Record::Concern),
            Record::Question(id, value) => store(&mut self.questions, id, value, Record::Question),
            Record::Agreement(id, value) => store(&mut self.agreements, id, value, Record::Agreement),
            Record::Wish(id, value) => store(&mut self.wishes, id, value, Record::Wish),
            Record::Medicine(id, value) => store(&mut self.medicines, id, value, Record::Medicine),
            Record::Allergy(id, value) => store(&mut self.allergies, id, value, Record::Allergy),
        }
    }

    /// Takes a record out and returns it.
    pub fn remove(&mut self, key: Key) -> Option<Record> {
        fn take<T>(table: &mut Table<T>, raw: u64, wrap: fn(Id<T>, T) -> Record) -> Option<Record> {
            let id = Id::new(raw);
            table.remove(id).map(|old| wrap(id, old))
        }
        match key.kind {
            Kind::Member => take(&mut self.members, key.raw, Record::Member),
            Kind::Task => take(&mut self.tasks, key.raw, Record::Task),
            Kind::Appointment => take(&mut self.appointments, key.raw, Record::Appointment),
            Kind::Concern => take(&mut self.concerns, key.raw, Record::Concern),
            Kind::Question => take(&mut self.questions, key.raw, Record::Question),
            Kind::Agreement => take(&mut self.agreements, key.raw, Record::Agreement),
            Kind::Wish => take(&mut self.wishes, key.raw, Record::Wish),
            Kind::Medicine => take(&mut self.medicines, key.raw, Record::Medicine),
            Kind::Allergy => take(&mut self.allergies, key.raw, Record::Allergy),
        }
    }

    /// The appointments at which this member takes part, the tasks they lead, and the tasks they help with.
    #[must_use]
    pub fn tasks_of(&self, member: Id<Member>) -> (Vec<&Row<Task>>, Vec<&Row<Task>>) {
        let open = || self.tasks.iter().filter(|row| row.value.state.is_open());
        let leads = open()
            .filter(|row| row.value.lead.member() == Some(member))
            .collect();
        let helps = open().filter(|row| row.value.helpers.contains(&member)).collect();
        (leads, helps)
    }
}
