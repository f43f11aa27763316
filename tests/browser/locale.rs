//! Dates, times, lists and names are written as people in each language write them.

use std::cmp::Ordering;

use passport::{Date, Month, Time};
use red_thread::device::locale::{self, Year};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::run;

fn date() -> Date {
    Date::from_calendar_date(2026, Month::November, 21).unwrap()
}

#[wasm_bindgen_test]
fn dates_read_as_in_each_language() {
    let cases = [
        (
            "en",
            "Saturday 21 November 2026",
            "Saturday 21 November",
            "21 Nov 2026",
            "21 Nov",
        ),
        (
            "nb",
            "lørdag 21. november 2026",
            "lørdag 21. november",
            "21. nov. 2026",
            "21. nov.",
        ),
        (
            "da",
            "lørdag den 21. november 2026",
            "lørdag 21. november",
            "21. nov. 2026",
            "21. nov.",
        ),
    ];
    for (tag, long, long_without, short, short_without) in cases {
        assert_eq!(locale::date_long(tag, date(), Year::Shown), long);
        assert_eq!(locale::date_long(tag, date(), Year::Omitted), long_without);
        assert_eq!(locale::date_short(tag, date(), Year::Shown), short);
        assert_eq!(locale::date_short(tag, date(), Year::Omitted), short_without);
    }
}

#[wasm_bindgen_test]
fn headings_of_the_calendar_read_as_in_each_language() {
    for (tag, weekday, month) in [
        ("en", "Saturday", "November 2026"),
        ("nb", "lørdag", "november 2026"),
        ("da", "lørdag", "november 2026"),
    ] {
        assert_eq!(locale::weekday(tag, date()), weekday);
        assert_eq!(locale::month(tag, date()), month);
    }
}

#[wasm_bindgen_test]
fn a_date_is_shown_as_given_from_one_end_of_the_calendar_to_the_other() {
    for (year, month, day, long) in [
        (1928, Month::February, 29, "Wednesday 29 February 1928"),
        (1969, Month::December, 31, "Wednesday 31 December 1969"),
        (2027, Month::January, 1, "Friday 1 January 2027"),
        (2099, Month::July, 31, "Friday 31 July 2099"),
    ] {
        let date = Date::from_calendar_date(year, month, day).unwrap();
        assert_eq!(locale::date_long("en", date, Year::Shown), long);
    }
}

#[wasm_bindgen_test]
fn times_read_on_the_clock_of_the_day() {
    for (tag, midnight, morning, afternoon) in [
        ("en", "00:00", "08:05", "14:30"),
        ("nb", "00:00", "08:05", "14:30"),
        ("da", "00.00", "08.05", "14.30"),
    ] {
        for (hour, minute, shown) in [(0, 0, midnight), (8, 5, morning), (14, 30, afternoon)] {
            assert_eq!(
                locale::time(tag, Time::from_hms(hour, minute, 59).unwrap()),
                shown
            );
        }
    }
}

#[wasm_bindgen_test]
fn lists_end_with_the_word_for_and() {
    let items = ["A", "B", "C"].map(str::to_owned);
    for (tag, three, two) in [
        ("en", "A, B and C", "A and B"),
        ("nb", "A, B og C", "A og B"),
        ("da", "A, B og C", "A og B"),
    ] {
        assert_eq!(locale::list(tag, &items), three);
        assert_eq!(locale::list(tag, &items[..2]), two);
        assert_eq!(locale::list(tag, &items[..1]), "A");
        assert_eq!(locale::list(tag, &[]), "");
    }
}

#[wasm_bindgen_test]
fn languages_are_named_in_each_language() {
    for (tag, code, name) in [
        ("en", "nb", "Norwegian Bokmål"),
        ("nb", "en", "engelsk"),
        ("da", "ar", "arabisk"),
        ("nb", "pl", "polsk"),
    ] {
        assert_eq!(locale::language_name(tag, code), name);
    }
}

#[wasm_bindgen_test]
fn names_are_in_the_order_of_the_alphabet() {
    for tag in ["nb", "da"] {
        let mut names = ["Åse", "Ærlig", "Østen", "anders", "Bodil", "Zara"];
        names.sort_by(|a, b| locale::compare(tag, a, b));
        assert_eq!(
            names,
            ["anders", "Bodil", "Zara", "Ærlig", "Østen", "Åse"],
            "{tag}"
        );
    }
    assert_eq!(locale::compare("en", "week 9", "week 10"), Ordering::Less);
    assert_eq!(locale::compare("en", "same", "same"), Ordering::Equal);
}

#[wasm_bindgen_test]
async fn a_browser_that_cannot_is_plain_but_right() {
    for tag in ["not a tag", "", "_"] {
        assert_eq!(locale::date_long(tag, date(), Year::Shown), "2026-11-21");
        assert_eq!(locale::time(tag, Time::from_hms(8, 5, 0).unwrap()), "08:05");
        assert_eq!(locale::list(tag, &["A".to_owned(), "B".to_owned()]), "A, B");
        assert_eq!(locale::compare(tag, "a", "b"), Ordering::Less);
    }
    assert_eq!(locale::language_name("en", "no such code"), "no such code");
    run("window.displayNames = Intl.DisplayNames; delete Intl.DisplayNames;").await;
    assert_eq!(locale::language_name("sv", "en"), "en");
    run("Intl.DisplayNames = displayNames;").await;
}
