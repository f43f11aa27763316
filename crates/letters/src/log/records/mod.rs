//! The fields of each kind of record, by name. A name never changes its meaning and is never used again.

mod choices;
mod exchanged;
mod follower;
mod illness;
mod looking_back;
mod people;
mod talks;

use super::fields::Fields;
use passport::{Id, Key, Kind, Patient, Record, every_kind};

/// A kind of record as the log writes it.
trait Written {
    /// A record with nothing in it, for the reader to fill.
    fn blank() -> Self;
    /// Every field.
    fn fields(&mut self, f: &mut impl Fields);
}

macro_rules! by_kind {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        /// The fields of a record of any kind.
        pub(crate) fn record(f: &mut impl Fields, record: &mut Record) {
            match record {
                $(Record::$name(_, value) => value.fields(f),)+
            }
        }

        /// A record of this kind with nothing in it, for the reader to fill.
        pub(crate) fn blank(key: Key) -> Record {
            match key.kind {
                $(Kind::$name => Record::$name(Id::new(key.raw), Written::blank()),)+
            }
        }
    };
}

every_kind!(by_kind);

/// The fields of the patient's own record.
pub(crate) fn patient(f: &mut impl Fields, patient: &mut Patient) {
    f.field("called", &mut patient.called);
    f.field("name", &mut patient.full_name);
    f.field("born", &mut patient.born);
    f.field("speaks", &mut patient.speaks);
    f.field("interpreter", &mut patient.interpreter);
    f.field("talking", &mut patient.communication);
    f.field("phone", &mut patient.phone);
    f.field("matters", &mut patient.matters);
    f.field("have", &mut patient.in_one_sentence);
    f.field("now", &mut patient.right_now);
    f.field("now_on", &mut patient.right_now_on);
    f.field("children", &mut patient.children);
    f.choice("managing", &mut patient.managing);
    f.field("managed_with", &mut patient.managed_with);
    f.field("copy_kept", &mut patient.copy_kept_ms);
    f.field("coordinator", &mut patient.coordinator);
    f.field("speaks_for_me", &mut patient.speaks_for_me);
    f.field("emergency", &mut patient.emergency_contact);
    f.unread(&mut patient.unread);
}
