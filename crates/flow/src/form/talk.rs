//! What is written during and after a consultation: notes, and the spoken summary. It belongs to the appointment.

use super::reader::Reader;
use super::spec::{Input, Spec, open};
use super::{Field, Fields, Problem};
use passport::Appointment;

pub(super) const SPECS: &[Spec] = &[
    open(Field::WasSaid, Input::Long),
    open(Field::TalkSummary, Input::Long),
];

pub(super) fn fields(appointment: &Appointment) -> Fields {
    Fields::default()
        .with(Field::WasSaid, &appointment.said)
        .with(Field::TalkSummary, &appointment.talk.summary)
}

pub(super) fn appointment(
    fields: &Fields,
    mut old: Appointment,
) -> Result<Appointment, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    old.said = read.text(Field::WasSaid);
    old.talk.summary = read.text(Field::TalkSummary);
    read.finish(old)
}
