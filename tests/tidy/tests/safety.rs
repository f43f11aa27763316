//! The hazard log in `docs/SAFETY.md` names what is there: each control is a place in the tree, each test one in the file before it. What
//! counts as a hazard is for people to judge.

use tidy::{Source, root, sources};

/// How a row says that nothing holds it yet, so that nobody takes it for held.
const OPEN: &str = "no test yet";

#[test]
fn every_control_in_the_hazard_log_is_there_and_every_test_named_for_it_exists() {
    let sources = sources().unwrap();
    let log = sources
        .iter()
        .find(|source| source.path == "docs/SAFETY.md")
        .unwrap();
    let rows: Vec<Vec<&str>> = log.text.lines().filter_map(cells).collect();
    assert!(rows.len() > 40, "only {} hazards were found", rows.len());
    let mut wrong = Vec::new();
    for row in rows {
        let [hazard, _, control, held] = row.as_slice() else {
            wrong.push(format!("not four cells: {row:?}"));
            continue;
        };
        let places = codes(control).into_iter().filter(|code| code.contains('/'));
        let places: Vec<&str> = places.collect();
        if places.is_empty() {
            wrong.push(format!("{hazard}: no control in the tree"));
        }
        let lost = places.into_iter().filter(|place| !root().join(place).exists());
        wrong.extend(lost.map(|place| format!("{hazard}: no {place}")));
        wrong.extend(not_held(held, &sources).map(|what| format!("{hazard}: {what}")));
    }
    assert_eq!(wrong, [""; 0]);
}

/// The cells of a row of a table; nothing for its head, the line under that, and anything else.
fn cells(line: &str) -> Option<Vec<&str>> {
    let row = line.trim().strip_prefix("| ")?.strip_suffix(" |")?;
    let cells: Vec<&str> = row.split(" | ").collect();
    (cells.first() != Some(&"hazard")).then_some(cells)
}

/// What stands between backticks.
fn codes(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// What is wrong with the tests of a row: `file`, then the names of its tests, then perhaps another file and its tests.
fn not_held(held: &str, sources: &[Source]) -> impl Iterator<Item = String> {
    let mut file = None;
    let mut tests = 0;
    let mut wrong = Vec::new();
    for code in codes(held) {
        if code.starts_with("cargo ") {
            tests += 1;
        } else if code.contains('/') && (code.ends_with(".rs") || code.ends_with(".mjs")) {
            file = sources.iter().find(|source| source.path == code);
            if file.is_none() {
                wrong.push(format!("no {code}"));
            }
        } else if file.is_some_and(|file| has_test(file, code)) {
            tests += 1;
        } else {
            wrong.push(format!("no test {code} there"));
        }
    }
    if tests == 0 && !held.starts_with(OPEN) {
        wrong.push("no test, and it does not say so".to_owned());
    }
    wrong.into_iter()
}

fn has_test(file: &Source, name: &str) -> bool {
    file.text.contains(&format!("fn {name}(")) || file.text.contains(&format!("test('{name}'"))
}

#[test]
fn a_row_that_names_what_is_not_there_is_noticed() {
    let file = Source {
        path: "tests/one.rs".into(),
        text: "#[test]\nfn it_holds() {}".into(),
    };
    for (held, is_right) in [
        ("`tests/one.rs`: `it_holds`", true),
        ("`tests/one.rs`: `it_holds_not`", false),
        ("`tests/other.rs`: `it_holds`", false),
        ("`it_holds`", false),
        ("believe us", false),
        ("no test yet", true),
        ("`cargo xtask soak kills`", true),
    ] {
        let wrong: Vec<String> = not_held(held, std::slice::from_ref(&file)).collect();
        assert_eq!(wrong.is_empty(), is_right, "{held}: {wrong:?}");
    }
}
