//! Logs that began before entries said what they were written after.

use super::*;
use crate::log;

/// An entry as version 1 kept it.
fn first(at_ms: i64, change: Change) -> Vec<u8> {
    log::write(&Entry::of(at_ms, vec![change])).unwrap()
}

fn put(record: impl Into<Record>) -> Change {
    Change::Put(Box::new(record.into()))
}

fn device(stored: &[Vec<u8>]) -> Device {
    let (book, _) = Logbook::read(stored).unwrap();
    Device { book, at_ms: 9_000 }
}

fn common() -> Vec<Vec<u8>> {
    vec![first(1_000, called("Aud")), first(1_010, put(member(|_| ())))]
}

#[test]
fn a_log_of_version_1_says_what_it_always_said() {
    let mut stored = common();
    stored.push(first(5, put(member(|member| member.phone = "2".into()))));
    stored.push(first(6, Change::Remove(key(Kind::Task))));
    let (_, told) = Logbook::read(&stored).unwrap();
    for (bytes, (told, number)) in stored.iter().zip(told.iter().zip(1..)) {
        assert_eq!(told.entry, log::read(bytes).unwrap().value);
        assert_eq!(told.number, number);
    }
}

#[test]
fn it_goes_on_in_version_2() {
    let mut phone = device(&common());
    phone.puts(member(|member| member.phone = "2".into()));
    assert_eq!(phone.member().phone, "2");
    let mut stored = common();
    stored.push(phone.book.beyond(&[]).pop().unwrap());
    assert_eq!(device(&stored).passport(), phone.passport());
}

#[test]
fn two_devices_that_parted_in_version_1_come_together_by_what_each_changed() {
    let with = |record: (Id<Member>, Member), at_ms| {
        let mut stored = common();
        stored.push(first(at_ms, put(record)));
        stored
    };
    let hours = |member: &mut Member| member.hours = "8".into();
    let phones = with(member(hours), 2_000);
    let tablets = with(member(|member| member.phone = "2".into()), 3_000);
    let (mut phone, mut tablet) = (device(&phones), device(&tablets));
    let new = phone.takes(&tablet).new;
    assert_eq!(new.len(), 1, "the beginning is the same on both");
    tablet.takes(&phone);
    assert_eq!(phone.passport(), tablet.passport());
    assert_eq!(
        (phone.member().hours.as_str(), phone.member().phone.as_str()),
        ("8", "2")
    );
    assert_eq!(phone.book.disputes(), []);
    // What came is stored behind what was there, and read again.
    let stored = [phones, new].concat();
    assert_eq!(device(&stored).passport(), phone.passport());
    assert_eq!(device(&stored).book.heads(), phone.book.heads());
}

#[test]
fn an_entry_of_version_1_that_writes_a_record_twice_has_changed_what_it_says_last() {
    let mut stored = common();
    let twice = vec![
        put(member(|member| member.phone = "5".into())),
        put(member(|_| ())),
    ];
    stored.push(log::write(&Entry::of(2_000, twice)).unwrap());
    let mut other = common();
    other.push(first(1_500, put(member(|member| member.hours = "8".into()))));
    let mut phone = device(&stored);
    phone.takes(&device(&other));
    assert_eq!(
        (phone.member().phone.as_str(), phone.member().hours.as_str()),
        ("1", "8")
    );
}

#[test]
fn an_app_that_knew_no_version_2_and_wrote_behind_it_was_a_writer_apart() {
    let mut phone = device(&common());
    phone.puts(member(|member| member.phone = "2".into()));
    let mut stored = common();
    stored.push(phone.book.beyond(&[]).pop().unwrap());
    stored.push(first(9_500, put(member(|member| member.hours = "8".into()))));
    let both = device(&stored).member();
    assert_eq!((both.hours.as_str(), both.phone.as_str()), ("8", "2"));
}

#[test]
fn a_moment_that_there_is_not_stops_nobody_from_writing() {
    let stored = vec![
        first(i64::MAX, called("Aud")),
        first(i64::MAX - 1, called("Aud Marie")),
    ];
    let mut phone = device(&stored);
    phone.puts(member(|_| ()));
    phone.writes_entry(&Entry::of(i64::MAX, vec![called("Randi")]));
    assert_eq!(phone.passport().patient.called, "Randi");
}
