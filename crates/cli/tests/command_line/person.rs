//! A letter for one person: what is for them alone, and that nobody gets it by mistake.

use crate::passports::{ADDRESS, NOW, SECRET, small};
use crate::tool::{run, text};

/// What is for the nurse alone.
const HERS: &str = "Om barna, bare til deg";

/// A passport with something for one person alone, and with two people who are called the same.
fn team() -> String {
    let hers = format!(
        r#""concerns": [{{"id": "e9", "words": "{HERS}", "share": "one-person", "share_with": "b2"}},"#
    );
    let more = r#""members": [
          {"id": "a7", "name": "Kari", "role": "friend", "share": "everyone"},
          {"id": "a8", "name": "KARI", "role": "child", "share": "everyone"},
          {"id": "a9", "role": "oncologist", "share": "everyone"},"#;
    small("en")
        .replacen("\"concerns\": [", &hers, 1)
        .replacen("\"members\": [", more, 1)
}

fn opened(person: &[&str]) -> String {
    let pack = ["pack", "--now", NOW, "--as", "digits", "--whole"];
    text(&["open"], text(&[&pack, person].concat(), team()))
}

#[test]
fn one_person_gets_what_is_for_them_alone_and_others_of_their_kind_do_not() {
    let hers = opened(&["--person", "Linn"]);
    assert!(hers.contains(HERS) && !hers.contains(SECRET), "{hers}");
    assert!(
        hers.contains("\"for\": \"hospital-team\"") && hers.contains("\"for_role\": \"cancer-nurse\""),
        "{hers}"
    );
    for others in [
        ["--audience", "hospital-team"],
        ["--audience", "everyone"],
        ["--person", "Hanne Dahl"],
    ] {
        assert!(!opened(&others).contains(HERS), "{others:?}");
    }
}

#[test]
fn a_person_is_found_by_name_by_role_where_they_have_none_and_by_id() {
    for (person, role) in [
        ("linn", "cancer-nurse"),
        ("  Hanne dahl ", "gp"),
        ("cancer doctor (oncologist)", "oncologist"),
        ("a7", "friend"),
        ("a8", "child"),
    ] {
        let said = opened(&["--person", person]);
        assert!(
            said.contains(&format!("\"for_role\": \"{role}\"")),
            "{person}: {said}"
        );
    }
}

#[test]
fn nobody_gets_a_letter_that_was_meant_for_another() {
    let pack = |more: &[&str]| run(&[&["pack", "--address", ADDRESS], more].concat(), team());
    for (more, words) in [
        (&["--person", "Han"][..], ["Hanne Dahl", "Linn"]),
        (&["--person", "Kari"], ["a7", "a8"]),
        (
            &["--person", "Linn", "--audience", "gp"],
            ["--person", "--audience"],
        ),
    ] {
        let ended = pack(more);
        assert_eq!(
            (ended.code, ended.out.as_slice()),
            (2, &b""[..]),
            "{}",
            ended.said
        );
        for word in words {
            assert!(ended.said.contains(word), "{word}: {}", ended.said);
        }
    }
    let summary = opened(&["--person", "Linn"]);
    let again = run(&["pack", "--address", ADDRESS, "--person", "Linn"], summary);
    assert_eq!(again.code, 2);
    assert!(
        again.said.contains("--person") && again.said.contains("whole passport"),
        "{}",
        again.said
    );
}
