//! Files of other programs, damaged in every way: whatever the bytes are, reading ends, with a result or one error, and what it yields is
//! no longer than a passport holds.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use letters::calendar::Clocks;
use letters::incoming::{Format, Here, format_of, look_through, read};
use letters::{clean, limits};
use passport::{Date, Month, Passport, PrimitiveDateTime, Record, sift};
use proptest::prelude::*;

struct Anywhere;

impl Clocks for Anywhere {
    fn ahead(&self, zone: &str, _: PrimitiveDateTime) -> Option<i32> {
        (!zone.is_empty()).then_some(3_600)
    }
}

const HERE: Here<'static> = Here {
    zone: "Europe/Oslo",
    clocks: &Anywhere,
};

const FORMATS: [Format; 3] = [Format::Calendar, Format::Contacts, Format::Fhir];

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Kontroll hos Åse\\, rom 2\r\nDTSTART;TZID=X:20260312T103000\r\nDURATION:PT45M\r\nRRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=4\r\nDESCRIPTION:Ta med\\n me\r\n disinlisten\r\nORGANIZER;CN=\"A;B\":mailto:a@b.no\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const CONTACTS: &str = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bj=C3=B8rn;=C3=85=\r\nse;;Dr\r\nTEL;CELL;PREF:+47 22 33 44 55;ext=1\r\nTEL;WORK:22\r\nORG:A\\;B;C\r\nTITLE:Fastlege\r\nEMAIL:a@b.no\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Two\r\nEND:VCARD\r\n";

const RECORDS: &str = r##"{"resourceType":"Bundle","type":"document","entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","name":[{"family":"X","given":["Y"]}],"birthDate":"1954-04-03"}},{"resource":{"resourceType":"MedicationStatement","status":"active","contained":[{"resourceType":"Medication","id":"m","code":{"text":"M\u00f8"}}],"medicationReference":{"reference":"#m"},"dosage":[{"text":"1"}]}},{"resource":{"resourceType":"AllergyIntolerance","code":{"coding":[{"display":"Nuts"}]},"reaction":[{"manifestation":[{"text":"Hives"}]}]}},{"resource":{"resourceType":"Appointment","status":"booked","start":"2026-12-01T09:30:00+01:00","description":"CT","participant":[{"actor":{"display":"x"}}]}}]}"##;

const LETTER: &str = "Du har time torsdag 12. mars 2026 kl. 10.30–11.15. Ring +47 22 33 44 55 / 020 7946 0958.\nDato: 12/3-26 at 2.30 pm";

fn today() -> Date {
    Date::from_calendar_date(2026, Month::February, 20).unwrap()
}

/// Reads bytes as everything, and looks at what comes of it.
fn read_as_everything(bytes: &[u8]) {
    let _ = format_of(bytes);
    for format in FORMATS {
        let Ok(incoming) = read(bytes, format, HERE) else {
            continue;
        };
        assert!(incoming.offers.len() <= limits::OFFERS && incoming.not_taken.len() <= limits::OFFERS + 1);
        for offer in &incoming.offers {
            for text in texts(&offer.record) {
                assert!(text.len() <= limits::TEXT, "{text}");
                assert_eq!(clean(text), *text, "a text is not clean");
            }
        }
        let sifted = sift(&incoming, &Passport::default());
        assert_eq!(sifted.offers.len(), incoming.offers.len());
    }
    let found = look_through(&String::from_utf8_lossy(bytes), today());
    assert!(found.days.len() <= 12 && found.times.len() <= 12 && found.phones.len() <= 12);
}

fn texts(record: &Record) -> Vec<&String> {
    match record {
        Record::Appointment(_, one) => vec![&one.place, &one.purpose, &one.getting_there],
        Record::Member(_, one) => vec![&one.name, &one.service, &one.phone, &one.second_phone, &one.email],
        Record::Allergy(_, one) => vec![&one.to, &one.reaction],
        Record::Medicine(_, one) => vec![&one.name, &one.dose, &one.purpose],
        Record::Condition(_, one) => vec![&one.what, &one.since, &one.note],
        other => panic!("nobody offers {other:?}"),
    }
}

#[test]
fn every_whole_file_is_read() {
    for (file, format, count) in [
        (CALENDAR, Format::Calendar, 1),
        (CONTACTS, Format::Contacts, 2),
        (RECORDS, Format::Fhir, 3),
    ] {
        assert_eq!(format_of(file.as_bytes()), Some(format));
        assert_eq!(read(file.as_bytes(), format, HERE).unwrap().offers.len(), count);
        read_as_everything(file.as_bytes());
    }
    assert_eq!(format_of(LETTER.as_bytes()), None);
}

#[test]
fn a_file_that_breaks_off_anywhere_or_loses_any_byte_is_read_or_refused() {
    for file in [CALENDAR, CONTACTS, RECORDS, LETTER] {
        let bytes = file.as_bytes();
        for at in 0..bytes.len() {
            read_as_everything(&bytes[..at]);
            let mut without = bytes.to_vec();
            without.remove(at);
            read_as_everything(&without);
        }
    }
}

#[test]
fn a_file_that_is_all_of_one_thing_is_read_or_refused_soon() {
    let card = "BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n".repeat(5_000);
    let event = "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20260312\r\nEND:VEVENT\r\n".repeat(5_000);
    let calendar = format!("BEGIN:VCALENDAR\r\n{event}END:VCALENDAR");
    let entry = r#"{"resource":{"resourceType":"Condition","code":{"text":"x"}}},"#.repeat(5_000);
    let bundle = format!(r#"{{"resourceType":"Bundle","entry":[{}null]}}"#, entry);
    let folded = format!(
        "BEGIN:VCARD\r\nFN:x\r\nNOTE;ENCODING=QUOTED-PRINTABLE:={}",
        "\r\n=".repeat(300_000)
    );
    let deep = "[".repeat(1_000_000);
    for file in [card, calendar, bundle, folded, deep] {
        read_as_everything(file.as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_as_everything(&bytes);
    }

    #[test]
    fn any_damage_to_a_file_is_read_or_refused(
        which in 0..4_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..12),
    ) {
        let mut bytes = [CALENDAR, CONTACTS, RECORDS, LETTER][which].as_bytes().to_vec();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => {
                    let part: Vec<u8> = bytes[at..(at + 40).min(bytes.len())].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        read_as_everything(&bytes);
    }
}
