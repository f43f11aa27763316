//! Sample, schema, gaps and text.

use crate::passports::{ADDRESS, NOW, small};
use crate::tool::{run, text};
use letters::portable;

#[test]
fn the_sample_is_a_passport_that_says_it_is_a_sample() {
    for (language, word) in [("en", "Penicillin"), ("nb", "Utslett"), ("da", "Penicillin")] {
        let json = text(&["sample", "--language", language, "--now", NOW], "");
        let read = portable::read(&json).unwrap();
        assert_eq!(read.warnings, []);
        assert!(read.value.head.sample);
        assert!(json.contains(word), "{language}");
        let again = text(
            &["sample", "--language", language, "--today", "2026-11-21T09:00"],
            "",
        );
        assert_eq!(again, json, "the same moment gives the same sample");
    }
}

#[test]
fn the_schema_is_the_one_in_the_documents() {
    let kept = include_str!("../../../../docs/passport.schema.json");
    assert!(text(&["schema"], "") == kept, "docs/passport.schema.json is old");
}

#[test]
fn gaps_are_said_in_the_language_asked_for_and_end_with_one() {
    for (language, sentence) in [
        ("en", "- Nobody is responsible for food and weight"),
        ("nb", "- Ingen har ansvaret for mat og vekt"),
        ("da", "- Ingen har ansvaret for mad og vægt"),
    ] {
        let ended = run(&["check", "--language", language, "--now", NOW], small("nb"));
        let said = String::from_utf8(ended.out).unwrap();
        assert_eq!((ended.code, ended.said.as_str()), (1, ""));
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn a_passport_without_gaps_ends_with_nought_and_says_nothing() {
    let empty = format!(
        r#"{{"format":"red-thread passport","version":1,"written":"{NOW}","language":"en","patient":{{"called":"Ada"}}}}"#
    );
    assert_eq!(text(&["check", "--now", NOW], &empty), "");
}

#[test]
fn a_letter_reads_as_text_in_any_language_and_for_any_role() {
    let link = text(
        &["pack", "--now", NOW, "--audience", "gp", "--address", ADDRESS],
        small("nb"),
    );
    let table = [
        (
            "en",
            "gp",
            "Tuesday 24 November",
            "The patient’s own care passport. Not a medical record.",
        ),
        ("nb", "cancer-nurse", "tirsdag 24. november", "Åse"),
        ("da", "gp", "tirsdag 24. november", "Penicillin"),
    ];
    for (language, role, day, words) in table {
        let said = text(
            &[
                "open",
                "--as",
                "text",
                "--language",
                language,
                "--role",
                role,
                "--now",
                NOW,
            ],
            &link,
        );
        assert!(said.contains(day) && said.contains(words), "{said}");
        assert!(
            said.contains("Hanne Dahl") && said.contains("22 33 44 55"),
            "{said}"
        );
    }
    let own = text(&["open", "--as", "text", "--now", NOW], &link);
    let asked = text(&["open", "--as", "text", "--now", NOW, "--language", "nb"], &link);
    assert_eq!(own, asked, "without a language it is the letter's own");
}

#[test]
fn what_a_newer_version_wrote_is_warned_of_and_does_not_stop_the_work() {
    let json = small("en").replacen(
        "\"patient\": {",
        "\"gadgets\": [], \"patient\": {\"mood\": 3, ",
        1,
    );
    let ended = run(&["pack", "--address", ADDRESS, "--now", NOW], &json);
    assert_eq!(ended.code, 0);
    let expected = [
        "warning: patient.mood: not known to this version.",
        "warning: gadgets: not known to this version, and left out.",
    ];
    assert!(ended.said.lines().eq(expected), "{}", ended.said);
}

#[test]
fn other_programs_get_what_they_read_and_for_a_reader_no_more_than_they_may_see() {
    let export = |format: &str, more: &[&str]| {
        let mut arguments = vec!["export", "--format", format, "--now", NOW];
        arguments.extend(more);
        let passport = small("nb").replace(r#""from": "09:30""#, r#""from": "09:30", "zone": "Europe/Oslo""#);
        text(&arguments, passport)
    };
    let calendar = export("ics", &["--remind", "60"]);
    assert!(calendar.contains("TZID=Europe/Oslo:"), "{calendar}");
    assert!(calendar.contains("TZOFFSETTO:+0100"), "{calendar}");
    assert!(calendar.contains("TRIGGER:-PT60M"), "{calendar}");
    let contacts = export("vcard", &[]);
    assert!(
        contacts.contains("N:Hanne Dahl") && contacts.contains("UID:"),
        "{contacts}"
    );
    assert!(export("csv", &[]).contains("Hvor mye det plager"));
    assert!(export("text", &["--language", "en"]).contains("Patient’s own, written"));
    let document = export("fhir", &["--language", "da"]);
    assert!(
        document.contains(r#""start":"2026-11-24T09:30:00+01:00""#),
        "{document}"
    );
    assert!(
        document.contains("Patientens eget behandlingspas. Ikke en patientjournal."),
        "{document}"
    );
    let somewhere = export("fhir", &["--zone", "Europe/Oslo"]);
    assert!(
        somewhere.contains(r#""timestamp":"2026-11-21T09:00:00+01:00""#),
        "{somewhere}"
    );
    // An id that is counted anew for each reader must not be taken for the same record in another file.
    let uids = |file: &str| -> Vec<String> {
        let lines = file.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect()
    };
    let for_gp = export("vcard", &["--audience", "gp"]);
    assert!(uids(&for_gp).iter().all(|uid| !uids(&contacts).contains(uid)));
    let for_relative = export("vcard", &["--audience", "relative"]);
    assert!(uids(&for_gp).iter().all(|uid| !uids(&for_relative).contains(uid)));
    assert_eq!(uids(&for_gp), uids(&export("vcard", &["--audience", "gp"])));
}
