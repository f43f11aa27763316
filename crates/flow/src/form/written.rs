//! What a kind of record must offer to be written in a form.

use super::reader::Reader;
use super::spec::Spec;
use super::{Field, Fields, Start};
use crate::Now;
use passport::{Kept, Kind};

/// A kind of record that is written in a form.
pub(super) trait Written: Kept {
    /// The fields, in order.
    const SPECS: &'static [Spec];

    /// Fields that are only right together: who changes one sees first what another window has made of the others.
    const TOGETHER: &'static [Field] = &[];

    /// A record of which nothing is known yet.
    fn blank(now: &Now) -> Self;

    /// What the fields say of this record.
    fn fields(&self) -> Fields;

    /// What the fields of a new record say. What must be chosen is left open: a wrong choice is worse than none.
    fn new_fields(now: &Now) -> Fields {
        Self::blank(now).fields()
    }

    /// The record that the fields make of an old one; what the form does not show is kept. Problems are noted by the reader.
    fn read(self, read: &mut Reader<'_>, now: &Now) -> Self;

    /// The field that points to the record which a new one is about.
    fn pointing(_about: Kind) -> Option<Field> {
        None
    }

    /// What a new record's fields say when it starts from something else than a record.
    fn starting(fields: Fields, _start: Start) -> Fields {
        fields
    }
}
