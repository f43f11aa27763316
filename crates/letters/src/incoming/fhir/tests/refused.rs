//! What of a document is refused rather than read in part, and documents about somebody else.

use super::*;

/// More than is read of one thing.
fn long() -> String {
    "x".repeat(70_000)
}

#[test]
fn what_is_too_long_to_be_read_is_refused_and_not_read_as_if_it_were_not_there() {
    let long = long();
    let table = [
        (
            "Condition",
            format!(r#""code":{{"text":"Gout"}},"clinicalStatus":{{"text":"{long}"}}"#),
        ),
        ("AllergyIntolerance", format!(r#""code":{{"text":"{long}"}}"#)),
        (
            "AllergyIntolerance",
            format!(r#""code":{{"text":"Nuts"}},"reaction":[{{"description":"{long}"}}]"#),
        ),
        (
            "MedicationStatement",
            format!(r#""status":"{long}","medicationCodeableConcept":{{"text":"x"}}"#),
        ),
        (
            "MedicationRequest",
            format!(
                r##""contained":[{{"resourceType":"Medication","id":"m","code":{{"text":"{long}"}}}}],"medicationReference":{{"reference":"#m","display":"Shown"}}"##
            ),
        ),
        (
            "RelatedPerson",
            format!(r#""name":[{{"text":"Ola"}}],"telecom":[{{"value":"{long}"}}]"#),
        ),
        (
            "Appointment",
            format!(r#""start":"2026-12-01T09:30:00Z","description":"CT","participant":[{{"x":"{long}"}}]"#),
        ),
        ("CareTeam", format!(r#""participant":[{{"x":"{long}"}}]"#)),
    ];
    for (kind, fields) in table {
        let read = bundle(&[&resource(kind, &fields)]);
        assert_eq!(read.offers.len(), 0, "{kind} was read in part");
        let why: Vec<WhyNot> = read.not_taken.iter().map(|left| left.why).collect();
        assert_eq!(why, [WhyNot::TooLong], "{kind}");
    }
}

#[test]
fn a_long_picture_note_or_narrative_is_no_reason_to_refuse_anything() {
    for field in ["photo", "note", "extension", "text"] {
        let fields = format!(r#""name":[{{"text":"Ola"}}],"{field}":[{{"data":"{}"}}]"#, long());
        let one = format!(r#"{{"resourceType":"RelatedPerson",{fields}}}"#);
        assert_eq!(bundle(&[&one]).offers.len(), 1, "{field}");
    }
}

#[test]
fn what_says_that_it_means_something_else_is_not_read_as_if_it_did_not() {
    let modified = r#""modifierExtension":[{"url":"https://a.example/not","valueBoolean":true}]"#;
    let of = |more: &str| {
        bundle(&[&resource(
            "Condition",
            &format!(r#""code":{{"text":"Gout"}}{more}"#),
        )])
    };
    let read = of(&format!(",{modified}"));
    assert_eq!(
        (read.offers.len(), read.not_taken[0].why),
        (0, WhyNot::NotUnderstood)
    );
    assert_eq!(of(r#","modifierExtension":[]"#).offers.len(), 1);
    let dose = format!(
        r#""status":"active","medicationCodeableConcept":{{"text":"x"}},"dosage":[{{"text":"1 × 1",{modified}}}]"#
    );
    let read = bundle(&[&resource("MedicationStatement", &dose)]);
    assert_eq!(read.offers[0].remarks, [Remark::DoseInCodes]);
}

#[test]
fn patients_are_told_apart_however_a_file_names_them() {
    let of = |subject: &str| {
        let inner = r#"{"resourceType":"Patient","id":"a","name":[{"text":"Kari Moe"}],"birthDate":"1954-04-03"},{"resourceType":"Patient","id":"b","name":[{"text":"Ola Lie"}]},{"resourceType":"Patient","id":"c","birthDate":"1999-01-01"}"#;
        resource(
            "Condition",
            &format!(r#""code":{{"text":"x"}},"contained":[{inner}],"subject":{subject}"#),
        )
    };
    let by = |value: &str| {
        of(&format!(
            r#"{{"identifier":{{"system":"urn:oid:1","value":"{value}"}}}}"#
        ))
    };
    let shown = |name: &str| of(&format!(r#"{{"display":"{name}"}}"#));
    let inner = |id: &str| of(&format!(r##"{{"reference":"#{id}"}}"##));
    let visit = |id: &str| {
        format!(
            r#"{{"resourceType":"Appointment","start":"2026-12-01T09:30:00Z","description":"CT","participant":[{{"actor":{{"reference":"Patient/{id}"}}}}]}}"#
        )
    };
    let patient = r#"{"resourceType":"Patient","id":"1","identifier":[{"system":"urn:oid:1","value":"7"}],"name":[{"text":"Kari Moe"}],"birthDate":"1954-04-03"}"#;
    let patient = || patient.to_owned();
    let one = [
        vec![inner("a"), inner("a")],
        vec![patient(), inner("a"), by("7"), shown("Mother"), visit("1")],
        vec![by("7"), by("7")],
        vec![shown("Kari Moe"), shown("MOE, Kari")],
    ];
    let several = [
        vec![inner("a"), inner("b")],
        vec![inner("a"), inner("c")],
        vec![patient(), inner("b")],
        vec![patient(), by("8")],
        vec![patient(), visit("2")],
        vec![visit("1"), visit("2")],
        vec![by("7"), by("8")],
        vec![shown("Kari Moe"), shown("Ola Lie")],
    ];
    let whole = |resources: &[String]| {
        let entries: Vec<String> = resources
            .iter()
            .map(|one| format!(r#"{{"resource":{one}}}"#))
            .collect();
        let json = format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, entries.join(","));
        read(json.as_bytes(), HERE)
    };
    for resources in one {
        let read = whole(&resources).unwrap();
        let is_named = read.about.is_some_and(|about| about.name.contains("Kari"));
        assert!(is_named || resources.contains(&by("7")), "{resources:?}");
    }
    for resources in several {
        assert_eq!(
            whole(&resources),
            Err(IncomingError::SeveralPatients),
            "{resources:?}"
        );
    }
    let hidden = format!(
        r#"{{"resourceType":"Patient","name":[{{"text":"Ola"}}],"birthDate":"{}"}}"#,
        long()
    );
    assert_eq!(whole(&[hidden]), Err(IncomingError::TooLarge));
}

#[test]
fn a_code_in_capitals_or_in_words_alone_means_the_same() {
    let table = [
        (
            "Condition",
            r#""code":{"text":"x"},"verificationStatus":{"text":"Entered in error"}"#,
        ),
        (
            "Condition",
            r#""code":{"text":"x"},"verificationStatus":{"coding":[{"code":"ENTERED-IN-ERROR "}]}"#,
        ),
        (
            "MedicationStatement",
            r#""status":"Entered-In-Error","medicationCodeableConcept":{"text":"x"}"#,
        ),
        (
            "Appointment",
            r#""status":" Entered-in-error","start":"2026-12-01T09:30:00Z","description":"x""#,
        ),
    ];
    for (kind, fields) in table {
        let read = bundle(&[&resource(kind, fields)]);
        let why: Vec<WhyNot> = read.not_taken.iter().map(|left| left.why).collect();
        assert_eq!(
            (read.offers.len(), why.as_slice()),
            (0, [WhyNot::InError].as_slice()),
            "{kind} {fields}"
        );
    }
}

#[test]
fn an_address_of_two_or_of_another_server_joins_nobody_to_anybody() {
    let person = |address: &str, id: &str, name: &str| {
        format!(
            r#"{{"fullUrl":"{address}","resource":{{"resourceType":"Practitioner","id":"{id}","name":[{{"text":"{name}"}}]}}}}"#
        )
    };
    let role = |address: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"PractitionerRole","practitioner":{{"reference":"{address}"}},"code":[{{"text":"GP"}}]}}}}"#
        )
    };
    let gp = |entries: &[String]| {
        let json = format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, entries.join(","));
        let read = read(json.as_bytes(), HERE).unwrap();
        let found = read.offers.into_iter().find_map(|offer| match offer.record {
            Record::Member(_, member) if member.role == Role::Gp => Some(member.name),
            _ => None,
        });
        found.unwrap_or_default()
    };
    let first = || person("", "1", "First");
    let table = [
        (vec![first(), role("Practitioner/1")], "First"),
        (vec![first(), first(), role("Practitioner/1")], "First"),
        (
            vec![first(), person("", "1", "Second"), role("Practitioner/1")],
            "",
        ),
        (
            vec![
                person("urn:uuid:1", "1", "A"),
                role("https://a.example/Practitioner/1"),
            ],
            "A",
        ),
        (
            vec![
                person("https://a.example/Practitioner/1", "1", "A"),
                role("Practitioner/1"),
            ],
            "A",
        ),
        (
            vec![
                person("https://a.example/Practitioner/1", "1", "A"),
                role("https://b.example/Practitioner/1"),
            ],
            "",
        ),
    ];
    for (entries, expected) in table {
        assert_eq!(gp(&entries), expected, "{entries:?}");
    }
    let inner =
        |name: &str| format!(r#"{{"resourceType":"Medication","id":"m","code":{{"text":"{name}"}}}}"#);
    let both = format!(
        r##""status":"active","contained":[{},{}],"medicationReference":{{"reference":"#m"}}"##,
        inner("A"),
        inner("B")
    );
    assert_eq!(
        bundle(&[&resource("MedicationStatement", &both)]).not_taken[0].why,
        WhyNot::Elsewhere
    );
}

#[test]
fn a_file_that_says_two_things_under_one_name_is_read_as_neither() {
    let json = r#"{"resourceType":"Condition","code":{"text":"x"},"status":"confirmed","status":"refuted"}"#;
    assert_eq!(read(json.as_bytes(), HERE), Err(IncomingError::Damaged));
}
