//! Documents point at what exists. What they say is for people to judge.

use regex::Regex;
use std::path::Path;
use tidy::{root, sources};

#[test]
fn every_link_in_a_document_leads_somewhere() {
    let link = Regex::new(r"\]\(([^)\s]+)\)").unwrap();
    let mut lost = Vec::new();
    for document in sources()
        .unwrap()
        .into_iter()
        .filter(|source| source.path.ends_with(".md"))
    {
        let folder = Path::new(&document.path).parent().unwrap_or(Path::new(""));
        for target in link
            .captures_iter(&document.text)
            .filter_map(|found| found.get(1))
        {
            let target = target.as_str().split('#').next().unwrap_or_default();
            let is_elsewhere = target.is_empty() || target.contains(':');
            if !is_elsewhere && !root().join(folder).join(target).exists() {
                lost.push(format!("{} → {target}", document.path));
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}

/// The findings that `docs/evidence.md` answers.
fn findings() -> Vec<String> {
    let series = [("P", 10), ("R", 7), ("B", 9), ("N", 4), ("C", 6)];
    let numbered = |(letter, last)| (1..=last).map(move |number| format!("{letter}{number}"));
    series.into_iter().flat_map(numbered).collect()
}

#[test]
fn every_finding_is_answered_and_every_test_named_for_it_exists() {
    let sources = sources().unwrap();
    let is_test = |source: &&tidy::Source| source.path.ends_with(".rs") || source.path.ends_with(".test.mjs");
    let tests: String = sources
        .iter()
        .filter(is_test)
        .map(|source| source.text.as_str())
        .collect();
    let table = sources
        .iter()
        .find(|source| source.path == "docs/evidence.md")
        .unwrap();
    let code = Regex::new(r"`([^`]+)`").unwrap();
    let mut wrong = Vec::new();
    for finding in findings() {
        let begin = format!("| {finding}: ");
        let Some(row) = table.text.lines().find(|line| line.starts_with(&begin)) else {
            wrong.push(format!("{finding} is not answered"));
            continue;
        };
        let shown_by = row
            .trim_end_matches([' ', '|'])
            .rsplit(" | ")
            .next()
            .unwrap_or_default();
        let names: Vec<&str> = code
            .captures_iter(shown_by)
            .filter_map(|found| found.get(1))
            .map(|name| name.as_str())
            .collect();
        if names.is_empty() {
            wrong.push(format!("{finding} names no test"));
        }
        let exists =
            |name: &str| tests.contains(&format!("fn {name}(")) || tests.contains(&format!("test('{name}'"));
        wrong.extend(
            names
                .into_iter()
                .filter(|name| !exists(name))
                .map(|name| format!("{finding}: {name}")),
        );
    }
    assert_eq!(wrong, [""; 0]);
}
