//! How entries are kept and given away, and which are refused.

use super::*;
use crate::log::VERSION;

fn json(bytes: &[u8]) -> &str {
    std::str::from_utf8(&bytes[7..]).unwrap()
}

fn tagged(json: &str) -> Vec<u8> {
    super::super::kept::tagged(VERSION, json)
}

/// The entries of a device as they are stored.
fn stored(device: &Device) -> Vec<Vec<u8>> {
    device.book.beyond(&[])
}

#[test]
fn an_entry_says_only_what_changed_and_what_it_was_written_after() {
    let mut phone = Device::begun();
    phone.puts(member(|_| ()));
    phone.puts(member(|member| {
        member.phone.clear();
        member.hours = "8–15".into();
    }));
    phone.writes(vec![Change::Remove(key(Kind::Member))]);
    let stored = stored(&phone);
    let [root, whole, part, gone] = stored.as_slice() else {
        panic!("{}", stored.len())
    };
    let after = |bytes: &[u8]| EntryId::of(bytes).hex();
    assert_eq!(
        json(root),
        r#"{"at":1010,"after":[],"do":[{"is":"patient","called":"Aud"}]}"#
    );
    assert_eq!(
        json(whole),
        format!(
            r#"{{"at":1020,"after":["{}"],"do":[{{"is":"member","id":"1","whole":true,"name":"Kari","phone":"1","role":1,"share":1}}]}}"#,
            after(root)
        )
    );
    assert_eq!(
        json(part),
        format!(
            r#"{{"at":1030,"after":["{}"],"do":[{{"is":"member","id":"1","hours":"8–15","phone":null}}]}}"#,
            after(whole)
        )
    );
    assert_eq!(
        json(gone),
        format!(
            r#"{{"at":1040,"after":["{}"],"do":[{{"is":"member","id":"1","gone":true}}]}}"#,
            after(part)
        )
    );
}

#[test]
fn a_clock_that_was_set_back_goes_on_from_what_is_known() {
    let mut phone = Device::begun();
    phone.at_ms = -5_000;
    phone.writes(vec![called("Aud Marie")]);
    let stored = stored(&phone);
    assert!(
        json(&stored[1]).starts_with(r#"{"at":-4990,"clock":1011,"after":["#),
        "{}",
        json(&stored[1])
    );
    assert_eq!(phone.passport().patient.called, "Aud Marie");
}

#[test]
fn what_came_in_any_order_and_more_than_once_is_taken_once() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    phone.puts(member(|member| member.phone = "3".into()));
    let mut come = phone.book.beyond(&tablet.book.heads());
    assert_eq!(come.len(), 2);
    come.reverse();
    come.extend(come.clone());
    assert_eq!(tablet.book.take(&come).unwrap().new.len(), 2);
    assert_eq!(tablet.book.take(&come).unwrap(), Taken::default());
    assert_eq!(tablet.passport(), phone.passport());
}

#[test]
fn what_was_written_after_something_that_has_not_come_waits() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    phone.puts(member(|member| member.phone = "3".into()));
    let come = phone.book.beyond(&tablet.book.heads());
    let taken = tablet.book.take(&come[1..]).unwrap();
    assert_eq!((taken.new.len(), taken.waiting), (0, 1));
    assert_eq!(tablet.member().phone, "1");
}

#[test]
fn an_entry_of_another_log_is_refused() {
    let (mut phone, mut other) = (Device::begun(), Device::begun().parted(5));
    other.book = Logbook::default();
    other.writes(vec![called("Randi")]);
    assert_eq!(phone.book.take(&stored(&other)), Err(LogError::Another));
    assert_eq!(phone.passport().patient.called, "Aud");
}

#[test]
fn what_cannot_be_an_entry_is_refused_and_nothing_of_what_came_with_it_is_taken() {
    let mut phone = Device::begun();
    phone.puts(member(|_| ()));
    let head = phone.book.heads()[0].hex();
    let after = |rest: &str| format!(r#"{{"at":2000,{rest}"after":["{head}"],"do":[]}}"#);
    let doing = |item: &str| format!(r#"{{"at":2000,"after":["{head}"],"do":[{item}]}}"#);
    let twice = format!(r#"{{"at":2000,"after":["{head}","{head}"],"do":[]}}"#);
    let table = [
        ("no JSON", "{".to_owned()),
        (
            "no list of what it was written after",
            r#"{"at":2000,"do":[]}"#.to_owned(),
        ),
        ("no changes", format!(r#"{{"at":2000,"after":["{head}"]}}"#)),
        (
            "a clock that is not ahead of what it knows",
            after(r#""clock":1020,"#).replace("2000", "0"),
        ),
        ("a clock behind its own moment", after(r#""clock":1999,"#)),
        (
            "a moment beyond the year 9999",
            after(r#""clock":253402300800000,"#),
        ),
        ("what it was written after, twice", twice),
        (
            "a record without what it must have",
            doing(r#"{"is":"member","id":"1","role":null}"#),
        ),
        (
            "a change of a record that nobody wrote",
            doing(r#"{"is":"member","id":"9","name":"X"}"#),
        ),
        (
            "a whole record without what it must have",
            doing(r#"{"is":"member","id":"9","whole":true,"share":1}"#),
        ),
        ("a record without an id", doing(r#"{"is":"member","gone":true}"#)),
        (
            "an entry of version 1 after two",
            r#"{"after":["00","01"],"first":{"at":1,"do":[]}}"#.to_owned(),
        ),
    ];
    let good = tagged(&doing(r#"{"is":"member","id":"1","name":"Another"}"#));
    for (what, json) in table {
        let mut tablet = phone.clone();
        assert_eq!(
            tablet.book.take(&[good.clone(), tagged(&json)]),
            Err(LogError::Unreadable),
            "{what}"
        );
        assert_eq!(tablet.passport(), phone.passport(), "{what}");
        assert_eq!(tablet.book.heads(), phone.book.heads(), "{what}");
        let mut stored = stored(&phone);
        stored.push(tagged(&json));
        assert!(Logbook::read(&stored).is_err(), "{what}");
    }
    assert_eq!(phone.book.take(&[good]).unwrap().new.len(), 1);
}

#[test]
fn a_log_that_misses_an_entry_is_not_read() {
    let (mut phone, _) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    let mut stored = stored(&phone);
    stored.remove(1);
    assert_eq!(Logbook::read(&stored).err(), Some(LogError::Unreadable));
}

#[test]
fn a_log_that_was_read_anew_says_the_same_as_the_one_that_was_written() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    tablet.puts(member(|member| member.phone = "3".into()));
    meet(&mut phone, &mut tablet);
    phone.puts(medicine("Ramipril", "5 mg"));
    let (read, told) = Logbook::read(&stored(&phone)).unwrap();
    assert_eq!(told.iter().map(|told| &told.entry).collect::<Vec<_>>().len(), 5);
    let entries = |told: Vec<Numbered>| told.into_iter().map(|told| told.entry).collect::<Vec<_>>();
    assert_eq!(entries(told), entries(phone.book.told().unwrap()));
    assert_eq!(
        (read.heads(), read.disputes()),
        (phone.book.heads(), phone.book.disputes())
    );
}

#[test]
fn what_another_tab_stored_first_comes_together_with_an_entry_that_did_not_know_it() {
    let mut here = Device::begun();
    here.puts(member(|_| ()));
    let mut there = here.clone();
    let entry =
        |change: fn(&mut Member)| Entry::of(3_000, vec![Change::Put(Box::new(member(change).into()))]);
    let ours = here
        .book
        .write(&entry(|member| member.phone = "2".into()))
        .unwrap();
    let theirs = there
        .book
        .write(&entry(|member| member.hours = "8".into()))
        .unwrap();
    assert_eq!(there.book.stored(&[(3, theirs.clone())]), Ok(true));
    assert_eq!(
        here.book.stored(&[(3, theirs), (4, ours.clone())]),
        Ok(false),
        "all of it is to be told anew"
    );
    assert_eq!(there.book.stored(&[(4, ours.clone())]), Ok(false));
    assert_eq!(here.passport(), there.passport());
    assert_eq!(
        (here.member().phone.as_str(), here.member().hours.as_str()),
        ("2", "8")
    );
    assert_eq!(here.book.number_of(&ours), Some(4));
    assert_eq!(
        here.book.stored(&[(5, ours.clone())]),
        Ok(true),
        "what is stored twice is there once"
    );
    assert_eq!(here.book.number_of(&ours), Some(5));
    let numbers: Vec<u32> = here.book.told().unwrap().iter().map(|told| told.number).collect();
    assert_eq!(numbers.len(), 4);
    assert!(numbers.contains(&5) && !numbers.contains(&4));
}

#[test]
fn an_entry_is_written_by_what_its_writer_knew_though_more_has_come_since() {
    let mut phone = Device::begun();
    phone.puts(member(|_| ()));
    let (known, before) = (phone.book.last, phone.clone());
    phone.puts(member(|member| member.hours = "8".into()));
    let entry = Entry::of(
        9_000,
        vec![Change::Put(Box::new(
            member(|member| member.phone = "2".into()).into(),
        ))],
    );
    let bytes = phone
        .book
        .write_knowing(&|number| number <= known, &entry)
        .unwrap();
    assert_eq!(before.book.write(&entry), Ok(bytes.clone()));
    assert_eq!(phone.book.stored(&[(4, bytes)]), Ok(false));
    assert_eq!(
        (phone.member().phone.as_str(), phone.member().hours.as_str()),
        ("2", "8")
    );
}

#[test]
fn more_strands_than_anybody_has_devices_are_refused() {
    let phone = Device::begun();
    let root = phone.book.heads()[0].hex();
    let fork = |at: i64| tagged(&format!(r#"{{"at":{at},"after":["{root}"],"do":[]}}"#));
    let mut one = phone.clone();
    let few: Vec<Vec<u8>> = (0..200).map(|at| fork(2_000 + at)).collect();
    assert_eq!(one.book.take(&few).unwrap().new.len(), 200);
    let many: Vec<Vec<u8>> = (0..2_000).map(|at| fork(2_000 + at)).collect();
    assert_eq!(phone.clone().book.take(&many), Err(LogError::Unreadable));
}

#[test]
fn an_entry_that_somebody_has_tampered_with_is_read_as_another_or_not_at_all_and_never_panics() {
    let (mut phone, mut tablet) = two(medicine("Ramipril", "5 mg"));
    phone.puts(medicine("Ramipril", "2 mg"));
    tablet.puts(medicine("Ramipril", "10 mg"));
    meet(&mut phone, &mut tablet);
    phone.writes_entry(&Entry {
        by: Some(Id::new(9)),
        ..Entry::of(
            0,
            vec![
                Change::Put(Box::new(allergy("nuts", "").into())),
                called("Aud Marie"),
            ],
        )
    });
    let stored = stored(&phone);
    let (last, before) = stored.split_last().unwrap();
    let json = json(last).as_bytes();
    let mut read = 0;
    for at in 0..json.len() {
        for byte in [b'0', b'9', b'"', b'}', b']', b',', b'-', b'n', 0xff] {
            let mut tampered = vec![VERSION];
            tampered.extend_from_slice(json);
            tampered[at + 1] = byte;
            let log = [before, &[crate::tag::Letter::Entry.tagged(&tampered)]].concat();
            if let Ok((book, told)) = Logbook::read(&log) {
                let _ = (book.disputes(), told);
                read += 1;
            }
        }
    }
    assert!(read > 100, "only {read} were read");
}
