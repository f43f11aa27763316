//! What months and weekdays are called in English, Norwegian and Danish.

use passport::{Month, Weekday};

const MONTHS: [(&str, Month); 12] = [
    ("january januar jan", Month::January),
    ("february februar feb", Month::February),
    ("march mars marts mar", Month::March),
    ("april apr", Month::April),
    ("may mai maj", Month::May),
    ("june juni jun", Month::June),
    ("july juli jul", Month::July),
    ("august aug", Month::August),
    ("september sept sep", Month::September),
    ("october oktober oct okt", Month::October),
    ("november nov", Month::November),
    ("december desember dec des", Month::December),
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday mandag mon man", Weekday::Monday),
    ("tuesday tirsdag tue tues tir tirs", Weekday::Tuesday),
    ("wednesday onsdag wed ons", Weekday::Wednesday),
    ("thursday torsdag thu thurs tor tors", Weekday::Thursday),
    ("friday fredag fri fre", Weekday::Friday),
    ("saturday lørdag sat lør", Weekday::Saturday),
    ("sunday søndag sun søn", Weekday::Sunday),
];

/// The month of this name.
pub(super) fn month(word: &str) -> Option<Month> {
    named(&MONTHS, word)
}

/// The weekday of this name.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    named(&WEEKDAYS, word)
}

fn named<T: Copy>(names: &[(&str, T)], word: &str) -> Option<T> {
    let found = names
        .iter()
        .find(|(all, _)| all.split(' ').any(|name| name == word));
    found.map(|(_, value)| *value)
}
