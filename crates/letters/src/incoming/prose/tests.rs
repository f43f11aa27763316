//! What is found in letters as hospitals write them.

use super::*;
use passport::{FoundTime, Month, Time};

fn today() -> Date {
    Date::from_calendar_date(2026, Month::February, 20).unwrap()
}

fn time(hour: u8, minute: u8) -> Time {
    Time::from_hms(hour, minute, 0).unwrap()
}

/// `2026-03-12 10:30`, with `?` where the year was not written and `!` where the weekday is another.
fn days(text: &str) -> Vec<String> {
    let found = look_through(text, today());
    let days = found.days.iter().map(|day| {
        let at = day
            .at
            .map(|at| format!(" {:02}:{:02}", at.from.hour(), at.from.minute()));
        let is_next = if day.is_next { "?" } else { "" };
        let is_other = if day.is_other_weekday { "!" } else { "" };
        format!("{}{}{is_next}{is_other}", day.day, at.unwrap_or_default())
    });
    days.collect()
}

#[test]
fn days_are_found_as_letters_write_them() {
    let table: [(&str, &[&str]); 26] = [
        (
            "Du har fått time torsdag 12. mars 2026 kl. 10.30 hos oss",
            &["2026-03-12 10:30"],
        ),
        ("Torsdag den 12. marts 2026 kl. 10.30", &["2026-03-12 10:30"]),
        ("Thursday 12 March 2026 at 10:30", &["2026-03-12 10:30"]),
        ("12.03.2026 klokken 10:30", &["2026-03-12 10:30"]),
        ("Dato: 12.03.26", &["2026-03-12"]),
        ("2026-03-12, 10:30", &["2026-03-12 10:30"]),
        ("12/3 2026", &["2026-03-12"]),
        ("den 12/3-2026 kl. 8", &["2026-03-12 08:00"]),
        ("12/3 kl 0830", &["2026-03-12 08:30?"]),
        ("12. mars", &["2026-03-12?"]),
        ("12 March at 2.30 pm", &["2026-03-12 14:30?"]),
        ("March 12th, 2026 at 2 p.m.", &["2026-03-12 14:00"]),
        ("the 12th of March", &["2026-03-12?"]),
        ("5. januar", &["2027-01-05?"]),
        ("29. februar", &["2028-02-29?"]),
        ("mandag 12. mars 2026", &["2026-03-12!"]),
        ("torsdag 12.03. kl. 10.30", &["2026-03-12 10:30?"]),
        ("Dag: torsdag 12.3.2026\nTid: 10.30", &["2026-03-12 10:30"]),
        ("12. mars 2026 og 26. mars 2026", &["2026-03-12", "2026-03-26"]),
        ("31. februar 2026", &[]),
        ("12.13.2026", &[]),
        ("99/99 2026", &[]),
        ("Pris 12.30 kr", &[]),
        ("Telefon 22 33 44 55", &[]),
        ("sak 2026/1234", &[]),
        ("", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(days(text), expected, "{text}");
    }
}

#[test]
fn times_are_found_where_something_says_that_they_are_times() {
    let from = |hour, minute| FoundTime {
        from: time(hour, minute),
        until: None,
    };
    let table = [
        ("kl. 10.30", vec![from(10, 30)]),
        ("Oppmøte 10:15, time 10:30", vec![from(10, 15), from(10, 30)]),
        (
            "kl. 10.30–11.15",
            vec![FoundTime {
                from: time(10, 30),
                until: Some(time(11, 15)),
            }],
        ),
        ("at 9 am", vec![from(9, 0)]),
        ("kl. 25.30", vec![]),
        ("1.50 mg og 12.30 kr", vec![]),
        ("10:99", vec![]),
    ];
    for (text, times) in table {
        assert_eq!(look_through(text, today()).times, times, "{text}");
    }
}

#[test]
fn numbers_that_are_called_are_found_and_others_are_left_alone() {
    let table: [(&str, &[&str]); 20] = [
        ("Ring 22 33 44 55.", &["22 33 44 55"]),
        ("tlf. 22334455", &["22334455"]),
        (
            "Telefon: +47 22 33 44 55 / 22 33 44 56",
            &["+47 22 33 44 55", "22 33 44 56"],
        ),
        ("0047 22 33 44 55", &["0047 22 33 44 55"]),
        ("(+45) 35 45 35 45", &["(+45) 35 45 35 45"]),
        ("Tlf: 35-45-35-45", &["35-45-35-45"]),
        ("Call 020 7946 0958", &["020 7946 0958"]),
        ("01632 960 001", &["01632 960 001"]),
        ("call us on 116117", &["116117"]),
        ("800 33 444", &["800 33 444"]),
        ("12.03.2026", &[]),
        ("2026-03-12", &[]),
        ("010190-1234", &[]),
        ("010190 12345", &[]),
        ("01019012345", &[]),
        ("0372 Oslo", &[]),
        ("NO22334455", &[]),
        ("Org.nr. 987 654 321", &[]),
        ("1 234 567,89", &[]),
        ("", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(look_through(text, today()).phones, expected, "{text}");
    }
}

#[test]
fn figures_far_from_each_other_are_no_number_and_a_form_leads_to_what_belongs_to_it() {
    let far = format!("+47 22{}33 44 55", ".".repeat(500));
    assert_eq!(look_through(&far, today()).phones, [""; 0]);
    let form = format!("Dato: {} 12.3", ".".repeat(30));
    assert_eq!(days(&form), ["2026-03-12?"]);
}

#[test]
fn a_letter_of_many_days_offers_no_more_than_anybody_looks_through() {
    let text: String = (1..=28)
        .map(|day| format!("{day}. mars 2026 kl. 10.30\n"))
        .collect();
    assert_eq!(look_through(&text, today()).days.len(), MOST);
}
