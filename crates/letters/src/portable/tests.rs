//! What a portable passport holds to: that it comes back, that every fault is named, and that its schema says the same.

use super::*;
use crate::{Warning, clean};
use passport::generated;
use passport::{
    Allergy, Change, Date, Holder, Id, Language, Member, Month, PrimitiveDateTime, Record, Role, Task, Time,
    Unread,
};
use proptest::prelude::*;

fn head() -> Head {
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    Head::new(
        PrimitiveDateTime::new(day, Time::from_hms(9, 30, 0).unwrap()),
        Language::Bokmal,
    )
}

/// The smallest passport, with these fields beside its head.
fn around(fields: &str) -> String {
    format!(
        r#"{{"format": "red-thread passport", "version": 1, "written": "2026-11-21T09:30", "language": "nb",
            "patient": {{}}{fields}}}"#
    )
}

fn fault(json: &str) -> PortableError {
    read(json).expect_err(json)
}

/// The same passport with every text as it is shown: what the log keeps, read again from what the log's JSON says cleaned.
fn cleaned(passport: &Passport) -> Passport {
    let changes = passport
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    let mut changes: Vec<Change> = changes.collect();
    changes.push(Change::Patient(Box::new(passport.patient.clone())));
    let mut result = Passport::default();
    for mut change in changes {
        crate::log::mark::clean(&mut change);
        // What holds keys is never written where it can be read.
        if change.key().is_none_or(|key| !key.kind.is_secret()) {
            result.apply(change);
        }
    }
    result
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_passport_comes_back_with_its_texts_cleaned(passport in generated::passport()) {
        let json = write(&passport, &head()).unwrap();
        let read = read(&json).unwrap();
        prop_assert_eq!(&read.value.head, &head());
        prop_assert_eq!(&read.value.passport, &cleaned(&passport));
        let again = write(&read.value.passport, &head()).unwrap();
        prop_assert_eq!(super::read(&again).unwrap().value, read.value);
    }

    #[test]
    fn every_summary_comes_back_with_its_head(summary in generated::summary()) {
        let json = write(&summary.view, &Head::of(&summary)).unwrap();
        let read = read(&json).unwrap().value;
        prop_assert_eq!(&read.head, &Head::of(&summary));
        prop_assert_eq!(read.passport, cleaned(&summary.view));
    }

    #[test]
    fn a_damaged_file_is_read_whole_or_not_at_all(
        passport in generated::passport(), at in any::<prop::sample::Index>(), with in any::<char>(),
    ) {
        let json = write(&passport, &head()).unwrap();
        // The line end behind it is no part of it.
        let mut letters: Vec<char> = json.trim_end().chars().collect();
        let at = at.index(letters.len());
        letters[at] = with;
        let damaged: String = letters.iter().collect();
        let cut: String = letters[..at].iter().collect();
        let _ = read(&damaged);
        prop_assert!(read(&cut).is_err());
    }
}

#[test]
fn a_passport_is_laid_out_for_people() {
    let mut passport = Passport::default();
    passport.patient.called = "Randi".into();
    passport.put(Record::Member(
        Id::new(0x1f),
        Member {
            name: "Åse".into(),
            ..Member::new(Role::Gp)
        },
    ));
    let expected = r#"{
  "format": "red-thread passport",
  "version": 1,
  "written": "2026-11-21T09:30",
  "language": "nb",
  "patient": {
    "called": "Randi"
  },
  "members": [
    {
      "id": "1f",
      "name": "Åse",
      "role": "gp",
      "share": "everyone"
    }
  ]
}
"#;
    assert_eq!(write(&passport, &head()).unwrap(), expected);
}

#[test]
fn what_is_no_passport_is_refused_with_its_reason() {
    let long = " ".repeat(limits::PORTABLE + 1);
    let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
    let wide = around(&format!(
        r#","newer":{{{}"a":1}}"#,
        r#""a":1,"#.repeat(limits::FIELDS)
    ));
    let many = format!(r#","allergies":[{}{{}}]"#, "{},".repeat(limits::RECORDS));
    let table = [
        ("", PortableError::NotJson { line: 1, column: 0 }),
        ("{\n \"a\" 1}", PortableError::NotJson { line: 2, column: 6 }),
        ("[]", PortableError::NotAPassport),
        ("{}", PortableError::NotAPassport),
        (r#"{"format":"fhir","version":1}"#, PortableError::NotAPassport),
        (
            r#"{"format":"red-thread passport","version":2,"new":[]}"#,
            PortableError::Newer { version: 2 },
        ),
        (long.as_str(), PortableError::TooLarge),
        (deep.as_str(), PortableError::TooDeep),
        (&around(&many), PortableError::TooManyRecords),
        (wide.as_str(), PortableError::TooManyFields),
    ];
    for (json, expected) in table {
        assert_eq!(fault(json), expected, "{:.60}", json);
    }
}

/// What is wrong in each of these, and where.
const WRONG: [(&str, &str); 29] = [
    (
        r#","tasks":[{"id":"1","area":"results","phase":"now","state":"agreed","share":"everyone","lead":5}]"#,
        "tasks[0].lead",
    ),
    (
        r#","allergies":[{"id":"1","share":"everyone"},{"share":"everyone"}]"#,
        "allergies[1].id",
    ),
    (
        r#","allergies":[{"id":"1","share":"everyone"},{"id":"1","share":"everyone"}]"#,
        "allergies[1].id",
    ),
    (
        r#","allergies":[{"id":"xyz","share":"everyone"}]"#,
        "allergies[0].id",
    ),
    (
        r#","allergies":[{"id":"11112222333344445","share":"everyone"}]"#,
        "allergies[0].id",
    ),
    (r#","allergies":[{"id":1,"share":"everyone"}]"#, "allergies[0].id"),
    (r#","allergies":[{"id":"1"}]"#, "allergies[0].share"),
    (
        r#","allergies":[{"id":"1","share":"nobody"}]"#,
        "allergies[0].share",
    ),
    (r#","allergies":[{"id":"1","share":70000}]"#, "allergies[0].share"),
    (
        r#","allergies":[{"id":"1","share":"everyone","to":7}]"#,
        "allergies[0].to",
    ),
    (
        r#","allergies":[{"id":"1","share":"everyone","to":null}]"#,
        "allergies[0].to",
    ),
    (r#","allergies":[7]"#, "allergies[0]"),
    (r#","allergies":{}"#, "allergies"),
    (
        r#","agreements":[{"id":"1","share":"everyone","by":"soon"}]"#,
        "agreements[0].by",
    ),
    (
        r#","agreements":[{"id":"1","share":"everyone","by":"2026-13-01"}]"#,
        "agreements[0].by",
    ),
    (
        r#","goals":[{"id":"1","share":"everyone","reached":"yes"}]"#,
        "goals[0].reached",
    ),
    (
        r#","concerns":[{"id":"1","share":"everyone","levels":[["2026-11-21",11]]}]"#,
        "concerns[0].levels",
    ),
    (
        r#","concerns":[{"id":"1","share":"everyone","to":["1"]}]"#,
        "concerns[0].to",
    ),
    (
        r#","appointments":[{"id":"1","type":"visit","share":"everyone"}]"#,
        "appointments[0].day",
    ),
    (
        r#","appointments":[{"id":"1","type":"visit","day":"2026-11-21","from":"9:30","share":"everyone"}]"#,
        "appointments[0].from",
    ),
    (
        r#","appointments":[{"id":"1","type":"visit","day":"2026-11-21","minutes":300,"share":"everyone"}]"#,
        "appointments[0].minutes",
    ),
    (
        r#","appointments":[{"id":"1","type":"visit","day":"2026-11-21","themes":["weather"],"share":"everyone"}]"#,
        "appointments[0].themes",
    ),
    (
        r#","appointments":[{"id":"1","type":"visit","day":"2026-11-21","order":["thing:1"],"share":"everyone"}]"#,
        "appointments[0].order",
    ),
    (
        r#","self_checks":[{"id":"1","on":"2026-11-21","answers":[[1,2,3]]}]"#,
        "self_checks[0].answers",
    ),
    (
        r#","reviews":[{"id":"1","moment":"every-three-months","on":"2026-11-21","at":1.5}]"#,
        "reviews[0].at",
    ),
    (r#","sample":"yes""#, "sample"),
    (r#","for":"the world""#, "for"),
    (r#","for":"gp","left_out":[["things",1]]"#, "left_out"),
    (
        r#","allergies":[{"id":"1","share":"everyone","newer":[]}]"#,
        "allergies[0].newer",
    ),
];

#[test]
fn a_fault_names_its_place() {
    for (fields, expected) in WRONG {
        match fault(&around(fields)) {
            PortableError::At { place, .. } => assert_eq!(place, expected, "{fields}"),
            other => panic!("{fields}: {other}"),
        }
    }
    let long = format!(
        r#","wishes":[{{"id":"1","about":"something-else","share":"everyone","words":"{}"}}]"#,
        "x".repeat(4097)
    );
    assert_eq!(
        fault(&around(&long)),
        PortableError::at("wishes[0].words", Fault::TextTooLong)
    );
    assert_eq!(
        fault(&around(r#","goals":[],"goals":[]"#)),
        PortableError::at("goals", Fault::Twice)
    );
    let no_patient =
        r#"{"format":"red-thread passport","version":1,"written":"2026-11-21T09:30","language":"nb"}"#;
    assert_eq!(fault(no_patient), PortableError::at("patient", Fault::Missing));
}

#[test]
fn a_fault_reads_as_a_sentence() {
    let said = fault(&around(
        r#","agreements":[{"id":"1","share":"everyone","by":"soon"}]"#,
    ))
    .to_string();
    assert_eq!(
        said,
        "agreements[0].by: here belongs a day, such as \"2026-11-21\"."
    );
}

#[test]
fn what_a_newer_version_wrote_is_kept_and_warned_of() {
    let json = around(
        r#","allergies":[{"id":"1","share":"everyone","dose":{"mg": 1.50},"gone":true}],"gadgets":[{}]"#,
    );
    let read = read(&json).unwrap();
    let unreadable = |place: &str| Warning::UnreadableField(place.into());
    assert_eq!(
        read.warnings,
        [
            unreadable("allergies[0].dose"),
            unreadable("allergies[0].gone"),
            Warning::UnknownRecord("gadgets".into())
        ]
    );
    let allergy = read.value.passport.allergies.get(Id::new(1)).unwrap();
    // A field that would take the record out of the log is not kept.
    assert_eq!(
        allergy.unread,
        Unread(vec![("dose".into(), "{\"mg\": 1.50}".into())])
    );
}

#[test]
fn a_field_that_this_version_could_not_read_does_not_make_the_file_unreadable() {
    let mut passport = Passport::default();
    let unread = Unread(vec![
        ("to".into(), "{\"newer\": 1}".into()),
        ("also".into(), "2".into()),
    ]);
    passport.put(Record::Allergy(
        Id::new(1),
        Allergy {
            unread: unread.clone(),
            ..Allergy::default()
        },
    ));
    let read = read(&write(&passport, &head()).unwrap()).unwrap();
    let kept = &read.value.passport.allergies.get(Id::new(1)).unwrap().unread.0;
    assert!(unread.0.iter().all(|field| kept.contains(field)), "{kept:?}");
}

#[test]
fn a_reference_to_nobody_is_warned_of_and_kept() {
    let json = around(
        r#","tasks":[{"id":"1","area":"results","phase":"now","state":"agreed","share":"everyone","lead":"9","helpers":["8"]}]"#,
    );
    let read = read(&json).unwrap();
    let missing = |place: &str| Warning::MissingRecord(place.into());
    assert_eq!(
        read.warnings,
        [missing("tasks[0].lead"), missing("tasks[0].helpers")]
    );
    let task = read.value.passport.tasks.get(Id::new(1)).unwrap();
    assert_eq!(task.lead, Holder::Member(Id::new(9)));
}

#[test]
fn nothing_is_written_that_could_not_be_read() {
    let mut passport = Passport::default();
    passport.put(Record::Task(
        Id::new(1),
        Task {
            what: "x".repeat(4097),
            ..Task::new(passport::Area::Results)
        },
    ));
    assert_eq!(
        write(&passport, &head()),
        Err(PortableError::at("tasks[0].what", Fault::TextTooLong))
    );
    let mut many = Passport::default();
    for id in 0..2001 {
        many.put(Record::Allergy(Id::new(id), Allergy::default()));
    }
    assert_eq!(write(&many, &head()), Err(PortableError::TooManyRecords));
    assert_eq!(clean("a\u{202e}b"), "ab");
}

#[test]
fn the_schema_takes_what_is_written_and_refuses_what_is_refused() {
    let schema: serde_json::Value = serde_json::from_str(&schema()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let value = |json: &str| -> serde_json::Value { serde_json::from_str(json).unwrap() };
    assert!(validator.is_valid(&value(&around(""))));
    // A schema cannot see that an id is there twice.
    let seen = WRONG
        .iter()
        .filter(|(fields, _)| !fields.contains(r#"},{"id":"1","share""#));
    for (fields, place) in seen {
        assert!(!validator.is_valid(&value(&around(fields))), "{place}: {fields}");
    }
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..100 {
        let passport =
            proptest::strategy::ValueTree::current(&generated::passport().new_tree(&mut runner).unwrap());
        let json = write(&passport, &head()).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&value(&json))
            .map(|why| format!("{}: {why}", why.instance_path()))
            .collect();
        assert_eq!(wrong, [""; 0], "{json}");
    }
}

#[test]
fn the_schema_in_the_documents_is_the_one_that_holds() {
    let kept = include_str!("../../../../docs/passport.schema.json");
    assert!(
        kept == schema(),
        "write it anew: `red-thread schema --out docs/passport.schema.json`"
    );
}
