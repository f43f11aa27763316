//! Days, times and lists as the languages of the app write them. In a browser `Intl` knows this; the tests hold the two to the
//! same words.

use crate::names;
use passport::{Date, Time};
use wording::{Manner, Year};

/// The languages as this program writes them.
#[derive(Debug)]
pub(crate) struct Native;

impl Manner for Native {
    fn day(&self, tag: &str, day: Date, year: Year) -> String {
        let language = of(tag);
        let weekday = at(&language.weekdays, day.weekday().number_days_from_monday());
        let month = at(&language.months, day.month() as u8 - 1);
        // Danish says "lørdag den 21. november 2026" and, without the year, "lørdag 21. november".
        let before = match year {
            Year::Shown => language.before_day,
            Year::Omitted => "",
        };
        let said = format!("{weekday} {before}{}{} {month}", day.day(), language.behind_day);
        match year {
            Year::Shown => format!("{said} {}", day.year()),
            Year::Omitted => said,
        }
    }

    fn short_day(&self, tag: &str, day: Date) -> String {
        let language = of(tag);
        let month = at(&language.short_months, day.month() as u8 - 1);
        format!("{}{} {month} {}", day.day(), language.behind_day, day.year())
    }

    fn clock(&self, tag: &str, time: Time) -> String {
        format!("{:02}{}{:02}", time.hour(), of(tag).in_clock, time.minute())
    }

    fn list(&self, tag: &str, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), of(tag).and),
        }
    }

    fn language_name(&self, tag: &str, code: &str) -> String {
        names::language(tag, code).unwrap_or(code).to_owned()
    }
}

/// How one language writes them.
struct Ways {
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    short_months: [&'static str; 12],
    before_day: &'static str,
    behind_day: &'static str,
    in_clock: char,
    and: &'static str,
}

fn of(tag: &str) -> &'static Ways {
    match tag {
        "nb" => &BOKMAL,
        "da" => &DANISH,
        _ => &ENGLISH,
    }
}

fn at(names: &[&'static str], place: u8) -> &'static str {
    names.get(usize::from(place)).copied().unwrap_or_default()
}

const ENGLISH: Ways = Ways {
    weekdays: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    short_months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    before_day: "",
    behind_day: "",
    in_clock: ':',
    and: "and",
};

const BOKMAL: Ways = Ways {
    weekdays: [
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    short_months: [
        "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.",
    ],
    before_day: "",
    behind_day: ".",
    in_clock: ':',
    and: "og",
};

const DANISH: Ways = Ways {
    weekdays: [
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    months: [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    short_months: [
        "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec.",
    ],
    before_day: "den ",
    behind_day: ".",
    in_clock: '.',
    and: "og",
};

#[cfg(test)]
mod tests {
    use super::*;
    use passport::Month;

    #[test]
    fn days_times_and_lists_read_as_in_the_app() {
        let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        let time = Time::from_hms(8, 5, 0).unwrap();
        let table = [
            (
                "en",
                "Saturday 21 November 2026",
                "Saturday 21 November",
                "21 Nov 2026",
                "08:05",
                "A, B and C",
            ),
            (
                "nb",
                "lørdag 21. november 2026",
                "lørdag 21. november",
                "21. nov. 2026",
                "08:05",
                "A, B og C",
            ),
            (
                "da",
                "lørdag den 21. november 2026",
                "lørdag 21. november",
                "21. nov. 2026",
                "08.05",
                "A, B og C",
            ),
        ];
        for (tag, long, without_year, short, clock, list) in table {
            assert_eq!(Native.day(tag, day, Year::Shown), long);
            assert_eq!(Native.day(tag, day, Year::Omitted), without_year);
            assert_eq!(Native.short_day(tag, day), short);
            assert_eq!(Native.clock(tag, time), clock);
            assert_eq!(Native.list(tag, &["A", "B", "C"].map(str::to_owned)), list);
        }
        assert_eq!(Native.list("nb", &["A".to_owned()]), "A");
        assert_eq!(Native.list("nb", &[]), "");
    }

    #[test]
    fn languages_are_named_as_in_the_app_and_others_by_their_code() {
        for (tag, code, name) in [
            ("en", "nb", "Norwegian Bokmål"),
            ("nb", "en", "engelsk"),
            ("da", "ar", "arabisk"),
            ("nb", "pl", "polsk"),
            ("da", "tlh", "tlh"),
        ] {
            assert_eq!(Native.language_name(tag, code), name);
        }
    }
}
