//! Files of other programs: the review, what is accepted, and what stays as it is.

use crate::passports::{NOW, small};
use crate::tool::{Folder, run, text};
use letters::portable;
use passport::Passport;
use std::fs;

const INVITATION: &str = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:77@hospital.example\r\nSUMMARY:CT thorax\r\nDTSTART:20261201T093000Z\r\nDTEND:20261201T100000Z\r\nLOCATION:Bygg 3\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:Faste\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

const CONTACTS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hanne Dahl\r\nTEL:99 88 77 66\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ola Lie\r\nTEL:22 33 44 66\r\nTITLE:Fysioterapeut\r\nEND:VCARD\r\n";

const RECORDS: &str = r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","birthDate":"1954-04-03"}},{"resource":{"resourceType":"AllergyIntolerance","code":{"text":"Jod"}}},{"resource":{"resourceType":"Observation"}}]}"#;

/// A folder with a passport and these files.
fn laid_out(test: &str, files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new(test);
    fs::write(folder.path("passport.json"), small("en")).unwrap();
    for (name, file) in files {
        fs::write(folder.path(name), file).unwrap();
    }
    folder
}

fn kept(path: &str) -> Passport {
    portable::read(&fs::read_to_string(path).unwrap())
        .unwrap()
        .value
        .passport
}

#[test]
fn a_review_says_what_would_change_and_changes_nothing() {
    let files = [("a.ics", INVITATION), ("b.vcf", CONTACTS), ("c.json", RECORDS)];
    let folder = laid_out("review", &files);
    let passport = folder.path("passport.json");
    let mut arguments = vec!["import", &passport, "--now", NOW, "--zone", "Europe/Oslo"];
    let paths: Vec<String> = files.iter().map(|(name, _)| folder.path(name)).collect();
    arguments.extend(paths.iter().map(String::as_str));
    let said = text(&arguments, "");
    for line in [
        "  1. New (appointments): CT thorax",
        "     when: Tuesday 1 December, 10:30–11:00",
        "  Not taken: To-do item “Faste” – The passport has no place for it",
        "  2. Changes (people): Hanne Dahl",
        "     phone2: – → 99 88 77 66",
        "  3. New (people): Ola Lie",
        "     role: Physiotherapist",
        "  4. New (allergies): Jod",
        "Accepted only by number, never by `all`: 2, 4",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
    assert_eq!(fs::read_to_string(&passport).unwrap(), small("en"));
}

#[test]
fn a_medicine_that_is_taken_again_shows_what_stands_there_no_more() {
    let taken = |status: &str| {
        format!(
            r#"{{"resourceType":"MedicationStatement","status":"{status}","effectivePeriod":{{"end":"2026-11-01"}},"medicationCodeableConcept":{{"text":"Paracet"}}}}"#
        )
    };
    let files = [("a.json", taken("active")), ("b.json", taken("stopped"))];
    let files = files.each_ref().map(|(name, file)| (*name, file.as_str()));
    let folder = laid_out("again-taken", &files);
    let [passport, active, stopped, one, two] =
        ["passport.json", "a.json", "b.json", "one.json", "two.json"].map(|name| folder.path(name));
    let accept = |from: &str, file: &str, out: &str| {
        text(
            &["import", from, file, "--now", NOW, "--accept", "1", "--out", out],
            "",
        )
    };
    accept(&passport, &active, &one);
    let said = accept(&one, &stopped, &two);
    assert!(said.contains("     change: – → Stopped"), "{said}");
    let said = text(&["import", &two, &active, "--now", NOW], "");
    assert!(said.contains("     change: Stopped → –"), "{said}");
    assert!(
        said.contains("Accepted only by number, never by `all`: 1"),
        "{said}"
    );
}

#[test]
fn a_file_about_somebody_called_otherwise_is_warned_of_and_taken_only_when_it_is_said_to_be_the_same() {
    let other = RECORDS
        .replace(
            r#""birthDate":"1954-04-03""#,
            r#""name":[{"text":"Zebulon Quist"}]"#,
        )
        .replace("AllergyIntolerance", "Condition");
    let folder = laid_out("called", &[("other.json", &other)]);
    let [passport, file, out] = ["passport.json", "other.json", "out.json"].map(|name| folder.path(name));
    let import = |more: &[&str]| run(&[&["import", &passport, &file, "--now", NOW], more].concat(), "");
    let review = import(&[]);
    assert_eq!(review.code, 0);
    assert!(
        review
            .said
            .contains("warning: other.json is about somebody called Zebulon Quist"),
        "{}",
        review.said
    );
    for what in ["all", "1"] {
        let refused = import(&["--accept", what, "--out", &out]);
        assert_eq!(refused.code, 1, "{what}: {}", refused.said);
        assert!(fs::metadata(&out).is_err(), "{what} wrote something");
    }
    let taken = import(&["--accept", "all", "--same-patient", "--out", &out]);
    assert_eq!(taken.code, 0, "{}", taken.said);
    let is_there = |passport: Passport| passport.conditions.iter().any(|row| row.value.what == "Jod");
    assert!(is_there(kept(&out)));
}

#[test]
fn only_what_is_accepted_is_written_and_the_passport_that_was_read_stays() {
    let folder = laid_out("accepted", &[("a.ics", INVITATION), ("b.vcf", CONTACTS)]);
    let [passport, calendar, contacts, out] =
        ["passport.json", "a.ics", "b.vcf", "out.json"].map(|name| folder.path(name));
    let before = kept(&passport);
    let accept = |what: &str| {
        text(
            &[
                "import", &passport, &calendar, &contacts, "--now", NOW, "--accept", what, "--out", &out,
            ],
            "",
        );
        kept(&out)
    };
    let all = accept("all");
    assert_eq!((all.appointments.len(), all.members.len()), (2, 3));
    let phone = |passport: &Passport| passport.members.iter().next().unwrap().value.second_phone.clone();
    assert_eq!(phone(&all), "", "a number was changed without being named");
    let named = accept("2");
    assert_eq!(
        (
            named.appointments.len(),
            named.members.len(),
            phone(&named).as_str()
        ),
        (1, 2, "99 88 77 66")
    );
    assert_eq!(kept(&passport), before);
}

#[test]
fn all_of_two_files_changes_no_number_that_the_first_of_them_brought() {
    let card =
        |number: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ola Lie\r\nTEL:{number}\r\nEND:VCARD\r\n");
    let folder = laid_out(
        "two",
        &[("a.vcf", &card("22 33 44 66")), ("b.vcf", &card("99 99 99 99"))],
    );
    let [passport, first, second, out] =
        ["passport.json", "a.vcf", "b.vcf", "out.json"].map(|name| folder.path(name));
    text(
        &[
            "import", &passport, &first, &second, "--now", NOW, "--accept", "all", "--out", &out,
        ],
        "",
    );
    let after = kept(&out);
    let ola = after
        .members
        .iter()
        .find(|row| row.value.name == "Ola Lie")
        .unwrap();
    assert_eq!(
        (ola.value.phone.as_str(), ola.value.second_phone.as_str()),
        ("22 33 44 66", "")
    );
}

#[test]
fn an_invitation_that_comes_again_moves_the_appointment() {
    let folder = laid_out(
        "again",
        &[
            ("a.ics", INVITATION),
            ("b.ics", &INVITATION.replace("20261201", "20261203")),
        ],
    );
    let [passport, first, second, one, two] =
        ["passport.json", "a.ics", "b.ics", "one.json", "two.json"].map(|name| folder.path(name));
    text(
        &[
            "import", &passport, &first, "--now", NOW, "--accept", "1", "--out", &one,
        ],
        "",
    );
    let said = text(
        &[
            "import", &one, &second, "--now", NOW, "--accept", "1", "--out", &two,
        ],
        "",
    );
    assert!(said.contains("1. Changes (appointments): CT thorax"), "{said}");
    assert_eq!(kept(&two).appointments.len(), 2);
}

#[test]
fn the_text_of_a_letter_is_looked_through_and_nothing_of_it_is_added() {
    let folder = laid_out("letter", &[]);
    let letter = "Du har fått time torsdag 3. desember 2026 kl. 10.30. Spørsmål? Ring 22 33 44 55.";
    let said = text(
        &["import", &folder.path("passport.json"), "-", "--now", NOW],
        letter,
    );
    assert!(said.contains("Day: Thursday 3 December, 10:30"), "{said}");
    assert!(said.contains("Number: 22 33 44 55"), "{said}");
}

#[test]
fn what_cannot_be_done_is_said_and_nothing_is_written() {
    let other = RECORDS.replace("1954-04-03", "1999-01-01");
    let folder = laid_out(
        "refused",
        &[
            ("a.ics", INVITATION),
            ("other.json", &other),
            ("broken.json", "{\"a\":"),
        ],
    );
    let [passport, calendar, somebody, broken, out] =
        ["passport.json", "a.ics", "other.json", "broken.json", "out.json"].map(|name| folder.path(name));
    let table: [(&[&str], i32); 7] = [
        (&[&calendar, "--accept", "1"], 2),
        (&[&calendar, "--out", &out], 2),
        (&[&calendar, "--accept", "9", "--out", &out], 2),
        (&[&calendar, "--accept", "x", "--out", &out], 2),
        (&[&calendar, "--accept", "1", "--out", &passport], 2),
        (&[&somebody, "--accept", "1", "--out", &out], 1),
        (&[&broken], 3),
    ];
    for (arguments, code) in table {
        let all = [&["import", &passport, "--now", NOW], arguments].concat();
        let ended = run(&all, "");
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.said);
        assert!(!ended.said.is_empty(), "{arguments:?} said nothing");
        assert!(fs::metadata(&out).is_err(), "{arguments:?} wrote something");
    }
    assert_eq!(fs::read_to_string(&passport).unwrap(), small("en"));
}
