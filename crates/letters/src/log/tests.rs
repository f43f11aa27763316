//! What the log promises about its entries.

use super::*;
use crate::Warning;
use passport::{
    Appointment, AppointmentKind, Area, Audience, Coded, Concern, FollowUp, Frequency, Given, HomePoint, Id,
    Key, Kind, Member, Patient, PrimitiveDateTime, Readiness, Record, ReviewMoment, Role, Rule, SaidKind,
    SelfCheck, SetAside, Sharing, Statement, Talk, Task, Theme, Told, Unread, When,
};
use time::{Date, Month, Time};

fn entry_of(changes: Vec<Change>) -> Entry {
    Entry::of(1_795_000_000_000, changes)
}

fn sample() -> Entry {
    let nurse = Member {
        name: "Åse \"Åsa\" Bjørn".into(),
        ..Member::new(Role::CancerNurse)
    };
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let time = Time::from_hms(9, 30, 0).unwrap();
    let at = When::At {
        date: day,
        from: time,
        until: None,
        zone: "Europe/Oslo".into(),
    };
    entry_of(vec![
        Change::Put(Box::new(Record::Member(Id::new(u64::MAX), nurse))),
        Change::Put(Box::new(Record::Appointment(
            Id::new(2),
            Appointment::new(AppointmentKind::Visit, at),
        ))),
        Change::Remove(Key {
            kind: Kind::Task,
            raw: 255,
        }),
    ])
}

fn tagged(json: &str) -> Vec<u8> {
    let mut body = vec![VERSION_ONE];
    body.extend_from_slice(json.as_bytes());
    Letter::Entry.tagged(&body)
}

#[test]
fn an_entry_is_readable_text_behind_its_tag() {
    let bytes = write(&sample()).unwrap();
    let json = std::str::from_utf8(&bytes[7..]).unwrap();
    assert_eq!(
        json,
        concat!(
            r#"{"at":1795000000000,"do":["#,
            r#"{"is":"member","id":"ffffffffffffffff","name":"Åse \"Åsa\" Bjørn","role":4,"share":1},"#,
            r#"{"is":"appointment","id":"2","type":1,"day":"2026-11-21","from":"09:30","zone":"Europe/Oslo","share":1},"#,
            r#"{"is":"task","id":"ff","gone":true}]}"#
        )
    );
    assert_eq!(
        read(&bytes),
        Ok(Read {
            value: sample(),
            warnings: vec![]
        })
    );
}

#[test]
fn a_damaged_entry_is_never_half_read() {
    let bytes = write(&sample()).unwrap();
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x04;
        assert_eq!(read(&damaged), Err(LogError::Damaged), "byte {at}");
        assert_eq!(read(&bytes[..at]), Err(LogError::Damaged), "cut at {at}");
    }
}

#[test]
fn what_a_newer_version_wrote_is_kept_and_written_back_to_the_letter() {
    let json = r#"{"at":1,"do":[{"is":"concern","id":"1","words":"Tired","share":2,"mood":{"now": 1.50},"levels":"soon"}]}"#;
    let read = read(&tagged(json)).unwrap();
    assert_eq!(read.warnings, [Warning::UnreadableField("levels".into())]);
    let mut concern = Concern {
        words: "Tired".into(),
        ..Concern::default()
    };
    concern.unread = Unread(vec![
        ("mood".into(), "{\"now\": 1.50}".into()),
        ("levels".into(), "\"soon\"".into()),
    ]);
    let expected = entry_of(vec![Change::Put(Box::new(Record::Concern(Id::new(1), concern)))]);
    assert_eq!(read.value.changes, expected.changes);
    assert_eq!(write(&read.value).unwrap(), tagged(json));
}

#[test]
fn a_code_of_a_newer_version_survives() {
    let mut member = Member::new(Role::from_code(999));
    member.closeness = Some(passport::Closeness::from_code(77));
    let entry = entry_of(vec![Change::Put(Box::new(Record::Member(Id::new(1), member)))]);
    assert_eq!(read(&write(&entry).unwrap()).unwrap().value, entry);
}

#[test]
fn a_kind_of_record_from_a_newer_version_is_passed_over_with_a_warning() {
    let json = r#"{"at":1,"do":[{"is":"checkup","id":"1","text":"x"},{"is":"task","id":"1","gone":true}]}"#;
    let read = read(&tagged(json)).unwrap();
    assert_eq!(read.warnings, [Warning::UnknownRecord("checkup".into())]);
    assert_eq!(
        read.value.changes,
        [Change::Remove(Key {
            kind: Kind::Task,
            raw: 1
        })]
    );
}

#[test]
fn text_that_is_not_an_entry_is_refused_though_its_tag_holds() {
    let without_role = r#"{"at":1,"do":[{"is":"member","id":"1","share":1}]}"#;
    let without_sharing = r#"{"at":1,"do":[{"is":"concern","id":"1"}]}"#;
    let without_day = r#"{"at":1,"do":[{"is":"appointment","id":"1","type":1,"share":1}]}"#;
    let without_id = r#"{"at":1,"do":[{"is":"task","gone":true}]}"#;
    for json in [
        "",
        "null",
        "{}",
        "{\"at\":1}",
        without_role,
        without_sharing,
        without_day,
        without_id,
    ] {
        assert_eq!(read(&tagged(json)), Err(LogError::Unreadable), "{json}");
    }
    assert_eq!(read(&Letter::Entry.tagged(&[])), Err(LogError::Unreadable));
}

#[test]
fn a_newer_entry_and_one_too_large_are_told_apart_from_damage() {
    assert_eq!(
        read(&Letter::Entry.tagged(&[3, b'?'])),
        Err(LogError::Newer { version: 3 })
    );
    assert_eq!(read(&vec![0; limits::ENTRY + 1]), Err(LogError::TooLarge));
    let long = Member {
        name: "x".repeat(limits::ENTRY),
        ..Member::new(Role::Gp)
    };
    let entry = entry_of(vec![Change::Put(Box::new(Record::Member(Id::new(1), long)))]);
    assert_eq!(write(&entry), Err(LogError::TooLarge));
}

#[test]
fn deep_nesting_is_kept_without_being_followed() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let json = format!(r#"{{"at":1,"do":[{{"is":"patient","called":"A","x":{deep}}}]}}"#);
    let Change::Patient(patient) = &read(&tagged(&json)).unwrap().value.changes[0] else {
        panic!("no patient")
    };
    assert_eq!(patient.unread, Unread(vec![("x".into(), deep)]));
}

fn json_of(record: Record) -> String {
    let bytes = write(&entry_of(vec![Change::Put(Box::new(record))])).unwrap();
    let json = std::str::from_utf8(&bytes[7..]).unwrap();
    let record = json.strip_prefix(r#"{"at":1795000000000,"do":["#);
    record
        .and_then(|json| json.strip_suffix("]}"))
        .unwrap()
        .to_owned()
}

fn record_of(json: &str) -> Record {
    let read = read(&tagged(&format!(r#"{{"at":1,"do":[{json}]}}"#))).unwrap();
    assert_eq!(read.warnings, [], "{json}");
    match read.value.changes.into_iter().next() {
        Some(Change::Put(record)) => *record,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_entry_from_before_there_was_more_reads_as_it_did() {
    let json = concat!(
        r#"{"at":1,"do":[{"is":"patient","called":"Aud"},"#,
        r#"{"is":"concern","id":"1","words":"Tired","share":2},"#,
        r#"{"is":"appointment","id":"1","type":1,"day":"2026-11-21","share":1},"#,
        r#"{"is":"medicine","id":"1","name":"Ramipril","share":2}]}"#
    );
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let concern = Concern {
        words: "Tired".into(),
        ..Concern::default()
    };
    let medicine = passport::Medicine {
        name: "Ramipril".into(),
        ..passport::Medicine::default()
    };
    let patient = Patient {
        called: "Aud".into(),
        ..Patient::default()
    };
    let expected = [
        Record::Concern(Id::new(1), concern),
        Record::Appointment(
            Id::new(1),
            Appointment::new(AppointmentKind::Visit, When::On(day)),
        ),
        Record::Medicine(Id::new(1), medicine),
    ];
    let puts = expected.map(|record| Change::Put(Box::new(record)));
    let all: Vec<Change> = [Change::Patient(Box::new(patient))]
        .into_iter()
        .chain(puts)
        .collect();
    let read = read(&tagged(json)).unwrap();
    assert_eq!(read.value.changes, all);
    assert_eq!(write(&read.value).unwrap(), tagged(json));
}

#[test]
fn one_person_stands_beside_the_rule_and_nobody_else_does() {
    let shared = |sharing| {
        let task = Task {
            sharing,
            ..Task::new(Area::Results)
        };
        json_of(Record::Task(Id::new(1), task))
    };
    let begin = r#"{"is":"task","id":"1","area":7,"phase":1,"state":1"#;
    for (sharing, end) in [
        (Sharing::Everyone, r#","share":1}"#),
        (Sharing::OnlyMe, r#","share":3}"#),
        (
            Sharing::OnePerson(Id::new(171)),
            r#","share":4,"share_with":"ab"}"#,
        ),
        (Sharing::Unknown(9), r#","share":9}"#),
    ] {
        assert_eq!(shared(sharing), format!("{begin}{end}"));
        assert_eq!(record_of(&shared(sharing)).sharing(), sharing);
    }
    // One person without a person is nobody.
    assert_eq!(
        record_of(&format!(r#"{begin},"share":4}}"#)).sharing(),
        Sharing::OnlyMe
    );
}

#[test]
fn whom_a_newer_rule_is_about_is_kept_and_written_back() {
    let json = r#"{"is":"task","id":"1","area":7,"phase":1,"state":1,"share":9,"share_with":"ab"}"#;
    let record = record_of(json);
    assert_eq!(record.sharing(), Sharing::Unknown(9));
    assert_eq!(json_of(record), json);
}

#[test]
fn a_consultation_stands_in_its_appointment() {
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let key = |kind, raw| Key { kind, raw };
    let appointment = Appointment {
        themes: vec![Theme::Medicines, Theme::from_code(40)],
        home: vec![
            (HomePoint::Letter, Readiness::Missing),
            (HomePoint::Transport, Readiness::InPlace),
        ],
        talk: Talk {
            order: vec![key(Kind::Concern, 0xab12), key(Kind::Question, 1)],
            firsts: vec![key(Kind::Concern, 0xab12)],
            present: vec![Id::new(5)],
            minutes: Some(20),
            began_ms: Some(-1),
            raised: vec![key(Kind::Question, 1)],
            summary: "Wait".into(),
            follow_up: Some(FollowUp::Both),
            closed_ms: Some(1_795_000_000_000),
        },
        ..Appointment::new(AppointmentKind::SharedConsultation, When::On(day))
    };
    let record = Record::Appointment(Id::new(1), appointment);
    let json = json_of(record.clone());
    assert_eq!(
        json,
        concat!(
            r#"{"is":"appointment","id":"1","type":4,"day":"2026-11-21","themes":[7,40],"#,
            r#""order":["concern:ab12","question:1"],"first":["concern:ab12"],"present":["5"],"minutes":20,"began":-1,"#,
            r#""raised":["question:1"],"summary":"Wait","follow_up":3,"closed":1795000000000,"home":[[1,2],[11,1]],"share":1}"#
        )
    );
    assert_eq!(record_of(&json), record);
}

#[test]
fn what_the_patient_notes_about_care_itself_is_kept_whole() {
    let on = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let unread = Unread::default;
    let review = passport::Review {
        moment: ReviewMoment::GoingHome,
        on,
        at_ms: 1_795_000_000_000,
        note: "Better".into(),
        unread: unread(),
    };
    let self_check = SelfCheck {
        on,
        answers: vec![(Statement::WholePicture, Frequency::Seldom)],
        unread: unread(),
    };
    let set_aside = SetAside {
        rule: Rule::NoCoordinator,
        about: Some(Key {
            kind: Kind::SelfCheck,
            raw: 16,
        }),
        area: Some(Area::Transport),
        facts: u64::MAX,
        why: "Not now".into(),
        on,
        unread: unread(),
    };
    let given = Given {
        letter: u64::MAX,
        check: 31,
        written: PrimitiveDateTime::new(on, Time::from_hms(9, 30, 0).unwrap()),
        audience: Audience::Gp,
        person: Some(Id::new(2)),
        records: vec![Id::<Task>::new(16).key(Kind::Task)],
        unread: unread(),
    };
    let told = Told {
        reply: 255,
        item: 3,
        what: SaidKind::Heard,
        about: Some(Id::<Concern>::new(17).key(Kind::Concern)),
        words: "Friday".into(),
        name: "Moe".into(),
        role: Role::Gp,
        service: "Storgata".into(),
        by: Some(Id::new(2)),
        said_on: on,
        on,
        unread: unread(),
    };
    let table = [
        (
            Record::Given(Id::new(1), given),
            r#"{"is":"given","id":"1","letter":"ffffffffffffffff","check":"1f","written":"2026-11-21T09:30","audience":1,"person":"2","records":["task:10"]}"#,
        ),
        (
            Record::Told(Id::new(1), told),
            r#"{"is":"told","id":"1","reply":"ff","item":3,"what":4,"about":"concern:11","words":"Friday","name":"Moe","role":1,"service":"Storgata","by":"2","said_on":"2026-11-21","on":"2026-11-21"}"#,
        ),
        (
            Record::Review(Id::new(1), review),
            r#"{"is":"review","id":"1","moment":5,"on":"2026-11-21","at":1795000000000,"note":"Better"}"#,
        ),
        (
            Record::SelfCheck(Id::new(1), self_check),
            r#"{"is":"self-check","id":"1","on":"2026-11-21","answers":[[4,3]]}"#,
        ),
        (
            Record::SetAside(Id::new(1), set_aside),
            r#"{"is":"set-aside","id":"1","rule":5,"about":"self-check:10","area":17,"facts":"ffffffffffffffff","why":"Not now","on":"2026-11-21"}"#,
        ),
    ];
    for (record, json) in table {
        assert_eq!(json_of(record.clone()), json);
        assert_eq!(record_of(json), record);
        // Without its day it means nothing.
        let without = json
            .replace(r#""on":"2026-11-21""#, r#""off":1"#)
            .replace(r#""written":"2026-11-21T09:30""#, r#""off":1"#);
        let entry = format!(r#"{{"at":1,"do":[{without}]}}"#);
        assert_eq!(read(&tagged(&entry)), Err(LogError::Unreadable), "{without}");
    }
}
