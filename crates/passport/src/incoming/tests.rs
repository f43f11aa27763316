//! How what is offered stands to what is there, and what accepting it does.

use super::*;
use crate::{
    Allergy, Appointment, AppointmentKind, Condition, Id, Key, Kind, Medicine, MedicineChange, Member, Month,
    Passport, Role, SaidKind, Time, When,
};
use std::collections::BTreeSet;

mod medicines;
mod whose;

fn on(day: u8) -> Date {
    Date::from_calendar_date(2026, Month::March, day).unwrap()
}

fn visit(day: u8, purpose: &str, zone: &str) -> Appointment {
    let when = When::At {
        date: on(day),
        from: Time::from_hms(10, 30, 0).unwrap(),
        until: None,
        zone: zone.into(),
    };
    Appointment {
        purpose: purpose.into(),
        ..Appointment::new(AppointmentKind::Visit, when)
    }
}

fn person(name: &str, phone: &str) -> Member {
    Member {
        name: name.into(),
        phone: phone.into(),
        ..Member::new(Role::Gp)
    }
}

fn medicine(name: &str, dose: &str) -> Medicine {
    Medicine {
        name: name.into(),
        dose: dose.into(),
        ..Medicine::default()
    }
}

fn allergy(to: &str) -> Allergy {
    Allergy {
        to: to.into(),
        ..Allergy::default()
    }
}

/// A passport with a contact, a person, an allergy, a medicine and an illness.
fn passport() -> Passport {
    let mut passport = Passport::default();
    passport.put(Record::Appointment(
        Id::new(1),
        visit(12, "Kontroll", "Europe/Oslo"),
    ));
    passport.put(Record::Member(Id::new(2), person("Kari Moe", "22 33 44 55")));
    passport.put(Record::Allergy(Id::new(3), allergy("Penicillin")));
    passport.put(Record::Medicine(Id::new(4), medicine("Lisinopril", "5 mg × 1")));
    let condition = Condition {
        what: "Gout".into(),
        ..Condition::default()
    };
    passport.put(Record::Condition(Id::new(5), condition));
    passport
}

fn offer<T>(value: T) -> Offer
where
    Record: From<(Id<T>, T)>,
{
    Offer::new(Record::from((Id::new(0), value)), 77)
}

fn file(offers: Vec<Offer>) -> Incoming {
    Incoming {
        name: "file.ics".into(),
        offers,
        ..Incoming::default()
    }
}

/// How one offer stands, in a word.
fn stands(offer: Offer) -> &'static str {
    match sift(&file(vec![offer]), &passport()).offers.remove(0).stands {
        Stands::New => "new",
        Stands::There(_) => "there",
        Stands::Changes { .. } => "changes",
        Stands::Ends(_) => "ends",
        Stands::Idle => "idle",
    }
}

#[test]
fn each_thing_is_known_for_what_it_is_or_is_new() {
    let over = |offer: Offer| Offer {
        is_over: true,
        ..offer
    };
    let own = |offer: Offer, raw| Offer {
        own: Some(raw),
        ..offer
    };
    let table = [
        (offer(visit(12, "kontroll ", "Europe/Oslo")), "there"),
        (offer(visit(12, "Kontroll", "")), "there"),
        (
            offer(visit(12, "Kontroll – ta med listen", "Europe/Oslo")),
            "changes",
        ),
        (offer(visit(12, "Kontroll", "Europe/London")), "new"),
        (offer(visit(13, "Kontroll", "Europe/Oslo")), "new"),
        (offer(visit(12, "Røntgen", "Europe/Oslo")), "new"),
        (
            own(offer(visit(13, "Visit – Kari Moe", "Europe/Oslo")), 1),
            "changes",
        ),
        (
            own(offer(visit(12, "Visit – Kari Moe", "Europe/Oslo")), 1),
            "there",
        ),
        (over(offer(visit(12, "Kontroll", "Europe/Oslo"))), "ends"),
        (over(offer(visit(13, "Kontroll", "Europe/Oslo"))), "idle"),
        (offer(person("KARI  MOE", "22334455")), "there"),
        (offer(person("Kari Moe", "")), "there"),
        (offer(person("Kari Moe", "99 88 77 66")), "changes"),
        (offer(person("Dr. Kari Moe", "+47 22 33 44 55")), "changes"),
        (offer(person("Ola Dahl", "22 33 44 55")), "new"),
        (offer(person("Ola Dahl", "22 33 44 56")), "new"),
        (offer(person("Ola Moe", "22 33 44 55")), "new"),
        (offer(person("Kari Dahl", "22 33 44 55")), "new"),
        (offer(person("", "22 33 44 55")), "there"),
        (
            offer(Member {
                role: Role::Physiotherapist,
                ..person("", "22 33 44 55")
            }),
            "new",
        ),
        (offer(allergy("penicillin")), "there"),
        (offer(allergy("Peanut")), "new"),
        (offer(medicine("lisinopril", "5 mg × 1")), "there"),
        (offer(medicine("Lisinopril", "")), "there"),
        (offer(medicine("Lisinopril", "10 mg × 1")), "changes"),
        (over(offer(medicine("Lisinopril", ""))), "changes"),
        (over(offer(medicine("Ibuprofen", ""))), "idle"),
    ];
    for (offer, expected) in table {
        let shown = format!("{:?}", offer.record);
        assert_eq!(stands(offer), expected, "{shown}");
    }
}

#[test]
fn an_identifier_makes_no_two_things_one_that_are_called_otherwise() {
    let first = accepted(&file(vec![offer(allergy("Latex"))]), passport());
    let again = |offer: Offer| sift(&file(vec![offer]), &first).offers.remove(0).stands;
    assert_eq!(again(offer(allergy("Peanut"))), Stands::New);
    assert!(matches!(again(offer(allergy("Latex gloves"))), Stands::There(_)));
    let unknown = |name: &str| Offer {
        known_as: Offer::NOT_KNOWN,
        ..offer(medicine(name, ""))
    };
    let two = file(vec![unknown("Ibuprofen"), unknown("Paracetamol")]);
    assert_eq!(accepted(&two, passport()).medicines.len(), 3);
}

#[test]
fn two_offers_for_one_record_are_both_in_it_afterwards() {
    let other = Offer {
        known_as: 78,
        ..offer(Member {
            email: "kari@example.no".into(),
            ..person("Kari Moe", "")
        })
    };
    let both = file(vec![offer(person("Kari Moe", "99 88 77 66")), other]);
    let after = accepted(&both, passport());
    let kari = after.members.get(Id::new(2)).unwrap();
    assert_eq!(
        (kari.second_phone.as_str(), kari.email.as_str()),
        ("99 88 77 66", "kari@example.no")
    );
}

#[test]
fn a_cancellation_takes_no_contact_with_a_consultation_in_it() {
    let mut passport = passport();
    let mut held = visit(12, "Kontroll", "Europe/Oslo");
    held.said = "Ny dose fra fredag".into();
    passport.put(Record::Appointment(Id::new(1), held));
    let cancelled = Offer {
        is_over: true,
        ..offer(visit(12, "Kontroll", "Europe/Oslo"))
    };
    let sifted = sift(&file(vec![cancelled.clone()]), &passport);
    assert_eq!(sifted.offers[0].stands, Stands::Idle);
    assert_eq!(sifted.not_taken[0].why, WhyNot::Cancelled);
    assert_eq!(accepted(&file(vec![cancelled]), passport.clone()), passport);
}

#[test]
fn an_old_prescription_stops_nothing_that_the_same_file_says_is_taken() {
    let over = Offer {
        is_over: true,
        ..offer(medicine("Lisinopril", ""))
    };
    let taken = Offer {
        known_as: 78,
        ..offer(medicine("LISINOPRIL", "5 mg × 1"))
    };
    let sifted = sift(&file(vec![over, taken]), &passport());
    assert_eq!(sifted.offers[0].stands, Stands::Idle);
    assert!(matches!(sifted.offers[1].stands, Stands::There(_)));
}

/// The passport after all of a file was accepted.
fn accepted(incoming: &Incoming, mut passport: Passport) -> Passport {
    let all = (0..incoming.offers.len()).collect();
    let mut fresh = 1_000;
    let changes = sift(incoming, &passport).changes(&passport, &all, on(1), || {
        fresh += 1;
        fresh
    });
    for change in changes {
        passport.apply(change);
    }
    passport
}

#[test]
fn the_same_invitation_moves_the_contact_and_a_cancelled_one_takes_it_out() {
    let first = accepted(&file(vec![offer(visit(20, "CT", "Europe/Oslo"))]), passport());
    assert_eq!((first.appointments.len(), first.told.len()), (2, 1));
    let moved = accepted(&file(vec![offer(visit(22, "CT thorax", "Europe/Oslo"))]), first);
    assert_eq!((moved.appointments.len(), moved.told.len()), (2, 1));
    let days: Vec<Date> = moved
        .appointments
        .iter()
        .map(|row| row.value.when.first_day())
        .collect();
    assert_eq!(days, [on(12), on(22)]);
    let cancelled = Offer {
        is_over: true,
        ..offer(visit(22, "CT thorax", "Europe/Oslo"))
    };
    assert_eq!(accepted(&file(vec![cancelled]), moved).appointments.len(), 1);
}

#[test]
fn what_is_the_patients_own_stays_and_where_it_came_from_is_noted() {
    let offered = Offer {
        said_by: "Lillevik".into(),
        written: Some(on(2)),
        ..offer(person("Kari Moe", "99 88 77 66"))
    };
    let mut before = passport();
    let mut kari = person("Kari Moe", "22 33 44 55");
    kari.hours = "8–15".into();
    kari.second_phone = "22 33 44 00".into();
    before.put(Record::Member(Id::new(2), kari.clone()));
    let after = accepted(&file(vec![offered]), before);
    let expected = Member {
        phone: "99 88 77 66".into(),
        ..kari
    };
    assert_eq!(after.members.get(Id::new(2)), Some(&expected));
    let note = &after.told.iter().next().unwrap().value;
    assert_eq!(
        (note.what, note.name.as_str(), note.service.as_str()),
        (SaidKind::CameInAFile, "Lillevik", "file.ics")
    );
    assert_eq!((note.said_on, note.on), (on(2), on(1)));
    let about = Key {
        kind: Kind::Member,
        raw: 2,
    };
    assert_eq!(note.about, Some(about));
}

#[test]
fn a_medicine_that_is_over_is_marked_as_stopped_and_stays() {
    let mut over = medicine("Lisinopril", "");
    over.since = Some(on(3));
    let offer = Offer {
        is_over: true,
        ..offer(over)
    };
    let after = accepted(&file(vec![offer]), passport());
    let kept = after.medicines.get(Id::new(4)).unwrap();
    assert_eq!(
        (kept.change, kept.since, kept.dose.as_str()),
        (Some(MedicineChange::Stopped), Some(on(3)), "5 mg × 1")
    );
}

#[test]
fn a_contact_is_with_those_who_come_with_it_or_are_there() {
    let contact = Offer {
        with: vec![0, 1, 9],
        ..offer(visit(20, "CT", ""))
    };
    let people = [person("Kari Moe", ""), person("Ola Dahl", "1234567")].map(offer);
    let [kari, ola] = people;
    let incoming = file(vec![
        kari,
        Offer { known_as: 78, ..ola },
        Offer {
            known_as: 79,
            ..contact
        },
    ]);
    let after = accepted(&incoming, passport());
    let ola = after
        .members
        .iter()
        .find(|row| row.value.name == "Ola Dahl")
        .unwrap()
        .id;
    let with = &after.appointments.iter().last().unwrap().value.with;
    assert_eq!(with, &[Id::new(2), ola]);
    let sifted = sift(&incoming, &passport());
    let alone = sifted.changes(&passport(), &BTreeSet::from([2]), on(1), || 5_000);
    let crate::Change::Put(record) = &alone[0] else {
        panic!("nothing was put in")
    };
    let Record::Appointment(_, appointment) = record.as_ref() else {
        panic!("no contact")
    };
    assert_eq!(
        appointment.with,
        [Id::new(2)],
        "somebody who was not accepted is there"
    );
}

#[test]
fn nothing_is_taken_of_a_file_about_somebody_else() {
    let mut passport = passport();
    passport.patient.born = Some(on(1));
    let incoming = |day| Incoming {
        about: Some(About {
            name: "Somebody".into(),
            born: Some(day),
        }),
        ..file(vec![offer(allergy("Peanut"))])
    };
    assert_eq!(sift(&incoming(on(1)), &passport).whose, Whose::Theirs);
    assert_eq!(accepted(&incoming(on(1)), passport.clone()).allergies.len(), 2);
    assert_eq!(sift(&incoming(on(2)), &passport).whose, Whose::SomebodyElses);
    assert_eq!(accepted(&incoming(on(2)), passport.clone()), passport);
}

#[test]
fn what_stands_in_a_file_twice_is_offered_once() {
    let sifted = sift(
        &file(vec![offer(allergy("Peanut")), offer(allergy("Peanut"))]),
        &passport(),
    );
    let open = sifted.offers.iter().filter(|weighed| weighed.is_open()).count();
    assert_eq!((open, sifted.not_taken[0].why), (1, WhyNot::Twice));
}
