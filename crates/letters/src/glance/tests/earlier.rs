//! What letters of versions 1 and 2 do beside opening, which `tests/vectors.rs` tries: their frame of sections.

use super::*;
use crate::glance::earlier::sections;
use crate::{Warning, digits};

/// A released letter of version 2: a passport with nothing but a name.
fn released() -> Vec<u8> {
    let file = include_str!("../../../../../docs/vectors/glance-2-empty.txt");
    digits::read_fragment(file.lines().next().unwrap()).unwrap()
}

/// A whole letter around these sections.
fn letter(parts: &[(u64, &[u8])]) -> Vec<u8> {
    let mut content = Vec::new();
    for (kind, part) in parts {
        sections::push(&mut content, *kind, part);
    }
    tagged(Letter::Glance, SECOND, content)
}

#[test]
fn a_section_of_a_newer_version_is_passed_over_and_said() {
    let released = released();
    let parts = sections::split(&released[7..]).unwrap();
    let read = open(&letter(&[(9, b"new"), (1, parts.facts), (2, parts.texts)])).unwrap();
    assert_eq!(read.value, open(&released).unwrap().value);
    assert_eq!(read.warnings, [Warning::UnknownSection(9)]);
}

#[test]
fn whole_letters_with_senseless_content_are_refused() {
    let released = released();
    let parts = sections::split(&released[7..]).unwrap();
    let (facts, texts) = (parts.facts, parts.texts);
    let table: [&[(u64, &[u8])]; 6] = [
        &[],
        &[(1, facts)],
        &[(2, texts)],
        &[(1, &[]), (2, texts)],
        &[(1, &[0xff; 64]), (2, texts)],
        &[(1, facts), (1, facts), (2, texts)],
    ];
    for parts in table {
        assert_eq!(open(&letter(parts)), Err(OpenError::Unreadable), "{parts:?}");
    }
}
