//! Telephone numbers as people write them, and what may be dialled of them.

/// The part of a written number that is safe to dial: a leading plus and digits.
///
/// Returns `None` for fewer than 3 or more than 20 digits, for service codes (`*` and `#`), which can redirect calls, and for a
/// number that a letter had to cut short (`…`), which would be somebody else's.
#[must_use]
pub fn dialable(written: &str) -> Option<String> {
    if written.contains(['*', '#']) {
        return None;
    }
    // Words after the number ("22 33 44 55, ask for ward 3") must not add digits to it.
    let number: &str = written.split([',', ';', '/', '\n']).next().unwrap_or_default();
    let mut dial = String::new();
    for c in number.trim().chars() {
        match c {
            '0'..='9' => dial.push(c),
            '+' if dial.is_empty() => dial.push('+'),
            ' ' | '\u{a0}' | '-' | '.' | '(' | ')' => {}
            '…' => return None,
            _ if dial.is_empty() => {}
            _ => break,
        }
    }
    let digits = dial.trim_start_matches('+').len();
    (3..=20).contains(&digits).then_some(dial)
}

/// Whether what is shown is what is dialled: digits that would be passed over are a problem, also those of other scripts.
#[must_use]
pub fn dials_all_of(written: &str) -> bool {
    let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).count();
    dialable(written).is_some_and(|dial| digits(&dial) == digits(written))
}

#[cfg(test)]
mod tests {
    use super::{dialable, dials_all_of};

    #[test]
    fn a_number_that_shows_digits_that_are_not_dialled_is_not_dialled_as_shown() {
        assert!(dials_all_of("+47 22 33 44 55"));
        for written in [
            "22334455, room 4",
            "01632 960 ٢٠١",
            "０１６３２ 960 201 999",
            "22 33 44 5⑤",
        ] {
            assert!(!dials_all_of(written), "{written}");
        }
    }

    #[test]
    fn numbers_are_dialled_as_they_are_written() {
        let table = [
            ("22 33 44 55", Some("22334455")),
            ("+47 22 33 44 55", Some("+4722334455")),
            ("(+45) 35-45.35", Some("+45354535")),
            ("tel. 113", Some("113")),
            ("22334455, room 4", Some("22334455")),
            ("22334455 ext 12", Some("22334455")),
            ("", None),
            ("ask the ward", None),
            ("12", None),
            ("22 33 4…", None),
            ("22334455 ext…", Some("22334455")),
            ("*21*22334455#", None),
            ("123456789012345678901", None),
        ];
        for (written, expected) in table {
            assert_eq!(dialable(written).as_deref(), expected, "{written}");
        }
    }
}
