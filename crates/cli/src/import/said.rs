//! A record as lines of a field and what stands in it, named as in the JSON.

use passport::{Appointment, Coded as _, Condition, Medicine, Member, Record};
use passport::{Date, When};
use wording::Speech;

/// The fields that something foreign can fill, without those that are empty.
pub(super) fn fields(record: &Record, speech: &Speech, today: Date) -> Vec<(&'static str, String)> {
    let all = match record {
        Record::Appointment(_, appointment) => of_appointment(appointment, speech, today),
        Record::Member(_, member) => of_member(member, speech),
        Record::Allergy(_, allergy) => {
            vec![("to", allergy.to.clone()), ("reaction", allergy.reaction.clone())]
        }
        Record::Medicine(_, medicine) => of_medicine(medicine, speech),
        Record::Condition(_, condition) => of_condition(condition),
        _ => Vec::new(),
    };
    all.into_iter().filter(|(_, said)| !said.is_empty()).collect()
}

fn of_appointment(appointment: &Appointment, speech: &Speech, today: Date) -> Vec<(&'static str, String)> {
    let repeat = appointment.repeat.map(|repeat| speech.repeats(repeat, today));
    let zone = match &appointment.when {
        When::At { zone, .. } => zone.clone(),
        When::On(_) | When::InWeek(_) => String::new(),
    };
    vec![
        ("type", speech.coded(appointment.kind).to_owned()),
        ("when", speech.moment(&appointment.when, today)),
        ("zone", zone),
        ("repeat", repeat.unwrap_or_default()),
        ("place", appointment.place.clone()),
        ("purpose", appointment.purpose.clone()),
        ("getting there", appointment.getting_there.clone()),
    ]
}

fn of_member(member: &Member, speech: &Speech) -> Vec<(&'static str, String)> {
    vec![
        ("name", member.name.clone()),
        ("role", speech.coded(member.role).to_owned()),
        ("service", member.service.clone()),
        ("phone", member.phone.clone()),
        ("phone2", member.second_phone.clone()),
        ("email", member.email.clone()),
    ]
}

fn of_medicine(medicine: &Medicine, speech: &Speech) -> Vec<(&'static str, String)> {
    let change = medicine.change.filter(|change| change.slug() == "stopped");
    vec![
        ("name", medicine.name.clone()),
        ("dose", medicine.dose.clone()),
        ("purpose", medicine.purpose.clone()),
        (
            "change",
            change
                .map(|change| speech.coded(change).to_owned())
                .unwrap_or_default(),
        ),
        (
            "since",
            medicine
                .since
                .map(|day| speech.short_day(day))
                .unwrap_or_default(),
        ),
    ]
}

fn of_condition(condition: &Condition) -> Vec<(&'static str, String)> {
    vec![
        ("what", condition.what.clone()),
        ("since", condition.since.clone()),
        ("note", condition.note.clone()),
    ]
}
