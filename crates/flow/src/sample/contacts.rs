//! The appointments of the sample patient, all ahead of the day on which the sample is opened.

use super::people::{DAUGHTER, GP, HOME_NURSE, NURSE, ONCOLOGIST};
use super::{at, days_after, next_tuesday};
use passport::{Appointment, AppointmentKind, Date, Id, IsoWeek, Record, Repeat, Time, When};
use words::SampleTexts;

pub(super) const SHARED: Id<Appointment> = Id::new(3);
pub(super) const AT_GP: Id<Appointment> = Id::new(5);

/// Treatment and the blood test before it come every three weeks.
const EVERY_THREE_WEEKS: Repeat = Repeat {
    every_days: 21,
    until: None,
};

pub(super) fn appointments(texts: &SampleTexts, today: Date, zone: &str) -> impl Iterator<Item = Record> {
    let tuesday = next_tuesday(today);
    let timed = |days, from: Time, until: Time| When::At {
        date: days_after(tuesday, days),
        from,
        until: Some(until),
        zone: zone.into(),
    };
    [
        (Id::new(1), blood_test(texts, timed(0, at(8, 20), at(8, 30)))),
        (Id::new(2), treatment(texts, timed(2, at(9, 30), at(13, 0)))),
        (
            SHARED,
            shared_consultation(texts, timed(8, at(14, 0), at(14, 20))),
        ),
        (Id::new(4), home_visit(texts, When::On(days_after(tuesday, 6)))),
        (AT_GP, gp_visit(texts, timed(16, at(11, 10), at(11, 30)))),
        (
            Id::new(6),
            scan(texts, When::InWeek(IsoWeek::of(days_after(tuesday, 20)))),
        ),
    ]
    .into_iter()
    .map(|(id, appointment)| Record::Appointment(id, appointment))
}

fn blood_test(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        repeat: Some(EVERY_THREE_WEEKS),
        place: texts.sample_appointment_blood_place().into(),
        with: vec![GP],
        ..Appointment::new(AppointmentKind::BloodTest, when)
    }
}

fn treatment(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        repeat: Some(EVERY_THREE_WEEKS),
        place: texts.sample_appointment_treatment_place().into(),
        with: vec![NURSE],
        getting_there: texts.sample_appointment_treatment_getting_there().into(),
        bring: texts.sample_appointment_treatment_bring().into(),
        ..Appointment::new(AppointmentKind::Treatment, when)
    }
}

fn shared_consultation(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        place: texts.sample_appointment_shared_place().into(),
        with: vec![GP, ONCOLOGIST, NURSE, DAUGHTER],
        purpose: texts.sample_appointment_shared_purpose().into(),
        ..Appointment::new(AppointmentKind::SharedConsultation, when)
    }
}

fn home_visit(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        with: vec![HOME_NURSE],
        purpose: texts.sample_appointment_home_purpose().into(),
        ..Appointment::new(AppointmentKind::HomeVisit, when)
    }
}

fn gp_visit(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        place: texts.sample_member_gp_service().into(),
        with: vec![GP],
        purpose: texts.sample_appointment_gp_purpose().into(),
        ..Appointment::new(AppointmentKind::Visit, when)
    }
}

fn scan(texts: &SampleTexts, when: When) -> Appointment {
    Appointment {
        place: texts.sample_appointment_scan_place().into(),
        purpose: texts.sample_appointment_scan_purpose().into(),
        ..Appointment::new(AppointmentKind::Scan, when)
    }
}
