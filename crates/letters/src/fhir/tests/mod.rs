//! What stands in a bundle, for any passport. Whether it is FHIR is for others to say: `tests/readers`.

mod care;
mod document;
mod illness;
mod plain;
mod secrecy;
mod xhtml;

use super::*;
use crate::clean;
use document::Document;
use passport::generated::{moment, passport, summary};
use passport::{Date, Id, Member, Month, Record, Role, Time};
use plain::{Plain, texts};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A place whose clocks are two hours ahead all year round. No other is known.
struct TwoAhead;

impl Clocks for TwoAhead {
    fn ahead(&self, zone: &str, _: PrimitiveDateTime) -> Option<i32> {
        (zone == "Europe/Oslo").then_some(7_200)
    }
}

fn on(month: u8, day: u8) -> Date {
    Date::from_calendar_date(2026, Month::try_from(month).unwrap(), day).unwrap()
}

fn head() -> Head {
    Head {
        written: PrimitiveDateTime::new(on(11, 21), Time::from_hms(9, 30, 0).unwrap()),
        zone: "Europe/Oslo".into(),
        language: Language::Bokmal,
        made_for: None,
        sample: false,
        namespace: 7,
    }
}

fn document(passport: &Passport) -> Document {
    Document::read(&write(passport, &head(), &Plain, &TwoAhead))
}

/// A text without what is between words, and without what keeps it from being Markdown.
fn squeezed(text: &str) -> String {
    let text = clean(text).replace('\\', "");
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

/// The texts of the patient's own record that are in the narrative alone.
fn story(passport: &Passport) -> Vec<&String> {
    let patient = &passport.patient;
    vec![
        &patient.matters,
        &patient.in_one_sentence,
        &patient.right_now,
        &patient.communication,
        &patient.children,
    ]
}

const NURSE: u64 = 1;

/// A passport with a nurse and these records.
fn with(records: impl IntoIterator<Item = Record>) -> Document {
    let nurse = Member {
        name: "Åse".into(),
        service: "Ward 3".into(),
        phone: "22 33 44 55".into(),
        ..Member::new(Role::CancerNurse)
    };
    let mut passport = Passport::default();
    passport.put(Record::Member(Id::new(NURSE), nurse));
    for record in records {
        passport.put(record);
    }
    document(&passport)
}

/// What points at the nurse.
fn nurse(document: &Document) -> Value {
    let id = document.only("PractitionerRole")["id"].as_str().unwrap();
    json!({"reference": format!("urn:uuid:{id}"), "display": "Åse"})
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn every_passport_becomes_a_document_in_which_everything_leads_somewhere(
        passport in passport(), written in moment(), sample in any::<bool>(),
    ) {
        let head = Head { written, sample, ..head() };
        let document = Document::read(&write(&passport, &head, &Plain, &TwoAhead));
        prop_assert_eq!(document.wrongs(), Vec::<String>::new());
        prop_assert_eq!(&document.resources()[0]["resourceType"], "Composition");
    }

    #[test]
    fn every_summary_becomes_a_document_in_which_everything_leads_somewhere(summary in summary()) {
        let head = Head {
            written: summary.written,
            made_for: crate::portable::Head::of(&summary).made_for,
            ..head()
        };
        let document = Document::read(&write(&summary.view, &head, &Plain, &TwoAhead));
        prop_assert_eq!(document.wrongs(), Vec::<String>::new());
        // A summary has been through everything that a passport goes through here.
        prop_assert_eq!(handed_on(&summary.view), summary.view);
    }

    #[test]
    fn nothing_that_is_handed_on_is_lost(passport in passport()) {
        let document = document(&passport);
        let texts_there: String = document.texts().into_iter().map(|text| squeezed(text) + "\n").collect();
        let seen = squeezed(&document.seen().unwrap());
        for record in handed_on(&passport).records() {
            for text in texts(&record) {
                let text = squeezed(&text);
                prop_assert!(texts_there.contains(&text), "{:?} is in no resource: {:?}", text, record);
                prop_assert!(seen.contains(&text), "{:?} is not to be read: {:?}", text, record);
            }
        }
        for text in story(&passport) {
            prop_assert!(seen.contains(&squeezed(text)), "{:?} is not in the story", text);
        }
    }

    #[test]
    fn twice_the_same_is_twice_the_same_and_a_new_record_renames_none(passport in passport(), record in passport::generated::record()) {
        let once = write(&passport, &head(), &Plain, &TwoAhead);
        prop_assert_eq!(&once, &write(&passport, &head(), &Plain, &TwoAhead));
        let mut more = passport.clone();
        let is_new = more.put(record.clone()).is_none();
        // A member who comes in between changes what others say of them, and one who is hidden what others may say.
        if is_new && !matches!(record, Record::Member(..)) {
            let (before, after) = (Document::read(&once), document(&more));
            let kept = after.urls();
            let lost: Vec<&str> = before.urls().into_iter().filter(|url| !kept.contains(url)).collect();
            prop_assert_eq!(lost, Vec::<&str>::new());
        }
        let elsewhere = Head { namespace: 8, ..head() };
        let elsewhere = Document::read(&write(&passport, &elsewhere, &Plain, &TwoAhead));
        let once = Document::read(&once);
        prop_assert!(elsewhere.urls().iter().all(|url| !once.urls().contains(url)));
    }
}
