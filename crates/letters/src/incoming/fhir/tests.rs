//! What foreign documents become, and what of them is left alone.

use super::*;
use crate::calendar::Clocks;
use passport::{Foreign, PrimitiveDateTime, Remark, Role, When, WhyNot};

mod refused;

/// Norway in winter.
struct Winter;

impl Clocks for Winter {
    fn ahead(&self, zone: &str, _: PrimitiveDateTime) -> Option<i32> {
        (zone == "Europe/Oslo").then_some(3_600)
    }
}

const HERE: Here<'static> = Here {
    zone: "Europe/Oslo",
    clocks: &Winter,
};

fn bundle(resources: &[&str]) -> Incoming {
    let entries: Vec<String> = resources
        .iter()
        .zip(1..)
        .map(|(resource, at)| format!(r#"{{"fullUrl":"urn:uuid:{at}","resource":{resource}}}"#))
        .collect();
    let json = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entries.join(",")
    );
    read(json.as_bytes(), HERE).unwrap()
}

fn resource(kind: &str, fields: &str) -> String {
    format!(r#"{{"resourceType":"{kind}","text":{{"status":"generated","div":"<div>EVIL</div>"}},{fields}}}"#)
}

#[test]
fn allergies_and_illnesses_are_taken_as_they_are_called_and_not_where_they_are_taken_back() {
    let status = |field: &str, code: &str| format!(r#""{field}":{{"coding":[{{"code":"{code}"}}]}}"#);
    let named = r#""code":{"coding":[{"code":"1","display":"Penicillin G"}],"text":"Penicillin"}"#;
    let verified = |code: &str| format!("{named},{}", status("verificationStatus", code));
    let clinical = |code: &str| format!("{named},{}", status("clinicalStatus", code));
    let table = [
        (named.to_owned(), Ok(vec![])),
        (clinical("active"), Ok(vec![])),
        (clinical("remission"), Ok(vec![Remark::InRemission])),
        (verified("unconfirmed"), Ok(vec![Remark::Unconfirmed])),
        (verified("refuted"), Err(WhyNot::Refuted)),
        (verified("entered-in-error"), Err(WhyNot::InError)),
        (clinical("inactive"), Err(WhyNot::Over)),
        (clinical("resolved"), Err(WhyNot::Over)),
        (
            r#""code":{"coding":[{"code":"716186003","display":"x"}]}"#.to_owned(),
            Err(WhyNot::NoneKnown),
        ),
        (
            r#""code":{"text":"No known allergies"}"#.to_owned(),
            Err(WhyNot::NoneKnown),
        ),
        (
            format!(r#"{named},"verificationStatus":"entered-in-error""#),
            Err(WhyNot::InError),
        ),
        (
            format!(r#"{named},"clinicalStatus":"resolved""#),
            Err(WhyNot::Over),
        ),
        (format!(r#"{named},"status":"refuted""#), Err(WhyNot::Refuted)),
        (
            r#""code":{"text":"Ingen kjente allergier"}"#.to_owned(),
            Err(WhyNot::NoneKnown),
        ),
        (
            r#""code":{"text":"Ingen kendte allergier"}"#.to_owned(),
            Err(WhyNot::NoneKnown),
        ),
        (r#""code":{"text":"NKDA"}"#.to_owned(), Err(WhyNot::NoneKnown)),
        (
            r#""code":{"text":"NKA (asked)"}"#.to_owned(),
            Err(WhyNot::NoneKnown),
        ),
        (
            r#""code":{"coding":[{"code":"1"}]}"#.to_owned(),
            Err(WhyNot::Nameless),
        ),
        (r#""code":7"#.to_owned(), Err(WhyNot::Nameless)),
    ];
    for kind in ["AllergyIntolerance", "Condition"] {
        for (fields, expected) in &table {
            let mut read = bundle(&[&resource(kind, fields)]);
            let taken = match read.offers.pop() {
                Some(offer) => Ok(offer.remarks),
                None => Err(read.not_taken[0].why),
            };
            let is_quiet_allergy = kind == "AllergyIntolerance" && *expected == Ok(vec![Remark::InRemission]);
            let expected = if is_quiet_allergy {
                Ok(vec![])
            } else {
                expected.clone()
            };
            assert_eq!(taken, expected, "{kind} {fields}");
        }
    }
}

#[test]
fn a_reaction_a_risk_and_a_beginning_come_along() {
    let read = bundle(&[
        &resource(
            "AllergyIntolerance",
            r#""code":{"text":"Peanut"},"criticality":"high","reaction":[{"manifestation":[{"text":"Hives"},{"coding":[{"display":"Swelling"}]}]},{"description":"Fainted"}]"#,
        ),
        &resource("Condition", r#""code":{"text":"Gout"},"onsetDateTime":"2016-05""#),
    ]);
    let Record::Allergy(_, allergy) = &read.offers[0].record else {
        panic!("no allergy")
    };
    assert_eq!(
        (allergy.to.as_str(), allergy.reaction.as_str()),
        ("Peanut", "Hives, Swelling, Fainted")
    );
    assert_eq!(read.offers[0].remarks, [Remark::HighRisk]);
    let Record::Condition(_, condition) = &read.offers[1].record else {
        panic!("no illness")
    };
    assert_eq!(
        (condition.what.as_str(), condition.since.as_str()),
        ("Gout", "2016-05")
    );
}

#[test]
fn a_dose_is_taken_to_the_letter_or_not_at_all() {
    let medicine = |fields: &str| resource("MedicationStatement", &format!(r#""status":"active",{fields}"#));
    let named = r#""medicationCodeableConcept":{"text":"Lisinopril"}"#;
    let table = [
        (r#""dosage":[{"text":"1.50 mg  x 2"}]"#, "1.50 mg x 2", false),
        (
            r#""dosage":[{"text":"1 × 1"},{"text":"2 × 1"}]"#,
            "1 × 1 · 2 × 1",
            false,
        ),
        (
            r#""dosage":[{"doseAndRate":[{"doseQuantity":{"value":1}}]}]"#,
            "",
            true,
        ),
        (r#""dosage":[{"text":"1 × 1"},{"timing":{}}]"#, "", true),
        (r#""note":[]"#, "", false),
    ];
    for (dosage, dose, is_remarked) in table {
        let offer = bundle(&[&medicine(&format!("{named},{dosage}"))])
            .offers
            .remove(0);
        let Record::Medicine(_, medicine) = &offer.record else {
            panic!("no medicine")
        };
        assert_eq!(medicine.dose, dose, "{dosage}");
        assert_eq!(offer.remarks == [Remark::DoseInCodes], is_remarked, "{dosage}");
    }
}

#[test]
fn a_medicine_is_named_within_the_file_and_nothing_is_looked_for_outside() {
    let table = [
        (
            r##""contained":[{"resourceType":"Medication","id":"m","code":{"text":"Inner"}}],"medicationReference":{"reference":"#m"}"##,
            Ok("Inner"),
        ),
        (
            r#""medicationReference":{"reference":"urn:uuid:2"}"#,
            Ok("Beside"),
        ),
        (
            r#""medicationReference":{"reference":"Medication/beside"}"#,
            Ok("Beside"),
        ),
        (
            r#""medicationReference":{"reference":"https://evil.example/fhir/Medication/other","display":"Shown"}"#,
            Ok("Shown"),
        ),
        (
            r#""medicationReference":{"reference":"https://evil.example/fhir/Medication/other"}"#,
            Err(WhyNot::Elsewhere),
        ),
        (
            r#""medicationCodeableConcept":{"coding":[{"code":"no-known-medications"}]}"#,
            Err(WhyNot::NoneKnown),
        ),
        (
            r#""status":"entered-in-error","medicationCodeableConcept":{"text":"x"}"#,
            Err(WhyNot::InError),
        ),
        (
            r#""intent":"proposal","medicationCodeableConcept":{"text":"x"}"#,
            Err(WhyNot::OnlyProposed),
        ),
        (
            r#""doNotPerform":true,"medicationCodeableConcept":{"text":"x"}"#,
            Err(WhyNot::Refuted),
        ),
    ];
    for (fields, expected) in table {
        let beside = r#"{"resourceType":"Medication","id":"beside","code":{"text":"Beside"}}"#;
        let read = bundle(&[&resource("MedicationRequest", fields), beside]);
        let taken = match read.offers.first().map(|offer| &offer.record) {
            Some(Record::Medicine(_, medicine)) => Ok(medicine.name.as_str()),
            _ => Err(read.not_taken[0].why),
        };
        assert_eq!(taken, expected, "{fields}");
    }
    let stopped = resource(
        "MedicationStatement",
        r#""status":"stopped","medicationCodeableConcept":{"text":"x"}"#,
    );
    assert!(bundle(&[&stopped]).offers[0].is_over);
    for field in [r#""taken":"n""#, r#""wasNotTaken":true"#] {
        let fields = format!(r#""status":"active",{field},"medicationCodeableConcept":{{"text":"x"}}"#);
        let not_taken = resource("MedicationStatement", &fields);
        assert!(bundle(&[&not_taken]).offers[0].is_over, "{field}");
    }
}

#[test]
fn somebody_in_three_resources_is_one_person_and_a_contact_knows_them() {
    let read = bundle(&[
        r#"{"resourceType":"Practitioner","id":"p","name":[{"family":"Moe","given":["Kari"],"prefix":["Dr"]}],"telecom":[{"system":"fax","value":"1"},{"system":"phone","value":"tel:+4722334455"}]}"#,
        r#"{"resourceType":"Organization","id":"o","name":"Lillevik"}"#,
        r#"{"resourceType":"PractitionerRole","id":"r","practitioner":{"reference":"Practitioner/p"},"organization":{"reference":"Organization/o"},"code":[{"text":"General practitioner"}]}"#,
        r#"{"resourceType":"RelatedPerson","id":"s","name":[{"text":"Ola"}],"relationship":[{"coding":[{"code":"SPS"}]}]}"#,
        r#"{"resourceType":"Organization","id":"w","name":"Ward 4","telecom":[{"system":"phone","value":"22 33 44 56"}]}"#,
        r#"{"resourceType":"CareTeam","id":"t","participant":[{"member":{"reference":"Organization/w"},"role":[{"text":"Palliative team"}]}]}"#,
        r#"{"resourceType":"Appointment","id":"a","status":"booked","start":"2026-12-01T09:30:00Z","end":"2026-12-01T10:00:00Z","description":"CT of the chest","participant":[{"actor":{"reference":"PractitionerRole/r"}},{"actor":{"type":"Location","display":"Room 2"}}]}"#,
    ]);
    let members = read.offers.iter().filter_map(|offer| match &offer.record {
        Record::Member(_, member) => Some((
            member.name.as_str(),
            member.role,
            member.service.as_str(),
            member.phone.as_str(),
        )),
        _ => None,
    });
    let members: Vec<_> = members.collect();
    let expected = [
        ("Dr Kari Moe", Role::Gp, "Lillevik", "+4722334455"),
        ("Ola", Role::Partner, "", ""),
        ("", Role::PalliativeTeam, "Ward 4", "22 33 44 56"),
    ];
    assert_eq!(members, expected);
    let contact = &read.offers[3];
    let Record::Appointment(_, appointment) = &contact.record else {
        panic!("no contact")
    };
    assert_eq!(
        (contact.with.as_slice(), appointment.place.as_str()),
        ([0].as_slice(), "Room 2")
    );
    assert_eq!(appointment.kind, passport::AppointmentKind::Scan);
    let When::At { from, zone, .. } = &appointment.when else {
        panic!("no time")
    };
    assert_eq!((from.hour(), zone.as_str()), (10, "Europe/Oslo"));
    let left: Vec<_> = read.not_taken.iter().map(|left| (left.what, left.why)).collect();
    assert_eq!(left, [(Foreign::Service, WhyNot::NotOnTeam)]);
}

#[test]
fn narrative_attachments_and_other_kinds_are_not_read() {
    let read = bundle(&[
        &resource("Observation", r#""valueString":"EVIL""#),
        &resource(
            "DocumentReference",
            r#""content":[{"attachment":{"url":"https://evil.example"}}]"#,
        ),
        &resource("Spaceship", r#""id":"x""#),
        &resource("Condition", r#""code":{"text":"Gout"},"note":[{"text":"EVIL"}]"#),
    ]);
    let left: Vec<_> = read
        .not_taken
        .iter()
        .map(|left| (left.what, left.name.as_str()))
        .collect();
    let expected = [
        (Foreign::Measurement, ""),
        (Foreign::Document, ""),
        (Foreign::SomethingElse, "Spaceship"),
    ];
    assert_eq!(left, expected);
    assert!(!format!("{read:?}").contains("EVIL"));
    assert!(!format!("{read:?}").contains("evil.example"));
}

#[test]
fn only_what_is_an_identifier_in_all_the_world_makes_something_known_again() {
    let known = |address: &str, fields: &str| {
        let json = format!(
            r#"{{"resourceType":"Bundle","entry":[{{"fullUrl":"{address}","resource":{{"resourceType":"Condition","id":"1","code":{{"text":"x"}}{fields}}}}}]}}"#
        );
        read(json.as_bytes(), HERE).unwrap().offers.remove(0).known_as != passport::Offer::NOT_KNOWN
    };
    let table = [
        ("", "", false),
        ("1", "", false),
        ("Condition/1", "", false),
        ("urn:uuid:", "", false),
        ("urn:uuid:a", "", true),
        ("https://a.example/Condition/1", "", true),
        ("", r#","identifier":[{}]"#, false),
        ("", r#","identifier":[{"value":"1"}]"#, false),
        (
            "",
            r#","identifier":[{"value":"1"},{"system":"urn:oid:1","value":"1"}]"#,
            true,
        ),
    ];
    for (address, fields, expected) in table {
        assert_eq!(known(address, fields), expected, "{address} {fields}");
    }
}

#[test]
fn a_file_that_is_none_or_about_several_people_is_refused() {
    let patient = r#"{"resource":{"resourceType":"Patient","id":"1"}}"#;
    let of = |id: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Condition","code":{{"text":"x"}},"subject":{{"reference":"Patient/{id}"}}}}}}"#
        )
    };
    let bundle = |entries: &[&str]| format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, entries.join(","));
    let deep = format!("{}1{}", "[".repeat(60), "]".repeat(60));
    let table = [
        ("{", IncomingError::Damaged),
        ("[]", IncomingError::NotFhir),
        (r#"{"a":1}"#, IncomingError::NotFhir),
        (r#"{"resourceType":"Bundle"}"#, IncomingError::Empty),
        (deep.as_str(), IncomingError::TooLarge),
        (&bundle(&[patient, patient]), IncomingError::SeveralPatients),
        (&bundle(&[&of("1"), &of("2")]), IncomingError::SeveralPatients),
        (&bundle(&[patient, &of("2")]), IncomingError::SeveralPatients),
    ];
    for (json, error) in table {
        assert_eq!(read(json.as_bytes(), HERE), Err(error), "{json}");
    }
}

#[test]
fn a_file_full_of_one_thing_is_worked_on_only_as_far_as_anybody_writes() {
    let words = r#"{"text":"w"},"#.repeat(1_000);
    let words = words.trim_end_matches(',');
    let allergy = format!(r#""code":{{"text":"x"}},"reaction":[{{"manifestation":[{words}]}}]"#);
    let whole = bundle(&[&resource("AllergyIntolerance", &allergy)]);
    let Record::Allergy(_, allergy) = &whole.offers[0].record else {
        panic!("no allergy")
    };
    assert_eq!(allergy.reaction, "w");
    let doses = r#"{"text":"1 × 1"},"#.repeat(51);
    let medicine = format!(
        r#""medicationCodeableConcept":{{"text":"x"}},"dosage":[{}]"#,
        doses.trim_end_matches(',')
    );
    let read = bundle(&[&resource("MedicationStatement", &medicine)]);
    assert_eq!(
        read.offers[0].remarks,
        [Remark::DoseInCodes],
        "half a dose was taken"
    );
    let long = format!("[{}1]", "1,".repeat(40_000));
    assert!(json::Value(&long).is_too_long());
    assert_eq!(json::Value(&long).items().len(), 0);
    // Nobody named here is worked on once the list is full, however many there are.
    let one = r#"{"resourceType":"AllergyIntolerance","code":{"text":"x"}}"#;
    let many = bundle(&vec![one; 9_000]);
    assert_eq!(many.offers.len(), crate::limits::OFFERS);
    assert_eq!(many.not_taken.last().unwrap().why, WhyNot::TooMany);
}
