//! Which record of illness, worry and wish becomes what.

use super::*;
use passport::{
    Allergy, Check, ChecklistItem, Concern, Condition, Decision, Goal, Medicine, MedicineChange, Question,
    Rating, Treatment, TreatmentKind, TreatmentState, Watch, WatchKind, Wish, WishKind,
};

#[test]
fn medicines_allergies_and_illnesses_are_always_there_and_say_that_nothing_is_known_of_them() {
    let document = document(&Passport::default());
    for code in ["10160-0", "48765-2", "11450-4"] {
        let section = document.section(code).unwrap();
        assert_eq!(
            section["emptyReason"]["coding"][0]["code"], "unavailable",
            "{code}"
        );
        assert!(section["entry"].is_null() && section["text"]["div"].is_string());
    }
    assert!(document.section("81338-6").is_some());
    assert!(document.section("18776-5").is_none());
}

#[test]
fn a_concern_is_a_health_concern_with_each_answer_beside_it_and_a_question_is_a_request() {
    let mut concern = Concern {
        item: Some(ChecklistItem::Pain),
        words: "at night".into(),
        settled: true,
        ..Concern::default()
    };
    for (day, level) in [(1, 4), (2, 7)] {
        concern.rate(Rating::new(on(11, day), level).unwrap());
    }
    let question = Question {
        words: "How long?".into(),
        to: Some(Id::new(NURSE)),
        ..Question::default()
    };
    let document = with([
        Record::Concern(Id::new(1), concern),
        Record::Question(Id::new(1), question),
    ]);
    let condition = document.only("Condition");
    assert_eq!(condition["category"][0]["coding"][0]["code"], "health-concern");
    assert_eq!(
        condition["verificationStatus"]["coding"][0]["code"],
        "unconfirmed"
    );
    assert_eq!(condition["clinicalStatus"]["coding"][0]["code"], "resolved");
    assert_eq!(condition["note"][0]["text"], "at night");
    let ratings = document.of_type("Observation");
    let levels: Vec<&Value> = ratings.iter().map(|rating| &rating["valueInteger"]).collect();
    assert_eq!(levels, [&json!(4), &json!(7)]);
    assert_eq!(condition["evidence"][0]["detail"].as_array().unwrap().len(), 2);
    let request = document.only("CommunicationRequest");
    assert_eq!(request["payload"][0]["contentString"], "How long?");
    assert_eq!(request["recipient"], json!([nurse(&document)]));
}

#[test]
fn illness_is_the_patients_word_and_nobody_has_confirmed_it() {
    let document = with([
        Record::Condition(
            Id::new(1),
            Condition {
                what: "Lung cancer".into(),
                is_main: true,
                ..Condition::default()
            },
        ),
        Record::Allergy(
            Id::new(1),
            Allergy {
                to: "Penicillin".into(),
                reaction: "Rash".into(),
                ..Allergy::default()
            },
        ),
        Record::Medicine(
            Id::new(1),
            Medicine {
                name: "Paracetamol".into(),
                dose: "1 g × 3".into(),
                change: Some(MedicineChange::Stopped),
                since: Some(on(11, 3)),
                ..Medicine::default()
            },
        ),
    ]);
    let patient =
        json!({"reference": format!("urn:uuid:{}", document.only("Patient")["id"].as_str().unwrap())});
    let (illness, allergy, medicine) = (
        document.only("Condition"),
        document.only("AllergyIntolerance"),
        document.only("MedicationStatement"),
    );
    assert_eq!((&illness["asserter"], &allergy["asserter"]), (&patient, &patient));
    assert_eq!(medicine["informationSource"], patient);
    assert_eq!(allergy["verificationStatus"]["coding"][0]["code"], "unconfirmed");
    assert_eq!(allergy["reaction"][0]["manifestation"][0]["text"], "Rash");
    assert_eq!(
        (&medicine["status"], &medicine["dosage"][0]["text"]),
        (&json!("stopped"), &json!("1 g × 3"))
    );
    assert_eq!(medicine["effectivePeriod"], json!({"end": "2026-11-03"}));
    let main = &document.only("CareTeam")["reasonReference"][0]["reference"];
    assert_eq!(
        main.as_str().unwrap(),
        format!("urn:uuid:{}", illness["id"].as_str().unwrap())
    );
    for code in ["10160-0", "48765-2", "11450-4"] {
        assert!(document.section(code).unwrap()["emptyReason"].is_null());
    }
}

#[test]
fn a_planned_treatment_is_an_activity_and_one_that_goes_on_a_procedure() {
    let treatment = |state| Treatment {
        state,
        what: "FOLFOX".into(),
        ..Treatment::new(TreatmentKind::Chemotherapy)
    };
    let document = with([
        Record::Treatment(Id::new(1), treatment(TreatmentState::Planned)),
        Record::Treatment(Id::new(2), treatment(TreatmentState::Ongoing)),
        Record::Check(
            Id::new(1),
            Check {
                what: "CT".into(),
                ..Check::default()
            },
        ),
        Record::Watch(
            Id::new(1),
            Watch {
                what: "> 38 °C".into(),
                ..Watch::new(WatchKind::WarningSign)
            },
        ),
    ]);
    assert_eq!(document.only("Procedure")["status"], "in-progress");
    assert_eq!(document.only("ServiceRequest")["code"]["text"], "CT");
    let plan = document.only("CarePlan");
    let details = plan["activity"].as_array().unwrap().iter();
    let planned: Vec<&Value> = details
        .map(|activity| &activity["detail"])
        .filter(|detail| !detail.is_null())
        .collect();
    assert_eq!(planned.len(), 1);
    assert_eq!(
        (&planned[0]["code"]["text"], &planned[0]["status"]),
        (&json!("FOLFOX"), &json!("not-started"))
    );
    assert_eq!(plan["note"][0]["text"], "watch · \\> 38 °C");
}

#[test]
fn wishes_are_observed_and_not_consented_to_and_a_document_is_said_to_exist() {
    let wish = |kind, words: &str| Wish {
        words: words.into(),
        kept_where: "in the drawer".into(),
        ..Wish::new(kind)
    };
    let document = with([
        Record::Wish(Id::new(1), wish(WishKind::WhereToBe, "At home")),
        Record::Wish(Id::new(2), wish(WishKind::Document, "My will")),
        Record::Decision(
            Id::new(1),
            Decision {
                about: "Trial?".into(),
                ..Decision::default()
            },
        ),
        Record::Goal(
            Id::new(1),
            Goal {
                what: "To walk".into(),
                is_reached: true,
                ..Goal::default()
            },
        ),
    ]);
    assert!(document.of_type("Consent").is_empty());
    let observations = document.of_type("Observation");
    assert_eq!(
        (&observations[0]["valueString"], &observations[0]["status"]),
        (&json!("At home"), &json!("final"))
    );
    assert_eq!(observations[1]["status"], "registered");
    assert!(observations[1]["dataAbsentReason"].is_object());
    let kept = document.only("DocumentReference");
    assert_eq!(kept["content"][0]["attachment"]["title"], "My will");
    assert!(kept["description"].as_str().unwrap().contains("in the drawer"));
    let goal = document.only("Goal");
    assert_eq!(
        (&goal["lifecycleStatus"], &goal["description"]["text"]),
        (&json!("completed"), &json!("To walk"))
    );
}
