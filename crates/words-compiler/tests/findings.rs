//! What `check` says about catalogues that do not fit together.

mod folder;

use folder::written;
use words_compiler::check;

/// Checks English and Danish files of these texts.
fn found(name: &str, english: &str, danish: &str, same: &str) -> Vec<String> {
    let folder = written(
        name,
        &[
            ("en/app.ftl", english),
            ("da/app.ftl", danish),
            ("same.txt", same),
        ],
    );
    check(&folder).iter().map(ToString::to_string).collect()
}

#[test]
fn languages_that_fit_together_leave_nothing_to_mend() {
    let english =
        "title = Today\ntasks = { $count ->\n    [one] One task\n   *[other] { $count } tasks\n }\nok = OK";
    let danish = "title = I dag\ntasks = { $count ->\n    [one] Én opgave\n   *[other] { $count } opgaver\n }\nok = OK";
    assert!(found("fit", english, danish, "").is_empty());
}

#[test]
fn every_difference_from_english_is_found() {
    let table = [
        (
            "a = One\nb = Two",
            "a = En",
            "da/app.ftl: b: is missing in this language",
        ),
        (
            "a = One",
            "a = En\n\nb = To",
            "da/app.ftl:3: b: does not exist in English",
        ),
        (
            "a = One",
            "a = En\na = To",
            "da/app.ftl:2: a: stands already in da/app.ftl:1",
        ),
        (
            "a = For { $who }",
            "a = Til alle",
            "da/app.ftl:1: a: lacks the variable $who",
        ),
        (
            "a = For all",
            "a = Til { $who }",
            "da/app.ftl:1: a: has a variable $who that English does not have",
        ),
        (
            "a = { $who } is",
            "a = { $who ->\n *[other] er\n }",
            "da/app.ftl:1: a: chooses by $who, which is text in English",
        ),
        (
            "a = The same",
            "a = The same",
            "da/app.ftl:1: a: reads the same as in English",
        ),
        (
            "a-b = One\na_b = Two",
            "a-b = En\na_b = To",
            "en/app.ftl:2: a_b: has the same method name as a-b",
        ),
        (
            "self = One",
            "self = En",
            "en/app.ftl:1: self: cannot be a method name",
        ),
        (
            "coded = One",
            "coded = En",
            "en/app.ftl:1: coded: cannot be a method name",
        ),
        (
            "a = { $super }",
            "a = { $super }",
            "en/app.ftl:1: a: $super cannot be an argument name",
        ),
    ];
    for (at, (english, danish, expected)) in table.into_iter().enumerate() {
        let findings = found(&format!("difference-{at}"), english, danish, "");
        assert!(
            findings.iter().any(|finding| finding.starts_with(expected)),
            "{expected}: {findings:?}"
        );
    }
}

#[test]
fn a_shared_word_is_allowed_by_the_list_and_the_list_stays_short() {
    let same = "# Why some are alike.\na # a name\n";
    assert!(found("listed", "a = Penicillin", "a = Penicillin", same).is_empty());
    let findings = found("no-longer", "a = Milk", "a = Mælk", same);
    assert_eq!(findings, ["same.txt: a: need not be on this list"]);
}

#[test]
fn one_coded_word_asks_for_all_of_them() {
    let findings = found("coded", "role-gp = GP", "role-gp = Læge", "");
    assert!(findings.contains(&"en/vocabulary.ftl: role-dentist: is missing in this language".to_string()));
    assert!(!findings.iter().any(|finding| finding.contains("role-gp")));
}

#[test]
fn a_folder_without_english_says_so() {
    let folder = written("no-english", &[("da/app.ftl", "a = En")]);
    let findings: Vec<String> = check(&folder).iter().map(ToString::to_string).collect();
    assert!(
        findings.contains(&"en: there is no English to start from".to_string()),
        "{findings:?}"
    );
}
