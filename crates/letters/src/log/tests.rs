//! What the log promises about its entries.

use super::*;
use crate::Warning;
use passport::{
    Appointment, AppointmentKind, Coded, Concern, Id, Key, Kind, Member, Record, Role, Unread, When,
};
use time::{Date, Month, Time};

fn entry_of(changes: Vec<Change>) -> Entry {
    Entry {
        at_ms: 1_795_000_000_000,
        changes,
    }
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
    let mut body = vec![VERSION];
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
        read(&Letter::Entry.tagged(&[2, b'?'])),
        Err(LogError::Newer { version: 2 })
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
