//! The document itself, and which record of people and plans becomes what.

use super::*;
use crate::portable::MadeFor;
use passport::{
    Agreement, Appointment, AppointmentKind, Area, Audience, Holder, IsoWeek, LeftOut, Task, TaskState, When,
};

#[test]
fn everything_is_marked_as_the_patients_word_and_the_sample_as_nobodys_and_nothing_claims_a_profile() {
    for (sample, labels) in [(false, &["PATAST"][..]), (true, &["PATAST", "HTEST"][..])] {
        let head = Head { sample, ..head() };
        let document = Document::read(&write(&Passport::default(), &head, &Plain, &TwoAhead));
        for resource in document.resources().into_iter().chain([&document.0]) {
            let security = resource["meta"]["security"].as_array().unwrap().iter();
            let codes: Vec<&str> = security.map(|label| label["code"].as_str().unwrap()).collect();
            assert_eq!(codes, labels);
            assert!(resource["meta"]["profile"].is_null());
        }
        assert_eq!(document.seen().unwrap().contains("Sample"), sample);
    }
}

#[test]
fn the_document_knows_its_moment_where_its_place_is_known_and_its_day_where_it_is_not() {
    let known = document(&Passport::default());
    assert_eq!(known.0["timestamp"], "2026-11-21T09:30:00+02:00");
    assert_eq!(known.only("Composition")["date"], "2026-11-21T09:30:00+02:00");
    let head = Head {
        zone: String::new(),
        ..head()
    };
    let unknown = Document::read(&write(&Passport::default(), &head, &Plain, &TwoAhead));
    assert_eq!(unknown.0["timestamp"], "2026-11-21T09:30:00Z");
    assert_eq!(unknown.only("Composition")["date"], "2026-11-21");
}

#[test]
fn a_professional_is_a_role_and_a_person_and_a_relative_is_a_relative() {
    let daughter = Member {
        name: "Kari".into(),
        hours: "evenings".into(),
        ..Member::new(Role::Child)
    };
    let ward = Member::new(Role::PalliativeTeam);
    let document = with([
        Record::Member(Id::new(2), daughter),
        Record::Member(Id::new(3), ward),
    ]);
    assert_eq!(document.only("Practitioner")["name"], json!([{"text": "Åse"}]));
    let roles = document.of_type("PractitionerRole");
    assert_eq!(roles.len(), 2);
    assert_eq!(roles[0]["organization"], json!({"display": "Ward 3"}));
    assert!(roles[1]["practitioner"].is_null());
    let relative = document.only("RelatedPerson");
    assert_eq!(relative["relationship"][0]["text"], "Role(Child)");
    let team = document.only("CareTeam");
    assert_eq!(team["participant"].as_array().unwrap().len(), 3);
    assert_eq!(team["note"][0]["text"], "Kari: evenings");
}

#[test]
fn a_task_has_one_owner_or_none_and_its_helpers_go_into_it() {
    let task = |lead, state| Task {
        what: "Tell me the result".into(),
        lead,
        helpers: vec![Id::new(NURSE)],
        due: Some(on(12, 1)),
        state,
        ..Task::new(Area::Results)
    };
    let lead = Holder::Member(Id::new(NURSE));
    for (lead, state, status) in [
        (lead, TaskState::Agreed, "accepted"),
        (Holder::Nobody, TaskState::Agreed, "requested"),
        (Holder::Me, TaskState::Proposed, "requested"),
        (Holder::NotShown, TaskState::Agreed, "accepted"),
        (lead, TaskState::Unclear, "draft"),
        (lead, TaskState::Done, "completed"),
        (lead, TaskState::Stopped, "cancelled"),
    ] {
        let document = with([Record::Task(Id::new(1), task(lead, state))]);
        let written = document.only("Task");
        assert_eq!(written["status"], status, "{lead:?} {state:?}");
        assert_eq!(written["owner"].is_null(), lead == Holder::Nobody, "{lead:?}");
        assert_eq!(written["input"][0]["valueReference"], nurse(&document));
        assert_eq!(written["restriction"]["period"]["end"], "2026-12-01");
        let plan = document.only("CarePlan");
        let activity = &plan["activity"][0]["reference"]["reference"];
        assert_eq!(
            activity.as_str().unwrap(),
            format!("urn:uuid:{}", written["id"].as_str().unwrap())
        );
    }
}

#[test]
fn a_contact_is_booked_where_its_moment_is_known_and_else_proposed_for_its_days() {
    let at = |until, zone: &str| When::At {
        date: on(11, 24),
        from: Time::from_hms(9, 0, 0).unwrap(),
        until,
        zone: zone.into(),
    };
    let ten = Time::from_hms(10, 0, 0).ok();
    let moment = |hour: u8| json!(format!("2026-11-24T{hour:02}:00:00+02:00"));
    let days = |first: &str, last: &str| json!([{"start": first, "end": last}]);
    let one_day = days("2026-11-24", "2026-11-24");
    for (when, start, end, period) in [
        (at(ten, "Europe/Oslo"), moment(9), moment(10), Value::Null),
        (at(None, "Europe/Oslo"), moment(9), moment(9), Value::Null),
        (at(ten, ""), moment(9), moment(10), Value::Null),
        (at(ten, "Mars/Olympus"), Value::Null, Value::Null, one_day.clone()),
        (When::On(on(11, 24)), Value::Null, Value::Null, one_day),
        (
            When::InWeek(IsoWeek::of(on(11, 24))),
            Value::Null,
            Value::Null,
            days("2026-11-23", "2026-11-29"),
        ),
    ] {
        let contact = Appointment {
            place: "Room 4".into(),
            with: vec![Id::new(NURSE), Id::new(99)],
            ..Appointment::new(AppointmentKind::Visit, when)
        };
        let document = with([Record::Appointment(Id::new(1), contact)]);
        let written = document.only("Appointment");
        let status = if start.is_null() { "proposed" } else { "booked" };
        assert_eq!(written["status"], status);
        assert_eq!(
            (&written["start"], &written["end"], &written["requestedPeriod"]),
            (&start, &end, &period)
        );
        let participants = written["participant"].as_array().unwrap();
        assert_eq!(participants.len(), 3);
        assert_eq!(
            participants[1],
            json!({"actor": nurse(&document), "status": "needs-action"})
        );
        assert_eq!(
            participants[2]["actor"],
            json!({"type": "Location", "display": "Room 4"})
        );
    }
}

#[test]
fn an_agreement_is_a_task_and_where_it_comes_from_is_told() {
    let agreement = Agreement {
        what: "Call on Friday".into(),
        who: Holder::Member(Id::new(NURSE)),
        with: Some(Id::new(NURSE)),
        at: Some(Id::new(5)),
        on: Some(on(11, 20)),
        ..Agreement::default()
    };
    let contact = Appointment::new(AppointmentKind::Visit, When::On(on(11, 20)));
    let document = with([
        Record::Agreement(Id::new(1), agreement),
        Record::Appointment(Id::new(5), contact),
    ]);
    let task = document.only("Task");
    assert_eq!(task["description"], "Call on Friday");
    assert_eq!(task["basedOn"].as_array().unwrap().len(), 1);
    let provenance = document.of_type("Provenance");
    assert_eq!(provenance.len(), 2);
    assert_eq!(provenance[0]["occurredDateTime"], "2026-11-20");
    assert_eq!(provenance[0]["agent"][1]["who"], nurse(&document));
    let all = provenance[1]["target"].as_array().unwrap().len();
    assert_eq!(all, document.resources().len() - provenance.len());
    assert_eq!(provenance[1]["agent"][0]["type"]["coding"][0]["code"], "author");
}

#[test]
fn what_the_treatment_calls_for_and_nobody_holds_is_an_activity_that_has_nobody() {
    let head = Head {
        made_for: Some(MadeFor {
            audience: Audience::Gp,
            role: None,
            unheld: vec![Area::BloodTests],
            left_out: LeftOut::default(),
        }),
        ..head()
    };
    let mut passport = Passport::default();
    passport.put(Record::Task(Id::new(1), Task::new(Area::Results)));
    let document = Document::read(&write(&passport, &head, &Plain, &TwoAhead));
    let detail = &document.only("CarePlan")["activity"][1]["detail"];
    assert_eq!(detail["code"]["text"], "Area(BloodTests)");
    assert!(document.seen().unwrap().contains("Area(BloodTests)"));
}
