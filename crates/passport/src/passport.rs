//! The passport itself: the patient and a table for each kind of record.

use crate::{Holder, Id, Key, Kind, Member, Patient, Record, Row, Table, Task};

macro_rules! passport {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        /// Everything one patient holds.
        #[derive(Clone, PartialEq, Eq, Default, Debug)]
        pub struct Passport {
            /// Whose it is.
            pub patient: Patient,
            $($(#[$doc])* pub $table: Table<crate::$name>,)+
        }

        impl Passport {
            /// The record with this key, as it stands now.
            #[must_use]
            pub fn record(&self, key: Key) -> Option<Record> {
                match key.kind {
                    $(Kind::$name => {
                        let id = Id::new(key.raw);
                        self.$table.get(id).cloned().map(|value| Record::$name(id, value))
                    })+
                }
            }

            /// Every record, kind by kind in the order of [`Kind::ALL`], oldest first within a kind.
            #[must_use]
            pub fn records(&self) -> Vec<Record> {
                let mut all = Vec::new();
                $(all.extend(self.$table.iter().map(|Row { id, value }| Record::$name(*id, value.clone())));)+
                all
            }

            /// The keys of every record, in the order of [`Passport::records`].
            pub fn keys(&self) -> impl Iterator<Item = Key> {
                let all = std::iter::empty();
                $(let all = all.chain(self.$table.iter().map(|row| row.id.key(Kind::$name)));)+
                all
            }

            /// Whether a record with this key is there.
            #[must_use]
            pub fn has(&self, key: Key) -> bool {
                match key.kind {
                    $(Kind::$name => self.$table.get(Id::new(key.raw)).is_some(),)+
                }
            }

            /// How many records of a kind there are.
            #[must_use]
            pub fn count(&self, kind: Kind) -> usize {
                match kind {
                    $(Kind::$name => self.$table.len(),)+
                }
            }

            /// Writes a record and returns what stood there.
            pub fn put(&mut self, record: Record) -> Option<Record> {
                match record {
                    $(Record::$name(id, value) => {
                        self.$table.put(id, value).map(|old| Record::$name(id, old))
                    })+
                }
            }

            /// Takes a record out and returns it.
            pub fn remove(&mut self, key: Key) -> Option<Record> {
                match key.kind {
                    $(Kind::$name => {
                        let id = Id::new(key.raw);
                        self.$table.remove(id).map(|old| Record::$name(id, old))
                    })+
                }
            }
        }
    };
}

every_kind!(passport);

impl Passport {
    /// The open tasks that a member leads, and those they help with.
    #[must_use]
    pub fn tasks_of(&self, member: Id<Member>) -> (Vec<&Row<Task>>, Vec<&Row<Task>>) {
        let open = || self.tasks.iter().filter(|row| row.value.state.is_open());
        let leads = open()
            .filter(|row| row.value.lead == Holder::Member(member))
            .collect();
        let helps = open().filter(|row| row.value.helpers.contains(&member)).collect();
        (leads, helps)
    }
}
